#include "dialogdesk.h"

#include "dialogs/aboutdialog.h"
#include "dialogs/bulkeditdialog.h"
#include "dialogs/deletedialog.h"
#include "dialogs/inspectdialog.h"
#include "dialogs/profileeditor.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "token/claimcatalog.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace claimcheck {

DialogDesk::DialogDesk(Workspace *workspace, const Actions &actions, Places places, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_places(std::move(places))
    , m_window(window)
{
    connect(workspace, &Workspace::lockChanged, this, [this](bool locked) { locked ? onLock() : onUnlock(); });
    connect(workspace, &Workspace::saved, this, [this](const QString &id) {
        if (m_draft && m_draft->profile.id == id)
            m_draft.reset(); // it was being saved when the lock came
    });
}

void DialogDesk::onLock()
{
    if (m_inspector)
        m_inspector->close();
    if (m_deleting)
        m_deleting->done(QDialog::Rejected);
    if (m_fleet)
        m_fleet->done(QDialog::Rejected);
    if (m_editor) {
        if (const std::optional<Profile> unsaved = m_editor->unsaved())
            m_draft = Draft{*unsaved, m_editor->isNew()};
        m_editor->done(QDialog::Rejected);
        m_editor.clear();
    }
}

void DialogDesk::onUnlock()
{
    if (const std::optional<Draft> draft = std::exchange(m_draft, {}))
        showEditor(draft->profile, draft->isNew)->resume();
}

void DialogDesk::openEditor(const Profile &profile, bool isNew)
{
    showEditor(profile, isNew);
}

bool DialogDesk::isEditing() const
{
    return m_editor;
}

ProfileEditor *DialogDesk::showEditor(const Profile &profile, bool isNew)
{
    auto *editor = new ProfileEditor(m_workspace, profile, isNew, m_window);
    m_editor = editor;
    connect(editor, &ProfileEditor::savedProfile, this, [this](const QString &id) {
        if (const Profile *saved = m_workspace->profile(id))
            Q_EMIT said(tr("Saved “%1”").arg(displayText(saved->name, 100)));
        Q_EMIT wantsCurrent(id);
    });
    connect(editor, &ProfileEditor::copyPlainRequested, this, &DialogDesk::copyPlainRequested);
    open(editor);
    return editor;
}

void DialogDesk::confirmRemove(const QList<Profile> &profiles)
{
    if (profiles.isEmpty())
        return;
    m_deleting = new DeleteDialog(m_workspace, profiles, m_window);
    open(m_deleting);
}

void DialogDesk::openBulkEditor(const QList<Profile> &profiles)
{
    auto *editor = new BulkEditDialog(m_workspace, profiles, m_window);
    connect(editor, &BulkEditDialog::changed, this,
        [this](int count) { Q_EMIT said(count == 1 ? tr("Changed 1 profile") : tr("Changed %L1 profiles").arg(count)); });
    m_fleet = editor;
    open(editor);
}

void DialogDesk::openCheck(const QList<CheckDialog::Scope> &scopes, int perHost)
{
    auto *check = new CheckDialog(m_workspace, scopes, perHost, m_window);
    connect(check, &CheckDialog::copyPlainRequested, this, &DialogDesk::copyPlainRequested);
    m_fleet = check;
    open(check);
}

void DialogDesk::openInspector()
{
    if (!m_inspector) {
        m_inspector = new InspectDialog([this] { return m_workspace->nowMs(); }, m_window);
        m_inspector->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_inspector, &InspectDialog::copyRequested, this, &DialogDesk::copyPlainRequested);
    }
    m_inspector->show();
    m_inspector->raise();
    m_inspector->activateWindow();
}

void DialogDesk::openSettings(const Settings &settings)
{
    auto *dialog = new SettingsDialog(settings, m_places.profilesFile, m_places.flowsFolder, m_window);
    connect(dialog, &SettingsDialog::changed, this, &DialogDesk::settingsChosen);
    open(dialog);
}

void DialogDesk::openShortcuts()
{
    open(new ShortcutsDialog(shortcutGroups(m_actions), m_window));
}

void DialogDesk::openAbout()
{
    open(new AboutDialog(m_window));
}

void DialogDesk::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addAction(m_actions.lock); // a modal dialog keeps the window's shortcuts away, and this one must always work
    dialog->open();
}

} // namespace claimcheck
