#include "store/memorystore.h"

#include "base/words.h"

namespace claimcheck {

using namespace Qt::StringLiterals;

CredentialJob *MemoryStore::read(const QString &profileId)
{
    const auto item = m_items.constFind(profileId);
    if (item == m_items.cend()) {
        return finishLater(std::unexpected(Error{ErrorKind::CredentialsMissing,
            Words::tr("The credentials of this profile are not in this session’s memory: it was locked or "
                      "started anew since."),
            Words::tr("Enter the client ID and the secret in the profile.")}));
    }
    return finishLater(*item);
}

CredentialJob *MemoryStore::write(const QString &profileId, const Credentials &credentials)
{
    if (const Result<void> storable = checkStorable(credentials); !storable)
        return finishLater(std::unexpected(storable.error()));
    m_items.insert(profileId, credentials);
    return finishLater(credentials);
}

CredentialJob *MemoryStore::remove(const QString &profileId)
{
    m_items.remove(profileId);
    return finishLater(Credentials{});
}

KeychainStatus MemoryStore::status() const
{
    return {KeychainState::Open, Words::tr("this session's memory")};
}

CredentialJob *MemoryStore::finishLater(CredentialsResult result)
{
    auto *job = new CredentialJob(this);
    QMetaObject::invokeMethod(
        job,
        [job, result = std::move(result)] {
            Q_EMIT job->finished(result);
            job->deleteLater();
        },
        Qt::QueuedConnection);
    return job;
}

} // namespace claimcheck
