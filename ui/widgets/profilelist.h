#pragma once

#include "keyhint.h"
#include "models/profilemodel.h"

#include <QTreeView>

namespace claimcheck {

/// The fleet: profiles under headings, with environment, countdown and last result. One is current; any number may be
/// selected (Shift, Ctrl, Ctrl+A). Both survive whatever the model does, by id.
class ProfileList : public QTreeView
{
    Q_OBJECT

public:
    explicit ProfileList(ProfileModel *profiles, QWidget *parent = nullptr);

    /// The id of the current profile; empty if none.
    QString currentId() const;
    /// Makes it current and the only one selected, if the filter shows it.
    void setCurrentId(const QString &id);
    /// In the order they stand in.
    QStringList selectedIds() const;
    bool isEmpty() const;
    /// Its keys, for the list of shortcuts.
    static QList<KeyHint> keys();

Q_SIGNALS:
    /// Empty when no profile is current.
    void currentIdChanged(const QString &id);
    void selectedIdsChanged();
    /// Other lines can be seen now.
    void linesShown();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void remember();
    void restore();
    void fitColumns();
    void tellVisibleLines();
    QModelIndex profileNear(int line) const;

    ProfileModel *m_profiles;
    QString m_wanted; ///< survives resets and filters that hide it for a while
    QStringList m_selected; ///< during a reset, where more than one was
    int m_line = -1; ///< of the current profile before a reset
    int m_scrolled = 0; ///< during a reset
    bool m_restoring = false;
    std::pair<int, int> m_shown{-1, -1};
};

} // namespace claimcheck
