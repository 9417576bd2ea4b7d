#include "token/partreader.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

std::expected<QByteArray, QString> PartReader::bytes(QByteArrayView part, const QString &what)
{
    if (part.isEmpty())
        return std::unexpected(what % u" is empty."_s);
    QByteArray bytes = JsonWalker::buffer(Base64Url::decodedSize(part));
    switch (Base64Url::decode(part, bytes.data(), m_oddities)) {
    case Base64Fault::Character:
        return std::unexpected(what % u" holds a character that is not base64url."_s);
    case Base64Fault::Length:
        return std::unexpected(what % u" has a length that base64url cannot have; it may be cut short."_s);
    case Base64Fault::None:
        break;
    }
    return bytes;
}

std::expected<JsonMembers, QString> PartReader::object(QByteArray bytes, const QString &what)
{
    auto members = m_walker.parse(std::move(bytes));
    if (!members)
        return std::unexpected(what % u" cannot be read. "_s % members.error().message);
    if (members->isArray())
        return std::unexpected(what % u" is a JSON array, not an object."_s);
    return *std::move(members);
}

std::expected<JsonMembers, QString> PartReader::object(QByteArrayView part, const QString &what)
{
    auto decoded = bytes(part, what);
    if (!decoded)
        return std::unexpected(decoded.error());
    return object(*std::move(decoded), what);
}

} // namespace claimcheck
