#include "servicefixture.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// A server that takes the credentials in the Basic header only.
LoopbackServer::Answer basicOnly()
{
    return [](QTcpSocket *socket, const ReceivedRequest &request) {
        const bool basic = request.header("Authorization").startsWith("Basic ");
        answerWith(basic ? 200 : 401,
            basic ? R"({"access_token":"issued-canary-token","expires_in":600})" : R"({"error":"invalid_client"})")(
            socket, request);
    };
}

} // namespace

/// A probe on its way: suggested by a refusal, sent by the user, once.
class TstProbing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalSuggestsAndSendsNothingByItself();
    void oneCallIsOneRequest();
    void whatWorkedIsToldAndItsTokenHeld();
    void whatFailedIsNotSuggestedAgain();
    void equalBasicHeadersAreTriedOnce_data();
    void equalBasicHeadersAreTriedOnce();
    void aFailedProbeKeepsTheHeldToken();
    void aCancelledProbeMayBeSentAgain();
    void theServersPauseHoldsForProbesToo();
    void aTokenMakesEveryProbePossibleAgain();
    void historyMarksProbes();
    void keepingAndDismissingEndTheOffer();
    void forgettingDropsItAll();

private:
    /// A book whose saved profile (credentials in the body) was refused.
    struct Refused : ServiceFixture
    {
        Refused()
        {
            server.setAnswer(basicOnly());
            fetch();
        }
        void fetch()
        {
            book.fetch(profile(), &store);
            settle();
        }
        void probe()
        {
            book.sendProbe(u"p1"_s, &store);
            settle();
        }
        void settle()
        {
            if (!QTest::qWaitFor([this] { return !record().fetching; }, generousMs))
                qFatal("the request never ended");
        }
        const TokenRecord &record() const { return book.record(u"p1"_s); }

        TokenBook book{service.get()};
    };
};

void TstProbing::aRefusalSuggestsAndSendsNothingByItself()
{
    Refused f;
    QVERIFY(f.record().error);
    QVERIFY(f.record().probe);
    QCOMPARE(f.record().probe->profile.clientAuth, ClientAuth::Basic);
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(f.store.readIds.size(), 1);
}

void TstProbing::oneCallIsOneRequest()
{
    Refused f;
    f.store.held = true;
    for (int i = 0; i < 5; ++i)
        f.book.sendProbe(u"p1"_s, &f.store);
    f.book.fetch(f.profile(), &f.store); // nor beside it
    f.store.release();
    f.settle();
    QCOMPARE(f.server.requests().size(), 2);
    QVERIFY(f.server.requests().last().header("Authorization").startsWith("Basic "));
    f.probe(); // there is none any more
    f.book.sendProbe(u"unknown"_s, &f.store);
    QCOMPARE(f.server.requests().size(), 2);
}

void TstProbing::whatWorkedIsToldAndItsTokenHeld()
{
    Refused f;
    f.probe();
    QCOMPARE(f.record().token->value, "issued-canary-token");
    QVERIFY(!f.record().error && !f.record().probe);
    QVERIFY(f.record().worked);
    QCOMPARE(f.record().worked->change, u"with the credentials in the Basic header"_s);
    f.fetch(); // the profile is as it was, and so is the server
    QCOMPARE(f.record().token->value, "issued-canary-token");
    QVERIFY(f.record().error && f.record().probe && f.record().worked);
}

void TstProbing::whatFailedIsNotSuggestedAgain()
{
    Refused f;
    f.store.answer = Credentials{u"id"_s, u"canary/secret"_s}; // the two Basic headers differ
    f.server.setAnswer(answerWith(401, R"({"error":"invalid_client"})"));
    f.probe();
    QCOMPARE(f.record().probe->profile.clientAuth, ClientAuth::BasicRaw);
    f.probe();
    QVERIFY(f.record().error && !f.record().probe);
    f.fetch();
    QVERIFY(f.record().error && !f.record().probe);
    QCOMPARE(f.server.requests().size(), 4);
}

void TstProbing::equalBasicHeadersAreTriedOnce_data()
{
    QTest::addColumn<ClientAuth>("first");
    QTest::addColumn<ClientAuth>("second");
    QTest::newRow("from the body") << ClientAuth::Body << ClientAuth::Basic;
    QTest::newRow("from Basic") << ClientAuth::Basic << ClientAuth::Body;
    QTest::newRow("from raw Basic") << ClientAuth::BasicRaw << ClientAuth::Body;
}

void TstProbing::equalBasicHeadersAreTriedOnce()
{
    QFETCH(ClientAuth, first);
    QFETCH(ClientAuth, second);
    ServiceFixture f; // nothing in these credentials needs percent-encoding
    f.server.setAnswer(answerWith(401, R"({"error":"invalid_client"})"));
    Profile profile = f.profile();
    profile.clientAuth = first;
    const TokenOutcome outcome = f.fetch(profile);
    QVERIFY(outcome.probe);
    QCOMPARE(outcome.probe->profile.clientAuth, second);
    const auto again = waitFor<TokenOutcome>(f.service->requestToken(outcome.probe->profile, &f.store, {profile}));
    QVERIFY(again && !again->probe);
}

void TstProbing::aFailedProbeKeepsTheHeldToken()
{
    Refused f;
    f.server.setAnswer(answerWith(200, R"({"access_token":"held-canary-token","expires_in":600})"));
    f.fetch();
    f.server.setAnswer(answerWith(401, R"({"error":"invalid_client"})"));
    f.fetch();
    f.probe();
    QCOMPARE(f.record().token->value, "held-canary-token");
    QVERIFY(!f.record().worked);
    f.server.setAnswer(closeSilently());
    f.fetch();
    QCOMPARE(f.record().error->kind, ErrorKind::Network);
    QVERIFY(!f.record().probe); // no other shape of the request would help
    QCOMPARE(f.record().token->value, "held-canary-token");
}

void TstProbing::aCancelledProbeMayBeSentAgain()
{
    Refused f;
    f.server.setAnswer(neverAnswer());
    f.book.sendProbe(u"p1"_s, &f.store);
    QTRY_COMPARE_WITH_TIMEOUT(f.server.requests().size(), 2, generousMs);
    f.book.cancel(u"p1"_s);
    f.settle();
    QVERIFY(f.record().error && f.record().probe);
    f.server.setAnswer(basicOnly());
    f.probe();
    QVERIFY(f.record().token);
}

void TstProbing::theServersPauseHoldsForProbesToo()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    f.server.setAnswer(answerWith(401, R"({"error":"invalid_client"})", {{"Retry-After", "30"}}));
    book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(!book.record(u"p1"_s).fetching, generousMs);
    QVERIFY(book.record(u"p1"_s).probe);
    book.sendProbe(u"p1"_s, &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(!book.record(u"p1"_s).fetching, generousMs);
    QVERIFY(book.record(u"p1"_s).error->message.contains(u"30 s"));
    QCOMPARE(f.server.requests().size(), 1);
    f.nowMs += 30'000;
    f.server.setAnswer(basicOnly());
    book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(!book.record(u"p1"_s).fetching, generousMs);
    QCOMPARE(book.record(u"p1"_s).probe->profile.clientAuth, ClientAuth::Basic); // it was never sent
}

void TstProbing::aTokenMakesEveryProbePossibleAgain()
{
    Refused f;
    f.server.setAnswer(answerWith(401, {}));
    f.probe();
    QVERIFY(!f.record().probe);
    f.server.setAnswer(answerWith(200, R"({"access_token":"t"})"));
    f.fetch();
    f.server.setAnswer(answerWith(401, {}));
    f.fetch();
    QVERIFY(f.record().probe);
}

void TstProbing::historyMarksProbes()
{
    Refused f;
    f.probe();
    const QList<Exchange> &history = f.record().history;
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().probe, u"with the credentials in the Basic header"_s);
    QVERIFY(history.first().text().startsWith(u"A probe, with the credentials in the Basic header:\n\nPOST "));
    QVERIFY(!history.first().text().contains(u"canary"));
    QVERIFY(history.last().probe.isEmpty());
    QVERIFY(history.last().text().startsWith(u"POST "));
}

void TstProbing::keepingAndDismissingEndTheOffer()
{
    for (const bool kept : {true, false}) {
        Refused f;
        f.probe();
        f.fetch();
        kept ? f.book.probeKept(u"p1"_s) : f.book.dismissProbe(u"p1"_s);
        QVERIFY(!f.record().worked);
        QVERIFY(f.record().token);
        QCOMPARE(f.record().error.has_value(), !kept); // that refusal was of the profile before
        QCOMPARE(f.record().probe.has_value(), !kept);
    }
}

void TstProbing::forgettingDropsItAll()
{
    Refused f;
    f.probe();
    f.fetch();
    f.book.forgetAll();
    QVERIFY(!f.record().probe && !f.record().worked && f.record().refused.isEmpty());
    f.book.sendProbe(u"p1"_s, &f.store);
    QVERIFY(!f.record().fetching);
}

QTEST_GUILESS_MAIN(TstProbing)
#include "tst_probing.moc"
