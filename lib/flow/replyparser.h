#pragma once

#include "base/error.h"
#include "flow/tokenflow.h"
#include "flow/tokenmask.h"
#include "net/http.h"
#include "token/accesstoken.h"

namespace claimcheck {

/// The token in a response, with its claims decoded and its expiry reconciled. Pure.
/// Errors: ServerRefused (status 400 and up, or an error inside a success: the flow's error flag, or `error`
/// and no token; the message says what the status means for a token request, the hint what to try, the detail
/// what the server said) and InvalidReply (HTML, not JSON, no access token, an empty or non-string one; the
/// detail begins the body, escaped and capped). No text ever holds the token, and none of what the body says
/// holds one of @a secrets.
Result<AccessToken> parseReply(
    const TokenFlow &flow, const HttpReply &reply, const QList<QByteArray> &secrets = {});

/// A body for people: JSON indented in its own order (other text as it is), with every occurrence of one of
/// @a secrets and the value of every token-bearing member (access_token, refresh_token, id_token,
/// client_secret, clientSecret) masked; control characters escaped; cut at 64 KiB.
QString maskedBody(const QByteArray &body, const TokenFlow &flow, const QList<QByteArray> &secrets);

/// The same with a mask that knows the body's tokens already.
QString maskedBody(const QByteArray &body, const TokenMask &mask);

/// The Date header (RFC 9110 §6.6.1) as UTC milliseconds.
std::optional<qint64> serverDateMs(const HttpReply &reply);

} // namespace claimcheck
