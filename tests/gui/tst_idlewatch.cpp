#include "idlewatch.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;

namespace {

constexpr qint64 minuteMs = 60'000;

struct Bench
{
    qint64 nowMs = 1'700'000'000'000;
    IdleWatch watch{[this] { return nowMs; }};
    QSignalSpy idle{&watch, &IdleWatch::idle};
    QLineEdit edit{};
};

} // namespace

class tst_IdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offByDefaultItHasNoTimer();
    void itTellsAfterTheMinutesWithoutInput();
    void inputStartsTheTimeAnew_data();
    void inputStartsTheTimeAnew();
    void paintingAndTimersAreNoInput();
    void whileLockedItDoesNotWatch();
    void aClockSetBackDoesNotKeepItOpenForLonger();
    void sleepCountsAsTimeWithoutInput();
    void theTimerItselfAsksTheClock();
};

void tst_IdleWatch::offByDefaultItHasNoTimer()
{
    Bench bench;
    QVERIFY(!bench.watch.isWatching());
    bench.watch.setMinutes(5);
    QVERIFY(bench.watch.isWatching());
    bench.watch.setMinutes(0);
    QVERIFY(!bench.watch.isWatching());
    bench.nowMs += 100 * minuteMs;
    bench.watch.check();
    QCOMPARE(bench.idle.size(), 0);
}

void tst_IdleWatch::itTellsAfterTheMinutesWithoutInput()
{
    Bench bench;
    bench.watch.setMinutes(5);
    bench.nowMs += 5 * minuteMs - 1;
    bench.watch.check();
    QCOMPARE(bench.idle.size(), 0);
    QVERIFY(bench.watch.isWatching());
    bench.nowMs += 1;
    bench.watch.check();
    QCOMPARE(bench.idle.size(), 1);
    QVERIFY(!bench.watch.isWatching());
}

void tst_IdleWatch::inputStartsTheTimeAnew_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("key") << 0;
    QTest::newRow("click") << 1;
    QTest::newRow("pointer") << 2;
}

void tst_IdleWatch::inputStartsTheTimeAnew()
{
    QFETCH(int, kind);
    Bench bench;
    bench.edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bench.edit));
    bench.watch.setMinutes(5);
    bench.nowMs += 4 * minuteMs;
    if (kind == 0)
        QTest::keyClick(&bench.edit, Qt::Key_A);
    else if (kind == 1)
        QTest::mouseClick(&bench.edit, Qt::LeftButton);
    else
        QTest::mouseMove(bench.edit.windowHandle(), {3, 3});
    QTest::qWait(0);
    bench.nowMs += 4 * minuteMs;
    bench.watch.check();
    QCOMPARE(bench.idle.size(), 0);
    bench.nowMs += minuteMs;
    bench.watch.check();
    QCOMPARE(bench.idle.size(), 1);
}

void tst_IdleWatch::paintingAndTimersAreNoInput()
{
    Bench bench;
    bench.watch.setMinutes(5);
    bench.nowMs += 4 * minuteMs;
    bench.edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bench.edit));
    bench.edit.repaint();
    bench.nowMs += minuteMs;
    bench.watch.check();
    QCOMPARE(bench.idle.size(), 1);
}

void tst_IdleWatch::whileLockedItDoesNotWatch()
{
    Bench bench;
    bench.watch.setMinutes(5);
    bench.watch.setPaused(true);
    QVERIFY(!bench.watch.isWatching());
    bench.nowMs += 10 * minuteMs;
    bench.watch.check();
    QCOMPARE(bench.idle.size(), 0);
    bench.watch.setPaused(false);
    bench.watch.check();
    QCOMPARE(bench.idle.size(), 0); // the time starts anew
    QVERIFY(bench.watch.isWatching());
}

void tst_IdleWatch::aClockSetBackDoesNotKeepItOpenForLonger()
{
    Bench bench;
    bench.watch.setMinutes(5);
    bench.nowMs -= 1000 * minuteMs;
    bench.watch.check();
    bench.nowMs += 5 * minuteMs;
    bench.watch.check();
    QCOMPARE(bench.idle.size(), 1);
}

void tst_IdleWatch::sleepCountsAsTimeWithoutInput()
{
    Bench bench;
    bench.watch.setMinutes(240);
    bench.nowMs += 8 * 60 * minuteMs; // asleep; the timer did not run meanwhile
    bench.watch.check();
    QCOMPARE(bench.idle.size(), 1);
}

void tst_IdleWatch::theTimerItselfAsksTheClock()
{
    Bench bench;
    bench.watch.setMinutes(1);
    bench.nowMs += minuteMs - 20;
    bench.watch.check(); // 20 ms are left, and then the timer comes by itself
    bench.nowMs += 20;
    QTRY_COMPARE_WITH_TIMEOUT(bench.idle.size(), 1, 20'000);
}

QTEST_MAIN(tst_IdleWatch)
#include "tst_idlewatch.moc"
