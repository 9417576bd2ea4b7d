#pragma once

#include <QList>
#include <QString>

namespace claimcheck {

/// A text made ready to be matched many times: without case and accents, and with what each letter begins.
struct FuzzyText
{
    QString letters {}; ///< folded
    QList<quint8> bonus {}; ///< for a match of each letter: high where a word or a camel hump begins
    QList<quint16> places {}; ///< where in the text each letter comes from; empty: letter for letter
    quint64 contained {}; ///< a bit for each letter that is there, see fuzzyLetters()
};

/// @a text is what is shown, at most 65,535 UTF-16 units: the places of a match are places in it.
FuzzyText fuzzyText(const QString &text);

/// A typed word as it is looked for: folded as the texts are.
QString fuzzyWord(const QString &typed);

/// A bit for each letter of a folded text. A word whose bits are not all among a text's is not in it.
quint64 fuzzyLetters(QStringView folded);

/// What a match is worth more where a word begins (also a digit after letters, and the other way round), or a hump.
inline constexpr int fuzzyWordBonus = 8;
inline constexpr int fuzzyHumpBonus = 7;

/// QChar::isLetterOrNumber(), without a table for what nearly all is.
bool isWordLetter(QChar c);

} // namespace claimcheck
