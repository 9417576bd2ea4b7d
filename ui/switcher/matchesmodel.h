#pragma once

#include "models/tokenstate.h"
#include "switcher/profileindex.h"

#include <QAbstractListModel>

namespace claimcheck {

class Workspace;

/// The few profiles that the quick switcher found, one a row, and what their tokens do. Follows the workspace's book;
/// tick() announces only what changed.
class MatchesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        FoundRole = Qt::UserRole, ///< FoundProfile
        FaceRole, ///< TokenFace
    };

    /// The workspace outlives it.
    explicit MatchesModel(const Workspace *workspace, QObject *parent = nullptr);

    void show(const QList<FoundProfile> &found);
    /// Empty if there is no such row.
    QString idAt(int row) const { return m_rows.value(row).found.id; }

    /// Renews the countdowns.
    void tick(qint64 nowMs);
    /// Milliseconds until the next of them changes; nullopt if none will.
    std::optional<qint64> nextChange(qint64 nowMs) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        FoundProfile found {};
        TokenFace face {};
    };

    const TokenRecord &recordOf(const Row &row) const;
    QString accessibleText(const Row &row) const;

    const Workspace *m_workspace;
    QList<Row> m_rows;
};

} // namespace claimcheck
