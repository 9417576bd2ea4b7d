#pragma once

#include "actions.h"

#include <QWidget>

namespace claimcheck {

/// What an empty or locked window shows: one sentence and what to do next.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// The first action is the main one.
    WelcomePage(const QString &title, const QString &text, const char *icon, const QList<QAction *> &actions,
        QWidget *parent = nullptr);

    void focusFirstButton();
};

} // namespace claimcheck
