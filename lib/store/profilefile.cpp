#include "store/profilefile.h"

#include "flow/jsontext.h"
#include "store/profilejson.h"

#include <QSet>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownSchemaVersion = 1;

/// What the file is wrong with as a whole; empty if its entries can be read.
QString wholeProblem(const Result<JsonMembers> &members)
{
    if (!members)
        return members.error().message.chopped(1);
    QString problem = members->isArray() ? u"$: must be an object"_s : QString();
    const DefinitionReader root(*members, u"$"_s, &problem);
    root.version(u"schemaVersion", knownSchemaVersion);
    root.onlyKeys({u"schemaVersion", u"profiles"});
    const qsizetype profiles = members->lastIndexOf(u"profiles");
    if (profiles < 0 || members->kind(profiles) != JsonKind::Array)
        root.fail(u"$.profiles"_s, u"must be an array"_s);
    return problem;
}

bool isNewer(const Result<JsonMembers> &members)
{
    const qsizetype version = members && !members->isArray() ? members->lastIndexOf(u"schemaVersion") : -1;
    return version >= 0 && members->kind(version) == JsonKind::Number
        && members->raw(version).toInt() > knownSchemaVersion;
}

ProfileFile readEntries(const JsonMembers &entries)
{
    ProfileFile file;
    QSet<QString> ids;
    file.profiles.reserve(entries.size());
    ids.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString path = u"$.profiles[%1]"_s.arg(i);
        QString problem;
        Profile profile;
        if (entries.kind(i) != JsonKind::Object)
            problem = path + u": must be an object"_s;
        else
            profile = profileFromJson({*JsonMembers::parse(entries.raw(i)), path, &problem});
        if (problem.isEmpty() && ids.contains(profile.id))
            problem = path + u".id: another profile has it already"_s;
        if (problem.isEmpty()) {
            ids.insert(profile.id);
            file.profiles.append(profile);
            continue;
        }
        file.unread.append(entries.raw(i));
        file.problems.append(problem);
    }
    return file;
}

} // namespace

std::expected<ProfileFile, UnreadableProfileFile> readProfileFile(const QByteArray &text)
{
    const QByteArray json = withoutBom(text);
    if (json.isEmpty())
        return ProfileFile{};
    const Result<JsonMembers> members = JsonMembers::parse(json);
    if (const QString problem = wholeProblem(members); !problem.isEmpty())
        return std::unexpected(UnreadableProfileFile{.problem = problem, .newer = isNewer(members)});
    return readEntries(*JsonMembers::parse(members->raw(members->lastIndexOf(u"profiles"))));
}

QByteArray profileFileText(const QList<Profile> &profiles, const QByteArrayList &unread)
{
    QByteArrayList entries;
    for (const Profile &profile : profiles) {
        if (!profile.sessionOnly)
            entries.append(profileToJson(profile));
    }
    entries += unread;
    const QByteArray list = entries.isEmpty() ? QByteArray() : "\n    " + entries.join(",\n    ") + "\n  ";
    return "{\n  \"schemaVersion\": 1,\n  \"profiles\": [" + list + "]\n}\n";
}

} // namespace claimcheck
