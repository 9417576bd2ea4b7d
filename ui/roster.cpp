#include "roster.h"

#include "base/words.h"


namespace claimcheck {

using namespace Qt::StringLiterals;

Roster::Roster(ProfileStore *file, CredentialStore *keychain, CredentialStore *session)
    : m_file(file)
    , m_keychain(keychain)
    , m_session(session)
{
}

void Roster::take(QList<Profile> profiles)
{
    m_profiles = std::move(profiles);
    m_places.clear();
    m_places.reserve(m_profiles.size());
    for (qsizetype i = 0; i < m_profiles.size(); ++i)
        m_places.insert(m_profiles.at(i).id, i);
}

const Profile *Roster::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_profiles.at(*place);
}

CredentialStore *Roster::storeOf(const Profile &profile) const
{
    return profile.sessionOnly || !m_keychain ? m_session : m_keychain;
}

Result<void> Roster::put(const QList<Profile> &profiles)
{
    QList<Profile> changed = m_profiles;
    for (const Profile &profile : profiles) {
        if (const auto place = m_places.constFind(profile.id); place != m_places.constEnd())
            changed[*place] = profile;
        else
            changed.append(profile);
    }
    Result<QList<Profile>> written = m_file->save(changed);
    if (!written)
        return std::unexpected(written.error());
    take(*std::move(written));
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
    take(*std::move(written));
    return {};
}

} // namespace claimcheck
