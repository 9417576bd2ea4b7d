#include "keyringdesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

namespace {

/// A customer of three profiles.
struct Customer
{
    Customer()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            profiles.append(desk.add(name));
    }
    QStringList ids() const
    {
        QStringList all;
        for (const Profile &profile : profiles)
            all.append(profile.id);
        return all;
    }
    bool isWhole(const Profile &profile)
    {
        return desk.stored(profile) == KeyringDesk::credentialsOf(profile.name) && desk.isOnDisk(profile)
            && desk.workspace.profile(profile.id);
    }
    bool isGone(const Profile &profile) const
    {
        return Keyring::count(profile.id) == 0 && !desk.isOnDisk(profile) && !desk.workspace.profile(profile.id);
    }

    QTemporaryDir folder;
    KeyringDesk desk {folder.path()};
    QList<Profile> profiles;
};

/// The life of a process that deletes every profile of a file.
int deleteAndEnd(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    KeyringDesk desk(app.arguments().at(2));
    QStringList ids;
    for (const Profile &profile : desk.workspace.profiles())
        ids.append(profile.id);
    return desk.remove(ids).error ? 1 : 0;
}

} // namespace

/// Deleting profiles and customers from a real keyring.
class KeyringDeletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Keyring::unlock()); }
    void aCustomerIsGoneFromTheKeyringAndTheFile();
    void aLockedKeyringStopsItBeforeAnythingIsDeleted();
    void lockedInTheMiddleTheRestIsWhole();
    void killedAtAnyMomentNoSecretIsLeftWithoutItsProfile();
};

void KeyringDeletionTest::aCustomerIsGoneFromTheKeyringAndTheFile()
{
    Customer customer;
    const Profile neighbour = customer.desk.add(u"N"_s);
    const DeletionReport report = customer.desk.remove(customer.ids());
    QVERIFY(report.summary());
    for (const Profile &profile : std::as_const(customer.profiles))
        QVERIFY(customer.isGone(profile));
    QVERIFY(customer.isWhole(neighbour));
}

void KeyringDeletionTest::aLockedKeyringStopsItBeforeAnythingIsDeleted()
{
    Customer customer;
    QVERIFY(Keyring::lock());
    const DeletionReport report = customer.desk.remove(customer.ids());
    QVERIFY(report.error && report.error->kind == ErrorKind::KeychainLocked);
    QVERIFY(report.deleted.isEmpty());
    QVERIFY(Keyring::unlock());
    for (const Profile &profile : std::as_const(customer.profiles))
        QVERIFY(customer.isWhole(profile));
}

void KeyringDeletionTest::lockedInTheMiddleTheRestIsWhole()
{
    Customer customer;
    const DeletionReport report = customer.desk.remove(customer.ids(), [](Deletion *deletion) {
        connect(deletion, &Deletion::progressed, deletion, [](int done) {
            if (done == 1)
                QVERIFY(Keyring::lock());
        });
    });
    QVERIFY(report.error && report.error->kind == ErrorKind::KeychainLocked);
    QCOMPARE(report.deleted.size(), 1);
    QVERIFY(Keyring::unlock());
    QVERIFY(customer.isGone(customer.profiles.at(0)));
    QVERIFY(customer.isWhole(customer.profiles.at(1)));
    QVERIFY(customer.isWhole(customer.profiles.at(2)));
}

void KeyringDeletionTest::killedAtAnyMomentNoSecretIsLeftWithoutItsProfile()
{
    const auto run = [](int afterMs, bool *stoppedShort) {
        const Customer customer;
        QElapsedTimer timer;
        timer.start();
        if (!runAndKill({u"--delete"_s, customer.folder.path()}, afterMs))
            qFatal("the process did not end");
        const auto elapsed = timer.elapsed();
        for (const Profile &profile : customer.profiles) {
            if (customer.desk.isOnDisk(profile))
                *stoppedShort = true;
            else if (Keyring::count(profile.id) != 0)
                qFatal("a secret is left that nothing leads to");
        }
        return static_cast<int>(elapsed);
    };
    bool stoppedShort = false;
    const int wholeMs = run(-1, &stoppedShort);
    QVERIFY2(!stoppedShort, "left alone it deletes all of them");
    int stopped = 0;
    constexpr int kills = 18;
    for (int i = 0; i < kills; ++i) {
        stoppedShort = false;
        run(wholeMs * i / kills, &stoppedShort);
        stopped += stoppedShort;
    }
    qInfo("%d of %d kills came before all was deleted", stopped, kills);
    QVERIFY(stopped > 0);
}

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--delete") == 0)
        return deleteAndEnd(argc, argv);
    QCoreApplication app(argc, argv);
    KeyringDeletionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyring_deletion.moc"
