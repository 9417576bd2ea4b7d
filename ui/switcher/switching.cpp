#include "switcher/switching.h"

#include "copycommands.h"
#include "getandcopy.h"
#include "switcher/switcher.h"
#include "workspace.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace claimcheck {

Switching::Switching(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(std::move(parts))
    , m_window(window)
    , m_recents(m_parts.settingsFile, [workspace = m_parts.workspace] { return workspace->nowMs(); })
{
    const Actions &actions = m_parts.actions;
    connect(actions.switcher, &QAction::triggered, this, &Switching::open);
    connect(actions.getToken, &QAction::triggered, this, [this] { m_recents.use(m_current); });
    connect(m_parts.copies, &CopyCommands::tokenUsed, this, [this](const QString &id) { m_recents.use(id); });
    connect(m_parts.workspace, &Workspace::removed, this, [this](const QString &id) { m_recents.drop(id); });
    connect(m_parts.workspace, &Workspace::profilesChanged, this, [this] {
        m_stale = true;
        if (m_switcher) {
            prepare();
            m_switcher->refresh();
        }
    });
    connect(m_parts.workspace, &Workspace::lockChanged, this, [this](bool locked) {
        m_parts.actions.switcher->setEnabled(!locked);
        if (locked && m_switcher)
            m_switcher->reject();
    });
    actions.switcher->setEnabled(!m_parts.workspace->isLocked());
}

Switching::~Switching()
{
    save();
}

void Switching::look(const QString &profileId)
{
    m_current = profileId;
    m_recents.look(profileId);
}

void Switching::prepare()
{
    if (std::exchange(m_stale, false))
        m_index.setProfiles(m_parts.workspace->profiles(), m_parts.workspace->flows());
    m_index.setRecent(m_recents.ids());
}

void Switching::open()
{
    if (m_switcher || m_parts.workspace->isLocked())
        return;
    prepare();
    m_switcher = new Switcher(&m_index, m_parts.workspace, m_window);
    m_switcher->setAttribute(Qt::WA_DeleteOnClose);
    m_switcher->addAction(m_parts.actions.lock); // the window's shortcuts do not reach it, and this one must always work
    connect(m_switcher, &Switcher::copyWanted, m_parts.getAndCopy, &GetAndCopy::copy);
    connect(m_switcher, &Switcher::copyWanted, this, [this](const QString &id) { m_recents.use(id); });
    connect(m_switcher, &Switcher::profileWanted, this, &Switching::profileWanted);
    connect(m_switcher, &QDialog::finished, this, [this] {
        m_switcher.clear();
        save();
    });
    m_switcher->show();
}

void Switching::save()
{
    m_recents.save([this](const QString &id) {
        const Profile *profile = m_parts.workspace->profile(id);
        return profile && !profile->sessionOnly; // the sandbox's are other ones the next time
    });
}

} // namespace claimcheck
