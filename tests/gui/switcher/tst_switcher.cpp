// The quick switcher by keyboard: in a real window, against a server that counts. This program is also the other
// program that looks at the clipboard, when it is started with --show.

#include "../clipboardmarks.h"
#include "mainwindow.h"
#include "support/desk.h"
#include "support/loopbackserver.h"
#include "switcher/switcher.h"
#include "widgets/messagestrip.h"
#include "widgets/profilelist.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QProcess>
#include <QSettings>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// Counts the keys that go down, Ctrl and Shift as well.
class KeyCounter : public QObject
{
public:
    KeyCounter() { qApp->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Once a key: a window passes it on to the widget.
        if (watched->isWindowType() && event->type() == QEvent::KeyPress)
            ++count;
        return false;
    }
};

/// A token that says whose it is: by the path of the base URL.
LoopbackServer::Answer tokenOfPath()
{
    return [](QTcpSocket *socket, const ReceivedRequest &request) {
        const QByteArray who = request.target.split('/').value(1);
        answerWith(200, R"({"access_token":"token-of-)" + who + R"(","expires_in":600})")(socket, request);
    };
}

struct Stage
{
    Stage()
    {
        QApplication::clipboard()->clear();
        flow = add(u"Acme"_s, u"Flow API"_s, Environment::Prod);
        partner = add(u"Acme"_s, u"Partner"_s, Environment::Staging);
        endorsed = add(u"Globex"_s, u"Endorsed"_s, Environment::Prod);
        window = std::make_unique<MainWindow>(&desk.workspace, &clipboard, &desk.sandbox,
            Commands::Places {desk.folder.filePath(u"settings.ini"_s), desk.profileStore.file(), {}});
        window->show();
        activate();
        if (!QTest::qWaitFor([this] { return window->findChild<MessageStrip *>() != nullptr; }, 20'000))
            qFatal("the page was not made");
    }
    QString add(const QString &customer, const QString &name, Environment environment)
    {
        const QUrl base = server.url(u"/"_s + QString(name).remove(u' ').toLower());
        return desk.add(customer, name, environment, base, u"oauth2-client-credentials"_s).id;
    }
    void activate()
    {
        window->activateWindow(); // there is no window manager to do so
        if (!QTest::qWaitForWindowActive(window.get(), 20'000))
            qFatal("the window did not become active");
        QGuiApplication::sync(); // nothing of the X server's about it is still to come
    }
    /// As the windowing system does it: to the window that has the keyboard, the modifiers as keys of their own.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointer<QWindow> target = QGuiApplication::focusWindow();
        if (!target)
            qFatal("no window has the keyboard");
        if (modifiers & Qt::ControlModifier)
            QTest::keyPress(target, Qt::Key_Control);
        if (modifiers & Qt::ShiftModifier)
            QTest::keyPress(target, Qt::Key_Shift);
        QTest::keyPress(target, key, modifiers);
        // The key may have closed the window and deleted it, before another one has the keyboard.
        if (QWindow *now = QGuiApplication::focusWindow() ? QGuiApplication::focusWindow() : target.data())
            QTest::keyRelease(now, key, modifiers);
    }
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), Qt::Key_unknown, QString(letter), {});
    }
    Switcher *switcher() { return window->findChild<Switcher *>(); }
    /// Opens it and waits until it has the keyboard.
    Switcher *open()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        Switcher *opened = switcher();
        if (!opened || !QTest::qWaitForWindowActive(opened, 20'000))
            qFatal("the switcher did not open");
        QGuiApplication::sync();
        if (!QTest::qWaitFor([opened] { return QGuiApplication::focusWindow() == opened->windowHandle(); }, 20'000))
            qFatal("the switcher did not keep the keyboard");
        return opened;
    }
    bool isClosed()
    {
        return QTest::qWaitFor([this] { return !switcher() && window->isActiveWindow(); }, 20'000);
    }
    QStringList shown()
    {
        QStringList names;
        const QAbstractItemModel *model = switcher()->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
    QString selected() { return switcher()->findChild<QListView *>()->currentIndex().data().toString(); }
    bool copies(const QString &text)
    {
        return QTest::qWaitFor([&] { return QApplication::clipboard()->text() == text; }, 20'000);
    }
    QString status()
    {
        QStringList texts;
        for (const auto *label : window->statusBar()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    }

    LoopbackServer server {tokenOfPath()};
    Desk desk;
    SecretClipboard clipboard {QApplication::clipboard(), desk.clock};
    QString flow;
    QString partner;
    QString endorsed;
    std::unique_ptr<MainWindow> window;
};

QByteArray seenByAnotherProgram()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--show"_s});
    if (!QTest::qWaitFor([&] { return other.state() == QProcess::NotRunning; }, 20'000))
        qFatal("the other program did not end");
    return other.readAllStandardOutput();
}

int actAsTheOtherProgram(QGuiApplication &app)
{
    QTimer::singleShot(0, &app, [] {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        std::printf("%s %s", qPrintable(data->text()), isMarkedAsSecret(*data) ? "secret" : "");
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    return app.exec();
}

} // namespace

class TestSwitcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourKeysOrFewerForARecentProfile_data();
    void fourKeysOrFewerForARecentProfile();
    void typingFindsAndEnterCopies_data();
    void typingFindsAndEnterCopies();
    void controlEnterGoesToTheProfile();
    void goingToAFilteredProfileShowsIt();
    void theArrowsMoveWhileTheFieldHasTheKeyboard();
    void escapeClosesAndGivesTheKeyboardBack();
    void theFieldSaysWhichRowIsSelected();
    void withoutAMatchItSaysWhatToDo();
    void theCountdownIsLive();
    void lockingClosesItAndKeepsItClosed();
    void aFailureIsShownInTheProfilesPane();
    void theStatusSaysWhatIsWaitedForAndThenWhatWasCopied();
    void aProfileDeletedMeanwhileIsGone();
    void theRecentOnesAreKeptAsIdsOnly();
    void noKeyIsDoneByTwo();
};

void TestSwitcher::fourKeysOrFewerForARecentProfile_data()
{
    QTest::addColumn<bool>("held");
    QTest::addColumn<bool>("another");
    QTest::newRow("the last one, token held") << true << false;
    QTest::newRow("the last one, token to be got") << false << false;
    QTest::newRow("the one before, token to be got") << false << true;
}

void TestSwitcher::fourKeysOrFewerForARecentProfile()
{
    QFETCH(const bool, held);
    QFETCH(const bool, another);
    Stage stage;
    stage.window->commands().getAndCopy().copy(stage.endorsed, CopyFormat::Token);
    QVERIFY(stage.copies(u"token-of-endorsed"_s));
    if (another) {
        stage.window->commands().getAndCopy().copy(stage.partner, CopyFormat::Token);
        QVERIFY(stage.copies(u"token-of-partner"_s));
    }
    QApplication::clipboard()->clear();
    if (!held)
        stage.desk.book.forget(stage.endorsed);

    KeyCounter keys;
    stage.open(); // Ctrl and K
    if (another)
        stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return);
    QVERIFY(stage.copies(u"token-of-endorsed"_s));
    QVERIFY2(keys.count >= 3 && keys.count <= 4, qPrintable(QString::number(keys.count)));
    QCOMPARE(seenByAnotherProgram(), "token-of-endorsed secret");
    QCOMPARE(stage.clipboard.what(), u"PROD token of “Endorsed”"_s); // another one is on the screen
    QVERIFY(stage.isClosed());
}

void TestSwitcher::typingFindsAndEnterCopies_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("what");
    const Qt::KeyboardModifiers none;
    QTest::newRow("token") << u"acme prod"_s << none << u"token-of-flowapi"_s << u"PROD token"_s;
    QTest::newRow("header") << u"acme stg"_s << Qt::KeyboardModifiers(Qt::ShiftModifier)
                            << u"Authorization: Bearer token-of-partner"_s << u"Header of “Partner”"_s;
}

void TestSwitcher::typingFindsAndEnterCopies()
{
    QFETCH(const QString, typed);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QString, copied);
    QFETCH(const QString, what);
    Stage stage;
    const QString before = stage.window->commands().current();
    stage.open();
    stage.type(typed);
    QCOMPARE(stage.shown().size(), 1);
    stage.press(Qt::Key_Return, modifiers);
    QVERIFY(stage.copies(copied));
    QCOMPARE(stage.clipboard.what(), what);
    QCOMPARE(stage.server.requests().size(), 1);
    QCOMPARE(stage.window->commands().current(), before); // what is being looked at stays
}

void TestSwitcher::controlEnterGoesToTheProfile()
{
    Stage stage;
    stage.open();
    stage.type(u"globex"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(stage.isClosed());
    QCOMPARE(stage.window->commands().current(), stage.endorsed);
    QCOMPARE(stage.window->findChild<ProfileList *>()->selectedIds(), QStringList{stage.endorsed}); // though Ctrl is held
    QVERIFY(stage.window->findChild<ProfileList *>()->hasFocus());
    QCOMPARE(stage.server.requests().size(), 0);
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestSwitcher::goingToAFilteredProfileShowsIt()
{
    Stage stage;
    stage.press(Qt::Key_F, Qt::ControlModifier);
    stage.type(u"acme"_s);
    stage.open();
    stage.type(u"globex"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.window->findChild<ProfileList *>()->currentId(), stage.endorsed);
}

void TestSwitcher::theArrowsMoveWhileTheFieldHasTheKeyboard()
{
    Stage stage;
    Switcher *switcher = stage.open();
    const QStringList all = stage.shown();
    QCOMPARE(all.size(), 3);
    const auto expect = [&](Qt::Key key, int row) {
        stage.press(key);
        QCOMPARE(stage.selected(), all.at(row));
        QVERIFY(switcher->findChild<QLineEdit *>()->hasFocus());
    };
    QCOMPARE(stage.selected(), all.constFirst());
    expect(Qt::Key_Down, 1);
    expect(Qt::Key_PageDown, 2);
    expect(Qt::Key_Down, 2);
    expect(Qt::Key_Up, 1);
    expect(Qt::Key_PageUp, 0);
    expect(Qt::Key_Up, 0);
    stage.press(Qt::Key_Down);
    stage.type(u"e"_s); // other matches, the best of them first
    QCOMPARE(stage.selected(), stage.shown().constFirst());
}

void TestSwitcher::escapeClosesAndGivesTheKeyboardBack()
{
    Stage stage;
    stage.press(Qt::Key_F, Qt::ControlModifier);
    const QWidget *before = QApplication::focusWidget();
    stage.open();
    QVERIFY(QApplication::focusWidget() != before);
    stage.press(Qt::Key_Escape);
    QVERIFY(stage.isClosed());
    QTRY_COMPARE_WITH_TIMEOUT(static_cast<const QWidget *>(QApplication::focusWidget()), before, 20'000);
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestSwitcher::theFieldSaysWhichRowIsSelected()
{
    Stage stage;
    Switcher *switcher = stage.open();
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(switcher->findChild<QLineEdit *>());
    QVERIFY(!field->text(QAccessible::Name).isEmpty());
    stage.type(u"acme"_s);
    QCOMPARE(field->text(QAccessible::Description), u"Acme, Flow API, PROD, no token, 1 of 2"_s);
    stage.press(Qt::Key_Down);
    QCOMPARE(field->text(QAccessible::Description), u"Acme, Partner, STG, no token, 2 of 2"_s);
}

void TestSwitcher::withoutAMatchItSaysWhatToDo()
{
    Stage stage;
    Switcher *switcher = stage.open();
    stage.type(u"<b>zz"_s);
    QVERIFY(stage.shown().isEmpty());
    const auto says = [&](const QString &text) {
        for (const auto *label : switcher->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return label->textFormat() == Qt::PlainText;
        }
        return false;
    };
    QVERIFY(says(u"No profile matches “<b>zz”"_s));
    QVERIFY(switcher->findChild<QLineEdit *>()->accessibleDescription().contains(u"No profile matches"));
    stage.press(Qt::Key_Return); // nothing to take: it stays open
    QVERIFY(switcher->isVisible());
}

void TestSwitcher::theCountdownIsLive()
{
    Stage stage;
    QVERIFY(stage.desk.fetch(stage.flow));
    stage.open();
    const QAbstractItemModel *model = stage.switcher()->findChild<QListView *>()->model();
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    const auto states = [&] {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts.join(u'\n');
    };
    QVERIFY2(states().contains(u"Flow API, PROD, 10 min left"), qPrintable(states()));
    stage.desk.nowMs += 60'000;
    QVERIFY(changed.wait(20'000)); // by the window's own ticker
    QVERIFY2(states().contains(u"Flow API, PROD, 9 min left"), qPrintable(states()));
}

void TestSwitcher::lockingClosesItAndKeepsItClosed()
{
    Stage stage;
    stage.open();
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stage.desk.workspace.isLocked());
    QVERIFY(stage.isClosed());
    QVERIFY(!stage.window->actions().switcher->isEnabled());
    stage.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!stage.switcher());
    stage.desk.workspace.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(stage.window->actions().switcher->isEnabled(), 20'000);
}

void TestSwitcher::aFailureIsShownInTheProfilesPane()
{
    Stage stage;
    stage.server.setAnswer(answerWith(401, R"({"error":"invalid_client"})"));
    stage.open();
    stage.type(u"globex"_s);
    stage.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stage.window->commands().current(), stage.endorsed, 20'000);
    bool shown = false;
    for (const auto *strip : stage.window->findChildren<MessageStrip *>())
        shown = shown || (strip->isVisible() && strip->plainText().contains(u"invalid_client"));
    QVERIFY(shown);
    QVERIFY2(stage.status().contains(u"No token for “Endorsed”"), qPrintable(stage.status()));
}

void TestSwitcher::theStatusSaysWhatIsWaitedForAndThenWhatWasCopied()
{
    Stage stage;
    stage.window->commands().getAndCopy().copy(stage.partner, CopyFormat::Token);
    QVERIFY(stage.copies(u"token-of-partner"_s)); // whose countdown runs meanwhile
    QTcpSocket *open = nullptr;
    stage.server.setAnswer([&](QTcpSocket *socket, const ReceivedRequest &) { open = socket; });
    stage.open();
    stage.type(u"globex"_s);
    stage.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(open, 20'000);
    QSignalSpy ticked(&stage.clipboard, &SecretClipboard::copied);
    stage.desk.nowMs += 2000;
    QVERIFY2(stage.status().contains(u"Getting a token for “Endorsed”…"), qPrintable(stage.status()));
    QVERIFY(!stage.status().contains(u"copied"));
    answerWith(200, R"({"access_token":"late","expires_in":600})")(open, {});
    QVERIFY(stage.copies(u"late"_s));
    QVERIFY2(stage.status().contains(u"PROD token of “Endorsed” copied · clipboard clears in 30 s"), qPrintable(stage.status()));
}

void TestSwitcher::aProfileDeletedMeanwhileIsGone()
{
    Stage stage;
    stage.open();
    QCOMPARE(stage.shown().size(), 3);
    QSignalSpy finished(&stage.desk.workspace, &Workspace::deletionFinished);
    stage.desk.workspace.remove({stage.endorsed});
    QVERIFY(finished.wait(20'000));
    QCOMPARE(stage.shown(), (QStringList {u"Flow API"_s, u"Partner"_s}));
}

void TestSwitcher::theRecentOnesAreKeptAsIdsOnly()
{
    Stage stage;
    const QString file = stage.desk.folder.filePath(u"settings.ini"_s);
    stage.window->commands().getAndCopy().copy(stage.endorsed, CopyFormat::Token);
    QVERIFY(stage.copies(u"token-of-endorsed"_s));
    QVERIFY(!QFile::exists(file));
    stage.open();
    stage.press(Qt::Key_Escape);
    QVERIFY(stage.isClosed());
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(u"recentProfiles"_s).toStringList(),
        QStringList {stage.endorsed});
    QCOMPARE(QSettings(file, QSettings::IniFormat).allKeys(), QStringList {u"recentProfiles"_s});
}

void TestSwitcher::noKeyIsDoneByTwo()
{
    Stage stage;
    QSet<QKeySequence> taken;
    for (const QAction *action : stage.window->actions().all()) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!taken.contains(action->shortcut()), qPrintable(action->text()));
        taken.insert(action->shortcut());
    }
    QVERIFY(taken.contains(QKeySequence(Qt::CTRL | Qt::Key_K)));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--show"_L1)
        return actAsTheOtherProgram(app);
    TestSwitcher test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_switcher.moc"
