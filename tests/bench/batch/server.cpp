#include "server.h"

#include <QList>

#include <array>
#include <csignal>
#include <deque>
#include <stdexcept>
#include <unordered_map>

#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace claimcheck::bench {

namespace {

using Clock = std::chrono::steady_clock;

struct Connection
{
    QByteArray received{};
    bool closes = false; ///< once answered
};

struct Due
{
    Clock::time_point at;
    int socket;
};

class Loop
{
public:
    Loop(int listener, const QByteArray &body, std::chrono::milliseconds delay)
        : m_listener(listener)
        , m_poll(epoll_create1(EPOLL_CLOEXEC))
        , m_delay(delay)
        , m_answer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
              + QByteArray::number(body.size()) + "\r\n\r\n" + body)
    {
        watch(listener);
    }

    [[noreturn]] void run()
    {
        std::array<epoll_event, 256> events{};
        for (;;) {
            const int ready = epoll_wait(m_poll, events.data(), int(events.size()), untilDue());
            for (int i = 0; i < ready; ++i) {
                const int socket = events[size_t(i)].data.fd;
                socket == m_listener ? acceptAll() : read(socket);
            }
            answerDue();
        }
    }

private:
    void watch(int socket)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        epoll_ctl(m_poll, EPOLL_CTL_ADD, socket, &event);
    }

    void acceptAll()
    {
        for (int socket = 0; (socket = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
            m_connections[socket] = {};
            watch(socket);
        }
    }

    void read(int socket)
    {
        std::array<char, 8192> part{};
        const ssize_t got = recv(socket, part.data(), part.size(), 0);
        if (got <= 0) {
            hangUp(socket);
            return;
        }
        Connection &connection = m_connections[socket];
        connection.received.append(part.data(), got);
        const qsizetype head = connection.received.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const QByteArray headers = connection.received.first(head).toLower();
        const qsizetype at = headers.indexOf("content-length:");
        const QByteArray rest = at < 0 ? QByteArray() : headers.sliced(at + 15);
        if (connection.received.size()
            < head + 4 + rest.first(std::max(rest.indexOf('\r'), qsizetype(0))).trimmed().toInt())
            return;
        connection.closes = headers.contains("connection: close");
        connection.received.clear();
        m_due.push_back({Clock::now() + m_delay, socket});
    }

    int untilDue() const
    {
        if (m_due.empty())
            return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_due.front().at - Clock::now());
        return int(std::max(left, std::chrono::milliseconds(0)).count());
    }

    void answerDue()
    {
        const auto now = Clock::now();
        while (!m_due.empty() && m_due.front().at <= now) {
            const int socket = m_due.front().socket;
            m_due.pop_front();
            const auto connection = m_connections.find(socket);
            if (connection == m_connections.end())
                continue;
            send(socket, m_answer.constData(), size_t(m_answer.size()), MSG_NOSIGNAL);
            if (connection->second.closes)
                shutdown(socket, SHUT_WR);
        }
    }

    void hangUp(int socket)
    {
        m_connections.erase(socket);
        close(socket);
    }

    int m_listener;
    int m_poll;
    std::chrono::milliseconds m_delay;
    const QByteArray m_answer;
    std::unordered_map<int, Connection> m_connections;
    std::deque<Due> m_due; ///< in order, for all wait the same time
};

int listenOnLoopback(quint16 &port)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const where = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (bind(listener, where, size) != 0 || listen(listener, 512) != 0
        || getsockname(listener, where, &size) != 0)
        throw std::runtime_error("no port on loopback is free");
    port = ntohs(address.sin_port);
    return listener;
}

} // namespace

Server::Server(const QByteArray &body, std::chrono::milliseconds delay)
{
    const int listener = listenOnLoopback(m_port);
    m_process = fork();
    if (m_process < 0)
        throw std::runtime_error("no process for the server");
    if (m_process == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        Loop(listener, body, delay).run();
    }
    close(listener);
}

Server::~Server()
{
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

} // namespace claimcheck::bench
