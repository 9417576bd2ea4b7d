#include "service/retrygate.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TstRetryGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWaitIsWhatTheServerSays_data();
    void theWaitIsWhatTheServerSays();
    void theWaitRunsOut();
    void aLaterAnswerReplacesIt();
    void anEndpointOfAProfileHasItsOwnWait();
    void aClockSetBackNeverLocksForLong();
};

void TstRetryGate::theWaitIsWhatTheServerSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("waitMs");
    const QByteArray noon = "Fri, 25 Apr 2025 12:00:00 GMT";
    QTest::newRow("seconds") << 429 << QByteArray("30") << QByteArray() << qint64(30'000);
    QTest::newRow("seconds on 503") << 503 << QByteArray(" 5 ") << QByteArray() << qint64(5'000);
    QTest::newRow("none") << 429 << QByteArray() << QByteArray() << qint64(0);
    QTest::newRow("zero") << 429 << QByteArray("0") << QByteArray() << qint64(0);
    QTest::newRow("negative") << 429 << QByteArray("-9") << QByteArray() << qint64(0);
    QTest::newRow("nonsense") << 429 << QByteArray("soon") << QByteArray() << qint64(0);
    QTest::newRow("a day is believed for an hour")
        << 429 << QByteArray("86400") << QByteArray() << qint64(3'600'000);
    QTest::newRow("overflow") << 429 << QByteArray("9223372036854775807") << QByteArray()
                              << qint64(3'600'000);
    QTest::newRow("on a success it means nothing") << 200 << QByteArray("30") << QByteArray() << qint64(0);
    // The reply is received at 11:59:00 by the local clock.
    QTest::newRow("date") << 429 << noon << QByteArray() << qint64(60'000);
    QTest::newRow("date by the server's clock")
        << 429 << noon << QByteArray("Fri, 25 Apr 2025 11:59:50 GMT") << qint64(10'000);
    QTest::newRow("date in the past")
        << 429 << noon << QByteArray("Fri, 25 Apr 2025 12:00:01 GMT") << qint64(0);
}

void TstRetryGate::theWaitIsWhatTheServerSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, date);
    QFETCH(qint64, waitMs);
    const qint64 nowMs = 1'745'582'340'000;
    HttpReply reply{.status = status, .receivedMs = nowMs};
    if (!retryAfter.isEmpty())
        reply.headers += HttpHeader{"Retry-After", retryAfter};
    if (!date.isEmpty())
        reply.headers += HttpHeader{"Date", date};
    RetryGate gate;
    gate.note(u"key"_s, reply);
    QCOMPARE(gate.remainingMs(u"key"_s, nowMs), waitMs);
}

void TstRetryGate::theWaitRunsOut()
{
    RetryGate gate;
    gate.note(u"key"_s, {.status = 429, .headers = {{"Retry-After", "30"}}, .receivedMs = 1'000});
    QCOMPARE(gate.remainingMs(u"key"_s, 30'999), 1);
    QCOMPARE(gate.remainingMs(u"key"_s, 31'000), 0);
    QCOMPARE(gate.remainingMs(u"key"_s, 99'000), 0);
}

void TstRetryGate::aLaterAnswerReplacesIt()
{
    RetryGate gate;
    gate.note(u"key"_s, {.status = 429, .headers = {{"Retry-After", "30"}}, .receivedMs = 0});
    gate.note(u"key"_s, {.status = 200, .receivedMs = 0});
    QCOMPARE(gate.remainingMs(u"key"_s, 0), 0);
}

void TstRetryGate::anEndpointOfAProfileHasItsOwnWait()
{
    const QUrl url(u"https://a.example/token"_s);
    const QString key = RetryGate::keyFor(u"one"_s, url);
    RetryGate gate;
    gate.note(key, {.status = 429, .headers = {{"Retry-After", "30"}}, .receivedMs = 0});
    QCOMPARE(gate.remainingMs(key, 0), 30'000);
    QCOMPARE(gate.remainingMs(RetryGate::keyFor(u"two"_s, url), 0), 0);
    QCOMPARE(gate.remainingMs(RetryGate::keyFor(u"one"_s, QUrl(u"https://b.example/token"_s)), 0), 0);
}

void TstRetryGate::aClockSetBackNeverLocksForLong()
{
    RetryGate gate;
    gate.note(u"key"_s, {.status = 429, .headers = {{"Retry-After", "30"}}, .receivedMs = 1'000'000'000'000});
    QCOMPARE(gate.remainingMs(u"key"_s, 0), 3'600'000);
}

QTEST_GUILESS_MAIN(TstRetryGate)
#include "tst_retrygate.moc"
