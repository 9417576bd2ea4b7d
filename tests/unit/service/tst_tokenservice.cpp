#include "servicefixture.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// From profile to outcome, over a real connection.
class TstTokenService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenComesWithItsExchange();
    void credentialsAtHandNeedNoStore();
    void theProfilesCredentialsAreRead();
    void nothingIsReadOrSentForAnUnusableProfile_data();
    void nothingIsReadOrSentForAnUnusableProfile();
    void nothingIsSentWithoutCredentials_data();
    void nothingIsSentWithoutCredentials();
    void nothingIsSentWithUnsendableCredentials();
    void controlCharactersInAnyFieldSendNothing_data();
    void controlCharactersInAnyFieldSendNothing();
    void nothingIsCarriedOverFromOneProfileToAnother();
    void aRefusalComesWithItsExchange();
    void aNetworkFailureStillShowsTheRequest();
    void noSecretComesBackFromAnEcho_data();
    void noSecretComesBackFromAnEcho();
    void theTokenIsInNoText();
    void aTruncatedBodyYieldsNoToken_data();
    void aTruncatedBodyYieldsNoToken();
    void controlCharactersOfTheServerAreEscaped();
    void cancelWhileReadingAbandonsTheKeychainJob();
    void cancelWhileSendingKeepsTheExchange();
    void cancelBeatsAnOutcomeNotYetTold();
    void aStoreThatGoesAwayEndsTheJob();
    void finishedComesOnceAndNeverFromInsideRequestToken();
    void retryAfterIsObeyed();
    void aReloadedCatalogueDoesNotDisturbAJob();
    void destroyingTheServiceFinishesItsJobs();
    void aListenerMayDestroyTheService();
};

void TstTokenService::aTokenComesWithItsExchange()
{
    ServiceFixture f;
    f.server.setAnswer([&f](QTcpSocket *socket, const ReceivedRequest &request) {
        f.nowMs += 250;
        answerWith(200, R"({"access_token":"issued-canary-token","expires_in":600})",
            {{"Set-Cookie", "session=crumbs; Path=/"}})(socket, request);
    });
    const qint64 startedMs = f.nowMs;
    const TokenOutcome outcome = f.fetch(f.profile());
    QVERIFY2(outcome.token, qPrintable(allText(outcome)));
    QCOMPARE(outcome.token->value, "issued-canary-token");
    QCOMPARE(outcome.token->requestSentMs, startedMs);
    QCOMPARE(outcome.token->expiry.expiresAtMs, startedMs + 600'000);

    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(f.server.requests().first().body,
        "grant_type=client_credentials&client_id=id&client_secret=Kz7-canary-secret");

    QVERIFY(outcome.exchange);
    QCOMPARE(outcome.exchange->startedMs, startedMs);
    QCOMPARE(outcome.exchange->elapsedMs, 250);
    QCOMPARE(outcome.exchange->status, 200);
    QCOMPARE(outcome.exchange->reason, u"Reason"_s);
    QVERIFY(!outcome.exchange->error);
    QVERIFY(outcome.exchange->request.startLine.startsWith(u"POST http://127.0.0.1:"));
    QVERIFY(outcome.exchange->body.contains(u"600"));
    QVERIFY(outcome.exchange->text().contains(u"session=••••••••; Path=/"));
    QVERIFY(!outcome.exchange->text().contains(u"crumbs"));
}

void TstTokenService::credentialsAtHandNeedNoStore()
{
    ServiceFixture f;
    const auto outcome
        = waitFor<TokenOutcome>(f.service->requestToken(f.profile(), Credentials{u"x"_s, u"other-secret"_s}));
    QVERIFY(outcome && outcome->token);
    QVERIFY(f.server.requests().first().body.contains("client_secret=other-secret"));
    QCOMPARE(f.store.readIds, QStringList());
}

void TstTokenService::theProfilesCredentialsAreRead()
{
    ServiceFixture f;
    QVERIFY(f.fetch(f.profile(u"p7"_s)).token);
    QCOMPARE(f.store.readIds, QStringList{u"p7"_s});
}

void TstTokenService::nothingIsReadOrSentForAnUnusableProfile_data()
{
    QTest::addColumn<QString>("flowId");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown flow") << u"gone"_s << u"https://a.example"_s << ErrorKind::InvalidFlow;
    QTest::newRow("http") << u"rillis-flow"_s << u"http://a.example"_s << ErrorKind::InvalidInput;
    QTest::newRow("user info") << u"rillis-flow"_s << u"https://u:p@a.example"_s << ErrorKind::InvalidInput;
    QTest::newRow("no URL") << u"rillis-flow"_s << QString() << ErrorKind::InvalidInput;
    QTest::newRow("missing parameter")
        << u"identity-documents"_s << u"https://a.example"_s << ErrorKind::InvalidInput;
}

void TstTokenService::nothingIsReadOrSentForAnUnusableProfile()
{
    QFETCH(QString, flowId);
    QFETCH(QString, baseUrl);
    QFETCH(ErrorKind, kind);
    ServiceFixture f;
    Profile profile = f.profile();
    profile.flowId = flowId;
    profile.baseUrl = QUrl(baseUrl);
    profile.clientAuth.reset();
    if (flowId == u"identity-documents"_s)
        profile.parameters = {{u"platform"_s, u"toaster"_s}};
    const TokenOutcome outcome = f.fetch(profile);
    QVERIFY(!outcome.token);
    QCOMPARE(outcome.token.error().kind, kind);
    QVERIFY(!outcome.exchange);
    QCOMPARE(f.store.readIds, QStringList());
    QCOMPARE(f.server.connections(), 0);
}

void TstTokenService::nothingIsSentWithoutCredentials_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("locked") << ErrorKind::KeychainLocked;
    QTest::newRow("absent") << ErrorKind::KeychainAbsent;
    QTest::newRow("missing") << ErrorKind::CredentialsMissing;
    QTest::newRow("slow") << ErrorKind::KeychainTimeout;
}

void TstTokenService::nothingIsSentWithoutCredentials()
{
    QFETCH(ErrorKind, kind);
    ServiceFixture f;
    f.store.answer = std::unexpected(Error{kind, u"message"_s, u"hint"_s});
    const TokenOutcome outcome = f.fetch(f.profile());
    QVERIFY(!outcome.token);
    QCOMPARE(outcome.token.error(), f.store.answer.error());
    QVERIFY(!outcome.exchange);
    QCOMPARE(f.server.connections(), 0);
}

void TstTokenService::nothingIsSentWithUnsendableCredentials()
{
    ServiceFixture f;
    f.store.answer = Credentials{u"id"_s, u"canary\r\nX-Evil: 1"_s};
    Profile profile = f.profile();
    profile.clientAuth = ClientAuth::BasicRaw;
    const TokenOutcome outcome = f.fetch(profile);
    QVERIFY(!outcome.token);
    QCOMPARE(outcome.token.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!allText(outcome).contains(u"canary"));
    QVERIFY(!outcome.exchange);
    QCOMPARE(f.server.connections(), 0);
}

void TstTokenService::controlCharactersInAnyFieldSendNothing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<ClientAuth>("auth");
    QTest::addColumn<QChar>("bad");
    const std::pair<const char *, QChar> characters[]{{"CR", u'\r'}, {"LF", u'\n'}, {"NUL", QChar(0)}};
    for (const char *field : {"name", "customer", "path", "parameter", "parameter name", "header", "header name"}) {
        for (const auto &[label, bad] : characters)
            QTest::addRow("%s in the %s", label, field) << QString::fromUtf8(field) << ClientAuth::Body << bad;
    }
    for (const char *field : {"client ID", "secret"}) {
        for (const auto &[label, bad] : characters) {
            QTest::addRow("%s in the %s, Basic", label, field)
                << QString::fromUtf8(field) << ClientAuth::BasicRaw << bad;
        }
    }
}

void TstTokenService::controlCharactersInAnyFieldSendNothing()
{
    QFETCH(QString, field);
    QFETCH(ClientAuth, auth);
    QFETCH(QChar, bad);
    const QString evil = u"a"_s + bad + u"X-Evil: 1"_s;
    ServiceFixture f;
    Profile profile = f.profile();
    profile.clientAuth = auth;
    Credentials credentials{u"id"_s, u"Kz7-canary-secret"_s};
    if (field == u"name"_s)
        profile.name = evil;
    else if (field == u"customer"_s)
        profile.customer = evil;
    else if (field == u"path"_s)
        profile.path = u"/" + evil;
    else if (field == u"parameter"_s)
        profile.parameters = {{u"audience"_s, evil}};
    else if (field == u"parameter name"_s)
        profile.parameters = {{evil, u"x"_s}};
    else if (field == u"header"_s)
        profile.headers = {{u"X-A"_s, evil}};
    else if (field == u"header name"_s)
        profile.headers = {{evil, u"x"_s}};
    else if (field == u"client ID"_s)
        credentials.clientId = evil;
    else
        credentials.clientSecret = evil;
    f.store.answer = credentials;

    const TokenOutcome outcome = f.fetch(profile);

    QVERIFY(!outcome.token);
    QCOMPARE(outcome.token.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!allText(outcome).contains(u"Kz7"));
    QCOMPARE(f.server.connections(), 0);
}

void TstTokenService::nothingIsCarriedOverFromOneProfileToAnother()
{
    ServiceFixture f;
    f.server.setAnswer(answerWith(200, R"({"access_token":"t","expires_in":600})",
        {{"Set-Cookie", "session=canary; Path=/"}, {"Cache-Control", "max-age=3600"}, {"ETag", "\"canary\""},
            {"WWW-Authenticate", "Basic realm=\"x\""}, {"Authentication-Info", "nextnonce=canary"}}));
    Profile withBasic = f.profile();
    withBasic.clientAuth = ClientAuth::Basic;
    QVERIFY(f.fetch(withBasic).token);
    QCOMPARE(f.server.requests().last().headerCount("Authorization"), 1);
    f.store.answer = Credentials{u"another"_s, u"another-secret"_s};
    QVERIFY(f.fetch(f.profile(u"p2"_s)).token);

    QCOMPARE(f.server.requests().size(), 2); // not from a cache
    const ReceivedRequest &second = f.server.requests().last();
    for (const char *header : {"Cookie", "Authorization", "If-None-Match", "If-Modified-Since"})
        QCOMPARE(second.headerCount(header), 0);
    QVERIFY(second.body.contains("client_id=another"));
    QVERIFY(!second.body.contains("canary"));
}

void TstTokenService::aRefusalComesWithItsExchange()
{
    ServiceFixture f;
    f.server.setAnswer(
        answerWith(401, R"({"error":"invalid_client"})", {{"WWW-Authenticate", "Basic realm=\"x\""}}));
    const TokenOutcome outcome = f.fetch(f.profile());
    QVERIFY(!outcome.token);
    QCOMPARE(outcome.token.error().kind, ErrorKind::ServerRefused);
    QVERIFY(outcome.exchange);
    QCOMPARE(outcome.exchange->status, 401);
    QCOMPARE(outcome.exchange->error, outcome.token.error());
    QVERIFY(outcome.exchange->text().contains(u"WWW-Authenticate: Basic realm=\"x\""));
    QVERIFY(outcome.exchange->body.contains(u"invalid_client"));
}

void TstTokenService::aNetworkFailureStillShowsTheRequest()
{
    ServiceFixture f;
    f.server.setAnswer(closeSilently());
    const TokenOutcome outcome = f.fetch(f.profile());
    QVERIFY(!outcome.token);
    QCOMPARE(outcome.token.error().kind, ErrorKind::Network);
    QVERIFY(outcome.exchange);
    QCOMPARE(outcome.exchange->status, 0);
    QCOMPARE(outcome.exchange->error, outcome.token.error());
    QVERIFY(outcome.exchange->request.body.contains(u"client_id=id"));
    QVERIFY(!allText(outcome).contains(u"canary"));
}

void TstTokenService::noSecretComesBackFromAnEcho_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray basic = QByteArray("id:Kz7-canary-secret").toBase64();
    const QByteArray filler(300, 'x');
    QTest::newRow("description") << httpResponse(
        400, R"({"error":"invalid_request","error_description":"bad secret Kz7-canary-secret"})");
    QTest::newRow("error code") << httpResponse(400, R"({"error":"Kz7-canary-secret"})");
    QTest::newRow("member name") << httpResponse(200, R"({"Kz7-canary-secret":1})");
    QTest::newRow("web page") << httpResponse(
        500, "<html><body>Kz7-canary-secret " + basic + "</body></html>");
    QTest::newRow("plain text") << httpResponse(500, "request was client_secret=Kz7-canary-secret");
    QTest::newRow("reason") << QByteArray("HTTP/1.1 400 Kz7-canary-secret\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("header") << httpResponse(400, "{}", {{"X-Echo", "Kz7-canary-secret"}, {"X-Basic", basic}});
    QTest::newRow("redirect") << httpResponse(
        302, "", {{"Location", "https://b.example/Kz7-canary-secret?x"}});
    for (int length = 0; length < 300; length += 7) {
        QTest::addRow("cut in the description after %d", length) << httpResponse(400,
            QByteArray(
                R"({"error":"x","error_description":")" + filler.first(length) + "Kz7-canary-secret\"}"));
        QTest::addRow("cut in the page after %d", length)
            << httpResponse(200, QByteArray("<html>" + filler.first(length) + "Kz7-canary-secret"));
    }
}

void TstTokenService::noSecretComesBackFromAnEcho()
{
    QFETCH(QByteArray, answer);
    ServiceFixture f;
    f.server.setAnswer(answerBytes(answer));
    const TokenOutcome outcome = f.fetch(f.profile());
    QVERIFY(!outcome.token);
    const QString text = allText(outcome);
    QVERIFY2(!text.contains(u"Kz7"), qPrintable(text)); // nor the beginning of it
    QVERIFY2(!text.contains(u"aWQ6S3o3"), qPrintable(text));
}

void TstTokenService::theTokenIsInNoText()
{
    ServiceFixture f;
    f.server.setAnswer(
        answerWith(200, R"({"access_token":"issued-canary-token","copy":"issued-canary-token"})",
            {{"X-Token", "issued-canary-token"}, {"Authorization", "Bearer issued-canary-token"}}));
    const TokenOutcome outcome = f.fetch(f.profile());
    QVERIFY(outcome.token);
    QVERIFY2(!allText(outcome).contains(u"canary"), qPrintable(allText(outcome)));
}

void TstTokenService::aTruncatedBodyYieldsNoToken_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray body = R"({"access_token":"issued-canary-token"})";
    QTest::newRow("by its length") << QByteArray(ok + "Content-Length: 99\r\n\r\n" + body);
    // Qt sees no error here; that the JSON is cut is all there is to see.
    for (int length = 0; length < body.size(); ++length)
        QTest::addRow("%d bytes till the end of the connection", length)
            << QByteArray(ok + "\r\n" + body.first(length));
}

void TstTokenService::aTruncatedBodyYieldsNoToken()
{
    QFETCH(QByteArray, answer);
    ServiceFixture f;
    f.server.setAnswer(answerBytes(answer));
    const TokenOutcome outcome = f.fetch(f.profile());
    QVERIFY(!outcome.token);
    QVERIFY2(!allText(outcome).contains(u"canary"), qPrintable(allText(outcome)));
}

void TstTokenService::controlCharactersOfTheServerAreEscaped()
{
    ServiceFixture f;
    f.server.setAnswer(answerWith(400, "{}",
        {{"X-Bidi",
            "a\xe2\x80\xae"
            "b"}}));
    const TokenOutcome outcome = f.fetch(f.profile());
    QVERIFY(outcome.exchange);
    QVERIFY(!outcome.exchange->text().contains(QChar(0x202e)));
}

void TstTokenService::cancelWhileReadingAbandonsTheKeychainJob()
{
    ServiceFixture f;
    f.store.held = true;
    TokenJob *job = f.service->requestToken(f.profile(), &f.store);
    const auto watched = watch<TokenOutcome>(job);
    QCOMPARE(f.store.readIds.size(), 1);
    job->cancel();
    QCOMPARE(watched->count, 0); // never from inside cancel()
    f.store.release(); // the late answer, while the job is still there
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QCOMPARE(watched->last->token.error().kind, ErrorKind::Cancelled);
    QVERIFY(!watched->last->exchange);
    QVERIFY(f.fetch(f.profile()).token); // by now it would have been sent
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(watched->count, 1);
}

void TstTokenService::cancelWhileSendingKeepsTheExchange()
{
    ServiceFixture f;
    f.server.setAnswer(neverAnswer());
    TokenJob *job = f.service->requestToken(f.profile(), &f.store);
    const auto watched = watch<TokenOutcome>(job);
    QTRY_COMPARE_WITH_TIMEOUT(f.server.requests().size(), 1, generousMs);
    job->cancel();
    QCOMPARE(watched->count, 0);
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QCOMPARE(watched->last->token.error().kind, ErrorKind::Cancelled);
    QVERIFY(watched->last->exchange);
    QCOMPARE(watched->last->exchange->error->kind, ErrorKind::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(f.server.openConnections(), 0, generousMs); // hung up
}

void TstTokenService::cancelBeatsAnOutcomeNotYetTold()
{
    ServiceFixture f;
    Profile profile = f.profile();
    profile.flowId = u"gone"_s;
    TokenJob *job = f.service->requestToken(profile, &f.store); // its error is on the way by now
    const auto watched = watch<TokenOutcome>(job);
    job->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QCOMPARE(watched->last->token.error().kind, ErrorKind::Cancelled);
}

void TstTokenService::aStoreThatGoesAwayEndsTheJob()
{
    ServiceFixture f;
    auto store = std::make_unique<FakeStore>();
    store->held = true;
    const auto watched = watch<TokenOutcome>(f.service->requestToken(f.profile(), store.get()));
    store.reset();
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QCOMPARE(watched->last->token.error().kind, ErrorKind::KeychainFailed);
}

void TstTokenService::finishedComesOnceAndNeverFromInsideRequestToken()
{
    ServiceFixture f;
    Profile unusable = f.profile();
    unusable.flowId = u"gone"_s;
    for (const Profile &profile : {f.profile(), unusable}) {
        QPointer<TokenJob> job = f.service->requestToken(profile, &f.store);
        const auto watched = watch<TokenOutcome>(job.data());
        QCOMPARE(watched->count, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!job, generousMs); // deleted itself
        QCOMPARE(watched->count, 1);
    }
}

void TstTokenService::retryAfterIsObeyed()
{
    ServiceFixture f;
    f.server.setAnswer(answerWith(429, "{}", {{"Retry-After", "30"}}));
    QCOMPARE(f.fetch(f.profile()).token.error().kind, ErrorKind::ServerRefused);

    f.nowMs += 10'000;
    const TokenOutcome early = f.fetch(f.profile());
    QCOMPARE(early.token.error().kind, ErrorKind::ServerRefused);
    QVERIFY2(early.token.error().message.contains(u"20 s"), qPrintable(early.token.error().message));
    QVERIFY(!early.exchange);
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(f.store.readIds.size(), 1);

    f.fetch(f.profile(u"another"_s));
    QCOMPARE(f.server.requests().size(), 2);

    f.nowMs += 20'000;
    f.server.setAnswer(answerWith(200, R"({"access_token":"t"})"));
    const TokenOutcome later = f.fetch(f.profile());
    QVERIFY2(later.token, qPrintable(allText(later)));
    QCOMPARE(f.server.requests().size(), 3);
}

void TstTokenService::aReloadedCatalogueDoesNotDisturbAJob()
{
    ServiceFixture f;
    f.store.held = true;
    const auto watched = watch<TokenOutcome>(f.service->requestToken(f.profile(), &f.store));
    f.flows = FlowCatalog();
    f.store.release();
    QTRY_COMPARE_WITH_TIMEOUT(watched->count, 1, generousMs);
    QVERIFY(watched->last->token);
}

void TstTokenService::destroyingTheServiceFinishesItsJobs()
{
    ServiceFixture f;
    f.server.setAnswer(neverAnswer());
    const auto sending = watch<TokenOutcome>(f.service->requestToken(f.profile(), &f.store));
    QTRY_COMPARE_WITH_TIMEOUT(f.server.requests().size(), 1, generousMs);
    f.store.held = true;
    const auto reading = watch<TokenOutcome>(f.service->requestToken(f.profile(u"p2"_s), &f.store));
    f.service.reset();
    for (const auto &watched : {sending, reading}) {
        QCOMPARE(watched->count, 1);
        QCOMPARE(watched->last->token.error().kind, ErrorKind::Cancelled);
    }
    f.store.release();
    QTRY_COMPARE_WITH_TIMEOUT(f.server.openConnections(), 0, generousMs);
    QCOMPARE(f.server.requests().size(), 1);
}

void TstTokenService::aListenerMayDestroyTheService()
{
    ServiceFixture f;
    TokenJob *job = f.service->requestToken(f.profile(), &f.store);
    connect(job, &TokenJob::finished, this, [&f](const TokenOutcome &outcome) {
        f.service.reset();
        QVERIFY(outcome.token);
        QCOMPARE(outcome.token->value, "issued-canary-token");
    });
    QTRY_VERIFY_WITH_TIMEOUT(!f.service, generousMs);
}

QTEST_GUILESS_MAIN(TstTokenService)
#include "tst_tokenservice.moc"
