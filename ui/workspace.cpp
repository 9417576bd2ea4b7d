#include "workspace.h"

#include <algorithm>
#include <utility>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

/// A held token is bound to everything that could have made it another one.
bool sameTokenSource(const Profile &a, const Profile &b)
{
    return a.flowId == b.flowId && a.environment == b.environment && a.baseUrl == b.baseUrl && a.path == b.path
        && a.encoding == b.encoding && a.clientAuth == b.clientAuth && a.parameters == b.parameters
        && a.headers == b.headers;
}

} // namespace

Workspace::Workspace(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    if (m_parts.keychain)
        connect(m_parts.keychain, &CredentialStore::statusChanged, this, &Workspace::onKeychainStatus);
}

QList<Error> Workspace::load()
{
    ProfileStore::Loaded loaded = m_parts.profileStore->load();
    m_profiles = std::move(loaded.profiles);
    Q_EMIT profilesChanged();
    return m_parts.flows->problems() + loaded.problems;
}

const Profile *Workspace::profile(const QString &id) const
{
    const auto it = std::ranges::find(m_profiles, id, &Profile::id);
    return it == m_profiles.end() ? nullptr : &*it;
}

const TokenFlow *Workspace::flowOf(const Profile &profile) const
{
    return m_parts.flows->find(profile.flowId);
}

CredentialStore *Workspace::storeFor(const Profile &profile) const
{
    return profile.sessionOnly || !m_parts.keychain ? m_parts.session : m_parts.keychain;
}

void Workspace::save(const Profile &profile, const std::optional<Credentials> &credentials)
{
    if (!credentials) {
        QMetaObject::invokeMethod(this, [this, profile] { commit(profile, false); }, Qt::QueuedConnection);
        return;
    }
    CredentialJob *job = storeFor(profile)->write(profile.id, *credentials);
    connect(job, &CredentialJob::finished, this, [this, profile](const CredentialsResult &result) {
        if (!result) {
            Q_EMIT saveFailed(profile.id, result.error());
            return;
        }
        m_clientIds.insert(profile.id, result->clientId);
        m_credentialErrors.remove(profile.id);
        commit(profile, true);
    });
}

void Workspace::commit(const Profile &profile, bool tokenInvalid)
{
    QList<Profile> changed = m_profiles;
    const auto it = std::ranges::find(changed, profile.id, &Profile::id);
    if (it == changed.end()) {
        changed.append(profile);
    } else {
        tokenInvalid = tokenInvalid || !sameTokenSource(*it, profile);
        *it = profile;
    }
    if (const Result<void> written = m_parts.profileStore->save(changed); !written) {
        Q_EMIT saveFailed(profile.id, written.error());
        return;
    }
    m_profiles = std::move(changed);
    if (tokenInvalid)
        m_parts.book->forget(profile.id);
    Q_EMIT profilesChanged();
    Q_EMIT saved(profile.id);
}

void Workspace::remove(const QString &id)
{
    const Profile *found = profile(id);
    if (!found)
        return;
    CredentialJob *job = storeFor(*found)->remove(id);
    connect(job, &CredentialJob::finished, this, [this, id](const CredentialsResult &result) {
        const Profile *current = profile(id);
        if (!current)
            return;
        if (!result) {
            Q_EMIT removeFailed(id, result.error());
            return;
        }
        QList<Profile> rest = m_profiles;
        rest.removeIf([&](const Profile &p) { return p.id == id; });
        if (const Result<void> written = m_parts.profileStore->save(rest); !written) {
            Q_EMIT removeFailed(id, written.error());
            return;
        }
        const QString name = current->name;
        m_profiles = std::move(rest);
        m_clientIds.remove(id);
        m_credentialErrors.remove(id);
        m_parts.book->forget(id);
        Q_EMIT profilesChanged();
        Q_EMIT removed(id, name);
    });
}

void Workspace::getToken(const QString &id)
{
    const Profile *found = profile(id);
    if (!found || m_locked)
        return;
    readClientId(id);
    m_parts.book->fetch(*found, storeFor(*found));
}

void Workspace::cancel(const QString &id)
{
    m_parts.book->cancel(id);
}

void Workspace::readClientId(const QString &id)
{
    const Profile *found = profile(id);
    // What failed is not asked again before something changes: a refused read is not repeated for each look.
    if (!found || m_locked || m_clientIds.contains(id) || m_readingIds.contains(id)
        || m_credentialErrors.contains(id))
        return;
    m_readingIds.insert(id);
    CredentialJob *job = storeFor(*found)->read(id);
    connect(job, &CredentialJob::finished, this, [this, id](const CredentialsResult &result) {
        m_readingIds.remove(id);
        if (m_locked)
            return;
        if (result) {
            m_clientIds.insert(id, result->clientId);
            m_credentialErrors.remove(id);
        } else {
            m_credentialErrors.insert(id, result.error());
        }
        Q_EMIT clientIdKnown(id);
    });
}

const Error *Workspace::credentialsError(const QString &id) const
{
    const auto it = m_credentialErrors.constFind(id);
    return it == m_credentialErrors.cend() ? nullptr : &*it;
}

void Workspace::lock()
{
    m_parts.book->forgetAll();
    m_clientIds.clear();
    m_credentialErrors.clear();
    m_unlocking = false;
    if (m_locked)
        return;
    m_locked = true;
    Q_EMIT lockChanged(true);
}

void Workspace::unlock()
{
    if (!m_locked || m_unlocking)
        return;
    if (!m_parts.keychain) {
        setUnlocked();
        return;
    }
    // Open as far as we know is not open now: only an answer from the keychain counts.
    m_unlocking = true;
    CredentialJob *job = m_parts.keychain->read(m_profiles.isEmpty() ? u"none"_s : m_profiles.first().id);
    connect(job, &CredentialJob::finished, this, [this](const CredentialsResult &result) {
        if (!m_unlocking)
            return;
        if (result || result.error().kind == ErrorKind::CredentialsMissing
            || result.error().kind == ErrorKind::KeychainAbsent) {
            setUnlocked();
        } else if (result.error().kind == ErrorKind::KeychainLocked) {
            m_parts.keychain->unlock();
        } else {
            m_unlocking = false;
            Q_EMIT unlockFailed(result.error());
        }
    });
}

void Workspace::setUnlocked()
{
    m_unlocking = false;
    m_locked = false;
    Q_EMIT lockChanged(false);
}

KeychainStatus Workspace::keychainStatus() const
{
    return m_parts.keychain ? m_parts.keychain->status() : m_parts.session->status();
}

void Workspace::refreshKeychain()
{
    if (m_parts.keychain)
        m_parts.keychain->refreshStatus();
}

void Workspace::unlockKeychain()
{
    if (m_parts.keychain)
        m_parts.keychain->unlock();
}

void Workspace::onKeychainStatus(const KeychainStatus &status)
{
    // What could not be read from a locked keychain may be readable now.
    const QStringList missed = std::exchange(m_credentialErrors, {}).keys();
    if (status.state == KeychainState::Open) {
        for (const QString &id : missed)
            readClientId(id);
    }
    Q_EMIT keychainStatusChanged(status);
    if (m_unlocking && status.state == KeychainState::Open)
        setUnlocked();
    else
        m_unlocking = false; // the prompt was dismissed, or the keychain went away: ask again
}

} // namespace claimcheck
