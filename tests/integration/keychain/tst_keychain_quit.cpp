#include "keychain/keychainstore.h"
#include "keyring.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

class KeychainQuitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void destroyingTheStoreAtAnyPointIsClean();
    void destroyingTheStoreFromItsOwnSignalIsClean();
    void quittingWithOperationsInFlightExitsZero_data();
    void quittingWithOperationsInFlightExitsZero();
};

namespace {

const Credentials credentials{u"id"_s, u"secret"_s};

void askForEverything(CredentialStore &store)
{
    store.refreshStatus();
    store.write(u"a"_s, credentials);
    store.read(u"a"_s);
    store.remove(u"b"_s);
}

/// The whole life of a process that quits while the keychain is busy; see
/// quittingWithOperationsInFlightExitsZero().
int quitInFlight(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    KeychainStore store;
    askForEverything(store);
    QTimer::singleShot(app.arguments().at(2).toInt(), &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace

void KeychainQuitTest::destroyingTheStoreAtAnyPointIsClean()
{
    // A heartbeat, so that waiting for an event ends even when the keyring has no more to say.
    QTimer heartbeat;
    heartbeat.start(1);
    for (int events = 0; events < 60; ++events) {
        auto store = std::make_unique<KeychainStore>();
        askForEverything(*store);
        for (int i = 0; i < events; ++i) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        store.reset();
    }
    // The replies that nobody waits for any more come in before this one.
    KeychainStore last;
    QVERIFY(await(last.write(u"a"_s, credentials)));
}

void KeychainQuitTest::destroyingTheStoreFromItsOwnSignalIsClean()
{
    for (int i = 0; i < 10; ++i) {
        auto *store = new KeychainStore;
        askForEverything(*store);
        bool heard = false;
        connect(store->read(u"a"_s), &CredentialJob::finished, this, [&heard, store] {
            heard = true;
            delete store;
        });
        QTRY_VERIFY_WITH_TIMEOUT(heard, 30'000);
    }
    KeychainStore last;
    QVERIFY(await(last.read(u"a"_s)));
}

void KeychainQuitTest::quittingWithOperationsInFlightExitsZero_data()
{
    QTest::addColumn<bool>("frozen");

    QTest::newRow("the keyring answers") << false;
    QTest::newRow("the keyring is frozen") << true;
}

void KeychainQuitTest::quittingWithOperationsInFlightExitsZero()
{
    QFETCH(bool, frozen);
    if (frozen) {
        Keyring::freeze();
    }
    const auto thaw = qScopeGuard(&Keyring::thaw);
    for (int run = 0; run < 25; ++run) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--quit-after"_s, QString::number(run * 3)});
        QVERIFY(process.waitForFinished(60'000));
        const auto complaint = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit, complaint.constData());
        QVERIFY2(process.exitCode() == 0, complaint.constData());
    }
}

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--quit-after") == 0) {
        return quitInFlight(argc, argv);
    }
    QCoreApplication app(argc, argv);
    KeychainQuitTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain_quit.moc"
