#include "service/secretmask.h"

#include "flow/jsontext.h"
#include "flow/tokenmask.h"

#include <QUrl>

#include <algorithm>

namespace claimcheck {

namespace {

/// As the writers make it that keep to ASCII.
QByteArray asciiEscaped(const QByteArray &escaped)
{
    QByteArray out;
    for (const QChar c : QString::fromUtf8(escaped)) {
        if (c.unicode() < 0x80)
            out += static_cast<char>(c.unicode());
        else
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

/// "%2F" as "%2f".
QByteArray lowerHex(QByteArray encoded)
{
    for (qsizetype i = 0; i + 2 < encoded.size(); ++i) {
        if (encoded.at(i) == '%')
            encoded.replace(i + 1, 2, encoded.sliced(i + 1, 2).toLower());
    }
    return encoded;
}

QByteArray maskedCookie(const QByteArray &value)
{
    QByteArray mask = maskText().toUtf8();
    const qsizetype equals = value.indexOf('=');
    const qsizetype end = value.indexOf(';');
    if (equals < 0 || (end >= 0 && end < equals))
        return mask;
    return value.first(equals + 1) + mask + (end < 0 ? QByteArray() : value.sliced(end));
}

} // namespace

SecretMask::SecretMask(const Credentials &credentials)
{
    const QString &secret = credentials.clientSecret;
    const QByteArray raw = secret.toUtf8();
    const QByteArray form = formEncoded(secret); // as sent
    const QByteArray quoted = jsonString(secret);
    const QByteArray json = quoted.sliced(1, quoted.size() - 2);

    add(raw);
    add(secret.toLatin1()); // from a server that knows no UTF-8
    for (const QByteArray &encoded : {form, QUrl::toPercentEncoding(secret)}) {
        add(encoded);
        add(lowerHex(encoded));
    }
    for (const QByteArray &escaped : {json, QByteArray(json).replace("/", "\\/")}) {
        add(escaped);
        add(asciiEscaped(escaped));
    }
    add(secret.toHtmlEscaped().toUtf8());

    const QByteArray basicRaw = credentials.clientId.toUtf8() + ':' + raw;
    const QByteArray basic = formEncoded(credentials.clientId) + ':' + form;
    for (const QByteArray &text : {raw, basicRaw, basic}) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            add(text.toBase64(alphabet | QByteArray::OmitTrailingEquals));
    }
}

void SecretMask::addToken(const QByteArray &token)
{
    add(token);
}

void SecretMask::add(const QByteArray &form)
{
    if (form.size() < 4 || m_forms.contains(form))
        return;
    const auto longer = [&](const QByteArray &other) { return other.size() >= form.size(); };
    m_forms.insert(std::ranges::partition_point(m_forms, longer), form);
}

QByteArray SecretMask::masked(QByteArray text) const
{
    const QByteArray mask = maskText().toUtf8();
    for (const QByteArray &form : m_forms)
        text.replace(form, mask);
    return text;
}

QString SecretMask::masked(const QString &text) const
{
    return QString::fromUtf8(masked(text.toUtf8()));
}

Error SecretMask::masked(const Error &error) const
{
    return {error.kind, masked(error.message), masked(error.hint), masked(error.detail), error.ofCredentials};
}

HttpReply SecretMask::masked(const HttpReply &reply) const
{
    HttpReply out = reply;
    out.reason = masked(out.reason);
    out.body = masked(out.body);
    for (HttpHeader &header : out.headers) {
        const bool cookie = header.name.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
        header.name = masked(header.name);
        header.value = masked(cookie ? maskedCookie(header.value) : header.value);
    }
    return out;
}

} // namespace claimcheck
