#pragma once

#include "net/http.h"

namespace claimcheck::fuzz {

/// A reply out of text a person can write and a fuzzer can change:
///
///   401 Unauthorized
///   Retry-After: 30
///
///   {"error":"invalid_client"}
///
/// Everything is a reply: what is missing is empty, and the status is what the first digits say, up to 999.
HttpReply replyFromText(const QByteArray &text);

/// Cuts and returns the first line of @a text, without its line break.
QByteArray takeLine(QByteArray &text);

} // namespace claimcheck::fuzz
