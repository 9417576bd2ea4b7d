// What stands in the corner of tabs moves to a row above them where it has no room, and the keyboard stays in it.

#include "explore/cornerplace.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// As RequestEditor: no wider than it must be without its corner.
class Tabs : public QTabWidget
{
public:
    QSize minimumSizeHint() const override { return {60, QTabWidget::minimumSizeHint().height()}; }
};

} // namespace

class TestCornerPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void itStandsWhereThereIsRoom();
    void theKeyboardStaysInIt_data();
    void theKeyboardStaysInIt();
    void theTabKeyGoesAsTheEyeDoes();
    void itComesToRest();

private:
    void resizeTo(int width);
    bool isBeside() const { return m_tabs->cornerWidget() == m_corner; }
    QStringList stops() const;

    std::unique_ptr<QWidget> m_window;
    CornerPlace *m_place = nullptr;
    QTabWidget *m_tabs = nullptr;
    QWidget *m_corner = nullptr;
    QPushButton *m_save = nullptr;
    int m_wide = 0;
    int m_narrow = 0;
};

void TestCornerPlace::init()
{
    m_tabs = new Tabs;
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    m_tabs->tabBar()->setObjectName(u"bar"_s);
    for (const QString &name : {u"Query"_s, u"Headers"_s}) {
        auto *page = new QLineEdit;
        page->setObjectName(name.toLower());
        m_tabs->addTab(page, name);
    }
    m_corner = new QWidget;
    auto *row = new QHBoxLayout(m_corner);
    auto *choice = new QPushButton(u"Saved"_s);
    choice->setObjectName(u"choice"_s);
    m_save = new QPushButton(u"Save"_s);
    m_save->setObjectName(u"save"_s);
    row->addWidget(choice);
    row->addWidget(m_save);
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    auto *path = new QLineEdit;
    path->setObjectName(u"path"_s);
    column->addWidget(path);
    m_place = new CornerPlace(m_tabs, m_corner);
    column->addWidget(m_place, 1);
    const int bar = m_tabs->tabBar()->sizeHint().width();
    m_narrow = bar + m_corner->minimumSizeHint().width() - 20;
    m_wide = m_narrow + 200;
    m_window->resize(m_wide, 200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCornerPlace::resizeTo(int width)
{
    m_window->resize(width, 200);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

QStringList TestCornerPlace::stops() const
{
    QStringList names;
    QWidget *const first = m_window->findChild<QWidget *>(u"path"_s);
    QWidget *stop = first;
    do {
        if (!stop->objectName().isEmpty() && stop->isVisible() && (stop->focusPolicy() & Qt::TabFocus))
            names.append(stop->objectName());
        stop = stop->nextInFocusChain();
    } while (stop != first);
    return names;
}

void TestCornerPlace::itStandsWhereThereIsRoom()
{
    QVERIFY(isBeside());
    resizeTo(m_narrow);
    QVERIFY(!isBeside());
    QVERIFY(m_corner->isVisible());
    QVERIFY(m_corner->mapTo(m_place, QPoint()).y() < m_tabs->y());
    QVERIFY(m_corner->maximumWidth() >= m_narrow);
    resizeTo(m_wide);
    QVERIFY(isBeside());
    QVERIFY(m_corner->isVisible());
    QVERIFY(m_corner->maximumWidth() < m_wide);
}

void TestCornerPlace::theKeyboardStaysInIt_data()
{
    QTest::addColumn<bool>("behindADialog");
    QTest::newRow("in the active window") << false;
    QTest::newRow("behind a dialog") << true;
}

void TestCornerPlace::theKeyboardStaysInIt()
{
    QFETCH(bool, behindADialog);
    m_save->setFocus();
    QDialog dialog(m_window.get());
    QLineEdit field(&dialog);
    if (behindADialog) {
        dialog.open();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(!m_save->hasFocus());
    }
    for (const int width : {m_narrow, m_wide}) {
        resizeTo(width);
        QCOMPARE(isBeside(), width == m_wide);
        QCOMPARE(m_window->focusWidget(), m_save);
    }
    if (!behindADialog)
        QVERIFY(m_save->hasFocus());
}

void TestCornerPlace::theTabKeyGoesAsTheEyeDoes()
{
    const QStringList beside{u"path"_s, u"bar"_s, u"choice"_s, u"save"_s, u"query"_s};
    QCOMPARE(stops(), beside);
    resizeTo(m_narrow);
    QCOMPARE(stops(), QStringList({u"path"_s, u"choice"_s, u"save"_s, u"bar"_s, u"query"_s}));
    resizeTo(m_wide);
    QCOMPARE(stops(), beside);
}

void TestCornerPlace::itComesToRest()
{
    struct Counter : QObject
    {
        int requests = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            requests += event->type() == QEvent::LayoutRequest;
            return false;
        }
    } counter;
    m_place->installEventFilter(&counter);
    for (int width = m_wide; width > m_narrow - 20; width -= 7) {
        counter.requests = 0;
        for (int i = 0; i < 20; ++i)
            resizeTo(width);
        QVERIFY2(counter.requests <= 4, qPrintable(u"%1 at %2 pixels"_s.arg(counter.requests).arg(width)));
    }
}

QTEST_MAIN(TestCornerPlace)
#include "tst_cornerplace.moc"
