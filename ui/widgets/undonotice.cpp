#include "widgets/undonotice.h"

#include "token/claimcatalog.h"

#include <QAction>

namespace claimcheck {

UndoNotice::UndoNotice(Workspace *workspace, const QAction *action, QWidget *parent)
    : MessageStrip(parent)
    , m_workspace(workspace)
    , m_action(action)
{
    SecretUndo *undo = &workspace->undo();
    connect(undo, &SecretUndo::kept, this, &UndoNotice::offer);
    connect(undo, &SecretUndo::changed, this, [this, undo](const QString &id) {
        if ((id.isEmpty() || id == m_id) && !undo->isPossible(m_id))
            clear();
    });
}

void UndoNotice::offer(const QString &id, bool certain)
{
    const Profile *profile = m_workspace->profile(id);
    if (!profile)
        return;
    m_id = id;
    const QString name = displayText(profile->name, 100);
    const QString hint = tr("The old ones are kept in memory until this window closes or locks. Undo (%1) puts them back.")
                             .arg(m_action->shortcut().toString(QKeySequence::NativeText));
    if (certain)
        showMessage(Notice, tr("Replaced the credentials of “%1”.").arg(name), hint);
    else
        showMessage(Warning, tr("It is not certain which credentials of “%1” the keychain holds now.").arg(name), hint);
    setButton(tr("&Undo"), [this] { m_workspace->undo().undo(m_id); });
    setDismissible();
}

} // namespace claimcheck
