#include "support/loopbackserver.h"
#include "support/waitfor.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// The client as calls of an API need it: each answer is a result as it came, and all other rules hold.
class TestApiCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStatusIsAResult_data();
    void anyStatusIsAResult();
    void aRedirectIsNotFollowed();
    void headIsAnsweredByItsHeaders();
    void oneSendIsOneRequestWhateverTheMethod_data();
    void oneSendIsOneRequestWhateverTheMethod();
    void aPostWithoutATypeIsNotCalledAForm();
    void aCompressedBodyIsLeftAsItCame();
    void aTruncatedBodyIsAnError_data();
    void aTruncatedBodyIsAnError();
    void theCapHasWordsOfItsOwn();

private:
    static HttpLimits limits(qint64 cap = 1000)
    {
        return {.deadlineMs = 20'000, .maxBodyBytes = cap, .purpose = HttpPurpose::ApiCall};
    }
};

void TestApiCalls::anyStatusIsAResult_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 301, 302, 307, 308, 400, 401, 403, 404, 409, 418, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestApiCalls::anyStatusIsAResult()
{
    QFETCH(int, status);
    LoopbackServer server(answerWith(status, "body", {{"X-A", "b"}}));
    TokenClient client(systemClock(), limits());
    const auto reply = replyTo(client.send({.method = "GET", .url = server.url()}));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, "body");
    QCOMPARE(reply->header("x-a"), "b");
    QCOMPARE(server.requests().size(), 1);
}

void TestApiCalls::aRedirectIsNotFollowed()
{
    LoopbackServer other(answerWith(200, "elsewhere"));
    LoopbackServer server(answerWith(307, {}, {{"Location", other.url().toEncoded()}}));
    TokenClient client(systemClock(), limits());
    const auto reply = replyTo(client.send({.method = "GET", .url = server.url(), .headers = {{"Authorization", "Bearer t"}}}));
    QVERIFY(reply);
    QCOMPARE(reply->header("Location"), other.url().toEncoded());
    QCOMPARE(other.connections(), 0);
}

void TestApiCalls::headIsAnsweredByItsHeaders()
{
    // The length is that of what GET would bring.
    LoopbackServer server(answerBytes("HTTP/1.1 200 OK\r\nContent-Length: 1234\r\nX-A: b\r\n\r\n"));
    TokenClient client(systemClock(), limits());
    const auto reply = replyTo(client.send({.method = "HEAD", .url = server.url()}));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->header("Content-Length"), "1234");
    QCOMPARE(reply->body, "");
    QCOMPARE(server.requests().first().method, "HEAD");
    // A server that keeps the connection open holds nothing up.
    server.setAnswer([](QTcpSocket *socket, const ReceivedRequest &) {
        socket->write("HTTP/1.1 404 No\r\nContent-Length: 9\r\n\r\n");
    });
    const auto second = replyTo(client.send({.method = "HEAD", .url = server.url()}));
    QVERIFY(second);
    QCOMPARE(second->status, 404);
}

void TestApiCalls::oneSendIsOneRequestWhateverTheMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PURGE"})
        QTest::newRow(method) << QByteArray(method);
}

void TestApiCalls::oneSendIsOneRequestWhateverTheMethod()
{
    QFETCH(QByteArray, method);
    LoopbackServer server(closeSilently()); // Qt itself would try three times more
    TokenClient client(systemClock(), limits());
    const auto reply = replyTo(client.send({.method = method, .url = server.url()}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Network);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().method, method);
}

void TestApiCalls::aPostWithoutATypeIsNotCalledAForm()
{
    LoopbackServer server(answerWith(200, "ok"));
    TokenClient client(systemClock(), limits());
    QVERIFY(replyTo(client.send({.url = server.url(), .body = "x"})));
    QCOMPARE(server.requests().first().method, "POST");
    QCOMPARE(server.requests().first().headerCount("Content-Type"), 0);
    QCOMPARE(server.requests().first().body, "x");
}

void TestApiCalls::aCompressedBodyIsLeftAsItCame()
{
    LoopbackServer server(answerWith(200, "\x1f\x8b\x08", {{"Content-Encoding", "gzip"}}));
    TokenClient client(systemClock(), limits());
    const auto reply = replyTo(client.send({.method = "GET", .url = server.url()}));
    QVERIFY(reply);
    QCOMPARE(reply->body, "\x1f\x8b\x08");
    QCOMPARE(server.requests().first().header("Accept-Encoding"), "identity");
}

void TestApiCalls::aTruncatedBodyIsAnError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("200") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"_ba;
    QTest::newRow("302") << "HTTP/1.1 302 Found\r\nContent-Length: 9\r\n\r\nhalf"_ba;
    QTest::newRow("chunked") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf"_ba;
}

void TestApiCalls::aTruncatedBodyIsAnError()
{
    QFETCH(QByteArray, answer);
    LoopbackServer server(answerBytes(answer));
    TokenClient client(systemClock(), limits());
    const auto reply = replyTo(client.send({.method = "GET", .url = server.url()}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Network);
}

void TestApiCalls::theCapHasWordsOfItsOwn()
{
    LoopbackServer server(answerWith(200, QByteArray(1001, 'x')));
    TokenClient client(systemClock(), limits());
    const auto reply = replyTo(client.send({.method = "GET", .url = server.url()}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TooLarge);
    QVERIFY(!reply.error().message.contains(u"token"_s));
}

QTEST_GUILESS_MAIN(TestApiCalls)
#include "tst_apicalls.moc"
