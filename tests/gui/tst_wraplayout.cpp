// A row of widgets that breaks as text does.

#include "widgets/wraplayout.h"

#include <QTest>
#include <QVBoxLayout>

using namespace claimcheck;

namespace {

class Box : public QWidget
{
public:
    explicit Box(QSize size)
        : m_size(size)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return m_size; }

private:
    QSize m_size;
};

} // namespace

class TestWrapLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBreaksWhereItIsTooNarrow();
    void itKeepsItsMargins();
    void theLastStandsAtTheEndOfItsLine_data();
    void theLastStandsAtTheEndOfItsLine();
    void itStandsInTheMiddleOfWhatIsHigher();
};

void TestWrapLayout::itBreaksWhereItIsTooNarrow()
{
    QWidget window;
    auto *row = new WrapLayout(&window);
    row->setSpacing(10);
    auto *first = new Box({60, 20});
    auto *second = new Box({60, 30});
    row->addWidget(first);
    row->addWidget(second);
    QCOMPARE(row->sizeHint(), QSize(130, 30));
    QCOMPARE(row->heightForWidth(130), 30);
    QCOMPARE(row->heightForWidth(129), 60);
    row->setGeometry({0, 0, 129, 60});
    QCOMPARE(first->geometry(), QRect(0, 0, 60, 20));
    QCOMPARE(second->geometry(), QRect(0, 30, 60, 30));
}

void TestWrapLayout::itKeepsItsMargins()
{
    QWidget window;
    auto *row = new WrapLayout(&window);
    row->setContentsMargins(5, 7, 9, 11);
    auto *box = new Box({60, 20});
    row->addWidget(box);
    QCOMPARE(row->sizeHint(), QSize(74, 38));
    QCOMPARE(row->minimumSize(), QSize(74, 38));
    QCOMPARE(row->heightForWidth(200), 38);
    row->setGeometry({0, 0, 200, 38});
    QCOMPARE(box->geometry(), QRect(5, 7, 60, 20));
}

void TestWrapLayout::theLastStandsAtTheEndOfItsLine_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("x");
    QTest::newRow("from the left") << Qt::LeftToRight << 140;
    QTest::newRow("from the right") << Qt::RightToLeft << 0;
}

void TestWrapLayout::theLastStandsAtTheEndOfItsLine()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, x);
    QWidget window;
    window.setLayoutDirection(direction);
    auto *row = new WrapLayout(&window);
    row->setLastAtEnd();
    row->addWidget(new Box({60, 20}));
    auto *last = new Box({60, 20});
    row->addWidget(last);
    row->setGeometry({0, 0, 200, 20});
    QCOMPARE(last->x(), x);
}

void TestWrapLayout::itStandsInTheMiddleOfWhatIsHigher()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Box({50, 100}));
    auto *buttons = new WrapLayout;
    auto *button = new Box({60, 20});
    buttons->addWidget(button);
    row->addLayout(buttons);
    row->setAlignment(buttons, Qt::AlignLeading | Qt::AlignVCenter);
    window.resize(300, 100);
    row->activate();
    QCOMPARE(button->y(), 40);
}

QTEST_MAIN(TestWrapLayout)
#include "tst_wraplayout.moc"
