#pragma once

#include "models/profilemodel.h"
#include "switcher/profileindex.h"

#include <QAbstractListModel>

namespace claimcheck {

/// The few profiles that the quick switcher found, one a row. State, countdown and urgency are those of the list's own
/// model, by its roles, and change with it.
class MatchesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        FoundRole = ProfileModel::SearchRole + 100, ///< FoundProfile
        CountdownRole, ///< QString
    };

    explicit MatchesModel(const ProfileModel *profiles, QObject *parent = nullptr);

    void show(const QList<FoundProfile> &found);
    /// Empty if there is no such row.
    QString idAt(int row) const { return m_found.value(row).id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void onChanged(const QModelIndex &source);
    QString accessibleText(const FoundProfile &found) const;

    const ProfileModel *m_profiles;
    QList<FoundProfile> m_found;
};

} // namespace claimcheck
