// Endorsed's "Access Tokens" page: form or JSON, an error flag inside a 200, expires_in as a string.
#include "sandbox/issuing.h"
#include "sandbox/tokenrequest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

SandboxReply refusal(int status, const QString &message)
{
    return {status, OrderedJson().flag("is_error", true).text("message", message).json()};
}

QStringList supportedScopes()
{
    return {u"all:read"_s, u"all:write"_s};
}

/// An array in JSON, space-delimited in a form; nullopt if it is the other way round.
std::optional<QStringList> requestedScopes(const QJsonObject &fields, ContentKind kind)
{
    const QJsonValue scope = fields.value(u"scope");
    if (scope.isUndefined())
        return supportedScopes();
    if (kind != ContentKind::Json)
        return scope.toString().split(u' ', Qt::SkipEmptyParts);
    if (!scope.isArray())
        return std::nullopt;
    QStringList scopes;
    const QJsonArray array = scope.toArray();
    for (const QJsonValue &element : array)
        scopes.append(element.toString());
    return scopes;
}

QByteArray claims(const Issuing &issuing, const QStringList &scopes)
{
    const qint64 now = issuing.nowMs / 1000;
    const QByteArray data
        = OrderedJson().text("client_id", issuing.client.clientId).list("scope", scopes).json();
    // The vendor's slip, kept: in the page's sample exp is 3392571936 for iat 1696284168, which is iat + 3600
    // added to iat once more. The real lifetime is the 14 days of expires_in.
    return OrderedJson().raw("data", data).number("iat", now).number("exp", now + (now + 3600)).json();
}

QByteArray answer(const Issuing &issuing, const QStringList &scopes)
{
    const QByteArray token = JwtSigner::signHs256(
        R"({"alg":"HS256","typ":"JWT"})", claims(issuing, scopes), issuing.client.clientSecret.toUtf8());
    return OrderedJson()
        .flag("is_error", false)
        .text("access_token", QString::fromLatin1(token))
        .text("token_type", u"Bearer"_s)
        .text("expires_in", u"1209600"_s)
        .list("scope", scopes)
        .json();
}

} // namespace

SandboxReply issueEndorsed(const Issuing &issuing, const HttpRequest &request)
{
    const ContentKind kind = contentKind(request);
    if (kind == ContentKind::Other)
        return refusal(415, u"Use application/x-www-form-urlencoded or application/json"_s);
    const auto fields = kind == ContentKind::Json ? jsonFields(request) : formFields(request);
    if (!fields)
        return refusal(400, u"The body cannot be read"_s);
    const auto missing = missingFields(*fields, {u"client_id"_s, u"client_secret"_s, u"grant_type"_s});
    if (!missing.isEmpty())
        return refusal(400, u"Missing: "_s % missing.join(u", "));
    if (fields->value(u"grant_type") != "client_credentials"_L1)
        return refusal(400, u"Only the grant type client_credentials is supported"_s);
    const auto scopes = requestedScopes(*fields, kind);
    if (!scopes)
        return refusal(400, u"scope must be an array of strings in JSON"_s);
    if (fields->value(u"client_id") != issuing.client.clientId
        || fields->value(u"client_secret") != issuing.client.clientSecret) {
        return refusal(401, u"Client credentials are invalid"_s);
    }
    for (const QString &scope : *scopes) {
        // Here is_error earns its place in the page: the HTTP status says success.
        if (!supportedScopes().contains(scope))
            return refusal(200, u"Unsupported scope; supported are all:read and all:write"_s);
    }
    return {200, answer(issuing, *scopes)};
}

} // namespace claimcheck
