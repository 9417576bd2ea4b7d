// The composition root of the window: makes the parts, hands them to each other, and runs.

#include "idlewatch.h"
#include "lockwatch.h"
#include "mainwindow.h"
#include "paths.h"
#include "process/hardening.h"
#include "sandboxlauncher.h"
#include "singleinstance.h"
#include "systemscheme.h"
#include "tour.h"

#ifdef CLAIMCHECK_KEYCHAIN
#include "keychain/keychainstore.h"
#endif

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <memory>
#include <optional>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr int portalPatienceMs = 1000;
constexpr int freshTimeMs = 100;

struct Options
{
    bool sandbox = false;
    bool keychainForSandbox = false;
    QString tourPicture;
};

Options parseCommandLine(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Looks after client credentials and gets access tokens."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sandbox(u"sandbox"_s, u"Start on the bundled local issuer, with a profile per flow."_s);
    const QCommandLineOption store(u"store"_s,
        u"Where the sandbox's demo credentials go: session (the default) or keychain."_s, u"where"_s, u"session"_s);
    const QCommandLineOption tour(u"tour"_s,
        u"Get a token for each profile, print a table, save screenshots to FILE, and quit."_s, u"file"_s);
    parser.addOptions({sandbox, store, tour});
    parser.process(app);
    return {parser.isSet(sandbox), parser.value(store) == "keychain"_L1, parser.value(tour)};
}

QString cliPath()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + u"/claimcheck-cli.exe"_s;
#else
    return QCoreApplication::applicationDirPath() + u"/claimcheck-cli"_s;
#endif
}

int sayUnanswered()
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(),
        QApplication::translate("main", "Claimcheck is already running, but does not answer."), QMessageBox::Close);
    box.setInformativeText(QApplication::translate("main", "Wait a moment, or end that process and start again."));
    box.open();
    QApplication::exec();
    return 1;
}

/// The window comes to the front, and the sandbox starts where it was asked for.
void connectSecondStart(SingleInstance &instance, MainWindow &window, SandboxLauncher &sandbox)
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
        if (wish.sandbox)
            sandbox.start();
    });
}

/// What locks the window besides the user.
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

/// Puts the sandbox's profiles into the workspace as they come; @a done is called when all of them are there or failed.
void connectSandbox(SandboxLauncher &sandbox, Workspace &workspace, MainWindow &window, bool inKeychain,
    const std::function<void()> &done)
{
    auto waiting = std::make_shared<QSet<QString>>();
    QObject::connect(&sandbox, &SandboxLauncher::profileReady, &workspace,
        [&workspace, inKeychain, waiting](Profile profile, const Credentials &credentials) {
            profile.sessionOnly = !inKeychain;
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

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    QApplication app(argc, argv);
    identifyApplication();
    QApplication::setApplicationDisplayName(u"Claimcheck"_s);
    QApplication::setDesktopFileName(u"claimcheck"_s);
    QApplication::setWindowIcon(theme::applicationIcon());
    const Options options = parseCommandLine(app);
    SingleInstance instance(profilesFile());
    switch (instance.settle({.sandbox = options.sandbox, .activationToken = qgetenv("XDG_ACTIVATION_TOKEN")})) {
    case SingleInstance::Role::First: break;
    case SingleInstance::Role::Second: return 0;
    case SingleInstance::Role::Unanswered: return sayUnanswered();
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    const Clock clock = systemClock();
    const FlowCatalog flows = FlowCatalog::load(flowsFolder());
    ProfileStore profileStore(profilesFile());
    MemoryStore session;
    CredentialStore *keychain = nullptr;
#ifdef CLAIMCHECK_KEYCHAIN
    KeychainStore systemKeychain;
    keychain = &systemKeychain;
#endif
    TokenClient client(clock);
    TokenService service(&flows, &client, clock);
    TokenBook book(&service);
    Workspace workspace({&flows, &profileStore, keychain, &session, &book, clock});
    SecretClipboard clipboard(QApplication::clipboard(), clock);
    SandboxLauncher sandbox(cliPath());

    // The palette must stand before the first widget is made; the desktop's own wish may come a moment later.
    Settings settings = loadSettings(settingsFile());
    bool systemDark = theme::platformIsDark();
    theme::apply(app, settings.appearance, systemDark);
    const QList<Error> problems = workspace.load();
    MainWindow window(&workspace, &clipboard, &sandbox, {settingsFile(), profilesFile(), flowsFolder()});
    window.showProblems(problems);
    connectSecondStart(instance, window, sandbox);
    IdleWatch idle(clock);
    LockWatch desktop;
    connectLocking(workspace, idle, desktop, settings);
    QObject::connect(&window.commands(), &Commands::settingsChanged, &app, [&](const Settings &changed) {
        settings = changed;
        theme::apply(app, settings.appearance, systemDark);
        idle.setMinutes(settings.lockIdleMinutes);
        client.setLimits({.deadlineMs = settings.deadlineSeconds * 1000, .maxBodyBytes = HttpLimits{}.maxBodyBytes});
    });
    window.commands().applySettings(settings);
    SystemScheme scheme;
    QObject::connect(&scheme, &SystemScheme::changed, &app, [&](bool dark) {
        systemDark = dark;
        theme::apply(app, settings.appearance, systemDark);
    });
    // The desktop's portal looks at a process when it first hears from it, and never serves one it cannot look at. So
    // it hears from us before we close ourselves to others, and long before there is a secret to read.
    QObject::connect(&scheme, &SystemScheme::answered, &app, &forbidAttaching);
    QObject::connect(&app, &QApplication::aboutToQuit, &clipboard, &SecretClipboard::clearIfOurs);

    std::optional<Tour> tour;
    if (!options.tourPicture.isEmpty()) {
        tour.emplace(&window, &workspace, options.tourPicture);
        QObject::connect(&sandbox, &SandboxLauncher::failed, &*tour, &Tour::giveUp);
    }
    connectSandbox(sandbox, workspace, window, options.keychainForSandbox, [&tour] {
        if (tour)
            tour->start();
    });
    window.show();
    // What talks to other processes waits until the window is there.
    QMetaObject::invokeMethod(
        &app,
        [&] {
            QTimer::singleShot(portalPatienceMs, &app, &forbidAttaching);
            scheme.ask();
            desktop.start();
            workspace.refreshKeychain();
            if (options.sandbox)
                sandbox.start();
        },
        Qt::QueuedConnection);
    return QApplication::exec();
}
