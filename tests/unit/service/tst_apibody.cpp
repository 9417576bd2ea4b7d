#include "service/apibody.h"
#include "service/secretmask.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What a response's body is and how it reads, whatever the server says it is; and that no token comes through.
class TestApiBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKindIsTold_data();
    void theKindIsTold();
    void aLongTextIsCutBetweenCharacters();
    void aTokenIsMaskedHoweverItComesBack_data();
    void aTokenIsMaskedHoweverItComesBack();
    void anAnswerWithoutTheTokenStaysAsItCame();
    void cookiesShowTheirNamesOnly();
};

namespace {

constexpr auto token = "canary-token/0123+456789==";

ApiResponse responseWith(const QByteArray &body, const QByteArray &type, const QList<HttpHeader> &more = {})
{
    return {.method = u"GET"_s, .url = QUrl(u"https://a.example/x"_s), .status = 200,
        .headers = QList<HttpHeader>{{"Content-Type", type}} + more, .body = body};
}

ApiResponse answered(const QByteArray &body, const QList<HttpHeader> &headers = {})
{
    const HttpRequest request{.method = "GET", .url = QUrl(u"https://a.example/x"_s)};
    return apiResponse(request, {.status = 200, .headers = headers, .body = body}, tokenMask(token));
}

} // namespace

void TestApiBody::theKindIsTold_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<BodyKind>("kind");
    QTest::addColumn<QString>("text");
    const QByteArray png("\x89PNG\r\n\x1a\n....", 12);
    QTest::newRow("nothing") << "text/plain"_ba << ""_ba << BodyKind::Empty << QString();
    QTest::newRow("JSON") << "application/json"_ba << R"({"a":1})"_ba << BodyKind::Json << u"{\n  \"a\": 1\n}"_s;
    QTest::newRow("problem+json") << "application/problem+json; charset=utf-8"_ba << "[]"_ba << BodyKind::Json << u"[]"_s;
    QTest::newRow("JSON that says HTML") << "text/html"_ba << R"([1])"_ba << BodyKind::Json << u"[\n  1\n]"_s;
    QTest::newRow("HTML that says JSON") << "application/json"_ba << "<b>x</b>"_ba << BodyKind::Text << u"<b>x</b>"_s;
    QTest::newRow("broken JSON") << "application/json"_ba << R"({"a":)"_ba << BodyKind::Text << u"{\"a\":"_s;
    QTest::newRow("a JSON string") << "application/json"_ba << R"("a")"_ba << BodyKind::Text << u"\"a\""_s;
    QTest::newRow("SVG is never drawn") << "image/svg+xml"_ba << "<svg/>"_ba << BodyKind::Text << u"<svg/>"_s;
    QTest::newRow("no type") << ""_ba << "hello"_ba << BodyKind::Text << u"hello"_s;
    QTest::newRow("UTF-8") << "text/plain"_ba << "gr\xc3\xbc\xc3\x9f"_ba << BodyKind::Text << u"grüß"_s;
    QTest::newRow("Latin-1") << "text/plain; charset=ISO-8859-1"_ba << "gr\xfc\xdf"_ba << BodyKind::Text << u"grüß"_s;
    QTest::newRow("Latin-1, not said") << "text/plain"_ba << "gr\xfc\xdf"_ba << BodyKind::Text << u"grüß"_s;
    QTest::newRow("bidi") << "text/plain"_ba << "a\xe2\x80\xae\x62"_ba << BodyKind::Text << u"a⟨U+202E⟩b"_s;
    QTest::newRow("PNG by its bytes") << "application/json"_ba << png << BodyKind::Image << QString();
    QTest::newRow("bytes") << "application/octet-stream"_ba << QByteArray::fromHex("00ff41") << BodyKind::Binary
                           << u"00000000  00 ff 41                                         ..A\n"_s;
}

void TestApiBody::theKindIsTold()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(BodyKind, kind);
    QFETCH(QString, text);
    const BodyText shown = bodyText(responseWith(body, type), shownAtFirst);
    QCOMPARE(shown.kind, kind);
    QCOMPARE(shown.text, text);
    QVERIFY(!shown.isCut);
}

void TestApiBody::aLongTextIsCutBetweenCharacters()
{
    const BodyText shown = bodyText(responseWith(QByteArray("ü").repeated(1000), "text/plain"), 101);
    QVERIFY(shown.isCut);
    QCOMPARE(shown.text, QString(50, u'ü'));
}

void TestApiBody::aTokenIsMaskedHoweverItComesBack_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray value(token);
    QTest::newRow("as it is") << "{\"a\":\"" + value + "\"}";
    QTest::newRow("twice") << value + ' ' + value;
    QTest::newRow("percent-encoded") << value.toPercentEncoding();
    QTest::newRow("escaped slashes") << '"' + QByteArray(value).replace("/", "\\/") + '"';
    QTest::newRow("base64") << value.toBase64();
    QTest::newRow("escaped at will") << R"({"a":"\u0063anary-token\/0123\u002b456789=="})"_ba;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(token).utf16()), 2 * value.size());
}

void TestApiBody::aTokenIsMaskedHoweverItComesBack()
{
    QFETCH(QByteArray, body);
    const ApiResponse response = answered(body, {{"X-Echo", token}});
    QVERIFY(response.heldToken);
    QVERIFY(!response.body.contains("456789"));
    QVERIFY(!response.body.contains(QByteArray("4\0005\0006", 5)));
    QVERIFY(!response.header("X-Echo").contains("canary"));
    QVERIFY(response.body != body);
}

void TestApiBody::anAnswerWithoutTheTokenStaysAsItCame()
{
    const QByteArray body = R"({"a":"\u0041\\\"","b":"x\/y", "c": [1.50]})"_ba;
    const ApiResponse response = answered(body, {{"X-A", "b"}});
    QCOMPARE(response.body, body);
    QVERIFY(!response.heldToken);
    QCOMPARE(response.header("x-a"), "b");
    const QByteArray odd = "\"unclosed \\";
    QCOMPARE(answered(odd).body, odd);
}

void TestApiBody::cookiesShowTheirNamesOnly()
{
    const ApiResponse response = answered({}, {{"Set-Cookie", "sid=canary-cookie; Secure"}});
    QVERIFY(response.header("Set-Cookie").startsWith("sid="));
    QVERIFY(!response.header("Set-Cookie").contains("canary"));
}

QTEST_MAIN(TestApiBody)
#include "tst_apibody.moc"
