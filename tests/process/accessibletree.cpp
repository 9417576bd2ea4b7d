#include "accessibletree.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// An object on the accessibility bus.
struct Reference
{
    QString service;
    QDBusObjectPath path;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

QDBusConnection accessibilityBus()
{
    static const QString name = u"accessibility"_s;
    if (QDBusConnection known(name); known.isConnected())
        return known;
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    return QDBusConnection::connectToBus(address.value(), name);
}

QDBusMessage ask(const Reference &object, const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        object.service, object.path.path(), u"org.a11y.atspi."_s + interface, method);
    call.setArguments(arguments);
    return accessibilityBus().call(call, QDBus::Block, 5000);
}

QString property(const Reference &object, const QString &name)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        object.service, object.path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.a11y.atspi.Accessible"_s << name;
    const QDBusReply<QDBusVariant> reply = accessibilityBus().call(call, QDBus::Block, 5000);
    return reply.isValid() ? reply.value().variant().toString() : QString();
}

QList<Reference> children(const Reference &object)
{
    QList<Reference> list;
    const QDBusMessage reply = ask(object, u"Accessible"_s, u"GetChildren"_s);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return list;
    const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        Reference child;
        argument >> child;
        list += child;
    }
    argument.endArray();
    return list;
}

void collect(const Reference &object, QStringList &texts)
{
    for (const QString &name : {u"Name"_s, u"Description"_s}) {
        if (const QString text = property(object, name); !text.isEmpty())
            texts += text;
    }
    const QDBusMessage text = ask(object, u"Text"_s, u"GetText"_s, {0, -1});
    if (text.type() == QDBusMessage::ReplyMessage && !text.arguments().constFirst().toString().isEmpty())
        texts += text.arguments().constFirst().toString();
    for (const Reference &child : children(object))
        collect(child, texts);
}

} // namespace

QStringList accessibleTexts(qint64 pid)
{
    QStringList texts;
    const Reference root{u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
    for (const Reference &application : children(root)) {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
            u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s);
        call << application.service;
        const QDBusReply<uint> owner = accessibilityBus().call(call);
        if (owner.isValid() && owner.value() == pid)
            collect(application, texts);
    }
    return texts;
}

} // namespace claimcheck
