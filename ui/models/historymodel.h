#pragma once

#include "service/exchange.h"

#include <QAbstractTableModel>

namespace claimcheck {

/// The exchanges of one profile in this session, newest first: when, result, how long.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ResultColumn, DurationColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<Exchange> &history);
    const Exchange &at(int row) const { return m_history.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Exchange> m_history;
};

} // namespace claimcheck
