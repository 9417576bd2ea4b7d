#include "token/jsonwalker.h"

#include "base/words.h"
#include "token/jsonwalk.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace claimcheck {

JsonWalker::JsonWalker(qsizetype largest)
    : m_walk(std::make_unique<Walk>(largest))
{
}

JsonWalker::~JsonWalker() = default;

QByteArray JsonWalker::buffer(qsizetype size)
{
    QByteArray bytes(size + qsizetype(simdjson::SIMDJSON_PADDING), Qt::Uninitialized);
    std::memset(bytes.data() + size, 0, simdjson::SIMDJSON_PADDING);
    bytes.truncate(size);
    return bytes;
}

Result<JsonMembers> JsonWalker::parse(QByteArray text)
{
    if (!m_walk->run(text))
        return std::unexpected(
            Error{ErrorKind::InvalidReply, Words::tr("Not valid JSON: %1.").arg(m_walk->fault())});
    JsonMembers parsed;
    parsed.m_json = std::move(text);
    parsed.m_members = m_walk->takeMembers();
    parsed.m_isArray = m_walk->isArray();
    return parsed;
}

Result<void> JsonWalker::check(QByteArrayView text)
{
    if (!m_walk->run(text, false))
        return std::unexpected(
            Error{ErrorKind::InvalidReply, Words::tr("Not valid JSON: %1.").arg(m_walk->fault())});
    return {};
}

} // namespace claimcheck
