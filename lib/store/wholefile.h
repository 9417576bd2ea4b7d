#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace claimcheck {

/// Replaces @a file by @a content: old or new, never half, on disk before it counts, mode 0600. A symbolic
/// link stays one and its target is replaced. What a replacement that was killed left beside the file is
/// removed; nothing else is, whatever its name. The folder must be there, and nobody else may replace the
/// file meanwhile (the caller's lock). The error is the reason, for people; the old file is whole then.
std::expected<void, QString> replaceWholeFile(const QString &file, const QByteArray &content);

} // namespace claimcheck
