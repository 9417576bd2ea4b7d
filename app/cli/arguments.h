#pragma once

#include "exitcode.h"

#include <QCommandLineParser>

#include <optional>

namespace claimcheck {

/// A verb's own command line: its options, its positional argument, its help.
class Arguments
{
public:
    /// @a positional is "NAME", "[NAME]" or empty; @a description goes under the usage line.
    Arguments(const QString &verb, const QString &positional, const QString &description);

    QCommandLineParser &options() { return m_parser; }

    /// The verb runs a command: all behind the first "--" is the command's own. parse() asks for both.
    void expectCommand() { m_runsCommand = true; }

    /// nullopt: read the values and go on. Else the verb is done: help was printed, or what is wrong was.
    std::optional<ExitCode> parse(const QStringList &arguments);

    /// False also for an option that this verb does not have.
    bool has(const QString &option) const { return m_parser.optionNames().contains(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// Empty if it was optional and is absent.
    QString positional() const { return m_parser.positionalArguments().value(0); }

    /// Says what is wrong and points at --help.
    ExitCode usageError(const QString &message) const;

private:
    std::optional<ExitCode> checkCommand(qsizetype separator, qsizetype size) const;
    QString helpText() const;
    QString unknownOptionMessage() const;

    QString m_verb;
    QString m_positional;
    QCommandLineParser m_parser;
    bool m_runsCommand = false;
};

} // namespace claimcheck
