#pragma once

#include "../keychain/keyring.h"
#include "keychain/keychainstore.h"
#include "support/waitfor.h"
#include "workspace.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace claimcheck {

/// A workspace as the window has it, on the session's real keyring and a file of the test's.
struct KeyringDesk
{
    explicit KeyringDesk(const QString &folder)
        : profileStore(folder + QStringLiteral("/profiles.json"))
    {
        workspace.load();
    }
    Profile add(const QString &name)
    {
        Profile profile;
        profile.id = newProfileId();
        profile.name = name;
        profile.customer = QStringLiteral("Acme");
        profile.flowId = QStringLiteral("partner-oauth");
        profile.baseUrl = QUrl(QStringLiteral("https://api.example.com"));
        if (!save(profile, credentialsOf(name)))
            qFatal("a profile was not saved");
        return profile;
    }
    bool save(const Profile &profile, const Credentials &credentials)
    {
        QSignalSpy saved(&workspace, &Workspace::saved);
        QSignalSpy failed(&workspace, &Workspace::saveFailed);
        workspace.save(profile, credentials);
        if (!QTest::qWaitFor([&] { return !saved.isEmpty() || !failed.isEmpty(); }, 60'000))
            qFatal("the save did not end");
        if (!failed.isEmpty())
            error = failed.first().at(1).value<Error>();
        return !saved.isEmpty();
    }
    DeletionReport remove(const QStringList &ids, const std::function<void(Deletion *)> &started = {})
    {
        QSignalSpy finished(&workspace, &Workspace::deletionFinished);
        Deletion *deletion = workspace.remove(ids);
        if (started)
            started(deletion);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000))
            qFatal("the deletion did not end");
        return finished.first().first().value<DeletionReport>();
    }
    CredentialsResult stored(const Profile &profile) { return test::await(keychain.read(profile.id)); }
    bool isOnDisk(const Profile &profile) const
    {
        const auto onDisk = ProfileStore(profileStore.file()).load().profiles;
        return std::ranges::find(onDisk, profile.id, &Profile::id) != onDisk.end();
    }
    static Credentials credentialsOf(const QString &name) { return {name, QStringLiteral("canary-of-") + name}; }

    FlowCatalog flows = FlowCatalog::load();
    ProfileStore profileStore;
    KeychainStore keychain;
    MemoryStore session;
    TokenClient client {systemClock()};
    TokenService service {&flows, &client, systemClock()};
    TokenBook book {&service};
    Workspace workspace {{&flows, &profileStore, &keychain, &session, &book, systemClock()}};
    Error error;
};

/// Runs this test's own executable with @a arguments and kills it (SIGKILL) after that time; less than 0 lets it end.
inline bool runAndKill(const QStringList &arguments, int afterMs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (afterMs < 0 || process.waitForFinished(afterMs))
        return process.waitForFinished(60'000) || process.state() == QProcess::NotRunning;
    process.kill();
    return process.waitForFinished(60'000);
}

} // namespace claimcheck
