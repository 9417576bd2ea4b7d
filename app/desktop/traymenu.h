#pragma once

#include "copycommands.h"
#include "service/wakeup.h"
#include "workspace.h"

#include <QMenu>

#include <vector>

namespace claimcheck {

/// The menu of the tray icon: each pinned profile with "Get token" and "Copy token", and what concerns the window. While
/// locked it names no profile. What it says of a token changes with the token, and when that expires: nothing ticks.
class TrayMenu : public QObject
{
    Q_OBJECT

public:
    TrayMenu(Workspace *workspace, CopyCommands *copies, QObject *parent = nullptr);

    QMenu *menu() { return &m_menu; }

Q_SIGNALS:
    void showRequested();
    void quitRequested();

private:
    struct Entry
    {
        QString id;
        QMenu *menu;
        QAction *get;
        QAction *copy;
    };

    void rebuildSoon();
    void rebuild();
    void addProfile(const Profile &profile);
    void addWindowActions();
    void showStates();
    void showState(const QString &profileId);
    void show(const Entry &entry);
    void waitForNext(); ///< for the next one to expire

    Workspace *m_workspace;
    CopyCommands *m_copies;
    QMenu m_menu;
    WakeUp m_wakeUp;
    std::vector<Entry> m_entries;
    bool m_rebuilding = false;
};

} // namespace claimcheck
