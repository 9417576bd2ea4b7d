#include "ordinaryuser.h"

#include "support/waitfor.h"

#include <QDir>
#include <QFile>

#include <csignal>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Row 29 of the reliability bar, as a user who is not root: root may do everything, and would prove nothing.
class tst_Hardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void otherProcessesCanReadOneThatIsNotHardened();
    void theWindowWritesNoCoreDump();
    void otherProcessesCanNeitherAttachToTheWindowNorReadIt();
    void theCommandLineIsClosedAsWell();
    void aSecondStartFindsAFirstOneItCannotLookInto();

private:
    OrdinaryUser m_user{{QStringLiteral(CLAIMCHECK_BIN) + u"/claimcheck"_s,
        QStringLiteral(CLAIMCHECK_BIN) + u"/claimcheck-cli"_s, QStringLiteral(OTHER_PROCESS)}};
};

void tst_Hardening::initTestCase()
{
    QVERIFY(m_user.isReady());
}

void tst_Hardening::otherProcessesCanReadOneThatIsNotHardened()
{
    const auto sleeper = m_user.start(u"sleep"_s, {u"600"_s});
    const QByteArray answer = m_user.askOtherProcess(sleeper->processId());
    sleeper->kill();
    sleeper->waitForFinished();
    QVERIFY(answer.contains("opened memory\n"));
    QVERIFY(answer.contains("opened maps\n"));
    QVERIFY(answer.contains("read memory\n"));
}

void tst_Hardening::theWindowWritesNoCoreDump()
{
    const auto app = m_user.start(m_user.program(u"claimcheck"_s));
    QVERIFY(m_user.becomesClosed(app->processId()));
    QFile limits(u"/proc/%1/limits"_s.arg(app->processId()));
    QVERIFY(limits.open(QFile::ReadOnly));
    const QList<QByteArray> lines = limits.readAll().split('\n');
    const auto core = std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("Max core"); });
    QVERIFY(core != lines.end());
    QCOMPARE(core->simplified(), "Max core file size 0 0 bytes"_ba);
    kill(static_cast<pid_t>(app->processId()), SIGSEGV);
    QVERIFY(app->waitForFinished(generousMs));
    QCOMPARE(app->exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(m_user.folder()).entryList({u"*core*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void tst_Hardening::otherProcessesCanNeitherAttachToTheWindowNorReadIt()
{
    const auto app = m_user.start(m_user.program(u"claimcheck"_s));
    QVERIFY(m_user.becomesClosed(app->processId()));
    app->kill();
    app->waitForFinished();
}

void tst_Hardening::theCommandLineIsClosedAsWell()
{
    // It waits for the secret on its standard input.
    const auto cli = m_user.start(m_user.program(u"claimcheck-cli"_s),
        {u"add"_s, u"Name"_s, u"--flow"_s, u"partner-oauth"_s, u"--base-url"_s, u"https://example.com"_s,
            u"--client-id"_s, u"id"_s, u"--secret-stdin"_s});
    QVERIFY(m_user.becomesClosed(cli->processId()));
    QCOMPARE(cli->state(), QProcess::Running);
    cli->kill();
    cli->waitForFinished();
}

// A lock's holder is looked up in /proc, which says nothing of a closed process: it must not pass for dead.
void tst_Hardening::aSecondStartFindsAFirstOneItCannotLookInto()
{
    const auto first = m_user.start(m_user.program(u"claimcheck"_s));
    QVERIFY(m_user.becomesClosed(first->processId()));
    const auto second = m_user.start(m_user.program(u"claimcheck"_s));
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, generousMs);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    first->waitForFinished();
}

QTEST_GUILESS_MAIN(tst_Hardening)
#include "tst_hardening.moc"
