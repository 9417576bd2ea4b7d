#include "token/jsonescape.h"

namespace claimcheck {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The code unit of four hexadecimal digits, or -1.
int codeUnit(QByteArrayView digits)
{
    if (digits.size() < 4)
        return -1;
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexDigit(digits[i]);
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

QString unescapedJson(QByteArrayView inner)
{
    qsizetype at = inner.indexOf('\\');
    if (at < 0)
        return QString::fromUtf8(inner);
    QString text;
    text.reserve(inner.size());
    qsizetype plainFrom = 0;
    for (; at >= 0; at = inner.indexOf('\\', plainFrom)) {
        text += QString::fromUtf8(inner.sliced(plainFrom, at - plainFrom));
        const bool isUnit = inner[at + 1] == 'u';
        text += QChar(isUnit ? char16_t(codeUnit(inner.sliced(at + 2))) : simpleEscape(inner[at + 1]));
        plainFrom = at + (isUnit ? 6 : 2);
    }
    text += QString::fromUtf8(inner.sliced(plainFrom));
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
