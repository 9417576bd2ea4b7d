#include "service/retrygate.h"

#include "flow/httpdate.h"
#include "flow/replyparser.h"

#include <algorithm>

namespace claimcheck {

namespace {

constexpr qint64 maxWaitMs = 3'600'000;

/// Seconds, or an HTTP date by the server's own clock where it tells it.
qint64 waitMs(const HttpReply &reply)
{
    const QByteArray value = reply.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp(seconds, qint64(0), maxWaitMs / 1000) * 1000;

    const std::optional<qint64> untilMs = httpDateMs(value);
    if (!untilMs)
        return 0;
    return std::clamp(*untilMs - serverDateMs(reply).value_or(reply.receivedMs), qint64(0), maxWaitMs);
}

} // namespace

QString RetryGate::keyFor(const QString &profileId, const QUrl &endpoint)
{
    return profileId % u'\n' % endpoint.toString(QUrl::FullyEncoded);
}

void RetryGate::note(const QString &key, const HttpReply &reply)
{
    m_notBeforeMs.remove(key);
    if (reply.status < 400)
        return;
    if (const qint64 wait = waitMs(reply); wait > 0)
        m_notBeforeMs.insert(key, reply.receivedMs + wait);
}

qint64 RetryGate::remainingMs(const QString &key, qint64 nowMs) const
{
    // The upper bound holds even if the clock was set back meanwhile.
    return std::clamp(m_notBeforeMs.value(key, nowMs) - nowMs, qint64(0), maxWaitMs);
}

} // namespace claimcheck
