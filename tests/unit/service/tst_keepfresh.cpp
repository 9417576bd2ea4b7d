#include "servicefixture.h"

#include "service/keepfresh.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

class FakeReachability final : public Reachability
{
public:
    bool isOffline() const override { return offline; }
    void set(bool value)
    {
        offline = value;
        Q_EMIT changed();
    }
    bool offline = false;
};

QByteArray tokenReply(const QByteArray &token, qint64 expiresIn)
{
    return QJsonDocument(QJsonObject{{u"access_token"_s, QString::fromLatin1(token)}, {u"expires_in"_s, expiresIn}})
        .toJson(QJsonDocument::Compact);
}

/// Tokens of ten minutes, each another one, on a clock that moves only when the test says so.
struct FreshFixture : ServiceFixture
{
    FreshFixture()
    {
        server.setAnswer([this](QTcpSocket *socket, const ReceivedRequest &request) {
            answerWith(200, tokenReply("token-" + QByteArray::number(++issued), 600))(socket, request);
        });
    }

    Profile kept(const QString &id = u"p1"_s, bool pinned = false) const
    {
        Profile made = profile(id);
        made.keepFresh = true;
        made.pinned = pinned;
        return made;
    }
    void keep(const QList<Profile> &wanted)
    {
        profiles = wanted;
        fresh.setProfiles(wanted);
    }
    /// As when the user asks for it.
    bool got(const QString &id = u"p1"_s)
    {
        fresh.noteUse(id);
        renew(id);
        return settle(id);
    }
    bool settle(const QString &id = u"p1"_s)
    {
        return QTest::qWaitFor([&] { return !book.record(id).fetching; }, generousMs) && quiet();
    }
    /// Everything that was to begin at this time of the clock has begun.
    bool quiet()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        return true;
    }
    /// Time goes by, as its timer would notice.
    void pass(qint64 ms)
    {
        nowMs += ms;
        Q_EMIT const_cast<WakeUp &>(fresh.timer()).woke(false);
        quiet();
    }
    void renew(const QString &id)
    {
        const auto it = std::ranges::find(profiles, id, &Profile::id);
        if (it != profiles.end())
            book.fetch(*it, &store);
    }
    qsizetype requests() const { return server.requests().size(); }
    RenewalState state(const QString &id = u"p1"_s) const { return fresh.renewal(id).state; }

    int issued = 0;
    QList<Profile> profiles{};
    FakeReachability *network = nullptr;
    double jitter = 0;
    TokenBook book{service.get()};
    KeepFresh fresh{{.book = &book,
        .clock = clock,
        .renew = [this](const QString &id) { renew(id); },
        .reachability =
            [this] {
                auto made = std::make_unique<FakeReachability>();
                network = made.get();
                return made;
            },
        .jitter = [this] { return jitter; }}};
};

} // namespace

/// The schedule at work: real requests to a counting server, on the test's clock.
class TstKeepFresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKeptNeedsNoTimerAndNoNetworkWatch();
    void itRenewsOnceByTheLead();
    void itSleepsAMinuteAtMost();
    void withoutATokenItAsksForNone();
    void whatNobodyUsesIsLeftAlone();
    void useBringsItBack();
    void aPinnedOneIsRenewedAnyway();
    void renewingIsNoUse();
    void oneInFlightIsNotDoubled();
    void failuresAreRetriedWithBackoffAndToldOnce();
    void aRefusalForGoodEndsAfterThreeTries();
    void retryAfterIsObeyed();
    void theSameTokenIsNoLoop();
    void offlineItWaitsAndThenSpreads();
    void offlineThisMachineIsStillThere();
    void afterSleepTheyAreSpread();
    void aHostGetsFewAtATime();
    void whatWasEditedWhileItWaitedIsNotSent();
    void aCancelledOneIsNotBegunAgainAtOnce();
    void forgottenTokensStopIt();
    void switchedOffWhileInFlightItIsOver();
    void whatCannotBeginIsNoLoop();
};

void TstKeepFresh::nothingKeptNeedsNoTimerAndNoNetworkWatch()
{
    FreshFixture f;
    f.keep({f.profile()});
    QVERIFY(f.got());
    QVERIFY(!f.fresh.timer().isRunning());
    QVERIFY(!f.network);
    QVERIFY(!f.fresh.isKept(u"p1"_s));
    f.keep({f.kept()});
    f.quiet();
    QVERIFY(f.fresh.timer().isRunning());
    QVERIFY(f.network);
    f.keep({f.profile()});
    f.quiet();
    QVERIFY(!f.fresh.timer().isRunning());
}

void TstKeepFresh::itRenewsOnceByTheLead()
{
    FreshFixture f;
    f.keep({f.kept()});
    QVERIFY(f.got());
    QCOMPARE(*f.fresh.renewal(u"p1"_s).dueMs, f.nowMs + 9 * minute);
    f.pass(9 * minute - 1);
    QCOMPARE(f.requests(), 1);
    f.pass(1);
    QVERIFY(f.book.record(u"p1"_s).fetching);
    QVERIFY(f.settle());
    QCOMPARE(f.requests(), 2);
    QCOMPARE(f.book.record(u"p1"_s).token->value, "token-2");
    QCOMPARE(*f.fresh.renewal(u"p1"_s).dueMs, f.nowMs + 9 * minute);
}

void TstKeepFresh::itSleepsAMinuteAtMost()
{
    FreshFixture f;
    f.keep({f.kept()});
    QVERIFY(f.got());
    QCOMPARE(f.fresh.timer().interval(), int(minute));
    f.pass(8 * minute + 30 * second);
    QCOMPARE(f.fresh.timer().interval(), int(30 * second));
}

void TstKeepFresh::withoutATokenItAsksForNone()
{
    FreshFixture f;
    f.keep({f.kept(u"p1"_s, true)});
    f.fresh.noteUse(u"p1"_s);
    f.pass(hour);
    QCOMPARE(f.state(), RenewalState::NoToken);
    QVERIFY(!f.fresh.timer().isRunning());
    QVERIFY(!f.network);
    QCOMPARE(f.requests(), 0);
}

void TstKeepFresh::whatNobodyUsesIsLeftAlone()
{
    FreshFixture f;
    f.keep({f.kept()});
    QVERIFY(f.got());
    for (int i = 0; i < 8; ++i) {
        f.pass(9 * minute);
        QVERIFY(f.settle());
    }
    QCOMPARE(f.requests(), 7); // by the hour it has been renewed six times, and then no more
    QCOMPARE(f.state(), RenewalState::Unused);
    QVERIFY(!f.fresh.timer().isRunning());
}

void TstKeepFresh::useBringsItBack()
{
    FreshFixture f;
    f.keep({f.kept()});
    QVERIFY(f.got());
    f.pass(5 * hour);
    QCOMPARE(f.requests(), 1);
    QSignalSpy changed(&f.fresh, &KeepFresh::changed);
    f.fresh.noteUse(u"p1"_s);
    QCOMPARE(changed.size(), 1);
    f.quiet();
    QVERIFY(f.settle());
    QCOMPARE(f.requests(), 2);
}

void TstKeepFresh::aPinnedOneIsRenewedAnyway()
{
    FreshFixture f;
    f.keep({f.kept(u"p1"_s, true)});
    QVERIFY(f.got());
    f.pass(5 * hour);
    QVERIFY(f.settle());
    QCOMPARE(f.requests(), 2);
    f.keep({f.kept()}); // unpinned
    f.pass(9 * minute);
    QCOMPARE(f.requests(), 2);
    QCOMPARE(f.state(), RenewalState::Unused);
}

void TstKeepFresh::renewingIsNoUse()
{
    FreshFixture f;
    f.keep({f.kept()});
    QVERIFY(f.got());
    f.pass(59 * minute); // within the hour, if late
    QVERIFY(f.settle());
    QCOMPARE(f.requests(), 2);
    f.pass(9 * minute);
    QCOMPARE(f.requests(), 2);
}

void TstKeepFresh::oneInFlightIsNotDoubled()
{
    FreshFixture f;
    QPointer<QTcpSocket> waiting;
    f.keep({f.kept()});
    QVERIFY(f.got());
    f.server.setAnswer([&](QTcpSocket *socket, const ReceivedRequest &) { waiting = socket; });
    f.pass(9 * minute);
    QTRY_VERIFY_WITH_TIMEOUT(waiting, generousMs);
    QCOMPARE(f.state(), RenewalState::Renewing);
    f.pass(5 * second);
    f.fresh.noteUse(u"p1"_s);
    f.pass(5 * minute);
    f.renew(u"p1"_s); // the user's F5
    QCOMPARE(f.requests(), 2);
}

void TstKeepFresh::failuresAreRetriedWithBackoffAndToldOnce()
{
    FreshFixture f;
    f.keep({f.kept(u"p1"_s, true)});
    QVERIFY(f.got());
    QSignalSpy failed(&f.fresh, &KeepFresh::failed);
    f.server.setAnswer(answerWith(503, "{}"));
    f.pass(9 * minute);
    QVERIFY(f.settle());
    for (const qint64 pause : {10 * second, 20 * second, 40 * second}) {
        QCOMPARE(f.state(), RenewalState::Retrying);
        f.pass(pause - 1);
        const qsizetype before = f.requests();
        f.pass(1);
        QVERIFY(f.settle());
        QCOMPARE(f.requests(), before + 1);
    }
    QCOMPARE(f.requests(), 5);
    QCOMPARE(f.fresh.renewal(u"p1"_s).failures, 4);
    QCOMPARE(failed.size(), 1);
    f.server.setAnswer(answerWith(200, tokenReply("at-last", 600)));
    f.pass(80 * second);
    QVERIFY(f.settle());
    QCOMPARE(f.state(), RenewalState::Waiting);
    f.server.setAnswer(answerWith(503, "{}"));
    f.pass(9 * minute);
    QVERIFY(f.settle());
    QCOMPARE(failed.size(), 2); // another streak
}

void TstKeepFresh::aRefusalForGoodEndsAfterThreeTries()
{
    FreshFixture f;
    f.keep({f.kept(u"p1"_s, true)});
    QVERIFY(f.got());
    f.server.setAnswer(answerWith(401, R"({"error":"invalid_client"})"));
    for (int i = 0; i < 20; ++i) {
        f.pass(10 * minute);
        QVERIFY(f.settle());
    }
    QCOMPARE(f.requests(), 4);
    QCOMPARE(f.state(), RenewalState::Stopped);
    QVERIFY(!f.fresh.timer().isRunning());
    f.server.setAnswer(answerWith(200, tokenReply("mended", 600)));
    QVERIFY(f.got());
    QCOMPARE(f.state(), RenewalState::Waiting); // the user has mended it
}

void TstKeepFresh::retryAfterIsObeyed()
{
    FreshFixture f;
    f.keep({f.kept(u"p1"_s, true)});
    QVERIFY(f.got());
    f.server.setAnswer(answerWith(429, "{}", {{"Retry-After", "300"}}));
    f.pass(9 * minute);
    QVERIFY(f.settle());
    QCOMPARE(f.requests(), 2);
    QCOMPARE(*f.fresh.renewal(u"p1"_s).dueMs, f.nowMs + 300 * second);
    for (int i = 0; i < 29; ++i)
        f.pass(10 * second);
    QCOMPARE(f.requests(), 2);
    QCOMPARE(f.book.record(u"p1"_s).failures, 1); // nor was it tried in vain
    f.pass(10 * second);
    QVERIFY(f.settle());
    QCOMPARE(f.requests(), 3);
}

void TstKeepFresh::theSameTokenIsNoLoop()
{
    FreshFixture f;
    f.server.setAnswer([&f, begin = f.nowMs](QTcpSocket *socket, const ReceivedRequest &request) {
        answerWith(200, tokenReply("one-and-the-same", std::max<qint64>(0, begin + 10 * minute - f.nowMs) / second))(socket, request);
    });
    f.keep({f.kept(u"p1"_s, true)});
    QVERIFY(f.got());
    f.pass(9 * minute);
    QVERIFY(f.settle());
    QCOMPARE(f.book.record(u"p1"_s).sameAnswers, 1);
    QCOMPARE(*f.fresh.renewal(u"p1"_s).dueMs - f.nowMs, 54 * second);
    for (int i = 0; i < 60; ++i) { // up to its expiry, second by second
        f.pass(second);
        QVERIFY(f.settle());
    }
    QCOMPARE(f.requests(), 4);
    for (int i = 0; i < 30; ++i) {
        f.pass(second);
        QVERIFY(f.settle());
    }
    QCOMPARE(f.requests(), 6); // expired, the pauses get longer
}

void TstKeepFresh::offlineItWaitsAndThenSpreads()
{
    FreshFixture f;
    QList<Profile> profiles;
    for (const QString &id : {u"p1"_s, u"p2"_s, u"p3"_s}) {
        Profile profile = f.kept(id, true);
        profile.baseUrl = QUrl(u"https://api.example.com"_s);
        profiles.append(profile);
    }
    f.keep(profiles);
    for (Profile &profile : f.profiles)
        profile.baseUrl = f.server.url(QString()); // where it really goes
    for (const Profile &profile : profiles)
        QVERIFY(f.got(profile.id));
    QSignalSpy changed(&f.fresh, &KeepFresh::changed);
    f.network->set(true);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(f.state(), RenewalState::Offline);
    f.pass(3 * hour);
    QVERIFY(!f.fresh.timer().isRunning());
    QCOMPARE(f.requests(), 3);
    f.jitter = 0.5; // of two seconds
    f.network->set(false);
    f.quiet();
    QCOMPARE(f.requests(), 3);
    QCOMPARE(*f.fresh.renewal(u"p1"_s).dueMs, f.nowMs + second);
    f.pass(second);
    for (const Profile &profile : profiles)
        QVERIFY(f.settle(profile.id));
    QCOMPARE(f.requests(), 6);
}

void TstKeepFresh::offlineThisMachineIsStillThere()
{
    FreshFixture f;
    f.keep({f.kept()});
    QVERIFY(f.got());
    f.network->set(true);
    QCOMPARE(f.state(), RenewalState::Waiting);
    f.pass(9 * minute);
    QVERIFY(f.settle());
    QCOMPARE(f.requests(), 2);
}

void TstKeepFresh::afterSleepTheyAreSpread()
{
    FreshFixture f;
    QList<Profile> profiles;
    for (int i = 0; i < 20; ++i)
        profiles.append(f.kept(QString::number(i), true));
    f.keep(profiles);
    for (const Profile &profile : profiles)
        QVERIFY(f.got(profile.id));
    double step = 0;
    KeepFresh spreading({.book = &f.book,
        .clock = f.clock,
        .renew = [&](const QString &id) { f.renew(id); },
        .reachability = {},
        .jitter = [&step] { return step += 0.05; }});
    f.fresh.setProfiles({});
    spreading.setProfiles(profiles);
    f.quiet();
    f.nowMs += 5 * hour;
    Q_EMIT const_cast<WakeUp &>(spreading.timer()).woke(true);
    f.quiet();
    int later = 0;
    for (const Profile &profile : profiles)
        later += spreading.renewal(profile.id).dueMs.value_or(0) > f.nowMs;
    QVERIFY2(later >= 19, qPrintable(QString::number(later)));
    f.nowMs += 19 * second;
    for (const Profile &profile : profiles)
        QVERIFY(spreading.renewal(profile.id).dueMs.value_or(0) <= f.nowMs);
}

void TstKeepFresh::aHostGetsFewAtATime()
{
    FreshFixture f;
    QList<Profile> profiles;
    for (int i = 0; i < 8; ++i)
        profiles.append(f.kept(QString::number(i), true));
    f.keep(profiles);
    for (const Profile &profile : profiles)
        QVERIFY(f.got(profile.id));
    f.fresh.setPerHost(3);
    QList<QPointer<QTcpSocket>> waiting;
    f.server.setAnswer([&](QTcpSocket *socket, const ReceivedRequest &) { waiting.append(socket); });
    f.pass(9 * minute);
    QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 3, generousMs);
    f.pass(second);
    QCOMPARE(f.requests(), 8 + 3);
    const auto answer = answerWith(200, tokenReply("renewed", 600));
    for (qsizetype answered = 0; answered < 8; ++answered) {
        QTRY_VERIFY_WITH_TIMEOUT(waiting.size() > answered, generousMs);
        QVERIFY(waiting.size() <= answered + 3);
        answer(waiting.at(answered), {});
    }
    for (const Profile &profile : profiles)
        QVERIFY(f.settle(profile.id));
    QCOMPARE(f.requests(), 16);
}

void TstKeepFresh::whatWasEditedWhileItWaitedIsNotSent()
{
    FreshFixture f;
    f.keep({f.kept(u"p1"_s, true), f.kept(u"p2"_s, true)});
    QVERIFY(f.got(u"p1"_s));
    QVERIFY(f.got(u"p2"_s));
    f.fresh.setPerHost(1);
    QPointer<QTcpSocket> waiting;
    f.server.setAnswer([&](QTcpSocket *socket, const ReceivedRequest &) { waiting = socket; });
    f.pass(9 * minute);
    QTRY_VERIFY_WITH_TIMEOUT(waiting, generousMs);
    const QString running = f.book.record(u"p1"_s).fetching ? u"p1"_s : u"p2"_s;
    const QString queued = running == u"p1"_s ? u"p2"_s : u"p1"_s;
    QVERIFY(!f.book.record(queued).fetching);
    f.book.forget(queued);
    answerWith(200, tokenReply("renewed", 600))(waiting, {});
    QVERIFY(f.settle(running));
    QVERIFY(!f.book.record(queued).fetching);
    QCOMPARE(f.requests(), 3);
}

void TstKeepFresh::aCancelledOneIsNotBegunAgainAtOnce()
{
    FreshFixture f;
    f.keep({f.kept()});
    QVERIFY(f.got());
    f.server.setAnswer(neverAnswer());
    f.pass(9 * minute);
    QTRY_COMPARE_WITH_TIMEOUT(f.requests(), 2, generousMs);
    f.book.cancel(u"p1"_s);
    QVERIFY(f.settle());
    QCOMPARE(*f.fresh.renewal(u"p1"_s).dueMs, f.nowMs + minute);
    f.pass(59 * second);
    QCOMPARE(f.requests(), 2);
}

void TstKeepFresh::forgottenTokensStopIt()
{
    FreshFixture f;
    f.keep({f.kept(u"p1"_s, true)});
    QVERIFY(f.got());
    f.server.setAnswer(neverAnswer());
    f.pass(9 * minute);
    QTRY_COMPARE_WITH_TIMEOUT(f.requests(), 2, generousMs);
    f.book.forgetAll(); // as locking does
    f.quiet();
    QVERIFY(!f.fresh.timer().isRunning());
    f.pass(hour);
    QCOMPARE(f.requests(), 2);
}

void TstKeepFresh::switchedOffWhileInFlightItIsOver()
{
    FreshFixture f;
    f.fresh.setPerHost(1);
    f.keep({f.kept(u"p1"_s, true), f.kept(u"p2"_s, true)});
    QVERIFY(f.got(u"p1"_s));
    QPointer<QTcpSocket> waiting;
    f.server.setAnswer([&](QTcpSocket *socket, const ReceivedRequest &) { waiting = socket; });
    f.pass(9 * minute);
    QTRY_VERIFY_WITH_TIMEOUT(waiting, generousMs);
    f.keep({f.profile(u"p1"_s), f.kept(u"p2"_s, true)});
    answerWith(200, tokenReply("late", 600))(waiting, {});
    QVERIFY(f.settle(u"p1"_s));
    f.server.setAnswer(answerWith(200, tokenReply("other", 600)));
    QVERIFY(f.got(u"p2"_s)); // its place at the host is free again
    f.pass(9 * minute);
    QVERIFY(f.settle(u"p2"_s));
    QCOMPARE(f.requests(), 4);
}

void TstKeepFresh::whatCannotBeginIsNoLoop()
{
    FreshFixture f;
    f.keep({f.kept(u"p1"_s, true)});
    QVERIFY(f.got());
    f.profiles.clear(); // renew() finds nothing to send
    f.pass(9 * minute);
    QCOMPARE(f.requests(), 1);
    QCOMPARE(*f.fresh.renewal(u"p1"_s).dueMs, f.nowMs + minute);
    QVERIFY(f.fresh.timer().isRunning());
}

QTEST_GUILESS_MAIN(TstKeepFresh)
#include "tst_keepfresh.moc"
