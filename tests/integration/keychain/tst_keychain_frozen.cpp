#include "keychain/keychainstore.h"
#include "keyring.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

/// The keyring's process is stopped, as if it hung, and continued later.
class KeychainFrozenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { Keyring::thaw(); }
    void eachOperationTimesOutAndSurvivesTheLateReply_data();
    void eachOperationTimesOutAndSurvivesTheLateReply();
    void theEventLoopKeepsRunning_data();
    void theEventLoopKeepsRunning();
    void aTimedOutWriteThatHadNotBegunIsNeverDone();
    void allThatWaitTimeOutTogether();
    void timeWithNothingToDoDoesNotCount();
    void aStoreDestroyedMeanwhileSurvivesTheLateReply();
};

namespace {

using Operation = std::function<CredentialJob *(CredentialStore &)>;

constexpr int limit = 800; // ms
const auto id = u"a-profile"_s;
const Credentials old{u"id"_s, u"old"_s};
const Credentials other{u"id"_s, u"other"_s};

const Operation reading = [](CredentialStore &store) { return store.read(id); };
const Operation writing = [](CredentialStore &store) { return store.write(id, other); };
const Operation removing = [](CredentialStore &store) { return store.remove(id); };

/// Stops the keyring right after it has told the store that it is open: the first QtKeychain job finds it
/// frozen.
void freezeAfterProbe(CredentialStore &store)
{
    QObject::connect(
        &store, &CredentialStore::statusChanged, &store, &Keyring::freeze, Qt::SingleShotConnection);
}

bool isTimeout(const CredentialsResult &result)
{
    return !result && result.error().kind == ErrorKind::KeychainTimeout && !result.error().hint.isEmpty();
}

} // namespace

void KeychainFrozenTest::init()
{
    KeychainStore store;
    QVERIFY(await(store.write(id, old)));
}

void KeychainFrozenTest::eachOperationTimesOutAndSurvivesTheLateReply_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<bool>("afterProbe");

    QTest::newRow("read, frozen before") << reading << false;
    QTest::newRow("write, frozen before") << writing << false;
    QTest::newRow("remove, frozen before") << removing << false;
    QTest::newRow("read, frozen in QtKeychain") << reading << true;
    QTest::newRow("write, frozen in QtKeychain") << writing << true;
    QTest::newRow("remove, frozen in QtKeychain") << removing << true;
}

void KeychainFrozenTest::eachOperationTimesOutAndSurvivesTheLateReply()
{
    QFETCH(Operation, operation);
    QFETCH(bool, afterProbe);
    KeychainStore store(limit);
    afterProbe ? freezeAfterProbe(store) : Keyring::freeze();
    QElapsedTimer elapsed;
    elapsed.start();
    auto *job = operation(store);
    QSignalSpy finished(job, &CredentialJob::finished);

    QVERIFY(isTimeout(await(job)));
    QVERIFY2(elapsed.elapsed() < 5 * limit, qPrintable(QString::number(elapsed.elapsed())));

    Keyring::thaw();
    // No operation overtakes an abandoned job, so after these it has been answered.
    // A busy machine may take longer than this store's short limit, a stuck store takes for ever.
    auto written = await(store.write(id, other));
    for (int more = 10; isTimeout(written) && more > 0; --more) {
        qInfo("timed out again after %lld ms", elapsed.elapsed());
        written = await(store.write(id, other));
    }
    QVERIFY(written);
    QCOMPARE(await(store.read(id)), CredentialsResult(other));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(store.status(), (KeychainStatus{KeychainState::Open, u"GNOME Keyring"_s}));
}

void KeychainFrozenTest::theEventLoopKeepsRunning_data()
{
    QTest::addColumn<bool>("afterProbe");

    QTest::newRow("frozen before") << false;
    QTest::newRow("frozen in QtKeychain") << true;
}

void KeychainFrozenTest::theEventLoopKeepsRunning()
{
    QFETCH(bool, afterProbe);
    // The smallest of three: a busy machine can delay any one timer, a call that blocks delays each.
    qint64 smallest = 1'000'000;
    for (int run = 0; run < 3; ++run) {
        KeychainStore store(limit);
        afterProbe ? freezeAfterProbe(store) : Keyring::freeze();
        QElapsedTimer sinceTick;
        qint64 longest = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
        ticker.start(10);
        sinceTick.start();

        QVERIFY(isTimeout(await(store.read(id))));
        QVERIFY(isTimeout(await(store.read(id))));

        smallest = std::min(smallest, std::max(longest, sinceTick.elapsed()));
        Keyring::thaw();
    }
    qInfo("longest gap between two ticks of 10 ms: %lld ms", smallest);
    QVERIFY(smallest < 100);
}

void KeychainFrozenTest::aTimedOutWriteThatHadNotBegunIsNeverDone()
{
    KeychainStore store(limit);
    freezeAfterProbe(store);
    QVERIFY(isTimeout(await(store.read(id))));
    const auto written = await(store.write(id, other));
    QVERIFY(isTimeout(written));
    QVERIFY(written.error().hint.contains(u"nothing was changed"_s));

    Keyring::thaw();

    QCOMPARE(await(store.read(id)), CredentialsResult(old));
}

void KeychainFrozenTest::allThatWaitTimeOutTogether()
{
    KeychainStore store(limit);
    Keyring::freeze();
    int timeouts = 0;
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < 50; ++i) {
        connect(store.read(u"profile %1"_s.arg(i)), &CredentialJob::finished, this,
            [&](const CredentialsResult &result) { timeouts += isTimeout(result); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(timeouts, 50, 30'000);
    QVERIFY2(elapsed.elapsed() < 10 * limit, qPrintable(QString::number(elapsed.elapsed())));
}

void KeychainFrozenTest::timeWithNothingToDoDoesNotCount()
{
    constexpr int longLimit = 2000;
    KeychainStore store(longLimit);
    QVERIFY(await(store.read(id)));
    QTest::qWait(longLimit / 2);

    // Slow, but in time: past the limit since the first read ended, not since these were asked for.
    Keyring::freeze();
    QTimer::singleShot(longLimit * 7 / 10, this, &Keyring::thaw);
    int done = 0;
    connect(
        store.read(id), &CredentialJob::finished, this, [&](const auto &result) { done += bool(result); });
    connect(
        store.read(id), &CredentialJob::finished, this, [&](const auto &result) { done += bool(result); });
    QVERIFY(await(store.read(id)));
    QCOMPARE(done, 2);
}

void KeychainFrozenTest::aStoreDestroyedMeanwhileSurvivesTheLateReply()
{
    for (const auto &operation : {reading, writing, removing}) {
        KeychainStore store(limit);
        freezeAfterProbe(store);
        QVERIFY(isTimeout(await(operation(store))));
    }
    Keyring::thaw();

    KeychainStore store;
    QVERIFY(await(store.read(id)));
}

QTEST_GUILESS_MAIN(KeychainFrozenTest)
#include "tst_keychain_frozen.moc"
