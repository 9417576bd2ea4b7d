#include "tokentesting.h"

#include "token/expirytext.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowMs = 1'700'000'000'000;
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

Expiry endingIn(qint64 ms)
{
    return {.source = ExpirySource::ExpiresIn, .expiresAtMs = nowMs + ms};
}

} // namespace

class TestExpiryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDown_data();
    void countsDown();
    void saysItInASentence_data();
    void saysItInASentence();
    void anUnknownExpiryIsNeverNever();
    void saysHowWeKnow();
    void namesTheLargestUnits_data();
    void namesTheLargestUnits();
    void theCountdownChangesWhenItSaysSo_data();
    void theCountdownChangesWhenItSaysSo();
    void withTheClockSetBackItStandsUntilTheTimeHasComeRound();
    void nothingChangesOnceExpiredOrUnknown();
};

void TestExpiryText::countsDown_data()
{
    QTest::addColumn<qint64>("leftMs");
    QTest::addColumn<QString>("text");

    QTest::newRow("42:10") << 42 * minute + 10 * second << u"42:10"_s;
    QTest::newRow("rounded down") << 42 * minute + 10 * second + 999 << u"42:10"_s;
    QTest::newRow("under ten minutes") << 3 * minute + 59 * second << u"03:59"_s;
    QTest::newRow("under a minute") << 9 * second << u"00:09"_s;
    QTest::newRow("under a second") << qint64(1) << u"00:00"_s;
    QTest::newRow("now") << qint64(0) << u"Expired"_s;
    QTest::newRow("past") << -day << u"Expired"_s;
    QTest::newRow("a second under an hour") << hour - 1 << u"59:59"_s;
    QTest::newRow("an hour") << hour << u"1:00:00"_s;
    QTest::newRow("hours") << 4 * hour - 2 * second << u"3:59:58"_s;
    QTest::newRow("a second under a day") << day - second << u"23:59:59"_s;
    QTest::newRow("a day") << day << u"1 d"_s;
    QTest::newRow("days") << 14 * day - 1 << u"13 d 23 h"_s;
    QTest::newRow("two weeks") << 14 * day << u"14 d"_s;
    QTest::newRow("years") << 53 * 365 * day + 279 * day << u"53 y 279 d"_s;
}

void TestExpiryText::countsDown()
{
    QFETCH(const qint64, leftMs);
    QFETCH(const QString, text);

    QCOMPARE(countdownText(endingIn(leftMs), nowMs), text);
}

void TestExpiryText::saysItInASentence_data()
{
    QTest::addColumn<qint64>("leftMs");
    QTest::addColumn<QString>("text");

    QTest::newRow("minutes") << 42 * minute + 10 * second << u"42 min 10 s left"_s;
    QTest::newRow("four hours") << 4 * hour << u"4 h left"_s;
    QTest::newRow("seconds") << 3 * second << u"3 s left"_s;
    QTest::newRow("now") << qint64(0) << u"Expired just now"_s;
    QTest::newRow("half a second ago") << qint64(-500) << u"Expired just now"_s;
    QTest::newRow("seconds ago") << -30 * second << u"Expired 30 s ago"_s;
    QTest::newRow("minutes ago") << -3 * minute << u"Expired 3 min ago"_s;
    QTest::newRow("minutes and seconds ago") << -3 * minute - 20 * second << u"Expired 3 min ago"_s;
    QTest::newRow("hours ago") << -2 * hour - 5 * minute << u"Expired 2 h 5 min ago"_s;
    QTest::newRow("days ago") << -3 * day << u"Expired 3 d ago"_s;
}

void TestExpiryText::saysItInASentence()
{
    QFETCH(const qint64, leftMs);
    QFETCH(const QString, text);

    QCOMPARE(expirySentence(endingIn(leftMs), nowMs), text);
}

void TestExpiryText::anUnknownExpiryIsNeverNever()
{
    QCOMPARE(countdownText(Expiry(), nowMs), u"—"_s);
    QCOMPARE(expirySentence(Expiry(), nowMs), u"Expiry unknown"_s);
}

void TestExpiryText::saysHowWeKnow()
{
    QCOMPARE(expirySourceText(ExpirySource::JwtExp), u"from exp"_s);
    QCOMPARE(expirySourceText(ExpirySource::ExpiresIn), u"from expires_in"_s);
    QCOMPARE(expirySourceText(ExpirySource::Unknown), u"neither expires_in nor exp was given"_s);
}

void TestExpiryText::namesTheLargestUnits_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
    QTest::newRow("negative") << qint64(-1) << u"0 s"_s;
    QTest::newRow("under a second") << qint64(999) << u"0 s"_s;
    QTest::newRow("seconds") << 3 * second << u"3 s"_s;
    QTest::newRow("a minute") << minute << u"1 min"_s;
    QTest::newRow("minutes and seconds") << 90 * second << u"1 min 30 s"_s;
    QTest::newRow("42 min") << 42 * minute << u"42 min"_s;
    QTest::newRow("4 h") << 4 * hour << u"4 h"_s;
    QTest::newRow("hours and minutes") << 4 * hour + 2 * minute + 59 * second << u"4 h 2 min"_s;
    QTest::newRow("hours and seconds only") << 4 * hour + 59 * second << u"4 h"_s;
    QTest::newRow("14 d") << 14 * day << u"14 d"_s;
    QTest::newRow("days and hours") << 13 * day + 23 * hour << u"13 d 23 h"_s;
    QTest::newRow("a year") << 365 * day << u"1 y"_s;
    QTest::newRow("years and days") << 366 * day << u"1 y 1 d"_s;
}

void TestExpiryText::namesTheLargestUnits()
{
    QFETCH(const qint64, ms);
    QFETCH(const QString, text);

    QCOMPARE(durationText(ms), text);
}

void TestExpiryText::theCountdownChangesWhenItSaysSo_data()
{
    QTest::addColumn<qint64>("leftMs");

    for (const qint64 left :
        {qint64(1), qint64(999), second, second + 1, 42 * minute, hour, hour + 500, day - 1, day, day + 1,
            14 * day, 14 * day + 12'345, 364 * day + 23 * hour, 365 * day, 365 * day + 1, 900 * day + 777})
        QTest::addRow("%lld ms", left) << left;
}

void TestExpiryText::theCountdownChangesWhenItSaysSo()
{
    QFETCH(const qint64, leftMs);

    const Expiry expiry = endingIn(leftMs);
    const auto change = nextCountdownChangeMs(expiry, nowMs);

    QVERIFY(change);
    QVERIFY(*change >= 1);
    const QString text = countdownText(expiry, nowMs);
    QCOMPARE(countdownText(expiry, nowMs + *change - 1), text);
    QVERIFY(countdownText(expiry, nowMs + *change) != text);
}

void TestExpiryText::withTheClockSetBackItStandsUntilTheTimeHasComeRound()
{
    Expiry expiry = endingIn(600'000);
    expiry.startMs = nowMs;
    const qint64 setBackMs = nowMs - 5000;
    QCOMPARE(countdownText(expiry, setBackMs), u"10:00"_s);
    const auto change = nextCountdownChangeMs(expiry, setBackMs);
    QVERIFY(change);
    QCOMPARE(*change, 5001);
    QCOMPARE(countdownText(expiry, setBackMs + *change - 1), u"10:00"_s);
    QCOMPARE(countdownText(expiry, setBackMs + *change), u"09:59"_s);
}

void TestExpiryText::nothingChangesOnceExpiredOrUnknown()
{
    QVERIFY(!nextCountdownChangeMs(Expiry(), nowMs));
    QVERIFY(!nextCountdownChangeMs(endingIn(0), nowMs));
    QVERIFY(!nextCountdownChangeMs(endingIn(-5), nowMs));
}

QTEST_GUILESS_MAIN(TestExpiryText)
#include "tst_expirytext.moc"
