#pragma once

#include "base/error.h"
#include "exitcode.h"

#include <QList>

namespace claimcheck {

/// Results go to standard output, a newline added and flushed: another program may be waiting for the line.
void printResult(const QString &text);
void printResult(const QByteArray &text);
/// True once a result could not be written: a full disk, a closed pipe.
bool resultLost();

/// Everything else goes to standard error.
void printNote(const QString &text);
void printWarning(const QString &text);
/// Prints it with its hint and detail; returns the exit code that goes with it.
ExitCode printError(const Error &error);
/// As printError for a wrong command line: points at @a verb's --help.
ExitCode printUsageError(const QString &message, const QString &verb);

/// Columns padded to align, two spaces between; control and bidi characters escaped. The first row may be a
/// header. A cell over @a widest characters pushes the rest of its own row only.
QString alignedTable(const QList<QStringList> &rows, qsizetype widest = 60);

/// All of standard input, at most @a maxBytes.
Result<QByteArray> readInput(qsizetype maxBytes);

} // namespace claimcheck
