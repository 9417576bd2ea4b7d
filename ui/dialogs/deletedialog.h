#pragma once

#include "workspace.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace claimcheck {

/// Asks whether to delete one profile or several, by name, and then shows how far it is. Cancel is the
/// default; while deleting it keeps the rest. What came of it is the workspace's deletionFinished(). Show it with
/// open().
class DeleteDialog : public QDialog
{
    Q_OBJECT

public:
    /// @a profiles is not empty. It says so where they are all of a customer's.
    DeleteDialog(Workspace *workspace, const QList<Profile> &profiles, QWidget *parent = nullptr);

    /// Cancels the rest as well.
    void done(int result) override;
    /// While deleting it closes once the current one is deleted.
    void reject() override;

private:
    void layOut(const QList<Profile> &profiles, bool wholeCustomer);
    QTreeWidget *makeList(const QList<Profile> &profiles);
    void start();
    void showProgress(int done, int total, const QString &name);

    Workspace *m_workspace;
    QStringList m_ids;
    QPointer<Deletion> m_deletion;
    QLabel *m_what;
    QProgressBar *m_progress;
    QPushButton *m_delete;
    QPushButton *m_cancel;
};

} // namespace claimcheck
