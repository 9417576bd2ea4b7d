#pragma once

#include <QPushButton>

class QAction;

namespace claimcheck {

/// A push button that is an action: its text, icon, tooltip, state and whether it can be used.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    QAction *m_action;
};

} // namespace claimcheck
