#pragma once

#include "base/error.h"

namespace claimcheck {

/// An item is there, but this version cannot read it. What to do is to enter the credentials again, or to delete them;
/// so that must work, where any other error in reading stops a change before it is made.
Error garbledCredentials();

} // namespace claimcheck
