#pragma once

#include "flow/tokenflow.h"
#include "models/tokenstate.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace claimcheck {

/// A filter as it is typed: `acme env:prod is:expired`. Words are looked for in customer, name, host and flow; all
/// must be there. A value.
struct ProfileQuery
{
    Q_DECLARE_TR_FUNCTIONS(claimcheck::ProfileQuery)

public:
    QStringList words{}; ///< lower case
    std::optional<Environment> environment{};
    std::optional<TokenState> state{};
    bool pinned = false; ///< only those
    QStringList problems{}; ///< what could not be understood, for showing under the field

    bool isEmpty() const { return words.isEmpty() && !environment && !state && !pinned; }
    bool operator==(const ProfileQuery &) const = default;
};

/// Keys: env:dev|staging|stg|prod, is:live|expired|failed|none|fetching|pinned. An unknown key or value is a problem and
/// is otherwise left out, so that half-typed filters do not empty the list.
ProfileQuery parseProfileQuery(const QString &text);

} // namespace claimcheck
