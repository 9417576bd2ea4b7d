// The composition root of the window: makes the parts, hands them to each other, and runs.

#include "controlstyle.h"
#include "desktop/background.h"
#include "language.h"
#include "parentconsole.h"
#include "paths.h"
#include "process/hardening.h"
#include "systemscheme.h"
#include "tour.h"
#include "wiring.h"

#ifdef CLAIMCHECK_KEYCHAIN
#include "keychain/keychainstore.h"
#endif

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QLocale>
#include <QMessageBox>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr int portalPatienceMs = 1000;

struct Options
{
    bool sandbox = false;
    bool keychainForSandbox = false;
    QString tourPicture;
};

/// What is only printed needs no display.
bool printsOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView option(argument);
        return option == "--version" || option == "-v" || option == "--help" || option == "-h";
    });
}

Options parseCommandLine(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Looks after client credentials and gets access tokens."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption sandbox(u"sandbox"_s, u"Start on the bundled local issuer, with a profile per flow."_s);
    const QCommandLineOption store(u"store"_s,
        u"Where the sandbox's demo credentials go: session (the default) or keychain."_s, u"where"_s, u"session"_s);
    const QCommandLineOption tour(u"tour"_s,
        u"Get a token for each profile, print a table, save screenshots to FILE, and quit."_s, u"file"_s);
    parser.addOptions({sandbox, store, tour});
    if (!parser.parse(QCoreApplication::arguments()) || parser.isSet(help) || parser.isSet(version) || parser.isSet(tour))
        printToParentConsole();
    parser.process(app);
    return {parser.isSet(sandbox), parser.value(store) == "keychain"_L1, parser.value(tour)};
}

/// What serves the sandbox. Empty in a build without it; the window then does not offer one.
QString cliPath()
{
#ifndef CLAIMCHECK_SANDBOX
    return {};
#elif defined(Q_OS_WIN)
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

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    if (printsOnly(argc, argv)) {
        const QCoreApplication app(argc, argv);
        identifyApplication();
        parseCommandLine(app);
    }
    QApplication app(argc, argv);
    identifyApplication();
    QApplication::setApplicationDisplayName(u"Claimcheck"_s);
    QApplication::setDesktopFileName(QStringLiteral(CLAIMCHECK_APP_ID));
    QApplication::setWindowIcon(theme::applicationIcon());
    const Options options = parseCommandLine(app); // in English, as claimcheck-cli
    installTranslations(app, QLocale::system().uiLanguages());
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
    TokenClient apiClient(clock);
    Explorer explorer(&book, &apiClient, clock);
    Workspace workspace({&flows, &profileStore, keychain, &session, &book, clock, &explorer});
    SecretClipboard clipboard(QApplication::clipboard(), clock);
    SandboxLauncher sandbox(cliPath());

    // The palette must stand before the first widget is made; the desktop's own wish may come a moment later.
    Settings settings = loadSettings(settingsFile());
    bool systemDark = theme::platformIsDark();
    theme::apply(app, settings.appearance, systemDark);
    bool systemStill = false;
    setReducedMotion(app, settings.reduceMotion);
    const QList<Error> problems = workspace.load();
    MainWindow window(&workspace, &clipboard, &sandbox, {settingsFile(), profilesFile(), flowsFolder()});
    window.showProblems(problems);
    connectSecondStart(instance, window, workspace, sandbox);
    IdleWatch idle(clock);
    LockWatch desktop;
    connectLocking(workspace, idle, desktop, settings);
    Background background(&window, &workspace);
    QObject::connect(&window.commands(), &Commands::settingsChanged, &app, [&](const Settings &changed) {
        settings = changed;
        theme::apply(app, settings.appearance, systemDark);
        setReducedMotion(app, settings.reduceMotion || systemStill);
        idle.setMinutes(settings.lockIdleMinutes);
        apiClient.setLimits(Explorer::limits(settings.deadlineSeconds * 1000));
        background.apply(settings);
        workspace.keepFresh().setPerHost(settings.requestsPerHost);
        client.setLimits({.deadlineMs = settings.deadlineSeconds * 1000, .maxBodyBytes = HttpLimits{}.maxBodyBytes});
    });
    window.commands().applySettings(settings);
    SystemScheme scheme;
    QObject::connect(&scheme, &SystemScheme::changed, &app, [&](bool dark) {
        systemDark = dark;
        theme::apply(app, settings.appearance, systemDark);
    });
    QObject::connect(&scheme, &SystemScheme::stillnessChanged, &app, [&](bool still) {
        systemStill = still;
        setReducedMotion(app, settings.reduceMotion || systemStill);
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
            background.start();
            workspace.refreshKeychain();
            if (options.sandbox)
                sandbox.start();
        },
        Qt::QueuedConnection);
    return QApplication::exec();
}
