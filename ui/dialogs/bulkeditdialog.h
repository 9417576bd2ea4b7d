#pragma once

#include "dialogs/notelabel.h"
#include "workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace claimcheck {

/// Gives several profiles the same customer, the same environment, or both. All are changed, or none. Show it with
/// open().
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    /// @a profiles has two or more.
    BulkEditDialog(Workspace *workspace, const QList<Profile> &profiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(int count);

private:
    void fill();
    void update();
    void showNote(NoteLabel::Kind kind, const QString &text);
    void save();
    /// Those that would differ from what they are now.
    QList<Profile> edited() const;

    Workspace *m_workspace;
    QList<Profile> m_profiles;
    QCheckBox *m_setsCustomer;
    QComboBox *m_customer;
    QCheckBox *m_setsEnvironment;
    QComboBox *m_environment;
    NoteLabel *m_note;
    QPushButton *m_save;
};

} // namespace claimcheck
