#pragma once

#include "process/processlock.h"

#include <QLocalServer>
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

    enum class Role {
        First, ///< it listens from now on; where nobody can listen, everybody is the first
        Second, ///< the first one has got the wish and raised its window
        Unanswered, ///< there is a first one, and it did not answer within five seconds
    };
    /// Blocks while there is a first one that does not answer: for a process that has no window yet.
    Role settle(const Wish &wish);

Q_SIGNALS:
    void asked(const claimcheck::SingleInstance::Wish &wish);

private:
    bool claim();
    bool handOver(const Wish &wish);
    void onConnection();

    QString m_name;
    ProcessLock m_lock;
    QLocalServer m_server;
};

} // namespace claimcheck
