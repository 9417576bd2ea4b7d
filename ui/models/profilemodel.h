#pragma once

#include "models/fleetrow.h"
#include "workspace.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace claimcheck {

/// The fleet board as lines: headings, and under each the profiles that the filter lets through, in the order chosen.
/// It filters and orders by itself: ten thousand profiles behind proxies would cost more than a frame for each key.
/// Whatever changes which lines there are is a reset; views put selection and current line back by id.
///
/// Follows the workspace. tick() announces only what changed, and only where somebody looks.
class ProfileModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, EnvironmentColumn, CountdownColumn, ResultColumn, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole, ///< QString; empty for a heading
        StateRole, ///< TokenState as int
        UrgencyRole, ///< ExpiryUrgency as int
        FractionRole, ///< double, the share of the lifetime that is left, 0 to 1
        EnvironmentRole, ///< Environment as int
        PinnedRole, ///< bool
        KeepFreshRole, ///< bool
        FailedRole, ///< bool, of the last answer; invalid without one
    };

    explicit ProfileModel(Workspace *workspace, QObject *parent = nullptr);

    /// Whether there is such a profile, shown or not.
    bool holds(const QString &id) const { return m_numbers.contains(id); }

    /// Of a profile's line; invalid while the filter hides it.
    QModelIndex indexOf(const QString &id) const;

    void setQuery(const ProfileQuery &query);
    void setOrder(Grouping grouping, SortBy sortBy);
    /// A profile that stays shown until the query changes, whatever becomes of its state: the one being worked with
    /// must not slip away under the user's hands.
    void setKept(const QString &id) { m_kept = id; }
    /// The lines that can be seen; until it is told, all.
    void setVisibleLines(int first, int last);

    /// Renews the countdowns; only changed cells are announced.
    void tick(qint64 nowMs);
    /// Milliseconds until a countdown that can be seen, or the state of any profile, changes; nullopt if none will.
    std::optional<qint64> nextChange(qint64 nowMs) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A profile's number among m_rows, or of a heading the number of the first row below it.
    struct Line
    {
        qsizetype row = 0;
        bool heading = false;
    };

    void rebuild();
    void order();
    void filter();
    /// The first orders and filters anew, the second only filters: a key typed into the filter must not sort.
    void rearrange();
    void refilter();
    void onRecordChanged(const QString &id);
    void announce(FleetRow &row, int line, const TokenFace &face);
    void announceState(qsizetype number, qint64 nowMs);
    QString heading(const FleetRow &row) const;
    QString resultText(const FleetRow &row) const;
    QString resultSentence(const FleetRow &row) const;
    QString sentence(const FleetRow &row) const;
    QVariant spoken(const FleetRow &row, int column) const;
    QVariant rowData(const FleetRow &row, int column, int role) const;
    const TokenRecord &recordOf(const FleetRow &row) const { return m_workspace->book().record(row.profile.id); }

    Workspace *m_workspace;
    QList<FleetRow> m_rows; ///< all of them, ordered
    QHash<QString, qsizetype> m_numbers; ///< by id, among m_rows
    QList<Line> m_lines;
    QList<int> m_lineOf; ///< by number; -1 where the filter hides it
    ProfileQuery m_query;
    Grouping m_grouping = Grouping::Customer;
    SortBy m_sortBy = SortBy::Name;
    QString m_kept;
    int m_firstVisible = 0;
    int m_lastVisible;
    QTimer m_rearrange; ///< gathers what many answers at once change in order or filter
};

} // namespace claimcheck
