#pragma once

#include <QByteArrayView>

#include <optional>

namespace claimcheck {

/// What is odd about one part of a token; it is decoded all the same.
struct Base64Oddities
{
    bool alphabet = false; ///< `+` or `/` for `-` and `_`
    bool padding = false; ///< `=` at the end
    bool spareBits = false; ///< bits that encode nothing are set

    bool any() const { return alphabet || padding || spareBits; }
};

enum class Base64Fault { None, Character, Length };

/// Base64url without padding (RFC 7515 §2), tolerantly.
class Base64Url
{
public:
    /// The number of bytes @a text decodes to, whatever its characters.
    static qsizetype decodedSize(QByteArrayView text);

    /// Decodes @a text to @a out, which has room for decodedSize. A null @a out only checks. Adds to @a
    /// oddities.
    static Base64Fault decode(QByteArrayView text, char *out, Base64Oddities &oddities);
};

} // namespace claimcheck
