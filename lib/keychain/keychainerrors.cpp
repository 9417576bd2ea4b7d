#include "keychain/keychainerrors.h"

#include <qt6keychain/keychain.h>

namespace claimcheck {

using namespace Qt::StringLiterals;

Error keychainLocked(const QString &keychain)
{
    return {ErrorKind::KeychainLocked, u"Your keychain (%1) is locked."_s.arg(keychain),
        u"Unlock it and try again; nothing was changed."_s};
}

Error keychainNotSetUp(const QString &keychain)
{
    return {ErrorKind::KeychainLocked, u"Your keychain (%1) has no default keyring yet."_s.arg(keychain),
        u"Unlock it: you will be asked for a password for a new keyring. Nothing was changed."_s};
}

Error keychainAbsent()
{
    return {ErrorKind::KeychainAbsent,
        u"There is no keychain service in this session (org.freedesktop.secrets)."_s,
        u"Start GNOME Keyring or KWallet, or keep these credentials for this session only."_s};
}

Error keychainFailed(const QString &message, const QString &detail)
{
    return {ErrorKind::KeychainFailed, message,
        u"Try again; if it happens again, look at the keychain in your system's own password manager."_s,
        detail};
}

Error keychainTimeout(int timeoutMs)
{
    return {ErrorKind::KeychainTimeout,
        u"Your keychain did not answer within %1 s."_s.arg(QString::number(timeoutMs / 1000.0)),
        u"See whether it waits for you in another window, then try again; nothing was changed."_s};
}

Error withUnknownOutcome(Error error)
{
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainTimeout:
        error.hint
            = u"It stopped half-way, so the change may or may not have been made: try again when it is open."_s;
        break;
    default:
        break;
    }
    return error;
}

Error credentialsMissing()
{
    return {ErrorKind::CredentialsMissing, u"Your keychain holds no credentials for this profile."_s,
        u"Edit the profile and enter its client ID and secret."_s};
}

Error fromQtKeychain(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return credentialsMissing();
    case QKeychain::AccessDeniedByUser:
        return keychainFailed(u"Access to your keychain was refused in its prompt."_s, job.errorString());
    case QKeychain::AccessDenied:
        return keychainFailed(u"Your keychain refused access."_s, job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return keychainAbsent();
    case QKeychain::CouldNotDeleteEntry:
        return keychainFailed(u"Your keychain could not remove the credentials."_s, job.errorString());
    case QKeychain::NoError:
    case QKeychain::OtherError:
        break;
    }
    return keychainFailed(u"Your keychain reported an error."_s, job.errorString());
}

} // namespace claimcheck
