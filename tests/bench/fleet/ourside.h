#pragma once

#include "clipboard.h"
#include "fleet.h"
#include "mainwindow.h"
#include "sandboxlauncher.h"
#include "side.h"

#include <QTemporaryDir>

#include <memory>

namespace claimcheck::bench {

/// The window of the app over that fleet, all of it real but the keychain and the time: a second passes when it is
/// told to. Throws std::runtime_error where a profile gets no token.
class OurSide
{
public:
    explicit OurSide(const Fleet &fleet);

    Side side();

private:
    void getTokens(const QStringList &ids);
    void nextSecond();
    void reorder(int order);

    qint64 m_nowMs = 1'700'000'000'000;
    Clock m_clock = [this] { return m_nowMs; };
    QTemporaryDir m_folder;
    FlowCatalog m_flows = FlowCatalog::load();
    ProfileStore m_file;
    MemoryStore m_keychain;
    MemoryStore m_session;
    TokenClient m_client;
    TokenService m_service;
    TokenBook m_book;
    Workspace m_workspace;
    SecretClipboard m_clipboard;
    SandboxLauncher m_sandbox;
    std::unique_ptr<MainWindow> m_window; ///< made when the tokens are there
};

} // namespace claimcheck::bench
