#include "service/renewal.h"

#include <algorithm>

namespace claimcheck {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 longestLead = minute;
constexpr qint64 shortestBackoff = 10 * second;
constexpr qint64 longestBackoff = 10 * minute;
constexpr qint64 usedFor = 60 * minute;
/// However short a token lives, a server is not asked again sooner.
constexpr qint64 shortestPause = 10 * second;
/// What will not mend by waiting may be a slip of the server's all the same.
constexpr int lastingTries = 3;
/// The first two may come from a cache that drops a token only when it ends.
constexpr int toleratedSameAnswers = 2;

bool mendsByWaiting(const Error &error, int status)
{
    switch (error.kind) {
    case ErrorKind::ServerRefused:
        return status == 408 || status == 425 || status == 429 || status >= 500;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainTimeout:
    case ErrorKind::KeychainFailed:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

bool isStopped(const TokenRecord &record, qint64 expiresMs)
{
    const int status = record.history.isEmpty() ? 0 : record.history.first().status;
    const bool refused
        = record.error && record.failures >= lastingTries && !mendsByWaiting(*record.error, status);
    return refused || (expiresMs <= record.token->receivedMs && record.sameAnswers == 0);
}

/// By the token alone: no failure, pause or lack of use is looked at.
qint64 dueByToken(const TokenRecord &record, qint64 expiresMs)
{
    const qint64 receivedMs = record.token->receivedMs;
    const qint64 earliest = receivedMs + shortestPause;
    if (record.sameAnswers == 0) {
        const qint64 lifetime = record.token->expiry.lifetimeMs().value_or(expiresMs - receivedMs);
        return std::max(earliest, expiresMs - renewalLeadMs(lifetime));
    }
    const qint64 left = expiresMs - receivedMs; // when the server gave it once more
    if (left <= 0)
        return receivedMs + renewalBackoffMs(std::max(1, record.sameAnswers - toleratedSameAnswers), 0);
    const qint64 lead = record.sameAnswers < toleratedSameAnswers ? renewalLeadMs(left) : 0;
    return std::min(expiresMs, std::max(earliest, expiresMs - lead));
}

} // namespace

qint64 renewalLeadMs(qint64 lifetimeMs)
{
    return std::clamp(lifetimeMs / 10, qint64(0), longestLead);
}

qint64 renewalBackoffMs(int failures, double jitter)
{
    constexpr int doublings = 6; // enough for the cap
    const qint64 pause = std::min(shortestBackoff << std::clamp(failures - 1, 0, doublings), longestBackoff);
    return pause + static_cast<qint64>(static_cast<double>(pause) / 4 * std::clamp(jitter, 0.0, 1.0));
}

std::optional<qint64> lifetimeOf(const AccessToken &token)
{
    if (!token.expiry.expiresAtMs)
        return std::nullopt;
    return token.expiry.lifetimeMs().value_or(std::max(*token.expiry.expiresAtMs - token.receivedMs, qint64(0)));
}

Renewal planRenewal(const TokenRecord &record, const RenewalFacts &facts, qint64 nowMs)
{
    const auto is = [&](RenewalState state) { return Renewal{.state = state, .failures = record.failures}; };
    if (record.fetching)
        return is(RenewalState::Renewing);
    if (!record.token)
        return is(RenewalState::NoToken);
    const std::optional<qint64> expiresMs = record.token->expiry.expiresAtMs;
    if (!expiresMs)
        return is(RenewalState::UnknownExpiry);
    if (isStopped(record, *expiresMs))
        return is(RenewalState::Stopped);
    if (facts.offline)
        return is(RenewalState::Offline);

    // A clock that was set back says nothing of how long the token still lives.
    qint64 due = nowMs < record.token->requestSentMs ? nowMs : dueByToken(record, *expiresMs);
    if (record.failures > 0 && nowMs >= facts.failedMs)
        due = std::max(due, facts.failedMs + renewalBackoffMs(record.failures, facts.jitter));
    due = std::max(due, record.notBeforeMs.value_or(due));
    if (facts.heldUntilMs <= nowMs + longestHoldMs)
        due = std::max(due, facts.heldUntilMs);

    const qint64 start = std::max(due, nowMs);
    const bool used = facts.pinned || (facts.usedMs && start - *facts.usedMs < usedFor);
    if (!used && due <= nowMs)
        return is(RenewalState::Unused);
    Renewal renewal = is(record.failures > 0 ? RenewalState::Retrying : RenewalState::Waiting);
    renewal.dueMs = due;
    renewal.onlyIfUsed = !used;
    return renewal;
}

} // namespace claimcheck
