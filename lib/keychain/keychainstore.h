#pragma once

#include "store/credentialstore.h"

#include <QQueue>
#include <QTimer>

namespace claimcheck {

class KeychainOperation;
class KeychainProbe;

/// Credentials in the operating system's keychain, through QtKeychain with insecureFallback off: one binary
/// item a profile, service "claimcheck", key "claimcheck/<profile id>" (Windows ignores the service).
///
/// Before each operation the probe asks whether the keychain is there and open: a locked keyring reads as
/// "not found" and a delete on it "succeeds" (reliability-bar.md, trap 1). An operation the keychain does not
/// answer in time ends with KeychainTimeout; its QtKeychain job is abandoned, never destroyed (trap 2).
/// Operations run one at a time in the order they were asked for, and none overtakes an abandoned job. GUI
/// thread only.
///
/// Nothing is loaded, connected or asked before the first refreshStatus(), unlock() or operation. Operations
/// in flight when the store is destroyed go with it, silently.
class KeychainStore final : public CredentialStore
{
    Q_OBJECT

public:
    /// @a timeoutMs is how long the keychain may leave an operation, or those that wait behind it, without an
    /// answer before they end with KeychainTimeout.
    explicit KeychainStore(int timeoutMs = 15'000, QObject *parent = nullptr);
    ~KeychainStore() override;

    CredentialJob *read(const QString &profileId) override;
    CredentialJob *write(const QString &profileId, const Credentials &credentials) override;
    CredentialJob *remove(const QString &profileId) override;
    KeychainStatus status() const override;
    void refreshStatus() override;
    void unlock() override;

private:
    CredentialJob *enqueue(KeychainOperation *operation);
    void startNextLater();
    void startNext();
    void expireWaiting();

    KeychainProbe *m_probe;
    int m_timeoutMs;
    QQueue<KeychainOperation *> m_waiting;
    KeychainOperation *m_current = nullptr; ///< or one out of time whose last QtKeychain job goes on
    QTimer m_silence; ///< since the keychain last answered, or the first began to wait
};

} // namespace claimcheck
