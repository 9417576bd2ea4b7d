#include "tokentesting.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestJsonMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderDuplicatesAndDigits();
    void keepsNumberText_data();
    void keepsNumberText();
    void tellsKinds();
    void unescapesNamesAndStrings_data();
    void unescapesNamesAndStrings();
    void namesArrayElementsByIndex();
    void readsNestedValuesOnDemand();
    void findsTheLastOfDuplicates();
    void listsEachDuplicateOnce_data();
    void listsEachDuplicateOnce();
    void findsDuplicatesAmongMany();
    void survivesItsSource();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void takesWhatIsJson_data();
    void takesWhatIsJson();
    void boundsTheDepth_data();
    void boundsTheDepth();
    void neverQuotesTheText();
    void saysWhereItWentWrong();
};

void TestJsonMembers::keepsOrderDuplicatesAndDigits()
{
    const auto members = JsonMembers::parse(R"( { "z" : 1.50 , "a" : [ 1, 2 ] , "z" : "two" } )");

    QVERIFY(members);
    QVERIFY(!members->isArray());
    QCOMPARE(membersOf(*members), QStringList({u"z=1.50"_s, u"a=[ 1, 2 ]"_s, u"z=\"two\""_s}));
}

void TestJsonMembers::keepsNumberText_data()
{
    QTest::addColumn<QByteArray>("number");

    for (const char *number : {"1710220031.583112", "9007199254740993", "9223372036854775808",
             "123456789012345678901234567890", "1e400", "-1E-400", "0.10", "-0", "1.0e+2"})
        QTest::newRow(number) << QByteArray(number);
}

void TestJsonMembers::keepsNumberText()
{
    QFETCH(const QByteArray, number);

    const auto members = JsonMembers::parse("{\"n\": " + number + " }");

    QVERIFY(members);
    QCOMPARE(members->kind(0), JsonKind::Number);
    QCOMPARE(members->raw(0), number);
    QCOMPARE(members->text(0), QString::fromLatin1(number));
}

void TestJsonMembers::tellsKinds()
{
    const auto members = JsonMembers::parse(R"([{},[],"",1,-1,true,false,null,{"a":[1]},[{}]])");

    QVERIFY(members);
    const QList<JsonKind> expected{JsonKind::Object, JsonKind::Array, JsonKind::String, JsonKind::Number,
        JsonKind::Number, JsonKind::Bool, JsonKind::Bool, JsonKind::Null, JsonKind::Object, JsonKind::Array};
    QCOMPARE(members->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(members->kind(i), expected[i]);
}

void TestJsonMembers::unescapesNamesAndStrings_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << QByteArray("abc") << u"abc"_s;
    QTest::newRow("empty") << QByteArray("") << u""_s;
    QTest::newRow("UTF-8") << QByteArray("gr\xC3\xBC\xC3\x9F \xF0\x9F\x94\x91") << u"grüß 🔑"_s;
    QTest::newRow("all short escapes") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("code unit") << QByteArray(R"(\u0065\u00FC)") << u"eü"_s;
    QTest::newRow("surrogate pair") << QByteArray(R"(\ud83d\udd11)") << u"🔑"_s;
    QTest::newRow("lone surrogate") << QByteArray(R"(a\ud800b)") << u"a"_s + QChar(0xd800) + u'b';
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                                                   "a")
                                     << u"\ufeff\ufeffa"_s;
    QTest::newRow("byte-order mark behind an escape") << QByteArray("\\n\xEF\xBB\xBF"
                                                                    "a")
                                                      << u"\n\ufeffa"_s;
    QTest::newRow("NUL") << QByteArray(R"(a\u0000b)") << u"a"_s + QChar(0) + u'b';
    QTest::newRow("escapes between UTF-8") << QByteArray("\xC3\xBC\\n\xC3\xBC\\\\") << u"ü\nü\\"_s;
}

void TestJsonMembers::unescapesNamesAndStrings()
{
    QFETCH(const QByteArray, inner);
    QFETCH(const QString, text);

    const QByteArray quoted = '"' + inner + '"';
    const auto members = JsonMembers::parse('{' + quoted + " : " + quoted + '}');

    QVERIFY(members);
    QCOMPARE(members->name(0), text);
    QCOMPARE(members->text(0), text);
    QCOMPARE(members->raw(0), quoted);
    QCOMPARE(members->lastIndexOf(text), 0);
}

void TestJsonMembers::namesArrayElementsByIndex()
{
    const auto members = JsonMembers::parse(R"(["x",{"a":1}])");

    QVERIFY(members);
    QVERIFY(members->isArray());
    QCOMPARE(membersOf(*members), QStringList({u"[0]=\"x\""_s, u"[1]={\"a\":1}"_s}));
    QCOMPARE(members->lastIndexOf(u"[0]"), -1);
    QVERIFY(members->duplicateNames().isEmpty());
}

void TestJsonMembers::readsNestedValuesOnDemand()
{
    const auto outer
        = JsonMembers::parse(R"({"data":{"client_id":"8042","scope":["all:read","all:write"]} ,"x":[]})");
    QVERIFY(outer);
    const auto data = JsonMembers::parse(outer->raw(0));
    QVERIFY(data);
    QCOMPARE(data->name(1), u"scope"_s);
    const auto scope = JsonMembers::parse(data->raw(1));
    QVERIFY(scope);
    QCOMPARE(scope->text(1), u"all:write"_s);
    QCOMPARE(outer->raw(1), QByteArray("[]"));
}

void TestJsonMembers::findsTheLastOfDuplicates()
{
    const auto members = JsonMembers::parse(R"({"exp":1,"sub":"x","\u0065xp":2,"expo":3})");

    QVERIFY(members);
    QCOMPARE(members->lastIndexOf(u"exp"), 2);
    QCOMPARE(members->lastIndexOf(u"sub"), 1);
    QCOMPARE(members->lastIndexOf(u"ex"), -1);
    QCOMPARE(members->lastIndexOf(u""), -1);
    QCOMPARE(JsonMembers().lastIndexOf(u"exp"), -1);

    const auto marked = JsonMembers::parse("{\"\xEF\xBB\xBF"
                                           "exp\":1}");
    QVERIFY(marked);
    QCOMPARE(marked->lastIndexOf(u"exp"), -1);
}

void TestJsonMembers::listsEachDuplicateOnce_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("duplicates");

    QTest::newRow("none") << QByteArray(R"({"a":1,"b":2})") << QStringList();
    QTest::newRow("empty object") << QByteArray("{}") << QStringList();
    QTest::newRow("twice") << QByteArray(R"({"a":1,"a":1})") << QStringList{u"a"_s};
    QTest::newRow("thrice") << QByteArray(R"({"a":1,"a":2,"a":3})") << QStringList{u"a"_s};
    QTest::newRow("escaped") << QByteArray(R"({"exp":1,"\u0065xp":2})") << QStringList{u"exp"_s};
    QTest::newRow("by second occurrence")
        << QByteArray(R"({"a":1,"b":1,"b":2,"c":1,"a":2})") << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("not by case") << QByteArray(R"({"a":1,"A":2})") << QStringList();
    QTest::newRow("not nested") << QByteArray(R"({"a":{"a":1}})") << QStringList();
    QTest::newRow("two lone surrogates") << QByteArray(R"({"\ud800":1,"\ud801":2})") << QStringList();
}

void TestJsonMembers::listsEachDuplicateOnce()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, duplicates);

    const auto members = JsonMembers::parse(json);

    QVERIFY(members);
    QCOMPARE(members->duplicateNames(), duplicates);
}

void TestJsonMembers::findsDuplicatesAmongMany()
{
    QByteArray json = "{\"k7\":0,\"k3\":0";
    for (int i = 0; i < 5000; ++i)
        json += ",\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    const auto plain = JsonMembers::parse(json + ",\"k7\":1}");
    const auto escaped = JsonMembers::parse(json + ",\"\\u006b4999\":1}");

    QVERIFY(plain && escaped);
    QCOMPARE(plain->duplicateNames(), QStringList({u"k3"_s, u"k7"_s}));
    QCOMPARE(escaped->duplicateNames(), QStringList({u"k3"_s, u"k7"_s, u"k4999"_s}));
    QCOMPARE(plain->lastIndexOf(u"k7"), 5002);
}

void TestJsonMembers::survivesItsSource()
{
    QByteArray source = R"({"a":"text"})";
    const auto members = JsonMembers::parse(source);
    source.fill('x');

    QVERIFY(members);
    const JsonMembers copy = *members;
    QCOMPARE(copy.text(0), u"text"_s);
    QCOMPARE(copy.json(), QByteArray(R"({"a":"text"})"));
}

void TestJsonMembers::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");

    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("empty", "");
    row("white space", " \n");
    row("a word", "hello");
    row("top level string", R"("x")");
    row("top level number", "1");
    row("top level null", "null");
    row("unclosed object", R"({"a":1)");
    row("unclosed nested object", R"({"a":{"b":1})");
    row("unclosed array", "[1");
    row("mismatched brackets", R"({"a":[1}])");
    row("text behind", R"({"a":1} x)");
    row("a second object", "{} {}");
    row("a comma too many", R"({"a":1,})");
    row("a comma too many in an array", "[1,]");
    row("no comma", R"({"a":1 "b":2})");
    row("no colon", R"({"a" 1})");
    row("two colons", R"({"a"::1})");
    row("a name that is no string", "{a:1}");
    row("a number as name", "{1:1}");
    row("no value", R"({"a":})");
    row("a pair in an array", R"({"a":["b":1]})");
    row("a value with a value", R"({"a":"b":{}})");
    row("a pair in a nested array, closed as an object", R"({"a":[1,"c":null}]})");
    row("single quotes", "{'a':1}");
    row("a comment", R"({"a":1}//)");
    row("True", R"({"a":True})");
    row("nullx", R"({"a":nullx})");
    row("NaN", R"({"a":NaN})");
    row("Infinity", R"({"a":-Infinity})");
    row("leading zero", R"({"a":01})");
    row("leading plus", R"({"a":+1})");
    row("no digits before the point", R"({"a":.5})");
    row("no digits after the point", R"({"a":1.})");
    row("no digits in the exponent", R"({"a":1e})");
    row("hexadecimal", R"({"a":0x10})");
    row("minus alone", R"({"a":-})");
    row("number and string in one", R"({"a":1"b"})");
    row("malformed nested number", R"({"a":[[1,{"b":0.}]]})");
    row("unknown escape", R"({"a":"\x"})");
    row("short code unit", R"({"a":"\u12"})");
    row("bad code unit", R"({"a":"\u12g4"})");
    row("bad escape in a name", R"({"\q":1})");
    row("bad escape in a nested string", R"({"a":[{"b":"\q"}]})");
    row("unclosed string", R"({"a":"b)");
    row("raw line break in a string", "{\"a\":\"\n\"}");
    row("raw NUL in a string", QByteArray("{\"a\":\"\0\"}", 9));
    row("NUL between values", QByteArray("{\"a\":\0 1}", 9));
    row("NUL behind", QByteArray("{}\0", 3));
    row("byte-order mark", "\xEF\xBB\xBF{}");
    row("stray continuation byte", "{\"a\":\"\x80\"}");
    row("cut UTF-8", "{\"a\":\"\xC3\"}");
    row("overlong UTF-8", "{\"a\":\"\xC0\xAF\"}");
    row("surrogate in UTF-8", "{\"a\":\"\xED\xA0\x80\"}");
    row("beyond Unicode", "{\"a\":\"\xF4\x90\x80\x80\"}");
    row("Latin-1", "{\"a\":\"\xFC\"}");
    row("bad UTF-8 in a name", "{\"\xFF\":1}");
}

void TestJsonMembers::refusesWhatIsNoJson()
{
    QFETCH(const QByteArray, json);

    const auto members = JsonMembers::parse(json);

    QVERIFY(!members);
    QCOMPARE(members.error().kind, ErrorKind::InvalidReply);
    QVERIFY(members.error().message.startsWith(u"Not valid JSON: "_s));
}

void TestJsonMembers::takesWhatIsJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("size");

    QTest::newRow("empty object") << QByteArray("{}") << qsizetype(0);
    QTest::newRow("empty array") << QByteArray("[]") << qsizetype(0);
    QTest::newRow("white space around") << QByteArray("\r\n\t { } \n") << qsizetype(0);
    QTest::newRow("white space everywhere") << QByteArray("{ \"a\" \n:\t[ ] , \"b\" : { } }") << qsizetype(2);
    QTest::newRow("empty name") << QByteArray(R"({"":1})") << qsizetype(1);
    QTest::newRow("DEL in a string") << QByteArray("{\"a\":\"\x7f\"}") << qsizetype(1);
    QTest::newRow("quote at the end of a name") << QByteArray(R"({"a\"":"\\"})") << qsizetype(1);
    QTest::newRow("brackets in strings") << QByteArray(R"({"}":"]","{":"["})") << qsizetype(2);
}

void TestJsonMembers::takesWhatIsJson()
{
    QFETCH(const QByteArray, json);
    QFETCH(const qsizetype, size);

    const auto members = JsonMembers::parse(json);

    QVERIFY(members);
    QCOMPARE(members->size(), size);
}

void TestJsonMembers::boundsTheDepth_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("taken");

    const auto arrays
        = [](int depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    const auto objects = [](int depth) -> QByteArray {
        return QByteArray("{\"a\":").repeated(depth) + '1' + QByteArray(depth, '}');
    };
    QTest::newRow("1,024 arrays") << arrays(1024) << true;
    QTest::newRow("1,025 arrays") << arrays(1025) << false;
    QTest::newRow("1,024 objects") << objects(1024) << true;
    QTest::newRow("1,025 objects") << objects(1025) << false;
    QTest::newRow("half a million arrays") << arrays(500'000) << false;
    QTest::newRow("half a million opening brackets") << QByteArray(500'000, '[') << false;
    QTest::newRow("100,000 objects") << objects(100'000) << false;
}

void TestJsonMembers::boundsTheDepth()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, taken);

    QCOMPARE(JsonMembers::parse(json).has_value(), taken);
}

void TestJsonMembers::neverQuotesTheText()
{
    for (const QByteArray &json : {QByteArray(R"({"a":CANARY})"), QByteArray(R"({"CANARY":1)"),
             QByteArray(R"({"a":"CANARY\q"})"), QByteArray(R"({} CANARY)"), QByteArray("CANARY")}) {
        const auto members = JsonMembers::parse(json);
        QVERIFY(!members);
        const Error &error = members.error();
        QVERIFY(!QString(error.message + error.hint + error.detail).contains(u"CANARY"_s));
    }
}

void TestJsonMembers::saysWhereItWentWrong()
{
    const auto members = JsonMembers::parse(R"({"a":1,"b":nul})");

    QVERIFY(!members);
    QCOMPARE(members.error().message, u"Not valid JSON: a value is malformed at byte 11."_s);
}

QTEST_GUILESS_MAIN(TestJsonMembers)
#include "tst_jsonmembers.moc"
