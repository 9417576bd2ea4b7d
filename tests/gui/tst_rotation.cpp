#include "flow/garbledcredentials.h"
#include "support/desk.h"
#include "support/faultystore.h"
#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

using Fault = FaultyStore::Fault;

namespace {

const Credentials first {u"client"_s, u"first-canary"_s};
const Credentials second {u"client"_s, u"second-canary"_s};
const Credentials third {u"other-client"_s, u"third-canary"_s};

/// One profile with the first credentials behind a keychain whose calls can be made to fail, and a file that can be
/// made unwritable.
struct Rotation
{
    Rotation()
    {
        profile.id = newProfileId();
        profile.name = u"Flow"_s;
        profile.flowId = u"partner-oauth"_s;
        profile.baseUrl = QUrl(u"https://api.example.com"_s);
        if (!save(first))
            qFatal("the profile was not saved");
        keychain.log.clear();
    }
    bool save(const std::optional<Credentials> &credentials)
    {
        QSignalSpy saved(&workspace, &Workspace::saved);
        QSignalSpy failed(&workspace, &Workspace::saveFailed);
        workspace.save(profile, credentials);
        if (!QTest::qWaitFor([&] { return !saved.isEmpty() || !failed.isEmpty(); }, generousMs))
            qFatal("the save did not end");
        if (!failed.isEmpty())
            error = failed.first().at(1).value<Error>();
        return !saved.isEmpty();
    }
    bool undo()
    {
        QSignalSpy undone(&workspace.undo(), &SecretUndo::undone);
        QSignalSpy failed(&workspace.undo(), &SecretUndo::failed);
        workspace.undo().undo(profile.id);
        if (!QTest::qWaitFor([&] { return !undone.isEmpty() || !failed.isEmpty(); }, generousMs))
            qFatal("the undo did not end");
        return !undone.isEmpty();
    }
    bool canUndo() { return workspace.undo().isPossible(profile.id); }
    CredentialsResult stored() { return *waitFor<CredentialsResult>(desk.keychain.read(profile.id)); }
    /// From now on, or until it is called again, the file's folder is a file.
    void breakFile()
    {
        QVERIFY(QDir(desk.folder.path()).rename(u"sub"_s, u"away"_s));
        QFile blocker(desk.folder.filePath(u"sub"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
    }

    Desk desk;
    FaultyStore keychain {&desk.keychain};
    ProfileStore file {desk.folder.filePath(u"sub/profiles.json"_s)};
    Workspace workspace {{&desk.flows, &file, &keychain, &desk.session, &desk.book, desk.clock}};
    Profile profile;
    Error error;
};

} // namespace

/// Replacing stored credentials: what is stored at any moment, and the way back.
class TestRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldOnesComeBackByUndo();
    void eachReplacementCanBeUndoneTheLastOneFirst();
    void savingTheSameAgainIsNoReplacement();
    void aFirstSaveCannotBeUndone();
    void undoingForgetsTheTokenOfTheNewOnes();
    void lockingDropsWhatCouldBeUndone();
    void aReplacementThatEndsAfterLockingKeepsNothing();
    void aFailedUndoCanBeTriedAgain();
    void anUndoThatFailsAfterLockingKeepsNothing();
    void deletingDropsWhatCouldBeUndone();
    void atWhateverStepItFailsNothingIsLost_data();
    void atWhateverStepItFailsNothingIsLost();
    void whatCannotBeTakenBackCanBeUndone();
    void aFirstSaveThatMayNotHaveFailedLeavesNothing();
    void anItemThatCannotBeReadCanBeReplaced();
};

void TestRotation::theOldOnesComeBackByUndo()
{
    Rotation rotation;
    QSignalSpy kept(&rotation.workspace.undo(), &SecretUndo::kept);
    QVERIFY(rotation.save(third));
    QCOMPARE(rotation.stored(), CredentialsResult(third));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().at(1).toBool(), true);
    QVERIFY(rotation.canUndo());

    QVERIFY(rotation.undo());
    QCOMPARE(rotation.stored(), CredentialsResult(first));
    QCOMPARE(rotation.workspace.clientId(rotation.profile.id), first.clientId);
    QVERIFY(!rotation.canUndo());
}

void TestRotation::eachReplacementCanBeUndoneTheLastOneFirst()
{
    Rotation rotation;
    QVERIFY(rotation.save(second));
    QVERIFY(rotation.save(third));
    QVERIFY(rotation.undo());
    QCOMPARE(rotation.stored(), CredentialsResult(second));
    QVERIFY(rotation.undo());
    QCOMPARE(rotation.stored(), CredentialsResult(first));
    QVERIFY(!rotation.canUndo());
}

void TestRotation::savingTheSameAgainIsNoReplacement()
{
    Rotation rotation;
    QVERIFY(rotation.save(first));
    QVERIFY(rotation.save(std::nullopt));
    QVERIFY(!rotation.canUndo());
}

void TestRotation::aFirstSaveCannotBeUndone()
{
    Rotation rotation;
    QVERIFY(!rotation.canUndo());
}

void TestRotation::undoingForgetsTheTokenOfTheNewOnes()
{
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-1234567890","expires_in":60})"));
    Rotation rotation;
    rotation.profile.baseUrl = server.url(u""_s);
    QVERIFY(rotation.save(second));
    rotation.workspace.getToken(rotation.profile.id);
    const TokenBook &book = rotation.desk.book;
    QTRY_VERIFY_WITH_TIMEOUT(book.record(rotation.profile.id).token, generousMs);
    QVERIFY(rotation.undo());
    QVERIFY(!book.record(rotation.profile.id).token);
    QVERIFY(book.record(rotation.profile.id).history.isEmpty());
}

void TestRotation::lockingDropsWhatCouldBeUndone()
{
    Rotation rotation;
    QVERIFY(rotation.save(second));
    QSignalSpy changed(&rotation.workspace.undo(), &SecretUndo::changed);
    rotation.workspace.lock();
    QVERIFY(!rotation.canUndo());
    QCOMPARE(changed.size(), 1);
}

void TestRotation::aReplacementThatEndsAfterLockingKeepsNothing()
{
    Rotation rotation;
    rotation.keychain.fail(1, Fault::Late, {});
    QSignalSpy saved(&rotation.workspace, &Workspace::saved);
    rotation.workspace.save(rotation.profile, second);
    QTRY_VERIFY_WITH_TIMEOUT(rotation.keychain.holds(), generousMs);
    rotation.workspace.lock();
    rotation.keychain.release();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, generousMs);
    QVERIFY(!rotation.canUndo());
    QCOMPARE(rotation.workspace.clientId(rotation.profile.id), QString());
}

void TestRotation::aFailedUndoCanBeTriedAgain()
{
    Rotation rotation;
    QVERIFY(rotation.save(second));
    rotation.keychain.fail(static_cast<int>(rotation.keychain.log.size()), Fault::Refused, ErrorKind::KeychainLocked);
    QVERIFY(!rotation.undo());
    QCOMPARE(rotation.stored(), CredentialsResult(second));
    QVERIFY(rotation.canUndo());
    QVERIFY(rotation.undo());
    QCOMPARE(rotation.stored(), CredentialsResult(first));
}

void TestRotation::anUndoThatFailsAfterLockingKeepsNothing()
{
    Rotation rotation;
    QVERIFY(rotation.save(second));
    rotation.keychain.fail(static_cast<int>(rotation.keychain.log.size()), Fault::Refused, ErrorKind::KeychainLocked);
    QSignalSpy failed(&rotation.workspace.undo(), &SecretUndo::failed);
    rotation.workspace.undo().undo(rotation.profile.id);
    rotation.workspace.lock();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, generousMs);
    QVERIFY(!rotation.canUndo());
}

void TestRotation::deletingDropsWhatCouldBeUndone()
{
    Rotation rotation;
    QVERIFY(rotation.save(second));
    QSignalSpy finished(&rotation.workspace, &Workspace::deletionFinished);
    rotation.workspace.remove({rotation.profile.id});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, generousMs);
    QVERIFY(!rotation.canUndo());
}

void TestRotation::atWhateverStepItFailsNothingIsLost_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("changed"); // whether the new ones are stored in the end

    QTest::newRow("old ones: locked") << 0 << Fault::Refused << ErrorKind::KeychainLocked << false;
    QTest::newRow("old ones: absent") << 0 << Fault::Refused << ErrorKind::KeychainAbsent << false;
    QTest::newRow("old ones: failed") << 0 << Fault::Refused << ErrorKind::KeychainFailed << false;
    QTest::newRow("old ones: no answer") << 0 << Fault::Refused << ErrorKind::KeychainTimeout << false;
    QTest::newRow("write: locked") << 1 << Fault::Refused << ErrorKind::KeychainLocked << false;
    QTest::newRow("write: failed") << 1 << Fault::Refused << ErrorKind::KeychainFailed << false;
    QTest::newRow("write: no answer, not done") << 1 << Fault::Refused << ErrorKind::KeychainTimeout << false;
    QTest::newRow("write: no answer, but done") << 1 << Fault::Done << ErrorKind::KeychainTimeout << true;
    QTest::newRow("read back: locked meanwhile") << 1 << Fault::Done << ErrorKind::KeychainLocked << true;
    QTest::newRow("read back: gone meanwhile") << 1 << Fault::Done << ErrorKind::KeychainAbsent << true;
    QTest::newRow("read back: unreadable") << 1 << Fault::Done << ErrorKind::KeychainFailed << true;
}

void TestRotation::atWhateverStepItFailsNothingIsLost()
{
    QFETCH(const int, call);
    QFETCH(const Fault, fault);
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, changed);
    Rotation rotation;
    rotation.keychain.fail(call, fault, kind);
    QVERIFY(!rotation.save(second));
    QCOMPARE(rotation.error.kind, kind);
    QCOMPARE(rotation.stored(), CredentialsResult(changed ? second : first));
    QCOMPARE(*rotation.workspace.profile(rotation.profile.id), rotation.profile);
    QCOMPARE(ProfileStore(rotation.file.file()).load().profiles, QList<Profile> {rotation.profile});
    QCOMPARE(rotation.canUndo(), call == 1); // it was tried, so who knows
    if (rotation.canUndo()) {
        QVERIFY(rotation.undo());
        QCOMPARE(rotation.stored(), CredentialsResult(first));
    }
    QVERIFY2(rotation.save(second), "it can be tried again");
    QCOMPARE(rotation.stored(), CredentialsResult(second));
}

void TestRotation::whatCannotBeTakenBackCanBeUndone()
{
    Rotation rotation;
    rotation.breakFile();
    rotation.keychain.fail(2, Fault::Refused, ErrorKind::KeychainLocked);
    QSignalSpy kept(&rotation.workspace.undo(), &SecretUndo::kept);
    QVERIFY(!rotation.save(second));
    QCOMPARE(rotation.error.kind, ErrorKind::FileFailed);
    QVERIFY2(rotation.error.hint.contains("already holds the new"_L1), qPrintable(rotation.error.hint));
    QCOMPARE(rotation.stored(), CredentialsResult(second));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().at(1).toBool(), false);
    QVERIFY(rotation.undo());
    QCOMPARE(rotation.stored(), CredentialsResult(first));
}

void TestRotation::aFirstSaveThatMayNotHaveFailedLeavesNothing()
{
    Rotation rotation;
    rotation.profile.id = newProfileId();
    rotation.keychain.fail(0, Fault::Done, ErrorKind::KeychainTimeout);
    QVERIFY(!rotation.save(first));
    const CredentialsResult left = rotation.stored();
    QVERIFY2(!left && left.error().kind == ErrorKind::CredentialsMissing, "nothing leads to this secret");
    QVERIFY(rotation.save(first));
    QCOMPARE(rotation.stored(), CredentialsResult(first));
}

void TestRotation::anItemThatCannotBeReadCanBeReplaced()
{
    Rotation rotation;
    rotation.keychain.fail(0, garbledCredentials());
    QVERIFY(rotation.save(second));
    QCOMPARE(rotation.stored(), CredentialsResult(second));
    QVERIFY(!rotation.canUndo());
}

QTEST_MAIN(TestRotation)
#include "tst_rotation.moc"
