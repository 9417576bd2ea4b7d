#pragma once

namespace claimcheck {

/// What this process prints from now on shows in the terminal it was started from. Only for a process that prints and
/// ends: on Windows a Ctrl+C in that console would end a window as well.
void printToParentConsole();

} // namespace claimcheck
