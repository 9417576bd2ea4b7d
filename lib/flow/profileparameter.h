#pragma once

#include <QList>
#include <QString>

namespace claimcheck {

/// A name and its value, in the user's order: a parameter, a header, a part of a query.
struct ProfileParameter
{
    QString name;
    QString value;

    bool operator==(const ProfileParameter &) const = default;
};

} // namespace claimcheck
