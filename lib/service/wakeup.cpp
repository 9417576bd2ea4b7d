#include "service/wakeup.h"

#include <algorithm>

namespace claimcheck {

namespace {

constexpr qint64 longestSleepMs = 60'000;
constexpr qint64 toleratedMs = 10'000;

} // namespace

WakeUp::WakeUp(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WakeUp::onTimeout);
}

void WakeUp::setFor(std::optional<qint64> dueMs)
{
    if (!dueMs) {
        m_timer.stop();
        return;
    }
    const qint64 nowMs = m_clock();
    const qint64 sleepMs = std::clamp(*dueMs - nowMs, qint64(0), longestSleepMs);
    m_expectedMs = nowMs + sleepMs;
    m_timer.start(static_cast<int>(sleepMs));
}

void WakeUp::onTimeout()
{
    Q_EMIT woke(m_clock() - m_expectedMs > toleratedMs);
}

} // namespace claimcheck
