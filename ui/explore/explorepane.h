#pragma once

#include "explore/requestdrafts.h"
#include "workspace.h"

#include <QWidget>

namespace claimcheck {

class CallSplitter;
class CallStrip;
class NameLine;
class NoteLabel;
class RequestBook;
class RequestEditor;
class RequestLine;
class ResponseSaver;
class ResponseView;
class SavedRequests;

/// Calls a profile's API with its token: the request, what came back, and the requests saved with the profile. What is
/// typed stays for each profile and request until it is saved or the program ends; locking takes the responses and what
/// looks like a credential.
class ExplorePane : public QWidget
{
    Q_OBJECT

public:
    /// @a workspace outlives it and has an explorer.
    explicit ExplorePane(Workspace *workspace, QWidget *parent = nullptr);

    void showProfile(const QString &id);
    /// The profile, its token or the time changed.
    void refresh();
    void send();
    void focusTarget();

Q_SIGNALS:
    void copyRequested(const QString &text, const QString &what);
    void secretCopyRequested(const QString &text, const QString &what);
    /// For the status bar.
    void said(const QString &message);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void connectRequest();
    void connectSaving();
    void connectResponse();
    const Profile *profile() const { return m_workspace->profile(m_id); }
    ApiRequest typed() const;
    void fill();
    void onEdited();
    void onRecord();
    void onLocked();
    void showResponse(const ApiResponse *response); ///< nullptr for none
    /// Whether there are none; those there are stand next to their fields.
    bool showProblems(const QList<FieldProblem> &problems);
    void save();
    void saveUnder(const QString &name);
    void copyCurl();
    void copyBody();

    Workspace *m_workspace;
    Explorer *m_explorer;
    QString m_id;
    QHash<QString, RequestDrafts> m_drafts; ///< by profile
    RequestBook *m_book;
    ResponseSaver *m_saver;
    RequestLine *m_line;
    NoteLabel *m_targetNote;
    CallStrip *m_strip;
    NameLine *m_nameLine;
    RequestEditor *m_editor;
    SavedRequests *m_saved;
    ResponseView *m_response;
    CallSplitter *m_splitter;
};

} // namespace claimcheck
