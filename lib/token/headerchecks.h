#pragma once

#include "token/jwt.h"

namespace claimcheck {

/// What a JOSE header says that its reader must know. Appends to @a warnings.
void checkHeader(const JsonMembers &header, TokenShape shape, QList<TokenWarning> &warnings);

/// Duplicate names and hidden characters in a header or in claims; @a where is "header" or "claims".
void checkMembers(const JsonMembers &members, const QString &where, QList<TokenWarning> &warnings);

} // namespace claimcheck
