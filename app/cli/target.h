#pragma once

#include "arguments.h"
#include "flow/flowcatalog.h"
#include "flow/profile.h"

namespace claimcheck {

/// What token and request work on.
struct Target
{
    Profile profile;
    bool stored; ///< its credentials are in the keychain; else they come with the command
};

/// The stored profile NAME or, with --flow, one made up for this run and stored nowhere. Errors:
/// UnknownProfile, InvalidInput.
Result<Target> chooseTarget(const Arguments &line, const FlowCatalog &flows);

} // namespace claimcheck
