#pragma once

namespace claimcheck {

/// What the list puts under one heading.
enum class Grouping { Customer, Vendor, Environment };

/// What comes first under a heading; pinned profiles do in any case.
enum class SortBy {
    Name,
    Expiry, ///< what ends next, then what ends nobody knows when, then what has no token
    LastResult, ///< failures first, the newest of each first, then what was never asked for
};

} // namespace claimcheck
