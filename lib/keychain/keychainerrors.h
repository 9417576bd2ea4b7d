#pragma once

#include "base/error.h"

namespace QKeychain {
class Job;
}

namespace claimcheck {

/// The sentences about a keychain that cannot be used. @a keychain is its name, "GNOME Keyring".
Error keychainLocked(const QString &keychain);
/// No default collection has been made yet: nothing can be read or written until there is one.
Error keychainNotSetUp(const QString &keychain);
Error keychainAbsent();
Error keychainFailed(const QString &message, const QString &detail = {});
Error keychainTimeout(int timeoutMs);
/// The same error for when a write or delete was already under way, so that nobody knows whether it took
/// place.
Error withUnknownOutcome(Error error);

Error credentialsMissing();
/// What QtKeychain said, for when the keychain is there and open.
Error fromQtKeychain(const QKeychain::Job &job);

} // namespace claimcheck
