#pragma once

#include "arguments.h"
#include "flow/flowcatalog.h"
#include "flow/profile.h"

namespace claimcheck {

/// What a profile is made of on the command line: --flow, --base-url, --path, --param and so on.
void addSetUpOptions(Arguments &arguments);
/// --client-id and --secret-stdin.
void addCredentialOptions(Arguments &arguments);

/// The bundled flows and the user's; what is wrong with the latter is a warning on standard error.
FlowCatalog loadFlows();

/// A profile from the set-up options, complete and checked, with a new id and @a name. Errors: InvalidInput,
/// with all problems named.
Result<Profile> profileFromOptions(const Arguments &arguments, const FlowCatalog &flows, const QString &name);

/// --env, for those who declare it; dev if it is not given. Errors: InvalidInput.
Result<Environment> environmentOption(const Arguments &arguments);

} // namespace claimcheck
