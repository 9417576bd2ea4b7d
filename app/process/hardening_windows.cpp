#include "process/hardening.h"

#include <windows.h>

#include <aclapi.h>

namespace claimcheck {

// Windows Error Reporting writes dumps of crashed processes.
void forbidCoreDumps()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

// A discretionary access list that lets everybody wait for the process, look its name up and end it, and nobody read it.
void forbidAttaching()
{
    EXPLICIT_ACCESSW allowed{};
    allowed.grfAccessPermissions = SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE;
    allowed.grfAccessMode = SET_ACCESS;
    allowed.grfInheritance = NO_INHERITANCE;
    wchar_t everyone[] = L"EVERYONE";
    BuildTrusteeWithNameW(&allowed.Trustee, everyone);
    PACL list = nullptr;
    if (SetEntriesInAclW(1, &allowed, nullptr, &list) != ERROR_SUCCESS)
        return;
    SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, list, nullptr);
    LocalFree(list);
}

} // namespace claimcheck
