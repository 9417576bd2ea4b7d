#pragma once

#include "check/checkmodel.h"
#include "workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace claimcheck {

class FileSaver;
class NoteLabel;
class TokenRun;

/// Asks for a token with the stored credentials of several profiles and says whose still work: a table to look at, to
/// copy or to save, without secrets. Nothing is sent before the user says so. Show it with open().
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    /// Which profiles to check, as offered to the user.
    struct Scope
    {
        QString label;
        QStringList ids;
    };

    /// @a scopes is not empty, nor is any of them. At most @a perHost requests at a time go to one host.
    CheckDialog(Workspace *workspace, const QList<Scope> &scopes, int perHost, QWidget *parent = nullptr);

    /// Cancels what is under way as well.
    void done(int result) override;
    /// While checking, stops the rest and stays, to show what is known by then.
    void reject() override;

Q_SIGNALS:
    void copyPlainRequested(const QString &text, const QString &what);

private:
    QLayout *makeTop(const QList<Scope> &scopes);
    QTreeView *makeTable();
    void fitColumns(); ///< not when a check starts: widths that were chosen stay
    QLayout *makeFoot();
    void connectRun();
    void showScope();
    void start();
    void note(const QString &id);
    void finish();
    void say(const QString &text);
    void saveTable();

    Workspace *m_workspace;
    TokenRun *m_run;
    int m_perHost;
    QList<Scope> m_scopes;
    CheckModel *m_rows;
    QSortFilterProxyModel *m_sorted;
    FileSaver *m_saver;
    QComboBox *m_scope;
    QTreeView *m_table;
    QProgressBar *m_progress;
    QLabel *m_summary;
    NoteLabel *m_note;
    QPushButton *m_check;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
    bool m_stopped = false; ///< by the user
};

} // namespace claimcheck
