#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace claimcheck {

/// Client ID and client secret of one profile; kept together, in the keychain only. Any text is allowed in
/// both but an empty secret; white space is never trimmed.
struct Credentials
{
    QString clientId;
    QString clientSecret;

    bool operator==(const Credentials &) const = default;
};

/// The binary form of one keychain item: UTF-8 JSON {"v":1,"id":…,"secret":…}. Round-trips every text, NUL
/// and newlines included.
QByteArray packCredentials(const Credentials &credentials);
Result<Credentials> unpackCredentials(const QByteArray &packed);

/// The largest packed form accepted, in bytes: under Windows Credential Manager's 2,560 (reliability-bar.md
/// row 8).
inline constexpr qsizetype maxPackedCredentials = 2000;

/// Whether any store takes them: the error (InvalidInput) is an empty secret or a packed form over the limit.
Result<void> checkStorable(const Credentials &credentials);

/// A sentence for the editor if the secret is likely a paste accident: it begins or ends with white space or
/// has control characters. Empty if it looks fine. Nothing is ever trimmed.
QString secretWarning(const QString &secret);

} // namespace claimcheck
