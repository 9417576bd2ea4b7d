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
    return take(m_parts.profileStore->load());
}

QList<Error> Workspace::take(ProfileStore::Loaded loaded)
{
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
        QMetaObject::invokeMethod(
            this,
            [this, profile] {
                if (const Result<void> written = commit(profile, false); !written)
                    Q_EMIT saveFailed(profile.id, written.error());
            },
            Qt::QueuedConnection);
        return;
    }
    const Profile *held = this->profile(profile.id);
    if (!held || held->sessionOnly != profile.sessionOnly) {
        saveWith(profile, *credentials, std::nullopt);
        return;
    }
    // What is there now is kept at hand until the file is written too, so that all of it can be taken back.
    CredentialJob *job = storeFor(profile)->read(profile.id);
    connect(job, &CredentialJob::finished, this, [this, profile, fresh = *credentials](const CredentialsResult &old) {
        if (old)
            saveWith(profile, fresh, *old);
        else if (old.error().kind == ErrorKind::CredentialsMissing)
            saveWith(profile, fresh, std::nullopt);
        else
            Q_EMIT saveFailed(profile.id, old.error());
    });
}

void Workspace::saveWith(const Profile &profile, const Credentials &fresh, const std::optional<Credentials> &old)
{
    CredentialJob *job = storeFor(profile)->write(profile.id, fresh);
    connect(job, &CredentialJob::finished, this, [this, profile, old](const CredentialsResult &result) {
        if (!result) {
            Q_EMIT saveFailed(profile.id, result.error());
            return;
        }
        if (const Result<void> written = commit(profile, true); !written) {
            takeBack(profile, old, written.error());
            return;
        }
        m_clientIds.insert(profile.id, result->clientId);
        m_credentialErrors.remove(profile.id);
        Q_EMIT clientIdKnown(profile.id);
    });
}

void Workspace::takeBack(const Profile &profile, const std::optional<Credentials> &old, const Error &reason)
{
    CredentialStore *store = storeFor(profile);
    CredentialJob *job = old ? store->write(profile.id, *old) : store->remove(profile.id);
    connect(job, &CredentialJob::finished, this, [this, id = profile.id, reason](const CredentialsResult &result) {
        Error error = reason;
        if (!result)
            error.hint += u' ' + tr("The keychain already holds the new credentials.");
        Q_EMIT saveFailed(id, error);
    });
}

Result<void> Workspace::commit(const Profile &profile, bool tokenInvalid)
{
    QList<Profile> changed = m_profiles;
    const auto it = std::ranges::find(changed, profile.id, &Profile::id);
    const std::optional<Profile> before = it == changed.end() ? std::nullopt : std::optional(*it);
    if (before)
        *it = profile;
    else
        changed.append(profile);
    Result<QList<Profile>> written = m_parts.profileStore->save(changed);
    if (!written)
        return std::unexpected(written.error());
    m_profiles = *std::move(written);
    if (tokenInvalid || (before && !sameTokenSource(*before, profile)))
        m_parts.book->forget(profile.id);
    if (before && before->sessionOnly != profile.sessionOnly)
        storeFor(*before)->remove(profile.id); // it moved: nothing stays behind
    Q_EMIT profilesChanged();
    Q_EMIT saved(profile.id);
    return {};
}

void Workspace::remove(const QString &id)
{
    const Profile *found = profile(id);
    if (!found)
        return;
    CredentialJob *job = storeFor(*found)->remove(id);
    connect(job, &CredentialJob::finished, this, [this, id](const CredentialsResult &result) {
        if (!result)
            Q_EMIT removeFailed(id, result.error());
        else
            dropProfile(id);
    });
}

void Workspace::dropProfile(const QString &id)
{
    const Profile *current = profile(id);
    if (!current)
        return;
    const QString name = current->name;
    m_clientIds.remove(id);
    m_credentialErrors.remove(id);
    QList<Profile> rest = m_profiles;
    rest.removeIf([&](const Profile &p) { return p.id == id; });
    Result<QList<Profile>> written = m_parts.profileStore->save(rest);
    if (!written) {
        Error error = written.error();
        error.hint += u' ' + tr("Its credentials are gone from the keychain already; delete it once more later.");
        Q_EMIT removeFailed(id, error);
        return;
    }
    m_profiles = *std::move(written);
    m_parts.book->forget(id);
    Q_EMIT profilesChanged();
    Q_EMIT removed(id, name);
}

void Workspace::getToken(const QString &id)
{
    const Profile *found = profile(id);
    if (!found || m_locked)
        return;
    m_credentialErrors.remove(id); // the user asks again, and so may we
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
    m_wantsOpen = false;
    if (m_locked)
        return;
    m_locked = true;
    Q_EMIT lockChanged(true);
}

void Workspace::unlock()
{
    if (!m_locked)
        return;
    if (!m_parts.keychain) {
        setUnlocked();
        return;
    }
    // Open as far as we know is not open now: only an answer from the keychain counts.
    CredentialJob *job = m_parts.keychain->read(m_profiles.isEmpty() ? u"none"_s : m_profiles.first().id);
    connect(job, &CredentialJob::finished, this, [this](const CredentialsResult &result) {
        if (!m_locked)
            return;
        if (result || result.error().kind == ErrorKind::CredentialsMissing
            || result.error().kind == ErrorKind::KeychainAbsent) {
            setUnlocked();
        } else if (result.error().kind == ErrorKind::KeychainLocked) {
            m_wantsOpen = true; // each click prompts anew: a dismissed prompt says nothing
            m_parts.keychain->unlock();
        } else {
            Q_EMIT unlockFailed(result.error());
        }
    });
}

void Workspace::setUnlocked()
{
    m_wantsOpen = false;
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
    if (m_locked && m_wantsOpen && status.state == KeychainState::Open)
        setUnlocked();
}

} // namespace claimcheck
