#pragma once

#include "base/error.h"
#include "flow/serverwords.h"

namespace claimcheck {

/// What a refused token request means: the status and the server's error code in a support engineer's words,
/// and what to try; what another shape of the request might do is suggestProbe()'s. For a status of 400 and up, and for a success whose error flag is set.
Error refusal(const HttpReply &reply, const TokenMask &mask);

} // namespace claimcheck
