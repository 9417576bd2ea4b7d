#include "workspace.h"

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
    , m_roster(m_parts.profileStore, m_parts.keychain, m_parts.session)
    , m_undo(new SecretUndo(&m_roster, this))
    , m_keepFresh(new KeepFresh({.book = m_parts.book,
                                    .clock = m_parts.clock,
                                    .renew = [this](const QString &id) { fetchToken(id); },
                                    .reachability = m_parts.reachability},
          this))
{
    connect(this, &Workspace::profilesChanged, m_keepFresh, [this] { m_keepFresh->setProfiles(profiles()); });
    connect(m_undo, &SecretUndo::undone, this, &Workspace::onUndone);
    if (m_parts.keychain)
        connect(m_parts.keychain, &CredentialStore::statusChanged, this, &Workspace::onKeychainStatus);
    if (m_parts.explorer) {
        connect(m_parts.explorer, &Explorer::tokenWanted, this, &Workspace::getToken);
        connect(m_parts.explorer, &Explorer::tokenUsed, m_keepFresh, &KeepFresh::noteUse);
    }
}

QList<Error> Workspace::load()
{
    return take(m_roster.load());
}

QList<Error> Workspace::take(ProfileStore::Loaded loaded)
{
    m_roster.take(std::move(loaded.profiles));
    Q_EMIT profilesChanged();
    return m_parts.flows->problems() + loaded.problems;
}

const TokenFlow *Workspace::flowOf(const Profile &profile) const
{
    return m_parts.flows->find(profile.flowId);
}

void Workspace::save(const Profile &profile, const std::optional<Credentials> &credentials)
{
    auto *job = new SaveJob(&m_roster, profile, credentials, this);
    connect(job, &SaveJob::finished, this, &Workspace::onSaved);
    job->start();
}

void Workspace::onSaved(const SaveOutcome &outcome)
{
    const QString id = outcome.profile.id;
    if (outcome.replaced && !m_locked)
        m_undo->keep(id, *outcome.replaced, !outcome.error);
    if (outcome.error) {
        Q_EMIT saveFailed(id, *outcome.error);
        return;
    }
    if (outcome.clientId) {
        m_credentialErrors.remove(id);
        if (!m_locked)
            m_clientIds.insert(id, *outcome.clientId);
    }
    if (outcome.before)
        settleToken(*outcome.before, outcome.profile);
    if (outcome.clientId)
        m_parts.book->forget(id);
    Q_EMIT profilesChanged();
    Q_EMIT saved(id);
    if (outcome.clientId)
        Q_EMIT clientIdKnown(id);
}

void Workspace::settleToken(const Profile &before, const Profile &after)
{
    if (sameTokenSource(before, after))
        return;
    if (m_parts.explorer)
        m_parts.explorer->forget(after.id); // also where there is no token yet, but a question is open
    const TokenRecord &record = m_parts.book->record(after.id);
    if (record.worked && !record.fetching && sameTokenSource(record.worked->profile, after))
        m_parts.book->probeKept(after.id);
    else
        m_parts.book->forget(after.id);
}

Result<void> Workspace::change(const QList<Profile> &profiles)
{
    QList<Profile> before;
    for (const Profile &changed : profiles) {
        const Profile *found = profile(changed.id);
        before.append(found ? *found : changed);
    }
    if (const Result<void> written = m_roster.put(profiles); !written)
        return written;
    for (qsizetype i = 0; i < profiles.size(); ++i)
        settleToken(before.at(i), profiles.at(i));
    Q_EMIT profilesChanged();
    for (const Profile &changed : profiles)
        Q_EMIT saved(changed.id);
    return {};
}

TokenJob *Workspace::tryOut(const Profile &profile, const Credentials &credentials)
{
    return m_parts.book->tryOut(profile, credentials);
}

void Workspace::onUndone(const QString &id, const QString &clientId)
{
    m_credentialErrors.remove(id);
    m_parts.book->forget(id);
    if (m_locked)
        return;
    m_clientIds.insert(id, clientId);
    Q_EMIT clientIdKnown(id);
}

Deletion *Workspace::remove(const QStringList &ids)
{
    auto *deletion = new Deletion(&m_roster, ids, this);
    connect(deletion, &Deletion::deleted, this, &Workspace::onDeleted);
    connect(deletion, &Deletion::unsettled, this, [this](const QString &id, const Credentials &credentials) {
        if (!m_locked)
            m_undo->keep(id, credentials, false);
    });
    connect(deletion, &Deletion::finished, this, &Workspace::deletionFinished);
    deletion->start();
    return deletion;
}

void Workspace::onDeleted(const Profile &profile)
{
    m_clientIds.remove(profile.id);
    m_credentialErrors.remove(profile.id);
    m_undo->drop(profile.id);
    m_parts.book->forget(profile.id);
    if (m_parts.explorer)
        m_parts.explorer->forget(profile.id);
    Q_EMIT profilesChanged();
    Q_EMIT removed(profile.id, profile.name);
}

void Workspace::getToken(const QString &id)
{
    if (!profile(id) || m_locked)
        return;
    m_credentialErrors.remove(id); // the user asks again, and so may we
    readClientId(id);
    m_keepFresh->noteUse(id);
    fetchToken(id);
}

void Workspace::fetchToken(const QString &id)
{
    if (const Profile *found = profile(id); found && !m_locked)
        m_parts.book->fetch(*found, m_roster.storeOf(*found));
}

void Workspace::sendProbe(const QString &id)
{
    const Profile *found = profile(id);
    if (found && !m_locked)
        m_parts.book->sendProbe(id, m_roster.storeOf(*found));
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
    CredentialJob *job = m_roster.storeOf(*found)->read(id);
    connect(job, &CredentialJob::finished, this, [this, id](const CredentialsResult &result) {
        m_readingIds.remove(id);
        if (m_locked || !profile(id))
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
    if (m_parts.explorer)
        m_parts.explorer->forgetAll();
    m_undo->dropAll();
    m_parts.session->dropMemory();
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
    CredentialJob *job = m_parts.keychain->read(profiles().isEmpty() ? u"none"_s : profiles().first().id);
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
