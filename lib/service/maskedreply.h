#pragma once

#include "flow/replyparser.h"
#include "service/exchange.h"
#include "service/secretmask.h"

namespace claimcheck {

/// What a reply comes to. The error quotes the server, which may have echoed what it was sent: no text of it
/// holds a secret of @a mask.
Result<AccessToken> readReply(const TokenFlow &flow, const HttpReply &reply, const SecretMask &mask);

/// Puts what may be shown of a reply into @a exchange.
void recordReply(const TokenFlow &flow, const HttpReply &reply, const SecretMask &mask, Exchange &exchange);

} // namespace claimcheck
