#include "fuzz/httptext.h"

namespace claimcheck::fuzz {

QByteArray takeLine(QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArray line = text.left(end);
    text = end < 0 ? QByteArray() : text.mid(end + 1);
    return line;
}

HttpReply replyFromText(const QByteArray &text)
{
    HttpReply reply{.sentMs = 1'700'000'000'000, .receivedMs = 1'700'000'000'200};
    QByteArray rest = text;
    const QByteArray status = takeLine(rest);
    reply.status = status.left(3).toInt();
    reply.reason = status.mid(4);
    while (!rest.isEmpty()) {
        const QByteArray line = takeLine(rest);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed()});
    }
    reply.body = rest;
    return reply;
}

} // namespace claimcheck::fuzz
