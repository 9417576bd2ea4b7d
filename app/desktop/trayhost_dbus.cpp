#include "desktop/trayhost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <utility>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

// StatusNotifierItem, freedesktop.org; the names are KDE's, and all desktops use them.
constexpr auto watcherService = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto watcherPath = "/StatusNotifierWatcher"_L1;
constexpr auto watcherInterface = "org.kde.StatusNotifierWatcher"_L1;

} // namespace

void TrayHost::watch()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (std::exchange(m_watching, true) || !bus.isConnected())
        return;
    auto *service = new QDBusServiceWatcher(watcherService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(service, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    connect(service, &QDBusServiceWatcher::serviceUnregistered, this, &TrayHost::onGone);
    // From whoever it comes: it only makes us ask.
    for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect({}, watcherPath, watcherInterface, signal, this, SLOT(ask()));
    ask();
}

void TrayHost::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        watcherService, watcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << QString(watcherInterface) << u"IsStatusNotifierHostRegistered"_s;
    call.setAutoStartService(false);
    auto *reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        reply->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *reply;
        set(!answer.isError() && answer.value().variant().toBool());
    });
}

} // namespace claimcheck
