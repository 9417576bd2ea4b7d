#pragma once

#include <QtGlobal>

#include <functional>

namespace claimcheck {

/// Milliseconds since 1970-01-01T00:00:00 UTC. Passed in wherever time matters, so that tests choose it.
using Clock = std::function<qint64()>;

/// The system's wall clock. Thread-safe.
Clock systemClock();

} // namespace claimcheck
