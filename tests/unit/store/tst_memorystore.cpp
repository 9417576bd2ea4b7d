#include "store/memorystore.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestMemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenCredentialsAreReadBack();
    void latestWriteWins();
    void missingIsToldFromEmpty();
    void removedIsGone();
    void removingTwiceIsFine();
    void unstorableIsRefusedAndTheOldOnesStay_data();
    void unstorableIsRefusedAndTheOldOnesStay();
    void nothingFinishesInsideTheCall();
    void jobFinishesOnceAndDeletesItself();
    void callerMayGoAway();
    void storeMayGoAwayFirst();
    void isAlwaysOpen();
};

namespace {

/// Waits for a job, as its callers do: through the event loop.
CredentialsResult resultOf(CredentialJob *job)
{
    CredentialsResult result = std::unexpected(Error{ErrorKind::KeychainTimeout, u"never finished"_s});
    bool done = false;
    QObject::connect(job, &CredentialJob::finished, job, [&](const CredentialsResult &r) {
        result = r;
        done = true;
    });
    [&] { QTRY_VERIFY(done); }();
    return result;
}

const Credentials acme{u"8042"_s, u"s3cret \n"_s};

} // namespace

void TestMemoryStore::writtenCredentialsAreReadBack()
{
    MemoryStore store;
    QVERIFY(resultOf(store.write(u"a"_s, acme)).value() == acme);
    QVERIFY(resultOf(store.read(u"a"_s)).value() == acme);
    QVERIFY(!resultOf(store.read(u"b"_s)));
}

void TestMemoryStore::latestWriteWins()
{
    MemoryStore store;
    store.write(u"a"_s, acme);
    store.write(u"a"_s, {u"x"_s, u"y"_s});
    QCOMPARE(resultOf(store.read(u"a"_s)).value().clientSecret, u"y"_s);
}

void TestMemoryStore::missingIsToldFromEmpty()
{
    MemoryStore store;
    QCOMPARE(resultOf(store.read(u"a"_s)).error().kind, ErrorKind::CredentialsMissing);
    QVERIFY(resultOf(store.write(u"a"_s, {{}, u"s"_s})));
    QCOMPARE(resultOf(store.read(u"a"_s)).value().clientId, QString());
}

void TestMemoryStore::removedIsGone()
{
    MemoryStore store;
    store.write(u"a"_s, acme);
    QVERIFY(resultOf(store.remove(u"a"_s)).value() == Credentials{});
    QCOMPARE(resultOf(store.read(u"a"_s)).error().kind, ErrorKind::CredentialsMissing);
}

void TestMemoryStore::removingTwiceIsFine()
{
    MemoryStore store;
    QVERIFY(resultOf(store.remove(u"a"_s)));
    QVERIFY(resultOf(store.remove(u"a"_s)));
}

void TestMemoryStore::unstorableIsRefusedAndTheOldOnesStay_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("empty") << QString();
    QTest::newRow("over the smallest platform's limit") << QString(maxPackedCredentials, u'x');
}

void TestMemoryStore::unstorableIsRefusedAndTheOldOnesStay()
{
    QFETCH(const QString, secret);
    MemoryStore store;
    store.write(u"a"_s, acme);
    QCOMPARE(resultOf(store.write(u"a"_s, {u"8042"_s, secret})).error().kind, ErrorKind::InvalidInput);
    QVERIFY(resultOf(store.read(u"a"_s)).value() == acme);
}

void TestMemoryStore::nothingFinishesInsideTheCall()
{
    MemoryStore store;
    QSignalSpy read(store.read(u"a"_s), &CredentialJob::finished);
    QSignalSpy write(store.write(u"a"_s, {}), &CredentialJob::finished);
    QCOMPARE(read.count() + write.count(), 0);
    QTRY_COMPARE(read.count() + write.count(), 2);
}

void TestMemoryStore::jobFinishesOnceAndDeletesItself()
{
    MemoryStore store;
    CredentialJob *job = store.write(u"a"_s, acme);
    QSignalSpy finished(job, &CredentialJob::finished);
    QSignalSpy destroyed(job, &QObject::destroyed);
    QTRY_COMPARE(destroyed.count(), 1);
    QCOMPARE(finished.count(), 1);
}

void TestMemoryStore::callerMayGoAway()
{
    MemoryStore store;
    CredentialJob *job = store.read(u"a"_s);
    QSignalSpy destroyed(job, &QObject::destroyed);
    {
        QObject caller;
        connect(job, &CredentialJob::finished, &caller, [] { QFAIL("the caller is gone"); });
    }
    QTRY_COMPARE(destroyed.count(), 1);
}

void TestMemoryStore::storeMayGoAwayFirst()
{
    auto store = std::make_unique<MemoryStore>();
    QSignalSpy finished(store->read(u"a"_s), &CredentialJob::finished);
    store.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
}

void TestMemoryStore::isAlwaysOpen()
{
    MemoryStore store;
    QSignalSpy changed(&store, &CredentialStore::statusChanged);
    store.refreshStatus();
    store.unlock();
    QCOMPARE(store.status().state, KeychainState::Open);
    QCOMPARE(store.status().name, u"this session's memory"_s);
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
