#include "tokentesting.h"

#include "token/claimcatalog.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// Local noon, so that an hour either way is the same day wherever the test runs.
const qint64 noonMs = QDateTime(QDate(2025, 4, 10), QTime(12, 0)).toMSecsSinceEpoch();

JsonMembers oneClaim(const QByteArray &name, const QByteArray &raw)
{
    return JsonMembers::parse("{\"" + name + "\":" + raw + '}').value_or(JsonMembers());
}

} // namespace

class TestClaimCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // Windows has one of its own
    void explainsRegisteredClaims_data();
    void explainsRegisteredClaims();
    void explainsEveryClaimOfTheVendors_data();
    void explainsEveryClaimOfTheVendors();
    void explainsHeaderParameters_data();
    void explainsHeaderParameters();
    void knowsNothingOfUnknownNames_data();
    void knowsNothingOfUnknownNames();
    void knowsTimeClaims();
    void describesTimes_data();
    void describesTimes();
    void describesOtherClaimsByTheirMeaning();
    void saysWhyATimeIsUnusable();
    void tooltipsShowLocalUtcAndRaw();
    void tooltipsOfUnusableTimesSayWhy();
};

void TestClaimCatalog::explainsRegisteredClaims_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name : {"iss", "sub", "aud", "exp", "nbf", "iat", "jti", // RFC 7519
             "name", "email", "email_verified", "azp", "nonce", "auth_time", "acr", "amr",
             "sid", // OpenID Connect
             "scope", "client_id", "act", "may_act", // RFC 8693
             "roles", "groups", "entitlements", // RFC 9068
             "cnf", "authorization_details"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestClaimCatalog::explainsRegisteredClaims()
{
    QFETCH(const QString, name);

    QVERIFY(!claimMeaning(name).isEmpty());
}

void TestClaimCatalog::explainsEveryClaimOfTheVendors_data()
{
    QTest::addColumn<QString>("flow");

    for (const char *flow : {"rillis-flow", "identity-documents", "partner-oauth", "endorsed"})
        QTest::newRow(flow) << QString::fromLatin1(flow);
}

void TestClaimCatalog::explainsEveryClaimOfTheVendors()
{
    QFETCH(const QString, flow);

    QFile file(QStringLiteral(TEST_DATA_DIR "/jwt/") + flow + u".jwt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const DecodedToken token = decodeToken(file.readAll());

    QVERIFY(token.claims.size() > 0);
    for (qsizetype i = 0; i < token.claims.size(); ++i)
        QVERIFY2(!claimMeaning(token.claims.name(i)).isEmpty(), qPrintable(token.claims.name(i)));
    for (qsizetype i = 0; i < token.header.size(); ++i)
        QVERIFY2(!headerMeaning(token.header.name(i)).isEmpty(), qPrintable(token.header.name(i)));
}

void TestClaimCatalog::explainsHeaderParameters_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name : {"alg", "typ", "cty", "kid", "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256",
             "crit", "enc", "zip", "epk", "apu", "apv", "iv", "tag", "p2s", "p2c"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestClaimCatalog::explainsHeaderParameters()
{
    QFETCH(const QString, name);

    QVERIFY(!headerMeaning(name).isEmpty());
}

void TestClaimCatalog::knowsNothingOfUnknownNames_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("first of all") << u"!"_s;
    QTest::newRow("last of all") << u"\uffff"_s;
    QTest::newRow("by case") << u"EXP"_s;
    QTest::newRow("by prefix") << u"expi"_s;
    QTest::newRow("with NUL") << u"exp"_s + QChar(0);
}

void TestClaimCatalog::knowsNothingOfUnknownNames()
{
    QFETCH(const QString, name);

    QVERIFY(claimMeaning(name).isEmpty());
    QVERIFY(headerMeaning(name).isEmpty());
    QVERIFY(!isTimeClaim(name));
}

void TestClaimCatalog::knowsTimeClaims()
{
    for (const auto &name : {u"exp"_s, u"nbf"_s, u"iat"_s, u"auth_time"_s, u"updated_at"_s})
        QVERIFY(isTimeClaim(name));
    QVERIFY(!isTimeClaim(u"email_verified_at"));
}

void TestClaimCatalog::describesTimes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<qint64>("seconds"); // from now
    QTest::addColumn<QString>("text");

    const auto row = [](const char *title, const char *name, qint64 seconds, const QString &text) {
        QTest::newRow(title) << QByteArray(name) << seconds << text;
    };
    row("ahead", "exp", 42 * 60 + 10, u"Expires in 42 min, 12:42:10 today"_s);
    row("under a minute", "exp", 59, u"Expires in 59 s, 12:00:59 today"_s);
    row("past", "exp", -180, u"Expired 3 min ago, 11:57:00 today"_s);
    row("now", "exp", 0, u"Expires now, 12:00:00 today"_s);
    row("tomorrow", "exp", 86'400, u"Expires in 1 d, 12:00:00 tomorrow"_s);
    row("yesterday", "exp", -13 * 3600, u"Expired 13 h ago, 23:00:00 yesterday"_s);
    row("far", "exp", 14 * 86'400, u"Expires in 14 d, 2025-04-24 12:00:00"_s);
    row("issued", "iat", -3600, u"Issued 1 h ago, 11:00:00 today"_s);
    row("issued now", "iat", 0, u"Issued just now, 12:00:00 today"_s);
    row("issued ahead", "iat", 5, u"Issued 5 s ahead of this clock, 12:00:05 today"_s);
    row("valid", "nbf", -5, u"Valid since 5 s, 11:59:55 today"_s);
    row("not yet valid", "nbf", 5, u"Valid in 5 s, 12:00:05 today"_s);
    row("signed in", "auth_time", -120, u"Signed in 2 min ago, 11:58:00 today"_s);
    row("changed", "updated_at", -120, u"Changed 2 min ago, 11:58:00 today"_s);
}

void TestClaimCatalog::describesTimes()
{
    QFETCH(const QByteArray, name);
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);

    const JsonMembers claims = oneClaim(name, QByteArray::number(noonMs / 1000 + seconds));

    QCOMPARE(describeClaim(claims, 0, noonMs), text);
}

void TestClaimCatalog::describesOtherClaimsByTheirMeaning()
{
    QCOMPARE(describeClaim(oneClaim("iss", "\"x\""), 0, noonMs), u"Who issued the token"_s);
    QCOMPARE(describeClaim(oneClaim("scope", "\"API\""), 0, noonMs), u"What the token may do"_s);
    QVERIFY(describeClaim(oneClaim("made_up", "1"), 0, noonMs).isEmpty());
}

void TestClaimCatalog::saysWhyATimeIsUnusable()
{
    const QString text = describeClaim(oneClaim("exp", "1744245809000"), 0, noonMs);

    QVERIFY2(text.endsWith(u"1744245809000 looks like milliseconds, not seconds"_s), qPrintable(text));
}

void TestClaimCatalog::tooltipsShowLocalUtcAndRaw()
{
    const JsonMembers claims = oneClaim("exp", "1710223631.577478");

    const QStringList lines = timeClaimTooltip(claims, 0).split(u'\n');

    QCOMPARE(lines.size(), 3);
    const QString local
        = QDateTime::fromMSecsSinceEpoch(1710223631577).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    QVERIFY2(lines[0].startsWith(QString(u"Local: "_s + local)), qPrintable(lines[0]));
    QCOMPARE(lines[1], u"UTC: 2024-03-12 06:07:11.577"_s);
    QCOMPARE(lines[2], u"Raw: 1710223631.577478"_s);
    QVERIFY(timeClaimTooltip(oneClaim("iss", "1"), 0).isEmpty());
}

void TestClaimCatalog::tooltipsOfUnusableTimesSayWhy()
{
    const QString tooltip = timeClaimTooltip(oneClaim("exp", R"("\u0031\u202e")"), 0);

    QVERIFY(tooltip.startsWith(u"Unusable: "_s));
    QVERIFY(tooltip.endsWith(u"Raw: \"\\u0031\\u202e\""_s));
}

QTEST_GUILESS_MAIN(TestClaimCatalog)
#include "tst_claimcatalog.moc"
