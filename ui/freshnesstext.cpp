#include "freshnesstext.h"

#include "base/words.h"
#include "token/expirytext.h"

#include <QDateTime>
#include <QLocale>

namespace claimcheck {

namespace {

constexpr qint64 minute = 60'000;

/// Without seconds beside minutes, so that it need not change all the time.
QString calmDuration(qint64 ms)
{
    return durationText(ms >= minute ? ms - ms % minute : ms);
}

QString timeText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QLocale::ShortFormat);
}

QString waitingText(const Renewal &renewal, qint64 nowMs)
{
    const qint64 leftMs = renewal.dueMs.value_or(nowMs) - nowMs;
    if (leftMs <= 0)
        return Words::tr("Kept fresh · renews now");
    if (leftMs < minute)
        return Words::tr("Kept fresh · renews in less than a minute");
    const QString left = calmDuration(leftMs);
    return renewal.onlyIfUsed ? Words::tr("Kept fresh · renews in %1 if used in the hour before").arg(left)
                              : Words::tr("Kept fresh · renews in %1").arg(left);
}

QString retryingText(const Renewal &renewal, qint64 nowMs)
{
    const QString time = timeText(renewal.dueMs.value_or(nowMs));
    return renewal.failures == 1
        ? Words::tr("Renewal failed, next try at %1").arg(time)
        : Words::tr("Renewal failed %1 times, next try at %2").arg(QString::number(renewal.failures), time);
}

} // namespace

QString freshnessText(const Renewal &renewal, qint64 nowMs)
{
    switch (renewal.state) {
    case RenewalState::NoToken: return Words::tr("Kept fresh from the first token on");
    case RenewalState::UnknownExpiry: return Words::tr("Cannot be kept fresh: its expiry is unknown");
    case RenewalState::Renewing: return Words::tr("Kept fresh · renewing…");
    case RenewalState::Waiting: return waitingText(renewal, nowMs);
    case RenewalState::Retrying: return retryingText(renewal, nowMs);
    case RenewalState::Unused: return Words::tr("Paused: not used for an hour");
    case RenewalState::Offline: return Words::tr("Paused: offline");
    case RenewalState::Stopped: break;
    }
    return renewal.failures > 0
        ? Words::tr("Renewal stopped: it failed %1 times. Getting a token starts it again").arg(renewal.failures)
        : Words::tr("Renewal stopped: the token had expired when it came");
}

QString sameTokenText(const TokenRecord &record, qint64 nowMs)
{
    if (record.sameAnswers == 0 || !record.token)
        return {};
    const std::optional<qint64> left = record.token->expiry.remainingMs(nowMs);
    if (!left)
        return Words::tr("The server returned the same token");
    return *left > 0 ? Words::tr("The server returned the same token, %1 left").arg(calmDuration(*left))
                     : Words::tr("The server returned the same token, which has expired");
}

} // namespace claimcheck
