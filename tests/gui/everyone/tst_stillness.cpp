// Who wants nothing to move gets windows in which nothing moves.

#include "controlstyle.h"
#include "theme.h"

#include <QApplication>
#include <QProgressBar>
#include <QTest>

using namespace claimcheck;

namespace {

/// Counts how often it is painted.
class CountingBar : public QProgressBar
{
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++paints;
        QProgressBar::paintEvent(event);
    }
};

constexpr int longerThanAFrameMs = 300;

} // namespace

class TestStillness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, Appearance::Light, false); }
    void cleanup() { setReducedMotion(*qApp, false); }
    void progressWithoutAnEndMovesOtherwise();
    void progressWithoutAnEndStands();
    void progressWithoutAnEndIsSeen();
    void theStyleTakesNoTime();
    void aNewPaletteLeavesItStill();
};

void TestStillness::progressWithoutAnEndMovesOtherwise()
{
    CountingBar bar;
    bar.setRange(0, 0);
    bar.show();
    QTRY_VERIFY(bar.paints > 5);
}

void TestStillness::progressWithoutAnEndStands()
{
    setReducedMotion(*qApp, true);
    CountingBar bar;
    bar.setRange(0, 0);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QTRY_VERIFY(bar.paints > 0);
    const int painted = bar.paints;
    QVERIFY(!QTest::qWaitFor([&] { return bar.paints > painted + 1; }, longerThanAFrameMs));
}

void TestStillness::progressWithoutAnEndIsSeen()
{
    setReducedMotion(*qApp, true);
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.resize(200, 20);
    bar.setRange(0, 100);
    const QImage none = bar.grab().toImage();
    bar.setRange(0, 0);
    QVERIFY(bar.grab().toImage() != none);
}

void TestStillness::theStyleTakesNoTime()
{
    QVERIFY(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    setReducedMotion(*qApp, true);
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animate), 0);
}

void TestStillness::aNewPaletteLeavesItStill()
{
    setReducedMotion(*qApp, true);
    theme::apply(*qApp, Appearance::Dark, false);
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

QTEST_MAIN(TestStillness)
#include "tst_stillness.moc"
