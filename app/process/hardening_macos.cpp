#include "process/hardening.h"

// ptrace.h needs the C types before it.
#include <sys/types.h>

#include <sys/ptrace.h>
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
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
}

} // namespace claimcheck
