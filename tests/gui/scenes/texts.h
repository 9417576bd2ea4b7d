#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace claimcheck {

/// One text of a window, and where: "QPushButton “Get token”, tool tip".
struct FoundText
{
    QString text;
    QString where;
};

/// Everything that people see or hear of a window as it is now: of every visible widget the texts, tool tips and names,
/// of tables and lists the cells and headings, of menus the entries. Not what is typed or sent: the contents of fields,
/// and cells in a code font. Finds widgets by their class, so that a new one need not be named anywhere.
QList<FoundText> textsOf(QWidget *window);

/// A widget as a person who mends it would look for it.
QString describe(const QWidget *widget);

} // namespace claimcheck
