#pragma once

#include "net/outgoing.h"
#include "net/tokenclient.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

namespace claimcheck {

/// TokenClient's own HttpJob. The first cause to end it (reply, deadline, cap, cancel) is its result;
/// everything that comes after is not listened to.
///
/// It has a network manager of its own, and with it a connection: a shared manager keeps connections for the
/// next request even if the server is about to close them, and a POST sent into a closing one fails for
/// nothing. What was trusted or learnt for one request is gone with it, too.
class NetworkJob final : public HttpJob
{
    Q_OBJECT

public:
    NetworkJob(Clock clock, HttpLimits limits, QObject *parent);
    ~NetworkJob() override;

    void prepare(OutgoingRequest outgoing);
    /// Sends what was prepared; false if the job has ended meanwhile.
    bool start();
    /// Ends with that error, before or after the start.
    void fail(Error error);
    void cancel() override;
    /// For the end of the client: emits here and now, unless that has been done.
    void finishCancelled();

private:
    void settle(HttpResult result);
    void deliver();
    void readAvailable();
    void onReplyFinished();
    void onHeadAnswered();
    HttpReply reply() const;
    HttpResult outcome() const;

    OutgoingRequest m_outgoing; ///< holds the secret, so only until it is sent
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QNetworkReply *m_reply = nullptr; ///< the manager's
    std::shared_ptr<const QNetworkProxy> m_proxy; ///< that the request goes through
    bool m_requestSent = false;
    Clock m_clock;
    HttpLimits m_limits;
    QTimer m_deadline;
    QList<QSslError> m_sslErrors;
    QByteArray m_body;
    qint64 m_sentMs = 0;
    std::optional<HttpResult> m_result;
    bool m_delivered = false;
};

} // namespace claimcheck
