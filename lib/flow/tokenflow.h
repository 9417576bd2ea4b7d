#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace claimcheck {

enum class Environment { Dev, Staging, Prod };

/// How the request body is written.
enum class BodyEncoding { Json, Form };

/// Where the client credentials go (RFC 6749 §2.3.1).
enum class ClientAuth {
    Body, ///< as two body fields
    Basic, ///< Authorization: Basic, ID and secret percent-encoded first, as the RFC says
    BasicRaw, ///< Authorization: Basic, ID and secret as they are, as many servers expect
};

enum class ParameterType {
    Text,
    Choice, ///< one of `choices`
    Scope, ///< a list of scope tokens; an array in JSON where scopeAsArray, else space-delimited (RFC 6749
           ///< §3.3)
    GeneratedUuid, ///< a fresh UUID for each request unless the user pins a value
};

struct FlowParameter
{
    QString name; ///< as sent
    QString label; ///< as shown
    QString help{}; ///< one sentence for the editor
    ParameterType type = ParameterType::Text;
    bool required = false;
    QString defaultValue{}; ///< sent when the profile holds no value; scopes space-delimited
    QStringList choices{};
    bool scopeAsArray = false; ///< Scope only: a JSON array in JSON bodies

    bool operator==(const FlowParameter &) const = default;
};

/// A body field that is always sent, such as grant_type.
struct FlowConstant
{
    QString name;
    QString value;

    bool operator==(const FlowConstant &) const = default;
};

struct KnownBaseUrl
{
    Environment environment;
    QUrl url;

    bool operator==(const KnownBaseUrl &) const = default;
};

/// How the response is read. Member names; an empty name means the vendor does not send it.
struct FlowResponse
{
    QString accessToken; ///< the only one that must be named
    QString tokenType{};
    QString expiresIn{};
    QString scope{};
    QString errorFlag{}; ///< a member whose `true` means the response is an error in spite of its status
    QList<FlowConstant> labels{}; ///< labels for further members: name -> label

    bool operator==(const FlowResponse &) const = default;
};

/// How one vendor's token endpoint is spoken to: a declarative definition, read from JSON, never a class of
/// its own. Holds no secret. See resources/flows and README.md, "Add a flow".
struct TokenFlow
{
    QString id;
    QString name;
    QString description{};
    QUrl documentation{}; ///< may be empty
    QList<KnownBaseUrl> baseUrls{};
    QString path; ///< begins with a slash
    bool pathEditable = false;
    QList<BodyEncoding> encodings; ///< at least one; the first is the default
    QList<ClientAuth> clientAuths; ///< at least one; the first is the default
    QString clientIdField{}; ///< body field names for ClientAuth::Body
    QString clientSecretField{};
    QList<FlowConstant> headers{}; ///< extra request headers
    QList<FlowConstant> constants{};
    bool constantsFirst
        = false; ///< body order only: constants before the credentials, as the vendor's page has it
    QList<FlowParameter> parameters{};
    bool extraParameters = false; ///< the user may add body fields of any name
    FlowResponse response;
    bool bundled = false; ///< set by the catalogue

    const FlowParameter *parameter(QStringView parameterName) const;

    bool operator==(const TokenFlow &) const = default;
};

/// The closed enums as they are written in flow and profile files and on the command line. fromText is exact.
QString toText(Environment environment); ///< dev, staging, prod
QString toText(BodyEncoding encoding); ///< json, form
QString toText(ClientAuth auth); ///< body, basic, basic-raw
QString toText(ParameterType type); ///< text, choice, scope, generated-uuid
std::optional<Environment> environmentFromText(QStringView text);
std::optional<BodyEncoding> bodyEncodingFromText(QStringView text);
std::optional<ClientAuth> clientAuthFromText(QStringView text);
std::optional<ParameterType> parameterTypeFromText(QStringView text);

} // namespace claimcheck
