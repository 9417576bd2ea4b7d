#include "support/loopbackserver.h"

#include <QSslServer>

namespace claimcheck {

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    for (const HttpHeader &h : headers) {
        if (h.name.compare(name, Qt::CaseInsensitive) == 0)
            return h.value;
    }
    return {};
}

int ReceivedRequest::headerCount(QByteArrayView name) const
{
    return static_cast<int>(std::ranges::count_if(
        headers, [name](const HttpHeader &h) { return h.name.compare(name, Qt::CaseInsensitive) == 0; }));
}

LoopbackServer::LoopbackServer(Answer answer)
    : m_server(std::make_unique<QTcpServer>())
{
    listen(std::move(answer));
}

LoopbackServer::LoopbackServer(const QSslConfiguration &tls, Answer answer)
    : m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen(std::move(answer));
}

void LoopbackServer::listen(Answer answer)
{
    m_answer = std::move(answer);
    // Unlike newConnection() it comes after the TLS handshake.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("No port on loopback is free.");
}

QUrl LoopbackServer::url(const QString &path, const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port());
    url.setPath(path);
    return url;
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        ++m_open;
        socket->setParent(this);
        connect(socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
        read(socket, *buffer);
    }
}

void LoopbackServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    buffer += bytes;
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    ReceivedRequest request;
    QList<QByteArray> lines = buffer.first(headEnd).split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(qMax(colon, 0)), line.sliced(colon + 1).trimmed()});
    }
    request.body = buffer.sliced(headEnd + 4);
    if (request.body.size() < request.header("Content-Length").toLongLong())
        return;
    buffer.clear();
    m_requests.append(request);
    if (m_answer)
        m_answer(socket, request);
}

QByteArray httpResponse(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n";
    for (const HttpHeader &header : headers)
        out += header.name + ": " + header.value + "\r\n";
    out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return out;
}

LoopbackServer::Answer answerBytes(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const ReceivedRequest &) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

LoopbackServer::Answer answerWith(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    return answerBytes(httpResponse(status, body, headers));
}

LoopbackServer::Answer closeSilently()
{
    return [](QTcpSocket *socket, const ReceivedRequest &) { socket->disconnectFromHost(); };
}

LoopbackServer::Answer neverAnswer()
{
    return [](QTcpSocket *, const ReceivedRequest &) {};
}

LoopbackServer::Answer tunnelTo(quint16 port)
{
    return [port](QTcpSocket *client, const ReceivedRequest &) {
        auto *server = new QTcpSocket(client);
        for (QTcpSocket *end : {client, server})
            end->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        client->disconnect(SIGNAL(readyRead()));
        QObject::connect(
            client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        QObject::connect(
            server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        server->connectToHost(QHostAddress::LocalHost, port);
    };
}

} // namespace claimcheck
