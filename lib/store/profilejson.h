#pragma once

#include "flow/definitionreader.h"
#include "flow/profile.h"

namespace claimcheck {

/// One profile as one line of JSON. Holds no secret; user info in the base URL is left out.
QByteArray profileToJson(const Profile &profile);

/// Problems go to the reader; what is returned then is of no use.
Profile profileFromJson(const DefinitionReader &entry);

} // namespace claimcheck
