#include "base/endpoint.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesHttpsAndLoopbackOnly_data();
    void takesHttpsAndLoopbackOnly();
    void neverRepeatsUserInfo();
    void refusalsHaveAHint();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
};

void TestEndpoint::takesHttpsAndLoopbackOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("taken");

    QTest::newRow("https") << u"https://api.example.com/v1"_s << true;
    QTest::newRow("https with port") << u"https://api.example.com:8443"_s << true;
    QTest::newRow("https with query") << u"https://api.example.com/t?x=1"_s << true;
    QTest::newRow("https to an address") << u"https://192.0.2.1"_s << true;
    QTest::newRow("https to an IPv6 address") << u"https://[2001:db8::1]/"_s << true;
    QTest::newRow("international host") << u"https://bücher.example"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080/token"_s << true;
    QTest::newRow("localhost, capital") << u"http://LOCALHOST"_s << true;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1"_s << true;
    QTest::newRow("127.255.0.9") << u"http://127.255.0.9:1"_s << true;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:9000"_s << true;

    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("no scheme") << u"api.example.com"_s << false;
    QTest::newRow("relative") << u"/api/token"_s << false;
    QTest::newRow("scheme-relative") << u"//api.example.com"_s << false;
    QTest::newRow("no host") << u"https:///token"_s << false;
    QTest::newRow("plain http") << u"http://api.example.com"_s << false;
    QTest::newRow("plain http to a private address") << u"http://192.168.1.1"_s << false;
    QTest::newRow("plain http to all addresses") << u"http://0.0.0.0"_s << false;
    QTest::newRow("a name that begins like loopback") << u"http://127.0.0.1.evil.example"_s << false;
    QTest::newRow("a name that begins like localhost") << u"http://localhost.evil.example"_s << false;
    QTest::newRow("a name that ends like localhost") << u"http://evil.localhost.example"_s << false;
    QTest::newRow("128.0.0.1") << u"http://128.0.0.1"_s << false;
    QTest::newRow("another IPv6 address") << u"http://[::2]"_s << false;
    QTest::newRow("ftp") << u"ftp://localhost/x"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:text/plain,x"_s << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("user") << u"https://user@example.com"_s << false;
    QTest::newRow("user and password") << u"https://user:pw@example.com"_s << false;
    QTest::newRow("password only") << u"https://:pw@example.com"_s << false;
    QTest::newRow("loopback as user") << u"http://localhost@evil.example"_s << false;
    QTest::newRow("fragment") << u"https://example.com/#x"_s << false;
    QTest::newRow("empty fragment") << u"https://example.com/#"_s << false;
    QTest::newRow("port 0") << u"https://example.com:0"_s << false;
    QTest::newRow("port too large") << u"https://example.com:65536"_s << false;
    QTest::newRow("encoded line break in the path") << u"https://example.com/a%0D%0AX: y"_s << false;
    QTest::newRow("encoded NUL in the path") << u"https://example.com/a%00"_s << false;
    QTest::newRow("encoded line break in the query") << u"https://example.com/?a=%0A"_s << false;
    QTest::newRow("raw line break") << u"https://example.com/a\r\nX: y"_s << false;
}

void TestEndpoint::takesHttpsAndLoopbackOnly()
{
    QFETCH(const QString, url);
    QFETCH(const bool, taken);

    const auto checked = checkEndpoint(QUrl(url));

    QCOMPARE(checked.has_value(), taken);
    if (!taken)
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
}

void TestEndpoint::neverRepeatsUserInfo()
{
    const auto checked = checkEndpoint(QUrl(u"https://joe:CANARY@example.com"_s));

    QVERIFY(!checked);
    const Error &error = checked.error();
    QVERIFY(!QString(error.message + error.hint + error.detail).contains(u"CANARY"_s));
    QVERIFY(!QString(error.message + error.hint + error.detail).contains(u"joe"_s));
}

void TestEndpoint::refusalsHaveAHint()
{
    for (const auto &url : {u"http://example.com"_s, u"https://u@example.com"_s, u"https://x/#y"_s, u""_s}) {
        const auto checked = checkEndpoint(QUrl(url));
        QVERIFY(!checked);
        QVERIFY(!checked.error().message.isEmpty());
        QVERIFY(!checked.error().hint.isEmpty());
    }
}

void TestEndpoint::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty if refused

    QTest::newRow("as it is") << u"https://api.example.com"_s << u"https://api.example.com"_s;
    QTest::newRow("outer white space") << u"  https://api.example.com\n"_s << u"https://api.example.com"_s;
    QTest::newRow("bare host") << u"api.example.com"_s << u"https://api.example.com"_s;
    QTest::newRow("bare host and port") << u"api.example.com:8443"_s << u"https://api.example.com:8443"_s;
    QTest::newRow("bare host and path") << u"api.example.com/v1/"_s << u"https://api.example.com/v1/"_s;
    QTest::newRow("bare localhost") << u"localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("bare 127.0.0.1") << u"127.0.0.1:9"_s << u"http://127.0.0.1:9"_s;
    QTest::newRow("bare IPv6 loopback") << u"[::1]:9000"_s << u"http://[::1]:9000"_s;
    QTest::newRow("not quite loopback") << u"127.0.0.1.example.com"_s << u"https://127.0.0.1.example.com"_s;
    QTest::newRow("loopback over TLS") << u"https://localhost:8443"_s << u"https://localhost:8443"_s;

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("white space") << u" \t"_s << u""_s;
    QTest::newRow("plain http") << u"http://api.example.com"_s << u""_s;
    QTest::newRow("bare with user info") << u"user:pw@api.example.com"_s << u""_s;
    QTest::newRow("loopback as user") << u"localhost:x@evil.example"_s << u""_s;
    QTest::newRow("space inside") << u"api example.com"_s << u""_s;
    QTest::newRow("line break inside") << u"api.example.com/\r\nHost: x"_s << u""_s;
    QTest::newRow("another scheme") << u"ftp://api.example.com"_s << u""_s;
    QTest::newRow("mail") << u"mailto:joe@example.com"_s << u""_s;
}

void TestEndpoint::readsWhatPeopleType()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);

    const auto endpoint = endpointFromText(text);

    QCOMPARE(endpoint.has_value(), !url.isEmpty());
    if (endpoint)
        QCOMPARE(endpoint->toString(), url);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
