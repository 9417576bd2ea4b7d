#include "widgets/topbar.h"

#include "fleetmenu.h"
#include "widgets/actionbutton.h"
#include "widgets/findedit.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimcheck {

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_find(new FindEdit(this))
    , m_problems(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    const int unit = fontMetrics().height() / 2;
    column->setContentsMargins(unit, unit, unit, unit);
    column->addLayout(row);
    m_find->setPlaceholderText(tr("Find   Ctrl+F   (acme env:prod is:expired)"));
    m_find->setAccessibleName(tr("Find profiles"));
    m_find->setMinimumHeight(fontMetrics().height() * 7 / 4);
    m_find->addAction(actions.find, QLineEdit::LeadingPosition);
    connect(actions.find, &QAction::triggered, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_problems->hide();
    row->addWidget(m_find, 1);
    column->addWidget(m_problems);
    row->addWidget(new ActionButton(actions.inspect, this));
    row->addWidget(new ActionButton(actions.newProfile, this));
    m_view = new FleetMenu(this);
    auto *view = new QPushButton(tr("Vie&w"), this);
    view->setMinimumHeight(m_find->minimumHeight());
    view->setMenu(m_view);
    row->addWidget(view);
    auto *more = new QPushButton(tr("&More"), this);
    more->setMinimumHeight(m_find->minimumHeight());
    more->setMenu(makeMenu(actions, more));
    row->addWidget(more);
}

QMenu *TopBar::makeMenu(const Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addActions({actions.switcher, actions.check});
    menu->addSeparator();
    menu->addActions({actions.edit, actions.undoSecret, actions.duplicate});
    menu->addSeparator();
    menu->addActions({actions.keepFresh, actions.pin});
    menu->addSeparator();
    menu->addActions({actions.remove, actions.removeCustomer});
    menu->addSeparator();
    menu->addActions({actions.sandbox, actions.lock, actions.settings});
    menu->addSeparator();
    menu->addActions({actions.shortcuts, actions.about, actions.quit});
    return menu;
}

void TopBar::showProblems(const QStringList &problems)
{
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

} // namespace claimcheck
