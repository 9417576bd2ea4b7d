#include "process/foreground.h"

namespace claimcheck {

void letOthersComeForward() { }

} // namespace claimcheck
