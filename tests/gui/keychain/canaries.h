#pragma once

#include <QString>

namespace claimcheck {

/// Other in every encoding: base64's and the URL's own letters, and one beyond ASCII.
inline const QString canary = QStringLiteral("canary/7f3b+9c=\u00e9&secret");
inline const QByteArray tokenCanary = "opaque-canary-token/81+d5=0123456789";

} // namespace claimcheck
