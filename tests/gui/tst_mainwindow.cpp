// The whole window on a real X server, against the real sandbox over loopback sockets, by keyboard only.

#include "mainwindow.h"
#include "sandbox/sandboxserver.h"
#include "support/desk.h"
#include "support/loopbackserver.h"
#include "widgets/messagestrip.h"
#include "widgets/profilelist.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// A window on a desk, shown and active.
struct Stage
{
    Stage()
    {
        desk.nowMs = QDateTime::currentMSecsSinceEpoch(); // the sandbox signs with today's times
        window.show();
        window.activateWindow(); // there is no window manager to do so
        if (!QTest::qWaitForWindowActive(&window, 20'000))
            qFatal("the window did not become active");
    }
    void fill()
    {
        if (!server.listen())
            qFatal("the sandbox does not listen");
        for (const SandboxProfile &entry : server.profiles()) {
            QSignalSpy saved(&desk.workspace, &Workspace::saved);
            desk.workspace.save(entry.profile, entry.credentials);
            if (!saved.wait(10'000))
                qFatal("a sandbox profile was not saved");
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, key, modifiers);
    }
    const TokenRecord &current() { return desk.book.record(window.commands().current()); }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !current().fetching; }, 20'000);
    }
    template<typename T>
    T *find(const QString &accessibleName)
    {
        for (T *widget : window.findChildren<T *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    Desk desk;
    SandboxServer server {desk.clock};
    SecretClipboard clipboard {QApplication::clipboard(), desk.clock};
    MainWindow window {&desk.workspace, &clipboard, &desk.sandbox,
        {desk.folder.filePath(u"settings.ini"_s), desk.profileStore.file(), desk.folder.filePath(u"flows"_s)}};
};

QString clipboardText()
{
    return QApplication::clipboard()->text();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyWindowOffersWhatToDo();
    void everyFlowGetsItsTokenByKeyboardAlone();
    void theTokenIsCopiedInEveryShape();
    void theFilterTakesTheKeyboardAndGivesItBack();
    void aRefusalStandsInThePaneAndTheOldTokenStays();
    void theTokenIsMaskedUntilRevealedAndAgainAfterwards();
    void lockingLeavesNothingOnScreenOrClipboard();
    void nothingTicksWithoutATokenOrWithoutALook();
    void closingWithARequestInFlightIsClean();
    void everyControlHasANameAndNoSecret();
    void copyBelongsToTheTableThatHasTheFocus();
    void aProfileThatIsGoneLeavesNothingOnScreen();
    void theProfileWorkedWithStaysThoughTheFilterNoLongerMatches();
    void aRevealedTokenIsCopiedMarkedAsSecret();
    void oneClickIsOneRequest();
    void retryAfterIsObeyed();
};

void TestMainWindow::init()
{
    QApplication::clipboard()->clear();
}

void TestMainWindow::anEmptyWindowOffersWhatToDo()
{
    Stage stage;
    QStringList offers;
    for (const auto *button : stage.window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled())
            offers.append(button->text());
    }
    QVERIFY(offers.contains(u"New profile"_s));
    QVERIFY(offers.contains(u"Inspect a token"_s));
    stage.fill();
    QVERIFY(stage.find<QTreeView>(u"Profiles"_s)->isVisible());
}

void TestMainWindow::everyFlowGetsItsTokenByKeyboardAlone()
{
    Stage stage;
    stage.fill();
    auto *list = stage.find<ProfileList>(u"Profiles"_s);
    list->setFocus();
    stage.press(Qt::Key_Home);
    QSet<QString> seen;
    for (int i = 0; i < 5; ++i) {
        stage.press(Qt::Key_F5);
        QVERIFY(stage.current().fetching);
        QVERIFY(stage.settle());
        QVERIFY2(stage.current().token, qPrintable(list->currentId()));
        QCOMPARE(stage.current().history.first().status, 200);
        QVERIFY(stage.current().token->decoded.claims.size() >= 3);
        seen.insert(list->currentId());
        stage.press(Qt::Key_Down);
    }
    QCOMPARE(seen.size(), 5);
}

void TestMainWindow::theTokenIsCopiedInEveryShape()
{
    Stage stage;
    stage.fill();
    auto *list = stage.find<ProfileList>(u"Profiles"_s);
    list->setFocus();
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    const QString token = QString::fromUtf8(stage.current().token->value);
    stage.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), token);
    stage.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipboardText(), u"Authorization: Bearer "_s + token);
    stage.window.actions().copyApiCurl->trigger();
    QVERIFY(clipboardText().startsWith(u"curl "_s));
    QVERIFY(clipboardText().contains(token));
    stage.window.actions().copyEnv->trigger();
    QVERIFY(clipboardText().startsWith(u"export ACCESS_TOKEN="_s));
    QVERIFY(clipboardText().contains(token));
    stage.window.actions().copyRequestCurl->trigger();
    QVERIFY(clipboardText().contains(u"$CLIENT_SECRET"_s) || clipboardText().contains(u"${CLIENT_SECRET"_s));
    QVERIFY(!clipboardText().contains(u"sandbox-rillis-secret"_s));
    stage.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(clipboardText(), stage.desk.workspace.clientId(list->currentId()));
}

void TestMainWindow::theFilterTakesTheKeyboardAndGivesItBack()
{
    Stage stage;
    stage.fill();
    auto *list = stage.find<ProfileList>(u"Profiles"_s);
    list->setFocus();
    stage.press(Qt::Key_F, Qt::ControlModifier);
    auto *find = stage.find<QLineEdit>(u"Find profiles"_s);
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, u"globex env:prod"_s);
    QCOMPARE(list->model()->rowCount(), 2); // its heading and itself
    stage.press(Qt::Key_Return);
    QVERIFY(list->hasFocus());
    stage.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find, u"nothing like it"_s);
    QVERIFY(!list->isVisible());
    stage.press(Qt::Key_Escape);
    QVERIFY(find->text().isEmpty());
    QVERIFY(list->isVisible());
}

void TestMainWindow::aRefusalStandsInThePaneAndTheOldTokenStays()
{
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})"));
    Stage stage;
    stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    QVERIFY(stage.current().token);
    server.setAnswer(answerWith(401, R"({"error":"invalid_client"})"));
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    QVERIFY(stage.current().token);
    QVERIFY(stage.current().error);
    bool shown = false;
    for (const auto *strip : stage.window.findChildren<MessageStrip *>())
        shown = shown || (strip->isVisible() && strip->plainText().contains(stage.current().error->message));
    QVERIFY(shown);
}

void TestMainWindow::theTokenIsMaskedUntilRevealedAndAgainAfterwards()
{
    Stage stage;
    stage.fill();
    stage.find<ProfileList>(u"Profiles"_s)->setFocus();
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    const QString token = QString::fromUtf8(stage.current().token->value);
    const auto onScreen = [&] {
        for (const auto *edit : stage.window.findChildren<QPlainTextEdit *>()) {
            if (edit->toPlainText().contains(token))
                return true;
        }
        return false;
    };
    QVERIFY(!onScreen());
    stage.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(onScreen());
    stage.press(Qt::Key_Down);
    QVERIFY(!onScreen());
    QVERIFY(!stage.window.actions().reveal->isChecked());
}

void TestMainWindow::lockingLeavesNothingOnScreenOrClipboard()
{
    Stage stage;
    stage.fill();
    stage.find<ProfileList>(u"Profiles"_s)->setFocus();
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    stage.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!clipboardText().isEmpty());
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stage.desk.workspace.isLocked());
    QVERIFY(clipboardText().isEmpty());
    QVERIFY(!stage.current().token);
    QVERIFY(!stage.find<ProfileList>(u"Profiles"_s)->isVisible());
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.desk.workspace.isLocked(), 10'000);
    QVERIFY(stage.find<ProfileList>(u"Profiles"_s)->isVisible());
}

void TestMainWindow::nothingTicksWithoutATokenOrWithoutALook()
{
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})"));
    Stage stage;
    stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    QVERIFY(!stage.window.isTicking());
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    QVERIFY(stage.window.isTicking());
    stage.window.hide();
    QVERIFY(!stage.window.isTicking());
}

void TestMainWindow::closingWithARequestInFlightIsClean()
{
    LoopbackServer server(neverAnswer());
    {
        Stage stage;
        stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
        stage.press(Qt::Key_F5);
        QVERIFY(QTest::qWaitFor([&] { return server.connections() == 1; }, 10'000));
        stage.window.close();
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 10'000);
}

void TestMainWindow::everyControlHasANameAndNoSecret()
{
    Stage stage;
    stage.fill();
    stage.find<ProfileList>(u"Profiles"_s)->setFocus();
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    const QString token = QString::fromUtf8(stage.current().token->value);
    int controls = 0;
    for (const QWidget *widget : stage.window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(accessible);
        const QString name = accessible->text(QAccessible::Name);
        if (qobject_cast<const QAbstractScrollArea *>(widget) || widget->inherits("QAbstractButton")
            || widget->inherits("QLineEdit")) {
            ++controls;
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
        for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            QVERIFY(!accessible->text(what).contains(token));
    }
    QVERIFY(controls >= 8);
    QVERIFY(!stage.window.windowTitle().contains(token));
}

void TestMainWindow::copyBelongsToTheTableThatHasTheFocus()
{
    Stage stage;
    stage.fill();
    stage.find<ProfileList>(u"Profiles"_s)->setFocus();
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    auto *claims = stage.find<QTreeView>(u"Claims"_s);
    claims->setFocus();
    claims->setCurrentIndex(claims->model()->index(1, 0));
    stage.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), stage.current().token->decoded.claims.text(1));
}

void TestMainWindow::aProfileThatIsGoneLeavesNothingOnScreen()
{
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})"));
    Stage stage;
    const Profile profile = stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    stage.desk.add(u"Globex"_s, u"Other"_s);
    auto *find = stage.find<QLineEdit>(u"Find profiles"_s);
    find->setText(u"acme"_s);
    stage.window.selectProfile(profile.id);
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    stage.window.actions().reveal->setChecked(true);
    QSignalSpy removed(&stage.desk.workspace, &Workspace::removed);
    stage.desk.workspace.remove({profile.id});
    QVERIFY(removed.wait(10'000));
    for (const auto *edit : stage.window.findChildren<QPlainTextEdit *>())
        QVERIFY2(!edit->toPlainText().contains(u"opaque-token"_s), "the token is still there");
}

void TestMainWindow::theProfileWorkedWithStaysThoughTheFilterNoLongerMatches()
{
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})"));
    Stage stage;
    stage.desk.add(u"Acme"_s, u"Neighbour"_s);
    const Profile profile = stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    stage.find<QLineEdit>(u"Find profiles"_s)->setText(u"is:none"_s);
    stage.window.selectProfile(profile.id);
    stage.find<ProfileList>(u"Profiles"_s)->setFocus();
    stage.press(Qt::Key_F5);
    QCOMPARE(stage.window.commands().current(), profile.id);
    QVERIFY(stage.settle());
    QCOMPARE(stage.window.commands().current(), profile.id);
    QVERIFY(stage.current().token);
}

void TestMainWindow::aRevealedTokenIsCopiedMarkedAsSecret()
{
    Stage stage;
    stage.fill();
    stage.find<ProfileList>(u"Profiles"_s)->setFocus();
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    stage.press(Qt::Key_R, Qt::ControlModifier);
    auto *revealed = stage.find<QPlainTextEdit>(u"Access token"_s);
    QVERIFY(revealed && revealed->isVisible());
    revealed->setFocus();
    stage.press(Qt::Key_A, Qt::ControlModifier);
    stage.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), QString::fromUtf8(stage.current().token->value));
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    QVERIFY(QApplication::clipboard()->text(QClipboard::Selection).isEmpty());
}

void TestMainWindow::oneClickIsOneRequest()
{
    QPointer<QTcpSocket> waiting;
    LoopbackServer server([&](QTcpSocket *socket, const ReceivedRequest &) { waiting = socket; });
    const auto answer = [&] {
        waiting->write(httpResponse(200, R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})"));
        waiting->disconnectFromHost();
    };
    Stage stage;
    stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    stage.find<ProfileList>(u"Profiles"_s)->setFocus();
    for (int impatient = 0; impatient < 5; ++impatient)
        stage.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(waiting, 10'000);
    stage.press(Qt::Key_F5);
    answer();
    QVERIFY(stage.settle());
    QCOMPARE(server.requests().size(), 1);

    QAbstractButton *button = nullptr;
    for (auto *candidate : stage.window.findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->text() == stage.window.actions().getToken->text().remove(u'&'))
            button = candidate;
    }
    QVERIFY(button);
    waiting = nullptr;
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(waiting, 10'000);
    answer();
    QVERIFY(stage.settle());
    QCOMPARE(server.requests().size(), 2);
}

void TestMainWindow::retryAfterIsObeyed()
{
    LoopbackServer server(answerWith(429, "{}", {{"Retry-After", "30"}}));
    Stage stage;
    stage.desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    for (int waited : {0, 10, 29}) {
        stage.press(Qt::Key_F5);
        QVERIFY(stage.settle());
        QVERIFY(stage.current().error);
        QCOMPARE(server.requests().size(), 1);
        stage.desk.nowMs += (waited == 0 ? 10 : waited == 10 ? 19 : 1) * 1000;
    }
    stage.press(Qt::Key_F5);
    QVERIFY(stage.settle());
    QCOMPARE(server.requests().size(), 2);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
