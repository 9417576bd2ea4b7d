#pragma once

#include "token/expiry.h"

namespace claimcheck {

/// A countdown for a narrow column with tabular digits: "42:10", "3:59:58", "13 d 23 h"; "Expired" at zero or
/// less; an em dash when unknown. Whole seconds, rounded down.
QString countdownText(const Expiry &expiry, qint64 nowMs);

/// A sentence: "42 min 10 s left", "Expired 3 min ago", "Expiry unknown".
QString expirySentence(const Expiry &expiry, qint64 nowMs);

/// How we know: "from exp", "from expires_in", "neither expires_in nor exp was given".
QString expirySourceText(ExpirySource source);

/// A duration for people: "42 min", "4 h", "14 d", "3 s". The largest one or two units. Milliseconds in.
QString durationText(qint64 ms);

/// When countdownText next changes, in milliseconds from @a nowMs, at least 1; nullopt when it never will.
std::optional<qint64> nextCountdownChangeMs(const Expiry &expiry, qint64 nowMs);

} // namespace claimcheck
