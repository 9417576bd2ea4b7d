#include "arguments.h"

#include "console.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

Arguments::Arguments(const QString &verb, const QString &positional, const QString &description)
    : m_verb(verb)
    , m_positional(positional)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
}

std::optional<ExitCode> Arguments::parse(const QStringList &arguments)
{
    const qsizetype separator = m_runsCommand ? arguments.indexOf(u"--"_s) : -1;
    const QStringList own = separator < 0 ? arguments : arguments.first(separator);
    const bool understood = m_parser.parse(QStringList{u"claimcheck-cli"_s} + own);
    if (m_parser.isSet(u"help"_s)) {
        printResult(helpText());
        return ExitCode::Done;
    }
    // First, or the command's own options would be called unknown.
    if (m_runsCommand) {
        if (const auto wrong = checkCommand(separator, arguments.size()))
            return wrong;
    }
    if (!understood)
        return usageError(unknownOptionMessage());
    const auto given = m_parser.positionalArguments().size();
    // What is too much is not repeated: it may be a secret that lost its option.
    if (given > (m_positional.isEmpty() ? 0 : 1))
        return usageError(u"There are too many arguments."_s);
    if (given == 0 && !m_positional.isEmpty() && !m_positional.startsWith(u'['))
        return usageError(m_positional % u" is missing."_s);
    return std::nullopt;
}

std::optional<ExitCode> Arguments::checkCommand(qsizetype separator, qsizetype size) const
{
    if (separator < 0)
        return usageError(u"'--' is missing: the command stands behind it."_s);
    if (separator + 1 == size)
        return usageError(u"There is no command behind '--'."_s);
    return std::nullopt;
}

ExitCode Arguments::usageError(const QString &message) const
{
    return printUsageError(message, m_verb);
}

QString Arguments::helpText() const
{
    // Qt's first line names the program by its path and knows no verbs.
    const QString qtHelp = m_parser.helpText();
    const QString command = m_runsCommand ? u"-- COMMAND [ARGUMENT]…"_s : QString();
    const QString usage
        = QStringList{u"Usage: claimcheck-cli"_s, m_verb, m_positional, u"[options]"_s, command}.join(u' ');
    return QString(usage.simplified() % qtHelp.sliced(qtHelp.indexOf(u'\n'))).trimmed();
}

QString Arguments::unknownOptionMessage() const
{
    const QStringList unknown = m_parser.unknownOptionNames();
    for (const QString &name : unknown) {
        if (name.contains(u"secret") || name.contains(u"password")) {
            return u"There is no option --%1: other programs can read an argument, so a secret is never one. "
                   "Without an option it is asked for; --secret-stdin takes it from standard input."_s.arg(
                       name);
        }
    }
    return m_parser.errorText();
}

} // namespace claimcheck
