#include "service/tokenbook.h"

#include <algorithm>

namespace claimcheck {

namespace {
constexpr qsizetype maxHistory = 50;
}

TokenBook::TokenBook(TokenService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

TokenBook::~TokenBook()
{
    for (const QPointer<TokenJob> &job : std::as_const(m_jobs))
        drop(job);
}

const TokenRecord &TokenBook::record(const QString &profileId) const
{
    const auto it = m_records.constFind(profileId);
    return it == m_records.cend() ? m_empty : *it;
}

void TokenBook::fetch(const Profile &profile, CredentialStore *store)
{
    start(profile, store, std::nullopt);
}

void TokenBook::sendProbe(const QString &profileId, CredentialStore *store)
{
    if (const std::optional<Probe> probe = record(profileId).probe)
        start(probe->profile, store, probe);
}

void TokenBook::probeKept(const QString &profileId)
{
    const auto it = m_records.find(profileId);
    if (it == m_records.end())
        return;
    it->error.reset();
    it->probe.reset();
    it->refused.clear();
    dismissProbe(profileId);
}

void TokenBook::dismissProbe(const QString &profileId)
{
    const auto it = m_records.find(profileId);
    if (it == m_records.end() || !it->worked)
        return;
    it->worked.reset();
    Q_EMIT recordChanged(profileId);
}

void TokenBook::start(const Profile &profile, CredentialStore *store, const std::optional<Probe> &probe)
{
    TokenRecord &record = m_records[profile.id];
    if (record.fetching)
        return;
    record.fetching = true;
    TokenJob *job = m_service->requestToken(profile, store, record.refused);
    m_jobs.insert(profile.id, job);
    connect(job, &TokenJob::finished, this,
        [this, profile, probe](const TokenOutcome &outcome) { take(profile, probe, outcome); });
    Q_EMIT recordChanged(profile.id);
}

void TokenBook::cancel(const QString &profileId)
{
    if (const QPointer<TokenJob> job = m_jobs.value(profileId))
        job->cancel();
}

TokenJob *TokenBook::tryOut(const Profile &profile, const Credentials &credentials)
{
    return m_service->requestToken(profile, credentials);
}

void TokenBook::forget(const QString &profileId)
{
    drop(m_jobs.take(profileId));
    if (!m_records.remove(profileId))
        return;
    Q_EMIT recordChanged(profileId);
    Q_EMIT forgotten(profileId);
}

void TokenBook::forgetAll()
{
    const QStringList ids = m_records.keys();
    for (const QString &id : ids)
        forget(id);
}

bool TokenBook::anyCounting(qint64 nowMs) const
{
    return std::ranges::any_of(m_records, [nowMs](const TokenRecord &record) {
        return record.token && record.token->expiry.remainingMs(nowMs).value_or(0) > 0;
    });
}

void TokenBook::take(const Profile &profile, const std::optional<Probe> &probe, const TokenOutcome &outcome)
{
    m_jobs.remove(profile.id);
    TokenRecord &record = m_records[profile.id];
    record.fetching = false;
    record.notBeforeMs = outcome.notBeforeMs;
    if (outcome.exchange) {
        record.history.prepend(*outcome.exchange);
        record.history.first().probe = probe ? probe->change : QString();
        record.history.resize(std::min(record.history.size(), maxHistory));
    }
    if (outcome.token) {
        const bool same = record.token && record.token->value == outcome.token->value;
        record.sameAnswers = same ? record.sameAnswers + 1 : 0;
        record.failures = 0;
        record.token = *outcome.token;
        record.error.reset();
        record.probe.reset();
        record.worked = probe;
        record.refused.clear();
    } else if (outcome.token.error().kind != ErrorKind::Cancelled) {
        record.error = outcome.token.error(); // a cancelled request leaves what was known before it
        record.probe = outcome.probe;
        record.failures += outcome.exchange || !outcome.notBeforeMs;
        // Not where the pause that the server asked for kept it from being sent: that says nothing of the set-up.
        if (outcome.exchange && record.error->kind == ErrorKind::ServerRefused && !record.refused.contains(profile))
            record.refused.append(profile);
    }
    if (outcome.token)
        Q_EMIT tokenReceived(profile.id);
    Q_EMIT recordChanged(profile.id);
}

void TokenBook::drop(const QPointer<TokenJob> &job)
{
    if (!job)
        return;
    job->disconnect(this);
    job->cancel();
}

} // namespace claimcheck
