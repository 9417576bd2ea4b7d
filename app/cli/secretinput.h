#pragma once

#include "base/error.h"

namespace claimcheck {

/// The client secret, from standard input where @a fromInput, else from a prompt without echo. Never from an
/// argument or the environment, where other programs can read it. One trailing newline is taken off, nothing
/// else; anything that looks like a paste accident is warned about. Errors: InvalidInput.
Result<QString> readSecret(bool fromInput, const QString &prompt);

} // namespace claimcheck
