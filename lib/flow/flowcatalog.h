#pragma once

#include "base/error.h"
#include "flow/tokenflow.h"

namespace claimcheck {

/// The flows there are: the bundled ones (resources/flows, compiled in) and those of the user's flows folder.
/// A value; load() reads files, nothing else does.
class FlowCatalog
{
public:
    /// @a userFolder may be empty or missing; its *.json files are read in name order. A file that is wrong,
    /// or whose id is a bundled one or taken, is left out and its error kept in problems(): the rest still
    /// works.
    static FlowCatalog load(const QString &userFolder = {});

    /// Bundled ones first, in the order of DESIGN.md's table, then the user's by name.
    const QList<TokenFlow> &flows() const { return m_flows; }
    const TokenFlow *find(QStringView id) const;
    const QList<Error> &problems() const { return m_problems; }

private:
    void add(Result<TokenFlow> flow, const QString &source, bool bundled);

    QList<TokenFlow> m_flows;
    QList<Error> m_problems;
};

} // namespace claimcheck
