#include "apprun.h"

#include "base/clock.h"
#include "support/canary.h"
#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>
#include <QMimeData>

#include <fcntl.h>
#include <unistd.h>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Stands for systemd's logind on the test's own bus: says which session a process belongs to, and gives out the pipes
/// that delay sleep.
class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    static constexpr auto sessionPath = "/org/freedesktop/login1/session/c7"_L1;

    /// Whether somebody still holds a delay that was given out.
    bool isDelayed()
    {
        char byte = 0;
        return m_readEnd >= 0 && read(m_readEnd, &byte, 1) < 0; // nothing to read yet, and not the end
    }
    int asked = 0;

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(sessionPath); }

    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        int ends[2];
        if (what != "sleep"_L1 || mode != "delay"_L1 || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        if (m_readEnd >= 0)
            close(m_readEnd);
        m_readEnd = ends[0];
        ++asked;
        QDBusUnixFileDescriptor given(ends[1]); // a copy
        close(ends[1]);
        return given;
    }

private:
    int m_readEnd = -1;
};

namespace {

void emitSignal(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {})
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QDBusConnection::sessionBus().send(signal);
}

} // namespace

/// Row 31 of the reliability bar. The session's bus plays the system's bus as well.
class tst_LockTriggers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theScreenLockLocks_data();
    void theScreenLockLocks();
    void theSessionLockLocks();
    void beforeSleepItLocksAndThenLetsTheMachineSleep();
    void whatIsSwitchedOffDoesNotLock_data();
    void whatIsSwitchedOffDoesNotLock();
    void aScreenThatIsUnlockedDoesNotLock();

private:
    /// The app with a token fetched and copied, listening to the login manager.
    bool ready(AppRun &app);
    bool locked() const { return !QGuiApplication::clipboard()->mimeData()->hasText(); }
    bool fetchesAgain(AppRun &app);

    QByteArray m_token;
    std::unique_ptr<LoopbackServer> m_server;
    FakeLogin m_login;
};

void tst_LockTriggers::initTestCase()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_s, &m_login, QDBusConnection::ExportAllSlots));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
}

void tst_LockTriggers::init()
{
    m_token = tokenWith(newCanary(u"token"_s), systemClock()());
    m_server = std::make_unique<LoopbackServer>(answerWith(200,
        R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + m_token + R"("})",
        {{"Content-Type", "application/json"}}));
}

bool tst_LockTriggers::ready(AppRun &app)
{
    m_login.asked = 0;
    if (!app.addProfile(u"Canary"_s, u"partner-oauth"_s, m_server->url(QString()), {u"client"_s, u"secret"_s})
        || !app.start())
        return false;
    if (!QTest::qWaitFor([&] { return m_login.asked == 1; }, generousMs))
        return false;
    app.press({u"F5"_s});
    return app.pressUntil(u"ctrl+c"_s, [this] { return QGuiApplication::clipboard()->text().toUtf8() == m_token; });
}

bool tst_LockTriggers::fetchesAgain(AppRun &app)
{
    const qsizetype before = m_server->requests().size();
    app.press({u"F5"_s});
    return QTest::qWaitFor([&] { return m_server->requests().size() > before; }, generousMs) && !locked();
}

void tst_LockTriggers::theScreenLockLocks_data()
{
    QTest::addColumn<QString>("interface");
    QTest::newRow("freedesktop, KDE") << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s;
    QTest::newRow("Cinnamon") << u"org.cinnamon.ScreenSaver"_s;
    QTest::newRow("MATE") << u"org.mate.ScreenSaver"_s;
    QTest::newRow("Xfce") << u"org.xfce.ScreenSaver"_s;
}

void tst_LockTriggers::theScreenLockLocks()
{
    QFETCH(QString, interface);
    AppRun app;
    QVERIFY(ready(app));
    emitSignal(u"/org/gnome/ScreenSaver"_s, interface, u"ActiveChanged"_s, {true});
    QTRY_VERIFY_WITH_TIMEOUT(locked(), generousMs);
}

void tst_LockTriggers::theSessionLockLocks()
{
    AppRun app;
    QVERIFY(ready(app));
    emitSignal(FakeLogin::sessionPath, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(locked(), generousMs);
}

void tst_LockTriggers::beforeSleepItLocksAndThenLetsTheMachineSleep()
{
    AppRun app;
    QVERIFY(ready(app));
    QVERIFY(m_login.isDelayed());
    emitSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QTRY_VERIFY_WITH_TIMEOUT(!m_login.isDelayed(), generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(locked(), generousMs);
    emitSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    QTRY_COMPARE_WITH_TIMEOUT(m_login.asked, 2, generousMs); // for the next time
    QTRY_VERIFY_WITH_TIMEOUT(m_login.isDelayed(), generousMs);
}

void tst_LockTriggers::whatIsSwitchedOffDoesNotLock_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("signal");
    QTest::newRow("screen") << "lockWithScreen=false\n"_ba << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s
                            << u"ActiveChanged"_s;
    QTest::newRow("sleep") << "lockOnSleep=false\n"_ba << u"/org/freedesktop/login1"_s
                           << u"org.freedesktop.login1.Manager"_s << u"PrepareForSleep"_s;
}

void tst_LockTriggers::whatIsSwitchedOffDoesNotLock()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, signal);
    AppRun app;
    app.writeSettings("[General]\n" + settings);
    QVERIFY(ready(app));
    emitSignal(path, interface, signal, {true});
    if (signal == "PrepareForSleep"_L1)
        QTRY_VERIFY_WITH_TIMEOUT(!m_login.isDelayed(), generousMs);
    QVERIFY(fetchesAgain(app));
}

void tst_LockTriggers::aScreenThatIsUnlockedDoesNotLock()
{
    AppRun app;
    QVERIFY(ready(app));
    emitSignal(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {false});
    QVERIFY(fetchesAgain(app));
}

QTEST_MAIN(tst_LockTriggers)
#include "tst_lock_triggers.moc"
