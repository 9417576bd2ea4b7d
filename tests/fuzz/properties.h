#pragma once

#include "base/error.h"
#include "token/expiry.h"

namespace claimcheck::fuzz {

/// Nothing invisible, nothing that turns the text around, no line breaks.
void requireShowable(const QString &text);
void requireShowable(const QList<TokenWarning> &warnings);

/// A sentence that says something, and nothing hidden in any of its texts.
void requireShowable(const Error &error);

/// Holds for whatever decodeToken returns.
void requireSound(const DecodedToken &token);

/// Holds for whatever reconcileExpiry returns, at any clock.
void requireSound(const Expiry &expiry);

} // namespace claimcheck::fuzz
