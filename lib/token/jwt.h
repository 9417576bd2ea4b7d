#pragma once

#include "token/jsonmembers.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace claimcheck {

/// Something about a token that its reader must know. Never an error: the token is shown all the same.
enum class TokenWarningKind {
    Wrapping, ///< a `Bearer ` prefix, quotes, or white space around or inside the token was ignored
    NotBase64Url, ///< `+`, `/`, `=` or non-zero spare bits (RFC 7515 §2)
    DuplicateName, ///< a member occurs twice, also when one of them is escaped
    UnsignedToken, ///< `alg` is `none` in any case, or missing, or the signature is empty (RFC 8725 §3.1)
    UnknownCritical, ///< `crit` names an extension this reader does not know (RFC 7515 §4.1.11)
    KeyReference, ///< `jku`, `x5u`, `jwk` or `x5c` is present; it is never fetched or trusted
    Compressed, ///< `zip` is present; never inflated
    NestedToken, ///< `cty` is JWT: the payload is itself a token
    SuspiciousTime, ///< a time claim is negative, in milliseconds, beyond year 9999, or not a number; raw in
                    ///< message
    ExpiryBeforeIssue, ///< exp lies before iat
    NotYetValid, ///< nbf lies in the future (relative to the clock handed in)
    HiddenCharacters, ///< bidi or control characters in a name or value
    SourcesDisagree, ///< expires_in and exp differ by more than 60 s
    ClockSkew, ///< the server's clock is more than 30 s off
};

struct TokenWarning
{
    TokenWarningKind kind;
    QString message; ///< one sentence, plain text, display-safe, never the token
    QString claim{}; ///< the claim or header parameter it is about; may be empty

    bool operator==(const TokenWarning &) const = default;
};

enum class TokenShape {
    Jwt, ///< three parts, header and payload are JSON objects (RFC 7519)
    EncryptedJwt, ///< five parts (JWE, RFC 7516): the header is readable, the claims are encrypted
    Opaque, ///< not a JWT; nothing to decode, and not an error
    Malformed, ///< looks like a JWT (begins like one, or has three or five parts) but cannot be decoded;
               ///< `problem` says why
    Empty, ///< nothing but white space
};

/// A token taken apart. Decoded is not verified: no signature is checked and nothing is ever fetched.
struct DecodedToken
{
    TokenShape shape = TokenShape::Empty;
    JsonMembers header; ///< Jwt and EncryptedJwt only
    JsonMembers claims; ///< Jwt only
    QString problem{}; ///< one plain sentence for Opaque, EncryptedJwt, Malformed and Empty, else empty
    QList<TokenWarning> warnings{}; ///< shape and header warnings; times are reconcileExpiry's business

    bool isJwt() const { return shape == TokenShape::Jwt; }
};

/// Takes any text apart; never fails and never throws. @a text is what the issuer sent, UTF-8. Linear in
/// size.
DecodedToken decodeToken(const QByteArray &text);

/// A token out of what people paste: white space, line breaks, quotes, an `Authorization:` or `Bearer `
/// prefix are removed, and a pasted JSON response gives its access_token; @a removed (if not null) is set to
/// true when anything but outer white space was removed.
QByteArray tokenFromPaste(const QString &pasted, bool *removed = nullptr);

} // namespace claimcheck
