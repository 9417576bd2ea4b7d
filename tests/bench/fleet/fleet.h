#pragma once

#include "flow/profile.h"

namespace claimcheck::bench {

/// 10,000 profiles of 300 customers; those of the first company hold tokens.
struct Fleet
{
    QList<Profile> profiles;
    QStringList live; ///< the ids of the 500 that do; they stand first
};

/// @a tokenServer is where those 500 get them.
Fleet makeFleet(const QUrl &tokenServer);

} // namespace claimcheck::bench
