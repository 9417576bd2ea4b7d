#include "target.h"

#include "paths.h"
#include "profilelookup.h"
#include "profileoptions.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

/// The first option given that says how an ad hoc request is made; empty if none is.
QString adHocOption(const Arguments &line)
{
    const QStringList options{u"flow"_s, u"base-url"_s, u"path"_s, u"param"_s, u"header"_s, u"encoding"_s,
        u"client-auth"_s, u"client-id"_s, u"secret-stdin"_s};
    for (const QString &option : options) {
        if (line.has(option))
            return option;
    }
    return {};
}

} // namespace

Result<Target> chooseTarget(const Arguments &line, const FlowCatalog &flows)
{
    const QString option = adHocOption(line);
    if (!line.positional().isEmpty()) {
        if (!option.isEmpty()) {
            return std::unexpected(Error{ErrorKind::InvalidInput,
                u"Either NAME or --%1: a stored profile is used as it was stored."_s.arg(option)});
        }
        ProfileStore store(profilesFile());
        const Result<Profile> profile = findProfile(loadProfiles(store), line.positional());
        if (!profile)
            return std::unexpected(profile.error());
        return Target{*profile, true};
    }
    if (option.isEmpty()) {
        return std::unexpected(Error{ErrorKind::InvalidInput, u"Which profile?"_s,
            u"Give a stored profile's NAME, or --flow and --base-url for a request that stores nothing."_s});
    }
    Result<Profile> profile = profileFromOptions(line, flows, u"ad hoc"_s);
    if (!profile)
        return std::unexpected(profile.error());
    return Target{std::move(*profile), false};
}

} // namespace claimcheck
