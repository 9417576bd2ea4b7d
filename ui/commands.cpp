#include "commands.h"

#include "sandboxlauncher.h"
#include "switcher/switching.h"
#include "token/claimcatalog.h"
#include "tokenrun.h"

#include <QAction>
#include <QWidget>

namespace claimcheck {

Commands::Commands(Workspace *workspace, SecretClipboard *clipboard, SandboxLauncher *sandbox, Actions actions,
    Places places, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_sandbox(sandbox)
    , m_actions(actions)
    , m_settingsFile(places.settingsFile)
    , m_window(window)
    , m_copies(new CopyCommands(workspace, clipboard, actions, this))
    , m_fresh(new FreshCommands(workspace, actions, this))
    , m_getAndCopy(new GetAndCopy(workspace, m_copies, this))
    , m_switching(new Switching({workspace, m_copies, m_getAndCopy, actions, m_settingsFile}, window))
    , m_dialogs(new DialogDesk(workspace, actions, std::move(places), window))
    , m_run(new TokenRun(workspace, this))
{
    connectActions();
    connectProfileActions();
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
    connect(m_workspace, &Workspace::lockChanged, this, &Commands::onLockChanged);
    connect(m_workspace, &Workspace::deletionFinished, this, [this](const DeletionReport &report) {
        if (const Result<QString> summary = report.summary())
            Q_EMIT said(*summary);
        else
            Q_EMIT failed(summary.error());
    });
    connect(m_workspace, &Workspace::unlockFailed, this, &Commands::failed);
    connect(m_workspace, &Workspace::saveFailed, this, [this](const QString &, const Error &error) {
        if (!m_dialogs->isEditing()) // an open one shows it itself
            Q_EMIT failed(error);
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
    connect(m_run, &TokenRun::progressed, this, &Commands::updateEnabled);
    connect(m_run, &TokenRun::finished, this, &Commands::updateEnabled);
    connect(m_copies, &CopyCommands::failed, this, &Commands::failed);
    connect(m_copies, &CopyCommands::tokenUsed, &m_workspace->keepFresh(), &KeepFresh::noteUse);
    connect(m_clipboard, &SecretClipboard::copied, m_getAndCopy, &GetAndCopy::abandon); // the user has moved on
    connect(m_getAndCopy, &GetAndCopy::said, this, &Commands::said);
    connect(m_switching, &Switching::profileWanted, this, &Commands::wantsKeyboard);
    connect(m_getAndCopy, &GetAndCopy::failed, this, &Commands::wantsCurrent);
    connect(m_dialogs, &DialogDesk::said, this, &Commands::said);
    connect(m_dialogs, &DialogDesk::wantsCurrent, this, &Commands::wantsCurrent);
    connect(m_dialogs, &DialogDesk::copyPlainRequested, this, &Commands::copyFromView);
    connect(m_dialogs, &DialogDesk::settingsChosen, this, &Commands::chooseSettings);
}

void Commands::onLockChanged(bool locked)
{
    if (locked) {
        m_copies->abandon();
        m_clipboard->clearIfOurs();
        m_actions.reveal->setChecked(false);
    }
    updateEnabled();
}

void Commands::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.getToken, [this] {
        if (!hasMany()) {
            m_workspace->getToken(m_current);
            return;
        }
        for (const QString &id : std::as_const(m_selected))
            m_workspace->keepFresh().noteUse(id); // the user wants them
        m_run->start(m_selected, m_settings.requestsPerHost);
    });
    on(m_actions.cancel, [this] { m_run->isRunning() ? m_run->cancel() : m_workspace->cancel(m_current); });
    on(m_actions.inspect, [this] { m_dialogs->openInspector(); });
    on(m_actions.sandbox, [this] { m_sandbox->start(); });
    on(m_actions.lock, [this] {
        if (m_workspace->isLocked())
            m_workspace->unlock();
        else
            m_workspace->lock();
    });
    on(m_actions.settings, [this] { m_dialogs->openSettings(m_settings); });
    on(m_actions.shortcuts, [this] { m_dialogs->openShortcuts(); });
    on(m_actions.about, [this] { m_dialogs->openAbout(); });
    on(m_actions.quit, [this] {
        Q_EMIT quitRequested();
        m_window->close();
    });
}

void Commands::connectProfileActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.newProfile, [this] { newProfile(); });
    on(m_actions.edit, [this] { edit(); });
    on(m_actions.duplicate, [this] { duplicateCurrent(); });
    on(m_actions.remove, [this] { m_dialogs->confirmRemove(selectedProfiles()); });
    on(m_actions.removeCustomer, [this] { m_dialogs->confirmRemove(customersProfiles()); });
    on(m_actions.check, [this] { check(); });
    on(m_actions.undoSecret, [this] { m_workspace->undo().undo(m_current); });
}

void Commands::setCurrent(const QString &profileId)
{
    if (m_current == profileId)
        return;
    m_current = profileId;
    m_copies->setCurrent(profileId);
    m_switching->look(profileId);
    m_fresh->setCurrent(profileId);
    m_actions.reveal->setChecked(false);
    updateEnabled();
}

void Commands::setSelected(const QStringList &profileIds)
{
    m_selected = profileIds;
    updateEnabled();
}

QList<Profile> Commands::selectedProfiles() const
{
    QList<Profile> profiles;
    for (const QString &id : hasMany() ? m_selected : QStringList(m_current)) {
        if (const Profile *profile = m_workspace->profile(id))
            profiles.append(*profile);
    }
    return profiles;
}

void Commands::edit()
{
    const QList<Profile> profiles = selectedProfiles();
    if (profiles.size() > 1)
        m_dialogs->openBulkEditor(profiles);
    else if (!profiles.isEmpty())
        m_dialogs->openEditor(profiles.constFirst(), false);
}

void Commands::check()
{
    const auto scope = [](const QString &label, const QList<Profile> &profiles) {
        CheckDialog::Scope made {label, {}};
        for (const Profile &profile : profiles)
            made.ids.append(profile.id);
        return made;
    };
    QList<CheckDialog::Scope> scopes;
    if (hasMany())
        scopes.append(scope(tr("The %L1 selected").arg(m_selected.size()), selectedProfiles()));
    if (const QList<Profile> theirs = customersProfiles(); !theirs.isEmpty())
        scopes.append(scope(tr("All of %1").arg(displayText(theirs.constFirst().customer, 60)), theirs));
    if (const Profile *current = hasMany() ? nullptr : m_workspace->profile(m_current))
        scopes.append(scope(tr("Only “%1”").arg(displayText(current->name, 60)), {*current}));
    scopes.append(scope(tr("All profiles"), m_workspace->profiles()));
    m_dialogs->openCheck(scopes, m_settings.requestsPerHost);
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
    m_actions.check->setEnabled(open && !m_workspace->profiles().isEmpty() && !m_run->isRunning());
    m_actions.undoSecret->setEnabled(some && m_workspace->undo().isPossible(m_current));
    m_actions.copyClientId->setEnabled(some);
    m_actions.copyRequestCurl->setEnabled(some);
    m_actions.getToken->setEnabled(some && (hasMany() ? !m_run->isRunning() : !record.fetching));
    m_actions.cancel->setEnabled(some && (record.fetching || m_run->isRunning()));
    m_actions.newProfile->setEnabled(open);
    m_actions.inspect->setEnabled(open);
    m_actions.sandbox->setEnabled(open && m_sandbox->isAvailable() && !m_sandbox->isRunning());
    m_actions.lock->setText(open ? tr("Loc&k") : tr("Unloc&k"));
}

void Commands::copySecretFromView(const QString &text, const QString &what)
{
    m_clipboard->copySecret(text, what);
}

void Commands::copyFromView(const QString &text, const QString &what)
{
    m_clipboard->copyPlain(text, what);
}

void Commands::newProfile()
{
    Profile fresh;
    fresh.id = newProfileId();
    // Next to the one being looked at is where a new one most often belongs.
    if (const Profile *near = m_workspace->profile(m_current))
        fresh.customer = near->customer;
    m_dialogs->openEditor(fresh, true);
}

void Commands::duplicateCurrent()
{
    const Profile *original = m_workspace->profile(m_current);
    if (!original)
        return;
    Profile copy = *original;
    copy.id = newProfileId();
    copy.name = tr("%1 copy").arg(original->name);
    m_dialogs->openEditor(copy, true);
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

void Commands::applySettings(const Settings &settings)
{
    m_settings = settings;
    m_clipboard->setClearAfterSeconds(settings.clipboardSeconds);
    Q_EMIT settingsChanged(settings);
}

void Commands::chooseSettings(const Settings &settings)
{
    saveSettings(m_settingsFile, settings);
    applySettings(settings);
}

} // namespace claimcheck
