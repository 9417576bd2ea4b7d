#include "service/expirywatch.h"

#include "service/renewal.h"

#include <algorithm>

namespace claimcheck {

ExpiryWatch::ExpiryWatch(
    TokenBook *book, Clock clock, std::function<bool(const QString &)> isRenewed, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_clock(clock)
    , m_isRenewed(std::move(isRenewed))
    , m_wakeUp(std::move(clock))
{
    connect(book, &TokenBook::recordChanged, this, &ExpiryWatch::onRecord);
    connect(&m_wakeUp, &WakeUp::woke, this, &ExpiryWatch::review);
}

void ExpiryWatch::setOn(bool on)
{
    m_on = on;
    review();
}

void ExpiryWatch::setProfiles(const QList<Profile> &profiles)
{
    m_pinned.clear();
    for (const Profile &profile : profiles) {
        if (profile.pinned)
            m_pinned.insert(profile.id);
    }
    review();
}

void ExpiryWatch::onRecord(const QString &profileId)
{
    if (!m_pinned.contains(profileId))
        return;
    const TokenRecord &record = m_book->record(profileId);
    // A token that the server gave once more was spoken of already.
    const bool another
        = !record.token || (record.sameAnswers == 0 && record.token->requestSentMs != m_told.value(profileId));
    if (another)
        m_told.remove(profileId);
    review();
}

void ExpiryWatch::review()
{
    const qint64 nowMs = m_clock();
    std::optional<qint64> next;
    QStringList expiring;
    for (const QString &id : std::as_const(m_pinned)) {
        const TokenRecord &record = m_book->record(id);
        const std::optional<qint64> lifetime = record.token ? lifetimeOf(*record.token) : std::nullopt;
        if (!m_on || !lifetime || m_told.contains(id))
            continue;
        const qint64 expiresMs = *record.token->expiry.expiresAtMs;
        const qint64 dueMs = expiresMs - renewalLeadMs(*lifetime);
        if (nowMs < dueMs)
            next = std::min(next.value_or(dueMs), dueMs);
        else if (nowMs < expiresMs && !record.fetching && !m_isRenewed(id))
            expiring.append(id);
    }
    m_wakeUp.setFor(next);
    for (const QString &id : std::as_const(expiring)) {
        m_told.insert(id, m_book->record(id).token->requestSentMs);
        Q_EMIT this->expiring(id);
    }
}

} // namespace claimcheck
