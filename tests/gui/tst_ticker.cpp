#include "models/ticker.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;

class TestTicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itDoesNotRunWhenNothingCounts();
    void itDoesNotRunWhenNobodyLooks();
    void becomingVisibleTicksAtOnce();
    void itSleepsUntilTheNextChange_data();
    void itSleepsUntilTheNextChange();
    void itTicksAgainAndAgain();
};

namespace {

struct Bench
{
    qint64 nowMs = 1'700'000'000'250;
    std::optional<qint64> next = 1000;
    Ticker ticker {[this] { return nowMs; }, [this](qint64) { return next; }};
};

} // namespace

void TestTicker::itDoesNotRunWhenNothingCounts()
{
    Bench bench;
    bench.next.reset();
    bench.ticker.setVisible(true);
    bench.ticker.reschedule();
    QVERIFY(!bench.ticker.isRunning());
}

void TestTicker::itDoesNotRunWhenNobodyLooks()
{
    Bench bench;
    bench.ticker.reschedule();
    QVERIFY(!bench.ticker.isRunning());
    bench.ticker.setVisible(true);
    QVERIFY(bench.ticker.isRunning());
    bench.ticker.setVisible(false);
    QVERIFY(!bench.ticker.isRunning());
}

void TestTicker::becomingVisibleTicksAtOnce()
{
    Bench bench;
    QSignalSpy ticks(&bench.ticker, &Ticker::tick);
    bench.ticker.setVisible(true);
    QCOMPARE(ticks.size(), 1);
    QCOMPARE(ticks.first().first().toLongLong(), bench.nowMs);
}

void TestTicker::itSleepsUntilTheNextChange_data()
{
    QTest::addColumn<qint64>("next");
    QTest::addColumn<int>("interval");
    QTest::newRow("a second's rest, on the full second") << qint64(1) << 750;
    QTest::newRow("a minute's token") << qint64(30'000) << 30'000;
    QTest::newRow("never longer than a minute, for wake-ups from suspend") << qint64(86'400'000) << 60'000;
}

void TestTicker::itSleepsUntilTheNextChange()
{
    QFETCH(qint64, next);
    QFETCH(int, interval);
    Bench bench;
    bench.next = next;
    bench.ticker.setVisible(true);
    QCOMPARE(bench.ticker.interval(), interval);
}

void TestTicker::itTicksAgainAndAgain()
{
    Bench bench;
    bench.nowMs = 1'700'000'000'999;
    bench.next = 1;
    QSignalSpy ticks(&bench.ticker, &Ticker::tick);
    bench.ticker.setVisible(true);
    QTRY_VERIFY_WITH_TIMEOUT(ticks.size() > 5, 10'000);
}

QTEST_MAIN(TestTicker)
#include "tst_ticker.moc"
