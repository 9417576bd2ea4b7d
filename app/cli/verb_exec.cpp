#include "console.h"
#include "runcommand.h"
#include "tokenfetch.h"
#include "verbs.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

bool isVariableName(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[A-Za-z_][A-Za-z0-9_]*"_s));
    return pattern.match(name).hasMatch();
}

/// The words behind the first "--", byte for byte.
QList<QByteArray> commandIn(const StartState &start)
{
    const QList<QByteArray> &words = start.words();
    return words.sliced(words.indexOf("--") + 1);
}

class ExecVerb : public QObject
{
public:
    explicit ExecVerb(const StartState &start)
        : m_start(start)
    {
    }

    /// An exit code if it ends before anything is sent.
    std::optional<ExitCode> start(const Arguments &line)
    {
        const QString variable = line.has(u"variable"_s) ? line.value(u"variable"_s) : u"ACCESS_TOKEN"_s;
        if (!isVariableName(variable))
            return line.usageError(
                u"--variable is a name of letters, digits and underscores that begins with no digit."_s);
        return m_fetch.start(line, [this, variable](const AccessToken &token) {
            run({variable.toLatin1(), token.value});
        });
    }

private:
    void run(const CommandVariable &secret)
    {
        if (secret.value.contains('\0')) {
            finish(printError({ErrorKind::InvalidReply,
                u"The access token holds a NUL, which no environment can carry."_s}));
            return;
        }
        runCommand(commandIn(m_start), secret, m_start, this);
    }

    StartState m_start;
    TokenFetch m_fetch;
};

} // namespace

VerbStart startExec(const QStringList &arguments, const StartState &start)
{
    Arguments line(u"exec"_s, u"[NAME]"_s,
        u"Gets an access token as 'token' does and runs COMMAND with it in ACCESS_TOKEN, a variable of the "
        "command's environment only. No shell is in between, and the exit code is the command's own. "
        "Without a token it is not run."_s);
    line.expectCommand();
    line.options().addOption(
        {u"variable"_s, u"The variable's name; ACCESS_TOKEN if not given."_s, u"VARIABLE"_s});
    TokenFetch::addOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    auto verb = std::make_unique<ExecVerb>(start);
    if (const auto done = verb->start(line))
        return *done;
    return verb;
}

} // namespace claimcheck
