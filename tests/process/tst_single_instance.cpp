#include "apprun.h"

#include "support/waitfor.h"

#include <QFile>
#include <QWindow>

#include <csignal>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Row 33 of the reliability bar.
class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartRaisesTheFirstWindow();
    void aKilledOneIsNoHindrance();
    void ofManyStartedAtOnceOneStays();
    void aSecondStartForTheSandboxStartsItInTheFirst();
    void otherConfigurationsRunSideBySide();
    void aFirstOneThatHangsIsReported();
};

void tst_SingleInstance::aSecondStartRaisesTheFirstWindow()
{
    AppRun app;
    QVERIFY(app.start());
    QWindow other;
    other.resize(200, 100);
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    other.requestActivate();
    QTRY_COMPARE_WITH_TIMEOUT(AppRun::focusedProcess(), QCoreApplication::applicationPid(), generousMs);
    QCOMPARE(app.startAgain(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(AppRun::focusedProcess(), app.pid(), generousMs);
    QCOMPARE(app.windowTitles().size(), 1);
    QCOMPARE(app.quit(), 0);
}

void tst_SingleInstance::aKilledOneIsNoHindrance()
{
    AppRun app;
    QVERIFY(app.start());
    app.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!app.isRunning(), generousMs);
    QVERIFY(app.start()); // on the same configuration, beside what the killed one left
    QCOMPARE(app.startAgain(), 0);
    QCOMPARE(app.quit(), 0);
}

void tst_SingleInstance::ofManyStartedAtOnceOneStays()
{
    AppRun app;
    constexpr int many = 6;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < many; ++i)
        processes.push_back(app.launched());
    const auto running = [&] {
        return std::ranges::count_if(processes, [](const auto &p) { return p->state() != QProcess::NotRunning; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, generousMs);
    QCOMPARE(app.startAgain(), 0);
    for (const auto &process : processes) {
        if (process->state() == QProcess::NotRunning) {
            QCOMPARE(process->exitCode(), 0);
        } else {
            process->kill();
            process->waitForFinished();
        }
    }
}

void tst_SingleInstance::aSecondStartForTheSandboxStartsItInTheFirst()
{
    AppRun app;
    QVERIFY(app.start());
    QCOMPARE(app.startAgain({u"--sandbox"_s}), 0);
    const auto children = [&] {
        QFile file(u"/proc/%1/task/%1/children"_s.arg(app.pid()));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!children().isEmpty(), generousMs);
    QCOMPARE(app.quit(), 0);
}

void tst_SingleInstance::otherConfigurationsRunSideBySide()
{
    AppRun one;
    AppRun two;
    QVERIFY(one.start());
    QVERIFY(two.start());
    QVERIFY(one.isRunning());
    QCOMPARE(two.quit(), 0);
    QCOMPARE(one.quit(), 0);
}

void tst_SingleInstance::aFirstOneThatHangsIsReported()
{
    AppRun app;
    QVERIFY(app.start());
    ::kill(static_cast<pid_t>(app.pid()), SIGSTOP);
    const auto second = app.launched();
    QVERIFY(AppRun::focusWindowOf(second->processId())); // the message
    AppRun::pressKeys({u"Return"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, generousMs);
    QCOMPARE(second->exitCode(), 1);
    ::kill(static_cast<pid_t>(app.pid()), SIGCONT);
    QCOMPARE(app.quit(), 0);
}

QTEST_MAIN(tst_SingleInstance)
#include "tst_single_instance.moc"
