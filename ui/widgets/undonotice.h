#pragma once

#include "widgets/messagestrip.h"
#include "workspace.h"

class QAction;

namespace claimcheck {

/// Offers to bring back the credentials that were just replaced, for as long as that can be done. The other way there
/// is the action, for the profile that is current.
class UndoNotice : public MessageStrip
{
    Q_OBJECT

public:
    /// @a action does the same; its shortcut is named.
    UndoNotice(Workspace *workspace, const QAction *action, QWidget *parent = nullptr);

private:
    void offer(const QString &id, bool certain);

    Workspace *m_workspace;
    const QAction *m_action;
    QString m_id; ///< of the profile it speaks of
};

} // namespace claimcheck
