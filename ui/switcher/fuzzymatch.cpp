#include "switcher/fuzzymatch.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <vector>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int letterScore = 16;
constexpr int togetherBonus = 9; // more than a word's beginning: "prod" is rather one word than four initials
constexpr int endBonus = 4;
constexpr int gapPenalty = 3; // for the first letter left out, and one for each further one
constexpr int gapCap = 12; // less than a letter: each one found is worth something
constexpr int never = std::numeric_limits<int>::min() / 2;

bool endsWord(const FuzzyText &text, qsizetype at)
{
    return at + 1 == text.letters.size() || text.bonus.at(at + 1) > 0 || !isWordLetter(text.letters.at(at + 1));
}

bool isSubsequence(QStringView word, QStringView text)
{
    qsizetype at = 0;
    for (const QChar letter : text) {
        if (letter == word.at(at) && ++at == word.size())
            return true;
    }
    return false;
}

/// The score where the letters stand together at the beginning of a word, or of a hump up to its end; 0 if they
/// nowhere do. Nothing scores more: a letter apart loses at least what ending a word brings.
int togetherScore(const FuzzyText &text, QStringView word)
{
    const auto size = static_cast<int>(word.size());
    const int least = letterScore * size + fuzzyWordBonus * 2 + togetherBonus * (size - 1);
    int best = 0;
    for (qsizetype at = text.letters.indexOf(word); at >= 0; at = text.letters.indexOf(word, at + 1)) {
        const int score = least + (text.bonus.at(at) - fuzzyWordBonus) * 2 + (endsWord(text, at + size - 1) ? endBonus : 0);
        best = std::max(best, score);
    }
    return best >= least ? best : 0;
}

/// Scores of the first letters of a word, the last of them at each place of the text. A row a letter.
struct Row
{
    explicit Row(qsizetype size)
        : score(size)
        , together(size)
    {
    }
    QVarLengthArray<int, 128> score;
    QVarLengthArray<bool, 128> together; ///< whether the letter before is matched right before it
};

int gapCost(qsizetype gap)
{
    return static_cast<int>(std::min<qsizetype>(gapPenalty + gap - 1, gapCap));
}

void firstRow(const FuzzyText &text, QChar letter, Row &row)
{
    for (qsizetype j = 0; j < text.letters.size(); ++j)
        row.score[j] = text.letters.at(j) == letter ? letterScore + text.bonus.at(j) * 2 : never;
}

void nextRow(const FuzzyText &text, QChar letter, const Row &previous, Row &row)
{
    // The best of the row before that is not right before: near, where each step costs, and as far as may be.
    int near = never;
    int far = never;
    for (qsizetype j = 0; j < text.letters.size(); ++j) {
        if (j >= 2) {
            near = std::max(near - 1, previous.score[j - 2] - gapPenalty);
            far = std::max(far, previous.score[j - 2] - gapCap);
        }
        row.score[j] = never;
        if (j == 0 || text.letters.at(j) != letter)
            continue;
        const int next = previous.score[j - 1] + std::max<int>(togetherBonus, text.bonus.at(j));
        const int jump = std::max(near, far) + text.bonus.at(j);
        row.together[j] = next >= jump;
        if (const int best = std::max(next, jump); best > 0)
            row.score[j] = best + letterScore;
    }
}

/// Where the letter before was matched, if not right before @a at.
qsizetype jumpedFrom(const Row &previous, qsizetype at)
{
    const auto value = [&](qsizetype j) { return previous.score[j] - gapCost(at - j - 1); };
    qsizetype best = 0;
    for (qsizetype j = 1; j + 2 <= at; ++j) {
        if (value(j) >= value(best))
            best = j;
    }
    return best;
}

struct End
{
    int score = 0;
    qsizetype at = -1;
};

End bestEnd(const FuzzyText &text, const Row &last)
{
    End best;
    for (qsizetype j = 0; j < text.letters.size(); ++j) {
        if (last.score[j] <= 0)
            continue;
        const int score = last.score[j] + (endsWord(text, j) ? endBonus : 0);
        if (score > best.score)
            best = {score, j};
    }
    return best;
}

bool canMatch(const FuzzyText &text, QStringView word)
{
    return !word.isEmpty() && word.size() <= text.letters.size() && isSubsequence(word, text.letters);
}

} // namespace

int fuzzyScore(const FuzzyText &text, QStringView word)
{
    if (word.isEmpty())
        return 0;
    if (const int together = togetherScore(text, word); together > 0)
        return together;
    if (!canMatch(text, word))
        return 0;
    Row rows[2] {Row(text.letters.size()), Row(text.letters.size())};
    firstRow(text, word.front(), rows[0]);
    qsizetype last = 0;
    for (const QChar letter : word.sliced(1)) {
        nextRow(text, letter, rows[last], rows[1 - last]);
        last = 1 - last;
    }
    return bestEnd(text, rows[last]).score;
}

QList<int> fuzzyPlaces(const FuzzyText &text, QStringView word)
{
    if (!canMatch(text, word))
        return {};
    std::vector<Row> rows(static_cast<size_t>(word.size()), Row(text.letters.size()));
    firstRow(text, word.front(), rows.front());
    for (qsizetype i = 1; i < word.size(); ++i)
        nextRow(text, word.at(i), rows[i - 1], rows[i]);
    QList<int> places(word.size());
    qsizetype at = bestEnd(text, rows.back()).at;
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        places[i] = text.places.isEmpty() ? static_cast<int>(at) : text.places.at(at);
        if (i > 0)
            at = rows[i].together[at] ? at - 1 : jumpedFrom(rows[i - 1], at);
    }
    return places;
}

} // namespace claimcheck
