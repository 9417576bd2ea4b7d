#include "process/startstate.h"

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

namespace claimcheck {

struct StartState::Inherited
{
    rlimit core{};
    struct sigaction brokenPipe
    {
    };

    Inherited()
    {
        getrlimit(RLIMIT_CORE, &core);
        sigaction(SIGPIPE, nullptr, &brokenPipe);
    }
};

StartState::StartState(int argc, char *argv[])
    : m_words(argv + 1, argv + std::max(argc, 1))
    , m_inherited(std::make_shared<const Inherited>())
{
}

void StartState::restore() const
{
    setrlimit(RLIMIT_CORE, &m_inherited->core);
    sigaction(SIGPIPE, &m_inherited->brokenPipe, nullptr);
}

} // namespace claimcheck
