#include "service/apiresponse.h"

#include "flow/tokenmask.h"
#include "service/secretmask.h"
#include "token/claimcatalog.h"
#include "token/jsonescape.h"

#include <QStringEncoder>

#include <algorithm>

namespace claimcheck {

namespace {

/// JSON has more ways to escape a token than a mask has forms, so each string with an escape in it is looked at
/// unescaped. Such a string is masked whole.
QByteArray maskedStrings(const QByteArray &body, const SecretMask &mask)
{
    if (!body.contains('\\'))
        return body;
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype at = body.indexOf('"'); at >= 0; at = body.indexOf('"', at)) {
        const qsizetype begin = ++at;
        bool escaped = false;
        while (at < body.size() && body[at] != '"') {
            escaped |= body[at] == '\\';
            at += body[at] == '\\' ? 2 : 1;
        }
        const QByteArrayView inner = QByteArrayView(body).sliced(begin, std::min(at, body.size()) - begin);
        ++at;
        if (!escaped || inner.size() < 4 || badEscapeAt(inner) >= 0)
            continue;
        const QByteArray text = unescapedJson(inner).toUtf8();
        if (mask.masked(text) == text)
            continue;
        out += QByteArrayView(body).sliced(copied, begin - copied);
        out += maskText().toUtf8();
        copied = begin + inner.size();
    }
    return copied == 0 ? body : out + body.sliced(copied);
}

} // namespace

QByteArray ApiResponse::header(QByteArrayView name) const
{
    return HttpReply{.headers = headers}.header(name);
}

SecretMask tokenMask(const QByteArray &token)
{
    SecretMask mask;
    mask.addToken(token);
    mask.addToken(token.toPercentEncoding());
    mask.addToken(QByteArray(token).replace("/", "\\/"));
    mask.addToken(token.toBase64(QByteArray::OmitTrailingEquals));
    const QString text = QString::fromUtf8(token);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        mask.addToken(QStringEncoder(encoding).encode(text));
    return mask;
}

ApiResponse apiResponse(const HttpRequest &request, const HttpReply &reply, const SecretMask &mask)
{
    HttpReply shown = mask.masked(reply);
    shown.body = maskedStrings(shown.body, mask);
    bool held = shown.body != reply.body;
    for (const HttpHeader &header : reply.headers)
        held |= mask.masked(header.value) != header.value;
    return {.method = QString::fromLatin1(request.method),
        .url = request.url,
        .status = shown.status,
        .reason = displayText(QString::fromUtf8(shown.reason), 200),
        .headers = shown.headers,
        .body = shown.body,
        .heldToken = held,
        .sentMs = reply.sentMs,
        .elapsedMs = std::max(reply.receivedMs - reply.sentMs, qint64(0))};
}

} // namespace claimcheck
