#pragma once

#include "actions.h"
#include "copyformats.h"
#include "switcher/profileindex.h"
#include "switcher/recents.h"

#include <QObject>
#include <QPointer>

namespace claimcheck {

class CopyCommands;
class GetAndCopy;
class Switcher;
class Workspace;

/// Opens the quick switcher, prepares what it searches when it is first wanted, and remembers which profiles were used
/// last. All parts outlive it.
class Switching : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Workspace *workspace;
        CopyCommands *copies;
        GetAndCopy *getAndCopy;
        Actions actions;
        QString settingsFile; ///< where the recent ones are kept; empty: nowhere
    };
    Switching(Parts parts, QWidget *window);
    ~Switching() override;

    /// The profile in the list that is looked at.
    void look(const QString &profileId);

Q_SIGNALS:
    /// The user goes to it: it wants to be current, and the list to have the keyboard.
    void profileWanted(const QString &profileId);

private:
    void open();
    void prepare();
    void save();

    Parts m_parts;
    QWidget *m_window;
    ProfileIndex m_index;
    Recents m_recents;
    QString m_current;
    bool m_stale = true; ///< the profiles changed since the index was made
    QPointer<Switcher> m_switcher;
};

} // namespace claimcheck
