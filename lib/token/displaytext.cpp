#include "token/displaytext.h"

#include "token/claimcatalog.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

/// The character at @a at and how many code units it takes; a lone surrogate is itself.
char32_t characterAt(const QString &text, qsizetype at, qsizetype *units)
{
    const QChar first = text[at];
    *units = 1;
    if (!first.isHighSurrogate() || at + 1 >= text.size() || !text[at + 1].isLowSurrogate())
        return first.unicode();
    *units = 2;
    return QChar::surrogateToUcs4(first, text[at + 1]);
}

QString visibleEscape(char32_t character)
{
    return u"⟨U+"_s % QString::number(uint(character), 16).toUpper().rightJustified(4, u'0') % u'⟩';
}

bool isLineBreakOrTab(char32_t character)
{
    return character == U'\n' || character == U'\r' || character == U'\t';
}

} // namespace

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString displayText(const QString &text, qsizetype limit)
{
    QString shown;
    shown.reserve(qMin(text.size(), limit));
    qsizetype units = 1;
    for (qsizetype at = 0, count = 0; at < text.size(); at += units, ++count) {
        if (count == limit)
            return shown % u'…';
        const char32_t character = characterAt(text, at, &units);
        if (isHidden(character))
            shown += visibleEscape(character);
        else
            shown += QStringView(text).sliced(at, units);
    }
    return shown;
}

QString displayLines(const QString &text, qsizetype longest)
{
    QString shown;
    shown.reserve(text.size() + text.size() / 64);
    qsizetype units = 1;
    qsizetype inLine = 0;
    for (qsizetype at = 0; at < text.size(); at += units) {
        const char32_t character = characterAt(text, at, &units);
        if (character == U'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            continue;
        if (character != U'\n' && inLine >= longest) {
            shown += u'\n';
            inLine = 0;
        }
        const bool plain = (character >= 0x20 && character < 0x7f) || character == U'\n' || character == U'\t';
        if (!plain && isHidden(character))
            shown += visibleEscape(character);
        else
            shown += QStringView(text).sliced(at, units);
        inLine = character == U'\n' ? 0 : inLine + 1;
    }
    return shown;
}

bool holdsHidden(const QString &text, LineBreaks lineBreaks)
{
    qsizetype units = 1;
    for (qsizetype at = 0; at < text.size(); at += units) {
        const char32_t character = characterAt(text, at, &units);
        if (isHidden(character) && (lineBreaks == LineBreaks::Hidden || !isLineBreakOrTab(character)))
            return true;
    }
    return false;
}

bool mayHoldHidden(QByteArrayView json)
{
    // In JSON they are escaped, or not ASCII, or DEL. Without a branch, so that compilers vectorise it.
    quint8 suspects = 0;
    for (const char c : json)
        suspects = quint8(suspects | (quint8(c) & 0x80) | quint8(c == '\\') | quint8(c == '\x7f'));
    return suspects != 0;
}

QString quotedName(const QString &name)
{
    return u'“' % displayText(name, 64) % u'”';
}

QString shownRaw(const QByteArray &raw)
{
    return displayText(QString::fromUtf8(raw), 64);
}

} // namespace claimcheck
