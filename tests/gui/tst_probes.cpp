// The strip with the probe: by keyboard, against a server that counts.

#include "mainwindow.h"
#include "support/desk.h"
#include "support/loopbackserver.h"
#include "widgets/messagestrip.h"
#include "widgets/tokenmessages.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// Takes the credentials in the body only; the flow's default is the Basic header.
LoopbackServer::Answer bodyOnly()
{
    return [](QTcpSocket *socket, const ReceivedRequest &request) {
        const bool known = request.body.contains("client_secret=canary-secret");
        answerWith(known ? 200 : 401,
            known ? R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})"
                  : R"({"error":"invalid_client","error_description":"Client authentication failed"})")(
            socket, request);
    };
}

/// A window whose only profile has just been refused.
struct Stage
{
    explicit Stage(Environment environment = Environment::Dev)
    {
        window.show();
        window.activateWindow(); // there is no window manager to do so
        if (!QTest::qWaitForWindowActive(&window, 20'000))
            qFatal("the window did not become active");
        id = desk.add(u"Acme"_s, u"Flow"_s, environment, server.url(u""_s), u"oauth2-client-credentials"_s).id;
        get();
    }
    void get()
    {
        press(Qt::Key_F5);
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !record().fetching; }, 20'000))
            qFatal("the request never ended");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, key, modifiers);
    }
    const TokenRecord &record() { return desk.book.record(id); }
    const Profile &profile() { return *desk.workspace.profile(id); }
    qsizetype requests() const { return server.requests().size(); }
    /// A visible button of the messages; nullptr if there is none.
    QToolButton *button(const QString &text)
    {
        for (auto *each : window.findChild<TokenMessages *>()->findChildren<QToolButton *>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    bool shows(const QString &text)
    {
        for (const auto *strip : window.findChildren<MessageStrip *>()) {
            if (strip->isVisible() && strip->plainText().contains(text))
                return true;
        }
        return false;
    }
    QMessageBox *question()
    {
        auto *box = window.findChild<QMessageBox *>();
        return box && QTest::qWaitForWindowActive(box, 20'000) ? box : nullptr;
    }

    LoopbackServer server {bodyOnly()};
    Desk desk;
    SecretClipboard clipboard {QApplication::clipboard(), desk.clock};
    MainWindow window {&desk.workspace, &clipboard, &desk.sandbox,
        {desk.folder.filePath(u"settings.ini"_s), desk.profileStore.file(), desk.folder.filePath(u"flows"_s)}};
    QString id;
};

const QString tryOnce = u"Try the request body once"_s;
const QString keep = u"Keep this in the profile"_s;

} // namespace

class TestProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalOffersOneProbe();
    void theProbeIsSentAndKeptByKeyboardAlone();
    void theOfferToKeepCanBeDismissed_data();
    void theOfferToKeepCanBeDismissed();
    void aFailedProbeLeavesTheProfileAndIsNotOfferedAgain();
    void productionIsAskedForFirst();
    void anAnsweredQuestionSendsOneRequest();
    void lockingDropsQuestionAndProbe();
    void changingTheProfileAsTheProbeDidKeepsTheTokenToo();
    void anotherChangeForgetsIt();
    void whatCannotBeSavedIsSaidAndTheOfferStays();
    void historyMarksTheProbe();
};

void TestProbes::aRefusalOffersOneProbe()
{
    Stage stage;
    QVERIFY(stage.shows(u"does not accept this client ID and secret (HTTP 401"_s));
    QVERIFY(stage.shows(u"401 invalid_client: this server may want the credentials in the request body."_s));
    QVERIFY(stage.shows(u"The server said: invalid_client: Client authentication failed"_s));
    QVERIFY(stage.button(tryOnce));
    QVERIFY(!stage.button(keep));
    QCOMPARE(stage.requests(), 1);
}

void TestProbes::theProbeIsSentAndKeptByKeyboardAlone()
{
    Stage stage;
    QToolButton *button = stage.button(tryOnce);
    QVERIFY(button);
    for (int i = 0; i < 40 && !button->hasFocus(); ++i)
        stage.press(Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    stage.press(Qt::Key_Space);
    QVERIFY(stage.record().fetching);
    QVERIFY(!stage.button(tryOnce)); // one click, one request
    stage.settle();
    QCOMPARE(stage.requests(), 2);
    QVERIFY(stage.record().token);
    QVERIFY(stage.shows(u"It worked with the credentials in the request body."_s));
    QVERIFY(!stage.profile().clientAuth); // as it was

    QVERIFY(stage.button(keep));
    QVERIFY(stage.button(keep)->hasFocus()); // where the keyboard was
    QSignalSpy saved(&stage.desk.workspace, &Workspace::saved);
    stage.press(Qt::Key_Space);
    QVERIFY(saved.wait(10'000));
    QCOMPARE(stage.profile().clientAuth, ClientAuth::Body);
    QVERIFY(stage.record().token);
    QVERIFY(!stage.record().error);
    QVERIFY(!stage.button(keep));
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    QCOMPARE(stage.record().history.size(), 2);
    QCOMPARE(stage.desk.profileStore.load().profiles.first().clientAuth, ClientAuth::Body);
    stage.get();
    QVERIFY(!stage.record().error);
    QCOMPARE(stage.requests(), 3);
}

void TestProbes::theOfferToKeepCanBeDismissed_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Esc") << true;
}

void TestProbes::theOfferToKeepCanBeDismissed()
{
    QFETCH(bool, byKey);
    Stage stage;
    stage.button(tryOnce)->setFocus();
    stage.press(Qt::Key_Space);
    stage.settle();
    QVERIFY(stage.button(keep));
    if (byKey)
        stage.press(Qt::Key_Escape);
    else
        stage.button(u"Dismiss"_s)->click();
    QVERIFY(!stage.button(keep));
    QVERIFY(!stage.record().worked);
    QVERIFY(stage.record().token);
    QVERIFY(!stage.profile().clientAuth);
    stage.get();
    QVERIFY(stage.button(tryOnce)); // refused as before
}

void TestProbes::aFailedProbeLeavesTheProfileAndIsNotOfferedAgain()
{
    Stage stage;
    stage.server.setAnswer(answerWith(401, R"({"error":"invalid_client","error_description":"Unknown client"})"));
    const Profile before = stage.profile();
    stage.button(tryOnce)->click();
    stage.settle();
    QVERIFY(stage.shows(u"Unknown client"_s));
    QVERIFY(!stage.button(tryOnce) && !stage.button(keep));
    QCOMPARE(stage.profile(), before);
    stage.get();
    QVERIFY(!stage.button(tryOnce));
    QCOMPARE(stage.requests(), 3);

    Profile changed = stage.profile(); // from here on everything may be different
    changed.parameters = {{u"audience"_s, u"https://api.example.com"_s}};
    QSignalSpy saved(&stage.desk.workspace, &Workspace::saved);
    stage.desk.workspace.save(changed, std::nullopt);
    QVERIFY(saved.wait(10'000));
    stage.get();
    QVERIFY(stage.button(tryOnce));
}

void TestProbes::productionIsAskedForFirst()
{
    Stage stage(Environment::Prod);
    stage.button(tryOnce)->click();
    QMessageBox *box = stage.question();
    QVERIFY(box);
    QVERIFY2(box->text().contains(u"127.0.0.1:%1"_s.arg(stage.server.port())), qPrintable(box->text()));
    QVERIFY(box->text().contains(u"with the credentials in the request body"));
    QVERIFY(box->informativeText().contains(u"“Flow” is a PROD profile"));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window.findChild<QMessageBox *>(), 10'000);
    QVERIFY(!stage.record().fetching);
    QVERIFY(stage.button(tryOnce)); // still to be had
    stage.button(tryOnce)->click();
    box = stage.question();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window.findChild<QMessageBox *>(), 10'000);
    QVERIFY(!stage.record().fetching);
    QCOMPARE(stage.requests(), 1);
}

void TestProbes::anAnsweredQuestionSendsOneRequest()
{
    Stage stage(Environment::Prod);
    stage.button(tryOnce)->setFocus();
    stage.press(Qt::Key_Space);
    QMessageBox *box = stage.question();
    QVERIFY(box);
    QCOMPARE(stage.requests(), 1);
    for (auto *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::keyClick(button, Qt::Key_Space);
    }
    QTRY_VERIFY_WITH_TIMEOUT(stage.record().token && !stage.record().fetching, 20'000);
    QCOMPARE(stage.requests(), 2);
    QVERIFY(stage.button(keep));
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(keep)->hasFocus(), 20'000); // where the keyboard was
}

void TestProbes::lockingDropsQuestionAndProbe()
{
    Stage stage(Environment::Prod);
    stage.button(tryOnce)->click();
    QVERIFY(stage.question());
    stage.desk.workspace.lock();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window.findChild<QMessageBox *>(), 10'000);
    QVERIFY(!stage.record().probe && !stage.record().worked && stage.record().history.isEmpty());
    stage.desk.workspace.sendProbe(stage.id);
    QVERIFY(!stage.record().fetching);
    QCOMPARE(stage.requests(), 1);
}

void TestProbes::changingTheProfileAsTheProbeDidKeepsTheTokenToo()
{
    Stage stage;
    stage.button(tryOnce)->click();
    stage.settle();
    Profile changed = stage.profile(); // in the editor
    changed.clientAuth = ClientAuth::Body;
    changed.name = u"Renamed"_s;
    QSignalSpy saved(&stage.desk.workspace, &Workspace::saved);
    stage.desk.workspace.save(changed, std::nullopt);
    QVERIFY(saved.wait(10'000));
    QVERIFY(stage.record().token && !stage.record().worked);
}

void TestProbes::anotherChangeForgetsIt()
{
    Stage stage;
    stage.button(tryOnce)->click();
    stage.settle();
    Profile changed = stage.profile();
    changed.clientAuth = ClientAuth::BasicRaw;
    QSignalSpy saved(&stage.desk.workspace, &Workspace::saved);
    stage.desk.workspace.save(changed, std::nullopt);
    QVERIFY(saved.wait(10'000));
    QVERIFY(!stage.record().token && !stage.record().worked);
}

void TestProbes::whatCannotBeSavedIsSaidAndTheOfferStays()
{
    Stage stage;
    stage.button(tryOnce)->click();
    stage.settle();
    QFile::remove(stage.desk.profileStore.file());
    QVERIFY(QDir().mkpath(stage.desk.profileStore.file())); // a folder in the file's place
    QSignalSpy failed(&stage.desk.workspace, &Workspace::saveFailed);
    stage.button(keep)->click();
    QVERIFY(failed.wait(10'000));
    QVERIFY(stage.button(keep));
    QVERIFY(stage.record().token);
    QVERIFY(!stage.profile().clientAuth);
    QVERIFY(stage.shows(failed.first().at(1).value<Error>().message));
}

void TestProbes::historyMarksTheProbe()
{
    Stage stage;
    stage.button(tryOnce)->click();
    stage.settle();
    for (auto *view : stage.window.findChildren<QTreeView *>()) {
        if (view->accessibleName() != u"Requests of this session, newest first")
            continue;
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->index(0, 1).data().toString(),
            u"200 · token received · probe, with the credentials in the request body"_s);
        QVERIFY(!view->model()->index(1, 1).data().toString().contains(u"probe"));
        return;
    }
    QFAIL("there is no history");
}

QTEST_MAIN(TestProbes)
#include "tst_probes.moc"
