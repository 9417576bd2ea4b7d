#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace claimcheck {

/// The one timer behind every countdown. It sleeps until the next thing on screen changes, and does not run at all
/// when nothing counts or nobody looks.
class Ticker : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds from now until something shown changes; nullopt if nothing will.
    using NextChange = std::function<std::optional<qint64>(qint64 nowMs)>;

    Ticker(Clock clock, NextChange nextChange, QObject *parent = nullptr);

    /// Whether anybody can see the countdowns. Becoming visible ticks at once.
    void setVisible(bool visible);
    /// Something that counts has changed: works the next tick out anew.
    void reschedule();
    bool isRunning() const { return m_timer.isActive(); }
    /// Milliseconds from the last scheduling to the next tick.
    int interval() const { return m_timer.interval(); }

Q_SIGNALS:
    void tick(qint64 nowMs);

private:
    void onTimeout();

    Clock m_clock;
    NextChange m_nextChange;
    QTimer m_timer;
    bool m_visible = false;
};

} // namespace claimcheck
