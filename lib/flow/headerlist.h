#pragma once

#include "base/words.h"
#include "flow/profile.h"

#include <QSet>

namespace claimcheck {

/// Goes through headers as they are typed: what @a problemOf says of each, or that one is there twice, whatever its
/// case, as a problem of the field "header:NAME".
template<typename ProblemOf>
void checkHeaderList(const QList<ProfileParameter> &headers, ProblemOf problemOf, QList<FieldProblem> &problems)
{
    QSet<QString> seen;
    for (const ProfileParameter &header : headers) {
        QString message = problemOf(header);
        if (message.isEmpty() && seen.contains(header.name.toLower()))
            message = Words::tr("The header '%1' is there twice.").arg(header.name);
        if (!message.isEmpty())
            problems.append({QStringLiteral("header:") + header.name, message});
        seen.insert(header.name.toLower());
    }
}

} // namespace claimcheck
