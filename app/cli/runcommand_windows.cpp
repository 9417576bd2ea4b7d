#include "runcommand.h"

#include "console.h"
#include "token/claimcatalog.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

/// The command gets the console's Ctrl+C as well. It alone decides what comes of it; a handler of its own is
/// what no child inherits.
BOOL WINAPI leaveToCommand(DWORD event)
{
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT ? TRUE : FALSE;
}

/// With a separator it is a path; else PATH and PATHEXT are asked.
QString programFor(const QString &name)
{
    return name.contains(u'/') || name.contains(u'\\') ? name : QStandardPaths::findExecutable(name);
}

std::unique_ptr<QProcess> prepared(const QStringList &words, const CommandVariable &secret)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->setInputChannelMode(QProcess::ForwardedInputChannel);
    // Our error mode keeps dumps from being written; the command has its own.
    process->setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *arguments) { arguments->flags |= CREATE_DEFAULT_ERROR_MODE; });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromUtf8(secret.name), QString::fromUtf8(secret.value));
    process->setProcessEnvironment(environment);
    process->setProgram(programFor(words.constFirst()));
    process->setArguments(words.sliced(1));
    return process;
}

} // namespace

void runCommand(
    const QList<QByteArray> &command, const CommandVariable &secret, const StartState &, QObject *owner)
{
    QStringList words;
    for (const QByteArray &word : command)
        words.append(QString::fromUtf8(word));
    QProcess *process = prepared(words, secret).release();
    process->setParent(owner);
    const QString name = displayText(words.constFirst(), 200);
    if (process->program().isEmpty()) {
        printError({ErrorKind::InvalidInput, u"There is no command '%1'."_s.arg(name)});
        finish(ExitCode::NoCommand);
        return;
    }
    QObject::connect(process, &QProcess::finished, owner, [](int code) { QCoreApplication::exit(code); });
    QObject::connect(process, &QProcess::errorOccurred, owner, [process, name](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        printError({ErrorKind::InvalidInput,
            u"The command '%1' cannot be run: %2."_s.arg(name, process->errorString())});
        finish(ExitCode::CannotRun);
    });
    SetConsoleCtrlHandler(leaveToCommand, TRUE);
    process->start();
    process->setProcessEnvironment({}); // the token is the command's now
}

} // namespace claimcheck
