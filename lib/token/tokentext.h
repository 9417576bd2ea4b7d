#pragma once

#include <QByteArray>
#include <QString>

namespace claimcheck {

/// A token without what was around or inside it.
struct BareToken
{
    QByteArray token;
    bool space = false; ///< outer white space was removed
    bool wrapping = false; ///< anything else was: quotes, a prefix, inner white space
};

BareToken bareToken(const QString &text);

} // namespace claimcheck
