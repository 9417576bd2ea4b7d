#include "keychain/keychainstore.h"
#include "keyring.h"

#include <QDir>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

class KeychainOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void constructionConnectsAndStartsNothing();
    void roundTrips_data();
    void roundTrips();
    void aShorterSecretLeavesNothingOfTheLonger();
    void profilesNeverShareAnItem();
    void theLongestAllowedRoundTrips();
    void tooLongIsRefusedAndTheOldStays();
    void anEmptySecretIsRefusedAndTheOldStays();
    void missingIsCredentialsMissing();
    void removedIsGone();
    void removingWhatIsNotThereSucceeds();
    void operationsRunInTheOrderAskedFor();
    void aJobFinishesOnceLaterAndDeletesItself();
    void theStatusFollowsTheKeyring();
};

namespace {

const auto id = u"a-profile"_s;

bool isKind(const CredentialsResult &result, ErrorKind kind)
{
    return !result && result.error().kind == kind;
}

} // namespace

void KeychainOpenTest::constructionConnectsAndStartsNothing()
{
    const auto entries
        = [](const QString &folder) { return QDir(folder).entryList(QDir::NoDotAndDotDot).size(); };
    const auto threads = entries(u"/proc/self/task"_s);
    const auto files = entries(u"/proc/self/fd"_s);

    KeychainStore store;

    QCOMPARE(store.status(), KeychainStatus{});
    QCOMPARE(entries(u"/proc/self/task"_s), threads);
    QCOMPARE(entries(u"/proc/self/fd"_s), files);
}

void KeychainOpenTest::roundTrips_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("secret");

    QTest::newRow("plain") << u"8042d346"_s << u"s3cret"_s;
    QTest::newRow("non-ASCII") << u"клиент-é"_s << u"пароль-密码-🔑"_s;
    QTest::newRow("NUL") << u"id"_s << u"before\0after"_s;
    QTest::newRow("newlines") << u"id"_s << u"one\ntwo\r\nthree\n"_s;
    QTest::newRow("white space around") << u" id "_s << u"\t secret \n"_s;
    QTest::newRow("quotes and backslashes") << u"i\"d\\"_s << u"\\\"\\u0000{}"_s;
    QTest::newRow("no client ID") << u""_s << u"x"_s;
}

void KeychainOpenTest::roundTrips()
{
    QFETCH(QString, clientId);
    QFETCH(QString, secret);
    const Credentials credentials{clientId, secret};
    KeychainStore store;

    const auto written = await(store.write(id, credentials));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(*written, credentials);

    KeychainStore later;
    const auto read = await(later.read(id));
    QVERIFY(read);
    QCOMPARE(*read, credentials);
}

void KeychainOpenTest::aShorterSecretLeavesNothingOfTheLonger()
{
    KeychainStore store;
    QVERIFY(await(store.write(id, {u"a long client ID"_s, QString(1000, u'l')})));
    QVERIFY(await(store.write(id, {u"id"_s, u"s"_s})));

    QCOMPARE(await(store.read(id)), CredentialsResult(Credentials{u"id"_s, u"s"_s}));
    QCOMPARE(Keyring::count(id), 1);
}

void KeychainOpenTest::profilesNeverShareAnItem()
{
    const QStringList ids{u"a"_s, u"A"_s, u"a/"_s, u"a/a"_s, u"/a"_s, u"claimcheck/a"_s, u"ä"_s, u"a "_s,
        u" a"_s, u"a%2F"_s, u"a\\"_s, u"*"_s, u"0d4b1a52-6b52-4a41-9d7d-2f2ff30e25a1"_s,
        u"0d4b1a52-6b52-4a41-9d7d-2f2ff30e25a2"_s};
    KeychainStore store;
    for (const auto &profile : ids) {
        QVERIFY(await(store.write(profile, {profile, u"secret of "_s + profile})));
    }
    for (const auto &profile : ids) {
        const Credentials own{profile, u"secret of "_s + profile};
        QCOMPARE(await(store.read(profile)), CredentialsResult(own));
    }
    QVERIFY(await(store.remove(u"a"_s)));
    QVERIFY(isKind(await(store.read(u"a"_s)), ErrorKind::CredentialsMissing));
    QVERIFY(await(store.read(u"A"_s)));
    QVERIFY(await(store.read(u"a/"_s)));
}

void KeychainOpenTest::theLongestAllowedRoundTrips()
{
    const auto overhead = packCredentials({u"id"_s, {}}).size();
    const Credentials longest{u"id"_s, QString(maxPackedCredentials - overhead, u'x')};
    KeychainStore store;

    QVERIFY(await(store.write(id, longest)));
    QCOMPARE(await(store.read(id)), CredentialsResult(longest));
}

void KeychainOpenTest::tooLongIsRefusedAndTheOldStays()
{
    const Credentials old{u"id"_s, u"old"_s};
    KeychainStore store;
    QVERIFY(await(store.write(id, old)));

    const auto refused = await(store.write(id, {u"id"_s, QString(maxPackedCredentials, u'x')}));

    QVERIFY(isKind(refused, ErrorKind::InvalidInput));
    QCOMPARE(await(store.read(id)), CredentialsResult(old));
}

void KeychainOpenTest::anEmptySecretIsRefusedAndTheOldStays()
{
    const Credentials old{u"id"_s, u"old"_s};
    KeychainStore store;
    QVERIFY(await(store.write(id, old)));

    QVERIFY(isKind(await(store.write(id, {u"id"_s, {}})), ErrorKind::InvalidInput));
    QCOMPARE(await(store.read(id)), CredentialsResult(old));
}

void KeychainOpenTest::missingIsCredentialsMissing()
{
    KeychainStore store;
    const auto result = await(store.read(u"never written"_s));

    QVERIFY(isKind(result, ErrorKind::CredentialsMissing));
    QVERIFY(!result.error().hint.isEmpty());
}

void KeychainOpenTest::removedIsGone()
{
    KeychainStore store;
    QVERIFY(await(store.write(id, {u"id"_s, u"secret"_s})));
    QCOMPARE(Keyring::count(id), 1);

    QCOMPARE(await(store.remove(id)), CredentialsResult(Credentials{}));

    QVERIFY(isKind(await(store.read(id)), ErrorKind::CredentialsMissing));
    QCOMPARE(Keyring::count(id), 0);
}

void KeychainOpenTest::removingWhatIsNotThereSucceeds()
{
    KeychainStore store;
    QCOMPARE(await(store.remove(u"never written"_s)), CredentialsResult(Credentials{}));
}

void KeychainOpenTest::operationsRunInTheOrderAskedFor()
{
    KeychainStore store;
    QStringList log;
    const auto note = [&](const QString &name, CredentialJob *job) {
        connect(job, &CredentialJob::finished, this, [&log, name](const CredentialsResult &result) {
            log << name + (result ? u" "_s + result->clientSecret : u" nothing"_s);
        });
    };
    note(u"write"_s, store.write(id, {u"id"_s, u"1"_s}));
    note(u"read"_s, store.read(id));
    note(u"write"_s, store.write(id, {u"id"_s, u"2"_s}));
    note(u"read"_s, store.read(id));
    note(u"remove"_s, store.remove(id));
    note(u"read"_s, store.read(id));

    QTRY_COMPARE_WITH_TIMEOUT(log.size(), 6, 30'000);
    QCOMPARE(log,
        (QStringList{u"write 1"_s, u"read 1"_s, u"write 2"_s, u"read 2"_s, u"remove "_s, u"read nothing"_s}));
}

void KeychainOpenTest::aJobFinishesOnceLaterAndDeletesItself()
{
    KeychainStore store;
    const QPointer job(store.read(id));
    QSignalSpy finished(job, &CredentialJob::finished);
    QCOMPARE(finished.size(), 0);

    QTRY_VERIFY_WITH_TIMEOUT(job.isNull(), 30'000);
    QCOMPARE(finished.size(), 1);
}

void KeychainOpenTest::theStatusFollowsTheKeyring()
{
    KeychainStore store;
    QSignalSpy changed(&store, &CredentialStore::statusChanged);

    store.refreshStatus();
    QTRY_COMPARE_WITH_TIMEOUT(
        store.status(), (KeychainStatus{KeychainState::Open, u"GNOME Keyring"_s}), 30'000);

    QVERIFY(Keyring::lock());
    QTRY_COMPARE_WITH_TIMEOUT(
        store.status(), (KeychainStatus{KeychainState::Locked, u"GNOME Keyring"_s}), 30'000);

    QVERIFY(Keyring::unlock());
    QTRY_COMPARE_WITH_TIMEOUT(
        store.status(), (KeychainStatus{KeychainState::Open, u"GNOME Keyring"_s}), 30'000);
    QCOMPARE(changed.size(), 3);
}

QTEST_GUILESS_MAIN(KeychainOpenTest)
#include "tst_keychain_open.moc"
