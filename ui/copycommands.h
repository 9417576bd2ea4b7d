#pragma once

#include "actions.h"
#include "clipboard.h"
#include "copyformats.h"
#include "workspace.h"

#include <QObject>

namespace claimcheck {

/// Everything that puts something of a profile on the clipboard. Knows which profile is current.
class CopyCommands : public QObject
{
    Q_OBJECT

public:
    CopyCommands(Workspace *workspace, SecretClipboard *clipboard, const Actions &actions, QObject *parent);

    void setCurrent(const QString &profileId);
    /// Puts the held token on the clipboard, expired or not; false if none is held.
    bool copyToken(const QString &profileId, CopyFormat format);
    /// What waits for an answer is not copied any more.
    void abandon();

Q_SIGNALS:
    /// Instead of copying the current profile's token, which ends soon or has: the user says what is to be done.
    void renewalOffered(claimcheck::CopyFormat format);
    void failed(const claimcheck::Error &error);
    /// The user took the token for use elsewhere.
    void tokenUsed(const QString &profileId);

private:
    void copyOrOffer(CopyFormat format);
    void copyTokenRequest();
    void copyClientId();

    Workspace *m_workspace;
    SecretClipboard *m_clipboard;
    QString m_current;
    QString m_copyIdWhenKnown; ///< Ctrl+B came before the keychain answered
};

} // namespace claimcheck
