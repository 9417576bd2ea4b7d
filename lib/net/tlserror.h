#pragma once

#include "base/error.h"

#include <QSslError>
#include <QUrl>

namespace claimcheck {

/// A handshake that failed. @a causes is what was wrong with the certificate; empty if it failed otherwise.
Error tlsError(const QList<QSslError> &causes, const QString &qtText, const QUrl &url);

} // namespace claimcheck
