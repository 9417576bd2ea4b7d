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

bool hasState(quint64 states, int bit)
{
    return states >> bit & 1;
}

quint64 statesOf(const Reference &object)
{
    const QDBusMessage reply = ask(object, u"Accessible"_s, u"GetState"_s);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return 0;
    QList<uint> words;
    reply.arguments().constFirst().value<QDBusArgument>() >> words;
    return words.value(0) | static_cast<quint64>(words.value(1)) << 32;
}

QRect placeOf(const Reference &object)
{
    const QDBusMessage reply = ask(object, u"Component"_s, u"GetExtents"_s, {0u});
    if (reply.type() != QDBusMessage::ReplyMessage)
        return {};
    const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

QString textOf(const Reference &object)
{
    const QDBusMessage text = ask(object, u"Text"_s, u"GetText"_s, {0, -1});
    return text.type() == QDBusMessage::ReplyMessage ? text.arguments().constFirst().toString() : QString();
}

void collectNodes(const Reference &object, const QString &parent, QList<AccessibleNode> &nodes)
{
    constexpr int focusable = 11; // of AtspiStateType
    constexpr int showing = 25;
    const QDBusMessage role = ask(object, u"Accessible"_s, u"GetRoleName"_s);
    const quint64 states = statesOf(object);
    AccessibleNode node{.role = role.arguments().value(0).toString(), .name = property(object, u"Name"_s),
        .description = property(object, u"Description"_s), .text = textOf(object),
        .focusable = hasState(states, focusable), .showing = hasState(states, showing), .place = placeOf(object),
        .parent = parent};
    const QString nearest = node.name.isEmpty() ? parent : node.name;
    nodes.append(std::move(node));
    for (const Reference &child : children(object))
        collectNodes(child, nearest, nodes);
}

/// What the applications of that process are on the bus.
QList<Reference> applicationsOf(qint64 pid)
{
    QList<Reference> own;
    const Reference root{u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
    for (const Reference &application : children(root)) {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
            u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s);
        call << application.service;
        const QDBusReply<uint> owner = accessibilityBus().call(call);
        if (owner.isValid() && owner.value() == pid)
            own.append(application);
    }
    return own;
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
    for (const Reference &application : applicationsOf(pid))
        collect(application, texts);
    return texts;
}

QList<AccessibleNode> accessibleNodes(qint64 pid)
{
    QList<AccessibleNode> nodes;
    for (const Reference &application : applicationsOf(pid))
        collectNodes(application, {}, nodes);
    return nodes;
}

} // namespace claimcheck
