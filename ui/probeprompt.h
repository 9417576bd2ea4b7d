#pragma once

#include "workspace.h"

namespace claimcheck {

/// The user's side of probes: asks before one goes to production, sends it, and keeps in the profile what worked.
class ProbePrompt : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; @a parent is the widget that the question belongs to.
    ProbePrompt(Workspace *workspace, QWidget *parent);

    /// Sends the profile's probe; for a PROD profile only after the question has been answered.
    void send(const QString &profileId);
    /// Saves the change that worked; said() or the workspace's saveFailed() follows. The token stays.
    void keep(const QString &profileId);

Q_SIGNALS:
    /// For the status bar.
    void said(const QString &message);

private:
    void ask(const Profile &profile, const Probe &probe);

    Workspace *m_workspace;
    QWidget *m_parent;
    QString m_keeping; ///< the profile that is being saved
};

} // namespace claimcheck
