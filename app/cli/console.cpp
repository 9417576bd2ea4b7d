#include "console.h"

#include "streams.h"
#include "token/claimcatalog.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

QString paddedRow(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const bool last = column + 1 == cells.size();
        line += last ? cells.at(column) : QString(cells.at(column).leftJustified(widths.at(column)) % u"  ");
    }
    return line;
}

} // namespace

void printResult(const QString &text)
{
    printResult(text.toUtf8());
}

void printResult(const QByteArray &text)
{
    writeStream(stdout, text + '\n');
}

bool resultLost()
{
    return std::ferror(stdout) != 0;
}

void printNote(const QString &text)
{
    writeStream(stderr, text.toUtf8() + '\n');
}

void printWarning(const QString &text)
{
    printNote(u"warning: "_s % text);
}

ExitCode printError(const Error &error)
{
    printNote(u"claimcheck-cli: "_s % error.message);
    if (!error.detail.isEmpty())
        printNote((quotesServer(error) ? u"  the server said: "_s : u"  detail: "_s) % error.detail);
    if (!error.hint.isEmpty())
        printNote(u"  hint: "_s % error.hint);
    return exitCodeFor(error.kind);
}

ExitCode printUsageError(const QString &message, const QString &verb)
{
    const QString command = verb.isEmpty() ? u"claimcheck-cli"_s : QString(u"claimcheck-cli "_s % verb);
    return printError({ErrorKind::InvalidInput, message, u"See "_s % command % u" --help."_s});
}

QString alignedTable(const QList<QStringList> &rows, qsizetype widest)
{
    QList<QStringList> safe = rows;
    QList<qsizetype> widths;
    for (QStringList &cells : safe) {
        widths.resize(std::max(widths.size(), cells.size()));
        for (qsizetype column = 0; column < cells.size(); ++column) {
            cells[column] = displayText(cells.at(column));
            if (cells.at(column).size() <= widest)
                widths[column] = std::max(widths.at(column), cells.at(column).size());
        }
    }
    QStringList lines;
    for (const QStringList &cells : std::as_const(safe))
        lines.append(paddedRow(cells, widths));
    return lines.join(u'\n');
}

Result<QByteArray> readInput(qsizetype maxBytes)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return std::unexpected(Error{
            ErrorKind::InvalidInput, u"Standard input cannot be read: "_s % input.errorString() % u'.'});
    }
    QByteArray bytes;
    while (bytes.size() <= maxBytes) {
        const QByteArray part = input.read(maxBytes + 1 - bytes.size());
        if (part.isEmpty())
            return bytes;
        bytes += part;
    }
    return std::unexpected(Error{ErrorKind::InvalidInput,
        u"Standard input holds more than %1 bytes."_s.arg(QString::number(maxBytes))});
}

} // namespace claimcheck
