#pragma once

#include <QByteArray>

#include <chrono>

namespace claimcheck::bench {

/// A token endpoint on loopback, in a process of its own that ends with this one. It answers each POST with
/// the same bytes after the same time, keeps connections open for who wants that, and does nothing else: one
/// wait for all of its connections, no allocation for an answer. Made before any thread; throws
/// std::runtime_error.
class Server
{
public:
    Server(const QByteArray &body, std::chrono::milliseconds delay);
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
    int m_process = -1;
};

} // namespace claimcheck::bench
