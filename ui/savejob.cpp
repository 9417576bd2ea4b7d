#include "savejob.h"

#include "flow/garbledcredentials.h"

namespace claimcheck {

SaveJob::SaveJob(
    Roster *roster, const Profile &profile, const std::optional<Credentials> &credentials, QObject *parent)
    : QObject(parent)
    , m_roster(roster)
    , m_outcome{.profile = profile}
    , m_fresh(credentials)
{
    if (const Profile *held = roster->find(profile.id)) {
        m_outcome.before = *held;
        m_moves = held->sessionOnly != profile.sessionOnly;
    }
}

void SaveJob::start()
{
    if (!m_fresh)
        QMetaObject::invokeMethod(this, &SaveJob::commit, Qt::QueuedConnection);
    else if (m_outcome.before)
        readOld();
    else
        write();
}

void SaveJob::readOld()
{
    CredentialJob *job = m_roster->storeOf(*m_outcome.before)->read(m_outcome.profile.id);
    connect(job, &CredentialJob::finished, this, [this](const CredentialsResult &old) {
        if (old)
            m_old = *old;
        else if (old.error() == garbledCredentials())
            m_oldUnreadable = true;
        else if (old.error().kind != ErrorKind::CredentialsMissing)
            return fail(old.error(), false);
        write();
    });
}

void SaveJob::write()
{
    CredentialJob *job = m_roster->storeOf(m_outcome.profile)->write(m_outcome.profile.id, *m_fresh);
    connect(job, &CredentialJob::finished, this, [this](const CredentialsResult &stored) {
        if (!stored)
            return fail(stored.error(), stored.error().kind != ErrorKind::InvalidInput);
        m_outcome.clientId = stored->clientId;
        commit();
    });
}

void SaveJob::commit()
{
    const Result<void> written = m_roster->put(m_outcome.profile);
    if (!written && m_fresh)
        return takeBack(written.error());
    if (!written)
        return fail(written.error(), false);
    if (m_fresh && m_old != m_fresh)
        m_outcome.replaced = m_old;
    if (m_moves && m_fresh)
        m_roster->storeOf(*m_outcome.before)->remove(m_outcome.profile.id); // nothing stays behind
    finish();
}

void SaveJob::takeBack(const Error &reason)
{
    const auto stuck = [this, reason] {
        Error error = reason;
        error.hint += u' ' + tr("The keychain already holds the new credentials.");
        fail(error, true);
    };
    if (m_oldUnreadable)
        return stuck();
    CredentialStore *store = m_roster->storeOf(m_outcome.profile);
    const QString id = m_outcome.profile.id;
    CredentialJob *job = m_old && !m_moves ? store->write(id, *m_old) : store->remove(id);
    connect(job, &CredentialJob::finished, this, [this, reason, stuck](const CredentialsResult &result) {
        result ? fail(reason, false) : stuck();
    });
}

void SaveJob::fail(const Error &error, bool maybeReplaced)
{
    m_outcome.error = error;
    m_outcome.clientId.reset();
    const bool nothingWasThere = !m_outcome.before || m_moves;
    if (maybeReplaced && nothingWasThere)
        m_roster->storeOf(m_outcome.profile)->remove(m_outcome.profile.id); // or nothing would lead to them
    else if (maybeReplaced && m_old != m_fresh)
        m_outcome.replaced = m_old;
    finish();
}

void SaveJob::finish()
{
    m_old.reset();
    m_fresh.reset();
    const SaveOutcome outcome = std::exchange(m_outcome, {});
    deleteLater();
    Q_EMIT finished(outcome);
}

} // namespace claimcheck
