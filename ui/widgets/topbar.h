#pragma once

#include "actions.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace claimcheck {

class FindEdit;
class FleetMenu;

/// The row above everything: what the list is searched with, how it is laid out, and the menu of what is needed less
/// often.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);

    FindEdit *find() const { return m_find; }
    FleetMenu *view() const { return m_view; }
    /// What of the search is not understood, below it; nothing takes no room.
    void showProblems(const QStringList &problems);

private:
    static QMenu *makeMenu(const Actions &actions, QWidget *parent);

    FindEdit *m_find;
    QLabel *m_problems;
    FleetMenu *m_view;
};

} // namespace claimcheck
