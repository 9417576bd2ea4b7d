#pragma once

#include "actions.h"
#include "clipboard.h"
#include "sandboxlauncher.h"
#include "workspace.h"

#include <QTemporaryDir>

namespace claimcheck {

/// Everything a window stands on, with a clock the test sets and files that vanish with it. The memory store stands for
/// the keychain, which has tests of its own.
struct Desk
{
    Desk();

    /// Adds a profile with credentials and waits until it is saved.
    Profile add(const QString &customer, const QString &name, Environment environment = Environment::Dev,
        const QUrl &baseUrl = QUrl(QStringLiteral("https://api.example.com")),
        const QString &flowId = QStringLiteral("partner-oauth"));
    /// Puts a record into the book as if a token with that lifetime had just come from a loopback server.
    bool fetch(const QString &id);

    qint64 nowMs = 1'700'000'000'000; // 2023-11-14T22:13:20Z
    Clock clock = [this] { return nowMs; };
    QTemporaryDir folder;
    FlowCatalog flows = FlowCatalog::load();
    ProfileStore profileStore {folder.filePath(QStringLiteral("profiles.json"))};
    MemoryStore keychain;
    MemoryStore session;
    TokenClient client {clock};
    TokenService service {&flows, &client, clock};
    TokenBook book {&service};
    TokenClient apiClient {clock, Explorer::limits(30'000)};
    Explorer explorer {&book, &apiClient, clock};
    Workspace workspace {{&flows, &profileStore, &keychain, &session, &book, clock, &explorer}};
    SandboxLauncher sandbox {QStringLiteral("/nonexistent")};
};

} // namespace claimcheck
