#include "fakesecretservice.h"
#include "keychain/keychainstore.h"
#include "keyring.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

using Write = FakeSecretService::Write;

/// Against a keychain service that does not do what it says.
class KeychainFaultyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start()); }
    void init();
    void theFakeServiceWorks();
    void aFailedWriteIsNotCalledSavedAndTheOldIsWhole_data();
    void aFailedWriteIsNotCalledSavedAndTheOldIsWhole();
    void aFailedFirstWriteLeavesNothing_data();
    void aFailedFirstWriteLeavesNothing();
    void whatCannotBePutBackIsSaid();
    void anIgnoredDeleteIsNotCalledRemoved();
    void aLockInTheMiddleIsLockedWithUnknownOutcome();
    void anyFailingCallLeavesTheOldOrTheNew_data();
    void anyFailingCallLeavesTheOldOrTheNew();
    void aServiceWithoutAliasObjectsIsUnderstood();
    void unlockFollowsTheSystemsPrompt();
    void aServiceThatEndsIsAbsentAndOneThatStartsIsOpen();

private:
    FakeSecretService m_service;
    const QString m_id = u"a-profile"_s;
    const Credentials m_old{u"id"_s, u"the old one"_s};
    const Credentials m_new{u"id"_s, u"the new one"_s};
};

void KeychainFaultyTest::init()
{
    m_service.reset();
}

void KeychainFaultyTest::theFakeServiceWorks()
{
    KeychainStore store;
    QCOMPARE(await(store.write(m_id, m_old)), CredentialsResult(m_old));
    QCOMPARE(await(store.write(m_id, m_new)), CredentialsResult(m_new));
    QCOMPARE(m_service.content(m_id), packCredentials(m_new));
    QVERIFY(await(store.remove(m_id)));
    QCOMPARE(m_service.content(m_id), std::nullopt);
    QCOMPARE(store.status(), (KeychainStatus{KeychainState::Open, u"Secret Service"_s}));
}

void KeychainFaultyTest::aFailedWriteIsNotCalledSavedAndTheOldIsWhole_data()
{
    QTest::addColumn<Write>("fault");
    QTest::addColumn<QString>("message");

    QTest::newRow("dropped") << Write::Drop << u"unchanged"_s;
    QTest::newRow("refused") << Write::Refuse << u"unchanged"_s;
    QTest::newRow("garbled") << Write::Garble << u"put back"_s;
}

void KeychainFaultyTest::aFailedWriteIsNotCalledSavedAndTheOldIsWhole()
{
    QFETCH(Write, fault);
    QFETCH(QString, message);
    KeychainStore store;
    QVERIFY(await(store.write(m_id, m_old)));

    m_service.nextWrites = {fault};
    const auto result = await(store.write(m_id, m_new));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::KeychainFailed);
    QVERIFY2(result.error().message.contains(message), qPrintable(result.error().message));
    QVERIFY(!result.error().hint.isEmpty());
    QCOMPARE(m_service.content(m_id), packCredentials(m_old));
}

void KeychainFaultyTest::aFailedFirstWriteLeavesNothing_data()
{
    aFailedWriteIsNotCalledSavedAndTheOldIsWhole_data();
}

void KeychainFaultyTest::aFailedFirstWriteLeavesNothing()
{
    QFETCH(Write, fault);
    KeychainStore store;

    m_service.nextWrites = {fault};
    const auto result = await(store.write(m_id, m_new));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::KeychainFailed);
    QCOMPARE(m_service.content(m_id), std::nullopt);
}

void KeychainFaultyTest::whatCannotBePutBackIsSaid()
{
    KeychainStore store;
    QVERIFY(await(store.write(m_id, m_old)));

    m_service.nextWrites = {Write::Garble, Write::Drop};
    const auto result = await(store.write(m_id, m_new));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::KeychainFailed);
    QVERIFY(result.error().message.contains(u"could not be put back"_s));
}

void KeychainFaultyTest::anIgnoredDeleteIsNotCalledRemoved()
{
    KeychainStore store;
    QVERIFY(await(store.write(m_id, m_old)));

    m_service.ignoreDeletes = true;
    const auto result = await(store.remove(m_id));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::KeychainFailed);
    QCOMPARE(m_service.content(m_id), packCredentials(m_old));
}

void KeychainFaultyTest::aLockInTheMiddleIsLockedWithUnknownOutcome()
{
    KeychainStore store;
    m_service.lockAfterWrite = true;
    m_service.ignoreUnlock = true;
    const auto result = await(store.write(m_id, m_new));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(result.error().hint.contains(u"may or may not"_s));
}

void KeychainFaultyTest::anyFailingCallLeavesTheOldOrTheNew_data()
{
    QTest::addColumn<bool>("replace");

    QTest::newRow("first write") << false;
    QTest::newRow("replacement") << true;
}

void KeychainFaultyTest::anyFailingCallLeavesTheOldOrTheNew()
{
    QFETCH(bool, replace);
    const auto before = replace ? std::optional(packCredentials(m_old)) : std::nullopt;
    bool reachedTheEnd = false;
    for (int failing = 1; !reachedTheEnd; ++failing) {
        m_service.reset();
        KeychainStore store;
        if (replace) {
            QVERIFY(await(store.write(m_id, m_old)));
        }
        m_service.failingCall = m_service.calls() + failing;
        const auto result = await(store.write(m_id, m_new));
        reachedTheEnd = m_service.calls() < m_service.failingCall;

        const auto content = m_service.content(m_id);
        QVERIFY2(
            content == before || content == packCredentials(m_new), qPrintable(QString::number(failing)));
        QVERIFY(!result || content == packCredentials(m_new));
        QVERIFY(result || !reachedTheEnd);
    }
}

void KeychainFaultyTest::aServiceWithoutAliasObjectsIsUnderstood()
{
    m_service.hideAliases = true;
    m_service.locked = true;
    KeychainStore store;
    const auto result = await(store.read(m_id));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(store.status().state, KeychainState::Locked);
}

void KeychainFaultyTest::unlockFollowsTheSystemsPrompt()
{
    m_service.locked = true;
    m_service.ignoreUnlock = true;
    KeychainStore store;
    QSignalSpy changed(&store, &CredentialStore::statusChanged);
    store.unlock();
    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, KeychainState::Locked, 30'000);

    m_service.ignoreUnlock = false;
    store.unlock();
    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, KeychainState::Open, 30'000);
    QCOMPARE(changed.size(), 2);
}

void KeychainFaultyTest::aServiceThatEndsIsAbsentAndOneThatStartsIsOpen()
{
    KeychainStore store;
    store.refreshStatus();
    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, KeychainState::Open, 30'000);

    m_service.stop();
    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, KeychainState::Absent, 30'000);

    QVERIFY(m_service.start());
    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, KeychainState::Open, 30'000);
}

QTEST_GUILESS_MAIN(KeychainFaultyTest)
#include "tst_keychain_faulty.moc"
