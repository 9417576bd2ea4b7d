#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QMap>

#include <optional>

namespace claimcheck::test {

/// A Secret Service on the test's private bus that can be told to misbehave, as no real one can: enough of
/// the interface for libsecret, secrets in the clear.
class FakeSecretService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Write { Keep, Drop, Garble, Refuse };

    /// Takes the service's name on the bus, or gives it up.
    bool start();
    void stop();

    /// Well-behaved and empty again.
    void reset();

    // How to misbehave.
    QList<Write> nextWrites; ///< one for each write to come; those after are kept
    bool ignoreDeletes = false;
    bool lockAfterWrite = false;
    bool hideAliases = false; ///< the default collection is known by its path only
    bool ignoreUnlock = false; ///< a prompt that the user dismisses
    bool silent = false; ///< no call gets an answer
    int failingCall = 0; ///< the call that gets an error, counted from 1 since reset(); 0 for none

    bool locked = false;
    int calls() const { return m_calls; }
    /// How often it was asked to let the user unlock it.
    int prompts() const { return m_prompts; }
    /// What is kept for a profile.
    std::optional<QByteArray> content(const QString &profileId) const;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    using Attributes = QMap<QString, QString>;
    struct Item
    {
        Attributes attributes;
        QByteArray value;
    };

    QDBusMessage answer(const QDBusMessage &call);
    QDBusMessage properties(const QDBusMessage &call) const;
    QDBusMessage openSession(const QDBusMessage &call) const;
    QDBusMessage searchItems(const QDBusMessage &call) const;
    QDBusMessage getSecrets(const QDBusMessage &call) const;
    QDBusMessage createItem(const QDBusMessage &call);
    QDBusMessage deleteItem(const QDBusMessage &call);
    QDBusMessage unlock(const QDBusMessage &call);
    QDBusMessage prompt(const QDBusMessage &call);

    QMap<QString, Item> m_items; ///< by object path
    int m_itemsMade = 0;
    int m_calls = 0;
    int m_prompts = 0;
};

} // namespace claimcheck::test
