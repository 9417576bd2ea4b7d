#pragma once

#include "flow/profile.h"
#include "flow/serverwords.h"

namespace claimcheck {

/// One changed request that may succeed where the last one was refused. Only a suggestion: the user sends it,
/// once, or nobody does.
struct Probe
{
    Profile profile; ///< as it would be sent: the refused one, changed in one place that its flow leaves open
    QString reason; ///< "401 invalid_client: this server may want the credentials in the Basic header."
    QString action; ///< for a button: "Try the Basic header once"
    QString change; ///< against the profile as saved: "with the credentials in the Basic header"

    bool operator==(const Probe &) const = default;
};

/// What to try after @a reply refused @a sent, if anything: the credentials in another place (body, Basic,
/// raw Basic, body again), the other body encoding, or no scope of the profile's own. @a refused holds the
/// set-ups that were refused before, the saved profile first; none of them is suggested again. Never for 403,
/// 429, 5xx and whatever else another shape of the request would not change. Pure.
std::optional<Probe> suggestProbe(
    const TokenFlow &flow, const Profile &sent, const HttpReply &reply, const QList<Profile> &refused);

/// Whether both send the same request but for its address and extra fields: what probes vary.
bool sameShape(const TokenFlow &flow, const Profile &a, const Profile &b);

/// Makes @a saved send what @a probed sent.
Profile withChanges(Profile saved, const Profile &probed);

} // namespace claimcheck
