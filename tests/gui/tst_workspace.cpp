#include "support/desk.h"
#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that refuses everything, as a locked one does.
class LockedStore final : public CredentialStore
{
public:
    using CredentialStore::CredentialStore;
    CredentialJob *read(const QString &) override
    {
        ++reads;
        return refuse();
    }
    CredentialJob *write(const QString &, const Credentials &) override { return refuse(); }
    CredentialJob *remove(const QString &) override { return refuse(); }
    KeychainStatus status() const override { return m_status; }
    void refreshStatus() override { }
    void unlock() override { ++unlockRequests; }

    void become(KeychainState state)
    {
        m_status.state = state;
        Q_EMIT statusChanged(m_status);
    }
    int unlockRequests = 0;
    int reads = 0;

private:
    CredentialJob *refuse()
    {
        auto *job = new CredentialJob(this);
        QMetaObject::invokeMethod(
            job,
            [job] {
                Q_EMIT job->finished(std::unexpected(Error {ErrorKind::KeychainLocked, u"locked"_s}));
                job->deleteLater();
            },
            Qt::QueuedConnection);
        return job;
    }
    KeychainStatus m_status {KeychainState::Locked, u"Test keyring"_s};
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedProfileSurvivesARestartWithoutItsSecret();
    void aLockedKeychainLosesNothing();
    void credentialsAreTakenBackWhereTheFileCannotBeWritten();
    void aDismissedPromptCanBeAskedForAgain();
    void removingTakesTheCredentialsAlong();
    void aProfileForThisSessionIsNeverWritten();
    void theClientIdIsReadWhenAskedFor();
    void aClientIdThatCannotBeReadIsNotAskedForAgainAndAgain();
    void lockingDropsTokensAndUnlockingNeedsTheKeychain();
    void lockingDropsCredentialsOfThisSessionOnly();
    void anOpenKeychainUnlocksAtOnce();
    void nothingIsFetchedWhileLocked();
    void aLateReplyForADeletedProfileIsDropped();
};

void TestWorkspace::aSavedProfileSurvivesARestartWithoutItsSecret()
{
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s);
    QFile file(desk.profileStore.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(!written.contains("canary-secret"));
    QVERIFY(!written.contains("client-of-Flow"));
    ProfileStore again(desk.profileStore.file());
    QCOMPARE(again.load().profiles, QList<Profile> {profile});
}

void TestWorkspace::aLockedKeychainLosesNothing()
{
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s);
    LockedStore locked;
    Workspace workspace({&desk.flows, &desk.profileStore, &locked, &desk.session, &desk.book, desk.clock});
    QVERIFY(workspace.load().isEmpty());
    QSignalSpy failed(&workspace, &Workspace::deletionFinished);
    workspace.remove({profile.id});
    QVERIFY(failed.wait(10'000));
    QVERIFY(workspace.profile(profile.id));
    QSignalSpy saveFailed(&workspace, &Workspace::saveFailed);
    Profile renamed = profile;
    renamed.name = u"Renamed"_s;
    workspace.save(renamed, Credentials {u"id"_s, u"new"_s});
    QVERIFY(saveFailed.wait(10'000));
    QCOMPARE(*workspace.profile(profile.id), profile);
    QCOMPARE(ProfileStore(desk.profileStore.file()).load().profiles, QList<Profile> {profile});
}

void TestWorkspace::credentialsAreTakenBackWhereTheFileCannotBeWritten()
{
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s);
    // A folder where the file's folder should be a folder: nothing can be written below a file.
    QFile blocker(desk.folder.filePath(u"blocker"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    ProfileStore nowhere(blocker.fileName() + u"/profiles.json"_s);
    Workspace workspace({&desk.flows, &nowhere, &desk.keychain, &desk.session, &desk.book, desk.clock});
    workspace.take({{profile}, {}});
    QSignalSpy failed(&workspace, &Workspace::saveFailed);
    workspace.save(profile, Credentials {u"new-id"_s, u"new-secret"_s});
    QVERIFY(failed.wait(10'000));
    Profile fresh = profile;
    fresh.id = newProfileId();
    workspace.save(fresh, Credentials {u"new-id"_s, u"new-secret"_s});
    QVERIFY(failed.wait(10'000));
    const auto stored = [&](const QString &id) {
        QSignalSpy read(desk.keychain.read(id), &CredentialJob::finished);
        return read.wait(10'000) ? read.first().first().value<CredentialsResult>() : CredentialsResult();
    };
    QCOMPARE(stored(profile.id).value().clientSecret, u"canary-secret"_s);
    QVERIFY(!stored(fresh.id));
}

void TestWorkspace::aDismissedPromptCanBeAskedForAgain()
{
    Desk desk;
    desk.add(u"Acme"_s, u"Flow"_s);
    LockedStore keyring;
    Workspace workspace({&desk.flows, &desk.profileStore, &keyring, &desk.session, &desk.book, desk.clock});
    workspace.load();
    workspace.lock();
    for (int clicks = 1; clicks <= 2; ++clicks) {
        workspace.unlock(); // the prompt is dismissed: the keychain says nothing new
        QTRY_COMPARE_WITH_TIMEOUT(keyring.unlockRequests, clicks, 10'000);
    }
    QVERIFY(workspace.isLocked());
}

void TestWorkspace::removingTakesTheCredentialsAlong()
{
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s);
    QSignalSpy removed(&desk.workspace, &Workspace::removed);
    desk.workspace.remove({profile.id});
    QVERIFY(removed.wait(10'000));
    QVERIFY(desk.workspace.profiles().isEmpty());
    QSignalSpy read(desk.keychain.read(profile.id), &CredentialJob::finished);
    QVERIFY(read.wait(10'000));
    const auto result = read.first().first().value<CredentialsResult>();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::CredentialsMissing);
}

void TestWorkspace::aProfileForThisSessionIsNeverWritten()
{
    Desk desk;
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Sandbox"_s;
    profile.flowId = u"rillis-flow"_s;
    profile.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
    profile.sessionOnly = true;
    QSignalSpy saved(&desk.workspace, &Workspace::saved);
    desk.workspace.save(profile, Credentials {u"demo"_s, u"demo-secret"_s});
    QVERIFY(saved.wait(10'000));
    QCOMPARE(desk.workspace.profiles().size(), 1);
    QVERIFY(ProfileStore(desk.profileStore.file()).load().profiles.isEmpty());
    QSignalSpy read(desk.keychain.read(profile.id), &CredentialJob::finished);
    QVERIFY(read.wait(10'000));
    QVERIFY(!read.first().first().value<CredentialsResult>());
}

void TestWorkspace::theClientIdIsReadWhenAskedFor()
{
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s);
    Workspace fresh({&desk.flows, &desk.profileStore, &desk.keychain, &desk.session, &desk.book, desk.clock});
    fresh.load();
    QSignalSpy known(&fresh, &Workspace::clientIdKnown);
    QCOMPARE(fresh.clientId(profile.id), QString());
    fresh.readClientId(profile.id);
    QVERIFY(known.wait(10'000));
    QCOMPARE(fresh.clientId(profile.id), u"client-of-Flow"_s);
}

void TestWorkspace::aClientIdThatCannotBeReadIsNotAskedForAgainAndAgain()
{
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s);
    LockedStore keyring;
    Workspace workspace({&desk.flows, &desk.profileStore, &keyring, &desk.session, &desk.book, desk.clock});
    workspace.load();
    // As a page does, which refreshes whenever something is known.
    connect(&workspace, &Workspace::clientIdKnown, &workspace, [&](const QString &id) { workspace.readClientId(id); });
    workspace.readClientId(profile.id);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.credentialsError(profile.id), 10'000);
    QCoreApplication::processEvents();
    QCOMPARE(keyring.reads, 1);
    keyring.become(KeychainState::Open); // that is news: once more
    QCOMPARE(keyring.reads, 2);
}

void TestWorkspace::lockingDropsTokensAndUnlockingNeedsTheKeychain()
{
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-1234567890","expires_in":60})"));
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    QVERIFY(desk.fetch(profile.id));
    LockedStore keyring;
    Workspace workspace({&desk.flows, &desk.profileStore, &keyring, &desk.session, &desk.book, desk.clock});
    workspace.load();
    QSignalSpy changes(&workspace, &Workspace::lockChanged);
    workspace.lock();
    QVERIFY(workspace.isLocked());
    QVERIFY(!desk.book.record(profile.id).token);
    QVERIFY(desk.book.record(profile.id).history.isEmpty());
    workspace.unlock();
    QTRY_COMPARE_WITH_TIMEOUT(keyring.unlockRequests, 1, 10'000);
    QVERIFY(workspace.isLocked());
    keyring.become(KeychainState::Open);
    QVERIFY(!workspace.isLocked());
    QCOMPARE(changes.size(), 2);
}

void TestWorkspace::lockingDropsCredentialsOfThisSessionOnly()
{
    Desk desk;
    Profile profile = desk.add(u"Acme"_s, u"Flow"_s);
    profile.sessionOnly = true;
    QSignalSpy saved(&desk.workspace, &Workspace::saved);
    desk.workspace.save(profile, Credentials{u"id"_s, u"secret"_s});
    QVERIFY(saved.wait(10'000));
    desk.workspace.lock();
    const auto kept = waitFor<CredentialsResult>(desk.session.read(profile.id));
    QVERIFY(kept && !*kept);
    QCOMPARE(kept->error().kind, ErrorKind::CredentialsMissing);
}

void TestWorkspace::anOpenKeychainUnlocksAtOnce()
{
    Desk desk;
    desk.workspace.lock();
    QSignalSpy changes(&desk.workspace, &Workspace::lockChanged);
    desk.workspace.unlock();
    QVERIFY(changes.wait(10'000));
    QVERIFY(!desk.workspace.isLocked());
}

void TestWorkspace::nothingIsFetchedWhileLocked()
{
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-1234567890","expires_in":60})"));
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    desk.workspace.lock();
    desk.workspace.getToken(profile.id);
    QVERIFY(!desk.book.record(profile.id).fetching);
    QCOMPARE(server.connections(), 0);
}

void TestWorkspace::aLateReplyForADeletedProfileIsDropped()
{
    QPointer<QTcpSocket> waiting;
    LoopbackServer server([&](QTcpSocket *socket, const ReceivedRequest &) { waiting = socket; });
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    desk.workspace.getToken(profile.id);
    QTRY_VERIFY_WITH_TIMEOUT(waiting, 10'000);
    QSignalSpy removed(&desk.workspace, &Workspace::removed);
    desk.workspace.remove({profile.id});
    QVERIFY(removed.wait(10'000));
    QSignalSpy changed(&desk.book, &TokenBook::recordChanged);

    if (waiting) { // unless it was hung up already
        waiting->write(httpResponse(200, R"({"access_token":"late-canary-token","expires_in":60})"));
        waiting->disconnectFromHost();
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.service.findChildren<TokenJob *>().isEmpty(), 10'000);

    QCOMPARE(changed.size(), 0);
    QVERIFY(!desk.book.record(profile.id).token && !desk.book.record(profile.id).fetching);
    QVERIFY(desk.book.record(profile.id).history.isEmpty());
    QVERIFY(!desk.workspace.profile(profile.id));
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
