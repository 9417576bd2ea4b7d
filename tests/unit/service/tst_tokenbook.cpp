#include "servicefixture.h"

#include <QSignalSpy>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What the app knows of each profile's token, and when it says so.
class TstTokenBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void aFetchEndsInAToken();
    void oneRequestAtATimeForAProfile();
    void profilesDoNotWaitForEachOther();
    void aFailureKeepsTheTokenBefore();
    void aSuccessClearsTheError();
    void aCancelledRequestLeavesWhatWasKnown();
    void theSameTokenAgainIsNoticed();
    void failuresInARowAreCounted();
    void theServersPauseIsKnown();
    void forgetDropsTheLateAnswer();
    void forgetWhileTheKeychainIsReadDropsIt();
    void afterForgetAFreshRequestCounts();
    void forgetAllForgetsEveryProfile();
    void historyIsNewestFirstAndCapped();
    void onlyALiveTokenCounts();
    void theBookMayGoFirst();
    void theServiceMayGoFirst();

private:
    static bool settled(const TokenBook &book, const QString &id = u"p1"_s)
    {
        return !book.record(id).fetching;
    }
};

void TstTokenBook::nothingIsKnownAtFirst()
{
    ServiceFixture f;
    const TokenBook book(f.service.get());
    const TokenRecord &record = book.record(u"p1"_s);
    QVERIFY(!record.fetching && !record.token && !record.error && record.history.isEmpty());
}

void TstTokenBook::aFetchEndsInAToken()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    QSignalSpy changed(&book, &TokenBook::recordChanged);
    book.fetch(f.profile(), &f.store);
    QVERIFY(book.record(u"p1"_s).fetching);
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toString(), u"p1"_s);
    QCOMPARE(book.record(u"p1"_s).token->value, "issued-canary-token");
    QVERIFY(!book.record(u"p1"_s).error);
    QCOMPARE(book.record(u"p1"_s).history.size(), 1);
}

void TstTokenBook::oneRequestAtATimeForAProfile()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    f.store.held = true;
    for (int i = 0; i < 5; ++i)
        book.fetch(f.profile(), &f.store);
    QCOMPARE(f.store.readIds.size(), 1);
    f.store.release();
    book.fetch(f.profile(), &f.store); // while it is being sent
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    QCOMPARE(f.server.requests().size(), 1);
    book.fetch(f.profile(), &f.store); // and then the next click is the next request
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    QCOMPARE(f.server.requests().size(), 2);
}

void TstTokenBook::profilesDoNotWaitForEachOther()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    f.store.held = true;
    book.fetch(f.profile(), &f.store);
    f.store.held = false;
    book.fetch(f.profile(u"p2"_s), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(book.record(u"p2"_s).token.has_value(), generousMs);
    QVERIFY(book.record(u"p1"_s).fetching);
}

void TstTokenBook::aFailureKeepsTheTokenBefore()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    f.server.setAnswer(answerWith(401, R"({"error":"invalid_client"})"));
    book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    const TokenRecord &record = book.record(u"p1"_s);
    QVERIFY(record.error);
    QCOMPARE(record.error->kind, ErrorKind::ServerRefused);
    QCOMPARE(record.token->value, "issued-canary-token");
    QCOMPARE(record.history.size(), 2);
    QCOMPARE(record.history.first().status, 401);
}

void TstTokenBook::aSuccessClearsTheError()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    f.store.answer = std::unexpected(Error{ErrorKind::KeychainLocked, u"locked"_s});
    book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    QVERIFY(book.record(u"p1"_s).error);
    QCOMPARE(book.record(u"p1"_s).history.size(), 0); // nothing was sent
    f.store.answer = Credentials{u"id"_s, u"canary-secret"_s};
    book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    QVERIFY(!book.record(u"p1"_s).error);
}

void TstTokenBook::aCancelledRequestLeavesWhatWasKnown()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    f.server.setAnswer(answerWith(401, "{}"));
    book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    f.server.setAnswer(neverAnswer());
    book.fetch(f.profile(), &f.store);
    QTRY_COMPARE_WITH_TIMEOUT(f.server.requests().size(), 2, generousMs);
    book.cancel(u"p1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    QCOMPARE(book.record(u"p1"_s).error->kind, ErrorKind::ServerRefused);
    QCOMPARE(book.record(u"p1"_s).history.size(), 2); // it was sent, so it is shown
    book.cancel(u"p1"_s); // harmless
    book.cancel(u"unknown"_s);
}

void TstTokenBook::theSameTokenAgainIsNoticed()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    const auto fetch = [&] {
        book.fetch(f.profile(), &f.store);
        return QTest::qWaitFor([&] { return settled(book); }, generousMs);
    };
    for (const int times : {0, 1, 2}) {
        QVERIFY(fetch());
        QCOMPARE(book.record(u"p1"_s).sameAnswers, times);
    }
    f.server.setAnswer(answerWith(503, "{}"));
    QVERIFY(fetch());
    QCOMPARE(book.record(u"p1"_s).sameAnswers, 2); // a failure says nothing of it
    f.server.setAnswer(answerWith(200, R"({"access_token":"another","expires_in":600})"));
    QVERIFY(fetch());
    QCOMPARE(book.record(u"p1"_s).sameAnswers, 0);
}

void TstTokenBook::failuresInARowAreCounted()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    const auto fetch = [&] {
        book.fetch(f.profile(), &f.store);
        return QTest::qWaitFor([&] { return settled(book); }, generousMs);
    };
    f.server.setAnswer(answerWith(503, "{}"));
    QVERIFY(fetch());
    f.store.answer = std::unexpected(Error{ErrorKind::KeychainLocked, u"locked"_s});
    QVERIFY(fetch());
    QCOMPARE(book.record(u"p1"_s).failures, 2);
    f.store.answer = Credentials{u"id"_s, u"canary-secret"_s};
    f.store.held = true;
    book.fetch(f.profile(), &f.store);
    book.cancel(u"p1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    QCOMPARE(book.record(u"p1"_s).failures, 2);
    f.store.release();
    f.server.setAnswer(answerWith(200, R"({"access_token":"opaque","expires_in":600})"));
    QVERIFY(fetch());
    QCOMPARE(book.record(u"p1"_s).failures, 0);
}

void TstTokenBook::theServersPauseIsKnown()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    const auto fetch = [&] {
        book.fetch(f.profile(), &f.store);
        return QTest::qWaitFor([&] { return settled(book); }, generousMs);
    };
    f.server.setAnswer(answerWith(429, "{}", {{"Retry-After", "30"}}));
    QVERIFY(fetch());
    const qint64 untilMs = f.nowMs + 30'000;
    QCOMPARE(book.record(u"p1"_s).notBeforeMs, std::optional(untilMs));
    f.nowMs += 10'000;
    QVERIFY(fetch()); // held back
    QCOMPARE(book.record(u"p1"_s).notBeforeMs, std::optional(untilMs));
    QCOMPARE(book.record(u"p1"_s).failures, 1);
    QCOMPARE(f.server.requests().size(), 1);
    f.nowMs = untilMs;
    f.server.setAnswer(answerWith(200, R"({"access_token":"opaque","expires_in":600})"));
    QVERIFY(fetch());
    QVERIFY(!book.record(u"p1"_s).notBeforeMs);
}

void TstTokenBook::forgetDropsTheLateAnswer()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    QPointer<QTcpSocket> waiting;
    f.server.setAnswer([&](QTcpSocket *socket, const ReceivedRequest &) { waiting = socket; });
    book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(waiting, generousMs);
    QSignalSpy changed(&book, &TokenBook::recordChanged);
    book.forget(u"p1"_s);
    QCOMPARE(changed.size(), 1);
    waiting->write(httpResponse(200, R"({"access_token":"late"})"));
    waiting->disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(f.server.openConnections(), 0, generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(f.service->findChildren<TokenJob *>().isEmpty(), generousMs);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!book.record(u"p1"_s).fetching && !book.record(u"p1"_s).token);
    QVERIFY(book.record(u"p1"_s).history.isEmpty());
    book.forget(u"p1"_s);
    QCOMPARE(changed.size(), 1); // nothing was known any more
}

void TstTokenBook::forgetWhileTheKeychainIsReadDropsIt()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    f.store.held = true;
    book.fetch(f.profile(), &f.store);
    book.forget(u"p1"_s);
    f.store.release();
    QTRY_VERIFY_WITH_TIMEOUT(f.service->findChildren<TokenJob *>().isEmpty(), generousMs);
    QVERIFY(!book.record(u"p1"_s).token);
    QCOMPARE(f.server.connections(), 0);
}

void TstTokenBook::afterForgetAFreshRequestCounts()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    f.store.held = true;
    book.fetch(f.profile(), &f.store);
    book.forget(u"p1"_s);
    book.fetch(f.profile(), &f.store);
    QVERIFY(book.record(u"p1"_s).fetching);
    f.store.release();
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    QVERIFY(book.record(u"p1"_s).token);
    QCOMPARE(book.record(u"p1"_s).history.size(), 1);
    QCOMPARE(f.server.requests().size(), 1);
}

void TstTokenBook::forgetAllForgetsEveryProfile()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    f.store.held = true;
    book.fetch(f.profile(u"p2"_s), &f.store);
    QSignalSpy changed(&book, &TokenBook::recordChanged);
    book.forgetAll();
    QCOMPARE(changed.size(), 2);
    QVERIFY(!book.record(u"p1"_s).token && !book.record(u"p2"_s).fetching);
}

void TstTokenBook::historyIsNewestFirstAndCapped()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    for (int i = 0; i < 52; ++i) {
        f.server.setAnswer(answerWith(400 + i, "{}"));
        book.fetch(f.profile(), &f.store);
        QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    }
    const QList<Exchange> &history = book.record(u"p1"_s).history;
    QCOMPARE(history.size(), 50);
    QCOMPARE(history.first().status, 451);
    QCOMPARE(history.last().status, 402);
}

void TstTokenBook::onlyALiveTokenCounts()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    QVERIFY(!book.anyCounting(f.nowMs));
    f.server.setAnswer(answerWith(200, R"({"access_token":"opaque"})"));
    book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book), generousMs);
    QVERIFY(!book.anyCounting(f.nowMs)); // nobody knows when it ends
    f.server.setAnswer(answerWith(200, R"({"access_token":"opaque","expires_in":600})"));
    book.fetch(f.profile(u"p2"_s), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(settled(book, u"p2"_s), generousMs);
    QVERIFY(book.anyCounting(f.nowMs));
    QVERIFY(book.anyCounting(f.nowMs + 599'999));
    QVERIFY(!book.anyCounting(f.nowMs + 600'000));
}

void TstTokenBook::theBookMayGoFirst()
{
    ServiceFixture f;
    auto book = std::make_unique<TokenBook>(f.service.get());
    f.server.setAnswer(neverAnswer());
    book->fetch(f.profile(), &f.store);
    QTRY_COMPARE_WITH_TIMEOUT(f.server.requests().size(), 1, generousMs);
    book.reset();
    QTRY_COMPARE_WITH_TIMEOUT(f.server.openConnections(), 0, generousMs); // nobody waits any more
}

void TstTokenBook::theServiceMayGoFirst()
{
    ServiceFixture f;
    TokenBook book(f.service.get());
    f.store.held = true;
    book.fetch(f.profile(), &f.store);
    f.service.reset();
    QVERIFY(settled(book));
    book.forgetAll();
}

QTEST_GUILESS_MAIN(TstTokenBook)
#include "tst_tokenbook.moc"
