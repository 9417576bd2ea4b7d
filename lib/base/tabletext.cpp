#include "base/tabletext.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

bool beginsFormula(QChar c)
{
    return QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n").contains(c);
}

bool mayEndCell(QChar c)
{
    return QStringView(u";\t\r\n").contains(c);
}

QString defused(const QString &cell)
{
    bool isNumber = false;
    cell.toDouble(&isNumber);
    if (isNumber)
        return cell;
    QString out;
    bool begins = true;
    for (const QChar c : cell) {
        if (begins && beginsFormula(c))
            out += u'\'';
        out += c;
        // Blanks before a formula are skipped by some.
        begins = mayEndCell(c) || (begins && c == u' ');
    }
    return out;
}

QString quoted(QString cell)
{
    return u'"' % cell.replace(u'"', u"\"\""_s) % u'"';
}

QString onOneLine(QString cell)
{
    for (const QChar c : {u'\t', u'\r', u'\n'})
        cell.replace(c, u' ');
    return cell;
}

} // namespace

QByteArray csvText(const QList<QStringList> &rows)
{
    QByteArray out = "\xEF\xBB\xBF";
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(defused(cell)));
        out += cells.join(u',').toUtf8() + "\r\n";
    }
    return out;
}

QString tabSeparatedText(const QList<QStringList> &rows)
{
    QString out;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(defused(onOneLine(cell)));
        out += cells.join(u'\t') % u'\n';
    }
    return out;
}

} // namespace claimcheck
