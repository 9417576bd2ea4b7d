#pragma once

#include "service/renewal.h"

namespace claimcheck {

/// What is said of a profile that is kept fresh, in one line that changes once a minute at most while nothing happens:
/// "Kept fresh · renews in 3 min", "Paused: offline", "Renewal failed 3 times, next try at 14:32".
QString freshnessText(const Renewal &renewal, qint64 nowMs);

/// "The server returned the same token, 4 min left"; empty where it did not.
QString sameTokenText(const TokenRecord &record, qint64 nowMs);

} // namespace claimcheck
