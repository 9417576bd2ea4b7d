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

/// The error says what is wrong with the file as a whole: not JSON, another schema version. An empty text is
/// a file without profiles: a first save made it and did not get further.
std::expected<ProfileFile, QString> readProfileFile(const QByteArray &text);

/// Session-only profiles are left out.
QByteArray profileFileText(const QList<Profile> &profiles, const QByteArrayList &unread);

} // namespace claimcheck
