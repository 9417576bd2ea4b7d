#pragma once

#include "models/profilemodel.h"

#include <QSortFilterProxyModel>

namespace claimcheck {

/// A filter as it is typed: `acme env:prod is:expired`. Words are looked for in customer, name, host and flow; all
/// must be there. A value.
struct ProfileQuery
{
    QStringList words {}; ///< lower case
    std::optional<Environment> environment {};
    std::optional<TokenState> state {};
    QStringList problems {}; ///< what could not be understood, for showing under the field

    bool isEmpty() const { return words.isEmpty() && !environment && !state; }
    bool operator==(const ProfileQuery &) const = default;
};

/// Keys: env:dev|staging|stg|prod, is:live|expired|failed|none|fetching. An unknown key or value is a problem and is
/// otherwise left out, so that half-typed filters do not empty the list.
ProfileQuery parseProfileQuery(const QString &text);

/// Profiles that match the query, and the customers that have any.
class ProfileFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProfileFilter(QObject *parent = nullptr);

    void setQuery(const ProfileQuery &query);
    /// A profile that stays shown until the query changes, whatever becomes of its state: the one being worked with
    /// must not slip away under the user's hands.
    void setPinned(const QString &id) { m_pinned = id; }
    const ProfileQuery &query() const { return m_query; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ProfileQuery m_query;
    QString m_pinned;
};

} // namespace claimcheck
