#pragma once

#include "service/checkreport.h"

#include <QAbstractTableModel>

namespace claimcheck {

/// What a check has found so far: a line for each profile, whatever came of it. No secret, no token.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ResultColumn, ProfileColumn, CustomerColumn, EnvironmentColumn, TookColumn, SaidColumn, ColumnCount };
    /// To sort by: what needs attention first.
    static constexpr int SortRole = Qt::UserRole;

    /// One profile that is to be checked.
    struct Subject
    {
        Profile profile;
        QString flow; ///< its name
    };
    struct Counts
    {
        int working = 0;
        int refused = 0;
        int unknown = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void begin(const QList<Subject> &subjects);
    /// Once for each; @a error and @a exchange as checkedProfile() takes them. An id that is not listed, or has its
    /// answer, is ignored.
    void settle(const QString &id, const std::optional<Error> &error, const Exchange *exchange);
    /// All that are still open could not be told, for that reason.
    void settleRest(const Error &error);

    Counts counts() const;
    /// Those that are settled, in the order they were given in.
    QList<CheckedProfile> settled() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Subject subject;
        std::optional<CheckedProfile> result{};
    };

    QString text(const Row &row, int column) const;
    QString spoken(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;

    QList<Row> m_rows;
    QHash<QString, qsizetype> m_open; ///< where those without an answer are, by id
};

} // namespace claimcheck
