#pragma once

#include "token/accesstoken.h"

namespace claimcheck {

/// {"access_token", "token_type", "expires_at", "expires_in", "expiry_source", "scope", "response"}:
/// expires_in is what is left at @a nowMs, whole seconds; "response" holds the issuer's other members in its
/// own order and spelling.
QByteArray tokenJson(const AccessToken &token, qint64 nowMs);

/// {"header", "claims", "expiry", "warnings"}; header and claims in the token's own order and number text, or
/// null.
QByteArray decodedJson(const DecodedToken &token, const Expiry &expiry, qint64 nowMs);

/// "2026-01-31T12:00:00Z"; milliseconds only where there are any.
QString isoUtc(qint64 ms);

} // namespace claimcheck
