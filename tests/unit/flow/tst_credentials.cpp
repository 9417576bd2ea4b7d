#include "flow/credentials.h"
#include "flowtesting.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace claimcheck;
using namespace claimcheck::testing;

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextRoundTrips_data();
    void everyTextRoundTrips();
    void packedFormIsAsDocumented();
    void otherFormsAreRefused_data();
    void otherFormsAreRefused();
    void storableIsWhatEveryKeychainHolds_data();
    void storableIsWhatEveryKeychainHolds();
    void pasteAccidentsAreWarnedAbout_data();
    void pasteAccidentsAreWarnedAbout();
    void noMessageHoldsTheSecret();
};

void TestCredentials::everyTextRoundTrips_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"ErnQBjAtlvSxI0Gc-QGwUgtN"_s;
    QTest::newRow("white space around it") << u" secret\n"_s;
    QTest::newRow("quotes and backslashes") << u"a\"b\\c'd"_s;
    QTest::newRow("line breaks") << u"a\r\nb"_s;
    QTest::newRow("NUL within") << u"a"_s + QChar(0) + u'b';
    QTest::newRow("NUL at the end") << u"a"_s + QChar(0);
    QTest::newRow("not ASCII") << u"gr\u00fc\u00df \u4f60\u597d \U0001F511"_s;
    QTest::newRow("byte order mark") << QString(QChar(0xfeff)) + u'x';
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd83d) + u'b';
    QTest::newRow("JSON") << u"{\"v\":2}"_s;
}

void TestCredentials::everyTextRoundTrips()
{
    QFETCH(const QString, text);
    const Credentials asSecret{u"id"_s, text};
    const Credentials asId{text, u"secret"_s};
    QCOMPARE(unpackCredentials(packCredentials(asSecret)).value().clientSecret, text);
    QVERIFY(unpackCredentials(packCredentials(asId)).value() == asId);
}

void TestCredentials::packedFormIsAsDocumented()
{
    const QByteArray packed = R"({"v":1,"id":"8042","secret":"s\"\n"})";
    QCOMPARE(packCredentials({u"8042"_s, u"s\"\n"_s}), packed);
}

void TestCredentials::otherFormsAreRefused_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("s3cret");
    QTest::newRow("cut off") << QByteArray(R"({"v":1,"id":"a","secret":"s3cr)");
    QTest::newRow("later version") << QByteArray(R"({"v":2,"id":"a","secret":"s3cret"})");
    QTest::newRow("no version") << QByteArray(R"({"id":"a","secret":"s3cret"})");
    QTest::newRow("no ID") << QByteArray(R"({"v":1,"secret":"s3cret"})");
    QTest::newRow("secret not text") << QByteArray(R"({"v":1,"id":"a","secret":5})");
}

void TestCredentials::otherFormsAreRefused()
{
    QFETCH(const QByteArray, packed);
    const auto credentials = unpackCredentials(packed);
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::KeychainFailed);
    QVERIFY(!credentials.error().hint.isEmpty());
    QVERIFY(!QString(credentials.error().message + credentials.error().detail).contains("s3cr"_L1));
}

void TestCredentials::storableIsWhatEveryKeychainHolds_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("storable");
    // {"v":1,"id":"id","secret":""} takes 29 bytes.
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a space") << u" "_s << true;
    QTest::newRow("just fits") << QString(maxPackedCredentials - 29, u'x') << true;
    QTest::newRow("a byte too many") << QString(maxPackedCredentials - 28, u'x') << false;
    QTest::newRow("too long only when packed") << QString(1000, u'"') << false;
}

void TestCredentials::storableIsWhatEveryKeychainHolds()
{
    QFETCH(const QString, secret);
    QFETCH(const bool, storable);
    const auto result = checkStorable({u"id"_s, secret});
    QCOMPARE(result.has_value(), storable);
    if (!result)
        QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
}

void TestCredentials::pasteAccidentsAreWarnedAbout_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("part"); // of the warning; empty for none
    QTest::newRow("fine") << u"gX1f-BAt_3bV"_s << QString();
    QTest::newRow("space within is fine") << u"correct horse"_s << QString();
    QTest::newRow("not ASCII is fine") << u"gr\u00fc\u00df"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("newline at the end") << u"secret\n"_s << u"ends with white space"_s;
    QTest::newRow("space at the beginning") << u" secret"_s << u"begins with white space"_s;
    QTest::newRow("both") << u"\tsecret "_s << u"begins and ends with white space"_s;
    QTest::newRow("no-break space") << u"secret\u00a0"_s << u"ends with white space"_s;
    QTest::newRow("line break within") << u"sec\nret"_s << u"invisible control characters"_s;
    QTest::newRow("zero width space") << u"secret\u200b"_s << u"invisible control characters"_s;
    QTest::newRow("bidi override") << u"sec\u202eret"_s << u"invisible control characters"_s;
}

void TestCredentials::pasteAccidentsAreWarnedAbout()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, part);
    const QString warning = secretWarning(secret);
    QCOMPARE(warning.isEmpty(), part.isEmpty());
    QVERIFY2(warning.contains(part), qPrintable(warning));
}

void TestCredentials::noMessageHoldsTheSecret()
{
    const QString secret = u"canary"_s.repeated(400);
    const Error error = checkStorable({u"id"_s, secret}).error();
    QVERIFY(!QString(error.message + error.hint + error.detail).contains("canary"_L1));
    QVERIFY(!secretWarning(u"canary\n"_s).contains("canary"_L1));
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
