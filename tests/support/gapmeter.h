#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace claimcheck {

/// The longest that a window may keep its user waiting.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr qint64 longestGapMs = 300; // not optimised, and each access is checked
#else
inline constexpr qint64 longestGapMs = 100;
#endif

/// Milliseconds that this thread was ready to run and others had the processor.
inline qint64 waitedForProcessorMs()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() / 1'000'000 : 0;
}

/// The longest time between two ticks of 10 ms, less what a busy machine took: what is left, the program did
/// itself.
class GapMeter : public QObject
{
public:
    GapMeter()
    {
        connect(&m_ticker, &QTimer::timeout, this, &GapMeter::look);
        m_ticker.start(10);
        m_sinceTick.start();
    }
    qint64 longest()
    {
        look();
        return m_longest;
    }

private:
    void look()
    {
        const qint64 waited = waitedForProcessorMs();
        m_longest = std::max(m_longest, m_sinceTick.restart() - (waited - m_waited));
        m_waited = waited;
    }

    QTimer m_ticker;
    QElapsedTimer m_sinceTick;
    qint64 m_waited = waitedForProcessorMs();
    qint64 m_longest = 0;
};

} // namespace claimcheck
