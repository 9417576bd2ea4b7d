#include "support/loopbackserver.h"
#include "support/testcertificates.h"
#include "support/waitfor.h"

#include <QNetworkProxy>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// In the certificate that TestCertificates::wrongHost() makes; no name server knows it.
QUrl elsewhere()
{
    return QUrl(u"https://elsewhere.example/token"_s);
}

QNetworkProxy proxyAt(quint16 port)
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port};
}

} // namespace

/// TLS servers behind a proxy; a change of proxy counts from the next request on.
class TstTokenClientTunnels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aServerBehindAProxyIsJudgedAsEver();
    void aChangeOfProxyAppliesToTheNextRequest();
    void aChangeOfTheSystemsProxyAppliesToTheNextRequest();

private:
    HttpResult send(TokenClient &client)
    {
        return replyTo(client.send({.url = elsewhere(),
            .headers = {{"Content-Type", "text/plain"}, {"Authorization", "Basic c2VjcmV0"}},
            .body = "canary"}));
    }

    TestCertificates m_certificates;
};

void TstTokenClientTunnels::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
    for (const char *name :
        {"http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"})
        qunsetenv(name);
}

void TstTokenClientTunnels::cleanup()
{
    qunsetenv("https_proxy");
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void TstTokenClientTunnels::aServerBehindAProxyIsJudgedAsEver()
{
    LoopbackServer server(m_certificates.good(), answerWith(200, "{}")); // not for elsewhere.example
    LoopbackServer proxy(tunnelTo(server.port()));
    QNetworkProxy::setApplicationProxy(proxyAt(proxy.port()));
    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    const HttpResult result = send(client);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    QVERIFY2(result.error().message.contains(u"for another host name"), qPrintable(result.error().message));
    QCOMPARE(server.received(), QByteArray());
}

void TstTokenClientTunnels::aChangeOfProxyAppliesToTheNextRequest()
{
    LoopbackServer server(m_certificates.wrongHost(), [](QTcpSocket *socket, const ReceivedRequest &) {
        socket->write(httpResponse(200, "{}"));
    }); // stays open
    LoopbackServer first(tunnelTo(server.port()));
    LoopbackServer second(tunnelTo(server.port()));
    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    const auto sends = [&](const QNetworkProxy &proxy) {
        QNetworkProxy::setApplicationProxy(proxy);
        return send(client).has_value();
    };
    QVERIFY(sends(proxyAt(first.port())));
    QCOMPARE(first.requests().size(), 1);
    QVERIFY(sends(proxyAt(second.port())));
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(second.requests().size(), 1);
    QVERIFY(!sends(QNetworkProxy::NoProxy)); // no name server knows the host
    QVERIFY(sends(proxyAt(first.port())));
    QCOMPARE(first.requests().size(), 2);
    QCOMPARE(second.requests().size(), 1);
    QCOMPARE(server.requests().size(), 3);
}

void TstTokenClientTunnels::aChangeOfTheSystemsProxyAppliesToTheNextRequest()
{
    LoopbackServer server(m_certificates.wrongHost(), answerWith(200, "{}"));
    LoopbackServer first(tunnelTo(server.port()));
    LoopbackServer second(tunnelTo(server.port()));
    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    QNetworkProxyFactory::setUseSystemConfiguration(true); // as the programs have it
    const auto sends = [&](const LoopbackServer &proxy) {
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        return send(client).has_value();
    };
    if (QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(elsewhere())).value(0).type()
        != QNetworkProxy::NoProxy)
        QSKIP("This system has a proxy of its own");
    QVERIFY(sends(first));
    QVERIFY(sends(second));
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(second.requests().size(), 1);
    qunsetenv("https_proxy");
    const HttpResult direct = send(client);
    QVERIFY(!direct);
    QCOMPARE(direct.error().message, u"The host of elsewhere.example:443 was not found."_s);
    QCOMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TstTokenClientTunnels)
#include "tst_tokenclient_tunnels.moc"
