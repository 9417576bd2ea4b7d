#pragma once

#include "keychain/keychainoperation.h"

namespace claimcheck {

class ReadOperation final : public KeychainOperation
{
    Q_OBJECT

public:
    using KeychainOperation::KeychainOperation;

protected:
    void run() override;
};

} // namespace claimcheck
