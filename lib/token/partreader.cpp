#include "token/partreader.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

std::expected<QByteArray, QString> PartReader::bytes(QByteArrayView part, const char *what)
{
    if (part.isEmpty())
        return std::unexpected(Words::tr("%1 is empty.").arg(Words::tr(what)));
    QByteArray bytes = JsonWalker::buffer(Base64Url::decodedSize(part));
    switch (Base64Url::decode(part, bytes.data(), m_oddities)) {
    case Base64Fault::Character:
        return std::unexpected(Words::tr("%1 holds a character that is not base64url.").arg(Words::tr(what)));
    case Base64Fault::Length:
        return std::unexpected(Words::tr("%1 has a length that base64url cannot have; it may be cut short.")
                                   .arg(Words::tr(what)));
    case Base64Fault::None:
        break;
    }
    return bytes;
}

std::expected<JsonMembers, QString> PartReader::object(QByteArray bytes, const char *what)
{
    auto members = m_walker.parse(std::move(bytes));
    if (!members)
        return std::unexpected(
            Words::tr("%1 cannot be read. %2").arg(Words::tr(what), members.error().message));
    if (members->isArray())
        return std::unexpected(Words::tr("%1 is a JSON array, not an object.").arg(Words::tr(what)));
    return *std::move(members);
}

std::expected<JsonMembers, QString> PartReader::object(QByteArrayView part, const char *what)
{
    auto decoded = bytes(part, what);
    if (!decoded)
        return std::unexpected(decoded.error());
    return object(*std::move(decoded), what);
}

} // namespace claimcheck
