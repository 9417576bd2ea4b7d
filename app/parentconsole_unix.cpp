#include "parentconsole.h"

namespace claimcheck {

void printToParentConsole() { }

} // namespace claimcheck
