// RFC 6749 §4.4, with the audience of many servers and the resource of RFC 8707; the token is one of RFC
// 9068.
#include "sandbox/issuing.h"
#include "sandbox/tokenrequest.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

constexpr qint64 lifetime = 300;

/// RFC 6749 §5.2.
SandboxReply refusal(int status, const QString &code, const QString &description)
{
    SandboxReply reply{
        status, OrderedJson().text("error", code).text("error_description", description).json()};
    reply.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    if (status == 401)
        reply.headers.append(HttpHeader{"WWW-Authenticate", R"(Basic realm="sandbox", charset="UTF-8")"});
    return reply;
}

std::optional<SandboxReply> clientProblem(
    const Issuing &issuing, const HttpRequest &request, const QJsonObject &fields)
{
    const QString secret = fields.value(u"client_secret").toString();
    if (hasBasic(request)) {
        if (!secret.isEmpty()) {
            return refusal(400, u"invalid_request"_s,
                u"Use one way to authenticate: the Authorization header or the body, not both"_s);
        }
        if (!basicMatches(request, issuing.client))
            return refusal(401, u"invalid_client"_s, u"Client authentication failed"_s);
        return std::nullopt;
    }
    if (fields.value(u"client_id") != issuing.client.clientId || secret != issuing.client.clientSecret)
        return refusal(401, u"invalid_client"_s, u"Client authentication failed"_s);
    return std::nullopt;
}

std::optional<SandboxReply> grantProblem(const QJsonObject &fields)
{
    const QString grant = fields.value(u"grant_type").toString();
    if (grant.isEmpty())
        return refusal(400, u"invalid_request"_s, u"Missing: grant_type"_s);
    if (grant != u"client_credentials")
        return refusal(400, u"unsupported_grant_type"_s, u"grant_type must be client_credentials"_s);
    const QStringList scopes = fields.value(u"scope").toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : scopes) {
        if (scope != u"read" && scope != u"write")
            return refusal(400, u"invalid_scope"_s, u"This client may ask for read and write"_s);
    }
    const QString resource = fields.value(u"resource").toString();
    const QUrl url(resource);
    if (!resource.isEmpty() && (url.isRelative() || url.hasFragment())) {
        return refusal(400, u"invalid_target"_s, u"resource must be an absolute URI without a fragment"_s);
    }
    return std::nullopt;
}

QString grantedScope(const QJsonObject &fields)
{
    const QString scope = fields.value(u"scope").toString();
    return scope.isEmpty() ? u"read"_s : scope;
}

QByteArray claims(const Issuing &issuing, const QJsonObject &fields)
{
    const qint64 now = issuing.nowMs / 1000;
    QStringList audience;
    for (const QString &name : {u"audience"_s, u"resource"_s}) {
        if (const QString value = fields.value(name).toString(); !value.isEmpty())
            audience.append(value);
    }
    OrderedJson json;
    json.text("iss", issuing.baseUrl).text("sub", issuing.client.clientId);
    if (audience.size() > 1)
        json.list("aud", audience);
    else
        json.text("aud", audience.value(0, issuing.baseUrl % u"/api"_s));
    return json.number("exp", now + lifetime)
        .number("iat", now)
        .text("jti", QUuid::createUuid().toString(QUuid::WithoutBraces))
        .text("client_id", issuing.client.clientId)
        .text("scope", grantedScope(fields))
        .json();
}

SandboxReply answer(const Issuing &issuing, const QJsonObject &fields)
{
    const QByteArray header = OrderedJson()
                                  .text("typ", u"at+jwt"_s)
                                  .text("alg", u"RS256"_s)
                                  .text("kid", QString::fromLatin1(JwtSigner::keyId()))
                                  .json();
    const QByteArray token = issuing.signer.signRs256(header, claims(issuing, fields));
    const QByteArray body = OrderedJson()
                                .text("access_token", QString::fromLatin1(token))
                                .text("token_type", u"Bearer"_s)
                                .number("expires_in", lifetime)
                                .text("scope", grantedScope(fields))
                                .json();
    return {200, body, {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}}};
}

} // namespace

SandboxReply issueOauth2(const Issuing &issuing, const HttpRequest &request)
{
    if (contentKind(request) != ContentKind::Form) {
        return refusal(
            415, u"invalid_request"_s, u"Content-Type must be application/x-www-form-urlencoded"_s);
    }
    const auto fields = formFields(request);
    if (!fields)
        return refusal(400, u"invalid_request"_s, u"A parameter is repeated"_s);
    if (const auto problem = clientProblem(issuing, request, *fields))
        return *problem;
    if (const auto problem = grantProblem(*fields))
        return *problem;
    return answer(issuing, *fields);
}

} // namespace claimcheck
