#pragma once

#include "flow/profile.h"

#include <QTabWidget>

class QComboBox;
class QPlainTextEdit;

namespace claimcheck {

class NoteLabel;
class PairEditor;

/// The parts of a request beside method and target, in tabs: query, headers and body. The widget in the corner gets the
/// room that the tabs leave.
class RequestEditor : public QTabWidget
{
    Q_OBJECT

public:
    explicit RequestEditor(QWidget *parent = nullptr);

    void setRequest(const ApiRequest &request);
    /// Puts its parts into @a request.
    void fill(ApiRequest &request) const;
    /// Each next to what it is about; the first one's tab comes to the front if @a turn.
    void showProblems(const QList<FieldProblem> &problems, bool turn);

    /// Without its corner, see CornerPlace.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

private:
    QWidget *pairsTab(PairEditor *pairs, NoteLabel *note);
    QWidget *bodyTab();
    void updateTitles();
    void onEdited();

    PairEditor *m_query;
    PairEditor *m_headers;
    NoteLabel *m_queryNote;
    NoteLabel *m_headersNote;
    NoteLabel *m_bodyNote;
    QComboBox *m_contentType;
    QPlainTextEdit *m_body;
    bool m_filling = false;
};

} // namespace claimcheck
