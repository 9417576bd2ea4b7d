#pragma once

#include "service/checkreport.h"

namespace claimcheck {

/// One checked profile for scripts: {"name", "customer", "environment", "flow", "result", "status",
/// "seconds", "message", "serverWords"}. result is "works", "refused" or "unknown"; status and seconds are
/// null where nothing came or nothing was sent.
QByteArray checkJson(const CheckedProfile &row);

} // namespace claimcheck
