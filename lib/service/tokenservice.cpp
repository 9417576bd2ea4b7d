#include "service/tokenservice.h"

#include "service/servicejob.h"

namespace claimcheck {

TokenService::TokenService(const FlowCatalog *flows, TokenClient *client, Clock clock, QObject *parent)
    : QObject(parent)
    , m_flows(flows)
    , m_client(client)
    , m_clock(std::move(clock))
    , m_gate(std::make_unique<RetryGate>())
{
}

TokenService::~TokenService()
{
    // Pointers that notice: a listener may delete another job, or its owner.
    QList<QPointer<ServiceJob>> jobs;
    for (ServiceJob *job : findChildren<ServiceJob *>(Qt::FindDirectChildrenOnly))
        jobs.append(job);
    for (const QPointer<ServiceJob> &job : jobs) {
        if (job)
            job->finishCancelled();
    }
}

TokenJob *TokenService::requestToken(
    const Profile &profile, CredentialStore *store, const QList<Profile> &refused)
{
    auto *job = new ServiceJob(m_client, m_gate.get(), m_clock, this);
    job->setRefused(refused);
    if (job->plan(*m_flows, profile))
        job->readThenSend(store, profile.id);
    return job;
}

TokenJob *TokenService::requestToken(const Profile &profile, const Credentials &credentials)
{
    auto *job = new ServiceJob(m_client, m_gate.get(), m_clock, this);
    if (job->plan(*m_flows, profile))
        job->send(credentials);
    return job;
}

} // namespace claimcheck
