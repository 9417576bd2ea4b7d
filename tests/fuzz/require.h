#pragma once

#include <cstdio>
#include <cstdlib>

namespace claimcheck::fuzz {

/// Ends the run, saying what does not hold of this input.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace claimcheck::fuzz
