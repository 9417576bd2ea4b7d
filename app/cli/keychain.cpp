#include "keychain.h"

#ifdef CLAIMCHECK_KEYCHAIN
#include "keychain/keychainstore.h"
#endif

namespace claimcheck {

Result<std::unique_ptr<CredentialStore>> openKeychain()
{
#ifdef CLAIMCHECK_KEYCHAIN
    return std::make_unique<KeychainStore>();
#else
    return std::unexpected(Error{ErrorKind::KeychainAbsent,
        QStringLiteral("This build of claimcheck-cli knows no keychain, so it holds no stored credentials."),
        QStringLiteral("Use 'token --flow … --secret-stdin', which stores nothing.")});
#endif
}

} // namespace claimcheck
