#include "servicefixture.h"

#include "service/explorer.h"

#include <QSignalSpy>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Token and request in, response out: when it asks, when it gets a token, and what it forgets. The window's tests look
/// at the same by its keys.
class TestExplorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsKnownAtFirst();
    void aTokenIsGotWhereThereIsNone();
    void anExpiredTokenIsReplacedUnlessItIsWanted();
    void eachUseOfATokenIsTold();
    void aNewTokenIsOneTokenRequestAndOneResend();
    void withoutANewTokenNothingIsSentAgain();
    void aRefusedQuestionIsNeverAnsweredByAResend();
    void anAllowedHostIsAllowedForThatProfileOnly();
    void lockingForgetsTheAnswersToo();
    void forgetDropsTheLateAnswer();
    void whoGetsNoTokenDoesNotWaitForOne();

private:
    /// Everything but the token endpoint answers as m_api says.
    struct Bench
    {
        ServiceFixture f{};
        TokenBook book{f.service.get()};
        TokenClient client{f.clock, Explorer::limits(20'000)};
        Explorer explorer{&book, &client, f.clock};
        LoopbackServer api{answerWith(200, "fine")};
        Profile profile = f.profile();
        bool givesTokens = true;

        Bench()
        {
            profile.path = u"/token"_s;
            profile.baseUrl = f.server.url({});
            QObject::connect(&explorer, &Explorer::tokenWanted, &explorer, [this] {
                if (givesTokens)
                    book.fetch(profile, &f.store);
            });
        }
        const CallRecord &record() const { return explorer.record(profile.id); }
        bool settle() const
        {
            return QTest::qWaitFor([this] { return !record().isBusy(); }, generousMs);
        }
        /// To the API's own server, which is another host.
        ApiRequest elsewhere(const QString &method = u"GET"_s) const
        {
            return {.method = method, .target = api.url(u"/x"_s).toString()};
        }
        /// Sends there, with the question answered.
        bool sendThere()
        {
            explorer.send(profile, elsewhere());
            if (record().asks())
                explorer.confirm(profile.id);
            return settle();
        }
    };
    std::unique_ptr<Bench> m_bench;
};

void TestExplorer::init()
{
    m_bench = std::make_unique<Bench>();
}

void TestExplorer::nothingIsKnownAtFirst()
{
    QCOMPARE(m_bench->record().state, CallRecord::State::Idle);
    QVERIFY(!m_bench->record().response && !m_bench->record().error);
    m_bench->explorer.confirm(m_bench->profile.id); // nothing to confirm
    m_bench->explorer.sendWithNewToken(m_bench->profile.id);
    QCOMPARE(m_bench->f.server.requests().size(), 0);
}

void TestExplorer::aTokenIsGotWhereThereIsNone()
{
    QVERIFY(m_bench->sendThere());
    QCOMPARE(m_bench->f.server.requests().size(), 1);
    QCOMPARE(m_bench->api.requests().size(), 1);
    QCOMPARE(m_bench->api.requests().first().header("Authorization"), "Bearer issued-canary-token");
    QCOMPARE(m_bench->record().response->body, "fine");
    QVERIFY(m_bench->sendThere());
    QCOMPARE(m_bench->f.server.requests().size(), 1);
}

void TestExplorer::anExpiredTokenIsReplacedUnlessItIsWanted()
{
    QVERIFY(m_bench->sendThere());
    m_bench->f.nowMs += 700'000;
    QVERIFY(!m_bench->explorer.hasLiveToken(m_bench->profile.id));
    m_bench->explorer.sendWithHeldToken(m_bench->profile, m_bench->elsewhere());
    QVERIFY(m_bench->settle());
    QCOMPARE(m_bench->f.server.requests().size(), 1);
    QCOMPARE(m_bench->api.requests().size(), 2);
    QVERIFY(m_bench->sendThere());
    QCOMPARE(m_bench->f.server.requests().size(), 2);
}

void TestExplorer::eachUseOfATokenIsTold()
{
    QSignalSpy used(&m_bench->explorer, &Explorer::tokenUsed);
    QVERIFY(m_bench->sendThere());
    QCOMPARE(used.size(), 1);
    QCOMPARE(used.first().first().toString(), m_bench->profile.id);
}

void TestExplorer::aNewTokenIsOneTokenRequestAndOneResend()
{
    m_bench->api.setAnswer(answerWith(401, "no"));
    QVERIFY(m_bench->sendThere());
    QVERIFY(m_bench->record().newTokenMayHelp);
    m_bench->f.nowMs += 1000;
    m_bench->api.setAnswer(answerWith(200, "yes"));
    m_bench->explorer.sendWithNewToken(m_bench->profile.id);
    m_bench->explorer.sendWithNewToken(m_bench->profile.id);
    QVERIFY(m_bench->settle());
    QCOMPARE(m_bench->f.server.requests().size(), 2);
    QCOMPARE(m_bench->api.requests().size(), 2);
    QCOMPARE(m_bench->record().response->body, "yes");
    QVERIFY(!m_bench->record().newTokenMayHelp);
}

void TestExplorer::withoutANewTokenNothingIsSentAgain()
{
    m_bench->api.setAnswer(answerWith(401, "no"));
    QVERIFY(m_bench->sendThere());
    m_bench->f.server.setAnswer(answerWith(401, R"({"error":"invalid_client"})"));
    m_bench->explorer.sendWithNewToken(m_bench->profile.id);
    QVERIFY(m_bench->settle());
    QCOMPARE(m_bench->api.requests().size(), 1);
    QVERIFY(m_bench->record().error);
    QVERIFY(m_bench->record().newTokenMayHelp); // it may be tried again
}

void TestExplorer::aRefusedQuestionIsNeverAnsweredByAResend()
{
    m_bench->api.setAnswer(answerWith(401, "no"));
    QVERIFY(m_bench->sendThere());
    LoopbackServer third(answerWith(200, "got it"));
    m_bench->explorer.send(m_bench->profile, {.target = third.url(u"/x"_s).toString()});
    QVERIFY(m_bench->record().asks());
    m_bench->explorer.cancel(m_bench->profile.id);
    m_bench->f.nowMs += 1000;
    m_bench->explorer.sendWithNewToken(m_bench->profile.id);
    QVERIFY(m_bench->settle());
    QTest::qWait(30);
    QCOMPARE(third.connections(), 0);
}

void TestExplorer::anAllowedHostIsAllowedForThatProfileOnly()
{
    QVERIFY(m_bench->sendThere());
    m_bench->explorer.send(m_bench->profile, m_bench->elsewhere());
    QVERIFY(!m_bench->record().asks());
    QVERIFY(m_bench->settle());
    Profile other = m_bench->profile;
    other.id = u"p2"_s;
    m_bench->explorer.send(other, m_bench->elsewhere());
    QCOMPARE(m_bench->explorer.record(u"p2"_s).state, CallRecord::State::AsksOtherHost);
    Profile prod = m_bench->profile;
    prod.environment = Environment::Prod;
    m_bench->explorer.send(prod, m_bench->elsewhere(u"POST"_s));
    QCOMPARE(m_bench->record().state, CallRecord::State::AsksProduction);
}

void TestExplorer::lockingForgetsTheAnswersToo()
{
    QVERIFY(m_bench->sendThere());
    m_bench->book.forgetAll();
    QVERIFY(!m_bench->record().response); // its token is gone
    m_bench->explorer.forgetAll();
    m_bench->explorer.send(m_bench->profile, m_bench->elsewhere());
    QCOMPARE(m_bench->record().state, CallRecord::State::AsksOtherHost);
}

void TestExplorer::forgetDropsTheLateAnswer()
{
    QVERIFY(m_bench->sendThere());
    QTcpSocket *held = nullptr;
    m_bench->api.setAnswer([&](QTcpSocket *socket, const ReceivedRequest &) { held = socket; });
    m_bench->explorer.send(m_bench->profile, m_bench->elsewhere());
    QTRY_VERIFY(held);
    m_bench->explorer.forget(m_bench->profile.id);
    QVERIFY(!m_bench->record().isBusy());
    QTRY_COMPARE(m_bench->api.openConnections(), 0);
    QVERIFY(!m_bench->record().response);
}

void TestExplorer::whoGetsNoTokenDoesNotWaitForOne()
{
    m_bench->givesTokens = false; // as the workspace does while it is locked
    QVERIFY(m_bench->sendThere());
    QCOMPARE(m_bench->record().state, CallRecord::State::Idle);
    QVERIFY(!m_bench->record().response);
    QCOMPARE(m_bench->api.connections(), 0);
}

QTEST_GUILESS_MAIN(TestExplorer)
#include "tst_explorer.moc"
