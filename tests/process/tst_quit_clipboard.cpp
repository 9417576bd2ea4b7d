#include "apprun.h"

#include "base/clock.h"
#include "support/canary.h"
#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSocketNotifier>

#include <xcb/xcb.h>

#include <cstdlib>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// A clipboard manager as far as a program notices: the owner of CLIPBOARD_MANAGER, whom programs that end ask to take
/// over what they have on the clipboard (freedesktop.org, ClipboardManager). It notes who asks, and refuses.
class ClipboardManager : public QObject
{
    Q_OBJECT

public:
    ClipboardManager()
        : m_connection(xcb_connect(nullptr, nullptr))
        , m_notifier(xcb_get_file_descriptor(m_connection), QSocketNotifier::Read)
    {
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        m_window = xcb_generate_id(m_connection);
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, screen->root, 0, 0, 1, 1, 0,
            XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual, 0, nullptr);
        xcb_set_selection_owner(m_connection, m_window, atom("CLIPBOARD_MANAGER"), XCB_CURRENT_TIME);
        m_saveTargets = atom("SAVE_TARGETS");
        xcb_flush(m_connection);
        connect(&m_notifier, &QSocketNotifier::activated, this, &ClipboardManager::read);
    }
    ~ClipboardManager() override { xcb_disconnect(m_connection); }

    int askedToSave = 0;

private:
    xcb_atom_t atom(const char *name)
    {
        const auto cookie = xcb_intern_atom(m_connection, 0, static_cast<uint16_t>(strlen(name)), name);
        xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(m_connection, cookie, nullptr);
        const xcb_atom_t found = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
        std::free(reply);
        return found;
    }

    void read()
    {
        while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection)) {
            if ((event->response_type & 0x7f) == XCB_SELECTION_REQUEST)
                answer(*reinterpret_cast<xcb_selection_request_event_t *>(event));
            std::free(event);
        }
    }

    void answer(const xcb_selection_request_event_t &request)
    {
        askedToSave += request.target == m_saveTargets;
        xcb_selection_notify_event_t refusal{};
        refusal.response_type = XCB_SELECTION_NOTIFY;
        refusal.time = request.time;
        refusal.requestor = request.requestor;
        refusal.selection = request.selection;
        refusal.target = request.target;
        xcb_send_event(m_connection, 0, request.requestor, 0, reinterpret_cast<const char *>(&refusal));
        xcb_flush(m_connection);
    }

    xcb_connection_t *m_connection;
    QSocketNotifier m_notifier;
    xcb_window_t m_window = 0;
    xcb_atom_t m_saveTargets = 0;
};

/// Row 27 of the reliability bar, on quit: nothing of ours is left with a clipboard manager.
class tst_QuitClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTokenIsNotHandedToTheClipboardManagerOnQuit();
    void whatIsNoSecretIsHandedOver();

private:
    bool start(AppRun &app);
    static bool copied(AppRun &app, const QString &keys, const QByteArray &wanted);

    QByteArray m_token;
    std::unique_ptr<LoopbackServer> m_server;
};

void tst_QuitClipboard::init()
{
    m_token = tokenWith(newCanary(u"token"_s), systemClock()());
    m_server = std::make_unique<LoopbackServer>(answerWith(200,
        R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + m_token + R"("})",
        {{"Content-Type", "application/json"}}));
}

bool tst_QuitClipboard::start(AppRun &app)
{
    if (!app.addProfile(u"Canary"_s, u"partner-oauth"_s, m_server->url(QString()), {u"canary-client"_s, u"secret"_s})
        || !app.start())
        return false;
    app.press({u"F5"_s});
    return QTest::qWaitFor([this] { return m_server->requests().size() == 1; }, generousMs);
}

bool tst_QuitClipboard::copied(AppRun &app, const QString &keys, const QByteArray &wanted)
{
    return app.pressUntil(keys, [&] { return QGuiApplication::clipboard()->text().toUtf8() == wanted; });
}

void tst_QuitClipboard::aTokenIsNotHandedToTheClipboardManagerOnQuit()
{
    ClipboardManager manager;
    AppRun app;
    QVERIFY(start(app));
    QVERIFY(copied(app, u"ctrl+c"_s, m_token));
    QCOMPARE(app.quit(), 0);
    QCOMPARE(manager.askedToSave, 0);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

// The same way with the client ID, so that the test above is known to be able to fail.
void tst_QuitClipboard::whatIsNoSecretIsHandedOver()
{
    ClipboardManager manager;
    AppRun app;
    QVERIFY(start(app));
    QVERIFY(copied(app, u"ctrl+b"_s, "canary-client"));
    QCOMPARE(app.quit(), 0);
    QCOMPARE(manager.askedToSave, 1);
}

QTEST_MAIN(tst_QuitClipboard)
#include "tst_quit_clipboard.moc"
