#include "keychain/kwalletprobe.h"

#include "keychain/keychainerrors.h"
#include "keychain/secretservice.h"

#include <QDBusConnection>

namespace claimcheck {

using namespace Qt::StringLiterals;

int kwalletVersion()
{
    // The way QtKeychain decides, or the probe would look at another keychain than the one in use.
    const auto desktop = qgetenv("XDG_CURRENT_DESKTOP");
    const bool plasma = desktop == "KDE"
        || (desktop.isEmpty()
            && (qgetenv("DESKTOP_SESSION") == "kde" || qEnvironmentVariableIsSet("KDE_FULL_SESSION")));
    const int version = qEnvironmentVariableIntValue("KDE_SESSION_VERSION");
    return plasma && (version == 5 || version == 6) ? version : 0;
}

KWalletProbe::KWalletProbe(int version, int timeoutMs, QObject *parent)
    : SecretServiceProbe(timeoutMs, parent)
    , m_service(u"org.kde.kwalletd%1"_s.arg(version))
    , m_path(u"/modules/kwalletd%1"_s.arg(version))
{
}

QDBusMessage KWalletProbe::walletCall(const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(m_service, m_path, u"org.kde.KWallet"_s, method);
    message.setArguments(arguments);
    return message;
}

void KWalletProbe::watch()
{
    SecretServiceProbe::watch();
    auto bus = QDBusConnection::sessionBus();
    for (const auto &signal : {u"walletOpened"_s, u"walletClosed"_s, u"allWalletsClosed"_s}) {
        bus.connect({}, m_path, u"org.kde.KWallet"_s, signal, this, SLOT(onAnnouncement()));
    }
}

void KWalletProbe::query()
{
    call(walletCall(u"networkWallet"_s), [this](const QDBusMessage &wallet) {
        if (secretservice::isAbsent(wallet)) {
            SecretServiceProbe::query();
        } else if (secretservice::isError(wallet)) {
            concludeWithError(wallet);
        } else {
            queryWallet(wallet.arguments().value(0).toString());
        }
    });
}

void KWalletProbe::queryWallet(const QString &wallet)
{
    call(walletCall(u"isOpen"_s, {wallet}), [this](const QDBusMessage &open) {
        const auto keychain = u"KWallet"_s;
        if (secretservice::isError(open)) {
            concludeWithError(open);
        } else if (open.arguments().value(0).toBool()) {
            conclude({KeychainState::Open, keychain}, {});
        } else {
            conclude({KeychainState::Locked, keychain}, std::unexpected(keychainLocked(keychain)));
        }
    });
}

void KWalletProbe::unlock()
{
    call(walletCall(u"networkWallet"_s), [this](const QDBusMessage &wallet) {
        if (secretservice::isError(wallet)) {
            SecretServiceProbe::unlock();
            return;
        }
        // walletOpened follows. QtKeychain opens the wallet under the same name, so permission is asked for
        // once.
        const qlonglong noWindow = 0;
        call(walletCall(u"openAsync"_s, {wallet.arguments().value(0), noWindow, u"claimcheck"_s, false}),
            [this](const QDBusMessage &) { ask(); });
    });
}

} // namespace claimcheck
