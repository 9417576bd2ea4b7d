#include "flow/replyparser.h"
#include "flowtesting.h"

using namespace claimcheck;
using namespace claimcheck::testing;

class TestMaskedBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsShownMasked_data();
    void bodyIsShownMasked();
    void hugeBodiesAreCut_data();
    void hugeBodiesAreCut();
    void everyBundledResponseHidesItsToken_data();
    void everyBundledResponseHidesItsToken();
};

void TestMaskedBody::bodyIsShownMasked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &body, const char *shown) {
        QTest::newRow(name) << body << QString::fromUtf8(shown);
    };
    row("empty", "", "");
    row("empty object", "{ }", "{}");
    row("order, duplicates, digits and escapes stay", R"({"b":1.50,"a":9007199254740993,"b":"\u00fc\/"})",
        "{\n  \"b\": 1.50,\n  \"a\": 9007199254740993,\n  \"b\": \"\\u00fc\\/\"\n}");
    row("nested", R"({"a":[1,{"b":[]},[true,null]],"c":{}})",
        "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    },\n    [\n      true,\n      null\n    ]\n  ],\n"
        "  \"c\": {}\n}");
    row("white space goes", " {\t\"a\" :\r\n1 , \"b\":2 } ", "{\n  \"a\": 1,\n  \"b\": 2\n}");
    row("punctuation in strings", R"({"a,{":"}]:\"\\"})", "{\n  \"a,{\": \"}]:\\\"\\\\\"\n}");
    row("token-bearing members",
        R"({"access_token":"t1","refresh_token":"t2","id_token":"t3","client_secret":"t4","clientSecret":"t5"})",
        "{\n  \"access_token\": \"••••••••\",\n  \"refresh_token\": \"••••••••\",\n  \"id_token\": "
        "\"••••••••\",\n"
        "  \"client_secret\": \"••••••••\",\n  \"clientSecret\": \"••••••••\"\n}");
    row("token-bearing by an escaped name", R"({"access\u005ftoken":"t1"})",
        "{\n  \"access\\u005ftoken\": \"••••••••\"\n}");
    row("the flow's own name for it", R"({"token":"opaque"})", "{\n  \"token\": \"••••••••\"\n}");
    row("deeper down", R"([{"x":{"access_token":"t1"}}])",
        "[\n  {\n    \"x\": {\n      \"access_token\": \"••••••••\"\n    }\n  }\n]");
    row("whole values of any kind",
        R"({"token":{"a":["t",{"}":"]"}]},"id_token":17,"refresh_token":[],"x":1})",
        "{\n  \"token\": \"••••••••\",\n  \"id_token\": \"••••••••\",\n  \"refresh_token\": \"••••••••\",\n"
        "  \"x\": 1\n}");
    row("names of others stay", R"({"access_token_type":"x","Token":"y"})",
        "{\n  \"access_token_type\": \"x\",\n  \"Token\": \"y\"\n}");
    row("the token under a second name", R"({"token":"opaque-1","copy":"Bearer opaque-1"})",
        "{\n  \"token\": \"••••••••\",\n  \"copy\": \"Bearer ••••••••\"\n}");
    row("each of two tokens under a second name",
        R"({"token":"opaque-1","refresh_token":"opaque-2","token":"opaque-3","copies":"opaque-1 opaque-2"})",
        "{\n  \"token\": \"••••••••\",\n  \"refresh_token\": \"••••••••\",\n  \"token\": \"••••••••\",\n"
        "  \"copies\": \"•••••••• ••••••••\"\n}");
    row("a JWT under a second name", R"({"jwt":"eyJhbGciOiJub25lIn0.e30."})",
        "{\n  \"jwt\": \"••••••••\"\n}");
    row("the secret in a sentence", R"({"message":"bad s3cr\"et!"})",
        "{\n  \"message\": \"bad ••••••••!\"\n}");
    row("the secret escaped otherwise", R"({"message":"bad s3c\u0072\u0022et!"})",
        "{\n  \"message\": \"bad ••••••••!\"\n}");
    row("a secret with backslashes, put in unescaped", R"({"a":"bad p4\/ss\u0041!"})",
        "{\n  \"a\": \"bad ••••••••!\"\n}");
    row("the secret in a name", R"({"x s3cr\"et":1})", "{\n  \"x ••••••••\": 1\n}");
    row("the secret as a number", R"({"pin":7421337})", "{\n  \"pin\": ••••••••\n}");
    row("a secret that passes for names and values", R"({"q4s":"et7"})",
        "•••••••• (not shown: the secret stands in it unescaped)");
    row("text", "no s3cr\"et\r\nhere\t!", "no ••••••••\nhere    !");
    row("text with a token by name", "access_token=abc&x=y", "access_token=••••••••&x=y");
    row("control and bidi characters in text", "a\x1b[31m\xe2\x80\xae!", "a⟨U+001B⟩[31m⟨U+202E⟩!");
    row("bidi characters in JSON", "{\"a\":\"\xe2\x80\xae\"}", "{\n  \"a\": \"⟨U+202E⟩\"\n}");
    row("bad UTF-8", "a\xff", "a\xef\xbf\xbd");
    row("byte order mark", "\xEF\xBB\xBF{}", "{}");
}

void TestMaskedBody::bodyIsShownMasked()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, shown);
    QCOMPARE(maskedBody(body, exampleFlow(), {"s3cr\"et", "7421337", R"(p4\/ss\u0041)", "q4s\":\"et7", ""}), shown);
}

void TestMaskedBody::hugeBodiesAreCut_data()
{
    QTest::addColumn<QByteArray>("body");
    constexpr qsizetype mib = 1024 * 1024;
    QTest::newRow("one line of text") << QByteArray(mib, 'x');
    QTest::newRow("only line breaks") << QByteArray(mib, '\n');
    QTest::newRow("one JSON string") << "{\"a\":\"" + QByteArray(mib, 'x') + "\"}";
    QTest::newRow("many members") << "[" + QByteArray("{\"a\":1},").repeated(mib / 8) + "1]";
    QTest::newRow("deep and wide") << QByteArray(1000, '[') + QByteArray("1,").repeated(mib / 2) + "1"
            + QByteArray(1000, ']');
    QByteArray tokens = "{\"token\":\"0\"";
    for (int i = 100'000; tokens.size() < mib; ++i)
        tokens += ",\"token\":\"" + QByteArray::number(i) + '"';
    QTest::newRow("many tokens") << tokens + '}';
    QTest::newRow("three-byte characters")
        << "{\"a\":\"" + QByteArray("\xe2\x82\xac").repeated(mib / 3) + "\"}";
    QTest::newRow("almost tokens") << QByteArray("eyJ").repeated(mib / 3);
    QTest::newRow("names without a value") << QByteArray("access_token ").repeated(mib / 13);
    QTest::newRow("open quotes") << QByteArray("access_token=\"\\").repeated(mib / 15);
}

void TestMaskedBody::hugeBodiesAreCut()
{
    QFETCH(const QByteArray, body);
    const QString shown = maskedBody(body, exampleFlow(), {"s3cret"});
    QVERIFY2(shown.size() <= 64 * 1024 + 32, qPrintable(QString::number(shown.size())));
    const bool tokensGone = QByteArrayView(QTest::currentDataTag()) == "open quotes";
    QVERIFY2(shown.endsWith("(cut at 64 KiB)"_L1) || tokensGone, qPrintable(shown.right(40)));
}

void TestMaskedBody::everyBundledResponseHidesItsToken_data()
{
    QTest::addColumn<QString>("flowId");
    const FlowCatalog catalog = FlowCatalog::load();
    for (const TokenFlow &flow : catalog.flows())
        QTest::newRow(qPrintable(flow.id)) << flow.id;
}

void TestMaskedBody::everyBundledResponseHidesItsToken()
{
    QFETCH(const QString, flowId);
    const QByteArray body = readFile(dataFile(flowId + u"/response.json"_s));
    const AccessToken token = parseReply(bundledFlow(flowId), reply(200, body)).value();
    const QString shown = maskedBody(body, bundledFlow(flowId), {});
    QVERIFY(body.contains(token.value));
    QVERIFY(!shown.contains(QString::fromLatin1(token.value.left(20))));
    QVERIFY(shown.contains(u"\"access_token\": \"••••••••\""_s));
}

QTEST_GUILESS_MAIN(TestMaskedBody)
#include "tst_maskedbody.moc"
