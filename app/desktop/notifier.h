#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace claimcheck {

/// One notification of the desktop. Plain text throughout; never a secret or a token.
struct Notice
{
    QString key; ///< a later one of the same key replaces it
    QString title;
    QString text;
    QString action{}; ///< what its button says, where the desktop shows buttons; empty for none
};

/// The desktop's own notification service (Desktop Notifications, freedesktop.org), asked without waiting for it. Where
/// there is none it is silent. Other platforms get what setFallback() does.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    void setFallback(std::function<void(const Notice &)> show) { m_fallback = std::move(show); }
    void show(const Notice &notice);
    /// Takes it back if it still stands.
    void withdraw(const QString &key);
    void withdrawAll();

Q_SIGNALS:
    /// The notification itself was chosen.
    void opened(const QString &key);
    /// Its button was.
    void acted(const QString &key);

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    void listen();
    void send(const Notice &notice);

    std::function<void(const Notice &)> m_fallback;
    bool m_listening = false;
    std::optional<QStringList> m_capabilities; ///< unknown until the service was asked
    QList<Notice> m_waiting; ///< until then
    QSet<QString> m_wanted; ///< keys that were shown and not withdrawn
    QHash<QString, uint> m_ids; ///< of those that stand
};

} // namespace claimcheck
