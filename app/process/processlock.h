#pragma once

#include <QString>

namespace claimcheck {

/// Held by one process at a time, and by nobody once that process has ended, however it did. Unlike QLockFile it asks
/// the system instead of writing a note about itself: nothing goes stale, nothing waits for a disk (a QLockFile costs a
/// start two fdatasync()s), and nobody needs to look into /proc, where a closed process shows nothing.
class ProcessLock
{
public:
    /// @a place names it: a file's path, which is made and stays (Unix), or any text (Windows).
    explicit ProcessLock(QString place);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

    enum class Outcome {
        Held, ///< by this process
        Taken, ///< by another one
        Impossible, ///< the place cannot be used
    };
    Outcome tryLock();

private:
    QString m_place;
    qintptr m_handle = -1;
};

} // namespace claimcheck
