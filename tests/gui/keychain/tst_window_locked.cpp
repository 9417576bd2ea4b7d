// The window and a real gnome-keyring that is locked.

#include "canaries.h"
#include "dialogs/deletedialog.h"
#include "house.h"
#include "integration/keychain/keyring.h"
#include "support/canary.h"
#include "support/loopbackserver.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

class TestWindowLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLockedKeychainIsReportedAsLockedAndTheRecordIsKept();
    void aDeleteSucceedsOnlyIfTheSecretIsGone();
    void anOpenKeychainLeavesNoPlaintextCookieOrCacheOnDisk();

private:
    const QString m_id = u"3f6a1c2b-0b6c-4d0c-9d0a-5f0c6a1e7e55"_s;
    const Credentials m_credentials{u"an-id"_s, canary};
    LoopbackServer m_server{neverAnswer()};
};

namespace {

const QString gnomeLocked = u"Keychain: GNOME Keyring, locked"_s;

void confirmDelete(House &house)
{
    house.window.actions().remove->trigger();
    auto *dialog = house.window.findChild<DeleteDialog *>();
    QVERIFY(dialog);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Delete"_s))
            button->click();
    }
}

} // namespace

void TestWindowLocked::init()
{
    m_server.setAnswer(answerWith(200, R"({"access_token":")" + tokenCanary + R"(","expires_in":600})",
        {{"Set-Cookie", "session=" + tokenCanary}, {"Cache-Control", "max-age=3600"},
            {"ETag", '"' + tokenCanary + '"'}, {"WWW-Authenticate", "Basic realm=\"x\""}}));
    QVERIFY(Keyring::unlock());
    House house;
    QVERIFY(house.add(m_id, m_server.url(u""_s), m_credentials));
}

void TestWindowLocked::aLockedKeychainIsReportedAsLockedAndTheRecordIsKept()
{
    QVERIFY(Keyring::lock());
    House house;
    QTRY_COMPARE_WITH_TIMEOUT(house.keychainText(), gnomeLocked, 30'000);
    const qsizetype sent = m_server.requests().size();
    house.pressF5();
    QVERIFY(house.settle());
    QVERIFY(house.current().error);
    QCOMPARE(house.current().error->kind, ErrorKind::KeychainLocked);
    QVERIFY(house.says(u"locked"_s));
    QCOMPARE(m_server.requests().size(), sent);
    QVERIFY(house.workspace.profile(m_id));
    QCOMPARE(ProfileStore(houseProfilesFile()).load().profiles.size(), 1);

    QVERIFY(Keyring::unlock());
    QTRY_COMPARE_WITH_TIMEOUT(house.workspace.keychainStatus().state, KeychainState::Open, 30'000);
    house.pressF5();
    QVERIFY(house.settle());
    QVERIFY(house.current().token);
    QVERIFY2(m_server.requests().last().body.contains(canary.toUtf8()), "the same secret as before");
}

void TestWindowLocked::aDeleteSucceedsOnlyIfTheSecretIsGone()
{
    QVERIFY(Keyring::lock());
    House house;
    QTRY_COMPARE_WITH_TIMEOUT(house.keychainText(), gnomeLocked, 30'000);
    confirmDelete(house);
    QTRY_VERIFY_WITH_TIMEOUT(house.says(u"locked"_s), 30'000);
    QVERIFY(house.workspace.profile(m_id));
    QCOMPARE(ProfileStore(houseProfilesFile()).load().profiles.size(), 1);
    QCOMPARE(Keyring::count(m_id), 1);

    QVERIFY(Keyring::unlock());
    QCOMPARE(await(house.keychain.read(m_id)), CredentialsResult(m_credentials));
    confirmDelete(house);
    QTRY_VERIFY_WITH_TIMEOUT(!house.workspace.profile(m_id), 30'000);
    QCOMPARE(Keyring::count(m_id), 0);
    QCOMPARE(ProfileStore(houseProfilesFile()).load().profiles.size(), 0);
}

void TestWindowLocked::anOpenKeychainLeavesNoPlaintextCookieOrCacheOnDisk()
{
    House house;
    house.pressF5();
    QVERIFY(house.settle());
    QVERIFY(house.current().token);
    house.pressF5();
    QVERIFY(house.settle());
    const ReceivedRequest &second = m_server.requests().last();
    for (const char *header : {"Cookie", "If-None-Match", "Authorization"})
        QCOMPARE(second.headerCount(header), 0);
    house.window.close();
    QCOMPARE(filesHolding({canary, QString::fromUtf8(tokenCanary)}), QStringList());
}

QTEST_MAIN(TestWindowLocked)
#include "tst_window_locked.moc"
