#include "flow/refusal.h"

#include "base/words.h"
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
    bool ofCredentials = false;
};

Meaning badCredentials()
{
    return {Words::tr("The server does not accept this client ID and secret"),
        Words::tr("Check that they belong to this environment and base URL."), true};
}

/// RFC 6749 §5.2, and RFC 8707's invalid_target.
std::optional<Meaning> codeMeaning(const QString &code)
{
    if (code == "invalid_client"_L1)
        return badCredentials();
    if (code == "invalid_request"_L1) {
        return Meaning{Words::tr("The server misses a parameter or does not know one"),
            Words::tr("Compare the request with the vendor's documentation; the server's own words may name "
                      "the parameter.")};
    }
    if (code == "invalid_grant"_L1) {
        return Meaning{Words::tr("The server does not accept this grant"),
            Words::tr(
                "For client credentials this often means that the client is disabled or of another tenant."),
            true};
    }
    if (code == "unauthorized_client"_L1) {
        return Meaning{Words::tr("This client may not use the client credentials grant"),
            Words::tr("Ask the vendor to allow the grant 'client_credentials' for this client."), true};
    }
    if (code == "unsupported_grant_type"_L1) {
        return Meaning{
            Words::tr("The server does not know the client credentials grant, or could not read the body"),
            Words::tr("Check the path and the body encoding: a server that expects a form does not see "
                      "grant_type in JSON.")};
    }
    if (code == "invalid_scope"_L1) {
        return Meaning{Words::tr("The server does not grant the scope that was asked for"),
            Words::tr(
                "Check the spelling of the scope, or ask for fewer; an empty scope asks for the default.")};
    }
    if (code == "invalid_target"_L1) {
        return Meaning{Words::tr("The server does not know the resource or audience that was asked for"),
            Words::tr("Check the resource and audience of the profile.")};
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
        return otherwise + u' ' + Words::tr("The server says: Retry-After: %1.").arg(quoted);
    }
    return Words::tr("Wait %1 before the next request (Retry-After: %2).").arg(durationText(waitMs), quoted);
}

Meaning clientErrorMeaning(int status, const HttpReply &reply)
{
    switch (status) {
    case 401:
        return badCredentials();
    case 403:
        return {Words::tr("The server knows the request but does not allow it"),
            Words::tr("The client may be disabled, or this network's address not on the vendor's list; ask "
                      "the vendor."),
            !isMarkup(reply)}; // a page is a firewall's or a gateway's, which know no clients
    case 404:
    case 410:
        return {Words::tr("There is no token endpoint at this address"),
            Words::tr("Check the base URL and the path; the environment's host may be another one.")};
    case 405: {
        const QString allowed = displayText(QString::fromUtf8(reply.header("Allow")), 64);
        return {Words::tr("The address is there but does not take POST"),
            allowed.isEmpty()
                ? Words::tr("Check the path: this is likely not the token endpoint.")
                : Words::tr("Check the path: this is likely not the token endpoint (it allows %1).")
                      .arg(allowed)};
    }
    case 406:
        return {Words::tr("The server cannot answer in a form that was asked for"),
            Words::tr("Check the Accept header among the profile's extra headers.")};
    case 407:
        return {Words::tr("A proxy on the way wants a user name and password"),
            Words::tr("Let this host bypass the proxy, or ask whoever runs it.")};
    case 408:
        return {Words::tr("The server did not get the whole request in time"),
            Words::tr("Try again; check proxies on the way.")};
    case 413:
        return {Words::tr("The request is too large for the server"),
            Words::tr("Check the parameters for pasted text.")};
    case 415:
        return {Words::tr("The server does not take this body encoding"),
            Words::tr(
                "Check that the profile uses the right flow and the right body encoding for this server.")};
    case 429:
        return {Words::tr("The server has had too many requests"),
            retryHint(reply, Words::tr("Wait a minute before the next request."))};
    case 400:
    case 422:
        return {Words::tr("The server could not use the request"),
            Words::tr("Compare the parameters and the body encoding with the vendor's documentation.")};
    default:
        return {
            Words::tr("The server refused the request"), Words::tr("See the response in the Exchange tab.")};
    }
}

Meaning serverErrorMeaning(int status, const HttpReply &reply)
{
    switch (status) {
    case 502:
    case 504:
        return {Words::tr("A gateway did not reach the vendor's server"),
            retryHint(reply, Words::tr("Try again in a minute; if it stays, the vendor's service is down."))};
    case 503:
        return {Words::tr("The vendor's service is unavailable"),
            retryHint(
                reply, Words::tr("Try again in a minute; if it stays, ask the vendor about maintenance."))};
    default:
        return {Words::tr("The vendor's server failed"),
            retryHint(
                reply, Words::tr("Try again; if it stays, send the vendor the time and the response."))};
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
        meaning = {Words::tr("The response reports an error in spite of its status"),
            Words::tr("Read what the server says; check the credentials and the parameters.")};
    return {ErrorKind::ServerRefused, meaning.message + statusText(reply), meaning.hint, words.text,
        meaning.ofCredentials};
}

} // namespace claimcheck
