#include "singleinstance.h"

#include "process/foreground.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5000;
constexpr int againMs = 50;
constexpr qint64 maxWishBytes = 4096;
constexpr auto answer = "raised\n";

/// Short: a socket's path may have 107 bytes.
QString placeFor(const QString &scope)
{
    const QByteArray hash = QCryptographicHash::hash(scope.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    // In a Flatpak each start has a runtime folder of its own, and this in it is the one that all starts share.
    if (const QString flatpak = qEnvironmentVariable("FLATPAK_ID"); !flatpak.isEmpty())
        folder += u"/app/"_s + flatpak;
    return folder + u"/claimcheck-"_s + QString::fromLatin1(hash);
}

/// A pipe's name on Windows must not look like a path.
QString serverName(const QString &place)
{
#ifdef Q_OS_WIN
    return place.section(u'/', -1);
#else
    return place + u".socket"_s;
#endif
}

QByteArray pack(const SingleInstance::Wish &wish)
{
    return QJsonDocument(QJsonObject{{u"sandbox"_s, wish.sandbox},
                             {u"activationToken"_s, QString::fromUtf8(wish.activationToken)}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

SingleInstance::Wish unpack(const QByteArray &line)
{
    const QJsonObject wish = QJsonDocument::fromJson(line).object();
    return {.sandbox = wish.value("sandbox"_L1).toBool(),
        .activationToken = wish.value("activationToken"_L1).toString().toUtf8()};
}

} // namespace

SingleInstance::SingleInstance(const QString &scope, QObject *parent)
    : QObject(parent)
    , m_name(serverName(placeFor(scope)))
    , m_lock(placeFor(scope) + u".lock"_s)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

// Another one may be about to listen, or about to end: so both again and again.
SingleInstance::Role SingleInstance::settle(const Wish &wish)
{
    for (QDeadlineTimer patience(patienceMs); !patience.hasExpired(); QThread::msleep(againMs)) {
        if (claim())
            return Role::First;
        if (handOver(wish))
            return Role::Second;
    }
    return Role::Unanswered;
}

bool SingleInstance::claim()
{
    if (m_lock.tryLock() == ProcessLock::Outcome::Taken)
        return false;
    QLocalServer::removeServer(m_name); // of one that was killed
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::handOver(const Wish &wish)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    letOthersComeForward();
    socket.write(pack(wish));
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs)
        && socket.readLine() == answer;
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > maxWishBytes)
                    socket->abort();
                return;
            }
            const Wish wish = unpack(socket->readLine(maxWishBytes));
            socket->write(answer);
            socket->disconnectFromServer();
            Q_EMIT asked(wish);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace claimcheck
