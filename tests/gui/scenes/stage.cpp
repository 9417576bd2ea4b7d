#include "scenes/stage.h"

#include "support/waitfor.h"
#include "widgets/profilepage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// Where the picture shows a folder, it is the same on every machine; nothing in a scene reads or writes it.
const QString shownProfiles = QStringLiteral("/home/me/.config/claimcheck/profiles.json");
const QString shownFlows = QStringLiteral("/home/me/.config/claimcheck/flows");

QList<QWidget *> visibleWindows()
{
    QList<QWidget *> visible;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            visible.append(window);
    }
    return visible;
}

} // namespace

// Unlike QTest::qWaitFor() it does not sleep between looks: a request takes some thirty of them.
bool waitUntil(const std::function<bool()> &holds)
{
    QTimer limit; // wakes the loop, too
    limit.setSingleShot(true);
    limit.start(generousMs);
    while (!holds()) {
        if (!limit.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

Stage::Stage(Hosts &ofTheScenes)
    : hosts(ofTheScenes)
    , clipboard(QApplication::clipboard(), clock)
    , window(&workspace, &clipboard, &sandbox, {folder.filePath(u"settings.ini"_s), shownProfiles, shownFlows})
{
    hosts.reset(&nowMs);
    workspace.load();
    keychain.setStatus({KeychainState::Open, u"GNOME Keyring"_s});
    if (!activate(window))
        qFatal("the window did not become active");
    if (!waitUntil([this] { return window.findChild<QTabWidget *>() != nullptr; }))
        qFatal("the page beside the list was not made");
}

Profile Stage::add(const QString &customer, const QString &name, Environment environment, const QString &flowId,
    const QString &host)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.customer = customer;
    profile.environment = environment;
    profile.flowId = flowId;
    const QString own = name.toLower().replace(u' ', u'-') + u'.' + customer.toLower() + u".example"_s;
    profile.baseUrl.setScheme(u"https"_s);
    profile.baseUrl.setHost(host.isEmpty() ? own : host);
    if (flowId == "identity-documents"_L1)
        profile.parameters = {{u"sessionKey"_s, u"7f3a-77"_s}};
    if (flowId == "oauth2-client-credentials"_L1)
        profile.path = u"/oauth2/token"_s;
    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.save(profile, Credentials {u"8042f244-7541-41dd-9872-29b2f30cd346"_s, u"canary-secret"_s});
    if (!waitUntil([&] { return !saved.isEmpty(); }))
        qFatal("the profile was not saved");
    return profile;
}

void Stage::setManners(const Profile &profile, const HostManners &manners)
{
    hosts.setManners(profile.baseUrl.host(), manners);
}

void Stage::fetch(const QList<Profile> &profiles, int agoSeconds)
{
    const qint64 then = std::exchange(nowMs, nowMs - agoSeconds * 1000LL);
    for (const Profile &profile : profiles)
        workspace.getToken(profile.id);
    const auto answered = [&] {
        return std::ranges::none_of(
            profiles, [this](const Profile &profile) { return book.record(profile.id).fetching; });
    };
    if (!waitUntil(answered))
        qFatal("a host did not answer");
    nowMs = then;
}

void Stage::tick()
{
    window.findChild<ProfileModel *>()->tick(nowMs);
    window.findChild<ProfilePage *>()->tick(nowMs);
    settle();
}

void Stage::select(const Profile &profile)
{
    window.selectProfile(profile.id);
    if (!waitUntil([&] { return !workspace.clientId(profile.id).isEmpty(); }))
        qFatal("the client ID was not read");
    settle();
}

QWidget *Stage::open(QAction *action)
{
    const QList<QWidget *> before = visibleWindows();
    action->trigger();
    QWidget *opened = nullptr;
    const auto there = [&] {
        for (QWidget *candidate : visibleWindows()) {
            if (!before.contains(candidate))
                opened = candidate;
        }
        return opened != nullptr;
    };
    if (!waitUntil(there) || !activate(*opened))
        qFatal("“%s” opened nothing", qPrintable(action->text()));
    settle();
    return opened;
}

void Stage::turnTo(int tab)
{
    window.findChild<QTabWidget *>()->setCurrentIndex(tab);
    settle();
}

QList<Profile> Stage::addFleet()
{
    const QList<Profile> fleet{
        add(u"Acme"_s, u"Flow API"_s, Environment::Prod, u"rillis-flow"_s),
        add(u"Acme"_s, u"Identity documents"_s, Environment::Dev, u"identity-documents"_s),
        add(u"Acme"_s, u"Partner"_s, Environment::Staging),
        add(u"Globex"_s, u"Endorsed"_s, Environment::Prod, u"endorsed"_s),
        add(u"Globex"_s, u"Partner"_s, Environment::Prod),
        add(u"Globex"_s, u"Reporting"_s, Environment::Dev, u"oauth2-client-credentials"_s),
        add(u"Initech"_s, u"Flow API"_s, Environment::Staging, u"rillis-flow"_s),
        add(u"Initech"_s, u"Keycloak"_s, Environment::Prod, u"oauth2-client-credentials"_s),
        add(u"Umbrella"_s, u"Opaque"_s, Environment::Dev),
    };
    setManners(fleet[0], {.lifetimeSeconds = 14'400});
    setManners(fleet[3], {.status = 401, .body = R"({"error":"invalid_client","error_description":"Unknown client"})"});
    setManners(fleet[5], {.silent = true});
    setManners(fleet[6], {.lifetimeSeconds = 30 * 86'400});
    setManners(fleet[8], {.body = R"({"access_token":"2YotnFZFEjr1zCsicMWpAA"})"});
    fetch({fleet[0]}, 42 * 60); // long to go
    fetch({fleet[2]}, 3600 - 239); // soon
    fetch({fleet[4]}, 3600 - 21); // critical
    fetch({fleet[7]}, 3600 + 12 * 60); // expired
    fetch({fleet[3], fleet[6], fleet[8]}, 300); // refused, long, of unknown lifetime
    workspace.getToken(fleet[5].id); // for good
    tick();
    select(fleet[0]);
    return fleet;
}

} // namespace claimcheck
