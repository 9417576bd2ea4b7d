// The window with 1,000 live tokens, for bench-window to watch. It fetches them from a sandbox of its own,
// lets that go, and stops itself once: the signal to the parent that from now on there is nothing to do but
// count down.

#include "mainwindow.h"
#include "sandbox/sandboxserver.h"
#include "sandboxlauncher.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr int tokens = 1000;

/// Profiles of the flow whose token lives an hour: every row shows minutes and seconds.
QStringList fill(ProfileStore &profileStore, MemoryStore &keychain, const SandboxServer &server)
{
    const QList<SandboxProfile> models = server.profiles();
    const SandboxProfile &model = *std::ranges::find(
        models, u"partner-oauth"_s, [](const SandboxProfile &each) { return each.profile.flowId; });
    QList<Profile> profiles;
    QStringList ids;
    for (int i = 0; i < tokens; ++i) {
        Profile profile = model.profile;
        profile.id = newProfileId();
        profile.name = u"Profile %1"_s.arg(i);
        profile.customer = u"Customer %1"_s.arg(i / 4);
        profile.sessionOnly = false;
        keychain.write(profile.id, model.credentials);
        ids.append(profile.id);
        profiles.append(profile);
    }
    if (const auto saved = profileStore.save(profiles); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return ids;
}

/// Six at a time, as many as one host is sent at once anyway: nobody's deadline runs while it waits.
class Fetching : public QObject
{
public:
    Fetching(Workspace *workspace, QStringList ids)
        : m_workspace(workspace)
        , m_ids(std::move(ids))
    {
        connect(&workspace->book(), &TokenBook::recordChanged, this, &Fetching::onRecord);
        for (int i = 0; i < 6; ++i)
            m_workspace->getToken(m_ids.at(m_started++));
    }

    std::function<void()> done;

private:
    void onRecord(const QString &id)
    {
        const TokenRecord &record = m_workspace->book().record(id);
        if (record.fetching)
            return;
        if (!record.token) {
            std::fprintf(stderr, "bench-live: no token\n");
            QCoreApplication::exit(1);
        } else if (++m_finished == m_ids.size()) {
            done();
        } else if (m_started < m_ids.size()) {
            m_workspace->getToken(m_ids.at(m_started++));
        }
    }

    Workspace *m_workspace;
    QStringList m_ids;
    qsizetype m_started = 0;
    qsizetype m_finished = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const Clock clock = systemClock();
    auto server = std::make_unique<SandboxServer>(clock);
    if (!server->listen())
        return 1;
    QTemporaryDir folder;
    ProfileStore profileStore(folder.filePath(u"profiles.json"_s));
    MemoryStore keychain;
    const QStringList ids = fill(profileStore, keychain, *server);

    const FlowCatalog flows = FlowCatalog::load();
    TokenClient client(clock);
    TokenService service(&flows, &client, clock);
    TokenBook book(&service);
    MemoryStore session;
    Workspace workspace({&flows, &profileStore, &keychain, &session, &book, clock});
    workspace.load();
    SecretClipboard clipboard(QApplication::clipboard(), clock);
    SandboxLauncher launcher({});
    MainWindow window(&workspace, &clipboard, &launcher, {});
    window.selectProfile(ids.constFirst());
    window.show();

    Fetching fetching(&workspace, ids);
    fetching.done = [&server] {
        server.release()->deleteLater();
        std::raise(SIGSTOP);
    };
    return QApplication::exec();
}
