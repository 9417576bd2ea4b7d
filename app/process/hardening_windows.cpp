#include "process/hardening.h"

#include <array>

#include <windows.h>

#include <aclapi.h>

namespace claimcheck {

// Windows Error Reporting writes dumps of crashed processes.
void forbidCoreDumps()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

void forbidOwnCoreDumps()
{
    forbidCoreDumps();
}

// A discretionary access list that lets everybody wait for the process, look its name up and end it, and nobody read it.
// Everybody by number: the name "Everyone" is another one in every language of Windows.
void forbidAttaching()
{
    std::array<BYTE, SECURITY_MAX_SID_SIZE> everybody{};
    DWORD size = DWORD(everybody.size());
    if (CreateWellKnownSid(WinWorldSid, nullptr, everybody.data(), &size) == 0)
        return;
    EXPLICIT_ACCESSW allowed{};
    allowed.grfAccessPermissions = SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE;
    allowed.grfAccessMode = SET_ACCESS;
    allowed.grfInheritance = NO_INHERITANCE;
    BuildTrusteeWithSidW(&allowed.Trustee, everybody.data());
    PACL list = nullptr;
    if (SetEntriesInAclW(1, &allowed, nullptr, &list) != ERROR_SUCCESS)
        return;
    SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, list, nullptr);
    LocalFree(list);
}

} // namespace claimcheck
