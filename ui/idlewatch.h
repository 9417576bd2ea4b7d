#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

namespace claimcheck {

/// Tells when nobody has pressed a key or moved the pointer in this application's windows for some minutes. Watches
/// nothing and has no timer while it is off. GUI thread only.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(Clock clock, QObject *parent = nullptr);

    /// Minutes without input until idle(); 0 is off, the default. The time starts anew.
    void setMinutes(int minutes);
    /// While there is nothing to lock. The time starts anew when it ends.
    void setPaused(bool paused);
    bool isWatching() const { return m_timer.isActive(); }
    /// Looks at the clock now instead of when the timer is due, for a wake from suspend.
    void check();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    void restart();

    Clock m_clock;
    QTimer m_timer;
    qint64 m_lastInputMs = 0;
    int m_minutes = 0;
    bool m_paused = false;
};

} // namespace claimcheck
