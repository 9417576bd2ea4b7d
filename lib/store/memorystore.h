#pragma once

#include "store/credentialstore.h"

#include <QHash>

namespace claimcheck {

/// Credentials for this session only: the sandbox's, and a profile's where there is no keychain and the user
/// chose so. Always open. Nothing is written anywhere.
class MemoryStore final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    CredentialJob *read(const QString &profileId) override;
    CredentialJob *write(const QString &profileId, const Credentials &credentials) override;
    CredentialJob *remove(const QString &profileId) override;
    KeychainStatus status() const override;
    void refreshStatus() override { }
    void unlock() override { }
    void dropMemory() override { m_items.clear(); }

private:
    CredentialJob *finishLater(CredentialsResult result);

    QHash<QString, Credentials> m_items;
};

} // namespace claimcheck
