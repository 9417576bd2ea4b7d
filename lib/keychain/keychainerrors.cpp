#include "keychain/keychainerrors.h"

#include "base/words.h"

#include <qt6keychain/keychain.h>

namespace claimcheck {

using namespace Qt::StringLiterals;

Error keychainLocked(const QString &keychain)
{
    return {ErrorKind::KeychainLocked, Words::tr("Your keychain (%1) is locked.").arg(keychain),
        Words::tr("Unlock it and try again; nothing was changed.")};
}

Error keychainNotSetUp(const QString &keychain)
{
    return {ErrorKind::KeychainLocked,
        Words::tr("Your keychain (%1) has no default keyring yet.").arg(keychain),
        Words::tr("Unlock it: you will be asked for a password for a new keyring. Nothing was changed.")};
}

Error keychainAbsent()
{
    return {ErrorKind::KeychainAbsent,
        Words::tr("There is no keychain service in this session (org.freedesktop.secrets)."),
        Words::tr("Start GNOME Keyring or KWallet, or keep these credentials for this session only.")};
}

Error keychainFailed(const QString &message, const QString &detail)
{
    return {ErrorKind::KeychainFailed, message,
        Words::tr(
            "Try again; if it happens again, look at the keychain in your system's own password manager."),
        detail};
}

Error keychainTimeout(int timeoutMs)
{
    return {ErrorKind::KeychainTimeout,
        Words::tr("Your keychain did not answer within %1 s.").arg(QString::number(timeoutMs / 1000.0)),
        Words::tr("See whether it waits for you in another window, then try again; nothing was changed.")};
}

Error withUnknownOutcome(Error error)
{
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainTimeout:
        error.hint = Words::tr(
            "It stopped half-way, so the change may or may not have been made: try again when it is open.");
        break;
    default:
        break;
    }
    return error;
}

Error credentialsMissing()
{
    return {ErrorKind::CredentialsMissing, Words::tr("Your keychain holds no credentials for this profile."),
        Words::tr("Edit the profile and enter its client ID and secret.")};
}

Error fromQtKeychain(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return credentialsMissing();
    case QKeychain::AccessDeniedByUser:
        return keychainFailed(
            Words::tr("Access to your keychain was refused in its prompt."), job.errorString());
    case QKeychain::AccessDenied:
        return keychainFailed(Words::tr("Your keychain refused access."), job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return keychainAbsent();
    case QKeychain::CouldNotDeleteEntry:
        return keychainFailed(
            Words::tr("Your keychain could not remove the credentials."), job.errorString());
    case QKeychain::NoError:
    case QKeychain::OtherError:
        break;
    }
    return keychainFailed(Words::tr("Your keychain reported an error."), job.errorString());
}

} // namespace claimcheck
