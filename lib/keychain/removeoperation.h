#pragma once

#include "keychain/keychainoperation.h"

namespace claimcheck {

/// Deletes, then looks: the keychain must be open and say that the item is not there.
class RemoveOperation final : public KeychainOperation
{
    Q_OBJECT

public:
    using KeychainOperation::KeychainOperation;

protected:
    void run() override;

private:
    void check(const Result<void> &erased);
};

} // namespace claimcheck
