#include "keychain/kwalletprobe.h"
#include "keychain/secretserviceprobe.h"

namespace claimcheck {

KeychainProbe *KeychainProbe::create(int timeoutMs, QObject *parent)
{
    if (const int version = kwalletVersion()) {
        return new KWalletProbe(version, timeoutMs, parent);
    }
    return new SecretServiceProbe(timeoutMs, parent);
}

} // namespace claimcheck
