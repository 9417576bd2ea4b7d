#include "models/profilefilter.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

std::optional<TokenState> stateFromText(QStringView text)
{
    if (text == u"live")
        return TokenState::Live;
    if (text == u"expired")
        return TokenState::Expired;
    if (text == u"failed")
        return TokenState::Failed;
    if (text == u"none")
        return TokenState::None;
    if (text == u"fetching")
        return TokenState::Fetching;
    return std::nullopt;
}

} // namespace

ProfileQuery parseProfileQuery(const QString &text)
{
    ProfileQuery query;
    const QStringList parts = text.toLower().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringView value = QStringView(part).sliced(part.indexOf(u':') + 1);
        if (part.startsWith("env:"_L1)) {
            query.environment = value == u"stg" ? Environment::Staging : environmentFromText(value);
            if (!query.environment && !value.isEmpty())
                query.problems.append(ProfileFilter::tr("env: takes dev, staging or prod"));
        } else if (part.startsWith("is:"_L1)) {
            query.state = stateFromText(value);
            if (!query.state && !value.isEmpty())
                query.problems.append(ProfileFilter::tr("is: takes live, expired, failed, none or fetching"));
        } else {
            query.words.append(part);
        }
    }
    return query;
}

ProfileFilter::ProfileFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ProfileFilter::setQuery(const ProfileQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    m_pinned.clear();
    // What is:expired shows changes as time passes; without it a tick need not filter anything.
    setDynamicSortFilter(m_query.state.has_value());
    invalidateFilter();
}

bool ProfileFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_query.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, ProfileModel::NameColumn, parent);
    if (!parent.isValid())
        return false; // a customer stays for its profiles' sake only (recursive filtering)
    if (!m_pinned.isEmpty() && index.data(ProfileModel::IdRole).toString() == m_pinned)
        return true;
    if (m_query.environment
        && index.data(ProfileModel::EnvironmentRole).toInt() != static_cast<int>(*m_query.environment))
        return false;
    if (m_query.state && index.data(ProfileModel::StateRole).toInt() != static_cast<int>(*m_query.state))
        return false;
    if (m_query.words.isEmpty())
        return true;
    const QString text = index.data(ProfileModel::SearchRole).toString();
    return std::ranges::all_of(m_query.words, [&](const QString &word) { return text.contains(word); });
}

} // namespace claimcheck
