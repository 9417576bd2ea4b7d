#pragma once

#include "base/error.h"

#include <QByteArray>

namespace claimcheck {

/// Whether a text is JSON whose top level is an object or an array, nested values included; the error says what is
/// wrong and at which byte, and never quotes the text. Keeps nothing of it, so that it may be large.
Result<void> checkJson(QByteArrayView json);

struct IndentedJson
{
    QByteArray text{};
    bool isCut = false; ///< there is more; the text ends with a whole line
};

/// Well-formed JSON with a member or an element on each line, two spaces a level. Only white space changes: order,
/// duplicates, and every string and number stay as they are spelt. At most @a limit bytes; a deep text is indented by 32
/// levels at most, for each line of a hostile one would else be longer than the line before.
IndentedJson indentedJson(QByteArrayView json, qsizetype limit);

} // namespace claimcheck
