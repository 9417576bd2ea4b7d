// The Flow API's "Authentication token" page: JSON in, nothing but access_token out.
#include "sandbox/issuing.h"
#include "sandbox/tokenrequest.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

constexpr qint64 lifetime = 14'400;

// The page documents the status 401 only; the body is what the framework behind such paths answers.
SandboxReply refusal(int status, const QString &message)
{
    return {status, OrderedJson().number("statusCode", status).text("message", message).json()};
}

QByteArray claims(const Issuing &issuing)
{
    const qint64 now = issuing.nowMs / 1000;
    return OrderedJson()
        .text("id", u"64204dd759290a9403fef44e"_s)
        .text("email", u"client@example.com"_s)
        .list("roles", {u"client"_s})
        .flag("is_active", true)
        .text("email_verified_at", u"2023-03-26T13:48:56.102Z"_s)
        .text("scope", u"API"_s)
        .number("iat", now)
        .number("exp", now + lifetime)
        .json();
}

} // namespace

SandboxReply issueRillisFlow(const Issuing &issuing, const HttpRequest &request)
{
    if (contentKind(request) != ContentKind::Json)
        return refusal(415, u"Content-Type must be application/json"_s);
    const auto fields = jsonFields(request);
    if (!fields)
        return refusal(400, u"The body is not a JSON object"_s);
    if (const auto missing = missingFields(*fields, {u"clientId"_s, u"clientSecret"_s}); !missing.isEmpty())
        return refusal(400, missing.join(u", ") % u" should not be empty"_s);
    if (fields->value(u"clientId") != issuing.client.clientId
        || fields->value(u"clientSecret") != issuing.client.clientSecret) {
        return refusal(401, u"Unauthorized"_s);
    }
    const QByteArray token = issuing.signer.signRs256(R"({"alg":"RS256","typ":"JWT"})", claims(issuing));
    return {200, OrderedJson().text("access_token", QString::fromLatin1(token)).json()};
}

} // namespace claimcheck
