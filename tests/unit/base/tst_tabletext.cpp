#include "base/tabletext.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Tables for spreadsheets, of texts that others wrote.
class TstTableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsRfc4180_data();
    void csvIsRfc4180();
    void csvBeginsWithAByteOrderMark();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void aNumberStaysANumber();
    void pastedTextKeepsItsShape_data();
    void pastedTextKeepsItsShape();
};

namespace {

QByteArray withoutMark(const QByteArray &csv)
{
    return csv.sliced(3);
}

} // namespace

void TstTableText::csvIsRfc4180_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char *name, const QList<QStringList> &rows, const QByteArray &csv) {
        QTest::newRow(name) << rows << csv;
    };
    row("no row", {}, "");
    row("rows and cells", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}, "\"a\",\"b\"\r\n\"c\",\"d\"\r\n");
    row("an empty cell", {{u"a"_s, QString(), u"c"_s}}, "\"a\",\"\",\"c\"\r\n");
    row("commas", {{u"Acme, Inc."_s}}, "\"Acme, Inc.\"\r\n");
    row("quotes are doubled", {{u"the \"new\" one"_s}}, "\"the \"\"new\"\" one\"\r\n");
    row("line breaks stay", {{u"one\ntwo"_s}}, "\"one\ntwo\"\r\n");
    row("UTF-8", {{u"Müller €"_s}}, "\"Müller €\"\r\n");
}

void TstTableText::csvIsRfc4180()
{
    QFETCH(const QList<QStringList>, rows);
    QTEST(withoutMark(csvText(rows)), "csv");
}

void TstTableText::csvBeginsWithAByteOrderMark()
{
    QCOMPARE(csvText({}), "\xEF\xBB\xBF");
    QCOMPARE(csvText({{u"a"_s}}), "\xEF\xBB\xBF\"a\"\r\n");
}

void TstTableText::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("defused");
    const auto row = [](const char *name, const QString &cell, const QString &defused) {
        QTest::newRow(name) << cell << defused;
    };
    row("equals", u"=HYPERLINK(1)"_s, u"'=HYPERLINK(1)"_s);
    row("plus", u"+cmd|' /C calc'!A0"_s, u"'+cmd|' /C calc'!A0"_s);
    row("minus", u"-2+3+cmd|x"_s, u"'-2+3+cmd|x"_s);
    row("at", u"@SUM(1)"_s, u"'@SUM(1)"_s);
    row("full-width equals", u"\uFF1D1+1"_s, u"'\uFF1D1+1"_s);
    row("full-width at", u"\uFF20A1"_s, u"'\uFF20A1"_s);
    row("behind blanks", u"  =1+1"_s, u"  '=1+1"_s);
    row("behind a semicolon", u"Acme;=1+1"_s, u"Acme;'=1+1"_s);
    row("behind a semicolon and a blank", u"Acme; @A1"_s, u"Acme; '@A1"_s);
    row("behind a quote and a semicolon", u"a\";=1"_s, u"a\";'=1"_s);
    row("inside", u"1 = 1, a-b, c@d"_s, u"1 = 1, a-b, c@d"_s);
    row("a number", u"0.05"_s, u"0.05"_s);
    row("a telephone number", u"+49 30 1234"_s, u"'+49 30 1234"_s);
    row("words", u"Flow API"_s, u"Flow API"_s);
}

void TstTableText::noCellIsAFormula()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, defused);
    const QString inQuotes = QString(defused).replace(u'"', u"\"\""_s);
    QCOMPARE(withoutMark(csvText({{cell}})), QString(u'"' % inQuotes % u"\"\r\n").toUtf8());
    QCOMPARE(tabSeparatedText({{cell}}), QString(defused % u'\n'));
    // In a file a cell may have more lines, each of which may begin one.
    QCOMPARE(withoutMark(csvText({{QString(u"one\n" % cell)}})),
        QString(u"\"one\n" % inQuotes % u"\"\r\n").toUtf8());
}

void TstTableText::aNumberStaysANumber()
{
    QCOMPARE(withoutMark(csvText({{u"-0.05"_s, u"+3"_s}})), "\"-0.05\",\"+3\"\r\n");
}

void TstTableText::pastedTextKeepsItsShape_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QString>("text");
    QTest::newRow("rows and cells") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}
                                    << u"a\tb\nc\td\n"_s;
    QTest::newRow("quotes stay") << QList<QStringList>{{u"the \"new\" one"_s}} << u"the \"new\" one\n"_s;
    QTest::newRow("a tab is no cell") << QList<QStringList>{{u"a\tb"_s, u"c"_s}} << u"a b\tc\n"_s;
    QTest::newRow("a line break is no row") << QList<QStringList>{{u"a\r\nb"_s}} << u"a  b\n"_s;
    QTest::newRow("a formula behind a tab") << QList<QStringList>{{u"\t=1"_s}} << u" '=1\n"_s;
}

void TstTableText::pastedTextKeepsItsShape()
{
    QFETCH(const QList<QStringList>, rows);
    QTEST(tabSeparatedText(rows), "text");
}

QTEST_APPLESS_MAIN(TstTableText)
#include "tst_tabletext.moc"
