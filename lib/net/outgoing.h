#pragma once

#include "base/error.h"
#include "net/http.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace claimcheck {

/// A request as QNetworkAccessManager takes it.
struct OutgoingRequest
{
    QNetworkRequest request{};
    QByteArray method{};
    QByteArray body{};
};

/// The request for QNetworkAccessManager with every rule of TokenClient set on it but TLS.
/// Errors: InvalidInput, before any socket opens, for what must not be sent: a URL that checkEndpoint
/// refuses, CR, LF or NUL in a header (Qt would send them as they are), a header twice, or one that frames
/// the message.
Result<OutgoingRequest> outgoingRequest(const HttpRequest &request);

/// Trusts the system's authorities and these. Slow the first time: it may read hundreds of certificates.
QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &authorities);

} // namespace claimcheck
