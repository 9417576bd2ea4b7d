#include "probeprompt.h"

#include "token/claimcatalog.h"

#include <QMessageBox>
#include <QPushButton>

namespace claimcheck {

ProbePrompt::ProbePrompt(Workspace *workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_parent(parent)
{
    connect(workspace, &Workspace::saved, this, [this](const QString &id) {
        const Profile *profile = m_workspace->profile(id);
        if (id != m_keeping || !profile)
            return;
        m_keeping.clear();
        Q_EMIT said(tr("Kept in “%1”").arg(displayText(profile->name, 100)));
    });
    connect(workspace, &Workspace::saveFailed, this, [this](const QString &id) {
        if (id == m_keeping)
            m_keeping.clear();
    });
}

void ProbePrompt::send(const QString &profileId)
{
    const Profile *profile = m_workspace->profile(profileId);
    const TokenRecord &record = m_workspace->book().record(profileId);
    if (!profile || !record.probe || record.fetching)
        return;
    if (profile->environment == Environment::Prod)
        ask(*profile, *record.probe);
    else
        m_workspace->sendProbe(profileId);
}

void ProbePrompt::ask(const Profile &profile, const Probe &probe)
{
    const TokenFlow *flow = m_workspace->flowOf(profile);
    const QString host = displayText(flow ? probe.profile.endpoint(*flow).authority() : QString(), 200);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Try once on production"),
        tr("Send one request to %1, %2?").arg(host, probe.change), QMessageBox::Cancel, m_parent->window());
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("“%1” is a PROD profile. Its client ID and secret go to this host once more; the profile "
                               "stays as it is.")
                                .arg(displayText(profile.name, 100)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *confirm = box->addButton(tr("&Send once"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(confirm, &QPushButton::clicked, this, [this, id = profile.id, probe] {
        if (m_workspace->book().record(id).probe == probe) // what was asked about, and nothing else
            m_workspace->sendProbe(id);
    });
    connect(m_workspace, &Workspace::lockChanged, box, &QMessageBox::reject);
    box->open();
}

void ProbePrompt::keep(const QString &profileId)
{
    const Profile *profile = m_workspace->profile(profileId);
    const TokenRecord &record = m_workspace->book().record(profileId);
    if (!profile || !record.worked || record.fetching || m_workspace->isLocked())
        return;
    m_keeping = profileId;
    m_workspace->save(withChanges(*profile, record.worked->profile), std::nullopt);
}

} // namespace claimcheck
