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

/// A customer of three profiles, one of them for this session only, and a neighbour that must not be touched.
struct Fleet
{
    Fleet()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            profiles.append(add(name, u"Acme"_s, name == "A"_L1));
        neighbour = add(u"N"_s, u"Globex"_s, false);
        keychain.log.clear();
    }
    Profile add(const QString &name, const QString &customer, bool sessionOnly)
    {
        Profile profile;
        profile.id = newProfileId();
        profile.name = name;
        profile.customer = customer;
        profile.flowId = u"partner-oauth"_s;
        profile.baseUrl = server.url(u""_s);
        profile.sessionOnly = sessionOnly;
        QSignalSpy saved(&workspace, &Workspace::saved);
        workspace.save(profile, Credentials {name, u"canary-of-"_s + name});
        if (!saved.wait(generousMs))
            qFatal("a profile was not saved");
        return profile;
    }
    QStringList ids() const
    {
        QStringList all;
        for (const Profile &profile : profiles)
            all.append(profile.id);
        return all;
    }
    DeletionReport remove(const std::function<void(Deletion *)> &started = {})
    {
        QSignalSpy finished(&workspace, &Workspace::deletionFinished);
        Deletion *deletion = workspace.remove(ids());
        if (started)
            started(deletion);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, generousMs))
            qFatal("the deletion did not end");
        return finished.first().first().value<DeletionReport>();
    }
    bool isStored(const Profile &profile)
    {
        CredentialStore &store = profile.sessionOnly ? desk.session : desk.keychain;
        return waitFor<CredentialsResult>(store.read(profile.id))
            == CredentialsResult(Credentials {profile.name, u"canary-of-"_s + profile.name});
    }
    bool isListed(const Profile &profile)
    {
        const auto onDisk = ProfileStore(file.file()).load().profiles;
        const bool listed = workspace.profile(profile.id);
        if (!profile.sessionOnly && onDisk.contains(profile) != listed)
            qFatal("file and list differ");
        return listed;
    }
    bool isWhole(const Profile &profile) { return isStored(profile) && isListed(profile); }
    bool isGone(const Profile &profile)
    {
        const TokenRecord &record = desk.book.record(profile.id);
        return !isStored(profile) && !isListed(profile) && !record.token && record.history.isEmpty();
    }
    void breakFile()
    {
        QVERIFY(QDir(desk.folder.path()).rename(u"sub"_s, u"away"_s));
        QFile blocker(desk.folder.filePath(u"sub"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
    }
    void mendFile()
    {
        QVERIFY(QFile::remove(desk.folder.filePath(u"sub"_s)));
        QVERIFY(QDir(desk.folder.path()).rename(u"away"_s, u"sub"_s));
    }

    LoopbackServer server {answerWith(200, R"({"access_token":"opaque-token-1234567890","expires_in":60})")};
    Desk desk;
    FaultyStore keychain {&desk.keychain};
    ProfileStore file {desk.folder.filePath(u"sub/profiles.json"_s)};
    Workspace workspace {{&desk.flows, &file, &keychain, &desk.session, &desk.book, desk.clock}};
    QList<Profile> profiles;
    Profile neighbour;
};

QStringList namesOf(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names.append(profile.name);
    return names;
}

} // namespace

/// Deleting profiles and whole customers: gone or whole, and never in between.
class TestDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsDeletedWithEverythingItHas();
    void oneProfileIsSaidByName();
    void aLockedKeychainStopsItBeforeAnythingIsDeleted();
    void atWhateverCallItFailsEachProfileIsWholeOrGone_data();
    void atWhateverCallItFailsEachProfileIsWholeOrGone();
    void whereTheFileCannotBeWrittenTheCredentialsComeBack();
    void whatCannotBeWrittenBackCanBeUndone();
    void theRestCanBeCancelled();
    void lockingCancelsNothingHalfWay();
    void anItemThatCannotBeReadIsDeletedAllTheSame();
    void aFailureSaysWhichIsWhich();
    void deletingTwiceIsHarmless();
};

void TestDeletion::aCustomerIsDeletedWithEverythingItHas()
{
    Fleet fleet;
    fleet.workspace.getToken(fleet.profiles.at(1).id);
    QTRY_VERIFY_WITH_TIMEOUT(fleet.desk.book.record(fleet.profiles.at(1).id).token, generousMs);
    fleet.workspace.readClientId(fleet.profiles.at(2).id);
    QSignalSpy removed(&fleet.workspace, &Workspace::removed);
    const DeletionReport report = fleet.remove();
    QCOMPARE(removed.size(), 3);
    for (const Profile &profile : fleet.profiles) {
        QVERIFY(fleet.isGone(profile));
        QCOMPARE(fleet.workspace.clientId(profile.id), QString());
    }
    QVERIFY(fleet.isWhole(fleet.neighbour));
    QCOMPARE(report.summary(),
        Result<QString>(u"Deleted 3 profiles of Acme: credentials, tokens and history are gone."_s));
}

void TestDeletion::oneProfileIsSaidByName()
{
    Fleet fleet;
    fleet.profiles = {fleet.profiles.at(1)};
    QCOMPARE(
        fleet.remove().summary(), Result<QString>(u"Deleted “B”: credentials, token and history are gone."_s));
}

void TestDeletion::aLockedKeychainStopsItBeforeAnythingIsDeleted()
{
    Fleet fleet;
    fleet.keychain.fail(0, Fault::Refused, ErrorKind::KeychainLocked, true);
    const DeletionReport report = fleet.remove();
    for (const Profile &profile : fleet.profiles)
        QVERIFY2(fleet.isWhole(profile), qPrintable(profile.name)); // the one of the session, too
    QVERIFY(report.deleted.isEmpty());
    QCOMPARE(report.kept.size(), 3);
    const Result<QString> summary = report.summary();
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, ErrorKind::KeychainLocked);
    QVERIFY2(summary.error().message.contains("Nothing was deleted."_L1), qPrintable(summary.error().message));
    QVERIFY(!fleet.workspace.undo().isPossible(fleet.profiles.at(1).id));
}

void TestDeletion::atWhateverCallItFailsEachProfileIsWholeOrGone_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");

    // Two calls for each of the two in the keychain.
    for (int call = 0; call < 4; ++call) {
        for (const auto &[fault, how] : {std::pair(Fault::Refused, "not done"), std::pair(Fault::Done, "done")}) {
            for (const auto &[kind, what] :
                {std::pair(ErrorKind::KeychainLocked, "locked"), std::pair(ErrorKind::KeychainAbsent, "absent"),
                    std::pair(ErrorKind::KeychainTimeout, "no answer"), std::pair(ErrorKind::KeychainFailed, "failed")})
                QTest::addRow("call %d %s, %s", call, what, how) << call << fault << kind;
        }
    }
}

void TestDeletion::atWhateverCallItFailsEachProfileIsWholeOrGone()
{
    QFETCH(const int, call);
    QFETCH(const Fault, fault);
    QFETCH(const ErrorKind, kind);
    Fleet fleet;
    fleet.keychain.fail(call, fault, kind);
    const DeletionReport report = fleet.remove();
    for (const Profile &profile : std::as_const(fleet.profiles)) {
        const bool deleted = report.deleted.contains(profile);
        QCOMPARE(report.kept.contains(profile), !deleted);
        QVERIFY2(deleted ? fleet.isGone(profile) : fleet.isWhole(profile), qPrintable(profile.name));
    }
    QVERIFY(report.error && report.error->kind == kind);
    QCOMPARE(report.deleted.size(), call / 2);
    QVERIFY(fleet.isWhole(fleet.neighbour));
    fleet.remove();
    for (const Profile &profile : std::as_const(fleet.profiles))
        QVERIFY2(fleet.isGone(profile), "the second try");
}

void TestDeletion::whereTheFileCannotBeWrittenTheCredentialsComeBack()
{
    Fleet fleet;
    fleet.breakFile();
    const DeletionReport report = fleet.remove();
    fleet.mendFile();
    QCOMPARE(report.error.value().kind, ErrorKind::FileFailed);
    QVERIFY(report.deleted.isEmpty());
    for (const Profile &profile : std::as_const(fleet.profiles))
        QVERIFY(fleet.isWhole(profile));
}

void TestDeletion::whatCannotBeWrittenBackCanBeUndone()
{
    Fleet fleet;
    const Profile profile = fleet.profiles.at(1);
    fleet.breakFile();
    fleet.keychain.fail(2, Fault::Refused, ErrorKind::KeychainLocked); // read, remove, then the writing back
    QSignalSpy kept(&fleet.workspace.undo(), &SecretUndo::kept);
    const DeletionReport report = fleet.remove();
    fleet.mendFile();
    QCOMPARE(report.kept.first(), profile);
    QVERIFY2(report.error.value().hint.contains("undo writes them back"_L1), qPrintable(report.error->hint));
    QVERIFY(!fleet.isStored(profile));
    QCOMPARE(kept.size(), 1);
    fleet.workspace.undo().undo(profile.id);
    QTRY_VERIFY_WITH_TIMEOUT(fleet.isWhole(profile), generousMs);
}

void TestDeletion::theRestCanBeCancelled()
{
    Fleet fleet;
    const DeletionReport report = fleet.remove([](Deletion *deletion) {
        connect(deletion, &Deletion::progressed, deletion, [deletion](int done) {
            if (done == 1)
                deletion->cancelRest(); // while the second is under way
        });
    });
    QCOMPARE(namesOf(report.deleted), (QStringList {u"B"_s, u"C"_s}));
    QCOMPARE(namesOf(report.kept), (QStringList {u"A"_s}));
    QVERIFY(fleet.isGone(fleet.profiles.at(2)));
    QVERIFY(fleet.isWhole(fleet.profiles.at(0)));
    QCOMPARE(report.summary(), Result<QString>(u"Deleted: “B” and “C”. Kept: “A”."_s));
}

void TestDeletion::lockingCancelsNothingHalfWay()
{
    Fleet fleet;
    fleet.keychain.fail(1, Fault::Late, {});
    QSignalSpy finished(&fleet.workspace, &Workspace::deletionFinished);
    Deletion *deletion = fleet.workspace.remove(fleet.ids());
    QTRY_VERIFY_WITH_TIMEOUT(fleet.keychain.holds(), generousMs);
    fleet.workspace.lock();
    deletion->cancelRest();
    fleet.keychain.release();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, generousMs);
    QVERIFY(fleet.isGone(fleet.profiles.at(1)));
    QVERIFY(fleet.isWhole(fleet.profiles.at(2)));
}

void TestDeletion::anItemThatCannotBeReadIsDeletedAllTheSame()
{
    Fleet fleet;
    fleet.keychain.fail(0, garbledCredentials());
    QVERIFY(fleet.remove().summary());
    QVERIFY(fleet.isGone(fleet.profiles.at(1)));
}

void TestDeletion::aFailureSaysWhichIsWhich()
{
    Fleet fleet;
    fleet.keychain.fail(2, Fault::Refused, ErrorKind::KeychainLocked);
    const Result<QString> summary = fleet.remove().summary();
    QVERIFY(!summary);
    QCOMPARE(summary.error().message,
        u"“C” was not deleted. fault at call 2 Deleted: “B”. Kept: “C” and “A”."_s);
    QCOMPARE(summary.error().hint, u"Try again."_s);
}

void TestDeletion::deletingTwiceIsHarmless()
{
    Fleet fleet;
    QSignalSpy finished(&fleet.workspace, &Workspace::deletionFinished);
    fleet.workspace.remove(fleet.ids());
    fleet.workspace.remove(fleet.ids());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, generousMs);
    for (const Profile &profile : std::as_const(fleet.profiles))
        QVERIFY(fleet.isGone(profile));
    QVERIFY(fleet.isWhole(fleet.neighbour));
}

QTEST_MAIN(TestDeletion)
#include "tst_deletion.moc"
