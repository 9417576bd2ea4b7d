#include "flow/refusal.h"

#include "flow/httpdate.h"
#include "token/claimcatalog.h"
#include "token/expirytext.h"

#include <algorithm>
#include <array>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    QString message{}; ///< without the status, which is put behind it
    QString hint{};
};

Meaning badCredentials()
{
    return {u"The server does not accept this client ID and secret"_s,
        u"Check that they belong to this environment and base URL."_s};
}

/// RFC 6749 §5.2, and RFC 8707's invalid_target.
std::optional<Meaning> codeMeaning(const QString &code)
{
    if (code == "invalid_client"_L1)
        return badCredentials();
    if (code == "invalid_request"_L1) {
        return Meaning{u"The server misses a parameter or does not know one"_s,
            u"Compare the request with the vendor's documentation; the server's own words may name the parameter."_s};
    }
    if (code == "invalid_grant"_L1) {
        return Meaning{u"The server does not accept this grant"_s,
            u"For client credentials this often means that the client is disabled or of another tenant."_s};
    }
    if (code == "unauthorized_client"_L1) {
        return Meaning{u"This client may not use the client credentials grant"_s,
            u"Ask the vendor to allow the grant 'client_credentials' for this client."_s};
    }
    if (code == "unsupported_grant_type"_L1) {
        return Meaning{u"The server does not know the client credentials grant, or could not read the body"_s,
            u"Check the path and the body encoding: a server that expects a form does not see grant_type in JSON."_s};
    }
    if (code == "invalid_scope"_L1) {
        return Meaning{u"The server does not grant the scope that was asked for"_s,
            u"Check the spelling of the scope, or ask for fewer; an empty scope asks for the default."_s};
    }
    if (code == "invalid_target"_L1) {
        return Meaning{u"The server does not know the resource or audience that was asked for"_s,
            u"Check the resource and audience of the profile."_s};
    }
    return std::nullopt;
}

/// "Wait 30 s" out of Retry-After (RFC 9110 §10.2.3), which is seconds or a date.
QString retryHint(const HttpReply &reply, const QString &otherwise)
{
    const QByteArray retryAfter = reply.header("Retry-After").trimmed();
    if (retryAfter.isEmpty())
        return otherwise;
    const QString quoted = displayText(QString::fromUtf8(retryAfter), 64);
    bool isNumber = false;
    qint64 waitMs = retryAfter.toLongLong(&isNumber);
    if (isNumber && waitMs >= 0 && waitMs < 366LL * 24 * 3600) {
        waitMs *= 1000;
    } else if (const std::optional<qint64> until = httpDateMs(retryAfter)) {
        // The server's own clock, if it tells it, so that a skewed one here does no harm.
        waitMs = std::max<qint64>(0, *until - httpDateMs(reply.header("Date")).value_or(reply.receivedMs));
    } else {
        return otherwise + u" The server says: Retry-After: %1."_s.arg(quoted);
    }
    return u"Wait %1 before the next request (Retry-After: %2)."_s.arg(durationText(waitMs), quoted);
}

Meaning clientErrorMeaning(int status, const HttpReply &reply)
{
    switch (status) {
    case 401:
        return badCredentials();
    case 403:
        return {u"The server knows the request but does not allow it"_s,
            u"The client may be disabled, or this network's address not on the vendor's list; ask the vendor."_s};
    case 404:
    case 410:
        return {u"There is no token endpoint at this address"_s,
            u"Check the base URL and the path; the environment's host may be another one."_s};
    case 405: {
        const QString allowed = displayText(QString::fromUtf8(reply.header("Allow")), 64);
        return {u"The address is there but does not take POST"_s,
            allowed.isEmpty()
                ? u"Check the path: this is likely not the token endpoint."_s
                : u"Check the path: this is likely not the token endpoint (it allows %1)."_s.arg(allowed)};
    }
    case 406:
        return {u"The server cannot answer in a form that was asked for"_s,
            u"Check the Accept header among the profile's extra headers."_s};
    case 407:
        return {u"A proxy on the way wants a user name and password"_s,
            u"Let this host bypass the proxy, or ask whoever runs it."_s};
    case 408:
        return {
            u"The server did not get the whole request in time"_s, u"Try again; check proxies on the way."_s};
    case 413:
        return {u"The request is too large for the server"_s, u"Check the parameters for pasted text."_s};
    case 415:
        return {u"The server does not take this body encoding"_s,
            u"Check that the profile uses the right flow and the right body encoding for this server."_s};
    case 429:
        return {u"The server has had too many requests"_s,
            retryHint(reply, u"Wait a minute before the next request."_s)};
    case 400:
    case 422:
        return {u"The server could not use the request"_s,
            u"Compare the parameters and the body encoding with the vendor's documentation."_s};
    default:
        return {u"The server refused the request"_s, u"See the response in the Exchange tab."_s};
    }
}

Meaning serverErrorMeaning(int status, const HttpReply &reply)
{
    switch (status) {
    case 502:
    case 504:
        return {u"A gateway did not reach the vendor's server"_s,
            retryHint(reply, u"Try again in a minute; if it stays, the vendor's service is down."_s)};
    case 503:
        return {u"The vendor's service is unavailable"_s,
            retryHint(reply, u"Try again in a minute; if it stays, ask the vendor about maintenance."_s)};
    default:
        return {u"The vendor's server failed"_s,
            retryHint(reply, u"Try again; if it stays, send the vendor the time and the response."_s)};
    }
}

QString statusText(const HttpReply &reply)
{
    const QString reason = displayText(QString::fromUtf8(reply.reason).simplified(), 64);
    return u" (HTTP %1%2)."_s.arg(QString::number(reply.status), reason.isEmpty() ? reason : u' ' + reason);
}

} // namespace

Error refusal(const HttpReply &reply, const TokenMask &mask)
{
    const ServerWords words = serverWords(reply, mask);
    Meaning meaning;
    if (const std::optional<Meaning> known = codeMeaning(words.code); known && reply.status < 500)
        meaning = *known;
    else if (reply.status >= 500)
        meaning = serverErrorMeaning(reply.status, reply);
    else if (reply.status >= 400)
        meaning = clientErrorMeaning(reply.status, reply);
    else
        meaning = {u"The response reports an error in spite of its status"_s,
            u"Read what the server says; check the credentials and the parameters."_s};
    return {ErrorKind::ServerRefused, meaning.message + statusText(reply), meaning.hint, words.text};
}

} // namespace claimcheck
