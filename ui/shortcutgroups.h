#pragma once

#include "actions.h"
#include "keyhint.h"

namespace claimcheck {

/// Some shortcuts that belong together, for looking up.
struct ShortcutGroup
{
    QString title {};
    QList<KeyHint> keys {};
};

/// Every shortcut of the window in its groups: those of the actions, by the actions' own texts and keys, and those
/// that the list and the quick switcher listen to themselves.
QList<ShortcutGroup> shortcutGroups(const Actions &actions);

} // namespace claimcheck
