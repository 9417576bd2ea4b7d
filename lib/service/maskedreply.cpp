#include "service/maskedreply.h"

#include "token/claimcatalog.h"

#include <algorithm>

namespace claimcheck {

Result<AccessToken> readReply(const TokenFlow &flow, const HttpReply &reply, const SecretMask &mask)
{
    auto token = parseReply(flow, reply);
    if (token)
        return token;
    // Once more on the masked reply: an error quotes the reply and cuts it, maybe in the middle of an echoed
    // secret. JSON has more ways to escape one than there are forms, so they are looked for in the unescaped
    // text as well.
    const auto quotable = parseReply(flow, mask.masked(reply), mask.forms());
    if (!quotable)
        return std::unexpected(quotable.error());
    return std::unexpected(Error{.kind = token.error().kind,
        .message = mask.masked(token.error().message),
        .ofCredentials = token.error().ofCredentials});
}

void recordReply(const TokenFlow &flow, const HttpReply &reply, const SecretMask &mask, Exchange &exchange)
{
    const HttpReply shown = mask.masked(reply);
    exchange.startedMs = reply.sentMs;
    exchange.elapsedMs = std::max(reply.receivedMs - reply.sentMs, qint64(0));
    exchange.status = shown.status;
    exchange.reason = displayText(QString::fromUtf8(shown.reason));
    const auto safe = [](const QByteArray &text) { return displayText(QString::fromUtf8(text)).toUtf8(); };
    for (const HttpHeader &header : shown.headers)
        exchange.headers += HttpHeader{safe(header.name), safe(header.value)};
    // From the body as received: it finds members by name, and values in it by their forms.
    exchange.body = maskedBody(reply.body, flow, mask.forms());
}

} // namespace claimcheck
