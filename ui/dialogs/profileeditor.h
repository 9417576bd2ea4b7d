#pragma once

#include "workspace.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QScrollArea;

namespace claimcheck {

class NoteLabel;
class ProfileForm;
class RequestPreview;

/// Makes or changes a profile: its fields on the left, the request they lead to on the right. Show it with
/// open().
class ProfileEditor : public QDialog
{
    Q_OBJECT

public:
    ProfileEditor(Workspace *workspace, const Profile &profile, bool isNew, QWidget *parent = nullptr);

    void done(int result) override;
    void reject() override;

Q_SIGNALS:
    void savedProfile(const QString &id);
    void copyPlainRequested(const QString &text, const QString &what);

private:
    void layOut();
    void refresh();
    void save();
    void setSaving(bool saving, bool inKeychain = false);
    void onSaved(const QString &id);
    void onSaveFailed(const QString &id, const Error &error);
    void askToDiscard();

    Workspace *m_workspace;
    QString m_id;
    ProfileForm *m_form;
    RequestPreview *m_preview;
    QScrollArea *m_scroll;
    NoteLabel *m_error;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    bool m_saving = false;
};

} // namespace claimcheck
