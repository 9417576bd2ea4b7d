#include "sandbox/sandboxprofiles.h"

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

SandboxProfile make(const QString &flowId, const QString &name, const Credentials &credentials)
{
    SandboxProfile made;
    made.profile.id = newProfileId();
    made.profile.name = name;
    made.profile.flowId = flowId;
    made.profile.requests = {{.name = u"Who does the token say I am?"_s, .target = u"/api/echo"_s}};
    made.profile.sessionOnly = true;
    made.credentials = credentials;
    return made;
}

void place(SandboxProfile &made, const QString &customer, Environment environment)
{
    made.profile.customer = customer;
    made.profile.environment = environment;
}

} // namespace

// The client IDs have the shape of the vendors' own samples. The last secret needs encoding in a form and in
// a Basic header, as generated secrets often do, so that a mistake there shows at once.
QList<SandboxProfile> makeSandboxProfiles()
{
    const QString acme = u"Acme"_s;
    const QString globex = u"Globex"_s;

    SandboxProfile rillis
        = make(u"rillis-flow"_s, u"Flow API"_s, {u"64204dd759290a9403fef44e"_s, u"sandbox-rillis-secret"_s});
    place(rillis, acme, Environment::Prod);

    SandboxProfile identity = make(u"identity-documents"_s, u"Identity docs"_s,
        {u"0oaagckky3EAHtwHH357"_s, u"sandbox-identity-secret"_s});
    place(identity, acme, Environment::Dev);
    identity.profile.parameters
        = {{u"customerId"_s, u"customer-1024"_s}, {u"platform"_s, u"ios"_s}, {u"provider"_s, u"incode"_s}};

    SandboxProfile partner = make(u"partner-oauth"_s, u"Partner"_s,
        {u"9b1e82a7-0a59-4e7e-add5-b9ffa37aade1"_s, u"sandbox-partner-secret"_s});
    place(partner, acme, Environment::Staging);

    SandboxProfile endorsed = make(u"endorsed"_s, u"Endorsed"_s,
        {u"8042f244-7541-41dd-9872-29b2f30cd346"_s, u"sandbox-endorsed-secret"_s});
    place(endorsed, globex, Environment::Prod);

    SandboxProfile oauth2 = make(u"oauth2-client-credentials"_s, u"Any OAuth 2.0 server"_s,
        {u"sandbox-client"_s, u"sandbox+oauth2/secret=="_s});
    place(oauth2, globex, Environment::Dev);
    oauth2.profile.path = u"/oauth/token"_s;
    oauth2.profile.parameters = {{u"scope"_s, u"read write"_s}};

    return {rillis, identity, partner, endorsed, oauth2};
}

} // namespace claimcheck
