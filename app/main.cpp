// The composition root of the window: makes the parts, hands them to each other, and runs.

#include "mainwindow.h"
#include "paths.h"
#include "sandboxlauncher.h"
#include "systemscheme.h"
#include "tour.h"

#ifdef CLAIMCHECK_KEYCHAIN
#include "keychain/keychainstore.h"
#endif

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QNetworkProxyFactory>

#include <memory>
#include <optional>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

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
    QApplication app(argc, argv);
    identifyApplication();
    QApplication::setApplicationDisplayName(u"Claimcheck"_s);
    QApplication::setDesktopFileName(u"claimcheck"_s);
    QApplication::setWindowIcon(theme::applicationIcon());
    const Options options = parseCommandLine(app);
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
    QObject::connect(&window.commands(), &Commands::settingsChanged, &app, [&](const Settings &changed) {
        settings = changed;
        theme::apply(app, settings.appearance, systemDark);
        client.setLimits({.deadlineMs = settings.deadlineSeconds * 1000, .maxBodyBytes = HttpLimits{}.maxBodyBytes});
    });
    window.commands().applySettings(settings);
    SystemScheme scheme;
    QObject::connect(&scheme, &SystemScheme::changed, &app, [&](bool dark) {
        systemDark = dark;
        theme::apply(app, settings.appearance, systemDark);
    });
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
            scheme.ask();
            workspace.refreshKeychain();
            if (options.sandbox)
                sandbox.start();
        },
        Qt::QueuedConnection);
    return QApplication::exec();
}
