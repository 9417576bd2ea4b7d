#include "process/processlock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace claimcheck {

ProcessLock::ProcessLock(QString place)
    : m_place(std::move(place))
{
}

ProcessLock::~ProcessLock()
{
    if (m_handle >= 0)
        close(static_cast<int>(m_handle));
}

ProcessLock::Outcome ProcessLock::tryLock()
{
    if (m_handle >= 0)
        return Outcome::Held;
    const int file = open(QFile::encodeName(m_place).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Outcome::Impossible;
    if (flock(file, LOCK_EX | LOCK_NB) == 0) {
        m_handle = file;
        return Outcome::Held;
    }
    const bool taken = errno == EWOULDBLOCK;
    close(file);
    return taken ? Outcome::Taken : Outcome::Impossible;
}

} // namespace claimcheck
