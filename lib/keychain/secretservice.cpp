#include "keychain/secretservice.h"

#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>

namespace claimcheck::secretservice {

namespace {

QDBusMessage methodCall(const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments, const QString &destination = service)
{
    auto message = QDBusMessage::createMethodCall(destination, path, interface, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

QDBusMessage readDefaultAlias()
{
    return methodCall(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s});
}

QDBusMessage getLocked(const QString &collection)
{
    return methodCall(collection, propertiesInterface, u"Get"_s, {QString(collectionInterface), u"Locked"_s});
}

QDBusMessage unlock(const QString &collection)
{
    return methodCall(servicePath, serviceInterface, u"Unlock"_s,
        {QVariant::fromValue(QList{QDBusObjectPath(collection)})});
}

QDBusMessage createDefaultCollection()
{
    const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, u"Default keyring"_s}};
    return methodCall(servicePath, serviceInterface, u"CreateCollection"_s, {properties, u"default"_s});
}

QDBusMessage showPrompt(const QString &prompt)
{
    const QString noWindow;
    return methodCall(prompt, promptInterface, u"Prompt"_s, {noWindow});
}

QDBusMessage ownerProcess()
{
    return methodCall(busPath, bus, u"GetConnectionUnixProcessID"_s, {QString(service)}, bus);
}

bool isError(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage;
}

bool isTimeout(const QDBusMessage &reply)
{
    const auto type = QDBusError(reply).type();
    return type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut;
}

bool isAbsent(const QDBusMessage &reply)
{
    const auto type = QDBusError(reply).type();
    return type == QDBusError::ServiceUnknown || type == QDBusError::Disconnected
        || type == QDBusError::NoServer
        || reply.errorName().startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
}

bool isNotUnderstood(const QDBusMessage &reply)
{
    switch (QDBusError(reply).type()) {
    case QDBusError::UnknownObject:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownProperty:
    case QDBusError::InvalidArgs:
        return true;
    default:
        return reply.errorName().startsWith("org.freedesktop.Secret.Error."_L1);
    }
}

QString pathIn(const QDBusMessage &reply, int index)
{
    const auto path = reply.arguments().value(index).value<QDBusObjectPath>().path();
    return path == "/"_L1 ? QString() : path;
}

bool lockedIn(const QDBusMessage &reply)
{
    return reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

QString nameOfProcess(uint pid)
{
    QFile file(u"/proc/%1/comm"_s.arg(pid));
    const auto program = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (program.startsWith("gnome-keyring")) {
        return u"GNOME Keyring"_s;
    }
    if (program.startsWith("keepassxc")) {
        return u"KeePassXC"_s;
    }
    if (program.startsWith("kwalletd") || program.startsWith("ksecretd")) {
        return u"KWallet"_s;
    }
    return anonymousName;
}

} // namespace claimcheck::secretservice
