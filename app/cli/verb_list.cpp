#include "arguments.h"
#include "console.h"
#include "paths.h"
#include "profilejson.h"
#include "profilelookup.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

QString profileTable(const QList<Profile> &profiles)
{
    QList<QStringList> rows{{u"NAME"_s, u"CUSTOMER"_s, u"ENV"_s, u"FLOW"_s, u"BASE URL"_s}};
    for (const Profile &profile : profiles) {
        rows.append({profile.name, profile.customer, toText(profile.environment), profile.flowId,
            profile.baseUrl.toString()});
    }
    return alignedTable(rows);
}

} // namespace

VerbStart startList(const QStringList &arguments)
{
    Arguments line(u"list"_s, {}, u"Lists the stored profiles. Their credentials stay in the keychain."_s);
    line.options().addOption({u"json"_s, u"Prints JSON instead of a table."_s});
    if (const auto done = line.parse(arguments))
        return *done;
    ProfileStore store(profilesFile());
    const QList<Profile> profiles = loadProfiles(store);
    if (line.has(u"json"_s)) {
        QList<QByteArray> elements;
        for (const Profile &profile : profiles)
            elements.append(profileJson(profile).json());
        printResult(jsonArray(elements));
    } else {
        printResult(profileTable(profiles));
        if (profiles.isEmpty())
            printNote(u"There are no profiles yet; 'claimcheck-cli add --help' tells how to store one."_s);
    }
    return ExitCode::Done;
}

} // namespace claimcheck
