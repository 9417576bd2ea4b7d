#pragma once

#include "net/http.h"

namespace claimcheck {

class SecretMask;

/// What came back of one call of an API, in memory only. The access token is masked in all of it, also where the server
/// encoded it on the way back: it can be shown, copied and saved as it is.
struct ApiResponse
{
    QString method;
    QUrl url; ///< where the request went
    int status = 0;
    QString reason{}; ///< made safe to show
    QList<HttpHeader> headers{}; ///< as received; of a cookie only its name and attributes
    QByteArray body{}; ///< as received; not unpacked
    bool heldToken = false; ///< the token was in it and is masked
    qint64 sentMs = 0; ///< UTC milliseconds
    qint64 elapsedMs = 0; ///< from sending to the last byte

    /// The first header of that name (case-insensitive), or a null byte array.
    QByteArray header(QByteArrayView name) const;
};

/// The mask for the responses to requests that carried @a token: as it is, percent-encoded, escaped for JSON, as
/// base64, and in UTF-16.
SecretMask tokenMask(const QByteArray &token);

/// May take a while for a large body: for a thread of its own.
ApiResponse apiResponse(const HttpRequest &request, const HttpReply &reply, const SecretMask &mask);

} // namespace claimcheck
