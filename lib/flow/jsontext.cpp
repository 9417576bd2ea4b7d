#include "flow/jsontext.h"

namespace claimcheck {

namespace {

bool isLoneSurrogate(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    if (c.isHighSurrogate())
        return index + 1 == text.size() || !text[index + 1].isLowSurrogate();
    return c.isLowSurrogate() && (index == 0 || !text[index - 1].isHighSurrogate());
}

QByteArray unicodeEscape(QChar c)
{
    return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
}

} // namespace

QByteArray jsonString(QStringView text)
{
    QByteArray out = "\"";
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool quoted = c == u'"' || c == u'\\';
        // Readers drop a byte order mark at the beginning of UTF-8 text, so it is not left as it is.
        const bool escaped = c.unicode() < 0x20 || c.unicode() == 0xfeff || isLoneSurrogate(text, i);
        if (!quoted && !escaped)
            continue;
        out += text.mid(plainFrom, i - plainFrom).toUtf8();
        plainFrom = i + 1;
        if (quoted)
            out += QByteArray(1, '\\') + c.toLatin1();
        else if (c == u'\n')
            out += "\\n";
        else if (c == u'\r')
            out += "\\r";
        else if (c == u'\t')
            out += "\\t";
        else
            out += unicodeEscape(c);
    }
    out += text.mid(plainFrom).toUtf8();
    return out + '"';
}

QByteArray jsonStringArray(const QStringList &texts, QByteArrayView separator)
{
    QByteArray out = "[";
    for (const QString &text : texts) {
        if (out.size() > 1)
            out += separator;
        out += jsonString(text);
    }
    return out + ']';
}

QByteArray formEncoded(QStringView text)
{
    // toPercentEncoding leaves ~ alone and encodes *, both unlike a form.
    return text.toUtf8().toPercentEncoding("* ", "~").replace(' ', '+');
}

QByteArray withoutBom(const QByteArray &utf8)
{
    return utf8.startsWith("\xEF\xBB\xBF") ? utf8.mid(3) : utf8;
}

} // namespace claimcheck
