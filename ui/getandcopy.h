#pragma once

#include "copyformats.h"

#include <QObject>

namespace claimcheck {

class CopyCommands;
class Workspace;

/// Puts a profile's token on the clipboard, and gets it first where none is held that lasts. Waits for one profile at
/// most: whatever is asked for or copied meanwhile is what the user wants now, and a token that comes late is kept but
/// not copied. GUI thread; both parts outlive it.
class GetAndCopy : public QObject
{
    Q_OBJECT

public:
    GetAndCopy(Workspace *workspace, CopyCommands *copies, QObject *parent);

    /// Copies at once if the held token does not end soon (see endsSoon()); else with the answer to one request, which
    /// may be one that is under way already. Does nothing while locked, or for a profile that is not there.
    void copy(const QString &profileId, claimcheck::CopyFormat format);
    /// The same, but copies none that is held.
    void renewAndCopy(const QString &profileId, claimcheck::CopyFormat format);
    /// What it waits for is not copied any more; the request goes on.
    void abandon();

Q_SIGNALS:
    /// What it waits for, for the status bar; empty once that is over.
    void waiting(const QString &message);
    /// Why nothing was copied, for the status bar.
    void said(const QString &message);
    /// No token came; the profile's record says why.
    void failed(const QString &profileId);

private:
    void onTokenReceived(const QString &profileId);
    void onRecordChanged(const QString &profileId);
    bool stopWaiting();

    Workspace *m_workspace;
    CopyCommands *m_copies;
    QString m_waitingFor; ///< empty: for nothing
    CopyFormat m_format = CopyFormat::Token;
};

} // namespace claimcheck
