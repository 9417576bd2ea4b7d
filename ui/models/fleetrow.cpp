#include "models/fleetrow.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace claimcheck {

namespace {

/// Negative, zero or positive, as strcmp().
int compareHeadings(const FleetRow &a, const FleetRow &b, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Environment: return static_cast<int>(b.profile.environment) - static_cast<int>(a.profile.environment); // PROD first
    case Grouping::Vendor: return a.vendor.compare(b.vendor, Qt::CaseInsensitive);
    case Grouping::Customer: break;
    }
    // Profiles without a customer come last: they are the ones being tried out.
    if (a.customer.isEmpty() != b.customer.isEmpty())
        return a.customer.isEmpty() ? 1 : -1;
    return a.customer.compare(b.customer);
}

/// Small comes first.
std::pair<int, qint64> rank(const FleetRow &row, SortBy sortBy)
{
    if (sortBy == SortBy::Expiry) {
        if (row.expiresAtMs)
            return {0, *row.expiresAtMs};
        return {row.state == TokenState::Unknown ? 1 : 2, 0};
    }
    if (sortBy == SortBy::LastResult && row.resultMs)
        return {row.failed ? 0 : 1, std::numeric_limits<qint64>::max() - row.resultMs};
    return {3, 0};
}

} // namespace

FleetRow fleetRow(const Profile &profile, const TokenFlow *flow)
{
    FleetRow row;
    row.profile = profile;
    row.vendor = flow ? flow->name : profile.flowId;
    row.customer = profile.customer.toLower();
    row.search = row.customer + u'\n' + profile.name.toLower() + u'\n' + profile.baseUrl.host().toLower() + u'\n'
        + row.vendor.toLower();
    return row;
}

void takeRecord(FleetRow &row, const TokenRecord &record, qint64 nowMs)
{
    row.state = tokenState(record, nowMs);
    row.expiresAtMs = record.token ? record.token->expiry.expiresAtMs : std::nullopt;
    const bool answered = !record.history.isEmpty();
    row.resultMs = answered ? record.history.first().startedMs + record.history.first().elapsedMs : 0;
    row.failed = answered && record.history.first().error;
}

bool matches(const ProfileQuery &query, const FleetRow &row)
{
    if (query.environment && row.profile.environment != *query.environment)
        return false;
    if (query.state && row.state != *query.state)
        return false;
    if (query.pinned && !row.profile.pinned)
        return false;
    return std::ranges::all_of(query.words, [&](const QString &word) { return row.search.contains(word); });
}

bool standsBefore(const FleetRow &a, const FleetRow &b, Grouping grouping, SortBy sortBy)
{
    if (const int heading = compareHeadings(a, b, grouping))
        return heading < 0;
    if (a.profile.pinned != b.profile.pinned)
        return a.profile.pinned;
    if (const auto [left, right] = std::pair(rank(a, sortBy), rank(b, sortBy)); left != right)
        return left < right;
    return a.search < b.search;
}

bool sameHeading(const FleetRow &a, const FleetRow &b, Grouping grouping)
{
    return compareHeadings(a, b, grouping) == 0;
}

} // namespace claimcheck
