#include "getandcopy.h"

#include "copycommands.h"
#include "token/claimcatalog.h"
#include "workspace.h"

namespace claimcheck {

GetAndCopy::GetAndCopy(Workspace *workspace, CopyCommands *copies, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_copies(copies)
{
    connect(&workspace->book(), &TokenBook::tokenReceived, this, &GetAndCopy::onTokenReceived);
    connect(&workspace->book(), &TokenBook::recordChanged, this, &GetAndCopy::onRecordChanged);
    connect(workspace, &Workspace::lockChanged, this, &GetAndCopy::abandon);
}

void GetAndCopy::copy(const QString &profileId, CopyFormat format)
{
    const TokenRecord &record = m_workspace->book().record(profileId);
    if (m_workspace->isLocked())
        return;
    if (!record.token || endsSoon(*record.token, m_workspace->nowMs())) {
        renewAndCopy(profileId, format);
        return;
    }
    abandon();
    m_copies->copyToken(profileId, format);
}

void GetAndCopy::renewAndCopy(const QString &profileId, CopyFormat format)
{
    const Profile *profile = m_workspace->profile(profileId);
    if (!profile || m_workspace->isLocked())
        return;
    m_waitingFor = profileId;
    m_format = format;
    const QString message = tr("Getting a token for “%1”…").arg(displayText(profile->name, 100));
    m_workspace->getToken(profileId);
    if (m_waitingFor == profileId)
        Q_EMIT waiting(message);
}

void GetAndCopy::abandon()
{
    stopWaiting();
}

bool GetAndCopy::stopWaiting()
{
    if (m_waitingFor.isEmpty())
        return false;
    m_waitingFor.clear();
    Q_EMIT waiting({});
    return true;
}

void GetAndCopy::onTokenReceived(const QString &profileId)
{
    if (profileId == m_waitingFor && stopWaiting())
        m_copies->copyToken(profileId, m_format);
}

void GetAndCopy::onRecordChanged(const QString &profileId)
{
    const TokenRecord &record = m_workspace->book().record(profileId);
    if (profileId != m_waitingFor || record.fetching)
        return;
    // It ended without a token: refused, cancelled, or the profile was changed or deleted meanwhile.
    stopWaiting();
    const Profile *profile = m_workspace->profile(profileId);
    if (profile && record.error) {
        Q_EMIT said(tr("No token for “%1”, so nothing was copied").arg(displayText(profile->name, 100)));
        Q_EMIT failed(profileId);
    } else {
        Q_EMIT said(tr("No token came, so nothing was copied"));
    }
}

} // namespace claimcheck
