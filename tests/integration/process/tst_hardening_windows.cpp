#include "otherself.h"
#include "process/hardening.h"

#include <QTest>

#include <windows.h>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What another process of the same user may do with one that is closed to it, and with one that is not.
class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedProcessCanNotBeRead_data();
    void aClosedProcessCanNotBeRead();
    void aClosedProcessCanBeEnded();
};

namespace {

bool opens(qint64 pid, DWORD access)
{
    const HANDLE process = OpenProcess(access, FALSE, DWORD(pid));
    if (process)
        CloseHandle(process);
    return process != nullptr;
}

} // namespace

void TestHardening::aClosedProcessCanNotBeRead_data()
{
    QTest::addColumn<unsigned long>("access");
    QTest::newRow("read its memory") << static_cast<unsigned long>(PROCESS_VM_READ);
    QTest::newRow("write its memory") << static_cast<unsigned long>(PROCESS_VM_WRITE);
    QTest::newRow("start a thread in it") << static_cast<unsigned long>(PROCESS_CREATE_THREAD);
    QTest::newRow("take its handles") << static_cast<unsigned long>(PROCESS_DUP_HANDLE);
}

void TestHardening::aClosedProcessCanNotBeRead()
{
    QFETCH(unsigned long, access);
    OtherSelf open({u"--open"_s});
    QCOMPARE(open.line(), "ready");
    QVERIFY(opens(open.pid(), access));
    OtherSelf closed({u"--closed"_s});
    QCOMPARE(closed.line(), "ready");
    QVERIFY(!opens(closed.pid(), access));
}

void TestHardening::aClosedProcessCanBeEnded()
{
    OtherSelf closed({u"--closed"_s});
    QCOMPARE(closed.line(), "ready");
    QVERIFY(opens(closed.pid(), PROCESS_TERMINATE | SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString role = QCoreApplication::arguments().value(1);
    if (role == "--open"_L1 || role == "--closed"_L1) {
        forbidCoreDumps();
        if (role == "--closed"_L1)
            forbidAttaching();
        tell("ready");
        return QCoreApplication::exec(); // until it is killed
    }
    TestHardening test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hardening_windows.moc"
