#include "apprun.h"
#include "fakenotifications.h"

#include "store/profilestore.h"
#include "support/loopbackserver.h"
#include "support/waitfor.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What the real program tells the desktop's notification service. The tokens live for seconds of the real clock.
class tst_Notifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itTellsBeforeAPinnedTokenExpires_data();
    void itTellsBeforeAPinnedTokenExpires();
    void itsButtonGetsAToken();
    void lockingTakesItBack();
    void itTellsThatOneCouldNotBeRenewed();
    void itIsOffByDefault();
    void aServiceThatFailsIsAskedAgainWithTheNextOne();
    void withoutAServiceAllElseWorks();

private:
    void answerFor(int seconds);
    bool prepare(AppRun &app, const QByteArray &settings, bool pinned = true, bool keepFresh = false);

    std::unique_ptr<LoopbackServer> m_server;
    int m_issued = 0;
};

namespace {

constexpr auto on = "[General]\nnotifications=true\n";
constexpr auto tokenBegin = "canary-token-";

} // namespace

void tst_Notifications::init()
{
    m_server = std::make_unique<LoopbackServer>(neverAnswer());
    answerFor(3);
}

void tst_Notifications::answerFor(int seconds)
{
    m_server->setAnswer([this, seconds](QTcpSocket *socket, const ReceivedRequest &request) {
        const QByteArray token = tokenBegin + QByteArray::number(++m_issued);
        const QByteArray lifetime = QByteArray::number(seconds);
        answerWith(200, "{\"expires_in\":" + lifetime + R"(,"token_type":"Bearer","access_token":")" + token + R"("})")(
            socket, request);
    });
}

bool tst_Notifications::prepare(AppRun &app, const QByteArray &settings, bool pinned, bool keepFresh)
{
    if (!app.addProfile(u"R&D"_s, u"partner-oauth"_s, m_server->url(QString()), {u"client"_s, u"secret"_s}))
        return false;
    ProfileStore store(app.profilesFile());
    QList<Profile> profiles = store.load().profiles;
    profiles.first().pinned = pinned;
    profiles.first().keepFresh = keepFresh;
    app.writeSettings(settings);
    if (!store.save(profiles) || !app.start())
        return false;
    app.press({u"F5"_s});
    return QTest::qWaitFor([this] { return m_server->requests().size() == 1; }, generousMs);
}

void tst_Notifications::itTellsBeforeAPinnedTokenExpires_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("buttons");
    QTest::newRow("plain") << QStringList{u"body"_s} << u"R&D · DEV"_s << false;
    QTest::newRow("markup and buttons") << QStringList{u"body"_s, u"body-markup"_s, u"actions"_s}
                                        << u"R&amp;D · DEV"_s << true;
}

void tst_Notifications::itTellsBeforeAPinnedTokenExpires()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, text);
    QFETCH(bool, buttons);
    FakeNotifications service(capabilities);
    AppRun app;
    QVERIFY(prepare(app, on));
    QTRY_COMPARE_WITH_TIMEOUT(service.shown.size(), 1, generousMs);
    const FakeNotifications::Shown shown = service.shown.first();
    QVERIFY2(shown.title.startsWith(u"A token expires in"_s), qPrintable(shown.title));
    QCOMPARE(shown.text, text);
    const QString all = shown.title + shown.text + shown.actions.join(u' ');
    QVERIFY(!all.contains(QLatin1StringView(tokenBegin)));
    QCOMPARE(shown.actions.contains(u"Get token"_s), buttons);
}

void tst_Notifications::itsButtonGetsAToken()
{
    FakeNotifications service({u"body"_s, u"actions"_s});
    AppRun app;
    QVERIFY(prepare(app, on));
    QTRY_COMPARE_WITH_TIMEOUT(service.shown.size(), 1, generousMs);
    answerFor(3600);
    service.choose(service.shown.first().id + 1, u"act"_s); // somebody else's
    service.choose(service.shown.first().id, u"act"_s);
    QTRY_VERIFY_WITH_TIMEOUT(service.shown.first().closed, generousMs); // there is a new token
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(service.shown.size(), 1);
}

void tst_Notifications::lockingTakesItBack()
{
    FakeNotifications service({u"body"_s, u"actions"_s});
    AppRun app;
    QVERIFY(prepare(app, on));
    QTRY_COMPARE_WITH_TIMEOUT(service.shown.size(), 1, generousMs);
    app.press({u"ctrl+l"_s});
    QTRY_VERIFY_WITH_TIMEOUT(service.shown.first().closed, generousMs);
}

// A server is asked again after ten seconds at the earliest.
void tst_Notifications::itTellsThatOneCouldNotBeRenewed()
{
    FakeNotifications service({u"body"_s, u"actions"_s});
    answerFor(11);
    AppRun app;
    QVERIFY(prepare(app, on, true, true));
    m_server->setAnswer(answerWith(503, "{}"));
    QTRY_COMPARE_WITH_TIMEOUT(service.shown.size(), 1, generousMs);
    QCOMPARE(service.shown.first().title, u"A token could not be renewed"_s);
    QCOMPARE(service.shown.first().text, u"R&D · DEV"_s);
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_Notifications::itIsOffByDefault()
{
    FakeNotifications service({u"body"_s});
    AppRun app;
    QVERIFY(prepare(app, {}));
    AppRun other; // which tells, so that the first one would have had the time
    QVERIFY(other.addProfile(u"Other"_s, u"partner-oauth"_s, m_server->url(QString()), {u"client"_s, u"secret"_s}));
    ProfileStore store(other.profilesFile());
    QList<Profile> profiles = store.load().profiles;
    profiles.first().pinned = true;
    QVERIFY(store.save(profiles));
    other.writeSettings(on);
    QVERIFY(other.start());
    other.press({u"F5"_s});
    QTRY_COMPARE_WITH_TIMEOUT(service.shown.size(), 1, generousMs);
    QCOMPARE(service.shown.first().text, u"Other · DEV"_s);
}

void tst_Notifications::aServiceThatFailsIsAskedAgainWithTheNextOne()
{
    FakeNotifications service({u"body"_s});
    service.broken = true;
    AppRun app;
    QVERIFY(prepare(app, on));
    QTRY_COMPARE_WITH_TIMEOUT(service.asked, 1, generousMs);
    service.broken = false;
    app.press({u"F5"_s});
    QTRY_COMPARE_WITH_TIMEOUT(service.shown.size(), 1, generousMs);
    QCOMPARE(service.asked, 2);
}

void tst_Notifications::withoutAServiceAllElseWorks()
{
    AppRun app;
    QVERIFY(prepare(app, on));
    QVERIFY(app.pressUntil(u"F5"_s, [this] { return m_server->requests().size() > 3; }));
    QCOMPARE(app.quit(), 0);
    QVERIFY2(app.output().isEmpty(), app.output().constData());
}

QTEST_MAIN(tst_Notifications)
#include "tst_notifications.moc"
