#include "keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QEventLoop>
#include <QTimer>

#include <csignal>

namespace claimcheck::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.secrets"_L1;
constexpr auto path = "/org/freedesktop/secrets"_L1;

QVariantList callService(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments(arguments);
    const auto reply = QDBusConnection::sessionBus().call(message);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QVariantList();
}

pid_t process()
{
    return qEnvironmentVariableIntValue("CLAIMCHECK_KEYRING_PID");
}

} // namespace

QString Keyring::defaultCollection()
{
    return callService(u"ReadAlias"_s, {u"default"_s}).value(0).value<QDBusObjectPath>().path();
}

bool Keyring::setDefault(const QString &collection)
{
    callService(u"SetAlias"_s, {u"default"_s, QVariant::fromValue(QDBusObjectPath(collection))});
    return defaultCollection() == collection;
}

bool Keyring::lock()
{
    const auto collections = QVariant::fromValue(QList{QDBusObjectPath(defaultCollection())});
    return callService(u"Lock"_s, {collections}).value(1).value<QDBusObjectPath>().path() == "/"_L1;
}

bool Keyring::unlock()
{
    // gnome-keyring's own interface, for tests: unlike a prompt it asks nobody, and unlike PAM's control
    // socket it announces the change.
    const auto session
        = callService(u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(u""_s))});
    QDBusArgument secret;
    secret.beginStructure();
    secret << session.value(1).value<QDBusObjectPath>() << QByteArray()
           << qgetenv("CLAIMCHECK_KEYRING_PASSWORD") << u"text/plain"_s;
    secret.endStructure();
    auto message = QDBusMessage::createMethodCall(service, path,
        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s);
    message.setArguments(
        {QVariant::fromValue(QDBusObjectPath(defaultCollection())), QVariant::fromValue(secret)});
    return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
}

qsizetype Keyring::count(const QString &profileId)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{u"server"_s, u"claimcheck"_s}, {u"user"_s, u"claimcheck/"_s + profileId}};
    const auto found = callService(u"SearchItems"_s, {QVariant::fromValue(attributes)});
    return qdbus_cast<QList<QDBusObjectPath>>(found.value(0)).size()
        + qdbus_cast<QList<QDBusObjectPath>>(found.value(1)).size();
}

void Keyring::freeze()
{
    ::kill(process(), SIGSTOP);
}

void Keyring::thaw()
{
    ::kill(process(), SIGCONT);
}

CredentialsResult await(CredentialJob *job)
{
    CredentialsResult result
        = std::unexpected(Error{ErrorKind::InvalidInput, u"The operation did not finish."_s});
    // Not qWaitFor(), which naps between events: every step of an operation would take 10 ms.
    QEventLoop loop;
    QObject::connect(job, &CredentialJob::finished, &loop, [&](const CredentialsResult &finished) {
        result = finished;
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    return result;
}

} // namespace claimcheck::test
