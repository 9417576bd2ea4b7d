#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "flow/profile.h"
#include "token/jsonmembers.h"

namespace claimcheck {

/// Profiles in one JSON file, written atomically (old or new, never half), mode 0600. Holds no secrets.
/// Synchronous: the file is small and local. Session-only profiles are left out of it.
class ProfileStore
{
public:
    /// @a file is made, with its folder, on the first save.
    /// @a clock names files that are set aside.
    explicit ProfileStore(QString file, Clock clock = systemClock());

    struct Loaded
    {
        QList<Profile> profiles{};
        QList<Error> problems{}; ///< a corrupt file, set aside under a name the message gives; profiles that
                                 ///< were left out
    };
    /// A missing file is no profiles and no problem. A file that is not JSON, or of another schema version,
    /// is renamed to "<file>.corrupt-<UTC time>" (never overwritten, never deleted) and reported. An entry
    /// that cannot be read is reported and kept in the file when it is next saved.
    Loaded load();

    /// Errors: FileFailed, with the old file untouched.
    Result<void> save(const QList<Profile> &profiles);

    QString file() const { return m_file; }

private:
    void readEntries(const JsonMembers &entries, Loaded &loaded);
    Error setAside(const QString &problem);
    Result<void> replaceFile(const QByteArray &json) const;

    QString m_file;
    Clock m_clock;
    QList<QByteArray>
        m_unreadEntries; ///< raw JSON of entries this version cannot read, written back as they were
    std::optional<Error> m_blocked; ///< a file that could be neither read nor set aside is never overwritten
};

} // namespace claimcheck
