#include "console.h"
#include "flow/requestplan.h"
#include "keychain.h"
#include "profileoptions.h"
#include "target.h"
#include "token/claimcatalog.h"
#include "verbs.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

ExitCode printPlan(const RequestPlan &plan, const QString &clientId, bool asCurl)
{
    printResult(asCurl ? renderCurl(plan, clientId) : renderMasked(plan, clientId).text());
    return ExitCode::Done;
}

/// Asks the keychain for the client ID, to show it. The rest of a dry run needs no keychain, so it is shown
/// without one too.
class RequestVerb : public QObject
{
public:
    RequestVerb(RequestPlan plan, bool asCurl, std::unique_ptr<CredentialStore> keychain)
        : m_plan(std::move(plan))
        , m_asCurl(asCurl)
        , m_keychain(std::move(keychain))
    {
    }

    void start(const QString &profileId)
    {
        CredentialJob *job = m_keychain->read(profileId);
        connect(job, &CredentialJob::finished, this, [this](const CredentialsResult &read) {
            if (!read)
                printWarning(u"The client ID is not shown: "_s % read.error().message);
            finish(printPlan(m_plan, read ? read->clientId : QString(), m_asCurl));
        });
    }

private:
    RequestPlan m_plan;
    bool m_asCurl;
    std::unique_ptr<CredentialStore> m_keychain;
};

} // namespace

VerbStart startRequest(const QStringList &arguments)
{
    Arguments line(u"request"_s, u"[NAME]"_s,
        u"Shows the token request of the stored profile NAME, or of an ad hoc one, and sends nothing. The "
        u"secret is "
        "masked."_s);
    line.options().addOption(
        {u"as"_s, u"text, or curl: a command with the secret as $CLIENT_SECRET."_s, u"SHAPE"_s});
    addSetUpOptions(line);
    line.options().addOption({u"client-id"_s, u"The client ID."_s, u"ID"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    const bool asCurl = line.value(u"as"_s) == u"curl";
    if (line.has(u"as"_s) && !asCurl && line.value(u"as"_s) != u"text")
        return line.usageError(u"--as is one of text, curl."_s);

    const FlowCatalog flows = loadFlows();
    const Result<Target> target = chooseTarget(line, flows);
    if (!target)
        return printError(target.error());
    const TokenFlow *flow = flows.find(target->profile.flowId);
    if (!flow) {
        return printError({ErrorKind::InvalidFlow,
            u"The profile's flow '%1' is not there."_s.arg(displayText(target->profile.flowId))});
    }
    Result<RequestPlan> plan = planRequest(*flow, target->profile, randomUuids());
    if (!plan)
        return printError(plan.error());
    if (!target->stored)
        return printPlan(*plan, line.value(u"client-id"_s), asCurl);
    auto keychain = openKeychain();
    if (!keychain) {
        printWarning(u"The client ID is not shown: "_s % keychain.error().message);
        return printPlan(*plan, {}, asCurl);
    }
    auto verb = std::make_unique<RequestVerb>(std::move(*plan), asCurl, std::move(*keychain));
    verb->start(target->profile.id);
    return verb;
}

} // namespace claimcheck
