#pragma once

#include "service/tokenbook.h"

namespace claimcheck {

/// Where a token that is kept fresh stands.
enum class RenewalState {
    NoToken, ///< none is held: the first one is the user's to get
    UnknownExpiry, ///< nobody knows when it ends, so nobody knows when to renew it
    Renewing, ///< a request is in flight, whoever began it
    Waiting, ///< renews at dueMs
    Retrying, ///< the last requests failed; tries again at dueMs
    Unused, ///< due, but nobody has used it for an hour
    Offline, ///< this machine has no network
    Stopped, ///< waiting will not mend it: refused for good again and again, or issued when it had expired already
};

/// What the schedule is told beside the token's record. Times are milliseconds since the epoch, UTC, local clock.
struct RenewalFacts
{
    bool pinned = false; ///< renewed whether used or not
    bool offline = false; ///< no network, and the endpoint is not on this machine
    std::optional<qint64> usedMs{}; ///< when it was last copied, sent, or got by the user
    qint64 failedMs = 0; ///< when the last of the record's failures came
    double jitter = 0; ///< 0 to 1, drawn anew for each failure; lengthens the backoff by up to a quarter
    qint64 heldUntilMs = 0; ///< after a sleep or a time offline, so that not all renew at once
};

/// When a token is to be renewed, or why not. A value.
struct Renewal
{
    RenewalState state = RenewalState::NoToken;
    std::optional<qint64> dueMs{}; ///< at or before now means now; only where Waiting or Retrying
    bool onlyIfUsed = false; ///< at dueMs the last use will be an hour ago: renewed only if it is used again
    int failures = 0; ///< in a row

    bool operator==(const Renewal &) const = default;
};

/// No token is held longer than that: a later heldUntilMs means that the clock was set back.
inline constexpr qint64 longestHoldMs = 60'000;

/// How long before its expiry a token of that lifetime is renewed: 60 s, or a tenth of the lifetime if that is less.
qint64 renewalLeadMs(qint64 lifetimeMs);

/// The pause after so many failures in a row: 10 s, twice as long each time, at most 10 min; then up to a quarter more
/// by @a jitter.
qint64 renewalBackoffMs(int failures, double jitter);

/// The lifetime as the token tells it, else from its coming to its expiry; nullopt where the expiry is unknown.
std::optional<qint64> lifetimeOf(const AccessToken &token);

/// The whole rule of keeping a token fresh. Pure.
Renewal planRenewal(const TokenRecord &record, const RenewalFacts &facts, qint64 nowMs);

} // namespace claimcheck
