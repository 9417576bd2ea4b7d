#include "idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace claimcheck {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setMinutes(int minutes)
{
    if (m_minutes == minutes)
        return;
    m_minutes = minutes;
    restart();
}

void IdleWatch::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    restart();
}

void IdleWatch::restart()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    if (m_minutes <= 0 || m_paused)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_lastInputMs = m_clock();
    m_timer.start(m_minutes * 60'000);
}

// Input only notes the time; the timer finds out when it is due. So typing costs no timer.
bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()) && event->spontaneous())
        m_lastInputMs = m_clock();
    return QObject::eventFilter(watched, event);
}

void IdleWatch::check()
{
    if (m_minutes <= 0 || m_paused)
        return;
    // A clock set back must not keep the window open for longer than the minutes asked for.
    const qint64 nowMs = m_clock();
    m_lastInputMs = std::min(m_lastInputMs, nowMs);
    const qint64 leftMs = m_lastInputMs + m_minutes * 60'000LL - nowMs;
    if (leftMs > 0) {
        m_timer.start(static_cast<int>(leftMs));
        return;
    }
    m_timer.stop();
    Q_EMIT idle();
}

} // namespace claimcheck
