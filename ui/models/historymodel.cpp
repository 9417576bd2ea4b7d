#include "models/historymodel.h"

#include "base/localtime.h"

#include <QDateTime>
#include <QLocale>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

QString resultText(const Exchange &exchange)
{
    if (!exchange.error)
        return HistoryModel::tr("%1 · token received").arg(exchange.status);
    return exchange.status ? HistoryModel::tr("%1 · %2").arg(QString::number(exchange.status), exchange.error->message)
                           : exchange.error->message;
}

} // namespace

void HistoryModel::show(const QList<Exchange> &history)
{
    beginResetModel();
    m_history = history;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_history.size());
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Exchange &exchange = m_history.at(index.row());
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(exchange.startedMs);
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return started.toUTC().toString(Qt::ISODateWithMs);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn: return dayAndClockText(started);
    case DurationColumn: return tr("%1 ms").arg(QLocale().toString(exchange.elapsedMs));
    default: break;
    }
    return exchange.probe.isEmpty() ? resultText(exchange)
                                    : tr("%1 · probe, %2").arg(resultText(exchange), exchange.probe);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case ResultColumn: return tr("Result");
    default: return tr("Took");
    }
}

} // namespace claimcheck
