#include "copycommands.h"

#include "flow/requestplan.h"
#include "token/claimcatalog.h"

#include <QAction>

namespace claimcheck {

CopyCommands::CopyCommands(
    Workspace *workspace, SecretClipboard *clipboard, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.copyToken, [this] { copyOrOffer(CopyFormat::Token); });
    on(actions.copyHeader, [this] { copyOrOffer(CopyFormat::Header); });
    on(actions.copyApiCurl, [this] { copyOrOffer(CopyFormat::ApiCurl); });
    on(actions.copyEnv, [this] { copyOrOffer(CopyFormat::Export); });
    on(actions.copyRequestCurl, [this] { copyTokenRequest(); });
    on(actions.copyClientId, [this] { copyClientId(); });
    connect(workspace, &Workspace::clientIdKnown, this, [this](const QString &id) {
        if (id == m_copyIdWhenKnown)
            copyClientId();
    });
}

void CopyCommands::setCurrent(const QString &profileId)
{
    m_current = profileId;
    abandon();
}

void CopyCommands::abandon()
{
    m_copyIdWhenKnown.clear();
}

void CopyCommands::copyOrOffer(CopyFormat format)
{
    const TokenRecord &record = m_workspace->book().record(m_current);
    if (record.token && endsSoon(*record.token, m_workspace->nowMs()))
        Q_EMIT renewalOffered(format);
    else
        copyToken(m_current, format);
}

bool CopyCommands::copyToken(const QString &profileId, CopyFormat format)
{
    const Profile *profile = m_workspace->profile(profileId);
    const TokenRecord &record = m_workspace->book().record(profileId);
    if (!profile || !record.token)
        return false;
    const QString name = copyName(format, *profile);
    // Where another one is on the screen, nobody is to take this for that one's.
    const QString what = profileId == m_current ? name : tr("%1 of “%2”").arg(name, displayText(profile->name, 40));
    m_clipboard->copySecret(copyText(format, *profile, *record.token), what);
    Q_EMIT tokenUsed(profileId);
    return true;
}

void CopyCommands::copyTokenRequest()
{
    const Profile *profile = m_workspace->profile(m_current);
    const TokenFlow *flow = profile ? m_workspace->flowOf(*profile) : nullptr;
    if (!flow)
        return;
    const Result<RequestPlan> plan = planRequest(*flow, *profile, randomUuids());
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    m_clipboard->copyPlain(renderCurl(*plan, m_workspace->clientId(m_current)), tr("Token request, without the secret"));
}

void CopyCommands::copyClientId()
{
    m_copyIdWhenKnown.clear();
    const QString id = m_workspace->clientId(m_current);
    if (!id.isEmpty()) {
        m_clipboard->copyPlain(id, tr("Client ID"));
    } else if (const Error *error = m_workspace->credentialsError(m_current)) {
        Q_EMIT failed(*error);
    } else {
        m_copyIdWhenKnown = m_current;
        m_workspace->readClientId(m_current);
    }
}

} // namespace claimcheck
