#pragma once

#include <QString>

namespace claimcheck {

/// @a text for a tool tip, which Qt would read as markup wherever it looks like some, and then load the
/// pictures it names from files (on Windows also from other computers). For every tool tip that a server, a
/// token or a file had a part in.
QString plainToolTip(const QString &text);

} // namespace claimcheck
