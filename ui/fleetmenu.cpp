#include "fleetmenu.h"

#include <QActionGroup>

namespace claimcheck {

namespace {

void addChoice(QActionGroup *group, const QString &text, int value)
{
    QAction *action = group->addAction(text);
    action->setCheckable(true);
    action->setData(value);
}

void check(QActionGroup *group, int value)
{
    for (QAction *action : group->actions())
        action->setChecked(action->data().toInt() == value);
}

int checked(const QActionGroup *group)
{
    return group->checkedAction()->data().toInt();
}

} // namespace

FleetMenu::FleetMenu(QWidget *parent)
    : QMenu(parent)
    , m_grouping(new QActionGroup(this))
    , m_sortBy(new QActionGroup(this))
{
    addChoice(m_grouping, tr("Group by &customer"), static_cast<int>(Grouping::Customer));
    addChoice(m_grouping, tr("Group by &vendor"), static_cast<int>(Grouping::Vendor));
    addChoice(m_grouping, tr("Group by &environment"), static_cast<int>(Grouping::Environment));
    addChoice(m_sortBy, tr("Sort by &name"), static_cast<int>(SortBy::Name));
    addChoice(m_sortBy, tr("Sort by e&xpiry, soonest first"), static_cast<int>(SortBy::Expiry));
    addChoice(m_sortBy, tr("Sort by last &result, failures first"), static_cast<int>(SortBy::LastResult));
    addActions(m_grouping->actions());
    addSeparator();
    addActions(m_sortBy->actions());
    for (const QActionGroup *group : {m_grouping, m_sortBy}) {
        connect(group, &QActionGroup::triggered, this, [this] {
            Q_EMIT chosen(static_cast<Grouping>(checked(m_grouping)), static_cast<SortBy>(checked(m_sortBy)));
        });
    }
    showChoice({});
}

void FleetMenu::showChoice(const Settings &settings)
{
    check(m_grouping, static_cast<int>(settings.grouping));
    check(m_sortBy, static_cast<int>(settings.sortBy));
}

} // namespace claimcheck
