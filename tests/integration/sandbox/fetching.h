#pragma once

#include "sandbox/sandboxserver.h"
#include "service/tokenservice.h"
#include "support/waitfor.h"

namespace claimcheck {

/// A sandbox and the real client side before it, on one clock that stands still.
class Fetching
{
public:
    explicit Fetching(qint64 nowMs)
        : m_clock([nowMs] { return nowMs; })
        , sandbox(m_clock)
        , flows(FlowCatalog::load())
        , m_client(m_clock)
        , m_service(&flows, &m_client, m_clock)
    {
    }

    SandboxProfile profileOf(const QString &flowId) const
    {
        const auto profiles = sandbox.profiles();
        for (const SandboxProfile &each : profiles) {
            if (each.profile.flowId == flowId)
                return each;
        }
        return {};
    }

    TokenOutcome fetch(const SandboxProfile &with)
    {
        TokenJob *job = m_service.requestToken(with.profile, with.credentials);
        return waitFor<TokenOutcome>(job).value_or(TokenOutcome{
            std::unexpected(Error{ErrorKind::InvalidInput, QStringLiteral("the job never finished")})});
    }

private:
    Clock m_clock;

public:
    SandboxServer sandbox;
    FlowCatalog flows;

private:
    TokenClient m_client;
    TokenService m_service;
};

} // namespace claimcheck
