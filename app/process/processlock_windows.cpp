#include "process/processlock.h"

#include <windows.h>

namespace claimcheck {

ProcessLock::ProcessLock(QString place)
    : m_place(std::move(place))
{
}

ProcessLock::~ProcessLock()
{
    if (m_handle != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

// A mutex by name: it is gone with the last process that has it open.
ProcessLock::Outcome ProcessLock::tryLock()
{
    if (m_handle != -1)
        return Outcome::Held;
    QString name = m_place;
    name.replace(u'\\', u'/'); // a backslash would name another namespace
    const HANDLE mutex = CreateMutexW(nullptr, FALSE, reinterpret_cast<const wchar_t *>(name.utf16()));
    if (!mutex)
        return Outcome::Impossible;
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        CloseHandle(mutex);
        return Outcome::Taken;
    }
    m_handle = reinterpret_cast<qintptr>(mutex);
    return Outcome::Held;
}

} // namespace claimcheck
