#pragma once

#include "arguments.h"
#include "net/tokenclient.h"

namespace claimcheck {

/// --timeout, --cacert, --verbose.
void addNetworkOptions(Arguments &arguments);

/// Sets limits and extra authorities. Errors: InvalidInput.
Result<void> applyNetworkOptions(const Arguments &arguments, TokenClient &client);

} // namespace claimcheck
