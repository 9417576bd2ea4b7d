#pragma once

#include "sandbox/sandboxserver.h"
#include "service/tokenservice.h"
#include "support/waitfor.h"

namespace claimcheck {

/// A sandbox and the real client side before it, on one clock that stands still. One serves a whole test
/// class: each makes an RSA key, which takes a while.
class Fetching
{
public:
    /// False if it cannot listen.
    bool start() { return sandbox.listen().has_value(); }

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

    qint64 nowMs = 1'744'231'409'000; ///< may be set at any time

private:
    Clock m_clock = [this] { return nowMs; };

public:
    SandboxServer sandbox{m_clock};
    FlowCatalog flows = FlowCatalog::load();

private:
    TokenClient m_client{m_clock};
    TokenService m_service{&flows, &m_client, m_clock};
};

} // namespace claimcheck
