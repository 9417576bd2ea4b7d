#pragma once

#include "store/credentialstore.h"

#include <memory>

namespace claimcheck {

/// The system's keychain. Errors: KeychainAbsent, in a build without one.
Result<std::unique_ptr<CredentialStore>> openKeychain();

} // namespace claimcheck
