#include "switcher/fuzzytext.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode does not take apart into a letter and its mark, yet are typed without.
QStringView plainForm(char16_t letter)
{
    switch (letter) {
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ':
    case u'ð': return u"d";
    case u'þ': return u"th";
    case u'ı': return u"i";
    default: return {};
    }
}

/// One character, folded; a mark is nothing.
QString foldedCharacter(QStringView character)
{
    QString folded;
    const QString parts = character.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar part : parts) {
        if (part.isMark())
            continue;
        const QStringView plain = plainForm(part.unicode());
        folded += plain.isEmpty() ? QStringView(&part, 1) : plain;
    }
    return folded;
}

quint8 bonusOf(QChar before, QChar here, QChar after)
{
    if (!isWordLetter(here))
        return 0;
    if (!isWordLetter(before) || before.isDigit() != here.isDigit())
        return fuzzyWordBonus;
    if (here.isUpper() && (before.isLower() || after.isLower()))
        return fuzzyHumpBonus;
    return 0;
}

} // namespace

bool isWordLetter(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x80)
        return c.isLetterOrNumber();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9');
}

FuzzyText fuzzyText(const QString &text)
{
    FuzzyText ready;
    ready.letters.reserve(text.size());
    ready.bonus.reserve(text.size());
    QChar before;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar here = text.at(i);
        const quint8 bonus = bonusOf(before, here, i + 1 < text.size() ? text.at(i + 1) : QChar());
        before = here;
        if (here.unicode() < 0x80 && ready.places.isEmpty()) { // nearly all: letter for letter
            ready.letters += here >= u'A' && here <= u'Z' ? QChar(here.unicode() | 0x20) : here;
            ready.bonus.append(bonus);
            continue;
        }
        if (ready.places.isEmpty()) {
            for (qsizetype j = 0; j < i; ++j)
                ready.places.append(static_cast<quint16>(j));
        }
        const bool pair = here.isHighSurrogate() && i + 1 < text.size();
        const QString folded = foldedCharacter(QStringView(text).sliced(i, pair ? 2 : 1));
        for (qsizetype j = 0; j < folded.size(); ++j) {
            ready.bonus.append(j == 0 ? bonus : 0);
            ready.places.append(static_cast<quint16>(i));
        }
        ready.letters += folded;
        i += pair;
    }
    ready.contained = fuzzyLetters(ready.letters);
    return ready;
}

QString fuzzyWord(const QString &typed)
{
    return fuzzyText(typed).letters;
}

quint64 fuzzyLetters(QStringView folded)
{
    quint64 bits = 0;
    for (const QChar letter : folded)
        bits |= quint64(1) << (letter.unicode() % 64);
    return bits;
}

} // namespace claimcheck
