// Calling an API from the window: real keys, a real server.

#include "explorestage.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

using namespace claimcheck;
using namespace Qt::StringLiterals;

class TestExplore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaneIsMadeWhenItIsLookedAt();
    void theFirstSendGetsATokenAndShowsTheAnswer();
    void whatIsTypedIsSent();
    void oneClickIsOneRequest();
    void problemsStandNextToTheirFieldAndNothingIsSent();
    void anotherHostIsAskedAboutBeforeTheTokenGoesThere();
    void productionIsAskedAbout_data();
    void productionIsAskedAbout();
    void anEditWithdrawsTheQuestion();
    void aRefusedTokenIsReplacedAndTheRequestResent();
    void cancelEndsTheCallAndIsNoError();
    void aRedirectIsShownAndNotFollowed();
    void aFailureSaysWhatHappened();
    void lockingTakesTheResponseAndKeepsTheRequest();
    void aTokenThatIsEchoedIsMasked();
    void theResponseGoesWithTheTokensSource();
    void typedTextSurvivesAnotherProfile();
    void findLooksIntoTheResponse();
    void theCurlCommandHoldsNoToken();
    void everyControlHasANameAndItsOwnMnemonic();
};

void TestExplore::thePaneIsMadeWhenItIsLookedAt()
{
    ExploreStage stage;
    QTRY_VERIFY(stage.window->findChild<QTabWidget *>());
    QVERIFY(!stage.find<QLineEdit>(u"Path or URL"_s));
    stage.explore();
    QTRY_VERIFY(stage.find<QLineEdit>(u"Path or URL"_s)->hasFocus());
    QCOMPARE(stage.server.requests().size(), 0);
}

void TestExplore::theFirstSendGetsATokenAndShowsTheAnswer()
{
    ExploreStage stage(Environment::Dev, {{.name = u"Hello"_s, .target = u"/hello"_s}});
    stage.explore();
    QVERIFY(stage.button(u"Get a token and send"_s));
    stage.send();
    QVERIFY(stage.bodyShows(u"\"hello\": \"world\""_s));
    QCOMPARE(stage.tokenRequests(), 1);
    QCOMPARE(stage.apiRequests().size(), 1);
    const ReceivedRequest sent = stage.apiRequests().first();
    QCOMPARE(sent.method, "GET");
    QCOMPARE(sent.target, "/hello");
    QCOMPARE(sent.header("Authorization"), "Bearer " + stage.token);
    QVERIFY(stage.says(u"200"_s));
    QVERIFY(stage.button(u"Send"_s)); // there is a token now
    stage.send();
    QTRY_COMPARE(stage.apiRequests().size(), 2);
    QVERIFY(stage.settle());
    QCOMPARE(stage.tokenRequests(), 1);
}

void TestExplore::whatIsTypedIsSent()
{
    ExploreStage stage;
    stage.explore();
    stage.typeInto(u"Method"_s, u"patch"_s);
    stage.typeInto(u"Path or URL"_s, u"people/42?a=1"_s);
    stage.addRow(u"Add parameter"_s);
    stage.type(u"q r"_s);
    stage.press(Qt::Key_Tab);
    stage.type(u"x&y=z"_s);
    stage.press(Qt::Key_R, Qt::AltModifier);
    stage.addRow(u"Add header"_s);
    stage.type(u"X-Trace"_s);
    stage.press(Qt::Key_Tab);
    stage.type(u"7"_s);
    stage.press(Qt::Key_B, Qt::AltModifier);
    stage.typeInto(u"Body of the request"_s, u"{\"a\": 1.50}"_s);
    stage.send();
    QVERIFY(stage.bodyShows(u"world"_s));
    const ReceivedRequest sent = stage.apiRequests().first();
    QCOMPARE(sent.method, "PATCH");
    QCOMPARE(sent.target, "/people/42?a=1&q%20r=x%26y%3Dz");
    QCOMPARE(sent.header("X-Trace"), "7");
    QCOMPARE(sent.header("Content-Type"), "application/json");
    QCOMPARE(sent.body, "{\"a\": 1.50}");
}

void TestExplore::oneClickIsOneRequest()
{
    ExploreStage stage;
    stage.api = neverAnswer();
    stage.explore();
    for (int i = 0; i < 5; ++i)
        stage.send();
    QTRY_COMPARE(stage.apiRequests().size(), 1);
    stage.send();
    stage.press(Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(stage.apiRequests().size(), 1);
    QCOMPARE(stage.tokenRequests(), 1);
}

void TestExplore::problemsStandNextToTheirFieldAndNothingIsSent()
{
    ExploreStage stage(Environment::Dev, {{.name = u"Odd"_s, .target = u"/x"_s, .headers = {{u"X-A"_s, u"1"_s}}}});
    stage.explore();
    stage.typeInto(u"Path or URL"_s, u"http://plain.example/"_s);
    stage.send();
    QVERIFY(stage.says(u"not encrypted"_s));
    stage.typeInto(u"Path or URL"_s, u"/x"_s);
    QVERIFY(!stage.says(u"not encrypted"_s));
    stage.press(Qt::Key_R, Qt::AltModifier);
    stage.typeInto(u"Header name"_s, u"Authorization"_s);
    stage.press(Qt::Key_Q, Qt::AltModifier);
    stage.send();
    QVERIFY(stage.says(u"it carries the access token"_s)); // its tab came to the front
    QCOMPARE(stage.server.requests().size(), 0);
}

void TestExplore::anotherHostIsAskedAboutBeforeTheTokenGoesThere()
{
    LoopbackServer other(answerWith(200, "elsewhere", {{"Content-Type", "text/plain"}}));
    ExploreStage stage;
    stage.explore();
    stage.typeInto(u"Path or URL"_s, other.url(u"/x"_s).toString());
    stage.send();
    QVERIFY(stage.stripText().contains(u"127.0.0.1:%1"_s.arg(other.port())));
    QTest::qWait(50);
    QCOMPARE(stage.server.requests().size() + other.connections(), 0);
    stage.press(Qt::Key_Escape);
    QVERIFY(stage.stripText().isEmpty());
    QCOMPARE(stage.call().state, CallRecord::State::Idle);
    stage.send();
    stage.confirm();
    QVERIFY(stage.bodyShows(u"elsewhere"_s));
    QCOMPARE(other.requests().first().header("Authorization"), "Bearer " + stage.token);
    stage.send(); // once a session
    QTRY_COMPARE(other.requests().size(), 2);
}

void TestExplore::productionIsAskedAbout_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("asks");
    QTest::newRow("GET") << Environment::Prod << u"GET"_s << false;
    QTest::newRow("get") << Environment::Prod << u"get"_s << false;
    QTest::newRow("HEAD") << Environment::Prod << u"HEAD"_s << false;
    QTest::newRow("POST") << Environment::Prod << u"POST"_s << true;
    QTest::newRow("DELETE") << Environment::Prod << u"DELETE"_s << true;
    QTest::newRow("OPTIONS") << Environment::Prod << u"OPTIONS"_s << true;
    QTest::newRow("one of its own") << Environment::Prod << u"PURGE"_s << true;
    QTest::newRow("staging") << Environment::Staging << u"DELETE"_s << false;
}

void TestExplore::productionIsAskedAbout()
{
    QFETCH(Environment, environment);
    QFETCH(QString, method);
    QFETCH(bool, asks);
    ExploreStage stage(environment);
    stage.explore();
    stage.typeInto(u"Method"_s, method);
    stage.send();
    if (asks) {
        QVERIFY(stage.stripText().contains(u"production"_s));
        QTest::qWait(30);
        stage.press(Qt::Key_Space); // a key too many is a no
        QVERIFY(stage.stripText().isEmpty());
        QTest::qWait(30);
        QCOMPARE(stage.server.requests().size(), 0);
        stage.send();
        stage.confirm();
    }
    QTRY_COMPARE(stage.apiRequests().size(), 1);
    QVERIFY(stage.settle());
    QCOMPARE(stage.apiRequests().first().method, method.toUpper().toLatin1());
    if (!asks)
        return;
    stage.send(); // each time
    QCOMPARE(stage.call().state, CallRecord::State::AsksProduction);
}

void TestExplore::anEditWithdrawsTheQuestion()
{
    ExploreStage stage(Environment::Prod);
    stage.explore();
    stage.typeInto(u"Method"_s, u"DELETE"_s);
    stage.send();
    QVERIFY(stage.call().asks());
    stage.typeInto(u"Path or URL"_s, u"/everything"_s);
    QVERIFY(!stage.call().asks());
    QVERIFY(stage.stripText().isEmpty());
    QCOMPARE(stage.server.requests().size(), 0);
}

void TestExplore::aRefusedTokenIsReplacedAndTheRequestResent()
{
    ExploreStage stage;
    stage.api = [&](QTcpSocket *socket, const ReceivedRequest &request) {
        const bool fresh = request.header("Authorization") == "Bearer canary-token-second";
        answerWith(fresh ? 200 : 401, fresh ? "welcome" : "no", {{"Content-Type", "text/plain"}})(socket, request);
    };
    stage.explore();
    stage.typeInto(u"Path or URL"_s, u"/x"_s);
    stage.send();
    QVERIFY(stage.bodyShows(u"no"_s));
    QAbstractButton *offer = stage.button(u"Get a new token and resend"_s);
    QVERIFY(offer);
    stage.desk.nowMs += 1000;
    stage.token = "canary-token-second";
    offer->setFocus();
    stage.press(Qt::Key_Space);
    QVERIFY(stage.bodyShows(u"welcome"_s));
    QCOMPARE(stage.tokenRequests(), 2);
    QCOMPARE(stage.apiRequests().size(), 2);
    QCOMPARE(stage.apiRequests().last().target, "/x");
    QVERIFY(stage.stripText().isEmpty());
}

void TestExplore::cancelEndsTheCallAndIsNoError()
{
    ExploreStage stage;
    stage.api = neverAnswer();
    stage.explore();
    stage.send();
    QTRY_COMPARE(stage.apiRequests().size(), 1);
    QVERIFY(stage.button(u"Cancel"_s));
    stage.press(Qt::Key_Escape);
    QVERIFY(!stage.call().isBusy());
    QVERIFY(!stage.call().error);
    QTRY_COMPARE(stage.server.openConnections(), 0);
    QVERIFY(stage.button(u"Send"_s));
}

void TestExplore::aRedirectIsShownAndNotFollowed()
{
    LoopbackServer other(answerWith(200, "elsewhere"));
    ExploreStage stage;
    stage.api = answerWith(307, "moved", {{"Location", other.url(u"/y"_s).toEncoded()}, {"Content-Type", "text/plain"}});
    stage.explore();
    stage.send();
    QVERIFY(stage.bodyShows(u"moved"_s));
    QVERIFY(stage.says(u"307"_s));
    QCOMPARE(other.connections(), 0);
    QAbstractButton *take = stage.button(u"Make it the target"_s);
    QVERIFY(take);
    take->click();
    QCOMPARE(stage.find<QLineEdit>(u"Path or URL"_s)->text(), other.url(u"/y"_s).toString());
    stage.send();
    QCOMPARE(stage.call().state, CallRecord::State::AsksOtherHost);
    QCOMPARE(other.connections(), 0);
}

void TestExplore::aFailureSaysWhatHappened()
{
    ExploreStage stage;
    stage.api = closeSilently();
    stage.explore();
    stage.send();
    QTRY_VERIFY(stage.stripText().contains(u"closed the connection"_s));
    QCOMPARE(stage.apiRequests().size(), 1);
}

void TestExplore::lockingTakesTheResponseAndKeepsTheRequest()
{
    ExploreStage stage(Environment::Dev, {{.name = u"One"_s, .target = u"/one"_s}});
    stage.explore();
    stage.typeInto(u"Path or URL"_s, u"/two"_s);
    stage.press(Qt::Key_R, Qt::AltModifier);
    stage.addRow(u"Add header"_s);
    stage.type(u"X-Api-Key"_s);
    stage.press(Qt::Key_Tab);
    stage.type(u"canary-key"_s);
    stage.send();
    QVERIFY(stage.bodyShows(u"world"_s));
    QCOMPARE(stage.apiRequests().first().header("X-Api-Key"), "canary-key");
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stage.desk.workspace.isLocked());
    QVERIFY(!stage.call().response);
    QCOMPARE(stage.bodyText(), QString());
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!stage.desk.workspace.isLocked());
    QCOMPARE(stage.find<QLineEdit>(u"Path or URL"_s)->text(), u"/two"_s);
    QCOMPARE(stage.find<QLineEdit>(u"Header name"_s)->text(), u"X-Api-Key"_s);
    QCOMPARE(stage.find<QLineEdit>(u"Header value"_s)->text(), QString());
}

void TestExplore::aTokenThatIsEchoedIsMasked()
{
    ExploreStage stage;
    stage.api = [](QTcpSocket *socket, const ReceivedRequest &request) {
        answerWith(200, R"({"you sent":")" + request.header("Authorization") + "\"}",
            {{"Content-Type", "application/json"}, {"X-Echo", request.header("Authorization")}})(socket, request);
    };
    stage.explore();
    stage.send();
    QVERIFY(stage.bodyShows(u"Bearer ••••••••"_s));
    QVERIFY(stage.says(u"repeated the access token"_s));
    QVERIFY(!stage.bodyText().contains(QString::fromUtf8(stage.token)));
    stage.button(u"Copy body"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"{\"you sent\":\"Bearer ••••••••\"}"_s);
    for (const auto *view : stage.window->findChildren<QTreeView *>()) {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            QVERIFY(!view->model()->index(row, 1).data().toString().contains(QString::fromUtf8(stage.token)));
    }
}

void TestExplore::theResponseGoesWithTheTokensSource()
{
    ExploreStage stage;
    stage.explore();
    stage.send();
    QVERIFY(stage.bodyShows(u"world"_s));
    Profile changed = stage.profile;
    changed.name = u"Renamed"_s;
    stage.desk.workspace.save(changed, std::nullopt);
    QTRY_COMPARE(stage.desk.workspace.profile(changed.id)->name, changed.name);
    QVERIFY(stage.call().response);
    changed.environment = Environment::Staging;
    stage.desk.workspace.save(changed, std::nullopt);
    QTRY_VERIFY(!stage.call().response);
    QTRY_COMPARE(stage.bodyText(), QString());
}

void TestExplore::typedTextSurvivesAnotherProfile()
{
    ExploreStage stage;
    const Profile other = stage.desk.add(u"Globex"_s, u"Other"_s);
    stage.explore();
    stage.typeInto(u"Path or URL"_s, u"/mine"_s);
    stage.send();
    QVERIFY(stage.bodyShows(u"world"_s));
    stage.window->selectProfile(other.id);
    QCOMPARE(stage.find<QLineEdit>(u"Path or URL"_s)->text(), QString());
    QCOMPARE(stage.bodyText(), QString());
    stage.typeInto(u"Path or URL"_s, u"/theirs"_s);
    stage.window->selectProfile(stage.profile.id);
    QCOMPARE(stage.find<QLineEdit>(u"Path or URL"_s)->text(), u"/mine"_s);
    QVERIFY(stage.bodyShows(u"world"_s));
    stage.window->selectProfile(other.id);
    QCOMPARE(stage.find<QLineEdit>(u"Path or URL"_s)->text(), u"/theirs"_s);
}

void TestExplore::findLooksIntoTheResponse()
{
    ExploreStage stage;
    stage.api = answerWith(200, R"({"a":"Needle","b":"hay","c":"needle"})", {{"Content-Type", "application/json"}});
    stage.explore();
    stage.send();
    QVERIFY(stage.bodyShows(u"hay"_s));
    auto *body = stage.find<QPlainTextEdit>(u"Body of the response"_s);
    body->setFocus();
    stage.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(stage.find<QLineEdit>(u"Find in the response"_s)->hasFocus());
    stage.type(u"needle"_s);
    QCOMPARE(body->textCursor().selectedText(), u"Needle"_s);
    stage.press(Qt::Key_Return);
    QCOMPARE(body->textCursor().selectedText(), u"needle"_s);
    stage.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(body->textCursor().selectedText(), u"Needle"_s);
    stage.type(u"!"_s);
    QVERIFY(stage.says(u"Not found"_s));
    stage.press(Qt::Key_Escape);
    QVERIFY(body->hasFocus());
    QCOMPARE(stage.apiRequests().size(), 1);
}

void TestExplore::theCurlCommandHoldsNoToken()
{
    ExploreStage stage(Environment::Dev, {{.name = u"One"_s, .target = u"/one"_s}});
    stage.explore();
    stage.send();
    QVERIFY(stage.bodyShows(u"world"_s));
    QAction *copy = nullptr;
    for (QAction *action : stage.window->findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&') == "Copy as curl, without the token"_L1)
            copy = action;
    }
    QVERIFY(copy);
    copy->trigger();
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.contains(u"\"$ACCESS_TOKEN\""_s) && command.contains(u"/one"_s), qPrintable(command));
    QVERIFY(!command.contains(QString::fromUtf8(stage.token)));
}

void TestExplore::everyControlHasANameAndItsOwnMnemonic()
{
    ExploreStage stage(Environment::Prod, {{.name = u"One"_s, .method = u"POST"_s, .target = u"/one"_s}});
    stage.explore();
    stage.send();
    stage.confirm();
    QVERIFY(stage.bodyShows(u"world"_s));
    QStringList mnemonics;
    for (QWidget *widget : stage.window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (widget->focusPolicy() != Qt::NoFocus) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            const bool named = interface && !interface->text(QAccessible::Name).isEmpty();
            const bool inner = widget->objectName().startsWith("qt_"_L1) || qobject_cast<QLineEdit *>(widget)
                || widget->inherits("QTabBar") || widget->inherits("QTabWidget");
            QVERIFY2(named || inner, widget->metaObject()->className());
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            mnemonics.append(QKeySequence::mnemonic(button->text()).toString());
        if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                mnemonics.append(QKeySequence::mnemonic(tabs->tabText(i)).toString());
        }
    }
    mnemonics.removeAll(QString());
    QStringList once = mnemonics;
    once.removeDuplicates();
    QCOMPARE(mnemonics, once);
}

QTEST_MAIN(TestExplore)
#include "tst_explore.moc"
