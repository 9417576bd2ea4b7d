#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QPointer>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What is refused: before a socket opens, or instead of being followed.
class TstTokenClientRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRedirectIsNeverFollowed_data();
    void aRedirectIsNeverFollowed();
    void aRedirectErrorShowsNoSecretOfItsTarget();
    void controlCharactersAreRefusedBeforeASocketOpens_data();
    void controlCharactersAreRefusedBeforeASocketOpens();
    void headersOfTheClientsOwnAreRefused_data();
    void headersOfTheClientsOwnAreRefused();
    void theSameHeaderTwiceIsRefused();
    void urlsThatMustNotGetASecretAreRefused_data();
    void urlsThatMustNotGetASecretAreRefused();
};

void TstTokenClientRefusals::aRedirectIsNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("location");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to another port", status) << status << u"http://127.0.0.1:%1/canary"_s;
        QTest::addRow("%d to //host", status) << status << u"//127.0.0.1:%1/canary"_s;
        QTest::addRow("%d on the same origin", status) << status << u"/canary"_s;
        QTest::addRow("%d to a file", status) << status << u"file:///etc/passwd"_s;
        QTest::addRow("%d to nowhere", status) << status << QString();
    }
    QTest::newRow("300") << 300 << u"http://127.0.0.1:%1/canary"_s;
    QTest::newRow("304") << 304 << QString();
    QTest::newRow("305") << 305 << u"http://127.0.0.1:%1/canary"_s;
}

void TstTokenClientRefusals::aRedirectIsNeverFollowed()
{
    QFETCH(int, status);
    QFETCH(QString, location);
    LoopbackServer second(answerWith(200, R"({"access_token":"x"})"));
    if (location.contains(u"%1"))
        location = location.arg(second.port());
    LoopbackServer first(answerWith(status, "",
        location.isNull() ? QList<HttpHeader>() : QList<HttpHeader>({{"Location", location.toUtf8()}})));
    TokenClient client(systemClock());
    QPointer<HttpJob> job = client.send({.url = first.url(),
        .headers = {{"Content-Type", "text/plain"}, {"Authorization", "Basic c2VjcmV0"}},
        .body = "secret"});
    const HttpResult result = replyTo(job);
    QTRY_VERIFY_WITH_TIMEOUT(!job, generousMs);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Redirected);
    QVERIFY(result.error().message.contains(u"HTTP %1"_s.arg(status)));
    QCOMPARE(result.error().detail.contains(u"canary"), location.contains(u"canary"));
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(second.connections(), 0);
}

void TstTokenClientRefusals::aRedirectErrorShowsNoSecretOfItsTarget()
{
    LoopbackServer server(
        answerWith(302, "", {{"Location", "https://user:canary@other.example/login?code=canary#canary"}}));
    TokenClient client(systemClock());
    const HttpResult result
        = replyTo(client.send({.url = server.url(), .headers = {{"Content-Type", "text/plain"}}}));
    QVERIFY(!result);
    QCOMPARE(result.error().detail, u"It points to https://other.example/login"_s);
}

void TstTokenClientRefusals::controlCharactersAreRefusedBeforeASocketOpens_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    using namespace std::string_literals;
    const auto bytes = [](const std::string &s) { return QByteArray::fromStdString(s); };
    for (const auto &[label, bad] : {std::pair{"CR", "\r"s}, {"LF", "\n"s}, {"CRLF", "\r\nX-Evil: 1"s},
             {"NUL", "\0"s}, {"ESC", "\x1b"s}, {"DEL", "\x7f"s}}) {
        QTest::addRow("%s in a value", label) << bytes("POST") << bytes("X-A") << bytes("a" + bad + "b");
        QTest::addRow("%s at the end of a value", label) << bytes("POST") << bytes("X-A") << bytes("a" + bad);
        QTest::addRow("%s in a name", label) << bytes("POST") << bytes("X" + bad + "A") << bytes("a");
        QTest::addRow("%s in the method", label) << bytes("PO" + bad + "ST") << bytes("X-A") << bytes("a");
    }
    QTest::newRow("colon in a name") << bytes("POST") << bytes("X:A") << bytes("a");
    QTest::newRow("empty name") << bytes("POST") << bytes("") << bytes("a");
    QTest::newRow("space in a name") << bytes("POST") << bytes("X A") << bytes("a");
    QTest::newRow("empty method") << bytes("") << bytes("X-A") << bytes("a");
    QTest::newRow("space in the method") << bytes("POST /evil") << bytes("X-A") << bytes("a");
}

void TstTokenClientRefusals::controlCharactersAreRefusedBeforeASocketOpens()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    LoopbackServer server(answerWith(200, "{}"));
    TokenClient client(systemClock());
    const HttpResult result
        = replyTo(client.send({.method = method, .url = server.url(), .headers = {{name, value}}}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!result.error().message.contains(u'\n') && !result.error().message.contains(u'\r'));
    QCOMPARE(server.connections(), 0);
}

void TstTokenClientRefusals::headersOfTheClientsOwnAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
        {"Content-Length", "transfer-encoding", "Connection", "Accept-Encoding", "Cookie", "TE", "Expect"})
        QTest::newRow(name) << QByteArray(name);
}

void TstTokenClientRefusals::headersOfTheClientsOwnAreRefused()
{
    QFETCH(QByteArray, name);
    LoopbackServer server(answerWith(200, "{}"));
    TokenClient client(systemClock());
    const HttpResult result = replyTo(client.send({.url = server.url(), .headers = {{name, "1"}}}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QVERIFY(result.error().message.contains(QString::fromLatin1(name)));
    QCOMPARE(server.connections(), 0);
}

void TstTokenClientRefusals::theSameHeaderTwiceIsRefused()
{
    LoopbackServer server(answerWith(200, "{}"));
    TokenClient client(systemClock());
    const HttpResult result
        = replyTo(client.send({.url = server.url(), .headers = {{"X-A", "1"}, {"x-a", "2"}}}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(server.connections(), 0);
}

void TstTokenClientRefusals::urlsThatMustNotGetASecretAreRefused_data()
{
    QTest::addColumn<QString>("url"); // %1 is the server's port
    QTest::newRow("http beyond loopback") << u"http://api.example.com/token"_s;
    QTest::newRow("http to a name that begins like loopback") << u"http://127.0.0.1.example.com:%1/"_s;
    QTest::newRow("http to a name that ends like loopback") << u"http://evil.localhost.example:%1/"_s;
    QTest::newRow("http to any address") << u"http://0.0.0.0:%1/"_s;
    QTest::newRow("http to a private address") << u"http://192.168.0.1/"_s;
    QTest::newRow("user name") << u"http://canary@127.0.0.1:%1/"_s;
    QTest::newRow("user name and password") << u"http://user:canary@127.0.0.1:%1/"_s;
    QTest::newRow("fragment") << u"http://127.0.0.1:%1/#canary"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:application/json,{}"_s;
    QTest::newRow("qrc") << u"qrc:/flows/x.json"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1:%1/"_s;
    QTest::newRow("javascript") << u"javascript:canary"_s;
    QTest::newRow("no scheme") << u"127.0.0.1"_s;
    QTest::newRow("no host") << u"https:///token"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("line break") << u"http://127.0.0.1:%1/a%0D%0AX-Evil:%201"_s;
    QTest::newRow("NUL") << u"http://127.0.0.1:%1/a%00b"_s;
}

void TstTokenClientRefusals::urlsThatMustNotGetASecretAreRefused()
{
    QFETCH(QString, url);
    LoopbackServer server(answerWith(200, "{}"));
    TokenClient client(systemClock());
    url.replace(u"%1"_s, QString::number(server.port()));
    const HttpResult result = replyTo(client.send({.url = QUrl(url), .body = "secret"}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(
        !QString(result.error().message + result.error().hint + result.error().detail).contains(u"canary"));
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TstTokenClientRefusals)
#include "tst_tokenclient_refusals.moc"
