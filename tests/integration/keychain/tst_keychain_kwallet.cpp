#include "fakekwallet.h"
#include "fakesecretservice.h"
#include "keychain/keychainstore.h"
#include "keyring.h"

#include <QTest>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

/// In a Plasma session QtKeychain goes to KWallet, so the probe must too.
class KeychainKWalletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void roundTripsAndRemoves();
    void aClosedWalletIsLockedAndNobodyIsPrompted();
    void unlockOpensTheWallet();
    void anIgnoredWriteIsNotCalledSaved();
    void withoutKWalletTheSecretServiceIsAsked();

private:
    FakeKWallet m_wallet;
    const QString m_id = u"a-profile"_s;
    const Credentials m_old{u"id"_s, u"the old one"_s};
    const Credentials m_new{u"id"_s, u"the new one"_s};
};

void KeychainKWalletTest::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    QVERIFY(m_wallet.start());
}

void KeychainKWalletTest::init()
{
    m_wallet.isWalletOpen = true;
    m_wallet.dropWrites = false;
    m_wallet.prompts = 0;
}

void KeychainKWalletTest::roundTripsAndRemoves()
{
    KeychainStore store;
    QCOMPARE(await(store.write(m_id, m_old)), CredentialsResult(m_old));
    QCOMPARE(await(store.write(m_id, m_new)), CredentialsResult(m_new));
    QCOMPARE(await(store.read(m_id)), CredentialsResult(m_new));
    QVERIFY(await(store.remove(m_id)));
    QCOMPARE(await(store.read(m_id)).error().kind, ErrorKind::CredentialsMissing);
    QCOMPARE(store.status(), (KeychainStatus{KeychainState::Open, u"KWallet"_s}));
}

void KeychainKWalletTest::aClosedWalletIsLockedAndNobodyIsPrompted()
{
    m_wallet.isWalletOpen = false;
    KeychainStore store;
    QCOMPARE(await(store.read(m_id)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(await(store.write(m_id, m_new)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(await(store.remove(m_id)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(store.status(), (KeychainStatus{KeychainState::Locked, u"KWallet"_s}));
    QCOMPARE(m_wallet.prompts.load(), 0);
}

void KeychainKWalletTest::unlockOpensTheWallet()
{
    m_wallet.isWalletOpen = false;
    KeychainStore store;
    store.unlock();
    QTRY_COMPARE_WITH_TIMEOUT(store.status(), (KeychainStatus{KeychainState::Open, u"KWallet"_s}), 30'000);
    QCOMPARE(m_wallet.prompts.load(), 1);
}

void KeychainKWalletTest::anIgnoredWriteIsNotCalledSaved()
{
    KeychainStore store;
    QVERIFY(await(store.write(m_id, m_old)));

    m_wallet.dropWrites = true;
    const auto result = await(store.write(m_id, m_new));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::KeychainFailed);
    QCOMPARE(await(store.read(m_id)), CredentialsResult(m_old));
}

void KeychainKWalletTest::withoutKWalletTheSecretServiceIsAsked()
{
    m_wallet.stop();
    KeychainStore store;
    store.refreshStatus();
    QTRY_COMPARE_WITH_TIMEOUT(store.status().state, KeychainState::Absent, 30'000);

    FakeSecretService service;
    QVERIFY(service.start());
    QTRY_COMPARE_WITH_TIMEOUT(
        store.status(), (KeychainStatus{KeychainState::Open, u"Secret Service"_s}), 30'000);
}

QTEST_GUILESS_MAIN(KeychainKWalletTest)
#include "tst_keychain_kwallet.moc"
