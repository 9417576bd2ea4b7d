#include "parentconsole.h"

#include <cstdio>

#include <windows.h>

namespace claimcheck {

// Windows gives a program with windows no console, only what somebody redirected; and without a console Qt shows its help
// in a window, redirected or not. The shell does not wait: its prompt is there already when the text comes.
void printToParentConsole()
{
    const auto leadsSomewhere = [](DWORD stream) { return GetFileType(GetStdHandle(stream)) != FILE_TYPE_UNKNOWN; };
    const bool output = leadsSomewhere(STD_OUTPUT_HANDLE);
    const bool errors = leadsSomewhere(STD_ERROR_HANDLE);
    if (AttachConsole(ATTACH_PARENT_PROCESS) == 0)
        return;
    // What cannot be opened stays silent, as it was.
    [[maybe_unused]] const bool outputWorks = output || std::freopen("CONOUT$", "w", stdout);
    [[maybe_unused]] const bool errorsWork = errors || std::freopen("CONOUT$", "w", stderr);
}

} // namespace claimcheck
