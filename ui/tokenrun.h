#pragma once

#include "service/hostqueue.h"
#include "workspace.h"

#include <QObject>
#include <QSet>

namespace claimcheck {

/// How far a run is. A value.
struct RunProgress
{
    int total = 0;
    int done = 0; ///< answered, the failed ones included
    int failed = 0;
    bool cancelled = false; ///< what was still waiting was never sent
    std::optional<Error> stoppedBy{}; ///< why, where it was no person who cancelled

    bool operator==(const RunProgress &) const = default;
};

/// Gets a token for each of many profiles, at most so many at a time from one host. What comes of each is in its record;
/// this counts. Locking ends it, and so does a keychain that is out of reach: it is not asked again for each.
class TokenRun : public QObject
{
    Q_OBJECT

public:
    explicit TokenRun(Workspace *workspace, QObject *parent = nullptr);

    /// Adds to what is under way, if anything is. One that is being got already is waited for, not asked again.
    void start(const QStringList &profileIds, int perHost);
    /// Those that wait are dropped, those under way are cancelled.
    void cancel();
    bool isRunning() const { return !m_queue.isIdle(); }

Q_SIGNALS:
    /// That one is answered, or cancelled; its record says more.
    void settled(const QString &profileId);
    void progressed(const claimcheck::RunProgress &progress);
    /// Once for each run, after its last progressed().
    void finished(const claimcheck::RunProgress &progress);

private:
    void sendNext();
    void onRecordChanged(const QString &id);
    void settle(const QString &id);
    void stop();

    Workspace *m_workspace;
    HostQueue m_queue{1};
    QSet<QString> m_sent;
    RunProgress m_progress;
};

} // namespace claimcheck
