#include "tokenfetch.h"

#include "console.h"
#include "keychain.h"
#include "networkoptions.h"
#include "probehint.h"
#include "profileoptions.h"
#include "secretinput.h"
#include "target.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

TokenFetch::TokenFetch()
    : m_flows(loadFlows())
    , m_client(systemClock())
    , m_service(&m_flows, &m_client, systemClock())
{
}

void TokenFetch::addOptions(Arguments &line)
{
    addSetUpOptions(line);
    addCredentialOptions(line);
    addNetworkOptions(line);
}

std::optional<ExitCode> TokenFetch::start(const Arguments &line, std::function<void(const AccessToken &)> use)
{
    m_use = std::move(use);
    m_verbose = line.has(u"verbose"_s);
    if (const auto applied = applyNetworkOptions(line, m_client); !applied)
        return printError(applied.error());
    const Result<Target> target = chooseTarget(line, m_flows);
    if (!target)
        return printError(target.error());
    m_profile = target->profile;
    return target->stored ? fetchStored() : fetchAdHoc(line);
}

std::optional<ExitCode> TokenFetch::fetchStored()
{
    auto keychain = openKeychain();
    if (!keychain)
        return printError(keychain.error());
    m_keychain = std::move(*keychain);
    await(m_service.requestToken(m_profile, m_keychain.get()));
    return std::nullopt;
}

std::optional<ExitCode> TokenFetch::fetchAdHoc(const Arguments &line)
{
    if (!line.has(u"client-id"_s))
        return line.usageError(u"--client-id is missing."_s);
    const auto secret = readSecret(line.has(u"secret-stdin"_s), u"Client secret (not shown): "_s);
    if (!secret)
        return printError(secret.error());
    await(m_service.requestToken(m_profile, Credentials{line.value(u"client-id"_s), *secret}));
    return std::nullopt;
}

void TokenFetch::await(TokenJob *job)
{
    connect(job, &TokenJob::finished, this, [this](const TokenOutcome &outcome) {
        if (m_verbose && outcome.exchange)
            printNote(outcome.exchange->text());
        if (!outcome.token) {
            finish(printRefusal(outcome));
            return;
        }
        printWarnings(*outcome.token);
        m_use(*outcome.token);
    });
}

ExitCode TokenFetch::printRefusal(const TokenOutcome &outcome) const
{
    Error error = outcome.token.error();
    if (outcome.probe)
        error.hint += u' ' % probeHint(m_profile, *outcome.probe, m_keychain != nullptr);
    return printError(error);
}

void TokenFetch::printWarnings(const AccessToken &token) const
{
    const QList<TokenWarning> warnings = token.decoded.warnings + token.expiry.warnings;
    for (const TokenWarning &warning : warnings)
        printWarning(warning.message);
    // RFC 6749 §7.1: a client that does not know the type must not use the token as if it did.
    if (token.tokenType.compare(u"Bearer", Qt::CaseInsensitive) != 0)
        printWarning(u"The token's type is not Bearer; it may have to be sent in another way."_s);
    if (m_profile.environment == Environment::Prod)
        printNote(u"note: this token is for production."_s);
}

} // namespace claimcheck
