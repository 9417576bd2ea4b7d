#include "switcher/matchesmodel.h"

#include "theme.h"
#include "token/expirytext.h"
#include "workspace.h"

#include <algorithm>

namespace claimcheck {

MatchesModel::MatchesModel(const Workspace *workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace->book(), &TokenBook::recordChanged, this, [this] { tick(m_workspace->nowMs()); });
}

void MatchesModel::show(const QList<FoundProfile> &found)
{
    if (std::ranges::equal(found, m_rows, {}, {}, &Row::found))
        return;
    beginResetModel();
    m_rows.clear();
    for (const FoundProfile &each : found)
        m_rows.append({each, tokenFace(m_workspace->book().record(each.id), m_workspace->nowMs())});
    endResetModel();
}

const TokenRecord &MatchesModel::recordOf(const Row &row) const
{
    return m_workspace->book().record(row.found.id);
}

void MatchesModel::tick(qint64 nowMs)
{
    for (int at = 0; at < m_rows.size(); ++at) {
        Row &row = m_rows[at];
        TokenFace face = tokenFace(recordOf(row), nowMs);
        if (face == row.face)
            continue;
        row.face = std::move(face);
        Q_EMIT dataChanged(index(at), index(at));
    }
}

std::optional<qint64> MatchesModel::nextChange(qint64 nowMs) const
{
    std::optional<qint64> next;
    for (const Row &row : m_rows) {
        const TokenRecord &record = recordOf(row);
        const auto change = record.token ? nextCountdownChangeMs(record.token->expiry, nowMs) : std::nullopt;
        if (change && (!next || *change < *next))
            next = change;
    }
    return next;
}

int MatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MatchesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.found.name.text;
    case Qt::AccessibleTextRole: return accessibleText(row);
    case FoundRole: return QVariant::fromValue(row.found);
    case FaceRole: return QVariant::fromValue(row.face);
    default: return {};
    }
}

QString MatchesModel::accessibleText(const Row &row) const
{
    const QString profile = tr("%1, %2, %3").arg(row.found.name.text, theme::badgeText(row.found.environment),
        tokenSentence(recordOf(row), m_workspace->nowMs()));
    return row.found.customer.text.isEmpty() ? profile : tr("%1, %2").arg(row.found.customer.text, profile);
}

} // namespace claimcheck
