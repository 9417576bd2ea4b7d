#pragma once

#include "workspace.h"

#include <QAbstractItemModel>

namespace claimcheck {

/// What a profile's token is doing, for one cell and one icon.
enum class TokenState { None, Fetching, Live, Unknown, Expired, Failed };

/// The fleet as a tree of two levels: customers, and under each its profiles. Column 0 name, 1 environment,
/// 2 countdown or last result. Follows the workspace; tick() announces only the cells whose text changed.
class ProfileModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, EnvironmentColumn, CountdownColumn, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole, ///< QString; empty for a customer row
        StateRole, ///< TokenState as int
        UrgencyRole, ///< ExpiryUrgency as int
        FractionRole, ///< double, the share of the lifetime that is left, 0 to 1
        EnvironmentRole, ///< Environment as int
        SearchRole, ///< QString, all words a filter looks in, lower case
    };

    explicit ProfileModel(Workspace *workspace, QObject *parent = nullptr);

    QModelIndex indexOf(const QString &id) const;

    /// Renews the countdowns; only changed cells are announced.
    void tick(qint64 nowMs);
    /// Milliseconds until the next countdown of any profile changes; nullopt if nothing counts.
    std::optional<qint64> nextChange(qint64 nowMs) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Profile profile;
        QString search;
        QString countdown;
        TokenState state = TokenState::None;
        ExpiryUrgency urgency = ExpiryUrgency::Unknown;
        int ringStep = 0; ///< the ring in 32nds: it repaints when it looks different, not each second
    };
    struct Group
    {
        QString customer;
        QList<Row> rows;
    };

    void rebuild();
    void onRecordChanged(const QString &id);
    /// Works the live cells out anew; true if anything shown changed.
    bool refresh(Row &row, qint64 nowMs) const;
    void announce(int group, int row);
    QVariant rowData(const Row &row, int column, int role) const;
    QString accessibleText(const Row &row) const;

    Workspace *m_workspace;
    QList<Group> m_groups;
    QHash<QString, QPair<int, int>> m_places;
    QSet<QString> m_counting; ///< profiles with a token whose expiry lies ahead
};

} // namespace claimcheck
