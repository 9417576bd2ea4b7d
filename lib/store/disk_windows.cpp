#include "store/disk.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>

#include <io.h>
#include <windows.h>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<QString> lastError()
{
    return std::unexpected(qt_error_string(static_cast<int>(GetLastError())).trimmed());
}

/// In the form that has no limit of 260 characters.
std::wstring nativeName(const QString &path)
{
    const QString native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    const bool onServer = native.startsWith("\\\\"_L1);
    return QString(onServer ? u"\\\\?\\UNC"_s + native.mid(1) : u"\\\\?\\"_s + native).toStdWString();
}

} // namespace

std::expected<void, QString> flushToDisk(const QFileDevice &file)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    // Some network drives and memory disks know no flushing.
    if (FlushFileBuffers(handle) != 0 || GetLastError() == ERROR_INVALID_FUNCTION
        || GetLastError() == ERROR_NOT_SUPPORTED) {
        return {};
    }
    return lastError();
}

std::expected<void, QString> moveOver(const QString &from, const QString &to)
{
    if (MoveFileExW(nativeName(from).c_str(), nativeName(to).c_str(),
            MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
        != 0) {
        return {};
    }
    return lastError();
}

} // namespace claimcheck
