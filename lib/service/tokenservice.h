#pragma once

#include "flow/flowcatalog.h"
#include "flow/probe.h"
#include "net/tokenclient.h"
#include "service/exchange.h"
#include "store/credentialstore.h"
#include "token/accesstoken.h"

#include <memory>

namespace claimcheck {

class RetryGate;

/// What came of one token request.
struct TokenOutcome
{
    Result<AccessToken> token;
    std::optional<Exchange> exchange{}; ///< absent if nothing was sent
    std::optional<Probe> probe{}; ///< what may help against a refusal
    std::optional<qint64> notBeforeMs{}; ///< until then the server wants no further request (Retry-After); UTC
};

/// One token request in flight: credentials, then network. finished() comes exactly once, never from inside
/// requestToken() or cancel(), then the job deletes itself.
class TokenJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(const claimcheck::TokenOutcome &outcome);
};

/// The only orchestrator: profile in, token or error out. Keeps no token, no secret and no profile.
class TokenService : public QObject
{
    Q_OBJECT

public:
    /// All three outlive the service. @a clock gives the times in the outcome.
    TokenService(const FlowCatalog *flows, TokenClient *client, Clock clock, QObject *parent = nullptr);
    ~TokenService() override;

    /// Reads the profile's credentials from @a store, then sends exactly one request: none if the endpoint
    /// has asked this profile to wait (Retry-After) and the time is not over. @a refused holds the set-ups that were
    /// refused before, so that no probe suggests one of them.
    TokenJob *requestToken(const Profile &profile, CredentialStore *store, const QList<Profile> &refused = {});
    /// With credentials at hand that are stored nowhere.
    TokenJob *requestToken(const Profile &profile, const Credentials &credentials);

private:
    const FlowCatalog *m_flows;
    TokenClient *m_client;
    Clock m_clock;
    std::unique_ptr<RetryGate> m_gate;
};

} // namespace claimcheck
