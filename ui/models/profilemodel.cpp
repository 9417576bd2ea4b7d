#include "models/profilemodel.h"

#include "plaintooltip.h"
#include "theme.h"
#include "token/claimcatalog.h"
#include "token/expirytext.h"

#include <algorithm>
#include <utility>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int ringSteps = 32;

TokenState stateOf(const TokenRecord &record, qint64 nowMs)
{
    if (record.fetching)
        return TokenState::Fetching;
    const bool alive = record.token && urgency(record.token->expiry, nowMs) != ExpiryUrgency::Expired;
    if (record.error && !alive)
        return TokenState::Failed;
    if (!record.token)
        return TokenState::None;
    if (!alive)
        return TokenState::Expired;
    return record.token->expiry.expiresAtMs ? TokenState::Live : TokenState::Unknown;
}

/// The last result in a word that fits the column.
QString failureText(const TokenRecord &record)
{
    const int status = record.history.isEmpty() ? 0 : record.history.first().status;
    switch (record.error->kind) {
    case ErrorKind::ServerRefused:
    case ErrorKind::Redirected:
    case ErrorKind::InvalidReply: return status ? QString::number(status) : ProfileModel::tr("Failed");
    case ErrorKind::Timeout: return ProfileModel::tr("Timeout");
    case ErrorKind::Tls: return ProfileModel::tr("TLS");
    case ErrorKind::Network: return ProfileModel::tr("Offline");
    case ErrorKind::KeychainLocked: return ProfileModel::tr("Locked");
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainTimeout:
    case ErrorKind::KeychainFailed:
    case ErrorKind::CredentialsMissing: return ProfileModel::tr("Keychain");
    default: return ProfileModel::tr("Failed");
    }
}

QString searchText(const Profile &profile, const TokenFlow *flow)
{
    return (profile.customer + u'\n' + profile.name + u'\n' + profile.baseUrl.host() + u'\n'
               + (flow ? flow->name : profile.flowId))
        .toLower();
}

} // namespace

ProfileModel::ProfileModel(Workspace *workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::profilesChanged, this, &ProfileModel::rebuild);
    connect(&workspace->book(), &TokenBook::recordChanged, this, &ProfileModel::onRecordChanged);
    rebuild();
}

void ProfileModel::rebuild()
{
    beginResetModel();
    m_groups.clear();
    m_places.clear();
    m_counting.clear();
    const qint64 nowMs = m_workspace->nowMs();
    QList<Row> rows;
    rows.reserve(m_workspace->profiles().size());
    for (const Profile &profile : m_workspace->profiles())
        rows.append({profile, searchText(profile, m_workspace->flowOf(profile)), {}, {}, {}, 0});
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        // Profiles without a customer come last: they are the ones being tried out.
        if (a.profile.customer.isEmpty() != b.profile.customer.isEmpty())
            return b.profile.customer.isEmpty();
        return a.search < b.search; // begins with customer and name, in lower case
    });
    for (Row &row : rows) {
        refresh(row, nowMs);
        if (row.state == TokenState::Live)
            m_counting.insert(row.profile.id);
        if (m_groups.isEmpty()
            || m_groups.last().customer.compare(row.profile.customer, Qt::CaseInsensitive) != 0)
            m_groups.append({row.profile.customer, {}});
        m_places.insert(row.profile.id, {m_groups.size() - 1, m_groups.last().rows.size()});
        m_groups.last().rows.append(std::move(row));
    }
    endResetModel();
}

bool ProfileModel::refresh(Row &row, qint64 nowMs) const
{
    const TokenRecord &record = m_workspace->book().record(row.profile.id);
    const TokenState state = stateOf(record, nowMs);
    ExpiryUrgency level = ExpiryUrgency::Unknown;
    QString text = u"—"_s;
    int step = 0;
    if (state == TokenState::Fetching) {
        text = u"…"_s;
    } else if (state == TokenState::Failed) {
        text = failureText(record);
    } else if (record.token) {
        const Expiry &expiry = record.token->expiry;
        level = urgency(expiry, nowMs);
        text = countdownText(expiry, nowMs);
        const qint64 left = expiry.remainingMs(nowMs).value_or(0);
        if (const auto lifetime = expiry.lifetimeMs(); lifetime && *lifetime > 0)
            step = static_cast<int>(std::clamp<qint64>((left * ringSteps + *lifetime - 1) / *lifetime, 0, ringSteps));
    }
    if (text == row.countdown && state == row.state && level == row.urgency && step == row.ringStep)
        return false;
    row.countdown = std::move(text);
    row.state = state;
    row.urgency = level;
    row.ringStep = step;
    return true;
}

void ProfileModel::announce(int group, int row)
{
    const QModelIndex parent = index(group, 0);
    const QModelIndex left = index(row, NameColumn, parent);
    const QModelIndex right = index(row, CountdownColumn, parent);
    Q_EMIT dataChanged(left, left, {StateRole, FractionRole, UrgencyRole});
    Q_EMIT dataChanged(right, right, {Qt::DisplayRole, UrgencyRole});
}

void ProfileModel::onRecordChanged(const QString &id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return;
    Row &row = m_groups[place->first].rows[place->second];
    const bool changed = refresh(row, m_workspace->nowMs());
    if (row.state == TokenState::Live)
        m_counting.insert(id);
    else
        m_counting.remove(id);
    if (changed)
        announce(place->first, place->second);
}

void ProfileModel::tick(qint64 nowMs)
{
    QStringList done;
    for (const QString &id : std::as_const(m_counting)) {
        const auto [group, at] = m_places.value(id);
        Row &row = m_groups[group].rows[at];
        const int step = row.ringStep;
        const ExpiryUrgency level = row.urgency;
        if (!refresh(row, nowMs))
            continue;
        if (row.ringStep != step || row.urgency != level || row.state != TokenState::Live) {
            announce(group, at);
        } else {
            const QModelIndex cell = index(at, CountdownColumn, index(group, 0));
            Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole});
        }
        if (row.state != TokenState::Live)
            done.append(id);
    }
    for (const QString &id : std::as_const(done))
        m_counting.remove(id);
}

std::optional<qint64> ProfileModel::nextChange(qint64 nowMs) const
{
    std::optional<qint64> next;
    for (const QString &id : m_counting) {
        const TokenRecord &record = m_workspace->book().record(id);
        if (!record.token)
            continue;
        const auto change = nextCountdownChangeMs(record.token->expiry, nowMs);
        if (change && (!next || *change < *next))
            next = change;
        if (next && *next <= 1000)
            break; // the ticker never looks closer than a second
    }
    return next;
}

QModelIndex ProfileModel::indexOf(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? QModelIndex() : index(place->second, 0, index(place->first, 0));
}

// A customer's index carries 0, a profile's the number of its customer plus one.
QModelIndex ProfileModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount)
        return {};
    if (!parent.isValid())
        return row < m_groups.size() ? createIndex(row, column, quintptr(0)) : QModelIndex();
    if (parent.internalId() != 0 || row >= m_groups.at(parent.row()).rows.size())
        return {};
    return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex ProfileModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr(0));
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).rows.size());
}

int ProfileModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() != 0) {
        const Group &group = m_groups.at(static_cast<int>(index.internalId() - 1));
        return rowData(group.rows.at(index.row()), index.column(), role);
    }
    const Group &group = m_groups.at(index.row());
    if (role == Qt::DisplayRole && index.column() == NameColumn)
        return group.customer.isEmpty() ? tr("No customer") : displayText(group.customer, 200);
    return {};
}

QVariant ProfileModel::rowData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn       ? displayText(row.profile.name, 200)
            : column == EnvironmentColumn ? theme::badgeText(row.profile.environment)
                                          : row.countdown;
    case Qt::AccessibleTextRole: return column == NameColumn ? accessibleText(row) : QVariant();
    case Qt::ToolTipRole: return plainToolTip(accessibleText(row));
    case IdRole: return row.profile.id;
    case StateRole: return static_cast<int>(row.state);
    case UrgencyRole: return static_cast<int>(row.urgency);
    case FractionRole: return static_cast<double>(row.ringStep) / ringSteps;
    case EnvironmentRole: return static_cast<int>(row.profile.environment);
    case SearchRole: return row.search;
    default: return {};
    }
}

QString ProfileModel::accessibleText(const Row &row) const
{
    const TokenRecord &record = m_workspace->book().record(row.profile.id);
    QString status;
    switch (row.state) {
    case TokenState::None: status = tr("no token"); break;
    case TokenState::Fetching: status = tr("getting a token"); break;
    case TokenState::Failed: status = tr("failed: %1").arg(record.error ? record.error->message : QString()); break;
    default: status = record.token ? expirySentence(record.token->expiry, m_workspace->nowMs()) : QString();
    }
    return tr("%1, %2, %3").arg(displayText(row.profile.name, 200), theme::badgeText(row.profile.environment), status);
}

Qt::ItemFlags ProfileModel::flags(const QModelIndex &index) const
{
    // A customer row is a heading: the arrow keys pass over it.
    if (!index.isValid() || index.internalId() == 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace claimcheck
