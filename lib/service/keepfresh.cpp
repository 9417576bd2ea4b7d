#include "service/keepfresh.h"

#include "base/endpoint.h"

#include <QRandomGenerator>

#include <algorithm>

namespace claimcheck {

namespace {

constexpr qint64 longestSpreadMs = 30'000;
constexpr qint64 spreadPerTokenMs = 1000;
constexpr int defaultPerHost = 4;

} // namespace

KeepFresh::KeepFresh(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_wakeUp(m_parts.clock)
    , m_queue(defaultPerHost)
{
    connect(m_parts.book, &TokenBook::recordChanged, this, &KeepFresh::onRecord);
    connect(&m_wakeUp, &WakeUp::woke, this, [this](bool overslept) {
        if (overslept)
            spread();
        review();
    });
}

KeepFresh::~KeepFresh() = default;

void KeepFresh::setProfiles(const QList<Profile> &profiles)
{
    QHash<QString, Kept> before = std::exchange(m_kept, {});
    QHash<QString, qint64> usedMs = std::exchange(m_usedMs, {});
    for (const Profile &profile : profiles) {
        if (const auto used = usedMs.constFind(profile.id); used != usedMs.cend())
            m_usedMs.insert(profile.id, *used);
        if (!profile.keepFresh)
            continue;
        const bool isNew = !before.contains(profile.id);
        Kept kept = before.take(profile.id);
        kept.host = profile.baseUrl.authority();
        kept.local = isLoopback(profile.baseUrl.host());
        const bool sameRule = kept.facts.pinned == profile.pinned;
        kept.facts.pinned = profile.pinned;
        m_kept.insert(profile.id, kept);
        if (isNew)
            onRecord(profile.id);
        if (isNew || !sameRule)
            Q_EMIT changed(profile.id);
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        Q_EMIT changed(it.key());
    reviewSoon();
}

void KeepFresh::noteUse(const QString &profileId)
{
    m_usedMs.insert(profileId, m_parts.clock());
    if (!isKept(profileId))
        return;
    Q_EMIT changed(profileId);
    reviewSoon();
}

void KeepFresh::spread()
{
    const qint64 nowMs = m_parts.clock();
    const qint64 window = std::min(longestSpreadMs, static_cast<qint64>(m_kept.size() - 1) * spreadPerTokenMs);
    for (Kept &kept : m_kept)
        kept.facts.heldUntilMs = nowMs + static_cast<qint64>(static_cast<double>(window) * draw());
    reviewSoon();
}

Renewal KeepFresh::renewal(const QString &profileId) const
{
    const auto it = m_kept.constFind(profileId);
    return it == m_kept.cend() ? Renewal() : plan(profileId, *it, m_parts.clock());
}

Renewal KeepFresh::plan(const QString &profileId, const Kept &kept, qint64 nowMs) const
{
    RenewalFacts facts = kept.facts;
    if (const auto used = m_usedMs.constFind(profileId); used != m_usedMs.cend())
        facts.usedMs = *used;
    facts.offline = !kept.local && m_reachability && m_reachability->isOffline();
    return planRenewal(m_parts.book->record(profileId), facts, nowMs);
}

void KeepFresh::onRecord(const QString &profileId)
{
    const TokenRecord &record = m_parts.book->record(profileId);
    if (!record.fetching)
        m_queue.finished(profileId); // also of one that is no longer kept fresh
    const auto it = m_kept.find(profileId);
    if (it == m_kept.end())
        return;
    const bool answered = it->fetching && !record.fetching;
    it->fetching = record.fetching;
    if (!record.fetching)
        onAnswer(profileId, *it, record);
    const qint64 tokenSentMs = record.token ? record.token->requestSentMs : 0;
    // Cancelled: whoever did that does not want it begun again the next moment.
    if (answered && it->tokenSentMs == tokenSentMs && it->failures == record.failures)
        it->facts.heldUntilMs = m_parts.clock() + longestHoldMs;
    it->tokenSentMs = tokenSentMs;
    it->failures = record.failures;
    reviewSoon();
}

void KeepFresh::onAnswer(const QString &profileId, Kept &kept, const TokenRecord &record)
{
    const bool ours = std::exchange(kept.renewing, false);
    if (record.failures > kept.failures) {
        kept.facts.failedMs = m_parts.clock();
        kept.facts.jitter = draw();
        if (ours && !std::exchange(kept.told, true))
            QMetaObject::invokeMethod(this, [this, profileId] { Q_EMIT failed(profileId); }, Qt::QueuedConnection);
    } else if (record.failures == 0) {
        kept.told = false;
    }
}

void KeepFresh::onReachability()
{
    if (!m_reachability->isOffline())
        spread();
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
        Q_EMIT changed(it.key());
    reviewSoon();
}

void KeepFresh::reviewSoon()
{
    if (!std::exchange(m_reviewing, true))
        QMetaObject::invokeMethod(this, &KeepFresh::review, Qt::QueuedConnection);
}

void KeepFresh::review()
{
    m_reviewing = false;
    const qint64 nowMs = m_parts.clock();
    std::optional<qint64> next;
    bool any = false;
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it) {
        const Renewal renewal = plan(it.key(), *it, nowMs);
        any = any || renewal.state != RenewalState::NoToken;
        if (!renewal.dueMs || renewal.onlyIfUsed)
            continue;
        if (*renewal.dueMs <= nowMs)
            m_queue.add(it.key(), it->host);
        else
            next = std::min(next.value_or(*renewal.dueMs), *renewal.dueMs);
    }
    if (any)
        watchNetwork();
    m_wakeUp.setFor(next);
    startDue();
}

void KeepFresh::startDue()
{
    while (const std::optional<QString> id = m_queue.takeNext()) {
        // What was due when it began to wait may have been got, edited or unpinned meanwhile.
        const auto it = m_kept.find(*id);
        const Renewal renewal = it == m_kept.end() ? Renewal() : plan(*id, *it, m_parts.clock());
        if (renewal.dueMs && !renewal.onlyIfUsed && *renewal.dueMs <= m_parts.clock())
            start(*id, *it);
        else
            m_queue.finished(*id);
    }
}

void KeepFresh::start(const QString &profileId, Kept &kept)
{
    kept.renewing = true;
    m_parts.renew(profileId);
    if (m_parts.book->record(profileId).fetching)
        return;
    kept.renewing = false;
    kept.facts.heldUntilMs = m_parts.clock() + longestHoldMs; // it did not begin: not again the next moment
    m_queue.finished(profileId);
    reviewSoon();
}

void KeepFresh::watchNetwork()
{
    if (m_reachability || !m_parts.reachability)
        return;
    m_reachability = m_parts.reachability();
    connect(m_reachability.get(), &Reachability::changed, this, &KeepFresh::onReachability);
    if (m_reachability->isOffline())
        onReachability();
}

double KeepFresh::draw() const
{
    return m_parts.jitter ? m_parts.jitter() : QRandomGenerator::global()->generateDouble();
}

} // namespace claimcheck
