#include "secretundo.h"

namespace claimcheck {

SecretUndo::SecretUndo(Roster *roster, QObject *parent)
    : QObject(parent)
    , m_roster(roster)
{
}

void SecretUndo::keep(const QString &id, const Credentials &old, bool certain)
{
    QList<Credentials> &list = m_kept[id];
    if (list.isEmpty() || list.constLast() != old) // a failed save tried again
        list.append(old);
    Q_EMIT kept(id, certain);
    Q_EMIT changed(id);
}

bool SecretUndo::isPossible(const QString &id) const
{
    return m_kept.contains(id) && !m_writing.contains(id);
}

void SecretUndo::undo(const QString &id)
{
    const Profile *profile = m_roster->find(id);
    if (!profile || !isPossible(id))
        return;
    QList<Credentials> &list = m_kept[id];
    m_writing.insert(id, list.takeLast());
    if (list.isEmpty())
        m_kept.remove(id);
    CredentialJob *job = m_roster->storeOf(*profile)->write(id, m_writing.value(id));
    connect(job, &CredentialJob::finished, this, [this, id](const CredentialsResult &result) { conclude(id, result); });
    Q_EMIT changed(id);
}

void SecretUndo::conclude(const QString &id, const CredentialsResult &result)
{
    const auto written = m_writing.constFind(id);
    const bool wanted = written != m_writing.cend(); // not if it was dropped meanwhile
    if (wanted && !result)
        m_kept[id].append(*written);
    m_writing.remove(id);
    if (result)
        Q_EMIT undone(id, result->clientId);
    else
        Q_EMIT failed(id, result.error());
    Q_EMIT changed(id);
}

void SecretUndo::drop(const QString &id)
{
    m_kept.remove(id);
    m_writing.remove(id);
    Q_EMIT changed(id);
}

void SecretUndo::dropAll()
{
    m_kept.clear();
    m_writing.clear();
    Q_EMIT changed({});
}

} // namespace claimcheck
