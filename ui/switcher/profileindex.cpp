#include "switcher/profileindex.h"

#include "token/claimcatalog.h"

#include <algorithm>
#include <numeric>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 200; // of what is shown, as in the list

std::initializer_list<QStringView> environmentWords(Environment environment)
{
    static constexpr std::initializer_list<QStringView> prod {u"prod", u"production", u"prd", u"live"};
    static constexpr std::initializer_list<QStringView> staging {u"stg", u"staging", u"stage"};
    static constexpr std::initializer_list<QStringView> dev {u"dev", u"development"};
    switch (environment) {
    case Environment::Prod: return prod;
    case Environment::Staging: return staging;
    case Environment::Dev: break;
    }
    return dev;
}

/// As much as the same letters at the beginning of a name; from elsewhere would be too easily found: "pd" is no word
/// for production.
int environmentScore(Environment environment, QStringView word)
{
    int best = 0;
    for (const QStringView each : environmentWords(environment)) {
        if (each.startsWith(word))
            best = std::max(best, fuzzyScore(fuzzyText(each.toString()), word));
    }
    return best;
}

QStringList foldedWords(const QString &query)
{
    QStringList words;
    const QStringList typed = query.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &each : typed) {
        if (const QString word = fuzzyWord(each); !word.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace

void ProfileIndex::setProfiles(const QList<Profile> &profiles, const FlowCatalog &flows)
{
    m_scores.clear();
    QHash<QString, Field> fields; // customers, flows and hosts are shared by many
    const auto field = [&](const QString &text) -> const Field & {
        const auto known = fields.constFind(text);
        if (known != fields.cend())
            return *known;
        const QString shown = displayText(text, longest);
        return *fields.insert(text, {shown, fuzzyText(shown)});
    };
    std::vector<Entry> entries;
    entries.reserve(static_cast<size_t>(profiles.size()));
    for (const Profile &profile : profiles) {
        const TokenFlow *flow = flows.find(profile.flowId);
        const QString origin = (flow ? flow->name : profile.flowId) + u" · "_s + profile.baseUrl.host();
        entries.push_back({profile.id, field(profile.name), field(profile.customer), field(origin), profile.environment});
    }
    std::vector<size_t> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](size_t left, size_t right) {
        const Entry &a = entries[left];
        const Entry &b = entries[right];
        if (a.customer.text.isEmpty() != b.customer.text.isEmpty())
            return b.customer.text.isEmpty(); // those being tried out come last
        const int byCustomer = a.customer.key.letters.compare(b.customer.key.letters);
        return byCustomer != 0 ? byCustomer < 0 : a.name.key.letters < b.name.key.letters;
    });
    m_entries.clear();
    m_entries.reserve(entries.size());
    for (const size_t at : order)
        m_entries.push_back(std::move(entries[at]));
}

void ProfileIndex::setRecent(const QStringList &ids)
{
    QHash<QString, qsizetype> ranks;
    for (qsizetype i = 0; i < ids.size(); ++i)
        ranks.insert(ids.at(i), i);
    for (Entry &entry : m_entries)
        entry.recency = ranks.value(entry.id, ids.size());
}

ProfileIndex::Hit ProfileIndex::hitOf(const Entry &entry, const QString &word, quint64 letters, int inEnvironment)
{
    constexpr int aside = 8; // a name or a customer is what people mean first
    Hit best {inEnvironment, Place::Environment};
    const auto look = [&](const FuzzyText &text, Place place, int less) {
        if ((letters & ~text.contained) != 0)
            return;
        if (const int score = fuzzyScore(text, word) - less; score > best.score)
            best = {score, place};
    };
    look(entry.name.key, Place::Name, 0);
    look(entry.customer.key, Place::Customer, 0);
    look(entry.origin.key, Place::Origin, aside);
    return best;
}

const ProfileIndex::Scores &ProfileIndex::scoresOf(const QString &word)
{
    if (const auto known = m_scores.constFind(word); known != m_scores.cend())
        return *known;
    constexpr qsizetype mostWords = 32;
    // Where the word was not found with a letter less, it is not now.
    const Scores before = m_scores.value(word.chopped(1));
    if (m_scores.size() >= mostWords)
        m_scores.clear();
    const quint64 letters = fuzzyLetters(word);
    int inEnvironment[3];
    for (const Environment each : {Environment::Dev, Environment::Staging, Environment::Prod})
        inEnvironment[static_cast<int>(each)] = environmentScore(each, word);
    Scores scores(static_cast<qsizetype>(m_entries.size()));
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (!before.isEmpty() && before.at(i) == 0)
            continue;
        const Entry &entry = m_entries[static_cast<size_t>(i)];
        const Hit hit = hitOf(entry, word, letters, inEnvironment[static_cast<int>(entry.environment)]);
        scores[i] = static_cast<quint16>(std::min(hit.score, 0xffff));
    }
    return *m_scores.insert(word, scores);
}

QList<FoundProfile> ProfileIndex::find(const QString &query, qsizetype most)
{
    struct Match
    {
        size_t entry;
        int score;
    };
    std::vector<Match> matches(m_entries.size());
    for (size_t i = 0; i < matches.size(); ++i)
        matches[i] = {i, 1};
    const QStringList words = foldedWords(query);
    for (const QString &word : words) {
        const Scores &scores = scoresOf(word);
        std::erase_if(matches, [&](Match &match) {
            const int score = scores.at(static_cast<qsizetype>(match.entry));
            match.score += score;
            return score == 0;
        });
    }
    std::vector<Match> best(std::min(matches.size(), static_cast<size_t>(most)));
    std::ranges::partial_sort_copy(matches, best, [this](const Match &a, const Match &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const qsizetype left = m_entries[a.entry].recency;
        const qsizetype right = m_entries[b.entry].recency;
        return left != right ? left < right : a.entry < b.entry;
    });
    QList<FoundProfile> all;
    for (const Match &match : best)
        all.append(found(m_entries[match.entry], words));
    return all;
}

FoundProfile ProfileIndex::found(const Entry &entry, const QStringList &words) const
{
    FoundProfile profile {
        entry.id, {entry.name.text}, {entry.customer.text}, {entry.origin.text}, entry.environment};
    const auto mark = [](const Field &field, const QString &word, QList<int> &marks) {
        marks += fuzzyPlaces(field.key, word);
        std::ranges::sort(marks);
        marks.erase(std::ranges::unique(marks).begin(), marks.end());
    };
    for (const QString &word : words) {
        switch (hitOf(entry, word, fuzzyLetters(word), environmentScore(entry.environment, word)).place) {
        case Place::Name: mark(entry.name, word, profile.name.marks); break;
        case Place::Customer: mark(entry.customer, word, profile.customer.marks); break;
        case Place::Origin: mark(entry.origin, word, profile.origin.marks); break;
        case Place::Environment: break;
        }
    }
    return profile;
}

} // namespace claimcheck
