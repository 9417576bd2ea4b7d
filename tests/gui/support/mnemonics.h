#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace claimcheck {

/// The visible widgets of a window that belong to no other one, itself first.
QList<QWidget *> visibleWidgets(QWidget *window);

/// The texts that Alt and a letter reach while @a window is in front.
QStringList textsWithMnemonics(QWidget *window);

/// Those that share their letter with another one.
QStringList clashes(const QStringList &texts);

} // namespace claimcheck
