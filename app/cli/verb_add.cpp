#include "console.h"
#include "keychain.h"
#include "paths.h"
#include "profilelookup.h"
#include "profileoptions.h"
#include "secretinput.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

/// Credentials first, then the profile; if the profile cannot be stored the credentials go again.
class AddVerb : public QObject
{
public:
    AddVerb(Profile profile, std::unique_ptr<CredentialStore> keychain)
        : m_profile(std::move(profile))
        , m_keychain(std::move(keychain))
    {
    }

    void start(const Credentials &credentials)
    {
        CredentialJob *job = m_keychain->write(m_profile.id, credentials);
        connect(job, &CredentialJob::finished, this, [this](const CredentialsResult &written) {
            if (!written)
                finish(printError(written.error()));
            else
                storeProfile();
        });
    }

private:
    void storeProfile()
    {
        ProfileStore store(profilesFile());
        QList<Profile> profiles = loadProfiles(store);
        // Again, for somebody else may have written the file while the keychain was busy.
        if (const auto conflict = nameConflict(profiles, m_profile)) {
            takeBack({ErrorKind::InvalidInput, *conflict});
            return;
        }
        profiles.append(m_profile);
        if (const auto saved = store.save(profiles); !saved) {
            takeBack(saved.error());
            return;
        }
        printNote(u"Stored '%1': the credentials in %2, the rest in %3."_s.arg(
            shownName(m_profile), m_keychain->status().name, store.file()));
        finish(ExitCode::Done);
    }

    void takeBack(const Error &reason)
    {
        CredentialJob *job = m_keychain->remove(m_profile.id);
        connect(job, &CredentialJob::finished, this, [reason](const CredentialsResult &removed) {
            const ExitCode code = printError(reason);
            if (removed) {
                printNote(u"Nothing was stored."_s);
            } else {
                printWarning(
                    u"The credentials were written to the keychain and could not be removed again: "_s
                    % removed.error().message);
            }
            finish(code);
        });
    }

    Profile m_profile;
    std::unique_ptr<CredentialStore> m_keychain;
};

/// The profile, complete and of a free name. Errors: InvalidInput.
Result<Profile> checkedProfile(const Arguments &line)
{
    const FlowCatalog flows = loadFlows();
    Result<Profile> profile = profileFromOptions(line, flows, line.positional());
    if (!profile)
        return profile;
    const auto environment = environmentOption(line);
    if (!environment)
        return std::unexpected(environment.error());
    profile->environment = *environment;
    profile->customer = line.value(u"customer"_s);
    ProfileStore store(profilesFile());
    if (const auto conflict = nameConflict(loadProfiles(store), *profile))
        return std::unexpected(Error{ErrorKind::InvalidInput, *conflict});
    // Once more, with the customer.
    if (const auto problems = checkProfile(*profile, *flows.find(profile->flowId)); !problems.isEmpty())
        return std::unexpected(Error{ErrorKind::InvalidInput, problems.constFirst().message});
    return profile;
}

} // namespace

VerbStart startAdd(const QStringList &arguments)
{
    Arguments line(u"add"_s, u"NAME"_s,
        u"Stores a profile: its client ID and secret in the system's keychain, the rest in a file."_s);
    addSetUpOptions(line);
    addCredentialOptions(line);
    line.options().addOptions({
        {u"env"_s, u"dev (if not given), staging or prod."_s, u"ENV"_s},
        {u"customer"_s, u"Whose credentials they are; profiles are grouped by it."_s, u"TEXT"_s},
    });
    if (const auto done = line.parse(arguments))
        return *done;
    if (!line.has(u"client-id"_s))
        return line.usageError(u"--client-id is missing."_s);
    Result<Profile> profile = checkedProfile(line);
    if (!profile)
        return printError(profile.error());
    auto keychain = openKeychain();
    if (!keychain)
        return printError(keychain.error());
    const auto secret = readSecret(line.has(u"secret-stdin"_s), u"Client secret (not shown): "_s);
    if (!secret)
        return printError(secret.error());
    const Credentials credentials{line.value(u"client-id"_s), *secret};
    if (const auto storable = checkStorable(credentials); !storable)
        return printError(storable.error());
    auto verb = std::make_unique<AddVerb>(std::move(*profile), std::move(*keychain));
    verb->start(credentials);
    return verb;
}

} // namespace claimcheck
