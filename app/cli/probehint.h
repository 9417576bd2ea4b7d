#pragma once

#include "flow/probe.h"

namespace claimcheck {

/// Why another request may succeed and the option that makes it: nothing is sent without being asked for.
/// @a stored: a stored profile is used as it was stored, so the option needs the others in NAME's place.
QString probeHint(const Profile &sent, const Probe &probe, bool stored);

} // namespace claimcheck
