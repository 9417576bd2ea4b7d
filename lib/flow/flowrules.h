#pragma once

#include "flow/definitionreader.h"

namespace claimcheck {

// What a flow definition must hold beyond its keys and types. Private to the parser; problems go to the
// reader.

/// @a entry is the parameter's own object.
void checkParameter(const DefinitionReader &entry, const FlowParameter &parameter);

/// @a request is the request object; names of headers, constants, credentials and parameters.
void checkRequest(const DefinitionReader &request, const TokenFlow &flow);

} // namespace claimcheck
