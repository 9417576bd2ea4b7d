#pragma once

#include "keychain/keychainoperation.h"

#include <optional>

namespace claimcheck {

/// Looks at the old item, writes the new one, reads that back. QtKeychain replaces in place, so the old item
/// is put back if the keychain ends up with anything else.
class WriteOperation final : public KeychainOperation
{
    Q_OBJECT

public:
    WriteOperation(const Credentials &credentials, KeychainProbe *probe, const QString &profileId,
        int timeoutMs, QObject *parent);

    /// Refuses what no keychain could hold, before anything is asked or written.
    void start() override;

protected:
    void run() override;

private:
    /// An item's bytes, or nothing where there is none.
    using Content = std::optional<QByteArray>;
    void fetchContent(const std::function<void(const Content &)> &then);
    void write();
    void check(const Result<void> &written, const Content &content);
    void restore(const Error &reason);

    Credentials m_credentials;
    QByteArray m_packed;
    Content m_old;
};

} // namespace claimcheck
