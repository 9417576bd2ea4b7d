#include "net/tokenclient.h"

#include "net/networkjob.h"
#include "net/outgoing.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// A request costs a thread and a few file descriptors while it lasts; a fleet of a thousand profiles renewed
/// at once must not run out of them.
constexpr int maxAtOnce = 32;

} // namespace

TokenClient::TokenClient(Clock clock, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_limits(limits)
{
}

TokenClient::~TokenClient()
{
    m_waiting.clear();
    // Pointers that notice: a listener may delete another job, or its owner.
    QList<QPointer<NetworkJob>> jobs;
    for (NetworkJob *job : findChildren<NetworkJob *>(Qt::FindDirectChildrenOnly))
        jobs.append(job);
    for (const QPointer<NetworkJob> &job : jobs) {
        if (job)
            job->finishCancelled();
    }
}

void TokenClient::setExtraAuthorities(const QList<QSslCertificate> &authorities)
{
    m_authorities = authorities;
    m_tls.reset();
}

void TokenClient::setLimits(HttpLimits limits)
{
    m_limits = limits;
}

HttpJob *TokenClient::send(const HttpRequest &request)
{
    auto *job = new NetworkJob(m_clock, m_limits, this);
    auto outgoing = outgoingRequest(request);
    if (!outgoing) {
        job->fail(outgoing.error());
        return job;
    }
    if (request.url.scheme() == "https"_L1) {
        if (!m_tls)
            m_tls = tlsConfiguration(m_authorities);
        outgoing->request.setSslConfiguration(*m_tls);
    }
    job->prepare(std::move(*outgoing));
    m_waiting.append(job);
    sendNext();
    return job;
}

void TokenClient::sendNext()
{
    while (m_sending < maxAtOnce && !m_waiting.isEmpty()) {
        const QPointer<NetworkJob> job = m_waiting.takeFirst();
        if (!job || !job->start())
            continue; // cancelled meanwhile
        ++m_sending;
        connect(job, &QObject::destroyed, this, [this] {
            --m_sending;
            sendNext();
        });
    }
}

} // namespace claimcheck
