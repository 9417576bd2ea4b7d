#pragma once

#include <QObject>

#include <memory>

namespace claimcheck {

/// Tells of Ctrl+C, and of a wish to terminate, in place of ending the program; the second one ends it. One
/// at a time. Where the program was started to ignore them, as with nohup, they stay ignored. A file a
/// platform.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

    /// Ends the program as if it had not been caught, so that a script that waits for us ends too. Harmless
    /// if none was.
    void passOn() const;

Q_SIGNALS:
    void caught();

private:
    struct Platform;

    std::unique_ptr<Platform> m_platform;
};

} // namespace claimcheck
