#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace claimcheck {

/// One window for one user and profile file. The first process listens on a local socket that only this user may use;
/// a second one hands over what it was started for. A first one that was killed is no hindrance: the lock it held
/// ends with it.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// What the second process was started for.
    struct Wish
    {
        bool sandbox = false;
        QByteArray activationToken{}; ///< with which a Wayland compositor lets the first window come to the front
    };

    /// @a scope tells apart those that may run side by side: the path of the profile file.
    explicit SingleInstance(const QString &scope, QObject *parent = nullptr);

    /// Whether this process is the first; it listens from now on. Where nobody can listen, everybody is the first.
    bool claim();
    /// Hands @a wish to the first one. False if it does not answer within two seconds. Blocks: for a process that has
    /// no window and will have none.
    bool handOver(const Wish &wish);

Q_SIGNALS:
    void asked(const claimcheck::SingleInstance::Wish &wish);

private:
    void onConnection();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace claimcheck
