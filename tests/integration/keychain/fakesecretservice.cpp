#include "fakesecretservice.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace claimcheck::test {

using namespace Qt::StringLiterals;

/// The specification's Secret structure.
struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace claimcheck::test

Q_DECLARE_METATYPE(claimcheck::test::Secret)

namespace claimcheck::test {

namespace {

constexpr auto service = "org.freedesktop.secrets"_L1;
constexpr auto root = "/org/freedesktop/secrets"_L1;
constexpr auto collection = "/org/freedesktop/secrets/collection/fake"_L1;
constexpr auto defaultAlias = "/org/freedesktop/secrets/aliases/default"_L1;
constexpr auto promptPath = "/org/freedesktop/secrets/prompt/1"_L1;

const QDBusObjectPath none(u"/"_s);

QDBusConnection bus()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake"_s);
}

} // namespace

bool FakeSecretService::start()
{
    qDBusRegisterMetaType<Secret>();
    qDBusRegisterMetaType<QMap<QDBusObjectPath, Secret>>();
    return bus().registerVirtualObject(root, this, QDBusConnection::SubPath)
        && bus().registerService(service);
}

void FakeSecretService::stop()
{
    bus().unregisterService(service);
    bus().unregisterObject(root);
}

void FakeSecretService::reset()
{
    nextWrites.clear();
    ignoreDeletes = lockAfterWrite = hideAliases = ignoreUnlock = silent = locked = false;
    failingCall = m_calls = m_prompts = 0;
    m_items.clear();
}

std::optional<QByteArray> FakeSecretService::content(const QString &profileId) const
{
    for (const auto &item : m_items) {
        if (item.attributes.value(u"user"_s) == u"claimcheck/"_s + profileId) {
            return QByteArray::fromBase64(item.value); // QtKeychain's way of keeping bytes
        }
    }
    return std::nullopt;
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const bool fails = ++m_calls == failingCall;
    if (silent) {
        return true;
    }
    const auto reply
        = fails ? message.createErrorReply(QDBusError::Failed, u"Told to fail"_s) : answer(message);
    return connection.send(reply);
}

QDBusMessage FakeSecretService::answer(const QDBusMessage &call)
{
    const auto method = call.member();
    if (method == "Get"_L1 || method == "GetAll"_L1) {
        return properties(call);
    }
    if (method == "OpenSession"_L1) {
        return openSession(call);
    }
    if (method == "ReadAlias"_L1) {
        return call.createReply(QVariant::fromValue(QDBusObjectPath(collection)));
    }
    if (method == "SearchItems"_L1) {
        return searchItems(call);
    }
    if (method == "GetSecrets"_L1) {
        return getSecrets(call);
    }
    if (method == "CreateItem"_L1) {
        return createItem(call);
    }
    if (method == "Delete"_L1) {
        return deleteItem(call);
    }
    if (method == "Unlock"_L1) {
        return unlock(call);
    }
    if (method == "Prompt"_L1) {
        return prompt(call);
    }
    return call.createErrorReply(QDBusError::UnknownMethod, method);
}

QDBusMessage FakeSecretService::properties(const QDBusMessage &call) const
{
    if (call.member() == "GetAll"_L1) {
        return call.createReply(QVariantMap{});
    }
    if (hideAliases && call.path() == defaultAlias) {
        return call.createErrorReply(QDBusError::UnknownObject, call.path());
    }
    return call.createReply(QVariant::fromValue(QDBusVariant(locked)));
}

QDBusMessage FakeSecretService::openSession(const QDBusMessage &call) const
{
    if (call.arguments().value(0).toString() != "plain"_L1) {
        return call.createErrorReply(QDBusError::NotSupported, u"Only plain"_s);
    }
    const auto session = QVariant::fromValue(QDBusObjectPath(root + "/session/1"_L1));
    return call.createReply({QVariant::fromValue(QDBusVariant(QString())), session});
}

QDBusMessage FakeSecretService::searchItems(const QDBusMessage &call) const
{
    const auto wanted = qdbus_cast<Attributes>(call.arguments().value(0));
    QList<QDBusObjectPath> found;
    for (auto item = m_items.begin(); item != m_items.end(); ++item) {
        const auto &has = item->attributes;
        if (std::ranges::all_of(wanted.keys(), [&](const auto &key) { return has[key] == wanted[key]; })) {
            found << QDBusObjectPath(item.key());
        }
    }
    const auto list = QVariant::fromValue(found);
    const auto empty = QVariant::fromValue(QList<QDBusObjectPath>{});
    return call.createReply(locked ? QVariantList{empty, list} : QVariantList{list, empty});
}

QDBusMessage FakeSecretService::getSecrets(const QDBusMessage &call) const
{
    const auto session = call.arguments().value(1).value<QDBusObjectPath>();
    QMap<QDBusObjectPath, Secret> secrets;
    for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(call.arguments().value(0))) {
        secrets[path] = {session, {}, m_items[path.path()].value, u"text/plain"_s};
    }
    return call.createReply(QVariant::fromValue(secrets));
}

QDBusMessage FakeSecretService::createItem(const QDBusMessage &call)
{
    const auto what = nextWrites.isEmpty() ? Write::Keep : nextWrites.takeFirst();
    if (what == Write::Refuse) {
        return call.createErrorReply(QDBusError::AccessDenied, u"Told to refuse"_s);
    }
    const auto itemProperties = qdbus_cast<QVariantMap>(call.arguments().value(0));
    const auto attributes
        = qdbus_cast<Attributes>(itemProperties.value(u"org.freedesktop.Secret.Item.Attributes"_s));
    auto path = QString(collection % u'/' % QString::number(++m_itemsMade));
    if (what != Write::Drop) {
        for (auto item = m_items.begin(); item != m_items.end(); ++item) {
            path = item->attributes == attributes ? item.key() : path;
        }
        const auto secret = qdbus_cast<Secret>(call.arguments().value(1));
        m_items[path] = {attributes, what == Write::Garble ? secret.value.chopped(4) : secret.value};
    }
    locked = locked || lockAfterWrite;
    return call.createReply({QVariant::fromValue(QDBusObjectPath(path)), QVariant::fromValue(none)});
}

QDBusMessage FakeSecretService::deleteItem(const QDBusMessage &call)
{
    if (!ignoreDeletes) {
        m_items.remove(call.path());
    }
    return call.createReply(QVariant::fromValue(none));
}

QDBusMessage FakeSecretService::unlock(const QDBusMessage &call)
{
    ++m_prompts;
    const auto nothingYet = QVariant::fromValue(QList<QDBusObjectPath>{});
    return call.createReply({nothingYet, QVariant::fromValue(QDBusObjectPath(promptPath))});
}

QDBusMessage FakeSecretService::prompt(const QDBusMessage &call)
{
    locked = locked && ignoreUnlock;
    QList<QDBusObjectPath> unlocked;
    if (!locked) {
        unlocked << QDBusObjectPath(collection);
    }
    auto completed
        = QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    completed.setArguments({locked, QVariant::fromValue(QDBusVariant(QVariant::fromValue(unlocked)))});
    bus().send(completed);
    return call.createReply();
}

} // namespace claimcheck::test
