#pragma once

#include "token/jsonmembers.h"

#include <expected>

namespace claimcheck {

/// What makes a text no JSON container: a plain clause ("a string is not closed") and where, if known.
struct JsonFault
{
    QString clause;
    qsizetype at = -1;
};

/// Walks a whole JSON text once, checks every nested value, and notes the members of its top level.
class JsonWalker
{
public:
    using Member = JsonMembers::Member;
    using Members = QList<Member>;

    /// @a json is followed by at least simdjson's padding of readable bytes that are zero.
    static std::expected<Members, JsonFault> walk(QByteArrayView json);

    /// A copy of @a json with that padding behind it.
    static QByteArray padded(QByteArrayView json);

private:
    class Walk;
};

} // namespace claimcheck
