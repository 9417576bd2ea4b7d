#pragma once

#include "models/profilefilter.h"

#include <QTreeView>

namespace claimcheck {

/// The fleet: profiles grouped by customer, with environment and countdown. Shows what the filter lets through.
class ProfileList : public QTreeView
{
    Q_OBJECT

public:
    explicit ProfileList(ProfileModel *profiles, QWidget *parent = nullptr);

    void setQuery(const ProfileQuery &query);
    /// The id of the current profile; empty if none.
    QString currentId() const;
    /// Makes it current if the filter shows it.
    void setCurrentId(const QString &id);
    bool isEmpty() const;

Q_SIGNALS:
    /// Empty when no profile is current.
    void currentIdChanged(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void restore();
    void fitColumns();

    ProfileModel *m_profiles;
    ProfileFilter *m_filter;
    QString m_wanted; ///< survives resets and filters that hide it for a while
    bool m_restoring = false;
};

} // namespace claimcheck
