#include "servicefixture.h"

#include "service/expirywatch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

struct WatchFixture : ServiceFixture
{
    WatchFixture()
    {
        answerTokens();
        Profile pinned = profile();
        pinned.pinned = true;
        watch.setProfiles({pinned, profile(u"p2"_s)});
        watch.setOn(true);
    }
    void answerTokens()
    {
        server.setAnswer([this](QTcpSocket *socket, const ReceivedRequest &request) {
            const QJsonObject reply{{u"access_token"_s, name}, {u"expires_in"_s, 600}};
            answerWith(200, QJsonDocument(reply).toJson())(socket, request);
        });
    }
    bool got(const QString &token, const QString &id = u"p1"_s)
    {
        name = token;
        book.fetch(profile(id), &store);
        return QTest::qWaitFor([&] { return !book.record(id).fetching; }, generousMs);
    }
    void pass(qint64 ms)
    {
        nowMs += ms;
        watch.review();
    }

    QString name{};
    bool renewed = false;
    TokenBook book{service.get()};
    ExpiryWatch watch{&book, clock, [this](const QString &) { return renewed; }};
    QSignalSpy told{&watch, &ExpiryWatch::expiring};
};

} // namespace

/// When to say that a pinned token is about to expire.
class TstExpiryWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsOnceForEachToken();
    void itIsSilentAboutWhatIsNotPinned();
    void itIsSilentWhenOff();
    void itIsSilentWhileItIsRenewed();
    void itIsSilentAboutWhatHasExpired();
    void itIsSilentAboutTheSameTokenAgain();
    void itIsSilentAboutWhatIsForgotten();
    void unknownExpiryNeedsNoTimer();
};

void TstExpiryWatch::itTellsOnceForEachToken()
{
    WatchFixture f;
    QVERIFY(!f.watch.timer().isRunning());
    QVERIFY(f.got(u"one"_s));
    QVERIFY(f.watch.timer().isRunning());
    f.pass(9 * minute - 1);
    QCOMPARE(f.told.size(), 0);
    f.pass(1);
    QCOMPARE(f.told.size(), 1);
    QCOMPARE(f.told.first().first().toString(), u"p1"_s);
    QVERIFY(!f.watch.timer().isRunning());
    f.pass(30 * second);
    f.server.setAnswer(answerWith(503, "{}"));
    f.book.fetch(f.profile(), &f.store);
    QTRY_VERIFY_WITH_TIMEOUT(!f.book.record(u"p1"_s).fetching, generousMs);
    QCOMPARE(f.told.size(), 1); // still that token
    f.answerTokens();
    QVERIFY(f.got(u"two"_s));
    f.pass(9 * minute);
    QCOMPARE(f.told.size(), 2);
}

void TstExpiryWatch::itIsSilentAboutWhatIsNotPinned()
{
    WatchFixture f;
    QVERIFY(f.got(u"one"_s, u"p2"_s));
    QVERIFY(!f.watch.timer().isRunning());
    f.pass(9 * minute);
    QCOMPARE(f.told.size(), 0);
}

void TstExpiryWatch::itIsSilentWhenOff()
{
    WatchFixture f;
    f.watch.setOn(false);
    QVERIFY(f.got(u"one"_s));
    QVERIFY(!f.watch.timer().isRunning());
    f.pass(9 * minute);
    QCOMPARE(f.told.size(), 0);
    f.watch.setOn(true);
    QCOMPARE(f.told.size(), 1); // it still is about to expire
}

void TstExpiryWatch::itIsSilentWhileItIsRenewed()
{
    WatchFixture f;
    f.renewed = true;
    QVERIFY(f.got(u"one"_s));
    f.pass(9 * minute);
    QCOMPARE(f.told.size(), 0);
    f.renewed = false; // the network is gone
    f.pass(second);
    QCOMPARE(f.told.size(), 1);
}

void TstExpiryWatch::itIsSilentAboutWhatHasExpired()
{
    WatchFixture f;
    QVERIFY(f.got(u"one"_s));
    f.pass(10 * minute); // asleep over it
    QCOMPARE(f.told.size(), 0);
}

void TstExpiryWatch::itIsSilentAboutTheSameTokenAgain()
{
    WatchFixture f;
    QVERIFY(f.got(u"one"_s));
    f.pass(9 * minute);
    QCOMPARE(f.told.size(), 1);
    QVERIFY(f.got(u"one"_s));
    f.pass(9 * minute);
    QCOMPARE(f.told.size(), 1);
}

void TstExpiryWatch::itIsSilentAboutWhatIsForgotten()
{
    WatchFixture f;
    QVERIFY(f.got(u"one"_s));
    f.book.forgetAll(); // as locking does
    QVERIFY(!f.watch.timer().isRunning());
    f.pass(9 * minute);
    QCOMPARE(f.told.size(), 0);
}

void TstExpiryWatch::unknownExpiryNeedsNoTimer()
{
    WatchFixture f;
    f.server.setAnswer(answerWith(200, R"({"access_token":"opaque"})"));
    QVERIFY(f.got(u"opaque"_s));
    QVERIFY(!f.watch.timer().isRunning());
}

QTEST_GUILESS_MAIN(TstExpiryWatch)
#include "tst_expirywatch.moc"
