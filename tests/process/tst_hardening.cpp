#include "ordinaryuser.h"

#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

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
    void theCommandLineIsClosedAsWell_data();
    void theCommandLineIsClosedAsWell();
    void aCommandsTokenIsAskedForBehindClosedDoors();
    void aCheckReadsTheProfilesBehindClosedDoors();
    void aSecondStartFindsAFirstOneItCannotLookInto();

private:
    OrdinaryUser m_user{{QStringLiteral(CLAIMCHECK_BIN) + u"/claimcheck"_s,
        QStringLiteral(CLAIMCHECK_BIN) + u"/claimcheck-cli"_s, QStringLiteral(OTHER_PROCESS)}};
};

namespace {

/// The system's line on the largest core dump it would write of it; empty if it cannot be told.
QByteArray coreLimit(qint64 pid)
{
    QFile limits(u"/proc/%1/limits"_s.arg(pid));
    if (!limits.open(QFile::ReadOnly))
        return {};
    const QList<QByteArray> lines = limits.readAll().split('\n');
    const auto core = std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("Max core"); });
    return core == lines.end() ? QByteArray() : core->simplified();
}

/// By the limit that holds; the one above it is what the command of exec gets back.
bool writesNoCore(qint64 pid)
{
    return coreLimit(pid).startsWith("Max core file size 0 ");
}

const QStringList adHoc{u"--flow"_s, u"oauth2-client-credentials"_s, u"--path"_s, u"/token"_s, u"--client-id"_s,
    u"id"_s, u"--secret-stdin"_s, u"--base-url"_s};

} // namespace

void tst_Hardening::initTestCase()
{
    QVERIFY(m_user.isReady());
    // Most sessions write no core dumps anyway; in this one they would be.
    rlimit core = {};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    core.rlim_cur = core.rlim_max;
    QCOMPARE(setrlimit(RLIMIT_CORE, &core), 0);
}

void tst_Hardening::otherProcessesCanReadOneThatIsNotHardened()
{
    const auto sleeper = m_user.start(u"sleep"_s, {u"600"_s});
    const QByteArray answer = m_user.askOtherProcess(sleeper->processId());
    const bool dumps = !writesNoCore(sleeper->processId());
    sleeper->kill();
    sleeper->waitForFinished();
    QVERIFY2(dumps, "no process here may write a core dump, so nothing can be seen of who forbids it");
    QVERIFY(answer.contains("opened memory\n"));
    QVERIFY(answer.contains("opened maps\n"));
    QVERIFY(answer.contains("read memory\n"));
}

void tst_Hardening::theWindowWritesNoCoreDump()
{
    const auto app = m_user.start(m_user.program(u"claimcheck"_s));
    QVERIFY(m_user.becomesClosed(app->processId()));
    QCOMPARE(coreLimit(app->processId()), "Max core file size 0 0 bytes"_ba);
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

void tst_Hardening::theCommandLineIsClosedAsWell_data()
{
    const QString nobody = u"https://example.com"_s;
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("add") << QStringList{u"add"_s, u"Name"_s} + adHoc + QStringList{nobody};
    QTest::newRow("exec") << QStringList{u"exec"_s} + adHoc + QStringList{nobody, u"--"_s, u"sleep"_s, u"600"_s};
}

void tst_Hardening::theCommandLineIsClosedAsWell()
{
    QFETCH(const QStringList, arguments);
    // It waits for the secret on its standard input.
    const auto cli = m_user.start(m_user.program(u"claimcheck-cli"_s), arguments);
    QVERIFY(m_user.becomesClosed(cli->processId()));
    QVERIFY2(writesNoCore(cli->processId()), coreLimit(cli->processId()).constData());
    QCOMPARE(cli->state(), QProcess::Running);
    cli->kill();
    cli->waitForFinished();
}

// What it started as comes back only with the command that takes its place.
void tst_Hardening::aCommandsTokenIsAskedForBehindClosedDoors()
{
    LoopbackServer server(neverAnswer());
    const auto cli = m_user.start(m_user.program(u"claimcheck-cli"_s),
        QStringList{u"exec"_s} + adHoc + QStringList{server.url(QString()).toString(), u"--"_s, u"sleep"_s, u"600"_s});
    cli->write("hush");
    cli->closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, generousMs);
    QCOMPARE(m_user.askOtherProcess(cli->processId()), "asked\n"_ba);
    QVERIFY2(writesNoCore(cli->processId()), coreLimit(cli->processId()).constData());
    kill(static_cast<pid_t>(cli->processId()), SIGSEGV);
    QVERIFY(cli->waitForFinished(generousMs));
    QCOMPARE(cli->exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(m_user.folder()).entryList({u"*core*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void tst_Hardening::aCheckReadsTheProfilesBehindClosedDoors()
{
    // A pipe: it waits for who writes the profiles.
    const QString folder = m_user.folder() + u"/home/.config/claimcheck"_s;
    const QByteArray pipe = QFile::encodeName(folder + u"/profiles.json"_s);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const auto removed = qScopeGuard([&] { QDir(m_user.folder() + u"/home/.config"_s).removeRecursively(); });
    QCOMPARE(chmod(pipe.constData(), 0666), 0);
    const auto cli = m_user.start(m_user.program(u"claimcheck-cli"_s), {u"check"_s});
    QVERIFY(m_user.becomesClosed(cli->processId()));
    QVERIFY2(writesNoCore(cli->processId()), coreLimit(cli->processId()).constData());
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
