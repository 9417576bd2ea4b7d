#include "token/jwt.h"

#include "base/words.h"
#include "token/headerchecks.h"
#include "token/jsonescape.h"
#include "token/partreader.h"
#include "token/tokentext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

constexpr auto theHeader = QT_TRANSLATE_NOOP("claimcheck::Words", "The header");
constexpr auto thePayload = QT_TRANSLATE_NOOP("claimcheck::Words", "The payload");

// A nested token is unwrapped this often; each layer is a quarter smaller than the one around it.
constexpr int mostLayers = 3;

DecodedToken undecoded(TokenShape shape, const QString &problem)
{
    DecodedToken token;
    token.shape = shape;
    token.problem = problem;
    return token;
}

DecodedToken malformed(const QString &problem)
{
    return undecoded(TokenShape::Malformed, problem);
}

/// What is between the dots. More than six parts are as wrong as six.
struct Parts
{
    explicit Parts(QByteArrayView text)
    {
        for (qsizetype dot = text.indexOf('.'); dot >= 0 && count < 5; dot = text.indexOf('.')) {
            at[count++] = text.first(dot);
            text = text.sliced(dot + 1);
        }
        at[count++] = text;
    }

    std::array<QByteArrayView, 6> at{};
    size_t count = 0;
};

/// `{"` in base64url, or `{` and white space: how every JOSE header begins.
bool beginsLikeHeader(QByteArrayView part)
{
    return part.startsWith("ey") || part.startsWith("ew") || part.startsWith("e3");
}

void warnOfOddities(const Base64Oddities &oddities, QList<TokenWarning> &warnings)
{
    if (!oddities.any())
        return;
    QStringList found;
    if (oddities.alphabet)
        found.append(Words::tr("+ or / in place of - and _"));
    if (oddities.padding)
        found.append(Words::tr("= as padding"));
    if (oddities.spareBits)
        found.append(Words::tr("unused bits that are set"));
    warnings.append({TokenWarningKind::NotBase64Url,
        Words::tr("The token is not strict base64url (%1); strict servers refuse it.")
            .arg(found.join(u", "_s))});
}

void checkSignature(QByteArrayView part, PartReader &reader, QList<TokenWarning> &warnings)
{
    if (part.isEmpty()) {
        warnings.append({TokenWarningKind::UnsignedToken,
            Words::tr("The token has no signature: anyone could have made it.")});
    } else if (reader.check(part) != Base64Fault::None) {
        warnings.append({TokenWarningKind::NotBase64Url,
            Words::tr("The signature is not base64url; the token is damaged or cut short.")});
    }
}

void checkAll(const DecodedToken &token, const PartReader &reader, QList<TokenWarning> &warnings)
{
    warnOfOddities(reader.oddities(), warnings);
    checkHeader(token.header, token.shape, warnings);
    checkHeaderMembers(token.header, warnings);
    checkClaims(token.claims, warnings);
}

bool warnsOf(TokenWarningKind kind, const DecodedToken &token)
{
    return std::any_of(token.warnings.begin(), token.warnings.end(),
        [kind](const TokenWarning &warning) { return warning.kind == kind; });
}

DecodedToken decodeCompact(QByteArrayView text, int layer);

/// The token inside a token (RFC 7519 §5.2), whose claims are the ones that count.
DecodedToken decodeInner(DecodedToken outer, const QByteArray &inner, int layer)
{
    if (layer == mostLayers)
        return malformed(Words::tr("Tokens are nested in tokens more than three deep."));
    if (!warnsOf(TokenWarningKind::NestedToken, outer))
        outer.warnings.append({TokenWarningKind::NestedToken, Words::tr("The payload is itself a token.")});
    DecodedToken found = decodeCompact(inner, layer + 1);
    outer.shape = found.shape;
    outer.claims = found.claims;
    outer.problem = found.problem.isEmpty() ? QString()
                                            : Words::tr("The token inside the token: %1").arg(found.problem);
    outer.warnings += found.warnings;
    return outer;
}

DecodedToken decodeSigned(const Parts &parts, int layer)
{
    PartReader reader(std::max(Base64Url::decodedSize(parts.at[0]), Base64Url::decodedSize(parts.at[1])));
    auto header = reader.object(parts.at[0], theHeader);
    if (!header)
        return malformed(header.error());
    auto payload = reader.bytes(parts.at[1], thePayload);
    if (!payload)
        return malformed(payload.error());

    DecodedToken token;
    token.shape = TokenShape::Jwt;
    token.header = *std::move(header);
    checkSignature(parts.at[2], reader, token.warnings);
    const bool isToken = beginsLikeHeader(*payload);
    if (!isToken) {
        auto claims = reader.object(*std::move(payload), thePayload);
        if (!claims)
            return malformed(claims.error());
        token.claims = *std::move(claims);
    }
    checkAll(token, reader, token.warnings);
    return isToken ? decodeInner(std::move(token), *payload, layer) : token;
}

DecodedToken decodeEncrypted(const Parts &parts)
{
    PartReader reader(Base64Url::decodedSize(parts.at[0]));
    auto header = reader.object(parts.at[0], theHeader);
    if (!header)
        return malformed(header.error());
    DecodedToken token = undecoded(TokenShape::EncryptedJwt,
        Words::tr("The token is encrypted (JWE): only the server it is meant for can read its claims."));
    token.header = *std::move(header);
    const bool isDamaged = std::any_of(parts.at.begin() + 1, parts.at.begin() + 5,
        [&reader](QByteArrayView part) { return reader.check(part) != Base64Fault::None; });
    if (isDamaged) {
        token.warnings.append({TokenWarningKind::NotBase64Url,
            Words::tr("An encrypted part is not base64url; the token is damaged or cut short.")});
    }
    checkAll(token, reader, token.warnings);
    return token;
}

/// JSON serialization (RFC 7515 §7.2, RFC 7516 §7.2), or a whole response pasted by mistake.
DecodedToken decodeJson(const QByteArray &text)
{
    const auto members = JsonMembers::parse(text);
    if (members && members->lastIndexOf(u"ciphertext") >= 0)
        return undecoded(TokenShape::Malformed,
            Words::tr("This is an encrypted token in JSON serialization, not a JWT; its compact form has "
                      "five parts."));
    if (members && members->lastIndexOf(u"payload") >= 0)
        return undecoded(TokenShape::Malformed,
            Words::tr("This is a signed token in JSON serialization, not a JWT; its compact form has three "
                      "parts."));
    return undecoded(TokenShape::Opaque,
        Words::tr("Not a JWT: this is JSON. If it is a response, use the value of its access_token."));
}

DecodedToken decodeCompact(QByteArrayView text, int layer)
{
    const Parts parts(text);
    if (parts.count == 3)
        return decodeSigned(parts, layer);
    if (parts.count == 5)
        return decodeEncrypted(parts);
    if (!beginsLikeHeader(parts.at.front()))
        return undecoded(
            TokenShape::Opaque, Words::tr("Not a JWT: an opaque token, which only its issuer can read."));
    const QString count = parts.count == 1 ? Words::tr("one part")
        : parts.count > 5                  ? Words::tr("more than five parts")
                                           : Words::tr("%1 parts").arg(parts.count);
    return undecoded(TokenShape::Malformed,
        Words::tr(
            "It begins like a JWT but has %1, not three; it may be cut short or have something appended.")
            .arg(count));
}

} // namespace

DecodedToken decodeToken(const QByteArray &text)
{
    // Most tokens are bare, and decoding tells; to look for wrapping first would cost as much again.
    DecodedToken token = decodeCompact(text, 1);
    if (token.isJwt() && !warnsOf(TokenWarningKind::NotBase64Url, token))
        return token;
    const BareToken bare = bareToken(exactText(text));
    if (bare.token.isEmpty())
        return undecoded(TokenShape::Empty, Words::tr("There is no token."));
    const bool isJson = bare.token.startsWith('{') || bare.token.startsWith('[');
    if (isJson)
        token = decodeJson(bare.token);
    else if (bare.space || bare.wrapping)
        token = decodeCompact(bare.token, 1);
    if (bare.space || bare.wrapping) {
        token.warnings.prepend({TokenWarningKind::Wrapping,
            Words::tr("White space, quotes or a prefix such as “Bearer” were around or inside the token and "
                      "were ignored.")});
    }
    return token;
}

} // namespace claimcheck
