#include "support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

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
    /// A program run by an ordinary user, with a home of its own and no display, keychain or bus.
    std::unique_ptr<QProcess> asUser(const QString &program, const QStringList &arguments = {});
    QByteArray askOtherProcess(qint64 pid);
    /// The same until the answer is as wanted: a process closes itself a moment after its window is there.
    bool becomesClosed(qint64 pid);

    QTemporaryDir m_folder{u"/tmp/tst_hardening-XXXXXX"_s};
};

namespace {

const QByteArray closed = "asked\n";

/// setpriv leaves and the program comes in its place: the process is the program itself.
bool isProgram(qint64 pid, const QString &name)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    return file.open(QFile::ReadOnly) && file.readAll().split('\0').first().endsWith(name.toUtf8());
}

} // namespace

void tst_Hardening::initTestCase()
{
    // Copies, because the build folder may be closed to other users.
    const QStringList programs{
        QStringLiteral(CLAIMCHECK_BIN) + u"/claimcheck"_s, QStringLiteral(CLAIMCHECK_BIN) + u"/claimcheck-cli"_s,
        QStringLiteral(OTHER_PROCESS)};
    for (const QString &program : programs) {
        const QString copy = m_folder.filePath(program.section(u'/', -1));
        QVERIFY(QFile::copy(program, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::Permissions(0x5555)));
    }
    QVERIFY(QDir().mkpath(m_folder.filePath(u"home/run"_s)));
    if (geteuid() == 0) {
        for (const char *place : {"", "/home", "/home/run"})
            QCOMPARE(chown(QByteArray(m_folder.path().toUtf8() + place).constData(), 65534, 65534), 0);
    }
    QVERIFY(QFile::setPermissions(m_folder.filePath(u"home/run"_s), QFile::Permissions(0x7700)));
}

std::unique_ptr<QProcess> tst_Hardening::asUser(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"home/run"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList command{program};
    if (geteuid() == 0)
        command = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program};
    command += arguments;
    process->start(command.first(), command.sliced(1));
    if (!process->waitForStarted()
        || !QTest::qWaitFor([&] { return isProgram(process->processId(), program); }, generousMs))
        qWarning("the program did not start");
    return process;
}

QByteArray tst_Hardening::askOtherProcess(qint64 pid)
{
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList command{m_folder.filePath(u"otherprocess"_s), QString::number(pid)};
    if (geteuid() == 0)
        command = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + command;
    other.start(command.first(), command.sliced(1));
    if (!QTest::qWaitFor([&] { return other.state() == QProcess::NotRunning; }, generousMs))
        return {};
    return other.readAllStandardOutput();
}

bool tst_Hardening::becomesClosed(qint64 pid)
{
    return QTest::qWaitFor([&] { return askOtherProcess(pid) == closed; }, generousMs);
}

void tst_Hardening::otherProcessesCanReadOneThatIsNotHardened()
{
    const auto sleeper = asUser(u"sleep"_s, {u"600"_s});
    const QByteArray answer = askOtherProcess(sleeper->processId());
    sleeper->kill();
    sleeper->waitForFinished();
    QVERIFY(answer.contains("opened memory\n"));
    QVERIFY(answer.contains("opened maps\n"));
    QVERIFY(answer.contains("read memory\n"));
}

void tst_Hardening::theWindowWritesNoCoreDump()
{
    const auto app = asUser(m_folder.filePath(u"claimcheck"_s));
    QVERIFY(becomesClosed(app->processId()));
    QFile limits(u"/proc/%1/limits"_s.arg(app->processId()));
    QVERIFY(limits.open(QFile::ReadOnly));
    const QList<QByteArray> lines = limits.readAll().split('\n');
    const auto core = std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("Max core"); });
    QVERIFY(core != lines.end());
    QCOMPARE(core->simplified(), "Max core file size 0 0 bytes"_ba);
    kill(static_cast<pid_t>(app->processId()), SIGSEGV);
    QVERIFY(app->waitForFinished(generousMs));
    QCOMPARE(app->exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(m_folder.path()).entryList({u"*core*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void tst_Hardening::otherProcessesCanNeitherAttachToTheWindowNorReadIt()
{
    const auto app = asUser(m_folder.filePath(u"claimcheck"_s));
    QVERIFY(becomesClosed(app->processId()));
    app->kill();
    app->waitForFinished();
}

void tst_Hardening::theCommandLineIsClosedAsWell()
{
    // It waits for the secret on its standard input.
    const auto cli = asUser(m_folder.filePath(u"claimcheck-cli"_s),
        {u"add"_s, u"Name"_s, u"--flow"_s, u"partner-oauth"_s, u"--base-url"_s, u"https://example.com"_s,
            u"--client-id"_s, u"id"_s, u"--secret-stdin"_s});
    QVERIFY(becomesClosed(cli->processId()));
    QCOMPARE(cli->state(), QProcess::Running);
    cli->kill();
    cli->waitForFinished();
}

// A lock's holder is looked up in /proc, which says nothing of a closed process: it must not pass for dead.
void tst_Hardening::aSecondStartFindsAFirstOneItCannotLookInto()
{
    const auto first = asUser(m_folder.filePath(u"claimcheck"_s));
    QVERIFY(becomesClosed(first->processId()));
    const auto second = asUser(m_folder.filePath(u"claimcheck"_s));
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, generousMs);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    first->waitForFinished();
}

QTEST_GUILESS_MAIN(tst_Hardening)
#include "tst_hardening.moc"
