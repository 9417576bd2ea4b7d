#pragma once

#include "token/base64url.h"
#include "token/jsonwalker.h"

#include <expected>

namespace claimcheck {

/// Reads the parts of one token; remembers what was odd about their encoding.
class PartReader
{
public:
    explicit PartReader(qsizetype largest)
        : m_walker(largest)
    {
    }

    /// The errors are sentences that begin with @a what, a text for Words::tr().
    std::expected<QByteArray, QString> bytes(QByteArrayView part, const char *what);
    std::expected<JsonMembers, QString> object(QByteArray bytes, const char *what);
    std::expected<JsonMembers, QString> object(QByteArrayView part, const char *what);
    Base64Fault check(QByteArrayView part) { return Base64Url::decode(part, nullptr, m_oddities); }

    const Base64Oddities &oddities() const { return m_oddities; }

private:
    JsonWalker m_walker;
    Base64Oddities m_oddities;
};

} // namespace claimcheck
