#include "models/ticker.h"

#include <algorithm>

namespace claimcheck {

namespace {

// QTimer counts monotonic time, which stands still during suspend: a long sleep would show an old countdown for
// long after the wake-up. A minute is the most anyone has to look at it.
constexpr qint64 longestSleepMs = 60'000;

} // namespace

Ticker::Ticker(Clock clock, NextChange nextChange, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_nextChange(std::move(nextChange))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::onTimeout);
}

void Ticker::setVisible(bool visible)
{
    if (m_visible == visible)
        return;
    m_visible = visible;
    if (visible)
        onTimeout();
    else
        m_timer.stop();
}

void Ticker::reschedule()
{
    if (!m_visible)
        return;
    const qint64 nowMs = m_clock();
    const std::optional<qint64> next = m_nextChange(nowMs);
    if (!next) {
        m_timer.stop();
        return;
    }
    // One wake-up a second serves all tokens, whatever their fractions: changes are gathered on the full second.
    const qint64 due = std::max<qint64>(*next, 1000 - nowMs % 1000);
    m_timer.start(static_cast<int>(std::min(due, longestSleepMs)));
}

void Ticker::onTimeout()
{
    Q_EMIT tick(m_clock());
    reschedule();
}

} // namespace claimcheck
