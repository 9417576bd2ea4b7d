#include "commands.h"

#include "dialogs/aboutdialog.h"
#include "dialogs/deletedialog.h"
#include "dialogs/inspectdialog.h"
#include "dialogs/profileeditor.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "flow/requestplan.h"
#include "sandboxlauncher.h"
#include "token/claimcatalog.h"

#include <QAction>
#include <QWidget>

namespace claimcheck {

using namespace Qt::StringLiterals;

Commands::Commands(Workspace *workspace, SecretClipboard *clipboard, SandboxLauncher *sandbox, Actions actions,
    Places places, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_sandbox(sandbox)
    , m_actions(actions)
    , m_places(std::move(places))
    , m_window(window)
{
    connectActions();
    connectChanges();
    updateEnabled();
}

void Commands::connectChanges()
{
    connect(&m_workspace->book(), &TokenBook::recordChanged, this, [this](const QString &id) {
        if (id == m_current)
            updateEnabled();
    });
    connect(m_workspace, &Workspace::profilesChanged, this, &Commands::updateEnabled);
    connect(m_workspace, &Workspace::lockChanged, this, [this](bool locked) { locked ? onLock() : onUnlock(); });
    connect(m_workspace, &Workspace::deletionFinished, this, [this](const DeletionReport &report) {
        if (const Result<QString> summary = report.summary())
            Q_EMIT said(*summary);
        else
            Q_EMIT failed(summary.error());
    });
    connect(m_workspace, &Workspace::unlockFailed, this, &Commands::failed);
    connect(m_workspace, &Workspace::saved, this, [this](const QString &id) {
        if (m_draft && m_draft->profile.id == id)
            m_draft.reset(); // it was being saved when the lock came
    });
    connect(m_workspace, &Workspace::saveFailed, this, [this](const QString &, const Error &error) {
        if (!m_editor) // an open one shows it itself
            Q_EMIT failed(error);
    });
    connect(m_workspace, &Workspace::clientIdKnown, this, [this](const QString &id) {
        if (id == m_copyIdWhenKnown)
            copyClientId();
    });
    SecretUndo *undo = &m_workspace->undo();
    connect(undo, &SecretUndo::changed, this, &Commands::updateEnabled);
    connect(undo, &SecretUndo::failed, this, [this](const QString &, const Error &error) { Q_EMIT failed(error); });
    connect(undo, &SecretUndo::undone, this, [this](const QString &id) {
        const Profile *profile = m_workspace->profile(id);
        Q_EMIT said(tr("The old credentials of “%1” are back").arg(profile ? displayText(profile->name, 100) : QString()));
    });
    connect(m_sandbox, &SandboxLauncher::ready, this, &Commands::updateEnabled);
    connect(m_sandbox, &SandboxLauncher::failed, this, &Commands::updateEnabled);
}

void Commands::onLock()
{
    m_copyIdWhenKnown.clear();
    m_clipboard->clearIfOurs();
    m_actions.reveal->setChecked(false);
    if (m_inspector)
        m_inspector->close();
    if (m_deleting)
        m_deleting->done(QDialog::Rejected);
    if (m_editor) {
        if (const std::optional<Profile> unsaved = m_editor->unsaved())
            m_draft = Draft{*unsaved, m_editor->isNew()};
        m_editor->done(QDialog::Rejected);
        m_editor.clear();
    }
    updateEnabled();
}

void Commands::onUnlock()
{
    updateEnabled();
    if (const std::optional<Draft> draft = std::exchange(m_draft, {}))
        openEditor(draft->profile, draft->isNew)->resume();
}

void Commands::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.getToken, [this] { m_workspace->getToken(m_current); });
    on(m_actions.cancel, [this] { m_workspace->cancel(m_current); });
    on(m_actions.copyToken, [this] { copy(CopyFormat::Token); });
    on(m_actions.copyHeader, [this] { copy(CopyFormat::Header); });
    on(m_actions.copyApiCurl, [this] { copy(CopyFormat::ApiCurl); });
    on(m_actions.copyEnv, [this] { copy(CopyFormat::Export); });
    on(m_actions.copyRequestCurl, [this] { copyTokenRequest(); });
    on(m_actions.copyClientId, [this] { copyClientId(); });
    on(m_actions.newProfile, [this] {
        Profile fresh;
        fresh.id = newProfileId();
        // Next to the one being looked at is where a new one most often belongs.
        if (const Profile *near = m_workspace->profile(m_current))
            fresh.customer = near->customer;
        openEditor(fresh, true);
    });
    on(m_actions.edit, [this] {
        if (const Profile *profile = m_workspace->profile(m_current))
            openEditor(*profile, false);
    });
    on(m_actions.duplicate, [this] { duplicateCurrent(); });
    on(m_actions.remove, [this] {
        if (const Profile *profile = m_workspace->profile(m_current))
            confirmRemove({*profile});
    });
    on(m_actions.removeCustomer, [this] { confirmRemove(customersProfiles()); });
    on(m_actions.undoSecret, [this] { m_workspace->undo().undo(m_current); });
    on(m_actions.inspect, [this] { openInspector(); });
    on(m_actions.sandbox, [this] { m_sandbox->start(); });
    on(m_actions.lock, [this] {
        if (m_workspace->isLocked())
            m_workspace->unlock();
        else
            m_workspace->lock();
    });
    on(m_actions.settings, [this] { openSettings(); });
    on(m_actions.shortcuts, [this] { openShortcuts(); });
    on(m_actions.about, [this] { openAbout(); });
    on(m_actions.quit, [this] { m_window->close(); });
}

void Commands::setCurrent(const QString &profileId)
{
    if (m_current == profileId)
        return;
    m_current = profileId;
    m_copyIdWhenKnown.clear();
    m_actions.reveal->setChecked(false);
    updateEnabled();
}

void Commands::updateEnabled()
{
    const bool open = !m_workspace->isLocked();
    const bool some = open && m_workspace->profile(m_current);
    const TokenRecord &record = m_workspace->book().record(m_current);
    const bool token = some && record.token;
    for (QAction *action : {m_actions.edit, m_actions.duplicate, m_actions.remove})
        action->setEnabled(some);
    for (QAction *action : {m_actions.copyToken, m_actions.copyHeader, m_actions.copyApiCurl, m_actions.copyEnv,
             m_actions.reveal})
        action->setEnabled(token);
    m_actions.removeCustomer->setEnabled(some && !m_workspace->profile(m_current)->customer.isEmpty());
    m_actions.undoSecret->setEnabled(some && m_workspace->undo().isPossible(m_current));
    m_actions.copyClientId->setEnabled(some);
    m_actions.copyRequestCurl->setEnabled(some);
    m_actions.getToken->setEnabled(some && !record.fetching);
    m_actions.cancel->setEnabled(some && record.fetching);
    m_actions.newProfile->setEnabled(open);
    m_actions.inspect->setEnabled(open);
    m_actions.sandbox->setEnabled(open && m_sandbox->isAvailable() && !m_sandbox->isRunning());
    m_actions.lock->setText(open ? tr("Loc&k") : tr("Unloc&k"));
}

void Commands::copy(CopyFormat format)
{
    const Profile *profile = m_workspace->profile(m_current);
    const TokenRecord &record = m_workspace->book().record(m_current);
    if (profile && record.token)
        m_clipboard->copySecret(copyText(format, *profile, *record.token), copyName(format, *profile));
}

void Commands::copyTokenRequest()
{
    const Profile *profile = m_workspace->profile(m_current);
    const TokenFlow *flow = profile ? m_workspace->flowOf(*profile) : nullptr;
    if (!flow)
        return;
    const Result<RequestPlan> plan = planRequest(*flow, *profile, randomUuids());
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    m_clipboard->copyPlain(renderCurl(*plan, m_workspace->clientId(m_current)), tr("Token request, without the secret"));
}

void Commands::copyClientId()
{
    m_copyIdWhenKnown.clear();
    const QString id = m_workspace->clientId(m_current);
    if (!id.isEmpty()) {
        m_clipboard->copyPlain(id, tr("Client ID"));
    } else if (const Error *error = m_workspace->credentialsError(m_current)) {
        Q_EMIT failed(*error);
    } else {
        m_copyIdWhenKnown = m_current;
        m_workspace->readClientId(m_current);
    }
}

void Commands::copySecretFromView(const QString &text, const QString &what)
{
    m_clipboard->copySecret(text, what);
}

void Commands::copyFromView(const QString &text, const QString &what)
{
    m_clipboard->copyPlain(text, what);
}

ProfileEditor *Commands::openEditor(const Profile &profile, bool isNew)
{
    auto *editor = new ProfileEditor(m_workspace, profile, isNew, m_window);
    m_editor = editor;
    connect(editor, &ProfileEditor::savedProfile, this, [this](const QString &id) {
        if (const Profile *saved = m_workspace->profile(id))
            Q_EMIT said(tr("Saved “%1”").arg(displayText(saved->name, 100)));
        Q_EMIT wantsCurrent(id);
    });
    connect(editor, &ProfileEditor::copyPlainRequested, this, &Commands::copyFromView);
    open(editor);
    return editor;
}

void Commands::duplicateCurrent()
{
    const Profile *original = m_workspace->profile(m_current);
    if (!original)
        return;
    Profile copy = *original;
    copy.id = newProfileId();
    copy.name = tr("%1 copy").arg(original->name);
    openEditor(copy, true);
}

QList<Profile> Commands::customersProfiles() const
{
    const Profile *current = m_workspace->profile(m_current);
    QList<Profile> all;
    if (!current || current->customer.isEmpty())
        return all;
    for (const Profile &profile : m_workspace->profiles()) {
        // As the list groups them.
        if (profile.customer.compare(current->customer, Qt::CaseInsensitive) == 0)
            all.append(profile);
    }
    return all;
}

void Commands::confirmRemove(const QList<Profile> &profiles)
{
    if (profiles.isEmpty())
        return;
    m_deleting = new DeleteDialog(m_workspace, profiles, m_window);
    open(m_deleting);
}

void Commands::openInspector()
{
    if (!m_inspector) {
        m_inspector = new InspectDialog([this] { return m_workspace->nowMs(); }, m_window);
        m_inspector->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_inspector, &InspectDialog::copyRequested, this, &Commands::copyFromView);
    }
    m_inspector->show();
    m_inspector->raise();
    m_inspector->activateWindow();
}

void Commands::openSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_places.profilesFile, m_places.flowsFolder, m_window);
    connect(dialog, &SettingsDialog::changed, this, [this](const Settings &settings) {
        saveSettings(m_places.settingsFile, settings);
        applySettings(settings);
    });
    open(dialog);
}

void Commands::applySettings(const Settings &settings)
{
    m_settings = settings;
    m_clipboard->setClearAfterSeconds(settings.clipboardSeconds);
    Q_EMIT settingsChanged(settings);
}

void Commands::openShortcuts()
{
    open(new ShortcutsDialog(m_actions.all(), m_window));
}

void Commands::openAbout()
{
    open(new AboutDialog(m_window));
}

void Commands::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addAction(m_actions.lock); // a modal dialog keeps the window's shortcuts away, and this one must always work
    dialog->open();
}

} // namespace claimcheck
