#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "store/profilefile.h"

#include <QHash>

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

    /// Writes @a profiles and returns the profiles there are now, session-only ones included. What another program
    /// added, changed or removed since this store last read or wrote the file stays so, unless it was changed here
    /// as well. Errors: FileFailed, with the old file untouched.
    Result<QList<Profile>> save(const QList<Profile> &profiles);

    /// Reads the file again: whether it still lists that profile.
    bool lists(const QString &id) const;

    QString file() const { return m_file; }

private:
    void keep(const ProfileFile &file, Loaded &loaded);
    Error leaveAlone();
    Error setAside(const QString &problem);
    Result<QList<Profile>> mergeWithFile(QList<Profile> ours);
    void remember(const QList<Profile> &profiles);
    bool isAsKnown() const;
    Result<void> replaceFile(const QByteArray &json) const;

    QString m_file;
    Clock m_clock;
    QByteArrayList m_unreadEntries; ///< raw JSON of entries this version cannot read, written back as they were
    std::optional<QHash<QString, Profile>> m_known; ///< by id, as last read or written; nullopt before either
    std::optional<QByteArray> m_text; ///< the file's, when m_known was read or written; nullopt where it is of no use
    std::optional<Error> m_blocked; ///< a file that could be neither read nor set aside is never overwritten
};

} // namespace claimcheck
