#include "arguments.h"
#include "console.h"
#include "keychain.h"
#include "paths.h"
#include "profilelookup.h"
#include "prompt.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

/// Credentials first: a profile is only forgotten once its secret is known to be gone.
class RemoveVerb : public QObject
{
public:
    RemoveVerb(Profile profile, std::unique_ptr<CredentialStore> keychain)
        : m_profile(std::move(profile))
        , m_keychain(std::move(keychain))
    {
    }

    void start()
    {
        CredentialJob *job = m_keychain->remove(m_profile.id);
        connect(job, &CredentialJob::finished, this, [this](const CredentialsResult &removed) {
            if (removed) {
                finish(forgetProfile());
                return;
            }
            const ExitCode code = printError(removed.error());
            printNote(u"Nothing was removed."_s);
            finish(code);
        });
    }

private:
    ExitCode forgetProfile()
    {
        ProfileStore store(profilesFile());
        QList<Profile> profiles = loadProfiles(store);
        profiles.removeIf([this](const Profile &each) { return each.id == m_profile.id; });
        if (const auto saved = store.save(profiles); !saved) {
            const ExitCode code = printError(saved.error());
            printWarning(u"The credentials are gone from the keychain, but the profile is still listed."_s);
            return code;
        }
        printNote(u"Removed '%1' and its credentials."_s.arg(shownName(m_profile)));
        return ExitCode::Done;
    }

    Profile m_profile;
    std::unique_ptr<CredentialStore> m_keychain;
};

/// Asks on a terminal; a script has made up its mind.
bool confirmed(const Profile &profile)
{
    if (!inputIsTerminal())
        return true;
    const QString question
        = u"Remove '%1' and its credentials from the keychain? [y/N] "_s.arg(shownName(profile));
    const auto answer = promptLine(question, true);
    return answer && (answer->trimmed().toLower() == "y" || answer->trimmed().toLower() == "yes");
}

} // namespace

VerbStart startRemove(const QStringList &arguments)
{
    Arguments line(
        u"remove"_s, u"NAME"_s, u"Removes a stored profile and its credentials from the keychain."_s);
    line.options().addOption(
        {u"yes"_s, u"Does not ask first. Without a terminal nothing is asked either."_s});
    if (const auto done = line.parse(arguments))
        return *done;
    ProfileStore store(profilesFile());
    const Result<Profile> profile = findProfile(loadProfiles(store), line.positional());
    if (!profile)
        return printError(profile.error());
    auto keychain = openKeychain();
    if (!keychain)
        return printError(keychain.error());
    if (!line.has(u"yes"_s) && !confirmed(*profile)) {
        printNote(u"Nothing was removed."_s);
        return ExitCode::BadInput;
    }
    auto verb = std::make_unique<RemoveVerb>(*profile, std::move(*keychain));
    verb->start();
    return verb;
}

} // namespace claimcheck
