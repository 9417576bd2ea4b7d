#pragma once

#include "actions.h"
#include "check/checkdialog.h"
#include "settings.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace claimcheck {

class DeleteDialog;
class InspectDialog;
class ProfileEditor;

/// Opens the dialogs, one of each, and knows what locking closes and unlocking brings back.
class DialogDesk : public QObject
{
    Q_OBJECT

public:
    /// Shown in the settings, for people to look there.
    struct Places
    {
        QString settingsFile;
        QString profilesFile;
        QString flowsFolder;
    };

    DialogDesk(Workspace *workspace, const Actions &actions, Places places, QWidget *window);

    void openEditor(const Profile &profile, bool isNew);
    bool isEditing() const;
    void confirmRemove(const QList<Profile> &profiles);
    void openBulkEditor(const QList<Profile> &profiles);
    void openCheck(const QList<CheckDialog::Scope> &scopes, int perHost);
    void openInspector();
    void openSettings(const Settings &settings);
    void openShortcuts();
    void openAbout();

Q_SIGNALS:
    /// For the status bar: done, nothing to act on.
    void said(const QString &message);
    void copyPlainRequested(const QString &text, const QString &what);
    /// Chosen in the dialog: every change at once.
    void settingsChosen(const claimcheck::Settings &settings);
    /// A profile was made or changed in the editor; it wants to be looked at.
    void wantsCurrent(const QString &profileId);

private:
    ProfileEditor *showEditor(const Profile &profile, bool isNew);
    void onLock();
    void onUnlock();
    void open(QDialog *dialog);

    Workspace *m_workspace;
    Actions m_actions;
    Places m_places;
    QWidget *m_window;
    QPointer<InspectDialog> m_inspector;
    QPointer<ProfileEditor> m_editor;
    QPointer<DeleteDialog> m_deleting;
    QPointer<QDialog> m_fleet; ///< the check or the bulk editor
    struct Draft
    {
        Profile profile;
        bool isNew;
    };
    std::optional<Draft> m_draft; ///< what locking closed unsaved
};

} // namespace claimcheck
