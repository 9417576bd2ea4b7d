#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <sys/types.h>

namespace claimcheck::bench {

using SteadyTime = std::chrono::steady_clock::time_point;

/// A program started for measuring, and asked to end when this goes.
class Process
{
public:
    /// Throws std::runtime_error if it cannot be started.
    explicit Process(const QStringList &command);
    ~Process();
    Q_DISABLE_COPY_MOVE(Process)

    SteadyTime startedAt() const { return m_startedAt; }
    bool isRunning() const;
    /// Waits for it to stop itself (SIGSTOP) and lets it go on; throws std::runtime_error if it ends instead.
    void waitForOwnStop() const;

    /// VmRSS in KiB once it has stopped changing: everything resident, shared libraries included.
    long settledResidentKib() const;
    /// How often it woke up in @a duration: stretches of voluntary context switches, of whichever thread.
    long wakeUps(std::chrono::seconds duration) const;

private:
    long residentKib() const;
    long voluntarySwitches() const;

    SteadyTime m_startedAt;
    pid_t m_pid = 0;
};

} // namespace claimcheck::bench
