#pragma once

#include "flow/profile.h"
#include "models/fleetorder.h"
#include "models/profilequery.h"

namespace claimcheck {

/// One profile of the list as it is looked for, ordered and counted down. It keeps the profile it was made of: the
/// workspace's list may change before it says so, and what is shown until then must still be there.
struct FleetRow
{
    Profile profile{};
    QString search{}; ///< customer, name, host and flow in lower case, a line each
    QString vendor{}; ///< the flow's name
    QString customer{}; ///< in lower case

    TokenState state = TokenState::None;
    std::optional<qint64> expiresAtMs{}; ///< of a token that is held
    qint64 resultMs = 0; ///< when the last answer came, 0 for none
    bool failed = false; ///< that answer
    TokenFace announced{}; ///< what views were last told of
};

FleetRow fleetRow(const Profile &profile, const TokenFlow *flow);
/// Takes the live fields from a record.
void takeRecord(FleetRow &row, const TokenRecord &record, qint64 nowMs);

bool matches(const ProfileQuery &query, const FleetRow &row);

/// Whether @a a stands before @a b: by heading, pinned ones first, then by @a sortBy, then by name.
bool standsBefore(const FleetRow &a, const FleetRow &b, Grouping grouping, SortBy sortBy);
bool sameHeading(const FleetRow &a, const FleetRow &b, Grouping grouping);

} // namespace claimcheck
