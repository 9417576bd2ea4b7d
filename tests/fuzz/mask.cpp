#include "fuzz/httptext.h"
#include "fuzz/require.h"

#include "flow/flowcatalog.h"
#include "flow/jsontext.h"
#include "flow/tokenmask.h"
#include "service/maskedreply.h"

#include <QUrl>

#include <algorithm>

// The secret, the client ID, each on a line, and the reply as httptext.h has it. In the reply $0 to $9 stand
// for the secret as a server may echo it. Nothing that is shown of the exchange may hold the secret then.

using namespace claimcheck;
using namespace claimcheck::fuzz;
using namespace Qt::StringLiterals;

namespace {

const TokenFlow &flow()
{
    static const TokenFlow last = FlowCatalog::load().flows().last();
    return last;
}

constexpr qsizetype tellingSize = 12;

/// Neither a word of our own sentences, nor what stands for a secret or for bytes that are not UTF-8.
bool isTelling(const QString &secret)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return secret.size() >= tellingSize && std::count_if(secret.begin(), secret.end(), isDigit) >= 4
        && !secret.contains(maskText().front())
        && !secret.contains(QChar::ReplacementCharacter);
}

/// Every character as JSON may escape it (RFC 8259 §7).
QByteArray allEscaped(const QString &text)
{
    QByteArray out;
    for (const QChar c : text)
        out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out;
}

QByteArrayList echoes(const Credentials &credentials)
{
    const QString &secret = credentials.clientSecret;
    const QByteArray utf8 = secret.toUtf8();
    const QByteArray form = formEncoded(secret);
    const QByteArray quoted = jsonString(secret);
    const QByteArray basicRaw = credentials.clientId.toUtf8() + ':' + utf8;
    const QByteArray basic = formEncoded(credentials.clientId) + ':' + form;
    return {utf8, quoted.sliced(1, quoted.size() - 2), allEscaped(secret), form,
        QUrl::toPercentEncoding(secret), secret.toHtmlEscaped().toUtf8(), utf8.toBase64(),
        utf8.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), basicRaw.toBase64(),
        basic.toBase64()};
}

QByteArray echoing(const QByteArray &text, const QByteArrayList &echoes)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isMark = text[i] == '$' && i + 1 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '9';
        if (isMark)
            out += echoes.at(text[++i] - '0');
        else
            out += text[i];
    }
    return out;
}

/// Put in where the reply is apart already: a colon of the secret's does not end a header's name.
HttpReply echoing(HttpReply reply, const QByteArrayList &echoes)
{
    reply.reason = echoing(reply.reason, echoes);
    reply.body = echoing(reply.body, echoes);
    for (HttpHeader &header : reply.headers)
        header = {echoing(header.name, echoes), echoing(header.value, echoes)};
    return reply;
}

void requireMasked(const QString &shown, const Credentials &credentials, const SecretMask &mask)
{
    require(!shown.contains(credentials.clientSecret), "the secret is not shown");
    for (const QByteArray &form : mask.forms())
        require(!shown.contains(QString::fromUtf8(form)), "no form of the secret is shown");
}

void requireMasked(const HttpReply &reply, const SecretMask &mask)
{
    const HttpReply masked = mask.masked(reply);
    QByteArray all = masked.reason + '\n' + masked.body;
    for (const HttpHeader &header : masked.headers)
        all += '\n' + header.name + '\n' + header.value;
    for (const QByteArray &form : mask.forms())
        require(!all.contains(form), "no form of the secret survives");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray rest(reinterpret_cast<const char *>(data), qsizetype(size));
    Credentials credentials;
    credentials.clientSecret = QString::fromUtf8(takeLine(rest));
    credentials.clientId = QString::fromUtf8(takeLine(rest));
    if (!isTelling(credentials.clientSecret) || credentials.clientId.contains(maskText().front()))
        return 0;
    const HttpReply reply = echoing(replyFromText(rest), echoes(credentials));
    const SecretMask mask(credentials);
    requireMasked(reply, mask);

    Exchange exchange;
    const auto token = readReply(flow(), reply, mask);
    if (!token)
        exchange.error = token.error();
    recordReply(flow(), reply, mask, exchange);
    const QString shown = exchange.text();
    requireMasked(shown, credentials, mask);
    // What is cut is cut after it was masked. Unless the input itself has a part of the secret, which is no echo.
    const QString beginning = credentials.clientSecret.first(tellingSize);
    if (!QString::fromUtf8(rest).contains(beginning.first(4)))
        require(!shown.contains(beginning), "the beginning of the secret is not shown");
    return 0;
}
