#include "runcommand.h"

#include "console.h"
#include "token/claimcatalog.h"

#include <cerrno>
#include <cstring>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

extern char **environ; // macOS declares it nowhere

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

/// Where a shell would look: the name as it is if it has a slash, else in each folder of PATH.
QList<QByteArray> places(const QByteArray &name)
{
    if (name.contains('/'))
        return {name};
    QList<QByteArray> found;
    const QByteArray path = qEnvironmentVariableIsSet("PATH") ? qgetenv("PATH") : QByteArray("/usr/bin:/bin");
    const QList<QByteArray> folders = name.isEmpty() ? QList<QByteArray>() : path.split(':');
    for (const QByteArray &folder : folders)
        found.append((folder.isEmpty() ? QByteArray(".") : folder) + '/' + name);
    return found;
}

/// Ours with the secret in it; what the variable was goes. The pointers are into environ and into @a entry.
std::vector<char *> environmentWith(const CommandVariable &secret, QByteArray &entry)
{
    entry = secret.name + '=' + secret.value;
    std::vector<char *> variables;
    for (char **each = environ; *each; ++each) {
        if (std::strncmp(*each, entry.constData(), size_t(secret.name.size()) + 1) != 0)
            variables.push_back(*each);
    }
    variables.push_back(entry.data());
    variables.push_back(nullptr);
    return variables;
}

bool isElsewhereMaybe(int error)
{
    return error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG || error == EACCES;
}

/// As execvp() looks, without its way of giving to a shell what has no known format. Returns why it did not
/// work.
int replaceProcess(QList<QByteArray> command, std::vector<char *> &variables)
{
    std::vector<char *> words;
    for (QByteArray &word : command)
        words.push_back(word.data());
    words.push_back(nullptr);
    int failed = ENOENT;
    for (const QByteArray &place : places(command.constFirst())) {
        execve(place.constData(), words.data(), variables.data());
        if (!isElsewhereMaybe(errno))
            return errno;
        struct stat there = {};
        if (errno == EACCES || (errno == ENOENT && stat(place.constData(), &there) == 0))
            failed = EACCES; // it goes on looking, as shells do
    }
    return failed;
}

QString reason(int error)
{
    switch (error) {
    case E2BIG:
        return u"the environment with the token is longer than the system takes"_s;
    case ENOEXEC:
        return u"it is no program, and does not begin with '#!'"_s;
    case EACCES:
        return u"it is no program, may not be run, or its interpreter is missing"_s;
    default:
        return QString::fromLocal8Bit(std::strerror(error)); // NOLINT: no other thread asks
    }
}

} // namespace

void runCommand(
    const QList<QByteArray> &command, const CommandVariable &secret, const StartState &start, QObject *)
{
    QByteArray entry;
    std::vector<char *> variables = environmentWith(secret, entry);
    start.restore();
    const int failed = replaceProcess(command, variables);

    const QString name = displayText(QString::fromLocal8Bit(command.constFirst()), 200);
    if (failed == ENOENT) {
        printError({ErrorKind::InvalidInput, u"There is no command '%1'."_s.arg(name)});
        finish(ExitCode::NoCommand);
        return;
    }
    printError({ErrorKind::InvalidInput, u"The command '%1' cannot be run: %2."_s.arg(name, reason(failed))});
    finish(ExitCode::CannotRun);
}

} // namespace claimcheck
