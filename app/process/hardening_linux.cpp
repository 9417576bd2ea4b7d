#include "process/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace claimcheck {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void forbidOwnCoreDumps()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = 0; // the other one, once lowered, stays so
    setrlimit(RLIMIT_CORE, &limit);
}

void forbidAttaching()
{
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace claimcheck
