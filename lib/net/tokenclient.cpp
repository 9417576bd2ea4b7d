#include "net/tokenclient.h"

#include "net/networkjob.h"
#include "net/outgoing.h"
#include "net/proxyrule.h"

#include <QNetworkAccessManager>
#include <QPointer>

namespace claimcheck {

using namespace Qt::StringLiterals;

TokenClient::TokenClient(Clock clock, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_limits(limits)
{
}

TokenClient::~TokenClient()
{
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
    m_manager.reset();
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
        outgoing->setSslConfiguration(*m_tls);
    }
    job->start(manager(), *outgoing, request.method, request.body);
    return job;
}

std::shared_ptr<QNetworkAccessManager> TokenClient::manager()
{
    if (!m_manager) {
        m_manager = std::make_shared<QNetworkAccessManager>();
        m_manager->setProxyFactory(new ProxyRule); // owned by the manager
    }
    return m_manager;
}

} // namespace claimcheck
