// Everything is reached and pressed by keyboard alone, in every window and language.

#include "scenes/looks.h"
#include "scenes/scenes.h"
#include "scenes/texts.h"
#include "support/mnemonics.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// Parts of a control that has the keyboard itself.
bool isPart(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
            || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QAbstractItemView *>(parent))
            return true;
    }
    return false;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || (qobject_cast<const QAbstractItemView *>(widget) && !widget->inherits("QHeaderView"))
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTabBar *>(widget);
}

QList<QWidget *> controlsOf(QWidget *window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : visibleWidgets(window)) {
        if (isControl(widget) && widget->isEnabled() && !isPart(widget))
            controls.append(widget);
    }
    return controls;
}

/// A text edit without the keyboard, such as a revealed token's, is to be looked at only.
bool isForLooking(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    return edit && edit->textInteractionFlags() == Qt::NoTextInteraction;
}

/// A list whose rows the arrow keys go through while a field above it keeps the keyboard.
bool isLedFromAField(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    auto *field = qobject_cast<QLineEdit *>(widget->window()->focusWidget());
    if (!view || !field || view->focusPolicy() != Qt::NoFocus)
        return false;
    QTest::keyClick(field, Qt::Key_Up);
    const QModelIndex before = view->currentIndex();
    QTest::keyClick(field, Qt::Key_Down);
    return view->currentIndex().isValid() && (view->currentIndex() != before || view->model()->rowCount() == 1);
}

/// The widgets that Tab goes through, until it comes round.
QList<QWidget *> tabbed(QWidget *window)
{
    QList<QWidget *> reached;
    for (int i = 0; i < 300; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (!focused)
            QTest::keyClick(window, Qt::Key_Tab);
        else if (reached.contains(focused) && i > 0)
            break;
        else {
            reached.append(focused);
            QTest::keyClick(focused, Qt::Key_Tab);
        }
    }
    return reached;
}

void addScenes(const QList<Scene> &all, const QString &language = {})
{
    for (int i = 0; i < all.size(); ++i) {
        QTest::addRow("%s%s", qPrintable(language.isEmpty() ? QString() : language + u", "_s), all.at(i).name)
            << i << language;
    }
}

} // namespace

class TestEveryKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hosts = std::make_unique<Hosts>(); }
    void cleanupTestCase() { m_hosts.reset(); }
    void tabReachesEveryControl_data() { rows(scenes()); }
    void tabReachesEveryControl();
    void spacePressesEveryButton_data() { rows(scenes()); }
    void spacePressesEveryButton();
    void everyActionHasAKeyOrAMenu();
    void everyWindowOfAnActionIsAScene();
    void noTwoShareALetter_data();
    void noTwoShareALetter();
    void escClosesAndTheFocusIsWhereItWas_data() { rows(dialogScenes()); }
    void escClosesAndTheFocusIsWhereItWas();

private:
    static void rows(const QList<Scene> &all)
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("language");
        addScenes(all);
    }
    std::unique_ptr<Hosts> m_hosts;
};

void TestEveryKey::tabReachesEveryControl()
{
    QFETCH(const int, scene);
    const Dressed dressed({});
    Stage stage(*m_hosts);
    QWidget *window = scenes().at(scene).arrange(stage);
    if (qobject_cast<QMenu *>(window))
        return; // arrows
    window->activateWindow();
    const QList<QWidget *> reached = tabbed(window);
    QVERIFY2(!reached.isEmpty(), qPrintable(u"nothing has the keyboard; active is %1"_s.arg(QApplication::activeWindow() ? describe(QApplication::activeWindow()) : u"none"_s)));
    QStringList missed;
    for (QWidget *control : controlsOf(window)) {
        const QWidget *proxy = control->focusProxy();
        if (!isForLooking(control) && !isLedFromAField(control) && !reached.contains(control)
            && !(proxy && reached.contains(const_cast<QWidget *>(proxy))))
            missed.append(describe(control));
    }
    QStringList found;
    for (const QWidget *widget : reached)
        found.append(describe(widget));
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n') + u"\nreached: "_s + found.join(u", "_s)));
}

void TestEveryKey::spacePressesEveryButton()
{
    QFETCH(const int, scene);
    const Dressed dressed({});
    Stage stage(*m_hosts);
    QWidget *window = scenes().at(scene).arrange(stage);
    int buttons = 0;
    for (QWidget *control : controlsOf(window)) {
        auto *button = qobject_cast<QAbstractButton *>(control);
        if (!button || button->findChild<QMenu *>())
            continue;
        if (const auto *push = qobject_cast<QPushButton *>(button); push && push->menu())
            continue; // opens on Space, and stays open
        button->setFocus(Qt::TabFocusReason);
        QTest::keyPress(button, Qt::Key_Space);
        QVERIFY2(button->isDown(), qPrintable(describe(button)));
        button->setDown(false); // what it does is not the matter here
        ++buttons;
    }
    QVERIFY(buttons > 0 || qobject_cast<QMenu *>(window) || !window->findChild<QAbstractButton *>());
}

void TestEveryKey::everyActionHasAKeyOrAMenu()
{
    const Dressed dressed({});
    Stage stage(*m_hosts);
    stage.addFleet();
    QSet<const QAction *> inMenus;
    for (const auto *menu : stage.window.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            inMenus.insert(action);
    }
    QVERIFY(inMenus.size() > 10);
    for (const QAction *action : stage.window.actions().all())
        QVERIFY2(!action->shortcut().isEmpty() || inMenus.contains(action), qPrintable(action->text()));
}

// So that a new dialog is in the pictures and in all of these tests.
void TestEveryKey::everyWindowOfAnActionIsAScene()
{
    const Dressed dressed({});
    QSet<QByteArray> known;
    for (const Scene &scene : scenes()) {
        Stage stage(*m_hosts);
        known.insert(scene.arrange(stage)->metaObject()->className());
    }
    Stage stage(*m_hosts);
    stage.addFleet();
    const QSet<QAction *> leave{
        stage.window.actions().quit, stage.window.actions().lock, stage.window.actions().sandbox};
    for (QAction *action : stage.window.actions().all()) {
        if (leave.contains(action) || !action->isEnabled())
            continue;
        action->trigger();
        settle();
        QList<QPointer<QWidget>> windows; // one that is deleted takes its own along, a list that folds out among them
        for (QWidget *window : QApplication::topLevelWidgets())
            windows.append(window);
        for (const QPointer<QWidget> &window : std::as_const(windows)) {
            if (!window || !window->isVisible() || window == &stage.window || !qobject_cast<QDialog *>(window.data()))
                continue;
            const char *name = window->metaObject()->className();
            QVERIFY2(known.contains(name), qPrintable(action->text() + u" opens a window without a scene: "_s + QString::fromLatin1(name)));
            delete window;
        }
    }
}

void TestEveryKey::noTwoShareALetter_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"es"_s})
        addScenes(scenes(), language);
}

void TestEveryKey::noTwoShareALetter()
{
    QFETCH(const int, scene);
    QFETCH(const QString, language);
    const Dressed dressed({.language = language});
    Stage stage(*m_hosts);
    const QStringList found = clashes(textsWithMnemonics(scenes().at(scene).arrange(stage)));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestEveryKey::escClosesAndTheFocusIsWhereItWas()
{
    QFETCH(const int, scene);
    const Dressed dressed({});
    Stage stage(*m_hosts);
    QPointer<QWidget> dialog = dialogScenes().at(scene).arrange(stage);
    QVERIFY(qobject_cast<QDialog *>(dialog));
    const QPointer<QWidget> before = stage.window.focusWidget();
    QVERIFY(before);
    for (const auto *bar : dialog->findChildren<QProgressBar *>()) {
        if (bar->isVisible())
            return; // something runs, which Esc stops or waits for
    }
    QWidget *focused = dialog->focusWidget();
    const auto *search = qobject_cast<QLineEdit *>(focused);
    const bool searched = search && !search->text().isEmpty();
    QTest::keyClick(focused ? focused : dialog.data(), Qt::Key_Escape);
    settle();
    // Where something is searched for, the first Esc clears that.
    if (searched && dialog && dialog->isVisible() && search->text().isEmpty()) {
        QTest::keyClick(focused, Qt::Key_Escape);
        settle();
    }
    // An editor asks first where something would be lost; the safe answer has the focus.
    if (dialog && dialog->isVisible()) {
        const auto questions = dialog->findChildren<QDialog *>();
        QVERIFY2(std::ranges::any_of(questions, &QWidget::isVisible), "it neither closed nor asked");
        return;
    }
    QCOMPARE(stage.window.focusWidget(), before.data());
}

QTEST_MAIN(TestEveryKey)
#include "tst_everykey.moc"
