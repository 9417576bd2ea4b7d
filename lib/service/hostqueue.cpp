#include "service/hostqueue.h"

#include <algorithm>

namespace claimcheck {

HostQueue::HostQueue(int perHost)
    : m_perHost(std::max(1, perHost))
{
}

void HostQueue::setPerHost(int perHost)
{
    m_perHost = std::max(1, perHost);
}

void HostQueue::add(const QString &id, const QString &host)
{
    if (m_waiting.contains(id) || m_running.contains(id))
        return;
    Host &place = m_hosts[host];
    if (place.waiting.isEmpty())
        m_turns.enqueue(host);
    place.waiting.enqueue(id);
    m_waiting.insert(id, m_added++);
}

std::optional<QString> HostQueue::takeNext()
{
    for (qsizetype left = m_turns.size(); left > 0; --left) {
        const QString name = m_turns.dequeue();
        Host &host = m_hosts[name];
        if (host.running >= m_perHost) {
            m_turns.enqueue(name);
            continue;
        }
        QString id = host.waiting.dequeue();
        ++host.running;
        if (!host.waiting.isEmpty())
            m_turns.enqueue(name);
        m_waiting.remove(id);
        m_running.insert(id, name);
        return id;
    }
    return std::nullopt;
}

void HostQueue::finished(const QString &id)
{
    const auto it = m_running.constFind(id);
    if (it == m_running.cend())
        return;
    const auto host = m_hosts.find(*it);
    if (--host->running == 0 && host->waiting.isEmpty())
        m_hosts.erase(host);
    m_running.erase(it);
}

QStringList HostQueue::dropWaiting()
{
    QStringList dropped = m_waiting.keys();
    std::ranges::sort(dropped, {}, [this](const QString &id) { return m_waiting.value(id); });
    m_waiting.clear();
    m_turns.clear();
    m_hosts.removeIf([](const auto &host) { return host->running == 0; });
    for (Host &host : m_hosts)
        host.waiting.clear();
    return dropped;
}

} // namespace claimcheck
