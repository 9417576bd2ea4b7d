#include "token/tokentext.h"

#include "token/jwt.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

/// White space, and what looks like none at all: zero-width space, word joiner, byte-order mark, soft hyphen.
bool isBlank(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD:
    case 0x200B:
    case 0x2060:
    case 0xFEFF:
        return true;
    default:
        return c.isSpace();
    }
}

QStringView trimmedBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool dropPrefix(QStringView &text, QStringView prefix, bool needsBlank)
{
    if (!text.startsWith(prefix, Qt::CaseInsensitive))
        return false;
    const QStringView rest = text.sliced(prefix.size());
    if (needsBlank && !rest.isEmpty() && !isBlank(rest.front()))
        return false;
    text = rest;
    return true;
}

bool dropQuotes(QStringView &text)
{
    constexpr QStringView quotes = u"\"'`“”‘’„«»";
    const bool opens = !text.isEmpty() && quotes.contains(text.front());
    if (opens)
        text = text.sliced(1);
    const bool closes = !text.isEmpty() && quotes.contains(text.back());
    if (closes)
        text.chop(1);
    return opens || closes;
}

bool dropSeparator(QStringView &text)
{
    if (!text.endsWith(u',') && !text.endsWith(u';'))
        return false;
    text.chop(1);
    return true;
}

/// One layer of wrapping; false if there is none left.
bool unwrap(QStringView &text)
{
    text = trimmedBlanks(text);
    return dropSeparator(text) || dropQuotes(text) || dropPrefix(text, u"authorization:", false)
        || dropPrefix(text, u"bearer", true);
}

} // namespace

BareToken bareToken(const QString &text)
{
    BareToken bare;
    QStringView rest = trimmedBlanks(text);
    bare.space = rest.size() != text.size();
    const bool isJson = rest.startsWith(u'{') || rest.startsWith(u'[');
    while (!isJson && unwrap(rest))
        bare.wrapping = true;
    QString token = rest.toString();
    if (!isJson) {
        token.removeIf(isBlank);
        bare.wrapping = bare.wrapping || token.size() != rest.size();
    }
    bare.token = token.toUtf8();
    return bare;
}

QByteArray tokenFromPaste(const QString &pasted, bool *removed)
{
    BareToken bare = bareToken(pasted);
    if (bare.token.startsWith('{')) {
        const auto response = JsonMembers::parse(bare.token);
        const qsizetype index = response ? response->lastIndexOf(u"access_token") : -1;
        if (index >= 0 && response->kind(index) == JsonKind::String) {
            bare = bareToken(response->text(index));
            bare.wrapping = true;
        }
    }
    if (removed)
        *removed = bare.wrapping;
    return bare.token;
}

} // namespace claimcheck
