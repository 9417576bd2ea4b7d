#pragma once

#include "keychain/keychainprobe.h"

#include <QDBusMessage>
#include <QVariantMap>

#include <functional>

namespace claimcheck {

/// The freedesktop.org Secret Service: GNOME Keyring, KeePassXC and others. One D-Bus round trip a question:
/// the Locked property of the default collection, by its alias.
/// https://specifications.freedesktop.org/secret-service
class SecretServiceProbe : public KeychainProbe
{
    Q_OBJECT

public:
    explicit SecretServiceProbe(int timeoutMs, QObject *parent);

    void unlock() override;

protected:
    void query() override;

    using Then = std::function<void(const QDBusMessage &)>;
    /// Sends without waiting. @a then gets the reply or the error, a missing bus and the time limit included.
    void call(const QDBusMessage &message, const Then &then);
    void concludeWithError(const QDBusMessage &error);
    /// Subscribes to what the keychain announces; called once, before the first call.
    virtual void watch();

protected Q_SLOTS:
    void onAnnouncement();

private Q_SLOTS:
    void onOwnerChanged(const QString &service, const QString &before, const QString &now);
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed);

private:
    void queryByAlias();
    void concludeLocked(bool locked);
    void withName(const std::function<void()> &then);
    void prompt(const QString &path);

    int m_timeoutMs;
    bool m_watching = false;
    QString m_name; ///< of the program that owns the bus name now; empty if not yet asked for
};

} // namespace claimcheck
