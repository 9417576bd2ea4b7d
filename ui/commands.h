#pragma once

#include "actions.h"
#include "copycommands.h"
#include "dialogdesk.h"
#include "freshcommands.h"
#include "getandcopy.h"
#include "settings.h"
#include "workspace.h"

#include <QObject>

namespace claimcheck {

class SandboxLauncher;
class Switching;
class TokenRun;

/// What the actions do: takes the user's intent to the workspace, the clipboard and the dialogs. Knows which profile is
/// current and which action makes sense for it. Draws nothing.
class Commands : public QObject
{
    Q_OBJECT

public:
    using Places = DialogDesk::Places;

    Commands(Workspace *workspace, SecretClipboard *clipboard, SandboxLauncher *sandbox, Actions actions, Places places,
        QWidget *window);

    void setCurrent(const QString &profileId);
    QString current() const { return m_current; }
    /// Where more than one is selected, what can be done with many is done with these.
    void setSelected(const QStringList &profileIds);
    TokenRun &run() { return *m_run; }
    CopyCommands &copies() { return *m_copies; }
    GetAndCopy &getAndCopy() { return *m_getAndCopy; }
    DialogDesk &dialogs() { return *m_dialogs; }
    const Settings &settings() const { return m_settings; }
    void applySettings(const Settings &settings);
    /// Applies them and writes them down.
    void chooseSettings(const Settings &settings);

    void copyFromView(const QString &text, const QString &what);
    void copySecretFromView(const QString &text, const QString &what);

Q_SIGNALS:
    /// For the status bar: done, nothing to act on.
    void said(const QString &message);
    /// Something went wrong that belongs to no field and no pane.
    void failed(const claimcheck::Error &error);
    /// Closing the window is meant to end the program, whatever else closing may do.
    void quitRequested();
    void settingsChanged(const claimcheck::Settings &settings);
    /// A profile was made or changed in the editor; it wants to be looked at.
    void wantsCurrent(const QString &profileId);
    /// The user goes to it: it wants to be current, and the list to have the keyboard.
    void wantsKeyboard(const QString &profileId);

private:
    void connectActions();
    void connectProfileActions();
    void connectChanges();
    void updateEnabled();
    void newProfile();
    void duplicateCurrent();
    bool hasMany() const { return m_selected.size() > 1; }
    /// The selected ones; just the current one where there are no many.
    QList<Profile> selectedProfiles() const;
    void edit();
    void check();
    QList<Profile> customersProfiles() const;
    void onLockChanged(bool locked);

    Workspace *m_workspace;
    SecretClipboard *m_clipboard;
    SandboxLauncher *m_sandbox;
    Actions m_actions;
    QString m_settingsFile;
    QWidget *m_window;
    CopyCommands *m_copies;
    FreshCommands *m_fresh;
    GetAndCopy *m_getAndCopy;
    Switching *m_switching;
    DialogDesk *m_dialogs;
    Settings m_settings;
    QString m_current;
    QStringList m_selected;
    TokenRun *m_run;
};

} // namespace claimcheck
