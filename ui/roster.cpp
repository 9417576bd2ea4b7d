#include "roster.h"

#include "base/words.h"

#include <QHash>

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

Roster::Roster(ProfileStore *file, CredentialStore *keychain, CredentialStore *session)
    : m_file(file)
    , m_keychain(keychain)
    , m_session(session)
{
}

const Profile *Roster::find(const QString &id) const
{
    const auto it = std::ranges::find(m_profiles, id, &Profile::id);
    return it == m_profiles.end() ? nullptr : &*it;
}

CredentialStore *Roster::storeOf(const Profile &profile) const
{
    return profile.sessionOnly || !m_keychain ? m_session : m_keychain;
}

Result<void> Roster::put(const QList<Profile> &profiles)
{
    QList<Profile> changed = m_profiles;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < changed.size(); ++i)
        places.insert(changed.at(i).id, i);
    for (const Profile &profile : profiles) {
        if (const auto place = places.constFind(profile.id); place != places.constEnd())
            changed[*place] = profile;
        else
            changed.append(profile);
    }
    Result<QList<Profile>> written = m_file->save(changed);
    if (!written)
        return std::unexpected(written.error());
    m_profiles = *std::move(written);
    return {};
}

Result<void> Roster::drop(const QString &id)
{
    QList<Profile> rest = m_profiles;
    rest.removeIf([&](const Profile &profile) { return profile.id == id; });
    Result<QList<Profile>> written = m_file->save(rest);
    if (!written)
        return std::unexpected(written.error());
    if (m_file->lists(id)) {
        return std::unexpected(Error{ErrorKind::FileFailed,
            Words::tr("%1 still lists the profile it was taken out of.").arg(m_file->file()),
            Words::tr("See whether another program writes that file, then try again.")});
    }
    m_profiles = *std::move(written);
    return {};
}

} // namespace claimcheck
