#include "apprun.h"
#include "faketray.h"

#include "base/clock.h"
#include "store/profilestore.h"
#include "support/canary.h"
#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QClipboard>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// As a window manager does when the user closes a window: there is none here.
void closeWindow(quint32 window)
{
    xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
    const auto atom = [connection](const char *name) {
        const auto cookie = xcb_intern_atom(connection, 0, static_cast<uint16_t>(strlen(name)), name);
        xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(connection, cookie, nullptr);
        const xcb_atom_t found = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
        std::free(reply);
        return found;
    };
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atom("WM_PROTOCOLS");
    message.data.data32[0] = atom("WM_DELETE_WINDOW");
    message.data.data32[1] = XCB_CURRENT_TIME;
    xcb_send_event(connection, 0, window, 0, reinterpret_cast<const char *>(&message));
    // A round trip: the server may drop what it has not read yet of a client that is gone.
    std::free(xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
    xcb_disconnect(connection);
}

constexpr auto trayOn = "[General]\ntrayIcon=true\n";
constexpr auto closingToTray = "[General]\ntrayIcon=true\ncloseToTray=true\n";

} // namespace

/// The tray icon as the desktop sees it, of the real program, and what closing the window does with it.
class tst_Tray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsOffByDefault();
    void aPinnedProfileIsGotAndCopiedFromIt();
    void whatExpiresIsSaidBeforeItIsOpened();
    void lockedItNamesNoProfile();
    void itComesWithATrayThatComesLater();
    void closingHidesAndASecondStartBringsItBack();
    void quittingQuitsAndClearsTheClipboard();
    void theKeyForQuittingQuits();
    void withoutATrayClosingQuits();
    void aTrayThatGoesBringsTheWindowBack();

private:
    bool prepare(AppRun &app, const QByteArray &settings);
    /// Closes the window and waits until it is hidden.
    static bool hidden(const AppRun &app);

    QByteArray m_token;
    std::unique_ptr<LoopbackServer> m_server;
};

void tst_Tray::init()
{
    QGuiApplication::clipboard()->clear();
    m_token = tokenWith(newCanary(u"token"_s), systemClock()());
    m_server = std::make_unique<LoopbackServer>(answerWith(200,
        R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + m_token + R"("})",
        {{"Content-Type", "application/json"}}));
}

bool tst_Tray::prepare(AppRun &app, const QByteArray &settings)
{
    const Credentials credentials{u"client"_s, u"secret"_s};
    const QUrl url = m_server->url(QString());
    if (!app.addProfile(u"R&D"_s, u"partner-oauth"_s, url, credentials, u"prod"_s)
        || !app.addProfile(u"Loose"_s, u"partner-oauth"_s, url, credentials))
        return false;
    ProfileStore store(app.profilesFile());
    QList<Profile> profiles = store.load().profiles;
    for (Profile &profile : profiles)
        profile.pinned = profile.name == "R&D"_L1;
    app.writeSettings(settings);
    return store.save(profiles).has_value() && app.start();
}

bool tst_Tray::hidden(const AppRun &app)
{
    const QList<quint32> windows = app.windows();
    if (windows.size() != 1)
        return false;
    closeWindow(windows.first());
    return QTest::qWaitFor([&] { return app.windows().isEmpty(); }, generousMs);
}

void tst_Tray::itIsOffByDefault()
{
    FakeTray tray;
    AppRun app;
    QVERIFY(prepare(app, {}));
    app.press({u"F5"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, generousMs);
    QVERIFY(tray.items.isEmpty());
    closeWindow(app.windows().value(0));
    QCOMPARE(app.waitForEnd(), 0);
}

void tst_Tray::aPinnedProfileIsGotAndCopiedFromIt()
{
    FakeTray tray;
    AppRun app;
    QVERIFY(prepare(app, trayOn));
    QTRY_COMPARE_WITH_TIMEOUT(tray.items.size(), 1, generousMs);
    const QString item = tray.items.first();
    QList<TrayLine> menu = openTrayMenu(item);
    QVERIFY(lineOf(menu, u"R&D · PROD"_s));
    QVERIFY(!lineOf(menu, u"Loose"_s));
    QVERIFY(!lineOf(menu, u"Copy PROD token"_s)->enabled);
    clickLine(item, *lineOf(menu, u"Get token"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, generousMs);
    // Before it is opened: a desktop measures the lines then.
    QTRY_VERIFY_WITH_TIMEOUT(lineOf(menu = trayMenu(item), u"R&D · PROD · until "_s), generousMs);
    clickLine(item, *lineOf(menu, u"Copy PROD token"_s));
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text().toUtf8(), m_token, generousMs);
    const QString texts = itemTexts(item);
    QVERIFY(texts.contains(u"Claimcheck"_s));
    QVERIFY(!texts.contains(u"R&D"_s));
    QVERIFY(!texts.contains(QString::fromLatin1(m_token.left(20))));
}

// The token lives for seconds of the real clock.
void tst_Tray::whatExpiresIsSaidBeforeItIsOpened()
{
    m_server->setAnswer(answerWith(200, R"({"token_type":"Bearer","expires_in":8,"access_token":"canary-short"})"));
    FakeTray tray;
    AppRun app;
    QVERIFY(prepare(app, trayOn));
    QTRY_COMPARE_WITH_TIMEOUT(tray.items.size(), 1, generousMs);
    const QString item = tray.items.first();
    clickLine(item, *lineOf(openTrayMenu(item), u"Get token"_s));
    QTRY_VERIFY_WITH_TIMEOUT(lineOf(trayMenu(item), u"R&D · PROD · until "_s), generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(lineOf(trayMenu(item), u"R&D · PROD · expired "_s), generousMs);
}

void tst_Tray::lockedItNamesNoProfile()
{
    FakeTray tray;
    AppRun app;
    QVERIFY(prepare(app, trayOn));
    QTRY_COMPARE_WITH_TIMEOUT(tray.items.size(), 1, generousMs);
    const QString item = tray.items.first();
    clickLine(item, *lineOf(openTrayMenu(item), u"Lock"_s));
    QList<TrayLine> menu;
    QTRY_VERIFY_WITH_TIMEOUT(lineOf(menu = openTrayMenu(item), u"Unlock"_s), generousMs);
    QStringList labels;
    for (const TrayLine &line : std::as_const(menu)) {
        if (!line.label.isEmpty())
            labels.append(QString(line.label).remove(u'_'));
    }
    QCOMPARE(labels, QStringList({u"Show window"_s, u"Unlock"_s, u"Quit"_s}));
    clickLine(item, *lineOf(menu, u"Unlock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(lineOf(openTrayMenu(item), u"R&D"_s), generousMs);
}

void tst_Tray::itComesWithATrayThatComesLater()
{
    AppRun app;
    QVERIFY(prepare(app, trayOn));
    app.press({u"F5"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, generousMs);
    for (int i = 0; i < 2; ++i) { // and with the next one
        FakeTray tray;
        QTRY_COMPARE_WITH_TIMEOUT(tray.items.size(), 1, generousMs);
        QTRY_VERIFY_WITH_TIMEOUT(!openTrayMenu(tray.items.first()).isEmpty(), generousMs);
    }
    QCOMPARE(app.quit(), 0);
}

void tst_Tray::closingHidesAndASecondStartBringsItBack()
{
    FakeTray tray;
    AppRun app;
    QVERIFY(prepare(app, closingToTray));
    QTRY_COMPARE_WITH_TIMEOUT(tray.items.size(), 1, generousMs);
    QVERIFY(!openTrayMenu(tray.items.first()).isEmpty());
    QVERIFY(hidden(app));
    QVERIFY(app.isRunning());
    QCOMPARE(app.startAgain(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(app.windows().size(), 1, generousMs);
    QVERIFY(hidden(app));
    activateItem(tray.items.first());
    QTRY_COMPARE_WITH_TIMEOUT(app.windows().size(), 1, generousMs);
    QVERIFY(hidden(app));
    clickLine(tray.items.first(), *lineOf(openTrayMenu(tray.items.first()), u"Show window"_s));
    QTRY_COMPARE_WITH_TIMEOUT(app.windows().size(), 1, generousMs);
}

void tst_Tray::quittingQuitsAndClearsTheClipboard()
{
    FakeTray tray;
    AppRun app;
    QVERIFY(prepare(app, closingToTray));
    QTRY_COMPARE_WITH_TIMEOUT(tray.items.size(), 1, generousMs);
    const QString item = tray.items.first();
    QVERIFY(hidden(app));
    QList<TrayLine> menu = openTrayMenu(item);
    clickLine(item, *lineOf(menu, u"Get token"_s));
    QTRY_VERIFY_WITH_TIMEOUT(lineOf(menu = openTrayMenu(item), u"Copy PROD token"_s)->enabled, generousMs);
    clickLine(item, *lineOf(menu, u"Copy PROD token"_s));
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text().toUtf8(), m_token, generousMs);
    clickLine(item, *lineOf(openTrayMenu(item), u"Quit"_s));
    QCOMPARE(app.waitForEnd(), 0);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void tst_Tray::theKeyForQuittingQuits()
{
    FakeTray tray;
    AppRun app;
    QVERIFY(prepare(app, closingToTray));
    QTRY_COMPARE_WITH_TIMEOUT(tray.items.size(), 1, generousMs);
    QCOMPARE(app.quit(), 0);
}

void tst_Tray::withoutATrayClosingQuits()
{
    AppRun app;
    QVERIFY(prepare(app, closingToTray));
    app.press({u"F5"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, generousMs);
    closeWindow(app.windows().value(0));
    QCOMPARE(app.waitForEnd(), 0);
}

void tst_Tray::aTrayThatGoesBringsTheWindowBack()
{
    AppRun app;
    {
        FakeTray tray;
        QVERIFY(prepare(app, closingToTray));
        QTRY_COMPARE_WITH_TIMEOUT(tray.items.size(), 1, generousMs);
        QVERIFY(!openTrayMenu(tray.items.first()).isEmpty());
        QVERIFY(hidden(app));
    }
    QTRY_COMPARE_WITH_TIMEOUT(app.windows().size(), 1, generousMs);
    QCOMPARE(app.quit(), 0);
}

QTEST_MAIN(tst_Tray)
#include "tst_tray.moc"
