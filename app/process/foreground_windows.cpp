#include "process/foreground.h"

#include <windows.h>

namespace claimcheck {

void letOthersComeForward()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace claimcheck
