#pragma once

#include "service/apiresponse.h"

namespace claimcheck {

/// What a response's body is, by its bytes first and by its Content-Type where they do not tell.
enum class BodyKind {
    Empty,
    Json,
    Text, ///< SVG, HTML and XML as well: they are shown as they are spelt and never drawn, for drawn they may fetch
    Image, ///< PNG, JPEG, GIF, WebP or BMP; not decoded here
    Binary,
};

/// A body as text for reading. Every hidden character is escaped, and no line is longer than 2,000 characters.
struct BodyText
{
    BodyKind kind = BodyKind::Empty;
    QString text{}; ///< JSON indented, text decoded, the beginning of anything else in hexadecimal; empty for an image
    bool isCut = false; ///< there is more of it
    QString note{}; ///< what is odd about it, one sentence; may be empty
};

/// How much of a body is shown at first, in bytes.
inline constexpr qsizetype shownAtFirst = 1'048'576;

/// At most about @a limit bytes of it. Takes a while for a large one: for a thread of its own.
BodyText bodyText(const ApiResponse &response, qsizetype limit);

/// A file name's ending for it, without the dot: "json", "txt", "png", "bin".
QString suffixFor(const ApiResponse &response);

} // namespace claimcheck
