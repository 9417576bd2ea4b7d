#include "token/jsonescape.h"

#include <QStringDecoder>

namespace claimcheck {

namespace {

int hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    const char16_t lower = c | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

char16_t unitOf(char c)
{
    return uchar(c);
}

char16_t unitOf(QChar c)
{
    return c.unicode();
}

/// The code unit of four hexadecimal digits, or -1.
template<typename View>
int codeUnit(View digits)
{
    if (digits.size() < 4)
        return -1;
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexDigit(unitOf(digits[i]));
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

char16_t simpleEscape(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    case '"':
    case '\\':
    case '/':
        return char16_t(c);
    default:
        return 0;
    }
}

qsizetype skipDigits(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && text[at] >= '0' && text[at] <= '9')
        ++at;
    return at;
}

} // namespace

qsizetype badEscapeAt(QByteArrayView inner)
{
    for (qsizetype at = inner.indexOf('\\'); at >= 0; at = inner.indexOf('\\', at)) {
        if (at + 1 >= inner.size())
            return at;
        if (inner[at + 1] == 'u') {
            if (codeUnit(inner.sliced(at + 2)) < 0)
                return at;
            at += 6;
        } else {
            if (simpleEscape(inner[at + 1]) == 0)
                return at;
            at += 2;
        }
    }
    return -1;
}

QString exactText(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

QString unescapedJson(QByteArrayView inner)
{
    QString text = exactText(inner);
    // Escapes only ever shrink the text, so it is rewritten in place.
    const QStringView from(text);
    qsizetype at = from.indexOf(u'\\');
    if (at < 0)
        return text;
    QChar *to = text.data() + at;
    while (at < from.size()) {
        const QChar c = from[at];
        if (c != u'\\') {
            *to++ = c;
            ++at;
        } else if (from[at + 1] == u'u') {
            *to++ = QChar(char16_t(codeUnit(from.sliced(at + 2))));
            at += 6;
        } else {
            *to++ = QChar(simpleEscape(from[at + 1].toLatin1()));
            at += 2;
        }
    }
    text.truncate(to - text.constData());
    return text;
}

bool isJsonNumber(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const qsizetype integer = at;
    at = skipDigits(text, at);
    if (at == integer || (text[integer] == '0' && at - integer > 1))
        return false;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fraction = ++at;
        at = skipDigits(text, at);
        if (at == fraction)
            return false;
    }
    if (at < text.size() && (text[at] | 0x20) == 'e') {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const qsizetype exponent = at;
        at = skipDigits(text, at);
        if (at == exponent)
            return false;
    }
    return at == text.size();
}

} // namespace claimcheck
