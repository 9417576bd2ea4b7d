#include "token/prettyjson.h"

#include "token/displaytext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// JSON for reading: only white space changes, however hostile the text.
class TestPrettyJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhiteSpaceChanges_data();
    void onlyWhiteSpaceChanges();
    void whatIsNotJsonIsToldSo_data();
    void whatIsNotJsonIsToldSo();
    void aLimitEndsWithAWholeLine();
    void deepTextDoesNotGrowBeyondTheLimit();
    void linesAreMadeSafe_data();
    void linesAreMadeSafe();
    void noLineIsEndless();
};

void TestPrettyJson::onlyWhiteSpaceChanges_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("indented");
    QTest::newRow("order, duplicates and digits") << R"({"b":1.50,"a":1e400,"b":12345678901234567890})"_ba
                                                  << "{\n  \"b\": 1.50,\n  \"a\": 1e400,\n  \"b\": 12345678901234567890\n}"_ba;
    QTest::newRow("nested") << R"([{"a":[1,2]},[]])"_ba << "[\n  {\n    \"a\": [\n      1,\n      2\n    ]\n  },\n  []\n]"_ba;
    QTest::newRow("empty") << "{ }"_ba << "{}"_ba;
    QTest::newRow("brackets in strings") << R"({"a":"}{,:\"]"})"_ba << "{\n  \"a\": \"}{,:\\\"]\"\n}"_ba;
    QTest::newRow("escapes stay") << R"(["\u0041\/"])"_ba << "[\n  \"\\u0041\\/\"\n]"_ba;
    QTest::newRow("indented already") << "[\r\n\t1 ,\n 2]"_ba << "[\n  1,\n  2\n]"_ba;
}

void TestPrettyJson::onlyWhiteSpaceChanges()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, indented);
    QVERIFY(checkJson(json));
    const IndentedJson result = indentedJson(json, 10'000);
    QCOMPARE(result.text, indented);
    QVERIFY(!result.isCut);
}

void TestPrettyJson::whatIsNotJsonIsToldSo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("HTML") << "<html>"_ba;
    QTest::newRow("open bracket") << "[1,"_ba;
    QTest::newRow("text behind") << "{} x"_ba;
    QTest::newRow("missing comma") << R"({"a":1 "b":2})"_ba;
    QTest::newRow("bad escape") << R"(["\q"])"_ba;
    QTest::newRow("not UTF-8") << "[\"\xff\"]"_ba;
    QTest::newRow("a million brackets") << QByteArray(1'000'000, '[');
}

void TestPrettyJson::whatIsNotJsonIsToldSo()
{
    QFETCH(QByteArray, text);
    const auto valid = checkJson(text);
    QVERIFY(!valid);
    QVERIFY(valid.error().message.startsWith(u"Not valid JSON"_s));
}

void TestPrettyJson::aLimitEndsWithAWholeLine()
{
    QByteArray json = "[";
    for (int i = 0; i < 1000; ++i)
        json += (i ? "," : "") + QByteArray::number(i);
    json += ']';
    const IndentedJson cut = indentedJson(json, 100);
    QVERIFY(cut.isCut);
    QVERIFY(cut.text.size() <= 100);
    QVERIFY(indentedJson(json, 100'000).text.startsWith(QByteArray(cut.text + '\n')));
}

void TestPrettyJson::deepTextDoesNotGrowBeyondTheLimit()
{
    const QByteArray deep = QByteArray(1000, '[') + QByteArray(1000, ']');
    QVERIFY(checkJson(deep));
    QVERIFY(indentedJson(deep, 10'000'000).text.size() < 2000 * 66);
    const IndentedJson whole = indentedJson(QByteArray("[\"" + QByteArray(1'000'000, 'x') + "\"]"), 1000);
    QVERIFY(whole.isCut);
    QVERIFY(whole.text.size() <= 1001);
}

void TestPrettyJson::linesAreMadeSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"a\n\tb"_s << u"a\n\tb"_s;
    QTest::newRow("CR LF") << u"a\r\nb"_s << u"a\nb"_s;
    QTest::newRow("lone CR") << u"a\rb"_s << u"a⟨U+000D⟩b"_s;
    QTest::newRow("bidi") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
    QTest::newRow("separator") << u"a\u2028b"_s << u"a⟨U+2028⟩b"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) << u"a⟨U+0000⟩"_s;
    QTest::newRow("pair") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("half of one") << QString(QChar(0xd83d)) << u"⟨U+D83D⟩"_s;
}

void TestPrettyJson::linesAreMadeSafe()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displayLines(text), shown);
}

void TestPrettyJson::noLineIsEndless()
{
    const QStringList lines = displayLines(QString(1'000'000, u'x')).split(u'\n');
    QCOMPARE(lines.size(), 500);
    QCOMPARE(lines.join(QString()).size(), 1'000'000);
}

QTEST_MAIN(TestPrettyJson)
#include "tst_prettyjson.moc"
