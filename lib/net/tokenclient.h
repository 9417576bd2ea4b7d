#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "net/http.h"

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <optional>

namespace claimcheck {

class NetworkJob;

/// What a request is for, which decides what a strange answer is.
enum class HttpPurpose {
    TokenRequest, ///< a 3xx or a compressed body is an error
    ApiCall, ///< each answer is a result as it came: a 3xx (not followed either), a compressed body (not unpacked)
};

struct HttpLimits
{
    int deadlineMs = 30'000; ///< total, from the connection to the last byte; not an inactivity timer
    qint64 maxBodyBytes = 1'048'576; ///< 1 MiB
    HttpPurpose purpose = HttpPurpose::TokenRequest;
};

using HttpResult = Result<HttpReply>;

/// One request in flight. Emits finished() exactly once, never from inside send() or cancel(), then deletes
/// itself. Whoever listens connects with a context object and may go away at any time.
class HttpJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends the job with ErrorKind::Cancelled. Harmless once it has finished.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(const claimcheck::HttpResult &result);
};

/// Sends token requests, or calls of an API, one per call, over QNetworkAccessManager. The rules of reliability-bar.md hold:
/// https only except loopback, no user info in URLs, no redirects followed, own total deadline, body cap,
/// identity encoding, no cookies, no cache, no HTTP/2 where Qt has the known flaw, no CR/LF/NUL in any header
/// or URL.
///
/// An HttpReply of any status but 3xx is a result; a 3xx is ErrorKind::Redirected (see HttpPurpose), a truncated body
/// ErrorKind::Network. Every request has a network manager and so a connection of its own, made when it is
/// sent: nothing of one request reaches the next, and an idle client costs nothing. At most 32 are sent at a
/// time, the others wait their turn; a deadline runs from when its request is sent. Lives on one thread with
/// an event loop. Destroying the client finishes its jobs with Cancelled.
class TokenClient : public QObject
{
    Q_OBJECT

public:
    explicit TokenClient(Clock clock, HttpLimits limits = {}, QObject *parent = nullptr);
    ~TokenClient() override;

    /// Trusts these authorities besides the system's. Applies from the next request on, to the same host too
    /// (reliability-bar.md row 12).
    void setExtraAuthorities(const QList<QSslCertificate> &authorities);

    void setLimits(HttpLimits limits);

    HttpJob *send(const HttpRequest &request);

private:
    void sendNext();

    Clock m_clock;
    HttpLimits m_limits;
    QList<QSslCertificate> m_authorities;
    std::optional<QSslConfiguration> m_tls; ///< made for the first https request
    QList<QPointer<NetworkJob>> m_waiting;
    int m_sending = 0;
};

} // namespace claimcheck
