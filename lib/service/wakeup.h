#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace claimcheck {

/// One timer for a time of the wall clock. Sleeps a minute at most, for QTimer counts a time that stands still while the
/// machine is suspended; does not run when there is nothing to wait for.
class WakeUp : public QObject
{
    Q_OBJECT

public:
    explicit WakeUp(Clock clock, QObject *parent = nullptr);

    /// UTC milliseconds; past ones fire from the event loop at once; nullopt stops it.
    void setFor(std::optional<qint64> dueMs);
    bool isRunning() const { return m_timer.isActive(); }
    /// Milliseconds from the last setFor() to its end.
    int interval() const { return m_timer.interval(); }

Q_SIGNALS:
    /// Time to look, and to call setFor() anew: it may be due, or a minute may be over. @a overslept where far more time
    /// went by than was slept for: the machine was suspended, or the clock was set.
    void woke(bool overslept);

private:
    void onTimeout();

    Clock m_clock;
    QTimer m_timer;
    qint64 m_expectedMs = 0;
};

} // namespace claimcheck
