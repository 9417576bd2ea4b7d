#pragma once

#include "store/credentialstore.h"
#include "store/profilestore.h"

#include <QHash>

namespace claimcheck {

/// The profiles of this session, the file they are in, and which store has whose credentials. The list changes only
/// after the file has.
class Roster
{
public:
    /// All three outlive it. @a keychain is nullptr in a build without one.
    Roster(ProfileStore *file, CredentialStore *keychain, CredentialStore *session);

    ProfileStore::Loaded load() { return m_file->load(); }
    void take(QList<Profile> profiles);

    const QList<Profile> &profiles() const { return m_profiles; }
    /// nullptr if there is none of that id. Good until the list changes.
    const Profile *find(const QString &id) const;
    CredentialStore *storeOf(const Profile &profile) const;

    /// Adds, or replaces by id. FileFailed, with file and list as they were.
    Result<void> put(const Profile &profile) { return put(QList{profile}); }
    /// All of them with one write, or none.
    Result<void> put(const QList<Profile> &profiles);
    /// Takes it out and reads the file again to see that it is gone. FileFailed, with the list as it was.
    Result<void> drop(const QString &id);

private:
    ProfileStore *m_file;
    CredentialStore *m_keychain;
    CredentialStore *m_session;
    QList<Profile> m_profiles;
    QHash<QString, qsizetype> m_places; ///< in m_profiles, by id
};

} // namespace claimcheck
