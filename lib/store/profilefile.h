#pragma once

#include "flow/profile.h"

#include <QByteArrayList>

#include <expected>

namespace claimcheck {

/// The text of a profile file, taken apart. What this version cannot read is kept as it was.
struct ProfileFile
{
    QList<Profile> profiles{};
    QByteArrayList unread{}; ///< raw JSON of the other entries
    QStringList problems{}; ///< why, with the JSON path, one for each of them
};

/// What is wrong with the file as a whole.
struct UnreadableProfileFile
{
    QString problem{}; ///< not JSON, or a schema version that never was, with the JSON path
    bool newer = false; ///< a later version of Claimcheck wrote it: whole, only not for us
};

/// An empty text is a file without profiles: a first save made it and did not get further.
std::expected<ProfileFile, UnreadableProfileFile> readProfileFile(const QByteArray &text);

/// Session-only profiles are left out.
QByteArray profileFileText(const QList<Profile> &profiles, const QByteArrayList &unread);

} // namespace claimcheck
