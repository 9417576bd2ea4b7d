#include "models/profilemodel.h"

#include "plaintooltip.h"
#include "theme.h"
#include "token/claimcatalog.h"
#include "token/expirytext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int gatherMs = 100;

} // namespace

ProfileModel::ProfileModel(Workspace *workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_lastVisible(std::numeric_limits<int>::max())
{
    m_rearrange.setSingleShot(true);
    m_rearrange.setInterval(gatherMs);
    m_rearrange.callOnTimeout(this, &ProfileModel::rearrange);
    connect(workspace, &Workspace::profilesChanged, this, &ProfileModel::rebuild);
    connect(&workspace->book(), &TokenBook::recordChanged, this, &ProfileModel::onRecordChanged);
    rebuild();
}

void ProfileModel::rebuild()
{
    beginResetModel();
    const qint64 nowMs = m_workspace->nowMs();
    const QList<Profile> &profiles = m_workspace->profiles();
    m_rows.clear();
    m_rows.reserve(profiles.size());
    for (const Profile &profile : profiles) {
        m_rows.append(fleetRow(profile, m_workspace->flowOf(profile)));
        takeRecord(m_rows.last(), recordOf(m_rows.last()), nowMs);
    }
    order();
    filter();
    endResetModel();
}

void ProfileModel::rearrange()
{
    beginResetModel();
    order();
    filter();
    endResetModel();
}

void ProfileModel::refilter()
{
    beginResetModel();
    filter();
    endResetModel();
}

void ProfileModel::order()
{
    m_rearrange.stop();
    std::ranges::sort(m_rows,
        [this](const FleetRow &a, const FleetRow &b) { return standsBefore(a, b, m_grouping, m_sortBy); });
    m_numbers.clear();
    m_numbers.reserve(m_rows.size());
    for (qsizetype number = 0; number < m_rows.size(); ++number)
        m_numbers.insert(m_rows.at(number).profile.id, number);
}

void ProfileModel::filter()
{
    m_lines.clear();
    m_lines.reserve(m_rows.size() * 2);
    m_lineOf.fill(-1, m_rows.size());
    const FleetRow *above = nullptr;
    for (qsizetype number = 0; number < m_rows.size(); ++number) {
        const FleetRow &row = m_rows.at(number);
        if (!m_query.isEmpty() && row.profile.id != m_kept && !matches(m_query, row))
            continue;
        if (!above || !sameHeading(*above, row, m_grouping))
            m_lines.append({number, true});
        above = &row;
        m_lineOf[number] = static_cast<int>(m_lines.size());
        m_lines.append({number, false});
    }
}

void ProfileModel::setQuery(const ProfileQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    m_kept.clear();
    refilter();
}

void ProfileModel::setOrder(Grouping grouping, SortBy sortBy)
{
    if (m_grouping == grouping && m_sortBy == sortBy)
        return;
    m_grouping = grouping;
    m_sortBy = sortBy;
    rearrange();
}

void ProfileModel::setVisibleLines(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
}

void ProfileModel::onRecordChanged(const QString &id)
{
    if (const auto number = m_numbers.constFind(id); number != m_numbers.cend())
        announceState(*number, m_workspace->nowMs());
}

void ProfileModel::announceState(qsizetype number, qint64 nowMs)
{
    FleetRow &row = m_rows[number];
    const TokenState before = row.state;
    takeRecord(row, recordOf(row), nowMs);
    if ((m_query.state && before != row.state) || m_sortBy != SortBy::Name)
        m_rearrange.start();
    if (const int line = m_lineOf.at(number); line >= 0)
        announce(row, line, tokenFace(recordOf(row), nowMs));
}

void ProfileModel::announce(FleetRow &row, int line, const TokenFace &face)
{
    if (face == row.announced)
        return;
    const bool onlyText = face.state == row.announced.state && face.urgency == row.announced.urgency
        && face.ringStep == row.announced.ringStep;
    row.announced = face;
    const QModelIndex countdown = index(line, CountdownColumn);
    if (onlyText)
        Q_EMIT dataChanged(countdown, countdown, {Qt::DisplayRole});
    else
        Q_EMIT dataChanged(index(line, NameColumn), index(line, ResultColumn));
}

void ProfileModel::tick(qint64 nowMs)
{
    // Numbers compare in no time; texts are made for what can be seen only.
    for (qsizetype number = 0; number < m_rows.size(); ++number) {
        const FleetRow &row = m_rows.at(number);
        if (row.state == TokenState::Live && row.expiresAtMs && *row.expiresAtMs <= nowMs)
            announceState(number, nowMs);
    }
    const int last = std::min(m_lastVisible, static_cast<int>(m_lines.size()) - 1);
    for (int line = m_firstVisible; line <= last; ++line) {
        if (m_lines.at(line).heading)
            continue;
        FleetRow &row = m_rows[m_lines.at(line).row];
        if (row.state == TokenState::Live)
            announce(row, line, tokenFace(recordOf(row), nowMs));
    }
}

std::optional<qint64> ProfileModel::nextChange(qint64 nowMs) const
{
    std::optional<qint64> next;
    const auto consider = [&next](std::optional<qint64> change) {
        if (change && (!next || *change < *next))
            next = change;
    };
    for (const FleetRow &row : m_rows) {
        if (row.state == TokenState::Live && row.expiresAtMs)
            consider(std::max<qint64>(1, *row.expiresAtMs - nowMs));
    }
    const int last = std::min(m_lastVisible, static_cast<int>(m_lines.size()) - 1);
    for (int line = m_firstVisible; line <= last; ++line) {
        const FleetRow &row = m_rows.at(m_lines.at(line).row);
        if (m_lines.at(line).heading || row.state != TokenState::Live)
            continue;
        consider(nextCountdownChangeMs(recordOf(row).token->expiry, nowMs));
        if (next && *next <= 1000)
            break; // the ticker never looks closer than a second
    }
    return next;
}

QModelIndex ProfileModel::indexOf(const QString &id) const
{
    const auto number = m_numbers.constFind(id);
    const int line = number == m_numbers.cend() ? -1 : m_lineOf.at(*number);
    return line < 0 ? QModelIndex() : index(line, NameColumn);
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    const FleetRow &row = m_rows.at(line.row);
    if (!line.heading)
        return rowData(row, index.column(), role);
    // Its other cells are spoken as well: a screen reader goes through a column from row to row.
    const bool told = role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && index.column() == NameColumn);
    return told ? heading(row) : QVariant();
}

QString ProfileModel::heading(const FleetRow &row) const
{
    switch (m_grouping) {
    case Grouping::Vendor: return displayText(row.vendor, 200);
    case Grouping::Environment: return theme::environmentName(row.profile.environment);
    case Grouping::Customer: break;
    }
    const QString &customer = row.profile.customer;
    return customer.isEmpty() ? tr("No customer") : displayText(customer, 200);
}

QVariant ProfileModel::rowData(const FleetRow &row, int column, int role) const
{
    const Profile &profile = row.profile;
    const auto face = [&] { return tokenFace(recordOf(row), m_workspace->nowMs()); };
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn       ? displayText(profile.name, 200)
            : column == EnvironmentColumn ? theme::badgeText(profile.environment)
            : column == CountdownColumn   ? face().text
                                          : resultText(row);
    case Qt::AccessibleTextRole: return spoken(row, column);
    case Qt::ToolTipRole: return plainToolTip(sentence(row));
    case IdRole: return profile.id;
    case StateRole: return static_cast<int>(face().state);
    case UrgencyRole: return static_cast<int>(face().urgency);
    case FractionRole: return static_cast<double>(face().ringStep) / TokenFace::ringSteps;
    case EnvironmentRole: return static_cast<int>(profile.environment);
    case PinnedRole: return profile.pinned;
    case KeepFreshRole: return profile.keepFresh;
    case FailedRole: return row.resultMs ? QVariant(row.failed) : QVariant();
    default: return {};
    }
}

/// The time of day, or the date of an answer that is older.
QString ProfileModel::resultText(const FleetRow &row) const
{
    if (!row.resultMs)
        return {};
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(row.resultMs);
    const bool today = when.date() == QDateTime::fromMSecsSinceEpoch(m_workspace->nowMs()).date();
    return today ? QLocale().toString(when.time(), QLocale::ShortFormat)
                 : QLocale().toString(when.date(), tr("d MMM", "a day without its year, as QLocale writes it"));
}

QString ProfileModel::resultSentence(const FleetRow &row) const
{
    if (!row.resultMs)
        return tr("no answer yet");
    return (row.failed ? tr("last request failed, %1") : tr("last request succeeded, %1")).arg(resultText(row));
}

/// Every cell has something to say, the empty ones too.
QVariant ProfileModel::spoken(const FleetRow &row, int column) const
{
    switch (column) {
    case NameColumn: return sentence(row);
    case CountdownColumn: return tokenSentence(recordOf(row), m_workspace->nowMs());
    case ResultColumn: return resultSentence(row);
    default: return {}; // the badge's text says it
    }
}

QString ProfileModel::sentence(const FleetRow &row) const
{
    const Profile &profile = row.profile;
    QStringList parts{displayText(profile.name, 200), theme::badgeText(profile.environment),
        tokenSentence(recordOf(row), m_workspace->nowMs())};
    if (row.resultMs)
        parts.append(resultSentence(row));
    if (profile.pinned)
        parts.append(tr("pinned"));
    if (profile.keepFresh)
        parts.append(tr("kept fresh"));
    return parts.join(u", "_s);
}

Qt::ItemFlags ProfileModel::flags(const QModelIndex &index) const
{
    // A heading is passed over by the arrow keys.
    if (!index.isValid() || m_lines.at(index.row()).heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace claimcheck
