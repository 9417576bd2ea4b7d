#pragma once

#include "token/expiry.h"

namespace claimcheck {

/// A token taken apart, for reading in a terminal: safe to show, whatever the token holds.
QString decodedText(const DecodedToken &token, const Expiry &expiry, qint64 nowMs);

} // namespace claimcheck
