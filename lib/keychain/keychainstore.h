#pragma once

#include "store/credentialstore.h"

namespace claimcheck {

class KeychainProbe;

/// Credentials in the operating system's keychain, through QtKeychain with insecureFallback off: one binary item a
/// profile, service "claimcheck", key "claimcheck/<profile id>" (Windows ignores the service).
///
/// Before each operation the probe asks whether the keychain is there and open: a locked keyring reads as "not found"
/// and a delete on it "succeeds" (reliability-bar.md, trap 1). An operation the keychain does not answer in time
/// ends with KeychainTimeout; its QtKeychain job is abandoned, never destroyed (trap 2). Operations on one
/// profile run in the order they were asked for. GUI thread only.
class KeychainStore final : public CredentialStore
{
    Q_OBJECT

public:
    /// @a timeoutMs is the longest an operation may take before it ends with KeychainTimeout.
    explicit KeychainStore(int timeoutMs = 15'000, QObject *parent = nullptr);
    ~KeychainStore() override;

    CredentialJob *read(const QString &profileId) override;
    CredentialJob *write(const QString &profileId, const Credentials &credentials) override;
    CredentialJob *remove(const QString &profileId) override;
    KeychainStatus status() const override;
    void refreshStatus() override;
    void unlock() override;

private:
    KeychainProbe *m_probe;
    int m_timeoutMs;
};

} // namespace claimcheck
