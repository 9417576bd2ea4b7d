#include "service/wakeup.h"

#include "support/waitfor.h"

#include <QSignalSpy>

using namespace claimcheck;

namespace {

struct Bed
{
    qint64 nowMs = 1'745'000'000'000;
    WakeUp wakeUp{[this] { return nowMs; }};
};

} // namespace

class TstWakeUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSleepsUntilThenButAMinuteAtMost_data();
    void itSleepsUntilThenButAMinuteAtMost();
    void withNothingToWaitForItDoesNotRun();
    void itTellsWhetherItWasOverslept_data();
    void itTellsWhetherItWasOverslept();
};

void TstWakeUp::itSleepsUntilThenButAMinuteAtMost_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<int>("interval");
    QTest::newRow("a second") << qint64(1000) << 1000;
    QTest::newRow("an hour") << qint64(3'600'000) << 60'000;
    QTest::newRow("past") << qint64(-5000) << 0;
}

void TstWakeUp::itSleepsUntilThenButAMinuteAtMost()
{
    QFETCH(qint64, ahead);
    Bed bed;
    bed.wakeUp.setFor(bed.nowMs + ahead);
    QVERIFY(bed.wakeUp.isRunning());
    QTEST(bed.wakeUp.interval(), "interval");
}

void TstWakeUp::withNothingToWaitForItDoesNotRun()
{
    Bed bed;
    QVERIFY(!bed.wakeUp.isRunning());
    bed.wakeUp.setFor(bed.nowMs + 1000);
    bed.wakeUp.setFor(std::nullopt);
    QVERIFY(!bed.wakeUp.isRunning());
}

void TstWakeUp::itTellsWhetherItWasOverslept_data()
{
    QTest::addColumn<qint64>("passed");
    QTest::addColumn<bool>("overslept");
    QTest::newRow("on time") << qint64(0) << false;
    QTest::newRow("a busy machine") << qint64(9'000) << false;
    QTest::newRow("suspended") << qint64(3'600'000) << true;
    QTest::newRow("clock set back") << qint64(-3'600'000) << false;
}

void TstWakeUp::itTellsWhetherItWasOverslept()
{
    QFETCH(qint64, passed);
    Bed bed;
    QSignalSpy woke(&bed.wakeUp, &WakeUp::woke);
    bed.wakeUp.setFor(bed.nowMs);
    bed.nowMs += passed;
    QVERIFY(woke.wait(generousMs));
    QTEST(woke.first().first().toBool(), "overslept");
    QVERIFY(!bed.wakeUp.isRunning()); // whoever is woken says when to wake next
}

QTEST_GUILESS_MAIN(TstWakeUp)
#include "tst_wakeup.moc"
