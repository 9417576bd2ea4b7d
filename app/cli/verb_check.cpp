#include "checkjson.h"
#include "checkprogress.h"
#include "checkrun.h"
#include "console.h"
#include "interrupt.h"
#include "networkoptions.h"
#include "paths.h"
#include "profilejson.h"
#include "profilelookup.h"
#include "profileoptions.h"
#include "token/claimcatalog.h"
#include "verbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

constexpr int usualPerHost = 6;
constexpr int mostPerHost = 32; // as many as TokenClient sends at once

class CheckVerb : public QObject
{
public:
    CheckVerb(QList<Profile> profiles, int perHost, bool asJson)
        : m_run(std::move(profiles), perHost)
        , m_asJson(asJson)
    {
        connect(&m_interrupt, &Interrupt::caught, &m_run, &CheckRun::cancel);
        connect(&m_run, &CheckRun::advanced, this,
            [this](qsizetype done, qsizetype all) { m_progress.show(done, all); });
        connect(&m_run, &CheckRun::exchanged, this, [this](const QString &text) {
            m_progress.clear();
            printNote(text);
        });
        connect(&m_run, &CheckRun::finished, this, &CheckVerb::end);
    }

    /// An exit code if nothing can be sent.
    std::optional<ExitCode> start(const Arguments &line) { return m_run.start(line); }

private:
    void end()
    {
        m_progress.clear();
        printResult(m_asJson ? json() : table().toUtf8());
        m_interrupt.passOn();
        finish(m_run.exitCode());
    }

    QByteArray json() const
    {
        QList<QByteArray> elements;
        for (const CheckedProfile &row : m_run.rows())
            elements.append(checkJson(row));
        return jsonArray(elements);
    }

    QString table() const
    {
        QList<QStringList> report = checkReport(m_run.rows());
        for (QString &name : report.first())
            name = name.toUpper();
        return alignedTable(report);
    }

    CheckRun m_run;
    CheckProgress m_progress;
    Interrupt m_interrupt;
    bool m_asJson;
};

bool isOf(const Profile &profile, const QString &customer)
{
    return profile.customer.compare(customer, Qt::CaseInsensitive) == 0;
}

/// Those that --customer and --env leave, in the order of the list. Errors: UnknownProfile for a customer
/// without a profile, or if none is left; InvalidInput.
Result<QList<Profile>> chosenProfiles(const Arguments &line)
{
    const auto environment = environmentOption(line);
    if (!environment)
        return std::unexpected(environment.error());
    ProfileStore store(profilesFile());
    QList<Profile> profiles = loadProfiles(store);
    const QStringList customers = line.values(u"customer"_s);
    for (const QString &customer : customers) {
        if (std::ranges::none_of(profiles, [&](const Profile &each) { return isOf(each, customer); })) {
            return std::unexpected(Error{ErrorKind::UnknownProfile,
                u"There is no profile of a customer called '%1'."_s.arg(displayText(customer, 200)),
                u"'claimcheck-cli list' shows the customers."_s});
        }
    }
    profiles.removeIf([&](const Profile &profile) {
        const auto named = [&](const QString &customer) { return isOf(profile, customer); };
        return (!customers.isEmpty() && std::ranges::none_of(customers, named))
            || (line.has(u"env"_s) && profile.environment != *environment);
    });
    if (profiles.isEmpty()) {
        return std::unexpected(Error{ErrorKind::UnknownProfile, u"There is no profile to check."_s,
            u"'claimcheck-cli list' shows the profiles."_s});
    }
    return profiles;
}

/// nullopt if it is no number of requests.
std::optional<int> chosenPerHost(const Arguments &line)
{
    if (!line.has(u"per-host"_s))
        return usualPerHost;
    bool isNumber = false;
    const int number = line.value(u"per-host"_s).toInt(&isNumber);
    return isNumber && number >= 1 && number <= mostPerHost ? std::optional(number) : std::nullopt;
}

} // namespace

VerbStart startCheck(const QStringList &arguments)
{
    Arguments line(u"check"_s, {},
        u"Asks for a token for each stored profile, keeps none, and prints which credentials work, which the "
        "server refuses, and of which it cannot tell. Ends with 0 if all work, else with the first of 3, 4, "
        "5 "
        "and 2 that 'token' would end with for one of them."_s);
    line.options().addOptions({
        {u"customer"_s, u"Only profiles of this customer; repeat for more."_s, u"TEXT"_s},
        {u"env"_s, u"Only profiles of this environment: dev, staging or prod."_s, u"ENV"_s},
        {u"per-host"_s, u"How many requests may be under way to one host, at most 32; 6 if not given."_s,
            u"N"_s},
        {u"json"_s, u"Prints JSON instead of a table."_s},
    });
    addNetworkOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    const auto perHost = chosenPerHost(line);
    if (!perHost)
        return line.usageError(u"--per-host is a number from 1 to %1."_s.arg(mostPerHost));
    Result<QList<Profile>> profiles = chosenProfiles(line);
    if (!profiles)
        return printError(profiles.error());
    auto verb = std::make_unique<CheckVerb>(std::move(*profiles), *perHost, line.has(u"json"_s));
    if (const auto done = verb->start(line))
        return *done;
    return verb;
}

} // namespace claimcheck
