#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Qt draws the icons by its SVG plugin, or the build has drawn them: a window must not come up without.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsSharpAtEachSize_data();
    void eachIsSharpAtEachSize();
    void theyFollowThePalette();
    void theApplicationsIconIsThere();
};

namespace {

bool isDrawn(const QIcon &icon, int side)
{
    const QImage image = icon.pixmap(side, side).toImage();
    QImage blank(image.size(), image.format());
    blank.fill(Qt::transparent);
    return image.size() == QSize(side, side) && image != blank;
}

/// Of :/icons/light, without suffix and side.
QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(u":/icons/light"_s).entryList();
    for (const QString &file : files)
        names.append(file.left(file.lastIndexOf(file.endsWith(".png"_L1) ? u'-' : u'.')));
    names.removeDuplicates();
    return names;
}

} // namespace

void TestIcons::eachIsSharpAtEachSize_data()
{
    QTest::addColumn<QByteArray>("name");
    (void)theme::applicationIcon(); // loads the resources
    const QStringList names = iconNames();
    QVERIFY(names.size() > 20);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.toLatin1();
}

void TestIcons::eachIsSharpAtEachSize()
{
    QFETCH(const QByteArray, name);
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        theme::apply(*qApp, appearance, false);
        for (const int side : {16, 20, 32, 64})
            QVERIFY(isDrawn(theme::icon(name.constData()), side));
    }
    QVERIFY(!isDrawn(theme::icon("no such icon"), 16));
}

void TestIcons::theyFollowThePalette()
{
    theme::apply(*qApp, Appearance::Light, false);
    const QImage light = theme::icon("add").pixmap(16, 16).toImage();
    theme::apply(*qApp, Appearance::Dark, false);
    QVERIFY(theme::icon("add").pixmap(16, 16).toImage() != light);
}

void TestIcons::theApplicationsIconIsThere()
{
    for (const int side : {16, 32, 48, 128})
        QVERIFY(isDrawn(theme::applicationIcon(), side));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
