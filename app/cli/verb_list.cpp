#include "arguments.h"
#include "console.h"
#include "paths.h"
#include "profilejson.h"
#include "profilelookup.h"
#include "store/profilefile.h"
#include "token/claimcatalog.h"
#include "verbs.h"

#include <QFile>

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

/// Whether @a name can be typed and leads to one profile. One that would change the terminal or looks like an option
/// cannot.
bool isUsable(const QList<Profile> &profiles, const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'-') && displayText(name, name.size()) == name && findProfile(profiles, name);
}

QStringList usableNames(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles) {
        if (isUsable(profiles, profile.name))
            names.append(profile.name);
        else if (const QString full = fullName(profile); isUsable(profiles, full))
            names.append(full);
    }
    return names;
}

/// For shells that complete a NAME: they show no messages, so nothing is set aside and nothing reported here.
ExitCode printNames()
{
    QFile file(profilesFile());
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? ExitCode::BadInput : ExitCode::Done;
    const auto read = readProfileFile(file.readAll());
    if (!read)
        return ExitCode::BadInput;
    const QStringList names = usableNames(read->profiles);
    if (!names.isEmpty())
        printResult(names.join(u'\n'));
    return ExitCode::Done;
}

} // namespace

VerbStart startList(const QStringList &arguments)
{
    Arguments line(u"list"_s, {}, u"Lists the stored profiles. Their credentials stay in the keychain."_s);
    line.options().addOptions({
        {u"json"_s, u"Prints JSON instead of a table."_s},
        {u"names"_s, u"Prints only the names, one a line, each as NAME takes it."_s},
    });
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.has(u"names"_s))
        return line.has(u"json"_s) ? line.usageError(u"Either --json or --names."_s) : printNames();
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
