#include "checkrun.h"

#include "console.h"
#include "keychain.h"
#include "networkoptions.h"
#include "profileoptions.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

CheckRun::CheckRun(QList<Profile> profiles, int perHost)
    : m_profiles(std::move(profiles))
    , m_rows(m_profiles.size())
    , m_flows(loadFlows())
    , m_client(systemClock())
    , m_service(&m_flows, &m_client, systemClock())
    , m_queue(perHost)
{
}

std::optional<ExitCode> CheckRun::start(const Arguments &line)
{
    if (const auto applied = applyNetworkOptions(line, m_client); !applied)
        return printError(applied.error());
    auto keychain = openKeychain();
    if (!keychain)
        return printError(keychain.error());
    m_keychain = std::move(*keychain);
    m_verbose = line.has(u"verbose"_s);
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        m_indexes.insert(m_profiles.at(i).id, i);
        m_queue.add(m_profiles.at(i).id, m_profiles.at(i).baseUrl.host().toLower());
    }
    askKeychain();
    return std::nullopt;
}

/// Once, before it is asked for each: a closed one would be waited for, and on some systems prompt, as often as
/// requests may be under way at once.
void CheckRun::askKeychain()
{
    CredentialJob *job = m_keychain->read(m_profiles.constFirst().id);
    connect(job, &CredentialJob::finished, this, [this](const CredentialsResult &held) {
        if (m_done == m_profiles.size())
            return; // cancelled
        if (!held && isOfTheKeychain(held.error().kind))
            leaveTheRest(held.error());
        goOn();
    });
}

void CheckRun::goOn()
{
    sendNext();
    if (m_done == m_profiles.size())
        Q_EMIT finished();
}

void CheckRun::cancel()
{
    const bool waitsForKeychain = m_jobs.isEmpty() && m_done < m_profiles.size();
    leaveTheRest({ErrorKind::Cancelled, u"The check was cancelled before this one was asked."_s});
    for (const QPointer<TokenJob> &job : std::as_const(m_jobs)) {
        if (job)
            job->cancel();
    }
    if (waitsForKeychain)
        Q_EMIT finished();
}

void CheckRun::sendNext()
{
    while (const std::optional<QString> id = m_queue.takeNext()) {
        TokenJob *job = m_service.requestToken(m_profiles.at(m_indexes.value(*id)), m_keychain.get());
        m_jobs.insert(*id, job);
        connect(job, &TokenJob::finished, this,
            [this, id = *id](const TokenOutcome &outcome) { take(id, outcome); });
    }
    Q_EMIT advanced(m_done, m_profiles.size());
}

void CheckRun::take(const QString &id, const TokenOutcome &outcome)
{
    if (m_verbose && outcome.exchange)
        Q_EMIT exchanged(outcome.exchange->text());
    std::optional<Error> error;
    if (!outcome.token)
        error = outcome.token.error();
    note(id, error, outcome.exchange ? &*outcome.exchange : nullptr);
    m_jobs.remove(id);
    m_queue.finished(id);
    if (error && isOfTheKeychain(error->kind))
        leaveTheRest(*error);
    goOn();
}

void CheckRun::note(const QString &id, const std::optional<Error> &error, const Exchange *exchange)
{
    const qsizetype at = m_indexes.value(id);
    m_rows[at] = checkedProfile(m_profiles.at(at), m_profiles.at(at).flowId, error, exchange);
    m_worst = worst(m_worst, error ? exitCodeFor(error->kind) : ExitCode::Done);
    ++m_done;
}

void CheckRun::leaveTheRest(const Error &error)
{
    const QStringList left = m_queue.dropWaiting();
    for (const QString &id : left)
        note(id, error, nullptr);
}

} // namespace claimcheck
