#include "tokenrun.h"

#include "service/credentialverdict.h"

#include <utility>

namespace claimcheck {

TokenRun::TokenRun(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace->book(), &TokenBook::recordChanged, this, &TokenRun::onRecordChanged);
    connect(workspace, &Workspace::lockChanged, this, [this](bool locked) {
        if (locked && isRunning())
            stop();
    });
}

void TokenRun::start(const QStringList &profileIds, int perHost)
{
    if (m_workspace->isLocked())
        return;
    if (!isRunning())
        m_progress = {};
    m_queue.setPerHost(perHost);
    const qsizetype before = m_queue.waiting();
    for (const QString &id : profileIds) {
        if (const Profile *profile = m_workspace->profile(id))
            m_queue.add(id, profile->baseUrl.authority(QUrl::FullyEncoded));
    }
    m_progress.total += static_cast<int>(m_queue.waiting() - before);
    Q_EMIT progressed(m_progress);
    sendNext();
}

void TokenRun::sendNext()
{
    while (const std::optional<QString> id = m_queue.takeNext()) {
        m_sent.insert(*id);
        m_workspace->fetchToken(*id);
        if (!m_workspace->book().record(*id).fetching)
            settle(*id); // deleted meanwhile: nothing was sent, and nothing will come
    }
}

void TokenRun::onRecordChanged(const QString &id)
{
    if (!m_sent.contains(id) || m_workspace->book().record(id).fetching)
        return;
    settle(id);
    sendNext();
}

void TokenRun::settle(const QString &id)
{
    m_sent.remove(id);
    m_queue.finished(id);
    ++m_progress.done;
    // Without an error there is a token, or what was there before a cancelled request.
    const TokenRecord &record = m_workspace->book().record(id);
    if (record.error || !record.token)
        ++m_progress.failed;
    if (record.error && isOfTheKeychain(record.error->kind)) {
        m_queue.dropWaiting();
        m_progress.cancelled = true;
        m_progress.stoppedBy = record.error;
    }
    Q_EMIT settled(id);
    Q_EMIT progressed(m_progress);
    if (m_queue.isIdle())
        Q_EMIT finished(m_progress);
}

void TokenRun::cancel()
{
    if (!isRunning())
        return;
    m_queue.dropWaiting();
    m_progress.cancelled = true;
    const QSet<QString> sent = m_sent;
    for (const QString &id : sent)
        m_workspace->cancel(id);
}

void TokenRun::stop()
{
    m_queue.dropWaiting();
    for (const QString &id : std::exchange(m_sent, {}))
        m_queue.finished(id);
    m_progress.cancelled = true;
    Q_EMIT finished(m_progress);
}

} // namespace claimcheck
