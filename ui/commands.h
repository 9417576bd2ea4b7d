#pragma once

#include "actions.h"
#include "clipboard.h"
#include "copyformats.h"
#include "settings.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace claimcheck {

class DeleteDialog;
class InspectDialog;
class ProfileEditor;
class SandboxLauncher;

/// What the actions do: takes the user's intent to the workspace, the clipboard and the dialogs. Knows which profile is
/// current and which action makes sense for it. Draws nothing.
class Commands : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QString settingsFile;
        QString profilesFile;
        QString flowsFolder;
    };

    Commands(Workspace *workspace, SecretClipboard *clipboard, SandboxLauncher *sandbox, Actions actions, Places places,
        QWidget *window);

    void setCurrent(const QString &profileId);
    QString current() const { return m_current; }
    void applySettings(const Settings &settings);

    void copyFromView(const QString &text, const QString &what);
    void copySecretFromView(const QString &text, const QString &what);

Q_SIGNALS:
    /// For the status bar: done, nothing to act on.
    void said(const QString &message);
    /// Something went wrong that belongs to no field and no pane.
    void failed(const claimcheck::Error &error);
    void settingsChanged(const claimcheck::Settings &settings);
    /// A profile was made or changed in the editor; it wants to be looked at.
    void wantsCurrent(const QString &profileId);

private:
    void connectActions();
    void updateEnabled();
    void copy(CopyFormat format);
    void copyTokenRequest();
    void copyClientId();
    ProfileEditor *openEditor(const Profile &profile, bool isNew);
    void duplicateCurrent();
    void confirmRemove(const QList<Profile> &profiles);
    QList<Profile> customersProfiles() const;
    void onLock();
    void onUnlock();
    void connectChanges();
    void openInspector();
    void openSettings();
    void openShortcuts();
    void openAbout();
    void open(QDialog *dialog);

    Workspace *m_workspace;
    SecretClipboard *m_clipboard;
    SandboxLauncher *m_sandbox;
    Actions m_actions;
    Places m_places;
    QWidget *m_window;
    Settings m_settings;
    QString m_current;
    QString m_copyIdWhenKnown; ///< Ctrl+B came before the keychain answered
    QPointer<InspectDialog> m_inspector;
    QPointer<ProfileEditor> m_editor;
    QPointer<DeleteDialog> m_deleting;
    struct Draft
    {
        Profile profile;
        bool isNew;
    };
    std::optional<Draft> m_draft; ///< what locking closed unsaved
};

} // namespace claimcheck
