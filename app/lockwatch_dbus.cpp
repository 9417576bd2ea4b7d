#include "lockwatch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

// The desktops' own names for one and the same signal.
constexpr const char *screenSavers[]{"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"};

// systemd's logind, and elogind.
constexpr auto login = "org.freedesktop.login1"_L1;
constexpr auto loginPath = "/org/freedesktop/login1"_L1;
constexpr auto loginManager = "org.freedesktop.login1.Manager"_L1;
constexpr auto loginSession = "org.freedesktop.login1.Session"_L1;

QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(login, loginPath, loginManager, method);
}

} // namespace

LockWatch::LockWatch(QObject *parent)
    : QObject(parent)
{
}

void LockWatch::start()
{
    // From whoever it comes: the worst that a lying sender can do is to lock us.
    if (QDBusConnection session = QDBusConnection::sessionBus(); session.isConnected()) {
        for (const char *screenSaver : screenSavers) {
            session.connect({}, {}, QString::fromLatin1(screenSaver), u"ActiveChanged"_s, this,
                SLOT(onScreenSaver(bool)));
        }
    }
    if (QDBusConnection system = QDBusConnection::systemBus(); system.isConnected()) {
        system.connect(
            login, loginPath, loginManager, u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
        listenToSession();
        delaySleep();
    }
}

// "Lock" goes to the session, whose path must be asked for.
void LockWatch::listenToSession()
{
    QDBusConnection system = QDBusConnection::systemBus();
    QDBusMessage call = managerCall(u"GetSessionByPID"_s);
    call << static_cast<uint>(QCoreApplication::applicationPid());
    auto *watcher = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *watcher;
        if (!path.isError()) {
            QDBusConnection::systemBus().connect(
                login, path.value().path(), loginSession, u"Lock"_s, this, SIGNAL(screenLocked()));
        }
    });
}

// The machine waits for those who ask it to, for some seconds.
void LockWatch::delaySleep()
{
    QDBusMessage call = managerCall(u"Inhibit"_s);
    call << u"sleep"_s << u"Claimcheck"_s << u"Tokens are dropped before the machine sleeps"_s << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> descriptor = *watcher;
        if (!descriptor.isError())
            m_delay = std::make_shared<QDBusUnixFileDescriptor>(descriptor.value());
    });
}

void LockWatch::onScreenSaver(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void LockWatch::onPrepareForSleep(bool sleeping)
{
    if (sleeping) {
        Q_EMIT aboutToSleep();
        m_delay.reset();
    } else {
        delaySleep();
        Q_EMIT awake();
    }
}

} // namespace claimcheck
