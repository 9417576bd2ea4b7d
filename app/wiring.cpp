#include "wiring.h"

#include "desktop/windowraising.h"

#include <QSet>

#include <memory>

namespace claimcheck {

void connectSecondStart(
    SingleInstance &instance, MainWindow &window, const Workspace &workspace, SandboxLauncher &sandbox)
{
    QObject::connect(&instance, &SingleInstance::asked, &window, [&](const SingleInstance::Wish &wish) {
        if (!wish.activationToken.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", wish.activationToken); // Qt's Wayland plugin takes it from there
        raiseWindow(&window);
        if (wish.sandbox && !workspace.isLocked())
            sandbox.start();
    });
}

void connectLocking(Workspace &workspace, IdleWatch &idle, LockWatch &desktop, const Settings &settings)
{
    const auto lock = [&workspace] { workspace.lock(); };
    QObject::connect(&idle, &IdleWatch::idle, &workspace, lock);
    QObject::connect(&workspace, &Workspace::lockChanged, &idle, &IdleWatch::setPaused);
    QObject::connect(&desktop, &LockWatch::screenLocked, &workspace, [&settings, lock] {
        if (settings.lockWithScreen)
            lock();
    });
    QObject::connect(&desktop, &LockWatch::aboutToSleep, &workspace, [&settings, lock] {
        if (settings.lockOnSleep)
            lock();
    });
    QObject::connect(&desktop, &LockWatch::awake, &idle, &IdleWatch::check);
    QObject::connect(&desktop, &LockWatch::awake, &workspace.keepFresh(), &KeepFresh::spread);
}

void connectSandbox(SandboxLauncher &sandbox, Workspace &workspace, MainWindow &window, bool inKeychain,
    const std::function<void()> &done)
{
    auto waiting = std::make_shared<QSet<QString>>();
    QObject::connect(&sandbox, &SandboxLauncher::profileReady, &workspace,
        [&workspace, inKeychain, waiting](Profile profile, const Credentials &credentials) {
            profile.sessionOnly = !inKeychain;
            if (const Profile *known = workspace.profile(profile.id)) { // started again: what was chosen meanwhile stays
                profile.requests = known->requests;
                profile.pinned = known->pinned;
                profile.keepFresh = known->keepFresh;
            }
            waiting->insert(profile.id);
            workspace.save(profile, credentials);
        });
    QObject::connect(&sandbox, &SandboxLauncher::failed, &window,
        [&window](const Error &error) { window.showProblems({error}); });
    // Locking drops what is kept for this session only; the sandbox gives its own out again.
    QObject::connect(&workspace, &Workspace::lockChanged, &sandbox, [&workspace, &sandbox](bool locked) {
        if (locked)
            return;
        const QList<Profile> profiles = workspace.profiles();
        for (const Profile &profile : profiles) {
            if (const auto credentials = sandbox.credentialsOf(profile.id); credentials && profile.sessionOnly)
                workspace.save(profile, credentials);
        }
    });
    const auto settled = [waiting, done](const QString &id) {
        if (waiting->remove(id) && waiting->isEmpty())
            done();
    };
    QObject::connect(&workspace, &Workspace::saved, &window, settled);
    QObject::connect(&workspace, &Workspace::saveFailed, &window, [settled](const QString &id) { settled(id); });
}

} // namespace claimcheck
