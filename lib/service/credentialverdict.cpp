#include "service/credentialverdict.h"

#include "base/words.h"

namespace claimcheck {

CredentialFinding judgeCredentials(const std::optional<Error> &error)
{
    if (!error)
        return {CredentialVerdict::Working, Words::tr("The server issued a token.")};
    const bool refused = error->kind == ErrorKind::ServerRefused && error->ofCredentials;
    return {refused ? CredentialVerdict::Refused : CredentialVerdict::Unknown, error->message};
}

bool isOfTheKeychain(ErrorKind kind)
{
    return kind == ErrorKind::KeychainLocked || kind == ErrorKind::KeychainAbsent
        || kind == ErrorKind::KeychainTimeout;
}

QString verdictText(CredentialVerdict verdict)
{
    switch (verdict) {
    case CredentialVerdict::Working:
        return Words::tr("Works");
    case CredentialVerdict::Refused:
        return Words::tr("Refused");
    case CredentialVerdict::Unknown:
        return Words::tr("Could not tell");
    }
    Q_UNREACHABLE();
}

} // namespace claimcheck
