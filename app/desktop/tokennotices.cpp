#include "desktop/tokennotices.h"

#include "desktop/profilelabel.h"
#include "token/expirytext.h"

namespace claimcheck {

TokenNotices::TokenNotices(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_watch(
          &workspace->book(), [workspace] { return workspace->nowMs(); },
          [this](const QString &id) { return isRenewed(id); })
{
    m_watch.setProfiles(workspace->profiles());
    connect(workspace, &Workspace::profilesChanged, &m_watch,
        [this] { m_watch.setProfiles(m_workspace->profiles()); });
    connect(&m_watch, &ExpiryWatch::expiring, this, &TokenNotices::sayExpiring);
    KeepFresh *keeper = &workspace->keepFresh();
    connect(keeper, &KeepFresh::changed, &m_watch, &ExpiryWatch::review);
    connect(keeper, &KeepFresh::failed, this, &TokenNotices::sayFailed);
    connect(&workspace->book(), &TokenBook::recordChanged, this, &TokenNotices::onRecord);
    connect(workspace, &Workspace::lockChanged, &m_notifier, &Notifier::withdrawAll);
    connect(&m_notifier, &Notifier::opened, this, &TokenNotices::showRequested);
    connect(&m_notifier, &Notifier::acted, workspace, &Workspace::getToken);
}

void TokenNotices::setOn(bool on)
{
    m_on = on;
    m_watch.setOn(on);
    if (!on)
        m_notifier.withdrawAll();
}

bool TokenNotices::isRenewed(const QString &profileId) const
{
    const Renewal renewal = m_workspace->keepFresh().renewal(profileId);
    return renewal.state == RenewalState::Renewing || (renewal.dueMs && !renewal.onlyIfUsed);
}

void TokenNotices::sayExpiring(const QString &profileId)
{
    const Profile *profile = m_workspace->profile(profileId);
    const TokenRecord &record = m_workspace->book().record(profileId);
    if (!profile || !record.token || m_workspace->isLocked())
        return;
    const qint64 leftMs = record.token->expiry.remainingMs(m_workspace->nowMs()).value_or(0);
    m_notifier.show({.key = profileId,
        .title = tr("A token expires in %1").arg(durationText(leftMs)),
        .text = profileLabel(*profile),
        .action = tr("Get token")});
}

void TokenNotices::sayFailed(const QString &profileId)
{
    const Profile *profile = m_workspace->profile(profileId);
    if (!profile || !m_on || m_workspace->isLocked())
        return;
    m_notifier.show({.key = profileId,
        .title = tr("A token could not be renewed"),
        .text = profileLabel(*profile),
        .action = tr("Get token")});
}

void TokenNotices::onRecord(const QString &profileId)
{
    const TokenRecord &record = m_workspace->book().record(profileId);
    const bool settled = !record.fetching && record.failures == 0 && record.sameAnswers == 0;
    if (m_on && settled)
        m_notifier.withdraw(profileId); // there is a new token, or none any more
}

} // namespace claimcheck
