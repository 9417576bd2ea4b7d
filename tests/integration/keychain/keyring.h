#pragma once

#include "store/credentialstore.h"

namespace claimcheck::test {

/// The real gnome-keyring that tests/with-desktop started, worked from outside as another program would.
/// Synchronous; false means that the keyring did not do it.
class Keyring
{
public:
    static bool lock();
    /// Without a prompt.
    static bool unlock();
    /// Makes the default collection be none, as in a session whose login set up no keyring; then back again.
    static bool setDefault(const QString &collection);
    static QString defaultCollection();

    /// How many items, locked ones included, are kept for a profile.
    static qsizetype count(const QString &profileId);

    /// SIGSTOP and SIGCONT.
    static void freeze();
    static void thaw();
};

/// Runs the event loop until the operation is finished.
CredentialsResult await(CredentialJob *job);

} // namespace claimcheck::test
