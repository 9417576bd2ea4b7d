#pragma once

#include "scenes/hosts.h"

#include "clipboard.h"
#include "dialogs/editordesk.h"
#include "mainwindow.h"
#include "sandboxlauncher.h"

#include <functional>

namespace claimcheck {

/// 2026-03-10 09:41:00 UTC, when every scene plays.
inline constexpr qint64 sceneNowMs = 1'773'135'660'000;

/// A whole application without its main(): the window on a temporary folder, a keychain that does as it is told, the
/// hosts of the scenes, and a clock that stands. Shown and active once it is made.
struct Stage
{
    explicit Stage(Hosts &hosts);

    /// Adds a profile with credentials and waits until it is saved. Its host is NAME.CUSTOMER.example unless given.
    Profile add(const QString &customer, const QString &name, Environment environment = Environment::Dev,
        const QString &flowId = QStringLiteral("partner-oauth"), const QString &host = {});
    /// How the profile's host behaves from now on.
    void setManners(const Profile &profile, const HostManners &manners);
    /// Gets a token for each and waits, as if it had been @a agoSeconds ago; a silent host is not waited for.
    void fetch(const QList<Profile> &profiles, int agoSeconds = 0);
    /// Has everything that counts follow the clock, after that was set.
    void tick();
    /// Selects it in the list and waits until all that is known of it is shown.
    void select(const Profile &profile);
    /// Triggers the action and waits for the window it opens.
    QWidget *open(QAction *action);
    /// Turns to that tab of the page beside the list.
    void turnTo(int tab);
    /// The fleet of the picture with everything in it, for several customers and in every state; the first is
    /// selected.
    QList<Profile> addFleet();

    Hosts &hosts;
    qint64 nowMs = sceneNowMs;
    Clock clock = [this] { return nowMs; };
    QTemporaryDir folder;
    FlowCatalog flows = FlowCatalog::load();
    ProfileStore profileStore {folder.filePath(QStringLiteral("profiles.json"))};
    FakeKeychain keychain;
    MemoryStore session;
    TokenClient client {clock};
    TokenService service {&flows, &client, clock};
    TokenBook book {&service};
    TokenClient apiClient {clock, Explorer::limits(30'000)};
    Explorer explorer {&book, &apiClient, clock};
    Workspace workspace {{&flows, &profileStore, &keychain, &session, &book, clock, &explorer}};
    SandboxLauncher sandbox {QCoreApplication::applicationFilePath()}; // offers one; none is to be started
    SecretClipboard clipboard;
    MainWindow window;
};

/// Waits for it, generously; false if it never held.
bool waitUntil(const std::function<bool()> &holds);
/// Lets everything that is queued or due by now happen.
void settle();

} // namespace claimcheck
