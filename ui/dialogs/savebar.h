#pragma once

#include <QWidget>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace claimcheck {

class NoteLabel;

/// The foot of an editor: Save and Cancel, how far saving has come, and what it ran into.
class SaveBar : public QWidget
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    /// Nothing goes on; what was said stays.
    void rest();
    /// @a stoppable: Cancel stops it, and closes nothing. Otherwise there is nothing to press.
    void showBusy(const QString &what, bool stoppable);
    void showError(const QString &text);
    /// The same, and the user may save all the same.
    void showRefusal(const QString &text);
    void showWarning(const QString &text);
    void clearNote();

Q_SIGNALS:
    void saveRequested();
    void saveAnywayRequested();
    void cancelRequested();

private:
    void tell(const QString &text);

    NoteLabel *m_note;
    QPushButton *m_saveAnyway;
    QLabel *m_what;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
};

} // namespace claimcheck
