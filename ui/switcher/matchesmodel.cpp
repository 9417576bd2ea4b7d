#include "switcher/matchesmodel.h"

namespace claimcheck {

MatchesModel::MatchesModel(const ProfileModel *profiles, QObject *parent)
    : QAbstractListModel(parent)
    , m_profiles(profiles)
{
    connect(profiles, &QAbstractItemModel::dataChanged, this, &MatchesModel::onChanged);
}

void MatchesModel::show(const QList<FoundProfile> &found)
{
    if (found == m_found)
        return;
    beginResetModel();
    m_found = found;
    endResetModel();
}

void MatchesModel::onChanged(const QModelIndex &source)
{
    const QString id = source.data(ProfileModel::IdRole).toString();
    for (int row = 0; row < m_found.size(); ++row) {
        if (m_found.at(row).id == id)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int MatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant MatchesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FoundProfile &found = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return found.name.text;
    case Qt::AccessibleTextRole: return accessibleText(found);
    case FoundRole: return QVariant::fromValue(found);
    case CountdownRole:
        return m_profiles->indexOf(found.id).siblingAtColumn(ProfileModel::CountdownColumn).data();
    case ProfileModel::StateRole:
    case ProfileModel::UrgencyRole:
    case ProfileModel::FractionRole: return m_profiles->indexOf(found.id).data(role);
    default: return {};
    }
}

QString MatchesModel::accessibleText(const FoundProfile &found) const
{
    const QString profile = m_profiles->indexOf(found.id).data(Qt::AccessibleTextRole).toString();
    return found.customer.text.isEmpty() ? profile : tr("%1, %2").arg(found.customer.text, profile);
}

} // namespace claimcheck
