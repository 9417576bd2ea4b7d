#pragma once

#include "token/jsonmembers.h"

#include <memory>

namespace claimcheck {

/// Reads JSON texts into JsonMembers. One walker serves several texts and allocates simdjson's tables once.
class JsonWalker
{
public:
    using Member = JsonMembers::Member;

    /// @a largest is the size of the longest text to come, in bytes.
    explicit JsonWalker(qsizetype largest);
    ~JsonWalker();
    Q_DISABLE_COPY_MOVE(JsonWalker)

    /// A buffer of @a size bytes for one text, with the zeros behind it that simdjson reads beyond the end.
    static QByteArray buffer(qsizetype size);

    /// @a text is in a buffer of the function above. See JsonMembers::parse.
    Result<JsonMembers> parse(QByteArray text);
    /// Whether parse() would succeed, for texts that may be large: it keeps no members.
    Result<void> check(QByteArrayView text);

private:
    class Walk;
    std::unique_ptr<Walk> m_walk;
};

} // namespace claimcheck
