#pragma once

#include "flow/flowcatalog.h"
#include "flow/profile.h"
#include "switcher/fuzzymatch.h"

#include <QHash>

#include <vector>

namespace claimcheck {

/// A text that is shown, safe to, and the places in it of the letters that a query found.
struct MarkedText
{
    QString text {};
    QList<int> marks {}; ///< ascending

    bool operator==(const MarkedText &) const = default;
};

/// A profile that a query found, and where.
struct FoundProfile
{
    QString id {};
    MarkedText name {};
    MarkedText customer {}; ///< the text may be empty
    MarkedText origin {}; ///< flow and host
    Environment environment = Environment::Dev;

    bool operator==(const FoundProfile &) const = default;
};

/// All profiles, ready to be searched at each keystroke. Every word of a query must be found in the customer, the
/// name, the flow or the host, or begin a word for the environment (prod, production, stg, staging, dev…).
class ProfileIndex
{
public:
    /// Forgets those it had. Costs some milliseconds for thousands, so that find() costs none.
    void setProfiles(const QList<Profile> &profiles, const FlowCatalog &flows);
    /// The ids, latest first: among equals these come first, and without a query they lead.
    void setRecent(const QStringList &ids);

    /// The best first, at most @a most. A key more looks only among what was found, one less remembers.
    QList<FoundProfile> find(const QString &query, qsizetype most);

private:
    struct Field
    {
        QString text;
        FuzzyText key;
    };
    struct Entry
    {
        QString id;
        Field name;
        Field customer;
        Field origin;
        Environment environment = Environment::Dev;
        qsizetype recency = 0; ///< 0 is the latest; how many there are for all the others
    };
    enum class Place { Name, Customer, Origin, Environment };
    struct Hit
    {
        int score = 0; ///< 0: nowhere
        Place place = Place::Name;
    };
    /// A word's score in each entry, 0 where it is not. Far below 65,536: some tens a letter.
    using Scores = QList<quint16>;

    static Hit hitOf(const Entry &entry, const QString &word, quint64 letters, int inEnvironment);
    const Scores &scoresOf(const QString &word);
    FoundProfile found(const Entry &entry, const QStringList &words) const;

    std::vector<Entry> m_entries; ///< by customer and name, as the list has them
    QHash<QString, Scores> m_scores; ///< of some words of late: each key changes one word at most
};

} // namespace claimcheck
