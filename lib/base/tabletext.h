#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace claimcheck {

/// A table as a file for spreadsheets: RFC 4180 (commas, every cell quoted, CRLF), UTF-8 with a byte order
/// mark, without which Excel takes it for Latin-1.
///
/// Cells hold what others wrote, servers among them, and a spreadsheet runs what begins as a formula does. An
/// apostrophe goes in front of any =, +, - or @ (their full-width forms too), tab or line break at the
/// beginning of a cell, and within it behind what a spreadsheet of another locale may split at: semicolon,
/// tab, line break. Numbers stay as they are.
QByteArray csvText(const QList<QStringList> &rows);

/// The same for the clipboard: cells apart by tabs, rows by line feeds, with the same apostrophes. A tab or
/// line break in a cell becomes a space.
QString tabSeparatedText(const QList<QStringList> &rows);

} // namespace claimcheck
