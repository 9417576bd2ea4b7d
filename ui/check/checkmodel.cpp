#include "check/checkmodel.h"

#include "plaintooltip.h"
#include "theme.h"
#include "token/claimcatalog.h"

#include <QApplication>
#include <QFontMetrics>
#include <QIcon>
#include <QLocale>

#include <utility>

namespace claimcheck {

namespace {

const char *iconName(CredentialVerdict verdict)
{
    switch (verdict) {
    case CredentialVerdict::Working: return "ok";
    case CredentialVerdict::Refused: return "error";
    case CredentialVerdict::Unknown: break;
    }
    return "warning";
}

/// Readable on the highlight of a selected row, too.
QIcon iconOf(CredentialVerdict verdict)
{
    const QIcon normal = theme::icon(iconName(verdict));
    const QIcon selected = theme::iconOnHighlight(iconName(verdict));
    QIcon both; // the engine for SVG takes no second picture
    for (const int size : {16, 24, 32, 48}) {
        both.addPixmap(normal.pixmap(size));
        both.addPixmap(selected.pixmap(size), QIcon::Selected);
    }
    return both;
}

int urgency(CredentialVerdict verdict)
{
    switch (verdict) {
    case CredentialVerdict::Refused: return 0;
    case CredentialVerdict::Unknown: return 1;
    case CredentialVerdict::Working: break;
    }
    return 2;
}

QString said(const CheckedProfile &result)
{
    const QString sentence = displayText(result.finding.sentence);
    return result.serverWords.isEmpty() ? sentence : CheckModel::tr("%1 “%2”").arg(sentence, displayText(result.serverWords));
}

} // namespace

void CheckModel::begin(const QList<Subject> &subjects)
{
    beginResetModel();
    m_rows.clear();
    m_open.clear();
    for (const Subject &subject : subjects) {
        m_open.insert(subject.profile.id, m_rows.size());
        m_rows.append({subject});
    }
    endResetModel();
}

void CheckModel::settle(const QString &id, const std::optional<Error> &error, const Exchange *exchange)
{
    const auto open = m_open.constFind(id);
    if (open == m_open.constEnd())
        return;
    const auto at = static_cast<int>(*open);
    m_open.erase(open);
    Row &row = m_rows[at];
    row.result = checkedProfile(row.subject.profile, row.subject.flow, error, exchange);
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void CheckModel::settleRest(const Error &error)
{
    const QStringList ids = m_open.keys();
    for (const QString &id : ids)
        settle(id, error, nullptr);
}

CheckModel::Counts CheckModel::counts() const
{
    Counts counts;
    for (const Row &row : m_rows) {
        if (!row.result)
            continue;
        switch (row.result->finding.verdict) {
        case CredentialVerdict::Working: ++counts.working; break;
        case CredentialVerdict::Refused: ++counts.refused; break;
        case CredentialVerdict::Unknown: ++counts.unknown; break;
        }
    }
    return counts;
}

QList<CheckedProfile> CheckModel::settled() const
{
    QList<CheckedProfile> results;
    for (const Row &row : m_rows) {
        if (row.result)
            results.append(*row.result);
    }
    return results;
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CheckModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::AccessibleTextRole: return spoken(row, index.column());
    case Qt::SizeHintRole: return QSize(0, QFontMetrics(QApplication::font()).height() * 8 / 5);
    case SortRole: return sortKey(row, index.column());
    case Qt::ToolTipRole: return index.column() == SaidColumn && row.result ? plainToolTip(said(*row.result)) : QVariant();
    case Qt::DecorationRole:
        if (index.column() != ResultColumn)
            return {};
        // A place for the mark to come keeps the words of the column in line.
        return row.result ? QVariant(iconOf(row.result->finding.verdict)) : QVariant(QColor(Qt::transparent));
    default: return {};
    }
}

QString CheckModel::text(const Row &row, int column) const
{
    switch (column) {
    case ResultColumn: return row.result ? verdictText(row.result->finding.verdict) : tr("Not asked yet");
    case ProfileColumn: return displayText(row.subject.profile.name, 200);
    case CustomerColumn: return displayText(row.subject.profile.customer, 200);
    case EnvironmentColumn: return theme::badgeText(row.subject.profile.environment);
    case TookColumn:
        return row.result && row.result->elapsedMs ? tr("%1 ms").arg(QLocale().toString(*row.result->elapsedMs)) : QString();
    default: return row.result ? said(*row.result) : QString();
    }
}

/// The same, and what it means that a cell is empty.
QString CheckModel::spoken(const Row &row, int column) const
{
    const QString shown = text(row, column);
    if (!shown.isEmpty())
        return shown;
    if (column == CustomerColumn)
        return tr("No customer");
    return row.result ? tr("Not measured") : tr("No answer yet");
}

QVariant CheckModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case ResultColumn: return row.result ? urgency(row.result->finding.verdict) : 3;
    case EnvironmentColumn: return static_cast<int>(row.subject.profile.environment);
    case TookColumn: return row.result ? row.result->elapsedMs.value_or(-1) : -1;
    default: return text(row, column).toCaseFolded();
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ResultColumn: return tr("Result");
    case ProfileColumn: return tr("Profile");
    case CustomerColumn: return tr("Customer");
    case EnvironmentColumn: return tr("Environment");
    case TookColumn: return tr("Took");
    default: return tr("What was said");
    }
}

} // namespace claimcheck
