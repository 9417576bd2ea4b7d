#pragma once

#include <QHash>
#include <QList>
#include <QQueue>
#include <QString>
#include <QStringList>

#include <optional>

namespace claimcheck {

/// Which of many requests may go now, when at most so many may be under way to one host. Fair among hosts: they take
/// turns, and a slow host keeps only its own waiting. Pure; whoever owns it sends, and says when an answer came. An id
/// stands for one request at a time; adding one that waits or runs changes nothing.
class HostQueue
{
public:
    /// @a perHost is at least 1; less counts as 1.
    explicit HostQueue(int perHost);

    /// Holds from the next takeNext() on; what is under way stays so.
    void setPerHost(int perHost);
    void add(const QString &id, const QString &host);
    /// The next that may go, which from now on counts as under way; nullopt if all that wait have to.
    std::optional<QString> takeNext();
    /// Its answer came, or it never went. Harmless for an id that is not under way.
    void finished(const QString &id);
    /// Forgets those that wait, and returns them in the order they were added.
    QStringList dropWaiting();

    bool isWaiting(const QString &id) const { return m_waiting.contains(id); }
    qsizetype waiting() const { return m_waiting.size(); }
    qsizetype running() const { return m_running.size(); }
    bool isIdle() const { return m_waiting.isEmpty() && m_running.isEmpty(); }

private:
    struct Host
    {
        QQueue<QString> waiting;
        int running = 0;
    };

    int m_perHost;
    qint64 m_added = 0;
    QHash<QString, Host> m_hosts;
    QQueue<QString> m_turns; ///< hosts with something waiting, each once
    QHash<QString, qint64> m_waiting; ///< id to its number, for the order
    QHash<QString, QString> m_running; ///< id to host
};

} // namespace claimcheck
