#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QNetworkProxy>
#include <QPointer>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// One request, one reply: what goes over the wire and what comes back.
class TstTokenClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheRequestAsItIs();
    void asksForIdentityAndAddsNoCookie();
    void anyStatusButThreeHundredsIsAReply_data();
    void anyStatusButThreeHundredsIsAReply();
    void timesComeFromTheClock();
    void finishedComesOnceAndNeverFromInsideSend();
    void oneSendIsOneRequest_data();
    void oneSendIsOneRequest();
    void anEmptyBodyIsSentOnceToo();
    void nothingIsCarriedOverToTheNextRequest();
    void aConnectionIsNeverUsedTwice();
    void aFleetIsSentThirtyTwoAtATime();
    void aJobMayBeCancelledBeforeItsTurn();
    void repeatedCookiesAreSeparateHeaders();
    void anInterimStatusIsNoAnswer();
    void framingIsReadWithCare_data();
    void framingIsReadWithCare();
    void compressedBodyIsRefused();
    void aFailureNamesHostAndPort_data();
    void aFailureNamesHostAndPort();
    void anotherProtocolIsNamed();
    void aHostThatDoesNotExistIsNamed();
    void aProxyThatAsksForAPasswordIsNamed();
    void loopbackNeverGoesThroughAProxy();
    void destroyingTheClientFinishesItsJobs();
    void listenersMayGoAwayAtAnyTime();
    void aListenerMayDestroyTheClient();

private:
    static HttpRequest request(const QUrl &url)
    {
        return {.url = url,
            .headers = {{"Content-Type", "application/json"}, {"Authorization", "Basic aWQ6c2VjcmV0"}},
            .body = R"({"a":1})"};
    }
};

void TstTokenClient::sendsTheRequestAsItIs()
{
    LoopbackServer server(answerWith(200, "{}"));
    TokenClient client(systemClock());
    HttpRequest sent = request(server.url(u"/api/v1/auth/token"_s));
    sent.headers += HttpHeader{"X-Gateway", "a, b; c=\"d\""};
    QVERIFY(replyTo(client.send(sent)));
    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest &got = server.requests().first();
    QCOMPARE(got.method, "POST");
    QCOMPARE(got.target, "/api/v1/auth/token");
    QCOMPARE(got.body, sent.body);
    for (const HttpHeader &header : sent.headers) {
        QCOMPARE(got.header(header.name), header.value);
        QCOMPARE(got.headerCount(header.name), 1);
    }
}

void TstTokenClient::asksForIdentityAndAddsNoCookie()
{
    LoopbackServer server(answerWith(200, "{}"));
    TokenClient client(systemClock());
    QVERIFY(replyTo(client.send(request(server.url()))));
    const ReceivedRequest &got = server.requests().first();
    QCOMPARE(got.header("Accept-Encoding"), "identity");
    QCOMPARE(got.header("Connection"), "close");
    QVERIFY(got.header("User-Agent").startsWith("Claimcheck/"));
    QCOMPARE(got.headerCount("Cookie"), 0);
    QCOMPARE(got.headerCount("Upgrade"), 0);
}

void TstTokenClient::anyStatusButThreeHundredsIsAReply_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
        {200, 201, 400, 401, 403, 404, 405, 407, 409, 410, 418, 429, 500, 501, 502, 503, 599})
        QTest::addRow("%d", status) << status;
}

void TstTokenClient::anyStatusButThreeHundredsIsAReply()
{
    QFETCH(int, status);
    const QByteArray body = R"({"error":"invalid_client"})";
    LoopbackServer server(
        answerWith(status, body, {{"X-Trace", "42"}, {"Content-Type", "application/json"}}));
    TokenClient client(systemClock());
    const HttpResult result = replyTo(client.send(request(server.url())));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->status, status);
    QCOMPARE(result->reason, "Reason");
    QCOMPARE(result->body, body);
    QCOMPARE(result->header("x-trace"), "42");
}

void TstTokenClient::timesComeFromTheClock()
{
    LoopbackServer server(answerWith(200, "{}"));
    qint64 now = 1'000;
    TokenClient client([&now] { return now += 500; });
    const HttpResult result = replyTo(client.send(request(server.url())));
    QVERIFY(result);
    QCOMPARE(result->sentMs, 1'500);
    QCOMPARE(result->receivedMs, 2'000);
}

void TstTokenClient::finishedComesOnceAndNeverFromInsideSend()
{
    LoopbackServer server(answerWith(200, "{}"));
    TokenClient client(systemClock());
    // The second is refused before it is sent; that, too, is told later.
    for (const QUrl &url : {server.url(), QUrl(u"ftp://127.0.0.1/"_s)}) {
        QPointer<HttpJob> job = client.send(request(url));
        const auto watched = watch<HttpResult>(job.data());
        QCOMPARE(watched->count, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!job, generousMs); // deleted itself
        QCOMPARE(watched->count, 1);
    }
}

void TstTokenClient::oneSendIsOneRequest_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray challenge = "HTTP/1.1 401 No\r\nContent-Length: 2\r\nWWW-Authenticate: ";
    QTest::newRow("success") << httpResponse(200, "{}");
    QTest::newRow("401 Basic") << QByteArray(challenge + "Basic realm=\"x\"\r\n\r\n{}");
    QTest::newRow("401 Digest") << QByteArray(challenge + "Digest realm=\"x\", nonce=\"y\"\r\n\r\n{}");
    QTest::newRow("401 NTLM") << QByteArray(challenge + "NTLM\r\n\r\n{}");
    QTest::newRow("401 Negotiate") << QByteArray(challenge + "Negotiate\r\n\r\n{}");
    QTest::newRow("401 on a connection kept open")
        << QByteArray(challenge + "Basic realm=\"x\"\r\nConnection: keep-alive\r\n\r\n{}");
    QTest::newRow("503 with Retry-After") << httpResponse(503, "{}", {{"Retry-After", "0"}});
    QTest::newRow("closes silently") << QByteArray();
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 2");
}

void TstTokenClient::oneSendIsOneRequest()
{
    QFETCH(QByteArray, answer);
    LoopbackServer server(answerBytes(answer));
    TokenClient client(systemClock());
    for (const QByteArray &method : QByteArrayList{"POST", "PUT"}) {
        const qsizetype before = server.requests().size();
        HttpRequest sent = request(server.url());
        sent.method = method;
        QPointer<HttpJob> job = client.send(sent);
        const HttpResult result = replyTo(job);
        QTRY_VERIFY_WITH_TIMEOUT(!job, generousMs);
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, generousMs);
        QCOMPARE(server.requests().size() - before, 1);
        QCOMPARE(server.requests().last().header("Authorization"), "Basic aWQ6c2VjcmV0");
        if (answer.startsWith("HTTP/1.1 401")) {
            QVERIFY2(result, result ? "" : qPrintable(result.error().message));
            QCOMPARE(result->status, 401);
            QCOMPARE(result->body, "{}");
        }
    }
}

void TstTokenClient::anEmptyBodyIsSentOnceToo()
{
    LoopbackServer server(answerBytes("HTTP/1.1 200 OK\r\nX-"));
    TokenClient client(systemClock());
    HttpRequest sent = request(server.url());
    sent.body.clear();
    const HttpResult result = replyTo(client.send(sent));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().header("Content-Length"), "0");
}

void TstTokenClient::nothingIsCarriedOverToTheNextRequest()
{
    LoopbackServer server(answerWith(200, "{}",
        {{"Set-Cookie", "session=canary; Path=/"}, {"Cache-Control", "max-age=3600"},
            {"ETag", "\"canary\""}}));
    LoopbackServer otherPort(answerWith(401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}}));
    TokenClient client(systemClock());
    QVERIFY(replyTo(client.send(request(server.url()))));
    HttpRequest bare = request(server.url());
    bare.headers.removeLast();
    QVERIFY(replyTo(client.send(bare)));
    bare.url = otherPort.url();
    QVERIFY(replyTo(client.send(bare)));

    QCOMPARE(server.requests().size(), 2); // the second was not answered from a cache
    for (const ReceivedRequest &got : {server.requests().last(), otherPort.requests().first()}) {
        QCOMPARE(got.headerCount("Cookie"), 0);
        QCOMPARE(got.headerCount("Authorization"), 0);
        QCOMPARE(got.headerCount("If-None-Match"), 0);
    }
}

void TstTokenClient::aConnectionIsNeverUsedTwice()
{
    // A server that keeps connections open, and one that closes them without having said so.
    LoopbackServer keeping(
        [](QTcpSocket *socket, const ReceivedRequest &) { socket->write(httpResponse(200, "{}")); });
    LoopbackServer closing(answerWith(200, "{}"));
    TokenClient client(systemClock());
    for (LoopbackServer *server : {&keeping, &closing}) {
        for (int i = 1; i <= 20; ++i) {
            const HttpResult result = replyTo(client.send(request(server->url())));
            QVERIFY2(result, result ? "" : qPrintable(result.error().message));
            QCOMPARE(server->connections(), i);
        }
        QTRY_COMPARE_WITH_TIMEOUT(server->openConnections(), 0, generousMs);
    }
}

void TstTokenClient::aFleetIsSentThirtyTwoAtATime()
{
    QList<QPointer<QTcpSocket>> waiting;
    LoopbackServer server([&](QTcpSocket *socket, const ReceivedRequest &) { waiting += socket; });
    TokenClient client(systemClock());
    QList<std::shared_ptr<Watched<HttpResult>>> fleet;
    for (int i = 0; i < 100; ++i)
        fleet += watch<HttpResult>(client.send(request(server.url())));
    int answered = 0;
    while (answered < 100) {
        QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), qMin(32, 100 - answered), generousMs);
        QVERIFY(server.openConnections() <= 32);
        for (const QPointer<QTcpSocket> &socket : std::exchange(waiting, {})) {
            socket->write(httpResponse(200, "{}"));
            ++answered;
        }
    }
    for (const auto &watched : fleet) {
        QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
        QVERIFY(watched->last->has_value());
    }
}

void TstTokenClient::aJobMayBeCancelledBeforeItsTurn()
{
    LoopbackServer server(neverAnswer());
    TokenClient client(systemClock());
    QList<HttpJob *> sent;
    for (int i = 0; i < 32; ++i)
        sent += client.send(request(server.url()));
    HttpRequest late = request(server.url(u"/late"_s));
    HttpJob *waiting = client.send(late);
    const auto watched = watch<HttpResult>(waiting);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 32, generousMs);
    waiting->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QCOMPARE(watched->last->error().kind, ErrorKind::Cancelled);
    for (HttpJob *job : sent)
        job->cancel();
    server.setAnswer(answerWith(200, "{}"));
    QVERIFY(replyTo(client.send(request(server.url(u"/next"_s)))));
    QCOMPARE(server.requests().size(), 33);
    QCOMPARE(server.requests().last().target, "/next");
}

void TstTokenClient::repeatedCookiesAreSeparateHeaders()
{
    LoopbackServer server(answerWith(200, "{}", {{"Set-Cookie", "a=1"}, {"Set-Cookie", "b=2"}}));
    TokenClient client(systemClock());
    const HttpResult result = replyTo(client.send(request(server.url())));
    QVERIFY(result);
    QByteArrayList cookies;
    for (const HttpHeader &header : result->headers) {
        if (header.name.toLower() == "set-cookie")
            cookies += header.value;
    }
    QCOMPARE(cookies, QByteArrayList({"a=1", "b=2"}));
}

void TstTokenClient::anInterimStatusIsNoAnswer()
{
    TokenClient client(systemClock());
    LoopbackServer continuing(answerBytes("HTTP/1.1 100 Continue\r\n\r\n" + httpResponse(200, "{}")));
    const HttpResult result = replyTo(client.send(request(continuing.url())));
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    // Qt takes the first of these for the answer.
    LoopbackServer hinting(answerBytes("HTTP/1.1 103 Early Hints\r\n\r\n" + httpResponse(200, "{}")));
    const HttpResult hint = replyTo(client.send(request(hinting.url())));
    QVERIFY(!hint);
    QCOMPARE(hint.error().kind, ErrorKind::Network);
    QVERIFY(hint.error().message.contains(u"HTTP 103"));
}

void TstTokenClient::framingIsReadWithCare_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunks = "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
    QTest::newRow("chunked") << QByteArray(ok + chunks) << true;
    QTest::newRow("a length that chunks overrule")
        << QByteArray(ok + "Content-Length: 50\r\n" + chunks) << true;
    QTest::newRow("the same length twice")
        << QByteArray(ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}") << true;
    QTest::newRow("HTTP/1.0 till the end") << QByteArray("HTTP/1.0 200 OK\r\n\r\n{}") << true;
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}") << true;
    QTest::newRow("negative length") << QByteArray(ok + "Content-Length: -2\r\n\r\n{}") << false;
    QTest::newRow("HTTP/0.9") << QByteArray("{}") << false;
    QTest::newRow("status 000") << QByteArray("HTTP/1.1 000 X\r\nContent-Length: 2\r\n\r\n{}") << false;
}

void TstTokenClient::framingIsReadWithCare()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, good);
    LoopbackServer server(answerBytes(answer));
    TokenClient client(systemClock());
    const HttpResult result = replyTo(client.send(request(server.url())));
    QVERIFY2(result.has_value() == good, result ? "" : qPrintable(result.error().message));
    if (good)
        QCOMPARE(result->body, "{}");
    else
        QCOMPARE(result.error().kind, ErrorKind::Network);
}

void TstTokenClient::compressedBodyIsRefused()
{
    LoopbackServer server(answerWith(401, "\x1f\x8b\x08", {{"Content-Encoding", "gzip"}}));
    TokenClient client(systemClock());
    const HttpResult result = replyTo(client.send(request(server.url())));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidReply);
    QVERIFY(result.error().message.contains(u"HTTP 401"));
    QVERIFY(result.error().message.contains(u"compressed"));
}

void TstTokenClient::aFailureNamesHostAndPort_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("closes silently") << QByteArray() << u"closed the connection before it had answered"_s;
    QTest::newRow("refused") << QByteArray("-") << u"refused the connection"_s;
}

void TstTokenClient::aFailureNamesHostAndPort()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    auto server = std::make_unique<LoopbackServer>(answerBytes(answer));
    const QUrl url = server->url();
    if (answer == "-")
        server.reset();
    TokenClient client(systemClock());
    const HttpResult result = replyTo(client.send(request(url)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
    const QString where = u"127.0.0.1:%1"_s.arg(url.port());
    QVERIFY2(result.error().message.contains(where), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
    QVERIFY(!result.error().hint.isEmpty());
}

void TstTokenClient::anotherProtocolIsNamed()
{
    LoopbackServer server(
        [](QTcpSocket *socket, const ReceivedRequest &) { socket->write("SSH-2.0-OpenSSH_9.2\r\n"); });
    TokenClient client(systemClock(), {.deadlineMs = 2000});
    const HttpResult result = replyTo(client.send(request(server.url())));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QVERIFY2(result.error().message.contains(u"did not answer in HTTP"),
        qPrintable(result.error().message + result.error().detail));
}

void TstTokenClient::aHostThatDoesNotExistIsNamed()
{
    TokenClient client(systemClock());
    const HttpResult result = replyTo(client.send(request(QUrl(u"https://nonexistent.invalid/token"_s))));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QCOMPARE(result.error().message, u"The host of nonexistent.invalid:443 was not found."_s);
}

void TstTokenClient::aProxyThatAsksForAPasswordIsNamed()
{
    LoopbackServer proxy(answerWith(407, "", {{"Proxy-Authenticate", "Basic realm=\"company\""}}));
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
    const auto reset = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    TokenClient client(systemClock());
    const HttpResult result = replyTo(client.send(request(QUrl(u"https://nonexistent.invalid/token"_s))));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QVERIFY2(result.error().message.contains(u"proxy"), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(u"password"), qPrintable(result.error().message));
    QVERIFY(!proxy.received().contains("aWQ6c2VjcmV0")); // the tunnel was never open
    QVERIFY(proxy.requests().size() >= 1);
}

void TstTokenClient::loopbackNeverGoesThroughAProxy()
{
    LoopbackServer server(answerWith(200, "{}"));
    LoopbackServer proxy(answerWith(502, ""));
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
    const auto reset = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    TokenClient client(systemClock());
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"LOCALHOST"_s}) { // Qt sees to it
        const HttpResult result = replyTo(client.send(request(server.url(u"/token"_s, host))));
        QVERIFY2(result && result->status == 200, qPrintable(host));
    }
    QCOMPARE(proxy.connections(), 0);
}

void TstTokenClient::destroyingTheClientFinishesItsJobs()
{
    LoopbackServer server(neverAnswer());
    auto client = std::make_unique<TokenClient>(systemClock());
    const auto first = watch<HttpResult>(client->send(request(server.url())));
    const auto second = watch<HttpResult>(client->send(request(server.url())));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 2, generousMs);
    client.reset();
    for (const auto &watched : {first, second}) {
        QCOMPARE(watched->count, 1);
        QCOMPARE(watched->last->error().kind, ErrorKind::Cancelled);
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, generousMs);
}

void TstTokenClient::listenersMayGoAwayAtAnyTime()
{
    LoopbackServer server(answerWith(200, "{}"));
    TokenClient client(systemClock());
    QPointer<HttpJob> job = client.send(request(server.url()));
    {
        QObject listener;
        connect(
            job, &HttpJob::finished, &listener, [](const HttpResult &) { QFAIL("not listening any more"); });
    }
    QTRY_VERIFY_WITH_TIMEOUT(!job, generousMs);
    job = client.send(request(server.url()));
    delete job.data(); // not asked for, but harmless
    QVERIFY(replyTo(client.send(request(server.url()))));
}

void TstTokenClient::aListenerMayDestroyTheClient()
{
    LoopbackServer server(answerWith(200, "{}"));
    auto client = std::make_unique<TokenClient>(systemClock());
    HttpJob *job = client->send(request(server.url()));
    const auto other = watch<HttpResult>(client->send(request(server.url())));
    connect(job, &HttpJob::finished, this, [&client](const HttpResult &result) {
        client.reset();
        QVERIFY(result);
        QCOMPARE(result->body, "{}");
    });
    QTRY_VERIFY_WITH_TIMEOUT(!client, generousMs);
    QCOMPARE(other->count, 1);
}

QTEST_GUILESS_MAIN(TstTokenClient)
#include "tst_tokenclient.moc"
