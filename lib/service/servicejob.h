#pragma once

#include "service/retrygate.h"
#include "service/secretmask.h"
#include "service/tokenservice.h"

#include <QPointer>

namespace claimcheck {

/// TokenService's own TokenJob: plan, then credentials, then network. Whatever ends it first is its outcome;
/// what it waited for is abandoned and not listened to.
class ServiceJob final : public TokenJob
{
    Q_OBJECT

public:
    /// All three outlive the job. The flow is copied: a catalogue may be reloaded meanwhile.
    ServiceJob(TokenClient *client, RetryGate *gate, Clock clock, QObject *parent);

    void setRefused(const QList<Profile> &refused) { m_refused = refused; }
    /// False if there is nothing to send: the job then ends with the reason.
    bool plan(const FlowCatalog &flows, const Profile &profile);
    void readThenSend(CredentialStore *store, const QString &profileId);
    void send(const Credentials &credentials);
    void cancel() override;
    /// For the end of the service: emits here and now, unless that has been done.
    void finishCancelled();

private:
    void onReply(const HttpResult &result);
    std::optional<Probe> suggestion(const HttpReply &reply) const;
    void fail(Error error);
    void settle(Result<AccessToken> token);
    void abandon();
    void deliver();

    TokenClient *m_client;
    RetryGate *m_gate;
    Clock m_clock;
    TokenFlow m_flow;
    Profile m_profile;
    QList<Profile> m_refused;
    RequestPlan m_plan;
    QString m_gateKey;
    QPointer<CredentialJob> m_reading;
    QPointer<HttpJob> m_sending;
    SecretMask m_mask; ///< from sending on
    Exchange m_exchange; ///< likewise
    bool m_sent = false;
    bool m_basicIsRaw = false; ///< with these credentials both Basic headers are the same
    std::optional<Probe> m_probe;
    std::optional<TokenOutcome> m_outcome;
    bool m_delivered = false;
};

} // namespace claimcheck
