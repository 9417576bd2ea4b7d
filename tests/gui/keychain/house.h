#pragma once

#include "clipboard.h"
#include "keychain/keychainstore.h"
#include "mainwindow.h"
#include "sandboxlauncher.h"
#include "workspace.h"

#include <QApplication>

namespace claimcheck {

/// The whole window as app/main.cpp composes it, on the real keychain and the files of a private HOME (see
/// tests/with-desktop). Only the sandbox is left out.
struct House
{
    enum Asking { AskAtStart, AskLater };
    /// With AskLater the keychain is asked for the first time when something needs it.
    explicit House(Asking asking = AskAtStart);

    /// Adds a profile with credentials; false if the keychain would not take them.
    bool add(const QString &id, const QUrl &baseUrl, const Credentials &credentials);
    /// Presses F5 in the window.
    void pressF5();
    const TokenRecord &current() { return workspace.book().record(window.commands().current()); }
    /// Waits for the end of a request that was begun.
    bool settle();
    /// Whether a message that holds @a text stands in the window.
    bool says(const QString &text) const;
    QString keychainText() const;

    Clock clock = systemClock();
    FlowCatalog flows = FlowCatalog::load();
    ProfileStore profileStore;
    KeychainStore keychain;
    MemoryStore session;
    TokenClient client{clock};
    TokenService service{&flows, &client, clock};
    TokenBook book{&service};
    Workspace workspace{{&flows, &profileStore, &keychain, &session, &book, clock}};
    SecretClipboard clipboard;
    SandboxLauncher sandbox{QStringLiteral("/nonexistent")};
    MainWindow window;
};

/// The file that the real program would use.
QString houseProfilesFile();

} // namespace claimcheck
