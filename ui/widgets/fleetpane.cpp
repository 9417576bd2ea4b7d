#include "widgets/fleetpane.h"

#include "tokenrun.h"
#include "widgets/profilelist.h"
#include "widgets/runstrip.h"

#include <QLabel>
#include <QVBoxLayout>

namespace claimcheck {

FleetPane::FleetPane(ProfileModel *profiles, TokenRun *run, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_list(new ProfileList(profiles, this))
    , m_noMatch(new QLabel(tr("No profile matches. Esc clears the filter."), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->addActions({actions.getToken, actions.copyToken, actions.copyHeader, actions.edit, actions.duplicate,
        actions.check, actions.remove, actions.removeCustomer});
    m_noMatch->setWordWrap(true);
    m_noMatch->setMargin(fontMetrics().height());
    m_noMatch->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_noMatch->setBackgroundRole(QPalette::Base); // it stands where the list was
    m_noMatch->setAutoFillBackground(true);
    m_noMatch->hide();
    column->addWidget(m_list, 1);
    column->addWidget(m_noMatch, 1);
    m_strip = new RunStrip(run, this);
    connect(m_strip, &RunStrip::failedWanted, this, &FleetPane::failedWanted);
    column->addWidget(m_strip);
    setMinimumWidth(fontMetrics().height() * 15);
}

void FleetPane::forgetRun()
{
    m_strip->hide();
}

void FleetPane::showWhetherEmpty()
{
    const bool none = m_list->isEmpty();
    m_list->setVisible(!none);
    m_noMatch->setVisible(none);
}

} // namespace claimcheck
