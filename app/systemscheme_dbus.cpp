#include "systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

// The settings portal of freedesktop.org: color-scheme is 1 for dark, 2 for light, 0 for no preference.
constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;
// GNOME's own, which other desktops' portals hand through too: false for who wants nothing to move.
constexpr auto desktop = "org.gnome.desktop.interface"_L1;
constexpr auto animations = "enable-animations"_L1;

/// Older portals wrap the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
}

void SystemScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        Q_EMIT answered();
        return;
    }
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    read(appearance, colorScheme, [this] { Q_EMIT answered(); });
    read(desktop, animations, [] { });
}

void SystemScheme::read(const QString &group, const QString &key, const std::function<void()> &then)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key, then] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            onSettingChanged(group, key, reply.value());
        then();
    });
}

void SystemScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == desktop && key == animations)
        Q_EMIT stillnessChanged(!unwrapped(value.variant()).toBool());
    if (group != appearance || key != colorScheme)
        return;
    const uint scheme = unwrapped(value.variant()).toUInt();
    if (scheme == 1 || scheme == 2)
        Q_EMIT changed(scheme == 1);
}

} // namespace claimcheck
