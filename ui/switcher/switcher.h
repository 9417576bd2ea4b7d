#pragma once

#include "copyformats.h"
#include "keyhint.h"
#include "models/ticker.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace claimcheck {

class MatchesModel;
class ProfileIndex;
class Workspace;

/// The quick switcher: type some letters of a profile, and take its token. The field keeps the keyboard; it also says
/// to assistive technology which row is selected. Closes when it is no longer the active window.
class Switcher : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    Switcher(ProfileIndex *index, const Workspace *workspace, QWidget *parent);

    /// The profiles changed, or the index of them.
    void refresh();
    /// Its keys, for the list of shortcuts.
    static QList<KeyHint> keys();

    void done(int result) override;

Q_SIGNALS:
    void copyWanted(const QString &profileId, claimcheck::CopyFormat format);
    /// To be shown in the list.
    void profileWanted(const QString &profileId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find();
    void choose(Qt::KeyboardModifiers modifiers);
    void moveBy(int rows);
    void selectRow(int row);
    void announce();
    QString emptyText() const;
    void fit();

    ProfileIndex *m_index;
    MatchesModel *m_matches;
    Ticker m_ticker; ///< of its own: the window's looks at what the window shows
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_hint;
    QStackedWidget *m_pages;
    bool m_wasActive = false;
};

} // namespace claimcheck
