#include "wiring.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace claimcheck {

namespace {

constexpr int freshTimeMs = 100;

} // namespace

void connectSecondStart(
    SingleInstance &instance, MainWindow &window, const Workspace &workspace, SandboxLauncher &sandbox)
{
    QObject::connect(&instance, &SingleInstance::asked, &window, [&](const SingleInstance::Wish &wish) {
        if (!wish.activationToken.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", wish.activationToken); // Qt's Wayland plugin takes it from there
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
        // X11 servers ignore a wish for focus that is older than the focus. The first wish brings us the server's
        // present time, with which the second one counts.
        QTimer::singleShot(freshTimeMs, &window, &QWidget::activateWindow);
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
}

void connectSandbox(SandboxLauncher &sandbox, Workspace &workspace, MainWindow &window, bool inKeychain,
    const std::function<void()> &done)
{
    auto waiting = std::make_shared<QSet<QString>>();
    QObject::connect(&sandbox, &SandboxLauncher::profileReady, &workspace,
        [&workspace, inKeychain, waiting](Profile profile, const Credentials &credentials) {
            profile.sessionOnly = !inKeychain;
            if (const Profile *known = workspace.profile(profile.id))
                profile.requests = known->requests; // started again: what was saved meanwhile stays
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
