#include "store/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// QSaveFile's own temporary file is "<name>.XXXXXX", which a user's "profiles.json.backup" is as well. With
/// a name of ours in between, what is left over cannot be mistaken.
QString savingName(const QString &target)
{
    return target + u".saving"_s;
}

void removeLeftovers(const QString &target)
{
    const QFileInfo saving(savingName(target));
    QDir folder = saving.dir();
    const QStringList left = folder.entryList({saving.fileName() + u".??????"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        folder.remove(name);
    folder.remove(saving.fileName());
}

/// QSaveFile ignores what the disk says. File systems that cannot sync are not asked for more than they have.
bool isOnDisk(const QFileDevice &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0 || (errno != EIO && errno != ENOSPC && errno != EDQUOT);
#else
    Q_UNUSED(file)
    return true;
#endif
}

std::expected<void, QString> writeSaving(const QString &saving, const QByteArray &content)
{
    // QSaveFile gives its temporary file the mode 0600 only where the target exists; a new one would show for
    // a moment.
    QFile first(saving);
    if (!first.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return std::unexpected(first.errorString());
    first.close();
    QSaveFile file(saving);
    // commit() of Qt 6.4 overlooks a flush that fails, and puts an empty file in place.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(content) == content.size() && file.flush();
    if (written && !isOnDisk(file))
        return std::unexpected(QString::fromLocal8Bit(std::strerror(errno)));
    if (written && file.commit())
        return {};
    return std::unexpected(file.errorString());
}

} // namespace

std::expected<void, QString> replaceWholeFile(const QString &file, const QByteArray &content)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    const QString target = canonical.isEmpty() ? file : canonical; // there is none yet
    const QString saving = savingName(target);
    removeLeftovers(target);
    if (const auto written = writeSaving(saving, content); !written) {
        removeLeftovers(target);
        return written;
    }
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(saving).filesystemFilePath(), QFileInfo(target).filesystemFilePath(), error);
    if (error) {
        removeLeftovers(target);
        return std::unexpected(QString::fromLocal8Bit(error.message()));
    }
    return {};
}

} // namespace claimcheck
