#include "desktop/notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto defaultAction = "default"_L1;
constexpr auto buttonAction = "act"_L1;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

void close(uint id)
{
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << id;
    call.setAutoStartService(false);
    QDBusConnection::sessionBus().send(call);
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
}

void Notifier::listen()
{
    if (std::exchange(m_listening, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
}

void Notifier::show(const Notice &notice)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    listen();
    m_wanted.insert(notice.key);
    if (m_capabilities) {
        send(notice);
        return;
    }
    const bool asking = !m_waiting.isEmpty();
    m_waiting.append(notice);
    if (asking)
        return;
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const QList<Notice> waiting = std::exchange(m_waiting, {});
        if (reply.isError()) {
            m_wanted.clear(); // nobody is there; the next one asks again
            return;
        }
        m_capabilities = reply.value();
        for (const Notice &each : waiting) {
            if (m_wanted.contains(each.key))
                send(each);
        }
    });
}

void Notifier::send(const Notice &notice)
{
    QStringList actions;
    if (m_capabilities->contains("actions"_L1)) {
        actions = {defaultAction, tr("Show")};
        if (!notice.action.isEmpty())
            actions += {buttonAction, notice.action};
    }
    // What reads markup would take a name for it.
    const QString text
        = m_capabilities->contains("body-markup"_L1) ? notice.text.toHtmlEscaped() : notice.text;
    QDBusMessage call = callOf(u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << m_ids.value(notice.key) << QGuiApplication::desktopFileName()
         << notice.title << text << actions
         << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = notice.key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> id = *watcher;
        if (id.isError()) {
            m_capabilities.reset(); // it has gone; another one may come
            m_wanted.remove(key);
        } else if (m_wanted.contains(key)) {
            m_ids.insert(key, id.value());
        } else {
            close(id.value()); // withdrawn meanwhile
        }
    });
}

void Notifier::withdraw(const QString &key)
{
    m_wanted.remove(key);
    if (const auto id = m_ids.constFind(key); id != m_ids.cend()) {
        close(*id);
        m_ids.erase(id);
    }
}

void Notifier::withdrawAll()
{
    m_wanted.clear();
    for (const uint id : std::as_const(m_ids))
        close(id);
    m_ids.clear();
}

void Notifier::onAction(uint id, const QString &action)
{
    const QString key = m_ids.key(id);
    if (key.isEmpty())
        return;
    if (action == buttonAction)
        Q_EMIT acted(key);
    else
        Q_EMIT opened(key);
}

void Notifier::onToken(uint id, const QString &token)
{
    if (m_ids.key(id).isEmpty())
        return;
    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt's Wayland plugin takes it from there
}

void Notifier::onClosed(uint id, uint)
{
    if (const QString key = m_ids.key(id); !key.isEmpty()) {
        m_ids.remove(key);
        m_wanted.remove(key);
    }
}

} // namespace claimcheck
