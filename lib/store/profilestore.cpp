#include "store/profilestore.h"

#include "base/words.h"
#include "store/wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <utility>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

// A save takes milliseconds and the window waits for it; a lock that is older was left by a crash.
constexpr int lockPatienceMs = 1000;
constexpr int lockStaleMs = 700;

Error fileError(const QString &message, const QString &hint)
{
    return {ErrorKind::FileFailed, message, hint};
}

} // namespace

ProfileStore::ProfileStore(QString file, Clock clock)
    : m_file(std::move(file))
    , m_clock(std::move(clock))
{
}

ProfileStore::Loaded ProfileStore::load()
{
    m_unreadEntries.clear();
    m_blocked.reset();
    m_known.emplace();
    m_text.reset();
    Loaded loaded;
    QFile file(m_file);
    if (!file.exists())
        return loaded;
    // What cannot be read to its end must not be taken for an empty file, which the next save would make
    // true.
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        m_blocked
            = fileError(Words::tr("The profiles cannot be read from %1: %2.").arg(m_file, file.errorString()),
                Words::tr("Correct the file's permissions and start again; nothing is saved meanwhile."));
        loaded.problems.append(*m_blocked);
        return loaded;
    }
    file.close();
    const auto read = readProfileFile(text);
    if (read) {
        keep(*read, loaded);
        m_text = text;
    } else {
        loaded.problems.append(read.error().newer ? leaveAlone() : setAside(read.error().problem));
    }
    remember(loaded.profiles);
    return loaded;
}

void ProfileStore::remember(const QList<Profile> &profiles)
{
    m_known.emplace();
    m_known->reserve(profiles.size());
    for (const Profile &profile : profiles) {
        if (!profile.sessionOnly)
            m_known->insert(profile.id, profile);
    }
}

void ProfileStore::keep(const ProfileFile &file, Loaded &loaded)
{
    m_unreadEntries = file.unread;
    loaded.profiles = file.profiles;
    for (const QString &problem : file.problems) {
        loaded.problems.append(
            fileError(Words::tr("A profile was left out: %1: %2.").arg(QFileInfo(m_file).fileName(), problem),
                Words::tr("It stays in the file; correct it there or delete it.")));
    }
}

// Whole, and of use to the version that wrote it, which may be back tomorrow.
Error ProfileStore::leaveAlone()
{
    m_blocked = fileError(Words::tr("The profiles in %1 were written by a newer version of Claimcheck.").arg(m_file),
        Words::tr("Install that version again, or move the file away to start afresh; nothing is saved "
                  "meanwhile."));
    return *m_blocked;
}

Error ProfileStore::setAside(const QString &problem)
{
    const QString time
        = QDateTime::fromMSecsSinceEpoch(m_clock(), Qt::UTC).toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
    const QString stem = m_file + u".corrupt-"_s + time;
    QString target = stem;
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = stem + u'-' + QString::number(n);
    if (!QFile::rename(m_file, target)) {
        m_blocked = fileError(Words::tr("The profile file %1 cannot be used (%2) and could not be set aside.")
                                  .arg(m_file, problem),
            Words::tr("Move the file away and start again; nothing is saved meanwhile."));
        return *m_blocked;
    }
    return fileError(
        Words::tr("The profile file could not be used: %1. It was set aside as %2.").arg(problem, target),
        Words::tr("Nothing is lost: correct that file and put it back as %1.")
            .arg(QFileInfo(m_file).fileName()));
}

/// Byte for byte: to read ten thousand profiles out of it takes far longer than to read it.
bool ProfileStore::isAsKnown() const
{
    QFile file(m_file);
    return m_text && file.open(QIODevice::ReadOnly) && file.readAll() == *m_text && file.error() == QFileDevice::NoError;
}

bool ProfileStore::lists(const QString &id) const
{
    if (isAsKnown())
        return m_known->contains(id);
    const Loaded now = ProfileStore(m_file, m_clock).load();
    return std::ranges::find(now.profiles, id, &Profile::id) != now.profiles.end();
}

/// Three ways: what was known, what the file says now, what is wanted here.
Result<QList<Profile>> ProfileStore::mergeWithFile(QList<Profile> ours)
{
    if (isAsKnown())
        return ours;
    ProfileStore other(m_file, m_clock);
    QHash<QString, Profile> theirs;
    for (const Profile &profile : other.load().profiles)
        theirs.insert(profile.id, profile);
    if (other.m_blocked)
        return std::unexpected(*other.m_blocked);
    if (!QFileInfo::exists(m_file)) // deleted, or set aside just now: that removes nothing
        return ours;
    m_unreadEntries = other.m_unreadEntries;
    QList<Profile> merged;
    for (const Profile &profile : ours) {
        const auto known = m_known->constFind(profile.id);
        const bool untouched = known != m_known->cend() && *known == profile;
        const auto their = theirs.constFind(profile.id);
        if (!untouched || profile.sessionOnly)
            merged.append(profile);
        else if (their != theirs.cend())
            merged.append(*their);
        theirs.remove(profile.id);
    }
    for (const Profile &profile : std::as_const(theirs)) {
        if (!m_known->contains(profile.id))
            merged.append(profile);
    }
    return merged;
}

Result<QList<Profile>> ProfileStore::save(const QList<Profile> &profiles)
{
    if (m_blocked)
        return std::unexpected(*m_blocked);
    // Two programs share the file; the lock makes reading and writing one step. Where no lock can be made, the write
    // itself says why.
    QLockFile lock(m_file + u".lock"_s);
    lock.setStaleLockTime(lockStaleMs);
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (!lock.tryLock(lockPatienceMs) && lock.error() == QLockFile::LockFailedError)
        return std::unexpected(fileError(Words::tr("Another Claimcheck is writing %1.").arg(m_file),
            Words::tr("Try again in a moment; the old file is whole.")));
    Result<QList<Profile>> merged = profiles;
    if (m_known && QFileInfo::exists(m_file))
        merged = mergeWithFile(profiles);
    if (!merged)
        return merged;
    const QByteArray text = profileFileText(*merged, m_unreadEntries);
    const Result<void> written = replaceFile(text);
    if (!written)
        return std::unexpected(written.error());
    remember(*merged);
    m_text = text;
    return merged;
}

Result<void> ProfileStore::replaceFile(const QByteArray &json) const
{
    const auto failure = [this](const QString &why) {
        return std::unexpected(fileError(
            Words::tr("The profiles could not be saved to %1: %2.").arg(m_file, why),
            Words::tr(
                "Free some disk space or correct the permissions, then save again; the old file is whole.")));
    };
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Words::tr("the folder cannot be made"));
    if (const auto replaced = replaceWholeFile(m_file, json); !replaced)
        return failure(replaced.error());
    return {};
}

} // namespace claimcheck
