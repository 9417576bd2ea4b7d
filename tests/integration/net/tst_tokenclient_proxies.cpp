#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QNetworkProxy>
#include <QScopeGuard>

using namespace claimcheck;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QNetworkProxy::ProxyType)

namespace {

/// No name server knows it.
QUrl elsewhere()
{
    return QUrl(u"https://elsewhere.example/token"_s);
}

QNetworkProxy proxyAt(quint16 port, QNetworkProxy::ProxyType type = QNetworkProxy::HttpProxy)
{
    return {type, u"127.0.0.1"_s, port};
}

quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

/// What goes wrong on the way through a proxy.
class TstTokenClientProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aProxysRefusalIsNotTheServers_data();
    void aProxysRefusalIsNotTheServers();
    void aProxyThatCannotBeReachedIsNamed_data();
    void aProxyThatCannotBeReachedIsNamed();
    void aProxyThatKeepsSilentIsNamedAtTheDeadline_data();
    void aProxyThatKeepsSilentIsNamedAtTheDeadline();
    void aServerThatNeverConnectsIsNamedAtTheDeadline();
    void theProxysPasswordIsInNoMessage();

private:
    HttpResult send(TokenClient &client, const QUrl &url = elsewhere())
    {
        return replyTo(client.send({.url = url,
            .headers = {{"Content-Type", "text/plain"}, {"Authorization", "Basic c2VjcmV0"}},
            .body = "canary"}));
    }
};

void TstTokenClientProxies::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
}

void TstTokenClientProxies::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void TstTokenClientProxies::aProxysRefusalIsNotTheServers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("toTry");
    const auto row = [](const char *name, const QByteArray &answer, const QString &happened,
                         const QString &toTry) { QTest::newRow(name) << answer << happened << toTry; };
    const QString password = u"asks for a user name and password"_s;
    row("407", httpResponse(407, {}, {{"Proxy-Authenticate", "Basic realm=\"company\""}}), password,
        u"bypass the proxy"_s);
    row("407 that does not say how", httpResponse(407, {}), password, u"bypass the proxy"_s);
    row("403", httpResponse(403, {}), u"does not allow connections to elsewhere.example:443"_s,
        u"allow this host"_s);
    row("404", httpResponse(404, {}), u"does not find the host of elsewhere.example:443"_s, u"typo"_s);
    row("405", httpResponse(405, {}), u"does not allow connections to"_s, u"allow this host"_s);
    row("500", httpResponse(500, {}), u"could not make a connection to"_s, u"runs the proxy"_s);
    row("502", httpResponse(502, {}), u"could not make a connection to"_s, u"host and port"_s);
    row("503", httpResponse(503, {}), u"could not make a connection to"_s, u"host and port"_s);
    row("504", httpResponse(504, {}), u"could not make a connection to"_s, u"host and port"_s);
    row("login page", httpResponse(302, {}, {{"Location", "https://login.example/"}}),
        u"could not make a connection to"_s, u"runs the proxy"_s);
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", u"does not answer as a proxy"_s, u"proxy settings"_s);
}

void TstTokenClientProxies::aProxysRefusalIsNotTheServers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, happened);
    QFETCH(QString, toTry);
    LoopbackServer proxy(answerBytes(answer));
    QNetworkProxy::setApplicationProxy(proxyAt(proxy.port()));
    TokenClient client(systemClock());
    const HttpResult result = send(client);
    QVERIFY(!result);
    const Error &error = result.error();
    QCOMPARE(error.kind, ErrorKind::Network);
    QVERIFY2(error.message.contains(happened), qPrintable(error.message + error.detail));
    QVERIFY2(error.message.contains(u"127.0.0.1:%1 "_s.arg(proxy.port())), qPrintable(error.message));
    QVERIFY2(error.hint.contains(toTry), qPrintable(error.hint));
    QVERIFY(!error.detail.isEmpty());
    QVERIFY(!quotesServer(error)); // nobody but Qt said it
    QVERIFY(proxy.received().startsWith("CONNECT elsewhere.example:443 "));
    QVERIFY(!proxy.received().contains("canary") && !proxy.received().contains("c2VjcmV0"));
}

void TstTokenClientProxies::aProxyThatCannotBeReachedIsNamed_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("toTry");
    const QString refused
        = u"The proxy 127.0.0.1:%1 on the way to elsewhere.example:443 refused the connection."_s;
    QTest::newRow("refused") << QNetworkProxy::HttpProxy << u"127.0.0.1"_s << refused << u"proxy settings"_s;
    QTest::newRow("SOCKS refused") << QNetworkProxy::Socks5Proxy << u"127.0.0.1"_s << refused
                                   << u"proxy settings"_s;
    QTest::newRow("not found")
        << QNetworkProxy::HttpProxy << u"proxy.invalid"_s
        << u"The proxy proxy.invalid:%1 was not found, or does not find the host of elsewhere.example:443."_s
        << u"Check the proxy's name"_s;
}

void TstTokenClientProxies::aProxyThatCannotBeReachedIsNamed()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(QString, host);
    QFETCH(QString, happened);
    QFETCH(QString, toTry);
    const quint16 port = closedPort();
    QNetworkProxy::setApplicationProxy({type, host, port});
    TokenClient client(systemClock());
    const HttpResult result = send(client);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QCOMPARE(result.error().message, happened.arg(port));
    QVERIFY2(result.error().hint.contains(toTry), qPrintable(result.error().hint));
}

void TstTokenClientProxies::aProxyThatKeepsSilentIsNamedAtTheDeadline_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("says nothing") << QByteArray() << false;
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 2") << false;
    // Qt 6.4 notices these only where HTTP/2 is allowed.
    QTest::newRow("closes silently") << QByteArray() << true;
    QTest::newRow("closes after half an answer") << QByteArray("HTTP/1.1 2") << true;
}

void TstTokenClientProxies::aProxyThatKeepsSilentIsNamedAtTheDeadline()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    LoopbackServer proxy([&](QTcpSocket *socket, const ReceivedRequest &) {
        socket->write(answer);
        if (closes)
            socket->disconnectFromHost();
    });
    QNetworkProxy::setApplicationProxy(proxyAt(proxy.port()));
    TokenClient client(systemClock(), {.deadlineMs = 300});
    const HttpResult result = send(client);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
    QCOMPARE(result.error().message,
        u"The proxy 127.0.0.1:%1 did not make a connection to elsewhere.example:443 within 0.3 s."_s.arg(
            proxy.port()));
    QVERIFY(result.error().hint.contains(u"proxy settings"));
}

void TstTokenClientProxies::aServerThatNeverConnectsIsNamedAtTheDeadline()
{
    LoopbackServer server(neverAnswer()); // plain: the TLS hello stays without an answer
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    TokenClient client(systemClock(), {.deadlineMs = 300});
    const HttpResult result = send(client, url);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
    QCOMPARE(
        result.error().message, u"No connection to 127.0.0.1:%1 came about within 0.3 s."_s.arg(url.port()));
    QVERIFY(result.error().hint.contains(u"firewall or a missing VPN"));
    QVERIFY(!server.received().contains("canary"));
}

void TstTokenClientProxies::theProxysPasswordIsInNoMessage()
{
    LoopbackServer proxy([](QTcpSocket *socket, const ReceivedRequest &) {
        socket->write(
            httpResponse(407, {}, {{"Proxy-Authenticate", "Basic realm=\"company\""}})); // stays open
    });
    QNetworkProxy withPassword = proxyAt(proxy.port());
    withPassword.setUser(u"canary-user"_s);
    withPassword.setPassword(u"canary-password"_s);
    QNetworkProxy::setApplicationProxy(withPassword);
    TokenClient client(systemClock());
    const HttpResult result = send(client);
    QVERIFY(!result);
    const Error &error = result.error();
    QVERIFY2(
        error.message.contains(u"does not accept its user name and password"), qPrintable(error.message));
    QVERIFY(!QString(error.message + error.hint + error.detail).contains(u"canary"));
}

QTEST_GUILESS_MAIN(TstTokenClientProxies)
#include "tst_tokenclient_proxies.moc"
