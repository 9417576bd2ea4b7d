#include "service/hostqueue.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TstHostQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostSoManyGoToOneHost_data();
    void atMostSoManyGoToOneHost();
    void anAnswerMakesRoomForTheNext();
    void hostsTakeTurnsAndASlowOneKeepsOnlyItsOwnWaiting();
    void anIdStandsForOneRequest();
    void droppedOnesAreForgottenAndWhatRunsStays();
    void aNewBoundHoldsFromTheNextOn();
};

namespace {

QStringList takeAll(HostQueue &queue)
{
    QStringList taken;
    while (const std::optional<QString> id = queue.takeNext())
        taken.append(*id);
    return taken;
}

} // namespace

void TstHostQueue::atMostSoManyGoToOneHost_data()
{
    QTest::addColumn<int>("bound");
    QTest::addColumn<int>("go");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("more than there are") << 9 << 5;
    QTest::newRow("nonsense counts as one") << 0 << 1;
}

void TstHostQueue::atMostSoManyGoToOneHost()
{
    QFETCH(int, bound);
    HostQueue queue(bound);
    for (int i = 0; i < 5; ++i)
        queue.add(QString::number(i), u"a"_s);
    QTEST(static_cast<int>(takeAll(queue).size()), "go");
    QCOMPARE(queue.waiting() + queue.running(), 5);
}

void TstHostQueue::anAnswerMakesRoomForTheNext()
{
    HostQueue queue(2);
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        queue.add(id, u"a"_s);
    QCOMPARE(takeAll(queue), (QStringList{u"1"_s, u"2"_s}));
    queue.finished(u"3"_s); // not under way: means nothing
    QCOMPARE(takeAll(queue), QStringList());
    queue.finished(u"2"_s);
    QCOMPARE(takeAll(queue), QStringList{u"3"_s});
    for (const QString &id : {u"1"_s, u"3"_s})
        queue.finished(id);
    QCOMPARE(takeAll(queue), QStringList{u"4"_s});
    QVERIFY(!queue.isIdle());
    queue.finished(u"4"_s);
    QVERIFY(queue.isIdle());
}

void TstHostQueue::hostsTakeTurnsAndASlowOneKeepsOnlyItsOwnWaiting()
{
    HostQueue queue(1);
    for (const QString &id : {u"a1"_s, u"a2"_s, u"a3"_s})
        queue.add(id, u"a"_s);
    for (const QString &id : {u"b1"_s, u"b2"_s})
        queue.add(id, u"b"_s);
    QCOMPARE(takeAll(queue), (QStringList{u"a1"_s, u"b1"_s}));
    queue.finished(u"b1"_s);
    QCOMPARE(takeAll(queue), QStringList{u"b2"_s});
    queue.finished(u"a1"_s);
    QCOMPARE(takeAll(queue), QStringList{u"a2"_s});
}

void TstHostQueue::anIdStandsForOneRequest()
{
    HostQueue queue(2);
    queue.add(u"1"_s, u"a"_s);
    queue.add(u"1"_s, u"a"_s);
    QCOMPARE(takeAll(queue), QStringList{u"1"_s});
    queue.add(u"1"_s, u"a"_s);
    QCOMPARE(queue.waiting(), 0);
    queue.finished(u"1"_s);
    queue.add(u"1"_s, u"a"_s);
    QCOMPARE(takeAll(queue), QStringList{u"1"_s});
}

void TstHostQueue::droppedOnesAreForgottenAndWhatRunsStays()
{
    HostQueue queue(1);
    for (int i = 0; i < 20; ++i)
        queue.add(QString::number(i), i % 2 ? u"odd"_s : u"even"_s);
    QCOMPARE(takeAll(queue), (QStringList{u"0"_s, u"1"_s}));
    QStringList rest;
    for (int i = 2; i < 20; ++i)
        rest.append(QString::number(i));
    QCOMPARE(queue.dropWaiting(), rest);
    QCOMPARE(queue.running(), 2);
    queue.finished(u"0"_s);
    QCOMPARE(takeAll(queue), QStringList());
    queue.add(u"new"_s, u"even"_s);
    queue.add(u"later"_s, u"odd"_s); // its host still answers
    QCOMPARE(takeAll(queue), QStringList{u"new"_s});
}

void TstHostQueue::aNewBoundHoldsFromTheNextOn()
{
    HostQueue queue(1);
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
        queue.add(id, u"a"_s);
    QCOMPARE(takeAll(queue), QStringList{u"1"_s});
    queue.setPerHost(2);
    QCOMPARE(takeAll(queue), QStringList{u"2"_s});
    queue.setPerHost(1);
    queue.finished(u"1"_s);
    QCOMPARE(takeAll(queue), QStringList());
}

QTEST_APPLESS_MAIN(TstHostQueue)
#include "tst_hostqueue.moc"
