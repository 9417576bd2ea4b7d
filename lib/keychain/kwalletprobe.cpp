#include "keychain/kwalletprobe.h"

#include "keychain/keychainerrors.h"

#include <QDBusConnection>
#include <QDBusError>

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
    call(walletCall(u"networkWallet"_s), [this](const QDBusMessage &name) {
        if (QDBusError(name).type() == QDBusError::ServiceUnknown) {
            SecretServiceProbe::query();
            return;
        }
        if (name.type() == QDBusMessage::ErrorMessage) {
            concludeWithError(name);
            return;
        }
        m_wallet = name.arguments().value(0).toString();
        call(walletCall(u"isOpen"_s, {m_wallet}), [this](const QDBusMessage &open) {
            const auto keychain = u"KWallet"_s;
            if (open.type() == QDBusMessage::ErrorMessage) {
                concludeWithError(open);
            } else if (open.arguments().value(0).toBool()) {
                conclude({KeychainState::Open, keychain}, {});
            } else {
                conclude({KeychainState::Locked, keychain}, std::unexpected(keychainLocked(keychain)));
            }
        });
    });
}

void KWalletProbe::unlock()
{
    if (m_wallet.isEmpty()) {
        SecretServiceProbe::unlock();
        return;
    }
    // walletOpened follows. The window is unknown here, and the name is the one QtKeychain opens the wallet
    // with.
    call(walletCall(u"openAsync"_s, {m_wallet, qlonglong(0), u"claimcheck"_s, false}),
        [](const QDBusMessage &) {});
}

} // namespace claimcheck
