#pragma once

#include "store/profilestore.h"

namespace claimcheck {

/// The profiles in @a store; what is wrong with its file is a warning on standard error.
QList<Profile> loadProfiles(ProfileStore &store);

/// The profile called @a name, or "customer/name" where several customers have one ("/name" without a
/// customer); case does not matter. Errors: UnknownProfile, and InvalidInput with the candidates where it is
/// ambiguous.
Result<Profile> findProfile(const QList<Profile> &profiles, const QString &name);

/// "customer/name", always with the slash, so that one without a customer has a name of its own too: "/name".
QString fullName(const Profile &profile);

/// "customer/name", or the name alone, safe to show.
QString shownName(const Profile &profile);

} // namespace claimcheck
