#pragma once

#include "base/error.h"

namespace claimcheck {

/// What scripts may rely on; listed in --help.
enum class ExitCode {
    Done = 0,
    BadInput = 2, ///< wrong usage, or input or a file that cannot be used
    Refused = 3, ///< the server answered, but not with a token
    NetworkFailed = 4, ///< network, TLS or timeout
    KeychainFailed = 5, ///< locked, absent, or without the credentials
    NoProfile = 6,
    CannotRun = 126, ///< of exec, as shells say it: the command is there and cannot be run
    NoCommand = 127, ///< of exec: it is not there
};

ExitCode exitCodeFor(ErrorKind kind);

/// Of several things done at once, the code for all of them: 3 if there is one, else 4, 5, 6, 2; Done if all are.
ExitCode worst(ExitCode a, ExitCode b);

/// Ends the event loop.
void finish(ExitCode code);

} // namespace claimcheck
