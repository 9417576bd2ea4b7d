#pragma once

#include "settings.h"

#include <QMenu>

class QActionGroup;

namespace claimcheck {

/// How the list is grouped and ordered: two choices in one menu.
class FleetMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FleetMenu(QWidget *parent = nullptr);

    /// Shows what holds.
    void showChoice(const Settings &settings);

Q_SIGNALS:
    void chosen(claimcheck::Grouping grouping, claimcheck::SortBy sortBy);

private:
    QActionGroup *m_grouping;
    QActionGroup *m_sortBy;
};

} // namespace claimcheck
