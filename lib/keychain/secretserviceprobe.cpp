#include "keychain/secretserviceprobe.h"

#include "base/words.h"
#include "keychain/keychainerrors.h"
#include "keychain/secretservice.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

namespace claimcheck {

using namespace secretservice;

SecretServiceProbe::SecretServiceProbe(int timeoutMs, QObject *parent)
    : KeychainProbe(parent)
    , m_timeoutMs(timeoutMs)
{
}

void SecretServiceProbe::call(const QDBusMessage &message, const Then &then)
{
    // Connects on first use. That waits for the bus, never for the keychain.
    auto connection = QDBusConnection::sessionBus();
    if (!connection.isConnected()) {
        then(QDBusMessage::createError(QDBusError::Disconnected, u"There is no session bus."_s));
        return;
    }
    if (!std::exchange(m_watching, true)) {
        watch();
    }
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(message, m_timeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(watcher->reply());
    });
}

void SecretServiceProbe::watch()
{
    // No sender is named: naming one makes Qt look up its owner and wait. A forged signal only makes us ask.
    auto connection = QDBusConnection::sessionBus();
    connection.connect(bus, busPath, bus, u"NameOwnerChanged"_s, {service}, {}, this,
        SLOT(onOwnerChanged(QString, QString, QString)));
    for (const auto &signal : {u"CollectionChanged"_s, u"CollectionCreated"_s, u"CollectionDeleted"_s}) {
        connection.connect({}, servicePath, serviceInterface, signal, this, SLOT(onAnnouncement()));
    }
    connection.connect({}, {}, propertiesInterface, u"PropertiesChanged"_s, {collectionInterface}, {}, this,
        SLOT(onPropertiesChanged(QString, QVariantMap)));
}

void SecretServiceProbe::onAnnouncement()
{
    ask();
}

void SecretServiceProbe::onPropertiesChanged(const QString &, const QVariantMap &changed)
{
    // Each write changes Items; only the lock is news.
    if (changed.contains(u"Locked"_s)) {
        ask();
    }
}

void SecretServiceProbe::onOwnerChanged(const QString &, const QString &, const QString &now)
{
    m_name.clear();
    if (now.isEmpty()) {
        // Not asked: that would start again what somebody has just ended.
        setStatus({KeychainState::Absent, anonymousName});
    } else {
        ask();
    }
}

void SecretServiceProbe::query()
{
    call(getLocked(defaultCollection), [this](const QDBusMessage &reply) {
        if (!isError(reply)) {
            concludeLocked(lockedIn(reply));
        } else if (isNotUnderstood(reply)) {
            queryByAlias();
        } else {
            concludeWithError(reply);
        }
    });
}

/// The longer way, for a service without a default collection and for one that does not show aliases as
/// objects.
void SecretServiceProbe::queryByAlias()
{
    call(readDefaultAlias(), [this](const QDBusMessage &alias) {
        if (isError(alias)) {
            concludeWithError(alias);
            return;
        }
        const auto collection = pathIn(alias, 0);
        if (collection.isEmpty()) {
            withName([this] {
                conclude({KeychainState::Locked, m_name}, std::unexpected(keychainNotSetUp(m_name)));
            });
            return;
        }
        call(getLocked(collection), [this](const QDBusMessage &reply) {
            isError(reply) ? concludeWithError(reply) : concludeLocked(lockedIn(reply));
        });
    });
}

void SecretServiceProbe::concludeLocked(bool locked)
{
    withName([this, locked] {
        if (locked) {
            conclude({KeychainState::Locked, m_name}, std::unexpected(keychainLocked(m_name)));
        } else {
            conclude({KeychainState::Open, m_name}, {});
        }
    });
}

void SecretServiceProbe::concludeWithError(const QDBusMessage &error)
{
    if (isAbsent(error)) {
        conclude({KeychainState::Absent, anonymousName}, std::unexpected(keychainAbsent()));
    } else if (isTimeout(error)) {
        conclude({KeychainState::Unknown, m_name}, std::unexpected(keychainTimeout(m_timeoutMs)));
    } else {
        conclude({KeychainState::Unknown, m_name},
            std::unexpected(keychainFailed(
                Words::tr("Your keychain did not say whether it is open."), error.errorMessage())));
    }
}

/// Once per owner of the bus name, and of the bus rather than the keychain.
void SecretServiceProbe::withName(const std::function<void()> &then)
{
    if (!m_name.isEmpty()) {
        then();
        return;
    }
    call(ownerProcess(), [this, then](const QDBusMessage &reply) {
        m_name = isError(reply) ? QString(anonymousName) : nameOfProcess(reply.arguments().value(0).toUInt());
        then();
    });
}

void SecretServiceProbe::unlock()
{
    call(readDefaultAlias(), [this](const QDBusMessage &alias) {
        const auto collection = pathIn(alias, 0);
        const auto request
            = collection.isEmpty() ? createDefaultCollection() : secretservice::unlock(collection);
        if (isError(alias)) {
            ask();
        } else {
            call(request, [this](const QDBusMessage &reply) { prompt(pathIn(reply, 1)); });
        }
    });
}

void SecretServiceProbe::prompt(const QString &path)
{
    if (path.isEmpty()) {
        ask();
        return;
    }
    QDBusConnection::sessionBus().connect(
        {}, path, promptInterface, u"Completed"_s, this, SLOT(onAnnouncement()));
    call(showPrompt(path), [](const QDBusMessage &) {});
}

} // namespace claimcheck
