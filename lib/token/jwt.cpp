#include "token/jwt.h"

#include "token/base64url.h"
#include "token/headerchecks.h"
#include "token/tokentext.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

// A nested token is unwrapped this often; each layer is a quarter smaller than the one around it.
constexpr int mostLayers = 3;

DecodedToken undecoded(TokenShape shape, const QString &problem)
{
    DecodedToken token;
    token.shape = shape;
    token.problem = problem;
    return token;
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
        || c == '.';
}

/// The parts between the dots, up to six: more is as wrong as six.
std::vector<QByteArrayView> partsOf(QByteArrayView text)
{
    std::vector<QByteArrayView> parts;
    parts.reserve(6);
    for (qsizetype dot = text.indexOf('.'); dot >= 0 && parts.size() < 5; dot = text.indexOf('.')) {
        parts.push_back(text.first(dot));
        text = text.sliced(dot + 1);
    }
    parts.push_back(text);
    return parts;
}

/// `{"` in base64url, or `{` and white space: how every JOSE header begins.
bool beginsLikeHeader(QByteArrayView part)
{
    return part.startsWith("ey") || part.startsWith("ew") || part.startsWith("e3");
}

void mergeOddities(Base64Oddities &into, const Base64Oddities &more)
{
    into.alphabet |= more.alphabet;
    into.padding |= more.padding;
    into.spareBits |= more.spareBits;
}

/// The bytes of a part, or what is wrong with it; @a what begins the sentence.
std::expected<QByteArray, QString> bytesOf(QByteArrayView part, const QString &what, Base64Oddities &oddities)
{
    if (part.isEmpty())
        return std::unexpected(what % u" is empty."_s);
    QByteArray bytes(Base64Url::decodedSize(part), Qt::Uninitialized);
    Base64Oddities found;
    switch (Base64Url::decode(part, bytes.data(), found)) {
    case Base64Fault::Character:
        return std::unexpected(what % u" holds a character that is not base64url."_s);
    case Base64Fault::Length:
        return std::unexpected(what % u" has a length that base64url cannot have; it may be cut short."_s);
    case Base64Fault::None:
        break;
    }
    mergeOddities(oddities, found);
    return bytes;
}

std::expected<JsonMembers, QString> objectOf(const QByteArray &bytes, const QString &what)
{
    auto members = JsonMembers::parse(bytes);
    if (!members)
        return std::unexpected(what % u" cannot be read. "_s % members.error().message);
    if (members->isArray())
        return std::unexpected(what % u" is a JSON array, not an object."_s);
    return *std::move(members);
}

void warnOfOddities(const Base64Oddities &oddities, QList<TokenWarning> &warnings)
{
    if (!oddities.any())
        return;
    QStringList found;
    if (oddities.alphabet)
        found.append(u"+ or / in place of - and _"_s);
    if (oddities.padding)
        found.append(u"= as padding"_s);
    if (oddities.spareBits)
        found.append(u"unused bits that are set"_s);
    warnings.append({TokenWarningKind::NotBase64Url,
        u"The token is not strict base64url (%1); strict servers refuse it."_s.arg(found.join(u", "_s))});
}

void checkSignature(QByteArrayView part, Base64Oddities &oddities, QList<TokenWarning> &warnings)
{
    if (part.isEmpty()) {
        warnings.append(
            {TokenWarningKind::UnsignedToken, u"The token has no signature: anyone could have made it."_s});
        return;
    }
    Base64Oddities found;
    if (Base64Url::decode(part, nullptr, found) != Base64Fault::None) {
        warnings.append({TokenWarningKind::NotBase64Url,
            u"The signature is not base64url; the token is damaged or cut short."_s});
    }
    mergeOddities(oddities, found);
}

bool saysNested(const DecodedToken &token)
{
    return std::any_of(token.warnings.begin(), token.warnings.end(),
        [](const TokenWarning &warning) { return warning.kind == TokenWarningKind::NestedToken; });
}

DecodedToken decodeCompact(QByteArrayView text, int layer);

/// The token inside a token, as the outer one's claims.
DecodedToken decodeInner(DecodedToken outer, const QByteArray &inner, int layer)
{
    if (layer == mostLayers)
        return undecoded(TokenShape::Malformed, u"Tokens are nested in tokens more than three deep."_s);
    DecodedToken found = decodeCompact(inner, layer + 1);
    outer.shape = found.shape;
    outer.claims = found.claims;
    outer.problem = found.problem.isEmpty() ? QString() : u"The token inside the token: "_s % found.problem;
    outer.warnings += found.warnings;
    return outer;
}

DecodedToken decodeSigned(const std::vector<QByteArrayView> &parts, int layer)
{
    DecodedToken token;
    Base64Oddities oddities;
    const auto malformed = [](const QString &problem) { return undecoded(TokenShape::Malformed, problem); };
    const auto headerBytes = bytesOf(parts[0], u"The header"_s, oddities);
    if (!headerBytes)
        return malformed(headerBytes.error());
    auto header = objectOf(*headerBytes, u"The header"_s);
    if (!header)
        return malformed(header.error());
    const auto payload = bytesOf(parts[1], u"The payload"_s, oddities);
    if (!payload)
        return malformed(payload.error());

    token.shape = TokenShape::Jwt;
    token.header = *std::move(header);
    checkSignature(parts[2], oddities, token.warnings);
    warnOfOddities(oddities, token.warnings);
    checkHeader(token.header, token.shape, token.warnings);
    checkMembers(token.header, u"header"_s, token.warnings);
    if (beginsLikeHeader(*payload) && saysNested(token))
        return decodeInner(std::move(token), *payload, layer);

    auto claims = objectOf(*payload, u"The payload"_s);
    if (!claims)
        return malformed(claims.error());
    token.claims = *std::move(claims);
    checkMembers(token.claims, u"claims"_s, token.warnings);
    return token;
}

DecodedToken decodeEncrypted(const std::vector<QByteArrayView> &parts)
{
    Base64Oddities oddities;
    const auto bytes = bytesOf(parts[0], u"The header"_s, oddities);
    if (!bytes)
        return undecoded(TokenShape::Malformed, bytes.error());
    auto header = objectOf(*bytes, u"The header"_s);
    if (!header)
        return undecoded(TokenShape::Malformed, header.error());
    DecodedToken token = undecoded(TokenShape::EncryptedJwt,
        u"The token is encrypted (JWE): only the server it is meant for can read its claims."_s);
    token.header = *std::move(header);
    warnOfOddities(oddities, token.warnings);
    checkHeader(token.header, token.shape, token.warnings);
    checkMembers(token.header, u"header"_s, token.warnings);
    return token;
}

/// JSON serialization (RFC 7515 §7.2, RFC 7516 §7.2), or a whole response pasted by mistake.
DecodedToken decodeJson(const QByteArray &text)
{
    const auto members = JsonMembers::parse(text);
    if (members && members->lastIndexOf(u"ciphertext") >= 0)
        return undecoded(TokenShape::Malformed,
            u"This is an encrypted token in JSON serialization, not a JWT; its compact form has five parts."_s);
    if (members && members->lastIndexOf(u"payload") >= 0)
        return undecoded(TokenShape::Malformed,
            u"This is a signed token in JSON serialization, not a JWT; its compact form has three parts."_s);
    return undecoded(TokenShape::Opaque,
        u"Not a JWT: this is JSON. If it is a response, use the value of its access_token."_s);
}

DecodedToken decodeCompact(QByteArrayView text, int layer)
{
    const auto parts = partsOf(text);
    if (parts.size() == 3)
        return decodeSigned(parts, layer);
    if (parts.size() == 5)
        return decodeEncrypted(parts);
    if (!beginsLikeHeader(parts.front()))
        return undecoded(
            TokenShape::Opaque, u"Not a JWT: an opaque token, which only its issuer can read."_s);
    const QString count = parts.size() == 1 ? u"one part"_s
        : parts.size() > 5                  ? u"more than five parts"_s
                                            : u"%1 parts"_s.arg(parts.size());
    return undecoded(TokenShape::Malformed,
        u"It begins like a JWT but has %1, not three; it may be cut short or have something appended."_s.arg(
            count));
}

} // namespace

DecodedToken decodeToken(const QByteArray &text)
{
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return decodeCompact(text, 1);
    const BareToken bare = bareToken(QString::fromUtf8(text));
    if (bare.token.isEmpty())
        return undecoded(TokenShape::Empty, u"There is no token."_s);
    const bool isJson = bare.token.startsWith('{') || bare.token.startsWith('[');
    DecodedToken token = isJson ? decodeJson(bare.token) : decodeCompact(bare.token, 1);
    if (bare.space || bare.wrapping) {
        token.warnings.prepend({TokenWarningKind::Wrapping,
            u"White space, quotes or a prefix such as “Bearer” were around or inside the token and were ignored."_s});
    }
    return token;
}

} // namespace claimcheck
