#include "net/networkjob.h"

#include "base/words.h"
#include "net/networkerror.h"
#include "net/proxyerror.h"
#include "net/singleusebody.h"
#include "net/tlserror.h"

#include <QPointer>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

Error cancelled()
{
    return Error{.kind = ErrorKind::Cancelled, .message = Words::tr("The request was cancelled.")};
}

QList<HttpHeader> headersOf(const QNetworkReply &reply)
{
    QList<HttpHeader> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        // Qt joins repeated Set-Cookie headers by line breaks, all others by commas.
        for (const QByteArray &line : value.split('\n'))
            headers.append({name, line});
    }
    return headers;
}

/// Qt wanted to send again because the connection closed, see SingleUseBody, although the answer had begun.
/// Closing is how an answer of no stated length ends; with a length, checkReply counts.
bool endsByClosing(const HttpReply &reply, QNetworkReply::NetworkError code)
{
    return code == QNetworkReply::ContentReSendError && reply.status != 0
        && reply.header("Transfer-Encoding").isNull();
}

} // namespace

NetworkJob::NetworkJob(Clock clock, HttpLimits limits, QObject *parent)
    : HttpJob(parent)
    , m_clock(std::move(clock))
    , m_limits(limits)
{
}

// Never from inside a signal of the reply: results are delivered by a queued call.
NetworkJob::~NetworkJob() = default;

void NetworkJob::prepare(OutgoingRequest outgoing)
{
    m_outgoing = std::move(outgoing);
}

bool NetworkJob::start()
{
    if (m_result)
        return false;
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_proxy = noteProxy(*m_manager);
    auto body = std::make_unique<SingleUseBody>(m_outgoing.body);
    m_sentMs = m_clock();
    // Without a type Qt would call a POST's body a form.
    const bool isPost = m_outgoing.method == "POST" && m_outgoing.request.hasRawHeader("Content-Type");
    const bool isHead = m_outgoing.method == "HEAD";
    m_reply = isPost
        ? m_manager->post(m_outgoing.request, body.get())
        : m_manager->sendCustomRequest(m_outgoing.request, m_outgoing.method, body.get());
    body.release()->setParent(m_reply);
    m_outgoing = {};
    m_reply->setReadBufferSize(m_limits.maxBodyBytes + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkJob::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkJob::onReplyFinished);
    if (isHead)
        connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkJob::onHeadAnswered);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_sslErrors = errors; });

    // Qt's own transfer timeout is an inactivity timer, which a dripping server never lets run out.
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] {
        fail(deadlineError(m_limits.deadlineMs, m_requestSent, m_reply->url(), *m_proxy));
    });
    m_deadline.start(m_limits.deadlineMs);
    return true;
}

void NetworkJob::fail(Error error)
{
    settle(std::unexpected(std::move(error)));
}

void NetworkJob::cancel()
{
    if (m_result)
        m_result = std::unexpected(cancelled()); // on its way, but the user has spoken first
    else
        fail(cancelled());
}

void NetworkJob::finishCancelled()
{
    cancel();
    deliver();
}

void NetworkJob::settle(HttpResult result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_deadline.stop();
    m_outgoing = {};
    if (m_reply)
        m_reply->disconnect(this); // the destructor hangs up; abort() would emit finished() once more
    QMetaObject::invokeMethod(this, &NetworkJob::deliver, Qt::QueuedConnection);
}

void NetworkJob::deliver()
{
    if (m_delivered || !m_result)
        return;
    m_delivered = true;
    const QPointer<NetworkJob> self(this);
    const HttpResult result = *m_result; // a copy: a listener may delete the client, and with it this job
    Q_EMIT finished(result);
    if (self)
        deleteLater();
}

void NetworkJob::readAvailable()
{
    m_body += m_reply->readAll();
    if (m_body.size() <= m_limits.maxBodyBytes)
        return;
    const bool isToken = m_limits.purpose == HttpPurpose::TokenRequest;
    fail(tooLargeError(m_limits.maxBodyBytes, isToken, m_reply->url()));
}

void NetworkJob::onReplyFinished()
{
    readAvailable();
    if (!m_result)
        settle(outcome());
}

/// The answer to HEAD is its headers, Content-Length among them, and Qt would wait for that many bytes: QNAM's own
/// head() does not, but takes no body, and with none it may send the request again (see SingleUseBody).
void NetworkJob::onHeadAnswered()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_result && status >= 200)
        settle(reply());
}

HttpReply NetworkJob::reply() const
{
    return {.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().toUtf8(),
        .headers = headersOf(*m_reply),
        .body = m_body,
        .sentMs = m_sentMs,
        .receivedMs = m_clock()};
}

HttpResult NetworkJob::outcome() const
{
    const QNetworkReply::NetworkError code = m_reply->error();
    const QUrl url = m_reply->url();
    if (!m_sslErrors.isEmpty())
        return std::unexpected(tlsError(m_sslErrors, m_reply->errorString(), url));

    const HttpReply received = reply();
    const bool isToken = m_limits.purpose == HttpPurpose::TokenRequest;
    // Whatever becomes of its body, which nobody is going to see.
    const bool redirects = isToken && received.status >= 300 && received.status < 400;
    if (!redirects && !endsByClosing(received, code) && (received.status == 0 || isTransferError(code))) {
        const bool begun = received.status != 0
            && (code == QNetworkReply::RemoteHostClosedError || code == QNetworkReply::ContentReSendError);
        return std::unexpected(
            begun ? truncatedError(url) : transferError(code, m_reply->errorString(), url, *m_proxy));
    }
    if (const auto usable = isToken ? checkReply(received, url) : checkWhole(received, url); !usable)
        return std::unexpected(usable.error());
    return received;
}

} // namespace claimcheck
