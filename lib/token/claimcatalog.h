#pragma once

#include "token/jsonmembers.h"

namespace claimcheck {

/// What a registered or well-known claim or header parameter means, in a few plain words ("Who issued the
/// token"); empty if unknown. Sources: RFC 7519 §4.1, RFC 7515 §4.1, RFC 8693, RFC 9068, OpenID Connect Core,
/// IANA's JWT registry, and the vendors' own claims of the seed pages (scp, cid, role…).
QString claimMeaning(QStringView name);
QString headerMeaning(QStringView name);

/// True for the claims whose value is a NumericDate: exp, nbf, iat, auth_time, updated_at.
bool isTimeClaim(QStringView name);

/// The meaning column: claimMeaning, and for a time claim what the time is relative to @a nowMs:
/// "Expires in 42 min, 14:32:10 today". Times in local time; @a nowMs in ms since the epoch, UTC.
QString describeClaim(const JsonMembers &claims, qsizetype index, qint64 nowMs);

/// For a time claim, local time, UTC and raw text on three lines, for a tooltip; else empty.
QString timeClaimTooltip(const JsonMembers &claims, qsizetype index);

/// Makes text from outside safe to show: control and bidi characters become visible escapes (⟨U+202E⟩),
/// text beyond @a limit characters is cut with an ellipsis. Plain text, never markup.
QString displayText(const QString &text, qsizetype limit = 4096);

} // namespace claimcheck
