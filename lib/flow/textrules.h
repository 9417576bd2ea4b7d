#pragma once

#include <QStringList>
#include <QStringView>

namespace claimcheck {

// What may stand in a field, by the specifications. Shared by the flow parser and the profile check, so that
// a definition and a profile are held to the same rules.

/// Any of U+0000..U+001F and U+007F..U+009F.
bool hasControlCharacters(QStringView text);

/// CR, LF or NUL: what splits a header or ends a string early (reliability-bar.md row 20).
bool hasLineBreaks(QStringView text);

/// A token of RFC 9110 §5.6.2.
bool isHeaderName(QStringView name);

/// Headers that belong to the client or to the credentials, and so to no definition and no profile.
bool isReservedHeader(QStringView name);

/// True if a field of that name would hold a credential ("client_secret", "apiKey", "X-Api-Key"): flow
/// definitions and profiles are plain files.
bool namesSecret(QStringView name);

/// The scope tokens of a space-delimited list.
QStringList scopeTokens(const QString &scope);

/// RFC 6749 §3.3: printable ASCII but for space, quote and backslash.
bool isScopeToken(QStringView token);

/// Begins with a slash and has no query, no fragment, no white space, no control characters, percent-encoded
/// or not.
bool isUrlPath(QStringView path);

} // namespace claimcheck
