#include "shortcutgroups.h"

#include "dialogs/kit.h"
#include "switcher/switcher.h"
#include "widgets/profilelist.h"

#include <QAction>
#include <QCoreApplication>

namespace claimcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimcheck::ShortcutGroups)
};

/// Those that have keys.
QList<KeyHint> hintsOf(const QList<QAction *> &actions)
{
    QList<KeyHint> hints;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            hints.append({spokenLabel(action->text()).remove(u'…'), {action->shortcut()}});
    }
    return hints;
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const Actions &actions)
{
    QList<ShortcutGroup> groups {{Words::tr("Profile"), hintsOf(actions.forProfile())},
        {Words::tr("Copying"), hintsOf(actions.forCopying())},
        {Words::tr("List"), hintsOf(actions.forList()) + ProfileList::keys()},
        {Words::tr("Quick switcher"), Switcher::keys()}, {Words::tr("Window"), {}}};
    // Whatever is in no group is the window's: no shortcut can be left out.
    QList<QAction *> rest = actions.all();
    for (QAction *grouped : actions.forProfile() + actions.forCopying() + actions.forList())
        rest.removeOne(grouped);
    groups.last().keys = hintsOf(rest);
    return groups;
}

} // namespace claimcheck
