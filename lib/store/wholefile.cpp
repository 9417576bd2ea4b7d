#include "store/wholefile.h"

#include "store/disk.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

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
    if (!written)
        return std::unexpected(file.errorString());
    // QSaveFile ignores what the disk says.
    if (auto flushed = flushToDisk(file); !flushed)
        return flushed;
    if (!file.commit())
        return std::unexpected(file.errorString());
    return {};
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
    if (auto moved = moveOver(saving, target); !moved) {
        removeLeftovers(target);
        return moved;
    }
    return {};
}

} // namespace claimcheck
