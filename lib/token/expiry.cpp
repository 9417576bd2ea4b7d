#include "token/expiry.h"

#include "base/words.h"
#include "token/displaytext.h"
#include "token/numerictime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

constexpr qint64 criticalMs = 30'000;

} // namespace

std::optional<qint64> Expiry::remainingMs(qint64 nowMs) const
{
    if (!expiresAtMs)
        return std::nullopt;
    // More than the whole lifetime can only be left by a clock that was set back meanwhile.
    const qint64 remaining = *expiresAtMs - nowMs;
    return std::min(remaining, lifetimeMs().value_or(remaining));
}

std::optional<qint64> Expiry::lifetimeMs() const
{
    if (!expiresAtMs || !startMs || *expiresAtMs < *startMs)
        return std::nullopt;
    return *expiresAtMs - *startMs;
}

std::expected<qint64, QString> parseNumericDate(const QByteArray &raw)
{
    const QString shown = shownRaw(raw);
    const auto seconds = decimalSeconds(raw);
    if (!seconds)
        return std::unexpected((
            raw.startsWith('"') ? Words::tr("%1 is a string, not a number") : Words::tr("%1 is not a number"))
                                   .arg(shown));
    if (seconds->negative)
        return std::unexpected(Words::tr("%1 is negative, before 1970").arg(shown));
    if (seconds->ms > lastDateMs && seconds->ms / 1000 <= lastDateMs)
        return std::unexpected(Words::tr("%1 looks like milliseconds, not seconds").arg(shown));
    if (seconds->ms > lastDateMs)
        return std::unexpected(Words::tr("%1 lies beyond the year 9999").arg(shown));
    return seconds->ms;
}

ExpiryUrgency urgency(const Expiry &expiry, qint64 nowMs)
{
    const auto remaining = expiry.remainingMs(nowMs);
    if (!remaining)
        return ExpiryUrgency::Unknown;
    if (*remaining <= 0)
        return ExpiryUrgency::Expired;
    if (*remaining <= criticalMs)
        return ExpiryUrgency::Critical;
    const auto lifetime = expiry.lifetimeMs();
    return lifetime && *remaining * 5 < *lifetime ? ExpiryUrgency::Soon : ExpiryUrgency::Fresh;
}

} // namespace claimcheck
