#include "fakesecretservice.h"
#include "flow/profile.h"
#include "keychain/keychainstore.h"
#include "keyring.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

/// Many profiles, whatever their ids, beside each other in one keychain.
class KeychainKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start()); }
    void noTwoProfilesShareAKey();
    void newIdsNeverRepeat();

private:
    FakeSecretService m_service;
};

namespace {

/// Ids that differ by as little as can be, from what keychains fold, trim, split or quote. Without NUL: the
/// profile file takes UUIDs only (tst_profilestore), and a C string ends there.
QStringList hostileIds()
{
    QStringList ids{u"a"_s, u"A"_s, u"ä"_s, u"a\u0308"_s, u"a "_s, u" a"_s, u"a\t"_s, u"a\n"_s, u"a/"_s,
        u"/a"_s, u"a//"_s, u"a/a"_s, u"claimcheck/a"_s, u"claimcheck"_s, u"../a"_s, u"a%2F"_s, u"a%2f"_s,
        u"a\\"_s, u"a\\\\"_s, u"a*"_s, u"*"_s, u"a?"_s, u"'a'"_s, u"\"a\""_s, u"a;b"_s, u"a=b"_s, u"a&b"_s,
        u"{a}"_s, u"a\u200b"_s, u"\u202ea"_s, u"🔑"_s, QString(300, u'a'), QString(301, u'a')};
    QRandomGenerator random(20261121); // the same in every run
    while (ids.size() < 120) {
        // One letter changed, added or taken away from one that is there already.
        QString id = ids.at(random.bounded(int(ids.size()))).left(40);
        const int at = random.bounded(int(id.size()) + 1);
        const QChar letter(random.bounded(0x21, 0x17f));
        switch (random.bounded(3)) {
        case 0:
            id.insert(at, letter);
            break;
        case 1:
            id.replace(qMax(0, at - 1), 1, letter);
            break;
        default:
            id.remove(qMax(0, at - 1), 1);
            break;
        }
        const bool isText = QString::fromUtf8(id.toUtf8()) == id; // half of a key emoji is none
        if (!id.isEmpty() && isText && !ids.contains(id))
            ids += id;
    }
    for (int i = 0; i < 20; ++i) {
        const QString uuid = newProfileId();
        ids += {uuid, uuid.toUpper(), u'{' + uuid + u'}', QString(uuid).remove(u'-')};
    }
    return ids;
}

} // namespace

void KeychainKeysTest::noTwoProfilesShareAKey()
{
    KeychainStore store;
    const QStringList ids = hostileIds();
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const QString &id : ids)
        QVERIFY2(await(store.write(id, {u"id"_s, u"secret of "_s + id})), qPrintable(id));
    for (const QString &id : ids) {
        const Credentials own{u"id"_s, u"secret of "_s + id};
        const auto held = await(store.read(id));
        QVERIFY2(held == CredentialsResult(own), qPrintable(held ? id + u" holds the "_s + held->clientSecret : id));
    }
    // Half of them go; what stays is untouched.
    for (qsizetype i = 0; i < ids.size(); i += 2)
        QVERIFY(await(store.remove(ids.at(i))));
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(bool(await(store.read(ids.at(i)))), i % 2 == 1);
}

void KeychainKeysTest::newIdsNeverRepeat()
{
    QSet<QString> ids;
    for (int i = 0; i < 100'000; ++i) {
        const QString id = newProfileId();
        ids += id.toLower(); // Windows does not tell cases apart
    }
    QCOMPARE(ids.size(), 100'000);
}

QTEST_GUILESS_MAIN(KeychainKeysTest)
#include "tst_keychain_keys.moc"
