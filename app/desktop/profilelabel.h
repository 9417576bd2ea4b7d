#pragma once

#include "flow/profile.h"

namespace claimcheck {

/// "Acme · Flow API · PROD", for where a profile stands outside the window. Plain text, fit to be shown.
QString profileLabel(const Profile &profile);

} // namespace claimcheck
