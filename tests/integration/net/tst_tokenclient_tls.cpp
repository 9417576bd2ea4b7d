#include "support/loopbackserver.h"
#include "support/testcertificates.h"
#include "support/waitfor.h"

#include <QPointer>
#include <QProcess>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Whom the client trusts. In every failing case not one byte of the request may reach the server.
class TstTokenClientTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTrustedServerGetsTheRequest();
    void anUntrustedServerGetsNothing_data();
    void anUntrustedServerGetsNothing();
    void everyReasonHasItsOwnMessage();
    void aChangeOfTrustAppliesToTheNextRequest();
    void aJobInFlightSurvivesAChangeOfTrust();
    void oldTlsIsRefused();
    void plainHttpBehindHttpsIsNamed();
    void oneSendIsOneRequestOverTlsToo_data();
    void oneSendIsOneRequestOverTlsToo();
    void aRedirectFromHttpsToHttpIsNotFollowed();

private:
    HttpResult send(TokenClient &client, const QUrl &url)
    {
        return replyTo(client.send({.url = url,
            .headers = {{"Content-Type", "text/plain"}, {"Authorization", "Basic c2VjcmV0"}},
            .body = "canary"}));
    }

    TestCertificates m_certificates;
};

void TstTokenClientTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
}

void TstTokenClientTls::aTrustedServerGetsTheRequest()
{
    LoopbackServer server(m_certificates.good(), answerWith(200, "{}"));
    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        const HttpResult result = send(client, server.url(u"/token"_s, host));
        QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().detail));
        QCOMPARE(result->status, 200);
    }
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().first().body, "canary");
}

void TstTokenClientTls::anUntrustedServerGetsNothing_data()
{
    QTest::addColumn<QSslConfiguration>("tls");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown authority")
        << m_certificates.unknownAuthority() << u"authority that this computer does not trust"_s;
    QTest::newRow("wrong host") << m_certificates.wrongHost() << u"for another host name"_s;
    QTest::newRow("self-signed") << m_certificates.selfSigned() << u"self-signed"_s;
    QTest::newRow("expired") << m_certificates.expired() << u"expired on"_s;
}

void TstTokenClientTls::anUntrustedServerGetsNothing()
{
    QFETCH(QSslConfiguration, tls);
    QFETCH(QString, words);
    QVERIFY2(!tls.localCertificate().isNull(), qPrintable(m_certificates.problem()));
    LoopbackServer server(tls, answerWith(200, "{}"));
    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    const HttpResult result = send(client, server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
    QVERIFY(result.error().message.contains(u"127.0.0.1:%1"_s.arg(server.port())));
    QVERIFY(!result.error().hint.isEmpty());
    QVERIFY(!result.error().detail.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, generousMs);
    QCOMPARE(server.received(), QByteArray());
}

void TstTokenClientTls::everyReasonHasItsOwnMessage()
{
    QSet<QString> messages;
    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    const QList<QSslConfiguration> bad{m_certificates.unknownAuthority(), m_certificates.wrongHost(),
        m_certificates.selfSigned(), m_certificates.expired()};
    for (const QSslConfiguration &tls : bad) {
        LoopbackServer server(tls, answerWith(200, "{}"));
        const HttpResult result = send(client, server.url());
        QVERIFY(!result);
        messages += QString(result.error().message).replace(QString::number(server.port()), u"PORT"_s);
    }
    QCOMPARE(messages.size(), bad.size());
}

void TstTokenClientTls::aChangeOfTrustAppliesToTheNextRequest()
{
    LoopbackServer server(m_certificates.good(), answerWith(200, "{}"));
    TokenClient client(systemClock());
    QVERIFY(!send(client, server.url()));
    client.setExtraAuthorities({m_certificates.authority()});
    QVERIFY(send(client, server.url()));
    client.setExtraAuthorities({m_certificates.otherAuthority()});
    QVERIFY(!send(client, server.url()));
    client.setExtraAuthorities({m_certificates.authority()});
    QVERIFY(send(client, server.url()));
    client.setExtraAuthorities({});
    const HttpResult result = send(client, server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    QCOMPARE(server.requests().size(), 2);
}

void TstTokenClientTls::aJobInFlightSurvivesAChangeOfTrust()
{
    QPointer<QTcpSocket> waiting;
    LoopbackServer server(
        m_certificates.good(), [&](QTcpSocket *socket, const ReceivedRequest &) { waiting = socket; });
    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    HttpJob *job = client.send({.url = server.url(), .headers = {{"Content-Type", "text/plain"}}});
    const auto watched = watch<HttpResult>(job);
    QTRY_VERIFY_WITH_TIMEOUT(waiting, generousMs);
    client.setExtraAuthorities({});
    waiting->write(httpResponse(200, "{}"));
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QVERIFY(watched->last->has_value());
}

void TstTokenClientTls::oldTlsIsRefused()
{
    // Not by QSslServer: Debian's OpenSSL wants its security level lowered before it speaks TLS 1.1.
    QVERIFY(!m_certificates.good().localCertificate().isNull());
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    QProcess server;
    const auto stop = qScopeGuard([&server] {
        server.kill();
        server.waitForFinished();
    });
    server.start(u"openssl"_s,
        {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-tls1_1"_s, u"-cipher"_s,
            u"ALL:@SECLEVEL=0"_s, u"-cert"_s, m_certificates.file(u"good.pem"_s), u"-key"_s,
            m_certificates.file(u"good.key"_s)});
    QVERIFY(server.waitForStarted());
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += server.readAllStandardOutput()).contains("ACCEPT"), generousMs);

    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    const HttpResult result = send(client, QUrl(u"https://127.0.0.1:%1/token"_s.arg(port)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    QVERIFY2(result.error().message.contains(u"no longer safe"),
        qPrintable(result.error().message + result.error().detail));
    said += server.readAllStandardOutput();
    QVERIFY(!said.contains("canary"));
}

void TstTokenClientTls::plainHttpBehindHttpsIsNamed()
{
    LoopbackServer server(answerBytes("HTTP/1.1 400 Bad Request\r\n\r\n"));
    connect(&server, &QObject::destroyed, this, [] {});
    TokenClient client(systemClock());
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    // The hello is no HTTP request, so the server is left waiting; a real one answers with an error page.
    HttpJob *job = client.send({.url = url, .headers = {{"Content-Type", "text/plain"}}, .body = "canary"});
    const auto watched = watch<HttpResult>(job);
    QTRY_VERIFY_WITH_TIMEOUT(!server.received().isEmpty(), generousMs);
    for (QTcpSocket *socket : server.findChildren<QTcpSocket *>())
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QVERIFY(!*watched->last);
    QCOMPARE(watched->last->error().kind, ErrorKind::Tls);
    QVERIFY2(watched->last->error().message.contains(u"does not speak TLS"),
        qPrintable(watched->last->error().message + watched->last->error().detail));
    QVERIFY(!server.received().contains("canary"));
}

void TstTokenClientTls::oneSendIsOneRequestOverTlsToo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::newRow("with a length") << httpResponse(200, "{}") << true;
    QTest::newRow("till the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{}") << true;
    QTest::newRow("closes silently") << QByteArray() << false;
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 2") << false;
    QTest::newRow("half the headers") << QByteArray("HTTP/1.1 200 OK\r\nX-") << false;
    QTest::newRow("half the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}") << false;
}

void TstTokenClientTls::oneSendIsOneRequestOverTlsToo()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, good);
    LoopbackServer server(m_certificates.good(), answerBytes(answer));
    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    for (int i = 1; i <= 2; ++i) {
        const HttpResult result = send(client, server.url());
        QVERIFY2(result.has_value() == good, result ? "" : qPrintable(result.error().message));
        if (good)
            QCOMPARE(result->body, "{}");
        else
            QCOMPARE(result.error().kind, ErrorKind::Network);
        QCOMPARE(server.requests().size(), i);
        QCOMPARE(server.connections(), i);
    }
}

void TstTokenClientTls::aRedirectFromHttpsToHttpIsNotFollowed()
{
    LoopbackServer plain(answerWith(200, "{}"));
    LoopbackServer server(
        m_certificates.good(), answerWith(307, "", {{"Location", plain.url().toEncoded()}}));
    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    const HttpResult result = send(client, server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Redirected);
    QCOMPARE(plain.connections(), 0);
}

QTEST_GUILESS_MAIN(TstTokenClientTls)
#include "tst_tokenclient_tls.moc"
