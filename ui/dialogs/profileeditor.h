#pragma once

#include "workspace.h"

#include <QDialog>
#include <QPointer>

class QScrollArea;

namespace claimcheck {

class ProfileForm;
class RequestPreview;
class SaveBar;

/// Makes or changes a profile: its fields on the left, the request they lead to on the right. Show it with
/// open(). It stays until what it saves is saved, so that nothing typed is lost where that fails.
class ProfileEditor : public QDialog
{
    Q_OBJECT

public:
    ProfileEditor(Workspace *workspace, const Profile &profile, bool isNew, QWidget *parent = nullptr);

    void done(int result) override;
    void reject() override;

    bool isNew() const { return m_isNew; }
    /// What would be lost by closing, but for credentials; nullopt if nothing.
    std::optional<Profile> unsaved() const;
    /// Says that the profile it was made with is what an earlier editor held unsaved when the app was locked.
    void resume();

Q_SIGNALS:
    void savedProfile(const QString &id);
    void copyPlainRequested(const QString &text, const QString &what);

private:
    enum class State { Editing, Trying, Saving };

    void layOut();
    void fitForm();
    void refresh();
    void save();
    bool isReady();
    void tryOut(const Credentials &credentials);
    void stopTrying();
    void onTried(const TokenOutcome &outcome);
    void saveNow();
    void setState(State state);
    void onSaved(const QString &id);
    void onSaveFailed(const QString &id, const Error &error);
    void askToDiscard();

    Workspace *m_workspace;
    QString m_id;
    bool m_isNew;
    ProfileForm *m_form;
    RequestPreview *m_preview;
    QScrollArea *m_scroll;
    SaveBar *m_bar;
    int m_fitted = 0; ///< the width of the form that it was given room for
    QPointer<TokenJob> m_trial;
    State m_state = State::Editing;
};

} // namespace claimcheck
