#include "console.h"
#include "keychain.h"
#include "networkoptions.h"
#include "probehint.h"
#include "profileoptions.h"
#include "secretinput.h"
#include "service/tokenservice.h"
#include "target.h"
#include "tokenshape.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

class TokenVerb : public QObject
{
public:
    TokenVerb()
        : m_flows(loadFlows())
        , m_client(systemClock())
        , m_service(&m_flows, &m_client, systemClock())
    {
    }

    /// An exit code if it ends before anything is sent.
    std::optional<ExitCode> start(const Arguments &line)
    {
        m_shape = line.has(u"as"_s) ? line.value(u"as"_s) : u"token"_s;
        m_verbose = line.has(u"verbose"_s);
        if (!isTokenShape(m_shape))
            return line.usageError(u"--as is one of %1."_s.arg(tokenShapes()));
        if (const auto applied = applyNetworkOptions(line, m_client); !applied)
            return printError(applied.error());
        const Result<Target> target = chooseTarget(line, m_flows);
        if (!target)
            return printError(target.error());
        m_profile = target->profile;
        return target->stored ? fetchStored() : fetchAdHoc(line);
    }

private:
    std::optional<ExitCode> fetchStored()
    {
        auto keychain = openKeychain();
        if (!keychain)
            return printError(keychain.error());
        m_keychain = std::move(*keychain);
        await(m_service.requestToken(m_profile, m_keychain.get()));
        return std::nullopt;
    }

    std::optional<ExitCode> fetchAdHoc(const Arguments &line)
    {
        if (!line.has(u"client-id"_s))
            return line.usageError(u"--client-id is missing."_s);
        const auto secret = readSecret(line.has(u"secret-stdin"_s), u"Client secret (not shown): "_s);
        if (!secret)
            return printError(secret.error());
        await(m_service.requestToken(m_profile, Credentials{line.value(u"client-id"_s), *secret}));
        return std::nullopt;
    }

    void await(TokenJob *job)
    {
        connect(job, &TokenJob::finished, this, [this](const TokenOutcome &outcome) {
            if (m_verbose && outcome.exchange)
                printNote(outcome.exchange->text());
            finish(outcome.token ? printToken(*outcome.token) : printRefusal(outcome));
        });
    }

    ExitCode printRefusal(const TokenOutcome &outcome)
    {
        Error error = outcome.token.error();
        if (outcome.probe)
            error.hint += u' ' % probeHint(m_profile, *outcome.probe, m_keychain != nullptr);
        return printError(error);
    }

    ExitCode printToken(const AccessToken &token)
    {
        const QList<TokenWarning> warnings = token.decoded.warnings + token.expiry.warnings;
        for (const TokenWarning &warning : warnings)
            printWarning(warning.message);
        // RFC 6749 §7.1: a client that does not know the type must not use the token as if it did.
        if (token.tokenType.compare(u"Bearer", Qt::CaseInsensitive) != 0)
            printWarning(u"The token's type is not Bearer; it may have to be sent in another way."_s);
        if (m_profile.environment == Environment::Prod)
            printNote(u"note: this token is for production."_s);
        printResult(shapedToken(m_shape, token, m_profile, systemClock()()).value_or(QByteArray()));
        return ExitCode::Done;
    }

    FlowCatalog m_flows;
    TokenClient m_client;
    std::unique_ptr<CredentialStore> m_keychain;
    TokenService m_service;
    Profile m_profile;
    QString m_shape;
    bool m_verbose = false;
};

} // namespace

VerbStart startToken(const QStringList &arguments)
{
    Arguments line(u"token"_s, u"[NAME]"_s,
        u"Gets an access token: for the stored profile NAME, or with --flow and --base-url for credentials "
        u"that are "
        "stored nowhere."_s);
    line.options().addOption({u"as"_s, u"The shape to print: "_s % tokenShapes() % u"."_s, u"SHAPE"_s});
    addSetUpOptions(line);
    addCredentialOptions(line);
    addNetworkOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    auto verb = std::make_unique<TokenVerb>();
    if (const auto done = verb->start(line))
        return *done;
    return verb;
}

} // namespace claimcheck
