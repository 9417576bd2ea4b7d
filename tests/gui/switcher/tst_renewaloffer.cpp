// Renew, then copy: what is asked before a token that ends soon goes on the clipboard, by keyboard.

#include "mainwindow.h"
#include "support/desk.h"
#include "support/loopbackserver.h"
#include "widgets/messagestrip.h"
#include "widgets/profilelist.h"
#include "widgets/renewaloffer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lifetimeMs = 600'000;

LoopbackServer::Answer tokens()
{
    return [count = 0](QTcpSocket *socket, const ReceivedRequest &request) mutable {
        answerWith(200, R"({"access_token":"token-)" + QByteArray::number(++count) + R"(","expires_in":600})")(
            socket, request);
    };
}

/// A window whose current profile holds a token with so long left.
struct Stage
{
    explicit Stage(qint64 leftMs)
    {
        QApplication::clipboard()->clear();
        other = add(u"Zeta"_s);
        id = add(u"Flow"_s);
        window = std::make_unique<MainWindow>(&desk.workspace, &clipboard, &desk.sandbox, Commands::Places {});
        window->show();
        window->activateWindow(); // there is no window manager to do so
        if (!QTest::qWaitForWindowActive(window.get(), 20'000)
            || !QTest::qWaitFor([this] { return window->findChild<RenewalOffer *>() != nullptr; }, 20'000))
            qFatal("the window did not become active and whole");
        window->selectProfile(id);
        if (!desk.fetch(id))
            qFatal("no token came");
        desk.nowMs += lifetimeMs - leftMs;
    }
    QString add(const QString &name)
    {
        return desk.add(u"Acme"_s, name, Environment::Prod, server.url(u""_s), u"oauth2-client-credentials"_s).id;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    RenewalOffer *offer() { return window->findChild<RenewalOffer *>(); }
    bool isOffered() { return offer()->isVisible(); }
    QString says() { return offer()->findChild<MessageStrip *>()->plainText(); }
    static QString focusedButton()
    {
        const auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
        return button ? QString(button->text()).remove(u'&') : QString();
    }
    bool copies(const QString &text)
    {
        return QTest::qWaitFor([&] { return QApplication::clipboard()->text() == text; }, 20'000);
    }

    LoopbackServer server {tokens()};
    Desk desk;
    SecretClipboard clipboard {QApplication::clipboard(), desk.clock};
    QString id;
    QString other;
    std::unique_ptr<MainWindow> window;
};

QString clipboardText()
{
    return QApplication::clipboard()->text();
}

const QString renew = u"Renew, then copy"_s;
const QString copyAnyway = u"Copy all the same"_s;

} // namespace

class TestRenewalOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenThatEndsSoonIsNotCopiedWithoutAWord_data();
    void aTokenThatEndsSoonIsNotCopiedWithoutAWord();
    void everyShapeIsAskedFor_data();
    void everyShapeIsAskedFor();
    void enterRenewsAndCopies();
    void aTokenIsCopiedAllTheSame();
    void escapeDismissesAndGivesTheKeyboardBack();
    void theCountdownInItStaysTrue();
    void itGoesWhenThereIsNothingToAsk_data();
    void itGoesWhenThereIsNothingToAsk();
    void otherCopiesAskNothing();
    void theButtonSaysWhy();
};

void TestRenewalOffer::aTokenThatEndsSoonIsNotCopiedWithoutAWord_data()
{
    QTest::addColumn<qint64>("leftMs");
    QTest::addColumn<QString>("said");
    QTest::newRow("lasting") << lifetimeMs << QString();
    QTest::newRow("30 s") << qint64(30'000) << QString();
    QTest::newRow("a hair less") << qint64(29'999) << u"Only 29 s left."_s;
    QTest::newRow("12 s") << qint64(12'000) << u"Only 12 s left."_s;
    QTest::newRow("expired") << qint64(0) << u"The token has expired."_s;
    QTest::newRow("long expired") << qint64(-9'000'000) << u"The token has expired."_s;
}

void TestRenewalOffer::aTokenThatEndsSoonIsNotCopiedWithoutAWord()
{
    QFETCH(const qint64, leftMs);
    QFETCH(const QString, said);
    Stage stage(leftMs);
    stage.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(stage.isOffered(), !said.isEmpty());
    QCOMPARE(clipboardText(), said.isEmpty() ? u"token-1"_s : QString());
    QCOMPARE(stage.says(), said);
    QCOMPARE(stage.focusedButton(), said.isEmpty() ? QString() : renew);
}

void TestRenewalOffer::everyShapeIsAskedFor_data()
{
    QTest::addColumn<QAction *Actions::*>("action");
    QTest::addColumn<QString>("copied");
    QTest::newRow("token") << &Actions::copyToken << u"token-2"_s;
    QTest::newRow("header") << &Actions::copyHeader << u"Authorization: Bearer token-2"_s;
    QTest::newRow("export") << &Actions::copyEnv << u"export ACCESS_TOKEN=token-2"_s;
    QTest::newRow("curl") << &Actions::copyApiCurl << QString();
}

void TestRenewalOffer::everyShapeIsAskedFor()
{
    QFETCH(QAction *Actions::*, action);
    QFETCH(const QString, copied);
    Stage stage(5'000);
    (stage.window->actions().*action)->trigger();
    QVERIFY(stage.isOffered());
    stage.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(clipboardText().contains(u"token-2"), 20'000);
    if (!copied.isEmpty())
        QCOMPARE(clipboardText(), copied);
}

void TestRenewalOffer::enterRenewsAndCopies()
{
    Stage stage(12'000);
    QSignalSpy used(&stage.window->commands().copies(), &CopyCommands::tokenUsed);
    stage.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(used.size(), 0);
    stage.press(Qt::Key_Return);
    QVERIFY(!stage.isOffered());
    QVERIFY(stage.copies(u"Authorization: Bearer token-2"_s));
    QCOMPARE(stage.clipboard.what(), u"PROD header"_s);
    QCOMPARE(stage.server.requests().size(), 2);
    QCOMPARE(used.size(), 1);
    QVERIFY(stage.window->findChild<ProfileList *>()->hasFocus());
}

void TestRenewalOffer::aTokenIsCopiedAllTheSame()
{
    Stage stage(-60'000);
    stage.press(Qt::Key_C, Qt::ControlModifier);
    stage.press(Qt::Key_Tab);
    QCOMPARE(stage.focusedButton(), copyAnyway);
    stage.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"token-1"_s);
    QCOMPARE(stage.clipboard.what(), u"PROD token"_s);
    QCOMPARE(stage.server.requests().size(), 1);
    QVERIFY(!stage.isOffered());
}

void TestRenewalOffer::escapeDismissesAndGivesTheKeyboardBack()
{
    Stage stage(12'000);
    const QWidget *before = QApplication::focusWidget();
    for (int i = 0; i < 2; ++i) // asked twice is asked once
        stage.press(Qt::Key_C, Qt::ControlModifier);
    stage.press(Qt::Key_Escape);
    QVERIFY(!stage.isOffered());
    QCOMPARE(static_cast<const QWidget *>(QApplication::focusWidget()), before);
    QVERIFY(clipboardText().isEmpty());
    QCOMPARE(stage.server.requests().size(), 1);
}

void TestRenewalOffer::theCountdownInItStaysTrue()
{
    Stage stage(12'000);
    stage.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(stage.says(), u"Only 12 s left."_s);
    stage.desk.nowMs += 5'000;
    QTRY_COMPARE_WITH_TIMEOUT(stage.says(), u"Only 7 s left."_s, 20'000); // the window's own ticker
    QCOMPARE(stage.focusedButton(), renew); // and the keyboard stays where it was
    stage.desk.nowMs += 7'000;
    QTRY_COMPARE_WITH_TIMEOUT(stage.says(), u"The token has expired."_s, 20'000);
    QCOMPARE(stage.focusedButton(), renew);
}

void TestRenewalOffer::itGoesWhenThereIsNothingToAsk_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("another profile") << u"other"_s;
    QTest::newRow("a new token") << u"token"_s;
    QTest::newRow("locked") << u"lock"_s;
    QTest::newRow("forgotten") << u"forget"_s;
}

void TestRenewalOffer::itGoesWhenThereIsNothingToAsk()
{
    QFETCH(const QString, what);
    Stage stage(12'000);
    stage.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(stage.isOffered());
    if (what == u"other")
        stage.window->selectProfile(stage.other);
    else if (what == u"token")
        QVERIFY(stage.desk.fetch(stage.id));
    else if (what == u"lock")
        stage.desk.workspace.lock();
    else
        stage.desk.book.forget(stage.id);
    QVERIFY(stage.offer()->isHidden());
    QVERIFY(stage.says().isEmpty());
    QVERIFY(clipboardText().isEmpty());
}

void TestRenewalOffer::otherCopiesAskNothing()
{
    Stage stage(12'000);
    stage.window->actions().copyRequestCurl->trigger();
    QVERIFY(clipboardText().startsWith("curl"_L1));
    stage.window->actions().copyClientId->trigger();
    QVERIFY(stage.copies(u"client-of-Flow"_s));
    QVERIFY(!stage.isOffered());
}

void TestRenewalOffer::theButtonSaysWhy()
{
    Stage stage(12'000);
    stage.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), u"Only 12 s left."_s);
}

QTEST_MAIN(TestRenewalOffer)
#include "tst_renewaloffer.moc"
