#pragma once

#include <QObject>

#include <memory>

namespace claimcheck {

/// Whether this machine has a network at all. Asks nobody out there, and says nothing of a single host.
class Reachability : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False also where nobody can tell.
    virtual bool isOffline() const = 0;

Q_SIGNALS:
    void changed();
};

/// The system's own word, through Qt. It loads a plug-in: make one only when it is needed. Main thread only.
std::unique_ptr<Reachability> systemReachability();

} // namespace claimcheck
