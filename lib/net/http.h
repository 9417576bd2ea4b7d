#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace claimcheck {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// A request as it goes over the wire. Holds the secret, so it lives only as long as the exchange.
struct HttpRequest
{
    QByteArray method = "POST";
    QUrl url{};
    QList<HttpHeader> headers{}; ///< Content-Type included; in sending order
    QByteArray body{};
};

/// A response with a status line, whatever the status. Times are UTC milliseconds of the local clock.
struct HttpReply
{
    int status = 0;
    QByteArray reason{};
    QList<HttpHeader> headers{};
    QByteArray body{}; ///< as received (identity encoding), at most the client's cap
    qint64 sentMs = 0;
    qint64 receivedMs = 0;

    /// The first header of that name (case-insensitive), or a null byte array.
    QByteArray header(QByteArrayView name) const
    {
        for (const HttpHeader &h : headers) {
            if (QByteArrayView(h.name).compare(name, Qt::CaseInsensitive) == 0)
                return h.value;
        }
        return {};
    }

    /// Qt's meta types ask whether a signal's types compare, and GCC 12's std::expected then insists.
    bool operator==(const HttpReply &) const = default;
};

} // namespace claimcheck
