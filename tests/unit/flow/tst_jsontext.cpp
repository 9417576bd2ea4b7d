#include "flow/jsontext.h"
#include "flowtesting.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace claimcheck;
using namespace claimcheck::testing;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonStringIsEscaped_data();
    void jsonStringIsEscaped();
    void everyCharacterSurvivesAJsonReader();
    void listsAreSeparated();
    void formEncodingFollowsTheStandard_data();
    void formEncodingFollowsTheStandard();
};

void TestJsonText::jsonStringIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << u"abc"_s << QByteArray(R"("abc")");
    QTest::newRow("empty") << QString() << QByteArray(R"("")");
    QTest::newRow("quote and backslash") << u"a\"b\\c"_s << QByteArray(R"("a\"b\\c")");
    QTest::newRow("slash stays") << u"a/b"_s << QByteArray(R"("a/b")");
    QTest::newRow("line breaks and tab") << u"a\r\n\tb"_s << QByteArray(R"("a\r\n\tb")");
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray(R"("\u0000")");
    QTest::newRow("escape") << u"\x1b"_s << QByteArray(R"("\u001b")");
    QTest::newRow("UTF-8") << u"gr\u00fc\u00df \U0001F511"_s
                           << QByteArray("\"gr\xc3\xbc\xc3\x9f \xf0\x9f\x94\x91\"");
    QTest::newRow("lone high surrogate") << QString(QChar(0xd83d)) + u'x' << QByteArray(R"("\ud83dx")");
    QTest::newRow("lone low surrogate") << QString(QChar(0xdd11)) << QByteArray(R"("\udd11")");
    QTest::newRow("surrogates the wrong way round")
        << QString(QChar(0xdd11)) + QChar(0xd83d) << QByteArray(R"("\udd11\ud83d")");
}

void TestJsonText::jsonStringIsEscaped()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, json);
    QCOMPARE(jsonString(text), json);
}

void TestJsonText::everyCharacterSurvivesAJsonReader()
{
    QString all;
    for (char16_t c = 0; c < 0xd800; ++c)
        all += QChar(c);
    const QJsonDocument read = QJsonDocument::fromJson('[' + jsonString(all) + ']');
    QVERIFY(read.array().at(0).toString() == all);
}

void TestJsonText::listsAreSeparated()
{
    QCOMPARE(jsonStringArray({}), QByteArray("[]"));
    QCOMPARE(jsonStringArray({u"a"_s, u"\""_s}), QByteArray("[\"a\",\"\\\"\"]"));
    QCOMPARE(jsonStringArray({u"a"_s, u"b"_s}, ", "), QByteArray("[\"a\", \"b\"]"));
}

void TestJsonText::formEncodingFollowsTheStandard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("letters and digits") << u"AZaz09"_s << QByteArray("AZaz09");
    QTest::newRow("unreserved") << u"*-._"_s << QByteArray("*-._");
    QTest::newRow("tilde is not") << u"~"_s << QByteArray("%7E");
    QTest::newRow("space") << u"all:read all:write"_s << QByteArray("all%3Aread+all%3Awrite");
    QTest::newRow("reserved") << u"+&=%/?#:@"_s << QByteArray("%2B%26%3D%25%2F%3F%23%3A%40");
    // RFC 6749 appendix B: U+0020, U+0025, U+0026, U+002B, U+00A3, U+20AC
    QTest::newRow("the RFC's example") << u" %&+\u00a3\u20ac"_s << QByteArray("+%25%26%2B%C2%A3%E2%82%AC");
    QTest::newRow("line break and NUL") << u"\r\n"_s + QChar(0) << QByteArray("%0D%0A%00");
}

void TestJsonText::formEncodingFollowsTheStandard()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, encoded);
    QCOMPARE(formEncoded(text), encoded);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
