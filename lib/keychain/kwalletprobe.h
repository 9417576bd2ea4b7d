#pragma once

#include "keychain/secretserviceprobe.h"

namespace claimcheck {

/// 5 or 6 in a KDE Plasma session of that version, else 0.
int kwalletVersion();

/// KWallet through its own interface, which QtKeychain prefers in a Plasma session; where kwalletd cannot be
/// had there, QtKeychain turns to the Secret Service, and so does this.
class KWalletProbe final : public SecretServiceProbe
{
    Q_OBJECT

public:
    KWalletProbe(int version, int timeoutMs, QObject *parent);

    void unlock() override;

protected:
    void query() override;
    void watch() override;

private:
    void queryWallet(const QString &wallet);
    QDBusMessage walletCall(const QString &method, const QVariantList &arguments = {}) const;

    QString m_service;
    QString m_path;
};

} // namespace claimcheck
