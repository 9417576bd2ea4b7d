#pragma once

#include <QDBusMessage>

/// The words of the Secret Service's D-Bus interface, and what its errors mean.
namespace claimcheck::secretservice {

using namespace Qt::StringLiterals;

constexpr auto service = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto promptInterface = "org.freedesktop.Secret.Prompt"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
constexpr auto defaultCollection = "/org/freedesktop/secrets/aliases/default"_L1;
constexpr auto bus = "org.freedesktop.DBus"_L1;
constexpr auto busPath = "/org/freedesktop/DBus"_L1;
constexpr auto anonymousName = "Secret Service"_L1;

QDBusMessage readDefaultAlias();
QDBusMessage getLocked(const QString &collection);
QDBusMessage unlock(const QString &collection);
/// Makes the default collection; the service asks for its password in a prompt.
QDBusMessage createDefaultCollection();
QDBusMessage showPrompt(const QString &prompt);
/// To the bus itself: who owns the service's name?
QDBusMessage ownerProcess();

bool isError(const QDBusMessage &reply);
bool isTimeout(const QDBusMessage &reply);
/// There is no service, no bus, or the service cannot be started.
bool isAbsent(const QDBusMessage &reply);
/// The service answered that it does not know the object or the method.
bool isNotUnderstood(const QDBusMessage &reply);

/// An object path in a reply; empty for "/", which stands for none.
QString pathIn(const QDBusMessage &reply, int index);
bool lockedIn(const QDBusMessage &reply);
/// "GNOME Keyring", "KeePassXC", "KWallet", or "Secret Service" for a program we do not know.
QString nameOfProcess(uint pid);

} // namespace claimcheck::secretservice
