#pragma once

#include "sandbox/sandboxserver.h"

namespace claimcheck {

/// One ready profile a flow, with demo credentials. The base URLs are empty.
QList<SandboxProfile> makeSandboxProfiles();

} // namespace claimcheck
