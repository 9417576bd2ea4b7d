// The "identity-documents/tokens" page: Basic authentication, a session key, and more members for one
// provider.
#include "sandbox/issuing.h"
#include "sandbox/tokenrequest.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

constexpr qint64 lifetime = 600;

SandboxReply refusal(int status, const QString &message)
{
    SandboxReply reply{status, OrderedJson().number("code", status).text("message", message).json()};
    if (status == 401)
        reply.headers = {{"WWW-Authenticate", R"(Basic realm="identity-documents")"}};
    return reply;
}

QString randomJti()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return u"AT."_s % QString::fromLatin1(base64Url(bytes));
}

QByteArray claims(const Issuing &issuing, const QString &provider)
{
    const qint64 now = issuing.nowMs / 1000;
    return OrderedJson()
        .number("ver", 1)
        .text("jti", randomJti())
        .text("iss", issuing.baseUrl % u"/oauth2/sandbox"_s)
        .text("aud", provider)
        .number("iat", now)
        .number("exp", now + lifetime)
        .text("cid", issuing.client.clientId)
        .list("scp", {u"mobilesdk"_s})
        .text("sub", issuing.client.clientId)
        .text("apiUrl", issuing.baseUrl)
        .text("bosUrl", issuing.baseUrl)
        .text("clientOrganizationName", u"Claimcheck sandbox"_s)
        .number("clientOrganizationId", 433)
        .json();
}

/// Empty if the fields are as the page says.
QString fieldProblem(const QJsonObject &fields)
{
    if (!missingFields(fields, {u"sessionKey"_s}).isEmpty())
        return u"sessionKey is required"_s;
    const auto isOneOf = [&fields](const QString &name, const QStringList &choices) {
        return !fields.contains(name) || choices.contains(fields.value(name).toString());
    };
    if (!isOneOf(u"platform"_s, {u"android"_s, u"ios"_s}))
        return u"platform must be android or ios"_s;
    if (!isOneOf(u"provider"_s, {u"incode"_s, u"au10tix"_s}))
        return u"provider must be incode or au10tix"_s;
    return {};
}

QByteArray answer(const Issuing &issuing, const QString &provider)
{
    const QByteArray header
        = OrderedJson().text("kid", QString::fromLatin1(JwtSigner::keyId())).text("alg", u"RS256"_s).json();
    const QByteArray token = issuing.signer.signRs256(header, claims(issuing, provider));
    OrderedJson body;
    body.text("token_type", u"Bearer"_s)
        .number("expires_in", lifetime)
        .text("access_token", QString::fromLatin1(token));
    if (provider == u"incode") {
        body.text("incode_sdk_base_url", issuing.baseUrl % u"/incode"_s)
            .text("verification_id", QUuid::createUuid().toString(QUuid::WithoutBraces));
    }
    return body.text("scope", u"mobilesdk"_s).json();
}

} // namespace

SandboxReply issueIdentityDocuments(const Issuing &issuing, const HttpRequest &request)
{
    if (!basicMatches(request, issuing.client))
        return refusal(401, u"Username or password is wrong"_s);
    if (contentKind(request) != ContentKind::Json)
        return refusal(415, u"Content-Type must be application/json"_s);
    const auto fields = jsonFields(request);
    if (!fields)
        return refusal(400, u"The body is not a JSON object"_s);
    if (const QString problem = fieldProblem(*fields); !problem.isEmpty())
        return refusal(400, problem);
    return {200, answer(issuing, fields->value(u"provider").toString(u"au10tix"_s))};
}

} // namespace claimcheck
