#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

HttpRequest post(const QUrl &url)
{
    return {.url = url, .headers = {{"Content-Type", "application/json"}}, .body = "{}"};
}

/// A byte every few milliseconds, for ever.
LoopbackServer::Answer drip(const QByteArray &head)
{
    return [head](QTcpSocket *socket, const ReceivedRequest &) {
        socket->write(head);
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(5);
    };
}

} // namespace

/// Limits on time and size, and the end of a request that does not come by itself.
class TstTokenClientLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeadlineIsTotal_data();
    void theDeadlineIsTotal();
    void cancelIsNotTimeout();
    void cancelBeatsAResultNotYetTold();
    void cancelAfterTheEndIsHarmless();
    void aBodyAtTheCapIsWhole();
    void aBodyThatEndsWithTheConnectionIsWhole_data();
    void aBodyThatEndsWithTheConnectionIsWhole();
    void aBodyOverTheCapIsRefused_data();
    void aBodyOverTheCapIsRefused();
    void aTruncatedBodyIsAnError_data();
    void aTruncatedBodyIsAnError();
    void limitsApplyFromTheNextRequestOn();
};

void TstTokenClientLimits::theDeadlineIsTotal_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("drips");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("says nothing") << QByteArray() << false;
    QTest::newRow("stops in the status line") << QByteArray("HTTP/1.1 2") << false;
    QTest::newRow("stops in the headers") << QByteArray(ok + "Content-Length: 9\r\n") << false;
    QTest::newRow("stops in the body") << QByteArray(ok + "Content-Length: 9\r\n\r\n{") << false;
    QTest::newRow("drips headers") << QByteArray(ok + "X-A: ") << true;
    QTest::newRow("drips the body") << QByteArray(ok + "Content-Length: 999999\r\n\r\n{") << true;
    QTest::newRow("drips a body without end") << QByteArray(ok + "\r\n{") << true;
}

void TstTokenClientLimits::theDeadlineIsTotal()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, drips);
    LoopbackServer server(
        drips ? drip(head) : [head](QTcpSocket *socket, const ReceivedRequest &) { socket->write(head); });
    TokenClient client(systemClock(), {.deadlineMs = 200});
    const HttpResult result = replyTo(client.send(post(server.url())));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
    QVERIFY2(result.error().message.contains(u"127.0.0.1:%1"_s.arg(server.port())),
        qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(u"0.2 s"), qPrintable(result.error().message));
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, generousMs); // hung up
}

void TstTokenClientLimits::cancelIsNotTimeout()
{
    LoopbackServer server(neverAnswer());
    TokenClient client(systemClock());
    HttpJob *job = client.send(post(server.url()));
    const auto watched = watch<HttpResult>(job);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, generousMs);
    job->cancel();
    job->cancel();
    QCOMPARE(watched->count, 0); // never from inside cancel()
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QCOMPARE(watched->last->error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, generousMs);
    QCOMPARE(watched->count, 1);
}

void TstTokenClientLimits::cancelBeatsAResultNotYetTold()
{
    LoopbackServer server(answerWith(200, "{}"));
    TokenClient client(systemClock());
    HttpJob *refused = client.send(post(QUrl(u"ftp://x/"_s))); // its error is on the way by now
    const auto watched = watch<HttpResult>(refused);
    refused->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QCOMPARE(watched->last->error().kind, ErrorKind::Cancelled);
}

void TstTokenClientLimits::cancelAfterTheEndIsHarmless()
{
    LoopbackServer server(answerWith(200, "{}"));
    TokenClient client(systemClock());
    HttpJob *job = client.send(post(server.url()));
    const auto watched = watch<HttpResult>(job);
    connect(job, &HttpJob::finished, job, [job](const HttpResult &) { job->cancel(); });
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QVERIFY(watched->last->has_value());
}

void TstTokenClientLimits::aBodyAtTheCapIsWhole()
{
    const QByteArray body(1024 * 1024, 'x');
    LoopbackServer server(answerWith(200, body));
    TokenClient client(systemClock());
    const HttpResult result = replyTo(client.send(post(server.url())));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QVERIFY(result->body == body);
}

void TstTokenClientLimits::aBodyThatEndsWithTheConnectionIsWhole_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("size");
    for (const char *version : {"HTTP/1.0", "HTTP/1.1"}) {
        for (const int size : {0, 2, 3000, 70'000, 1024 * 1024})
            QTest::addRow("%s, %d bytes", version, size) << QByteArray(version) << size;
    }
}

void TstTokenClientLimits::aBodyThatEndsWithTheConnectionIsWhole()
{
    QFETCH(QByteArray, version);
    QFETCH(int, size);
    const QByteArray body(size, 'x');
    LoopbackServer server(answerBytes(version + " 200 OK\r\n\r\n" + body));
    TokenClient client(systemClock());
    // The end comes with the last bytes or after them, and Qt treats the two differently: so, several times.
    for (int i = 1; i <= 20; ++i) {
        const HttpResult result = replyTo(client.send(post(server.url())));
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->body.size(), body.size());
        QCOMPARE(server.requests().size(), i);
        QCOMPARE(server.connections(), i);
    }
}

void TstTokenClientLimits::aBodyOverTheCapIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray body(1025, 'x');
    QTest::newRow("with its length") << httpResponse(200, body);
    QTest::newRow("till the end of the connection") << QByteArray("HTTP/1.1 200 OK\r\n\r\n" + body);
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n401\r\n" + body + "\r\n0\r\n\r\n");
    QTest::newRow("as an error page") << httpResponse(500, body);
}

void TstTokenClientLimits::aBodyOverTheCapIsRefused()
{
    QFETCH(QByteArray, answer);
    LoopbackServer server(answerBytes(answer));
    TokenClient client(systemClock(), {.maxBodyBytes = 1024});
    const HttpResult result = replyTo(client.send(post(server.url())));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TooLarge);
    QVERIFY2(result.error().message.contains(u"1024 bytes"), qPrintable(result.error().message));
}

void TstTokenClientLimits::aTruncatedBodyIsAnError_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("half of its length") << QByteArray(ok + "Content-Length: 30\r\n\r\n{\"access_token\":");
    QTest::newRow("valid JSON, but not all")
        << QByteArray(ok + "Content-Length: 30\r\n\r\n{\"access_token\":\"abc\"}");
    QTest::newRow("nothing of its length") << QByteArray(ok + "Content-Length: 30\r\n\r\n");
    QTest::newRow("in a chunk") << QByteArray(
        ok + "Transfer-Encoding: chunked\r\n\r\n16\r\n{\"access_token\":");
    QTest::newRow("before the last chunk")
        << QByteArray(ok + "Transfer-Encoding: chunked\r\n\r\n16\r\n{\"access_token\":\"abc\"}\r\n");
    QTest::newRow("in the headers") << QByteArray(ok + "Content-Length: 30\r\nX-");
    QTest::newRow("of an error") << QByteArray("HTTP/1.1 401 No\r\nContent-Length: 30\r\n\r\n{");
}

void TstTokenClientLimits::aTruncatedBodyIsAnError()
{
    QFETCH(QByteArray, answer);
    LoopbackServer server(answerBytes(answer));
    TokenClient client(systemClock());
    const HttpResult result = replyTo(client.send(post(server.url())));
    QVERIFY2(!result, result ? result->body.constData() : "");
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QVERIFY2(result.error().message.contains(u"ended early")
            || result.error().message.contains(u"before it had answered"),
        qPrintable(result.error().message));
    QCOMPARE(server.requests().size(), 1);
}

void TstTokenClientLimits::limitsApplyFromTheNextRequestOn()
{
    LoopbackServer server(answerWith(200, "12345"));
    TokenClient client(systemClock());
    HttpJob *before = client.send(post(server.url()));
    client.setLimits({.maxBodyBytes = 4});
    QVERIFY(replyTo(before));
    const HttpResult after = replyTo(client.send(post(server.url())));
    QVERIFY(!after);
    QCOMPARE(after.error().kind, ErrorKind::TooLarge);
}

QTEST_GUILESS_MAIN(TstTokenClientLimits)
#include "tst_tokenclient_limits.moc"
