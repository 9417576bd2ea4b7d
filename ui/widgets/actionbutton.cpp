#include "widgets/actionbutton.h"

#include <QAction>

namespace claimcheck {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    const int unit = fontMetrics().height();
    setMinimumHeight(unit * 2 - unit / 4);
    setAutoDefault(true); // Enter works as well as Space
    setCheckable(action->isCheckable());
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QAction::toggled, this, &QPushButton::setChecked);
    follow();
}

void ActionButton::follow()
{
    // A mnemonic here would be a second one beside the menu's: the shortcut is what the keyboard uses.
    setText(m_action->text().remove(u'&'));
    setIcon(m_action->icon());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setChecked(m_action->isChecked());
}

} // namespace claimcheck
