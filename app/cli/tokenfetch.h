#pragma once

#include "arguments.h"
#include "service/tokenservice.h"

#include <functional>
#include <memory>

namespace claimcheck {

/// From a command line to a token: what `token` and `exec` have in common.
class TokenFetch : public QObject
{
public:
    TokenFetch();

    /// The options that say which token is asked for, and how.
    static void addOptions(Arguments &line);

    /// An exit code if it ends before anything is sent. Else @a use is called once with the token, its
    /// warnings printed; or, without one, the reason is printed and the event loop ended.
    std::optional<ExitCode> start(const Arguments &line, std::function<void(const AccessToken &)> use);

    const Profile &profile() const { return m_profile; }

private:
    std::optional<ExitCode> fetchStored();
    std::optional<ExitCode> fetchAdHoc(const Arguments &line);
    void await(TokenJob *job);
    ExitCode printRefusal(const TokenOutcome &outcome) const;
    void printWarnings(const AccessToken &token) const;

    FlowCatalog m_flows;
    TokenClient m_client;
    std::unique_ptr<CredentialStore> m_keychain;
    TokenService m_service;
    Profile m_profile;
    std::function<void(const AccessToken &)> m_use;
    bool m_verbose = false;
};

} // namespace claimcheck
