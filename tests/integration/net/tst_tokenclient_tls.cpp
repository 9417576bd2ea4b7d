#include "support/loopbackserver.h"
#include "support/testcertificates.h"
#include "support/waitfor.h"

#include <QDirIterator>
#include <QFile>
#include <QPointer>
#include <QProcess>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// openssl's own server: QSslServer would need Debian's OpenSSL lowered in its security level before it speaks that.
class OldTlsServer
{
public:
    OldTlsServer(TestCertificates &certificates, const QString &version)
    {
        if (certificates.good().localCertificate().isNull())
            return;
        QTcpServer free;
        if (!free.listen(QHostAddress::LocalHost))
            return;
        m_port = free.serverPort();
        free.close();
        m_process.start(u"openssl"_s,
            {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(m_port), version, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s,
                u"-cert"_s, certificates.file(u"good.pem"_s), u"-key"_s, certificates.file(u"good.key"_s)});
    }
    ~OldTlsServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool ready()
    {
        return m_process.waitForStarted() && QTest::qWaitFor([this] { return said().contains("ACCEPT"); }, generousMs);
    }
    quint16 port() const { return m_port; }
    QByteArray said() { return m_said += m_process.readAllStandardOutput(); }

private:
    quint16 m_port = 0;
    QProcess m_process;
    QByteArray m_said;
};

/// Stands between the client and a server on loopback and keeps every byte that the client sends.
class Wiretap : public QObject
{
public:
    explicit Wiretap(quint16 target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this, target] {
            QTcpSocket *client = m_server.nextPendingConnection();
            auto *server = new QTcpSocket(this);
            server->connectToHost(QHostAddress::LocalHost, target);
            connect(client, &QTcpSocket::readyRead, this, [this, client, server] {
                const QByteArray bytes = client->readAll();
                m_fromClient += bytes;
                server->write(bytes);
            });
            connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("No port on loopback is free.");
    }
    quint16 port() const { return m_server.serverPort(); }
    const QByteArray &fromClient() const { return m_fromClient; }

private:
    QTcpServer m_server;
    QByteArray m_fromClient;
};

/// The type of each TLS record, whose header is type, version and length (5 bytes).
QList<char> recordTypes(const QByteArray &bytes)
{
    QList<char> types;
    for (qsizetype at = 0; at + 5 <= bytes.size();) {
        types += bytes[at];
        at += 5 + (static_cast<uchar>(bytes[at + 3]) << 8 | static_cast<uchar>(bytes[at + 4]));
    }
    return types;
}

} // namespace

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
    void oldTlsIsRefused_data();
    void oldTlsIsRefused();
    void nothingInTheSourcesOffersToContinueAnyway();
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
    OldTlsServer old(m_certificates, u"-tls1_1"_s);
    QVERIFY(old.ready());
    const HttpResult result = send(client, QUrl(u"https://127.0.0.1:%1/token"_s.arg(old.port())));
    QVERIFY(!result);
    messages += QString(result.error().message).replace(QString::number(old.port()), u"PORT"_s);
    QCOMPARE(messages.size(), bad.size() + 1);
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

void TstTokenClientTls::oldTlsIsRefused_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.0") << u"-tls1"_s;
    QTest::newRow("TLS 1.1") << u"-tls1_1"_s;
}

void TstTokenClientTls::oldTlsIsRefused()
{
    QFETCH(QString, version);
    OldTlsServer server(m_certificates, version);
    QVERIFY(server.ready());
    Wiretap tap(server.port());
    TokenClient client(systemClock());
    client.setExtraAuthorities({m_certificates.authority()});
    const HttpResult result = send(client, QUrl(u"https://127.0.0.1:%1/token"_s.arg(tap.port())));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    QVERIFY2(result.error().message.contains(u"no longer safe"),
        qPrintable(result.error().message + result.error().detail));
    // Neither readable nor encrypted: records of application data begin with 23.
    QTRY_VERIFY_WITH_TIMEOUT(!tap.fromClient().isEmpty(), generousMs);
    for (const char type : recordTypes(tap.fromClient()))
        QVERIFY2(type == 21 || type == 22, qPrintable(QString::number(type)));
    QVERIFY(!server.said().contains("canary"));
}

void TstTokenClientTls::nothingInTheSourcesOffersToContinueAnyway()
{
    int files = 0;
    for (const QString &folder : {u"/lib"_s, u"/ui"_s, u"/app"_s}) {
        QDirIterator sources(QStringLiteral(SOURCE_ROOT) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray code = file.readAll();
            for (const char *way : {"ignoreSslErrors(", "VerifyNone", "QueryPeer", "AutoVerifyPeer"})
                QVERIFY2(!code.contains(way), qPrintable(file.fileName()));
            ++files;
        }
    }
    QVERIFY(files > 100);
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
