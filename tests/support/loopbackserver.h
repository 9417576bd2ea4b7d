#pragma once

#include "net/http.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace claimcheck {

/// One request as a server saw it.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray target;
    QList<HttpHeader> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
    int headerCount(QByteArrayView name) const;
};

/// A raw HTTP/1.1 server on 127.0.0.1, in the test's own thread, that answers byte for byte what the test
/// says and remembers what it received. Not a server for anything but tests: no keep-alive, no chunked
/// requests.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    /// Called once a request is complete; may keep the socket and write later. The socket is a child of the
    /// server.
    using Answer = std::function<void(QTcpSocket *socket, const ReceivedRequest &request)>;

    explicit LoopbackServer(Answer answer);
    LoopbackServer(const QSslConfiguration &tls, Answer answer);

    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    /// http://127.0.0.1:PORT/token, or https where TLS was configured.
    QUrl url(const QString &path = QStringLiteral("/token"),
        const QString &host = QStringLiteral("127.0.0.1")) const;
    quint16 port() const { return m_server->serverPort(); }

    const QList<ReceivedRequest> &requests() const { return m_requests; }
    /// What was received so far, for those who look at none of it and come back often.
    void forget()
    {
        m_requests.clear();
        m_received.clear();
    }
    int connections() const { return m_connections; } ///< those whose handshake, if any, was done
    int openConnections() const { return m_open; }
    QByteArray received() const { return m_received; } ///< every byte of every connection, decrypted

private:
    void listen(Answer answer);
    void accept();
    void read(QTcpSocket *socket, QByteArray &buffer);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    Answer m_answer;
    QList<ReceivedRequest> m_requests;
    QByteArray m_received;
    int m_connections = 0;
    int m_open = 0;
};

/// A whole response with Content-Length.
QByteArray httpResponse(int status, const QByteArray &body, const QList<HttpHeader> &headers = {});

/// Writes these bytes and closes the connection in order.
LoopbackServer::Answer answerBytes(const QByteArray &bytes);
/// As answerBytes(httpResponse(…)).
LoopbackServer::Answer answerWith(int status, const QByteArray &body, const QList<HttpHeader> &headers = {});
/// Closes the connection without a byte.
LoopbackServer::Answer closeSilently();
/// Keeps the connection open and says nothing.
LoopbackServer::Answer neverAnswer();
/// What a proxy does with CONNECT to a server at that port: from here on, bytes go to and fro.
LoopbackServer::Answer tunnelTo(quint16 port);

} // namespace claimcheck
