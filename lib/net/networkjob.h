#pragma once

#include "net/tokenclient.h"

#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

namespace claimcheck {

/// TokenClient's own HttpJob. The first cause to end it (reply, deadline, cap, cancel) is its result;
/// everything that comes after is not listened to. Holds no request: Qt's reply does, and goes when the job
/// goes.
class NetworkJob final : public HttpJob
{
    Q_OBJECT

public:
    NetworkJob(Clock clock, HttpLimits limits, QObject *parent);
    ~NetworkJob() override;

    /// Shares the manager: one that is no longer current lives until its last job is done.
    void start(std::shared_ptr<QNetworkAccessManager> manager, const QNetworkRequest &request,
        const QByteArray &method, const QByteArray &body);
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
    HttpResult outcome() const;
    Error truncated() const;

    std::shared_ptr<QNetworkAccessManager> m_manager; ///< outlives m_reply, see the destructor
    QNetworkReply *m_reply = nullptr;
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
