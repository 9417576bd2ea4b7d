#include "service/servicejob.h"

#include "base/words.h"
#include "service/maskedreply.h"
#include "token/claimcatalog.h"
#include "token/expirytext.h"

#include <algorithm>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

Error cancelled()
{
    return {.kind = ErrorKind::Cancelled, .message = Words::tr("The request was cancelled.")};
}

} // namespace

ServiceJob::ServiceJob(TokenClient *client, RetryGate *gate, Clock clock, QObject *parent)
    : TokenJob(parent)
    , m_client(client)
    , m_gate(gate)
    , m_clock(std::move(clock))
{
}

bool ServiceJob::plan(const FlowCatalog &flows, const Profile &profile)
{
    const TokenFlow *flow = flows.find(profile.flowId);
    if (!flow) {
        fail({.kind = ErrorKind::InvalidFlow,
            .message
            = Words::tr("The flow “%1” of this profile is not there.").arg(displayText(profile.flowId)),
            .hint = Words::tr("Put its definition back into the flows folder, or choose another flow.")});
        return false;
    }
    m_flow = *flow;
    m_profile = profile;
    auto planned = planRequest(m_flow, profile, randomUuids());
    if (!planned) {
        fail(planned.error());
        return false;
    }
    m_plan = std::move(*planned);
    m_gateKey = RetryGate::keyFor(profile.id, m_plan.url);
    if (const qint64 wait = m_gate->remainingMs(m_gateKey, m_clock()); wait > 0) {
        fail({.kind = ErrorKind::ServerRefused,
            .message = Words::tr("The server asked for a pause, %1 of which are left; nothing was sent.")
                           .arg(durationText(wait)),
            .hint = Words::tr("Wait until then: a request before would make the server refuse for longer.")});
        return false;
    }
    return true;
}

void ServiceJob::readThenSend(CredentialStore *store, const QString &profileId)
{
    m_reading = store->read(profileId);
    connect(m_reading, &CredentialJob::finished, this, [this](const CredentialsResult &credentials) {
        m_reading->disconnect(this);
        if (credentials)
            send(*credentials);
        else
            fail(credentials.error());
    });
    // A store that goes away takes its jobs along without a word.
    connect(m_reading, &QObject::destroyed, this, [this] {
        fail({.kind = ErrorKind::KeychainFailed,
            .message = Words::tr("The store of credentials was closed before it had answered."),
            .hint = Words::tr("Try again.")});
    });
}

void ServiceJob::send(const Credentials &credentials)
{
    const auto request = renderRequest(m_plan, credentials);
    if (!request) {
        fail(request.error());
        return;
    }
    m_basicIsRaw = sameInBothBasics(credentials);
    m_mask = SecretMask(credentials);
    m_sent = true;
    m_exchange = Exchange{.startedMs = m_clock(), .request = renderMasked(m_plan, credentials.clientId)};
    m_sending = m_client->send(*request);
    connect(m_sending, &HttpJob::finished, this, &ServiceJob::onReply);
}

void ServiceJob::onReply(const HttpResult &result)
{
    if (!result) {
        fail(m_mask.masked(result.error()));
        return;
    }
    m_gate->note(m_gateKey, *result);
    auto token = readReply(m_flow, *result, m_mask);
    if (token)
        m_mask.addToken(token->value);
    else if (token.error().kind == ErrorKind::ServerRefused)
        m_probe = suggestion(m_mask.masked(*result));
    recordReply(m_flow, *result, m_mask, m_exchange);
    settle(std::move(token));
}

std::optional<Probe> ServiceJob::suggestion(const HttpReply &reply) const
{
    QList<Profile> refused = m_refused + QList{m_profile};
    if (m_basicIsRaw) {
        for (Profile twin : QList<Profile>(refused)) {
            const ClientAuth auth = twin.effectiveClientAuth(m_flow);
            if (auth == ClientAuth::Body)
                continue;
            twin.clientAuth = auth == ClientAuth::Basic ? ClientAuth::BasicRaw : ClientAuth::Basic;
            refused += twin;
        }
    }
    return suggestProbe(m_flow, m_profile, reply, refused);
}

void ServiceJob::cancel()
{
    if (!m_outcome) {
        fail(cancelled());
        return;
    }
    m_outcome->token = std::unexpected(cancelled()); // on its way, but the user has spoken first
    m_outcome->probe.reset();
    if (m_outcome->exchange)
        m_outcome->exchange->error = cancelled();
}

void ServiceJob::finishCancelled()
{
    if (m_delivered)
        return;
    cancel();
    deliver();
}

void ServiceJob::fail(Error error)
{
    settle(std::unexpected(std::move(error)));
}

void ServiceJob::settle(Result<AccessToken> token)
{
    if (m_outcome)
        return;
    abandon();
    if (m_sent && !token) {
        m_exchange.error = token.error();
        if (m_exchange.status == 0)
            m_exchange.elapsedMs = std::max(m_clock() - m_exchange.startedMs, qint64(0));
    }
    m_outcome = TokenOutcome{std::move(token), std::nullopt, std::move(m_probe)};
    if (m_sent)
        m_outcome->exchange = std::move(m_exchange);
    if (const qint64 nowMs = m_clock(), wait = m_gate->remainingMs(m_gateKey, nowMs); wait > 0)
        m_outcome->notBeforeMs = nowMs + wait;
    m_mask = {};
    QMetaObject::invokeMethod(this, &ServiceJob::deliver, Qt::QueuedConnection);
}

void ServiceJob::abandon()
{
    if (m_reading)
        m_reading->disconnect(this); // a keychain job in flight is never destroyed
    if (m_sending) {
        m_sending->disconnect(this);
        m_sending->cancel();
    }
}

void ServiceJob::deliver()
{
    if (m_delivered || !m_outcome)
        return;
    m_delivered = true;
    const QPointer<ServiceJob> self(this);
    const TokenOutcome outcome
        = std::move(*m_outcome); // a listener may delete the service, and with it this job
    Q_EMIT finished(outcome);
    if (self)
        deleteLater();
}

} // namespace claimcheck
