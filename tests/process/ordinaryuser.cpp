#include "ordinaryuser.h"

#include "support/waitfor.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

/// setpriv leaves, and the program comes in its place.
QStringList asUser(QStringList command)
{
    if (geteuid() != 0)
        return command;
    const QString id = QString::number(nobody);
    return QStringList{u"setpriv"_s, u"--reuid="_s + id, u"--regid="_s + id, u"--clear-groups"_s} + command;
}

bool isProgram(qint64 pid, const QString &name)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    return file.open(QFile::ReadOnly) && file.readAll().split('\0').first().endsWith(name.toUtf8());
}

} // namespace

OrdinaryUser::OrdinaryUser(const QStringList &programs)
    : m_folder(u"/tmp/ordinary-user-XXXXXX"_s)
{
    m_ready = QDir().mkpath(m_folder.filePath(u"home/run"_s));
    for (const QString &original : programs) {
        const QString copy = program(original.section(u'/', -1));
        m_ready = m_ready && QFile::copy(original, copy) && QFile::setPermissions(copy, QFile::Permissions(0x5555));
    }
    for (const char *place : {"", "/home", "/home/run"}) {
        const QByteArray path = m_folder.path().toUtf8() + place;
        m_ready = m_ready && (geteuid() != 0 || chown(path.constData(), nobody, nobody) == 0);
    }
    m_ready = m_ready && QFile::setPermissions(m_folder.filePath(u"home/run"_s), QFile::Permissions(0x7700));
    m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"home/run"_s));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    m_environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
}

std::unique_ptr<QProcess> OrdinaryUser::start(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList command = asUser(QStringList{program} + arguments);
    process->start(command.first(), command.sliced(1));
    if (!process->waitForStarted()
        || !QTest::qWaitFor([&] { return isProgram(process->processId(), program); }, generousMs))
        qWarning("%s did not start", qPrintable(program));
    return process;
}

QByteArray OrdinaryUser::askOtherProcess(qint64 pid) const
{
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList command = asUser({program(u"otherprocess"_s), QString::number(pid)});
    other.start(command.first(), command.sliced(1));
    if (!QTest::qWaitFor([&] { return other.state() == QProcess::NotRunning; }, generousMs))
        return {};
    return other.readAllStandardOutput();
}

bool OrdinaryUser::becomesClosed(qint64 pid) const
{
    return QTest::qWaitFor([&] { return askOtherProcess(pid) == "asked\n"; }, generousMs);
}

} // namespace claimcheck
