#include "freshcommands.h"

#include <QAction>

namespace claimcheck {

FreshCommands::FreshCommands(Workspace *workspace, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
{
    connect(actions.keepFresh, &QAction::triggered, this, &FreshCommands::choose);
    connect(actions.pin, &QAction::triggered, this, &FreshCommands::choose);
    connect(workspace, &Workspace::profilesChanged, this, &FreshCommands::showSaved);
    connect(workspace, &Workspace::saveFailed, this, &FreshCommands::showSaved);
    connect(workspace, &Workspace::lockChanged, this, &FreshCommands::showSaved);
    showSaved();
}

void FreshCommands::setCurrent(const QString &profileId)
{
    m_current = profileId;
    showSaved();
}

void FreshCommands::choose()
{
    const Profile *held = m_workspace->profile(m_current);
    if (!held || m_workspace->isLocked()) {
        showSaved();
        return;
    }
    // Both as they stand: one of them may be on its way into the file.
    Profile profile = *held;
    profile.keepFresh = m_actions.keepFresh->isChecked();
    profile.pinned = m_actions.pin->isChecked();
    m_workspace->save(profile, std::nullopt);
}

void FreshCommands::showSaved()
{
    const Profile *held = m_workspace->isLocked() ? nullptr : m_workspace->profile(m_current);
    for (QAction *action : {m_actions.keepFresh, m_actions.pin})
        action->setEnabled(held);
    m_actions.keepFresh->setChecked(held && held->keepFresh);
    m_actions.pin->setChecked(held && held->pinned);
}

} // namespace claimcheck
