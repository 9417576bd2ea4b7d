#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "net/http.h"

#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace claimcheck {

struct HttpLimits
{
    int deadlineMs = 30'000; ///< total, from send() to the last byte; not an inactivity timer
    qint64 maxBodyBytes = 1024 * 1024; ///< 1 MiB
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

/// Sends token requests, one per call, over QNetworkAccessManager. The rules of reliability-bar.md hold:
/// https only except loopback, no user info in URLs, no redirects followed, own total deadline, body cap,
/// identity encoding, no cookies, no cache, no HTTP/2 where Qt has the known flaw, no CR/LF/NUL in any header
/// or URL.
///
/// An HttpReply of any status but 3xx is a result; a 3xx is ErrorKind::Redirected, a truncated body
/// ErrorKind::Network. The network manager is made on the first send, so an idle client costs nothing.
/// Lives on one thread with an event loop. Destroying the client finishes its jobs with Cancelled.
class TokenClient : public QObject
{
    Q_OBJECT

public:
    explicit TokenClient(Clock clock, HttpLimits limits = {}, QObject *parent = nullptr);
    ~TokenClient() override;

    /// Trusts these authorities besides the system's. Applies from the next request on: a manager per trust
    /// set, so that no pooled connection outlives a change (reliability-bar.md row 12).
    void setExtraAuthorities(const QList<QSslCertificate> &authorities);

    void setLimits(HttpLimits limits);

    HttpJob *send(const HttpRequest &request);

private:
    std::shared_ptr<QNetworkAccessManager> manager();

    Clock m_clock;
    HttpLimits m_limits;
    QList<QSslCertificate> m_authorities;
    std::optional<QSslConfiguration> m_tls; ///< made for the first https request
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< shared with the jobs it serves
};

} // namespace claimcheck
