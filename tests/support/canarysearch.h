#pragma once

#include <QStringList>

namespace claimcheck {

/// Files below the session's HOME and runtime folder (see tests/with-desktop) that hold one of @a canaries as
/// UTF-8, UTF-16, base64, hexadecimal or percent-encoded.
QStringList filesHolding(const QStringList &canaries);

} // namespace claimcheck
