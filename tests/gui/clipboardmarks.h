#pragma once

class QMimeData;

namespace claimcheck {

/// Whether what is on the clipboard carries every mark of a secret that this system knows. A file a platform.
bool isMarkedAsSecret(const QMimeData &data);

} // namespace claimcheck
