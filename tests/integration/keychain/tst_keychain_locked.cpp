#include "keychain/keychainstore.h"
#include "keyring.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

/// Each test begins with credentials in a keyring that has then been locked.
class KeychainLockedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aReadIsLockedNotMissing();
    void aWriteIsLockedAndTheOldStays();
    void aRemoveIsLockedAndTheSecretSurvives();
    void readsAgainOnceUnlocked();
    void anUnlockThatNobodyConfirmsLeavesItLocked();
    void withoutADefaultKeyringItIsLockedAndSaysSo();

private:
    void verifyLocked(const CredentialsResult &result);
    void verifyOldIsThere();

    const QString m_id = u"a-profile"_s;
    const Credentials m_old{u"id"_s, u"kept"_s};
};

void KeychainLockedTest::initTestCase()
{
    // As after a login that did not unlock the keyring.
    KeychainStore store;
    store.refreshStatus();
    QTRY_COMPARE_WITH_TIMEOUT(
        store.status(), (KeychainStatus{KeychainState::Locked, u"GNOME Keyring"_s}), 30'000);
}

void KeychainLockedTest::init()
{
    QVERIFY(Keyring::unlock());
    KeychainStore store;
    QVERIFY(await(store.write(m_id, m_old)));
    QVERIFY(Keyring::lock());
}

void KeychainLockedTest::cleanup()
{
    QVERIFY(Keyring::unlock());
}

void KeychainLockedTest::verifyLocked(const CredentialsResult &result)
{
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(result.error().message.contains(u"GNOME Keyring"_s));
    QVERIFY(result.error().hint.contains(u"nothing was changed"_s));
}

void KeychainLockedTest::verifyOldIsThere()
{
    QVERIFY(Keyring::unlock());
    KeychainStore store;
    QCOMPARE(await(store.read(m_id)), CredentialsResult(m_old));
}

void KeychainLockedTest::aReadIsLockedNotMissing()
{
    KeychainStore store;
    verifyLocked(await(store.read(m_id)));
    verifyLocked(await(store.read(u"never written"_s)));
    QCOMPARE(store.status().state, KeychainState::Locked);
}

void KeychainLockedTest::aWriteIsLockedAndTheOldStays()
{
    KeychainStore store;
    verifyLocked(await(store.write(m_id, {u"id"_s, u"new"_s})));
    verifyLocked(await(store.write(u"another"_s, {u"id"_s, u"new"_s})));
    verifyOldIsThere();
    QCOMPARE(Keyring::count(u"another"_s), 0);
}

void KeychainLockedTest::aRemoveIsLockedAndTheSecretSurvives()
{
    KeychainStore store;
    verifyLocked(await(store.remove(m_id)));
    verifyOldIsThere();
}

void KeychainLockedTest::readsAgainOnceUnlocked()
{
    KeychainStore store;
    verifyLocked(await(store.read(m_id)));
    QVERIFY(Keyring::unlock());
    QCOMPARE(await(store.read(m_id)), CredentialsResult(m_old));
    QCOMPARE(store.status().state, KeychainState::Open);
}

void KeychainLockedTest::anUnlockThatNobodyConfirmsLeavesItLocked()
{
    // There is no display, so the system's prompt cannot be shown and counts as dismissed.
    KeychainStore store;
    store.refreshStatus();
    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, KeychainState::Locked, 30'000);
    QSignalSpy changed(&store, &CredentialStore::statusChanged);

    store.unlock();
    verifyLocked(await(store.read(m_id)));

    QCOMPARE(changed.size(), 0);
    verifyOldIsThere();
}

void KeychainLockedTest::withoutADefaultKeyringItIsLockedAndSaysSo()
{
    const auto collection = Keyring::defaultCollection();
    QVERIFY(Keyring::setDefault(u"/"_s));
    KeychainStore store;
    const auto read = await(store.read(m_id));
    const auto written = await(store.write(m_id, {u"id"_s, u"new"_s}));
    QVERIFY(Keyring::setDefault(collection));

    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(read.error().message.contains(u"no default keyring"_s));
    QCOMPARE(written, CredentialsResult(std::unexpected(read.error())));
    verifyOldIsThere();
}

QTEST_GUILESS_MAIN(KeychainLockedTest)
#include "tst_keychain_locked.moc"
