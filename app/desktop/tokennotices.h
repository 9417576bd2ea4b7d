#pragma once

#include "desktop/notifier.h"
#include "service/expirywatch.h"
#include "workspace.h"

namespace claimcheck {

/// What the desktop is told of tokens while it is on: that a pinned one is about to expire, and that one that is kept
/// fresh could not be renewed. Once each, and nothing while locked. Names profiles, and never a token.
class TokenNotices : public QObject
{
    Q_OBJECT

public:
    explicit TokenNotices(Workspace *workspace, QObject *parent = nullptr);

    void setOn(bool on);
    Notifier &notifier() { return m_notifier; }

Q_SIGNALS:
    /// The user wants to see that profile.
    void showRequested(const QString &profileId);

private:
    bool isRenewed(const QString &profileId) const;
    void sayExpiring(const QString &profileId);
    void sayFailed(const QString &profileId);
    void onRecord(const QString &profileId);

    Workspace *m_workspace;
    Notifier m_notifier;
    ExpiryWatch m_watch;
    bool m_on = false;
};

} // namespace claimcheck
