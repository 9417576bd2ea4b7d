#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace claimcheck {

/// A desktop's notification service (org.freedesktop.Notifications): keeps what it is asked to show.
class FakeNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint id = 0;
        uint replaces = 0;
        QString title{};
        QString text{};
        QStringList actions{};
        bool closed = false;
    };

    explicit FakeNotifications(const QStringList &capabilities)
        : m_capabilities(capabilities)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllSlots)
            || !bus.registerService(QStringLiteral("org.freedesktop.Notifications")))
            qFatal("the notification service could not take its place");
    }
    ~FakeNotifications() override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

    QList<Shown> shown{};
    bool broken = false; ///< answers with errors
    int asked = 0; ///< for its capabilities

    void choose(uint id, const QString &action)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
        signal << id << action;
        QDBusConnection::sessionBus().send(signal);
    }

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++asked;
        if (broken)
            sendErrorReply(QDBusError::InternalError);
        return m_capabilities;
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &, int)
    {
        shown.append({.id = ++m_last, .replaces = replaces, .title = title, .text = text, .actions = actions});
        return m_last;
    }
    void CloseNotification(uint id)
    {
        for (Shown &each : shown)
            each.closed = each.closed || each.id == id;
    }

private:
    QStringList m_capabilities;
    uint m_last = 40;
};

} // namespace claimcheck
