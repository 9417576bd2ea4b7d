#pragma once

#include "switcher/fuzzytext.h"

namespace claimcheck {

/// How well @a word, folded, is in @a text as a subsequence; 0 if it is not, else more for letters that begin a word
/// or a camel hump, that stand together, and that end where a word ends. How long the text is makes no difference.
/// An empty word is nowhere.
int fuzzyScore(const FuzzyText &text, QStringView word);

/// The places in the shown text of the letters that make up that score, ascending; empty if the word is not in it.
QList<int> fuzzyPlaces(const FuzzyText &text, QStringView word);

} // namespace claimcheck
