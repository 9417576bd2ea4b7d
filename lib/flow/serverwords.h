#pragma once

#include "flow/tokenmask.h"
#include "net/http.h"

namespace claimcheck {

/// What a server says about an error, in whatever form it says it.
struct ServerWords
{
    QString code{}; ///< the `error` member where it looks like a code (RFC 6749 §5.2), else empty
    QString text{}; ///< safe to show: tokens masked, escaped, capped; may be empty
};

/// Looks at the JSON members that servers use for it (error, error_description, message, detail, title…),
/// else at an HTML page's title, else at the beginning of the body, else at WWW-Authenticate.
ServerWords serverWords(const HttpReply &reply, const TokenMask &mask);

/// The beginning of the body, safe to show.
QString bodyStart(const HttpReply &reply, const TokenMask &mask);

/// An HTML or XML page instead of an answer.
bool isMarkup(const HttpReply &reply);

} // namespace claimcheck
