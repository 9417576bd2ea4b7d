#include "service/retrygate.h"

#include "flow/replyparser.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

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

    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return 0;
    date.setTimeSpec(Qt::UTC);
    const qint64 serverNowMs = serverDateMs(reply).value_or(reply.receivedMs);
    return std::clamp(date.toMSecsSinceEpoch() - serverNowMs, qint64(0), maxWaitMs);
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
