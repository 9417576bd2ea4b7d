#include "profilelookup.h"

#include "console.h"
#include "token/claimcatalog.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

QString fullName(const Profile &profile)
{
    return profile.customer % u'/' % profile.name;
}

QList<Profile> loadProfiles(ProfileStore &store)
{
    const ProfileStore::Loaded loaded = store.load();
    for (const Error &problem : loaded.problems)
        printWarning(problem.message);
    return loaded.profiles;
}

Result<Profile> findProfile(const QList<Profile> &profiles, const QString &name)
{
    QList<Profile> found;
    QStringList candidates;
    for (const Profile &profile : profiles) {
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0
            || fullName(profile).compare(name, Qt::CaseInsensitive) == 0) {
            found.append(profile);
            candidates.append(displayText(fullName(profile)));
        }
    }
    if (found.isEmpty()) {
        return std::unexpected(
            Error{ErrorKind::UnknownProfile, u"There is no profile called '%1'."_s.arg(displayText(name)),
                u"'claimcheck-cli list' shows the names."_s});
    }
    if (found.size() > 1) {
        return std::unexpected(Error{ErrorKind::InvalidInput,
            u"Several profiles are called '%1': %2."_s.arg(displayText(name), candidates.join(u", ")),
            u"Name one of them with its customer."_s});
    }
    return found.constFirst();
}

QString shownName(const Profile &profile)
{
    return displayText(profile.customer.isEmpty() ? profile.name : fullName(profile));
}

} // namespace claimcheck
