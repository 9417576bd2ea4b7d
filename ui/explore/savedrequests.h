#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;

namespace claimcheck {

class RequestDrafts;

/// Chooses among a profile's requests, and says what may be done with the chosen one.
class SavedRequests : public QWidget
{
    Q_OBJECT

public:
    explicit SavedRequests(QWidget *parent = nullptr);

    void showDrafts(const RequestDrafts &drafts);
    /// Whether there is an expired token that may be sent all the same.
    void setHasExpiredToken(bool has);
    /// As wide as the longest name, within the maximum width: in a corner of tabs nothing else heeds that.
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &name); ///< empty for the new one
    void saveRequested();
    void saveAsRequested();
    void renameRequested();
    void deleteRequested();
    void revertRequested();
    void copyCurlRequested();
    void sendExpiredRequested();

private:
    void makeMenu();

    QComboBox *m_choice;
    QPushButton *m_save;
    QPushButton *m_more;
    QAction *m_rename = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_expired = nullptr;
};

} // namespace claimcheck
