#pragma once

#include "base/error.h"
#include "net/http.h"

#include <QNetworkRequest>
#include <QSslCertificate>

namespace claimcheck {

/// The request for QNetworkAccessManager with every rule of TokenClient set on it, body excluded. Errors:
/// InvalidInput, before any socket opens, for what must not be sent: a URL that checkEndpoint refuses, CR, LF
/// or NUL in a header (Qt would send them as they are), a header twice, or one that frames the message.
Result<QNetworkRequest> outgoingRequest(
    const HttpRequest &request, const QList<QSslCertificate> &authorities);

} // namespace claimcheck
