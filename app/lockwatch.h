#pragma once

#include <QObject>

#include <memory>

namespace claimcheck {

/// Tells when the desktop locks its screen and when the machine goes to sleep. Asks nobody synchronously; where the
/// platform cannot tell, it stays silent.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    explicit LockWatch(QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void screenLocked();
    /// What is connected directly is done before the machine sleeps.
    void aboutToSleep();
    void awake();

private Q_SLOTS:
    void onScreenSaver(bool active);
    void onPrepareForSleep(bool sleeping);

private:
    void listenToSession();
    void delaySleep();

    std::shared_ptr<void> m_delay; ///< while it is held, the machine waits for us before it sleeps
};

} // namespace claimcheck
