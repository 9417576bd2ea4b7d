#pragma once

#include "token/jwt.h"

namespace claimcheck {

/// What a JOSE header says that its reader must know. Appends to @a warnings.
void checkHeader(const JsonMembers &header, TokenShape shape, QList<TokenWarning> &warnings);

/// Duplicate names and hidden characters; line breaks are harmless in a claim's text, not in a header.
void checkHeaderMembers(const JsonMembers &header, QList<TokenWarning> &warnings);
void checkClaims(const JsonMembers &claims, QList<TokenWarning> &warnings);

} // namespace claimcheck
