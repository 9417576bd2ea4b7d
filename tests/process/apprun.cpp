#include "apprun.h"

#include "support/waitfor.h"

#include <QDir>
#include <QFile>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// Waits beside the test's event loop, so that servers in the test can answer.
bool ended(QProcess &process)
{
    const bool done = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, generousMs);
    if (!done) {
        process.kill();
        process.waitForFinished();
    }
    return done;
}

int exitCode(QProcess &process)
{
    return ended(process) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

AppRun::AppRun()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    m_environment.remove(u"ASAN_OPTIONS"_s);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_log.filePath(u"output"_s));
}

AppRun::~AppRun()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString AppRun::program(const QString &name)
{
    return QStringLiteral(CLAIMCHECK_BIN) + u'/' + name;
}

bool AppRun::addProfile(const QString &name, const QString &flow, const QUrl &baseUrl,
    const Credentials &credentials, const QString &environment)
{
    QProcess cli;
    cli.setProcessEnvironment(m_environment);
    cli.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    cli.start(program(u"claimcheck-cli"_s),
        {u"add"_s, name, u"--flow"_s, flow, u"--base-url"_s, baseUrl.toString(), u"--client-id"_s,
            credentials.clientId, u"--secret-stdin"_s, u"--env"_s, environment});
    cli.write(credentials.clientSecret.toUtf8());
    cli.closeWriteChannel();
    return exitCode(cli) == 0;
}

QByteArray AppRun::commandLine(const QStringList &arguments) const
{
    QProcess cli;
    cli.setProcessEnvironment(m_environment);
    cli.setProcessChannelMode(QProcess::MergedChannels);
    cli.start(program(u"claimcheck-cli"_s), arguments);
    ended(cli);
    return cli.readAll();
}

void AppRun::writeSettings(const QByteArray &ini)
{
    QDir().mkpath(configFolder());
    QFile file(configFolder() + u"/settings.ini"_s);
    if (file.open(QFile::WriteOnly))
        file.write(ini);
}

bool AppRun::start(const QStringList &arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(program(u"claimcheck"_s), arguments);
    return m_process.waitForStarted() && focus();
}

bool AppRun::focusWindowOf(qint64 pid)
{
    return QTest::qWaitFor(
        [pid] {
            const QByteArray window
                = tool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(pid)}).split('\n').first();
            if (window.isEmpty())
                return false;
            tool({u"windowfocus"_s, u"--sync"_s, QString::fromLatin1(window)});
            return true;
        },
        generousMs);
}

qint64 AppRun::focusedProcess()
{
    return tool({u"getwindowfocus"_s, u"getwindowpid"_s}).trimmed().toLongLong();
}

std::unique_ptr<QProcess> AppRun::launched(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->start(program(u"claimcheck"_s), arguments);
    return process;
}

int AppRun::startAgain(const QStringList &arguments)
{
    return exitCode(*launched(arguments));
}

void AppRun::pressKeys(const QStringList &keys)
{
    tool(QStringList{u"key"_s, u"--clearmodifiers"_s} + keys);
}

bool AppRun::pressUntil(const QString &key, const std::function<bool()> &done) const
{
    return QTest::qWaitFor(
        [&] {
            if (done())
                return true;
            press({key});
            return false;
        },
        generousMs);
}

void AppRun::type(const QString &text)
{
    tool({u"type"_s, u"--clearmodifiers"_s, u"--delay"_s, u"2"_s, text});
}

int AppRun::quit()
{
    focus();
    press({u"ctrl+q"_s});
    return waitForEnd();
}

int AppRun::waitForEnd()
{
    return exitCode(m_process);
}

QList<quint32> AppRun::windows() const
{
    QList<quint32> ids;
    const QList<QByteArray> lines
        = tool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(pid())}).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            ids.append(line.toUInt());
    }
    return ids;
}

QStringList AppRun::windowTitles() const
{
    QStringList titles;
    for (const quint32 window : windows())
        titles += QString::fromUtf8(tool({u"getwindowname"_s, QString::number(window)})).trimmed();
    return titles;
}

QByteArray AppRun::output() const
{
    QFile file(m_log.filePath(u"output"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray AppRun::command() const
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid()));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray AppRun::tool(const QStringList &arguments)
{
    QProcess xdotool;
    xdotool.start(u"xdotool"_s, arguments);
    ended(xdotool);
    return xdotool.readAllStandardOutput();
}

} // namespace claimcheck
