#include "switcher/profileindex.h"

#include "token/claimcatalog.h"

#include <QHash>

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

/// Whether all that matches @a words matched @a before as well.
bool narrows(const QStringList &words, const QStringList &before)
{
    return words.size() >= before.size()
        && std::equal(before.begin(), before.end(), words.begin(),
            [](const QString &shorter, const QString &longer) { return longer.startsWith(shorter); });
}

} // namespace

ProfileIndex::Entry ProfileIndex::entryOf(const Profile &profile, const FlowCatalog &flows)
{
    const auto field = [](const QString &text) { return Field {text, fuzzyText(text)}; };
    const TokenFlow *flow = flows.find(profile.flowId);
    const QString origin = (flow ? flow->name : profile.flowId) + u" · "_s + profile.baseUrl.host();
    return {profile.id, field(displayText(profile.name, longest)), field(displayText(profile.customer, longest)),
        field(displayText(origin, longest)), profile.environment, 0, 0};
}

void ProfileIndex::setProfiles(const QList<Profile> &profiles, const FlowCatalog &flows)
{
    m_words.clear();
    m_matches.clear();
    m_entries.clear();
    m_entries.reserve(static_cast<size_t>(profiles.size()));
    for (const Profile &profile : profiles)
        m_entries.push_back(entryOf(profile, flows));
    std::ranges::stable_sort(m_entries, [](const Entry &a, const Entry &b) {
        if (a.customer.text.isEmpty() != b.customer.text.isEmpty())
            return b.customer.text.isEmpty(); // those being tried out come last
        const int order = a.customer.key.letters.compare(b.customer.key.letters);
        return order != 0 ? order < 0 : a.name.key.letters < b.name.key.letters;
    });
}

void ProfileIndex::setRecent(const QStringList &ids)
{
    QHash<QString, qsizetype> ranks;
    for (qsizetype i = 0; i < ids.size(); ++i)
        ranks.insert(ids.at(i), i);
    for (Entry &entry : m_entries)
        entry.recency = ranks.value(entry.id, ids.size());
}

ProfileIndex::Hit ProfileIndex::hitOf(const Entry &entry, const QString &word, quint64 letters)
{
    constexpr int aside = 8; // a name or a customer is what people mean first
    Hit best {environmentScore(entry.environment, word), Place::Environment};
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

void ProfileIndex::match(const QStringList &words)
{
    if (m_matches.empty() || !narrows(words, m_words)) {
        m_matches.resize(m_entries.size());
        std::iota(m_matches.begin(), m_matches.end(), 0);
    }
    m_words = words;
    for (const size_t at : m_matches)
        m_entries[at].score = 1;
    for (const QString &word : words) {
        const quint64 letters = fuzzyLetters(word);
        std::erase_if(m_matches, [&](size_t at) {
            const int score = hitOf(m_entries[at], word, letters).score;
            m_entries[at].score += score;
            return score == 0;
        });
    }
}

QList<FoundProfile> ProfileIndex::find(const QString &query, qsizetype most)
{
    match(foldedWords(query));
    std::vector<size_t> best(std::min(m_matches.size(), static_cast<size_t>(most)));
    std::ranges::partial_sort_copy(m_matches, best, [this](size_t a, size_t b) {
        const Entry &left = m_entries[a];
        const Entry &right = m_entries[b];
        if (left.score != right.score)
            return left.score > right.score;
        return left.recency != right.recency ? left.recency < right.recency : a < b;
    });
    QList<FoundProfile> all;
    for (const size_t at : best)
        all.append(found(m_entries[at]));
    return all;
}

FoundProfile ProfileIndex::found(const Entry &entry) const
{
    FoundProfile profile {
        entry.id, {entry.name.text}, {entry.customer.text}, {entry.origin.text}, entry.environment};
    const auto mark = [](const Field &field, const QString &word, QList<int> &marks) {
        marks += fuzzyPlaces(field.key, word);
        std::ranges::sort(marks);
        marks.erase(std::ranges::unique(marks).begin(), marks.end());
    };
    for (const QString &word : m_words) {
        switch (hitOf(entry, word, fuzzyLetters(word)).place) {
        case Place::Name: mark(entry.name, word, profile.name.marks); break;
        case Place::Customer: mark(entry.customer, word, profile.customer.marks); break;
        case Place::Origin: mark(entry.origin, word, profile.origin.marks); break;
        case Place::Environment: break;
        }
    }
    return profile;
}

} // namespace claimcheck
