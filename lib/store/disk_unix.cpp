#include "store/disk.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace claimcheck {

namespace {

std::unexpected<QString> lastError()
{
    return std::unexpected(QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

// File systems that cannot sync are not asked for more than they have.
std::expected<void, QString> flushToDisk(const QFileDevice &file)
{
    if (::fsync(file.handle()) == 0 || (errno != EIO && errno != ENOSPC && errno != EDQUOT))
        return {};
    return lastError();
}

std::expected<void, QString> moveOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    return lastError();
}

} // namespace claimcheck
