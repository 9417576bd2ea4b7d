#pragma once

#include <QString>

#include <expected>

class QFileDevice;

namespace claimcheck {

// What replacing a file takes of the operating system, a file a platform. The error is the reason, for people.

/// Returns when what was written to the open @a file is on the disk. A file system that cannot say so is believed.
std::expected<void, QString> flushToDisk(const QFileDevice &file);

/// Puts @a from in the place of @a to in one step: whoever opens @a to finds the old file or the new one. Both are in
/// the same folder. On Windows it fails while another program has @a to open and does not share it.
std::expected<void, QString> moveOver(const QString &from, const QString &to);

} // namespace claimcheck
