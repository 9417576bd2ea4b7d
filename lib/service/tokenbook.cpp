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
    TokenRecord &record = m_records[profile.id];
    if (record.fetching)
        return;
    record.fetching = true;
    TokenJob *job = m_service->requestToken(profile, store);
    m_jobs.insert(profile.id, job);
    connect(job, &TokenJob::finished, this,
        [this, id = profile.id](const TokenOutcome &outcome) { take(id, outcome); });
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
    if (m_records.remove(profileId))
        Q_EMIT recordChanged(profileId);
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

void TokenBook::take(const QString &profileId, const TokenOutcome &outcome)
{
    m_jobs.remove(profileId);
    TokenRecord &record = m_records[profileId];
    record.fetching = false;
    if (outcome.exchange) {
        record.history.prepend(*outcome.exchange);
        record.history.resize(std::min(record.history.size(), maxHistory));
    }
    if (outcome.token) {
        record.token = *outcome.token;
        record.error.reset();
    } else if (outcome.token.error().kind != ErrorKind::Cancelled) {
        record.error = outcome.token.error(); // a cancelled request leaves what was known before it
    }
    Q_EMIT recordChanged(profileId);
}

void TokenBook::drop(const QPointer<TokenJob> &job)
{
    if (!job)
        return;
    job->disconnect(this);
    job->cancel();
}

} // namespace claimcheck
