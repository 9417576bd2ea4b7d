#include "keyringdesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

namespace {

const Credentials fresh {u"new-client"_s, u"new-canary"_s};

/// The life of a process that replaces the credentials of one profile and renames it; see
/// killedAtAnyMomentTheOldOrTheNewAreWhole().
int replaceAndEnd(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    KeyringDesk desk(app.arguments().at(2));
    Profile profile = *desk.workspace.profile(app.arguments().at(3));
    profile.name = u"Renamed"_s;
    return desk.save(profile, fresh) ? 0 : 1;
}

} // namespace

/// Replacing stored credentials in a real keyring.
class KeyringRotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Keyring::unlock()); }
    void theOldOnesComeBackByUndo();
    void lockedMeanwhileTheOldOnesStay();
    void anUndoThatMeetsALockedKeyringCanBeTriedAgain();
    void killedAtAnyMomentTheOldOrTheNewAreWhole();
};

void KeyringRotationTest::theOldOnesComeBackByUndo()
{
    const QTemporaryDir folder;
    KeyringDesk desk(folder.path());
    const Profile profile = desk.add(u"Flow"_s);
    QVERIFY(desk.save(profile, fresh));
    QCOMPARE(desk.stored(profile), CredentialsResult(fresh));
    QSignalSpy undone(&desk.workspace.undo(), &SecretUndo::undone);
    desk.workspace.undo().undo(profile.id);
    QVERIFY(undone.wait(60'000));
    QCOMPARE(desk.stored(profile), CredentialsResult(KeyringDesk::credentialsOf(u"Flow"_s)));
    QCOMPARE(Keyring::count(profile.id), 1);
}

void KeyringRotationTest::lockedMeanwhileTheOldOnesStay()
{
    const QTemporaryDir folder;
    KeyringDesk desk(folder.path());
    const Profile profile = desk.add(u"Flow"_s);
    QVERIFY(Keyring::lock());
    Profile renamed = profile;
    renamed.name = u"Renamed"_s;
    QVERIFY(!desk.save(renamed, fresh));
    QCOMPARE(desk.error.kind, ErrorKind::KeychainLocked);
    QCOMPARE(desk.workspace.profile(profile.id)->name, u"Flow"_s);
    QVERIFY(Keyring::unlock());
    QCOMPARE(desk.stored(profile), CredentialsResult(KeyringDesk::credentialsOf(u"Flow"_s)));
}

void KeyringRotationTest::anUndoThatMeetsALockedKeyringCanBeTriedAgain()
{
    const QTemporaryDir folder;
    KeyringDesk desk(folder.path());
    const Profile profile = desk.add(u"Flow"_s);
    QVERIFY(desk.save(profile, fresh));
    SecretUndo &undo = desk.workspace.undo();
    QSignalSpy failed(&undo, &SecretUndo::failed);
    QVERIFY(Keyring::lock());
    undo.undo(profile.id);
    QVERIFY(failed.wait(60'000));
    QCOMPARE(failed.first().at(1).value<Error>().kind, ErrorKind::KeychainLocked);
    QVERIFY(undo.isPossible(profile.id));
    QVERIFY(Keyring::unlock());
    QSignalSpy undone(&undo, &SecretUndo::undone);
    undo.undo(profile.id);
    QVERIFY(undone.wait(60'000));
    QCOMPARE(desk.stored(profile), CredentialsResult(KeyringDesk::credentialsOf(u"Flow"_s)));
}

void KeyringRotationTest::killedAtAnyMomentTheOldOrTheNewAreWhole()
{
    const QTemporaryDir folder;
    KeyringDesk desk(folder.path());
    const Profile profile = desk.add(u"Flow"_s);
    const Credentials old = KeyringDesk::credentialsOf(u"Flow"_s);
    const QStringList arguments {u"--replace"_s, folder.path(), profile.id};
    QElapsedTimer whole;
    whole.start();
    QVERIFY(runAndKill(arguments, -1));
    const int wholeMs = static_cast<int>(whole.elapsed());
    QCOMPARE(desk.stored(profile), CredentialsResult(fresh));

    constexpr int kills = 24;
    int kept = 0;
    for (int i = 0; i < kills; ++i) {
        QVERIFY(await(desk.keychain.write(profile.id, old)));
        QVERIFY(runAndKill(arguments, wholeMs * i / kills));
        const CredentialsResult stored = desk.stored(profile);
        QVERIFY2(stored == old || stored == fresh, "neither is whole");
        QCOMPARE(Keyring::count(profile.id), 1);
        QVERIFY(desk.isOnDisk(profile));
        kept += stored == old;
    }
    qInfo("%d of %d kills came before the new ones were stored", kept, kills);
    QVERIFY(kept > 0);
}

int main(int argc, char *argv[])
{
    if (argc == 4 && qstrcmp(argv[1], "--replace") == 0)
        return replaceAndEnd(argc, argv);
    QCoreApplication app(argc, argv);
    KeyringRotationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyring_rotation.moc"
