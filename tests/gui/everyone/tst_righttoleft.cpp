// A language that is read from right to left gets the mirror image of every window, but for code.

#include "scenes/looks.h"
#include "scenes/scenes.h"
#include "scenes/texts.h"
#include "support/mnemonics.h"

#include "models/profilemodel.h"
#include "widgets/codedelegate.h"
#include "widgets/countdownview.h"
#include "widgets/membersview.h"
#include "widgets/messagestrip.h"
#include "widgets/painting.h"
#include "widgets/profilelist.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTreeView>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// The columns in which that colour is drawn; empty if it is not.
QRect placeOf(const QImage &image, const QColor &color)
{
    QRect place;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                place |= QRect(x, y, 1, 1);
        }
    }
    return place;
}

QRect mirrored(const QRect &rect, int width)
{
    return {width - rect.right() - 1, rect.y(), rect.width(), rect.height()};
}

/// Where each of them is, in the order of the tree, which does not depend on the direction.
QList<QRect> places(QWidget *window)
{
    QList<QRect> all;
    for (const QWidget *widget : visibleWidgets(window))
        all.append(QRect(widget->mapTo(window, QPoint()), widget->size()));
    return all;
}

/// A stage in that direction with the fleet on it.
struct Fleet
{
    Fleet(Hosts &hosts, Qt::LayoutDirection direction)
        : dressed({.direction = direction})
        , stage(hosts)
    {
        stage.addFleet();
    }
    template<typename T>
    QImage grab()
    {
        return stage.window.findChild<T *>()->grab().toImage();
    }
    Dressed dressed;
    Stage stage;
};

} // namespace

class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hosts = std::make_unique<Hosts>(); }
    void cleanupTestCase() { m_hosts.reset(); }
    void everyWindowIsTheMirrorImage_data();
    void everyWindowIsTheMirrorImage();
    void theListIsOnTheRight();
    void whatIsPaintedByHandIsMirrored();
    void aMessagesBarIsMirrored();
    void codeStaysLeftToRight();

private:
    std::unique_ptr<Hosts> m_hosts;
};

void TestRightToLeft::everyWindowIsTheMirrorImage_data()
{
    QTest::addColumn<int>("scene");
    const QList<Scene> all = scenes();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestRightToLeft::everyWindowIsTheMirrorImage()
{
    QFETCH(const int, scene);
    QList<QRect> plain;
    QStringList names;
    int width = 0;
    {
        const Dressed dressed({});
        Stage stage(*m_hosts);
        QWidget *window = scenes().at(scene).arrange(stage);
        plain = places(window);
        width = window->width();
        for (const QWidget *widget : visibleWidgets(window))
            names.append(describe(widget));
    }
    const Dressed dressed({.direction = Qt::RightToLeft});
    Stage stage(*m_hosts);
    QWidget *window = scenes().at(scene).arrange(stage);
    const QList<QRect> turned = places(window);
    QCOMPARE(window->width(), width);
    QCOMPARE(turned.size(), plain.size());
    QStringList wrong;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QRect wanted = mirrored(plain.at(i), width);
        // A style's rounding may be off by a pixel or two.
        if (qAbs(wanted.left() - turned.at(i).left()) > 4 || qAbs(wanted.width() - turned.at(i).width()) > 4)
            wrong.append(u"%1: from %2 wide %3, wanted from %4 wide %5"_s.arg(names.at(i)).arg(turned.at(i).left())
                             .arg(turned.at(i).width()).arg(wanted.left()).arg(wanted.width()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestRightToLeft::theListIsOnTheRight()
{
    Fleet fleet(*m_hosts, Qt::RightToLeft);
    const auto *list = fleet.stage.window.findChild<ProfileList *>();
    QVERIFY(list->mapTo(&fleet.stage.window, QPoint()).x() > fleet.stage.window.width() / 2);
}

void TestRightToLeft::whatIsPaintedByHandIsMirrored()
{
    QImage list;
    QImage countdown;
    QColor badge;
    QColor ring;
    {
        Fleet plain(*m_hosts, Qt::LeftToRight);
        list = plain.grab<ProfileList>();
        countdown = plain.grab<CountdownView>();
        badge = theme::badge(Environment::Prod).ground;
        ring = theme::urgencyColor(ExpiryUrgency::Fresh);
    }
    Fleet turned(*m_hosts, Qt::RightToLeft);
    const QImage turnedList = turned.grab<ProfileList>();
    const QRect badges = placeOf(list, badge);
    QVERIFY(badges.isValid());
    QVERIFY(qAbs(mirrored(badges, list.width()).center().x() - placeOf(turnedList, badge).center().x()) <= 4);
    const QRect rings = placeOf(countdown, ring);
    QVERIFY(rings.isValid());
    const QImage turnedCountdown = turned.grab<CountdownView>();
    QVERIFY(qAbs(mirrored(rings, countdown.width()).center().x() - placeOf(turnedCountdown, ring).center().x()) <= 4);
}

void TestRightToLeft::aMessagesBarIsMirrored()
{
    const Dressed dressed({.direction = Qt::RightToLeft});
    MessageStrip strip;
    strip.showMessage(MessageStrip::Warning, u"."_s);
    strip.resize(300, 40);
    const QImage image = strip.grab().toImage();
    QCOMPARE(image.pixelColor(image.width() - 2, image.height() / 2), theme::warningColor());
    QVERIFY(image.pixelColor(1, image.height() / 2) != theme::warningColor());
}

void TestRightToLeft::codeStaysLeftToRight()
{
    Fleet fleet(*m_hosts, Qt::RightToLeft);
    for (const auto *view : fleet.stage.window.findChildren<MembersView *>())
        QVERIFY(dynamic_cast<const CodeDelegate *>(view->itemDelegate()));
    fleet.stage.turnTo(3);
    const auto edits = fleet.stage.window.findChildren<QPlainTextEdit *>();
    QVERIFY(!edits.isEmpty());
    for (const auto *edit : edits) {
        if (edit->isVisible() && !edit->document()->isEmpty())
            QCOMPARE(edit->document()->firstBlock().textDirection(), Qt::LeftToRight);
    }
}

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
