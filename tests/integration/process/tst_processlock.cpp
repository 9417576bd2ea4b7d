#include "otherself.h"
#include "process/processlock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;
using Outcome = ProcessLock::Outcome;

class TestProcessLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHolderAtATime();
    void theHolderMayAskAgain();
    void itIsFreeWhenTheHolderIsKilled();
    void placesAreTheirOwn();

private:
    QString place(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestProcessLock::oneHolderAtATime()
{
    OtherSelf holder({u"--hold"_s, place(u"one"_s)});
    QCOMPARE(holder.line(), "held");
    ProcessLock ours(place(u"one"_s));
    QCOMPARE(ours.tryLock(), Outcome::Taken);
    OtherSelf third({u"--hold"_s, place(u"one"_s)});
    QCOMPARE(third.line(), "taken");
}

void TestProcessLock::theHolderMayAskAgain()
{
    ProcessLock lock(place(u"again"_s));
    QCOMPARE(lock.tryLock(), Outcome::Held);
    QCOMPARE(lock.tryLock(), Outcome::Held);
}

void TestProcessLock::itIsFreeWhenTheHolderIsKilled()
{
    OtherSelf holder({u"--hold"_s, place(u"killed"_s)});
    QCOMPARE(holder.line(), "held");
    ProcessLock ours(place(u"killed"_s));
    QCOMPARE(ours.tryLock(), Outcome::Taken);
    holder.kill();
    QTRY_COMPARE_WITH_TIMEOUT(ours.tryLock(), Outcome::Held, generousMs);
}

void TestProcessLock::placesAreTheirOwn()
{
    ProcessLock one(place(u"a"_s));
    ProcessLock other(place(u"b"_s));
    QCOMPARE(one.tryLock(), Outcome::Held);
    QCOMPARE(other.tryLock(), Outcome::Held);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--hold"_L1) {
        ProcessLock lock(arguments.value(2));
        tell(lock.tryLock() == Outcome::Held ? "held" : "taken");
        return QCoreApplication::exec(); // until it is killed
    }
    TestProcessLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_processlock.moc"
