#include "fetching.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// The real client gets a token through each flow, and it is what the vendor's page says.
class TstSandboxFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereIsOneReadyProfilePerBundledFlow();
    void everyReadyProfileGetsAToken_data();
    void everyReadyProfileGetsAToken();
    void membersAndClaimsAreThePagesInOrder_data();
    void membersAndClaimsAreThePagesInOrder();
    void timesAreTheSamplesToTheDigit_data();
    void timesAreTheSamplesToTheDigit();
    void expiresInOfEndorsedIsAString();
    void extraMembersComeForIncodeOnly();
    void bothEncodingsOfEndorsedAreServed_data();
    void bothEncodingsOfEndorsedAreServed();
    void everyClientAuthenticationOfTheGenericFlowIsServed_data();
    void everyClientAuthenticationOfTheGenericFlowIsServed();
    void audienceAndResourceBecomeTheAudience();
    void wrongSecretsAreRefusedByEveryFlow_data();
    void wrongSecretsAreRefusedByEveryFlow();
    void anErrorInsideASuccessIsSeen();

private:
    Fetching m_at;
};

namespace {

void flowRows()
{
    QTest::addColumn<QString>("flowId");
    for (const char *id :
        {"rillis-flow", "identity-documents", "partner-oauth", "endorsed", "oauth2-client-credentials"}) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

QStringList names(const JsonMembers &members)
{
    QStringList all;
    for (qsizetype i = 0; i < members.size(); ++i)
        all.append(members.name(i));
    return all;
}

QByteArray claim(const AccessToken &token, QStringView name)
{
    const qsizetype index = token.decoded.claims.lastIndexOf(name);
    return index < 0 ? QByteArray() : token.decoded.claims.raw(index);
}

QByteArray member(const AccessToken &token, QStringView name)
{
    for (const ResponseField &field : token.fields) {
        if (field.name == name)
            return field.raw;
    }
    return {};
}

} // namespace

void TstSandboxFlows::initTestCase()
{
    QVERIFY(m_at.start());
}

void TstSandboxFlows::thereIsOneReadyProfilePerBundledFlow()
{
    QStringList served;
    QSet<QString> ids;
    const auto profiles = m_at.sandbox.profiles();
    for (const SandboxProfile &each : profiles) {
        served.append(each.profile.flowId);
        ids.insert(each.profile.id);
        QVERIFY(each.profile.sessionOnly);
        QCOMPARE(each.profile.baseUrl, m_at.sandbox.baseUrl());
        const auto problems = checkProfile(each.profile, *m_at.flows.find(each.profile.flowId));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).message));
    }
    QStringList bundled;
    for (const TokenFlow &flow : m_at.flows.flows())
        bundled.append(flow.id);
    QCOMPARE(served, bundled);
    QCOMPARE(ids.size(), served.size());
    QCOMPARE(m_at.sandbox.profiles().constFirst().profile.id, profiles.constFirst().profile.id);
}

void TstSandboxFlows::everyReadyProfileGetsAToken_data()
{
    QTest::addColumn<QString>("flowId");
    QTest::addColumn<qint64>("lifetimeSeconds");
    QTest::addColumn<ExpirySource>("source");
    QTest::addColumn<int>("warnings");
    QTest::newRow("rillis-flow") << u"rillis-flow"_s << qint64(14'400) << ExpirySource::JwtExp << 0;
    QTest::newRow("identity-documents")
        << u"identity-documents"_s << qint64(600) << ExpirySource::ExpiresIn << 0;
    // exp lies 5.6 ms before expires_in's end, so it is the earlier one.
    QTest::newRow("partner-oauth") << u"partner-oauth"_s << qint64(3599) << ExpirySource::JwtExp << 0;
    QTest::newRow("endorsed") << u"endorsed"_s << qint64(1'209'600) << ExpirySource::ExpiresIn << 1;
    QTest::newRow("oauth2") << u"oauth2-client-credentials"_s << qint64(300) << ExpirySource::ExpiresIn << 0;
}

void TstSandboxFlows::everyReadyProfileGetsAToken()
{
    QFETCH(QString, flowId);
    const TokenOutcome outcome = m_at.fetch(m_at.profileOf(flowId));
    QVERIFY2(outcome.token, outcome.token ? "" : qPrintable(outcome.token.error().message));
    QVERIFY(outcome.token->decoded.isJwt());
    const AccessToken &token = *outcome.token;
    QVERIFY(token.decoded.isJwt());
    QCOMPARE(token.tokenType, u"Bearer"_s);
    QTEST(*token.expiry.remainingMs(m_at.nowMs) / 1000, "lifetimeSeconds");
    QTEST(token.expiry.source, "source");
    QTEST(int((token.decoded.warnings + token.expiry.warnings).size()), "warnings");
    QCOMPARE(outcome.exchange->status, 200);
}

void TstSandboxFlows::membersAndClaimsAreThePagesInOrder_data()
{
    QTest::addColumn<QString>("flowId");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("claims");
    QTest::newRow("rillis-flow") << u"rillis-flow"_s << R"({"alg":"RS256","typ":"JWT"})"_ba << QString()
                                 << u"id email roles is_active email_verified_at scope iat exp"_s;
    QTest::newRow("identity-documents")
        << u"identity-documents"_s
        << R"({"kid":"NwovJznu3FuoR47HtiUW-gu7a4JUWgE0jaTeQYgDyFc","alg":"RS256"})"_ba
        << u"token_type expires_in incode_sdk_base_url verification_id scope"_s
        << u"ver jti iss aud iat exp cid scp sub apiUrl bosUrl clientOrganizationName clientOrganizationId"_s;
    QTest::newRow("partner-oauth") << u"partner-oauth"_s << R"({"typ":"JWT","alg":"RS256"})"_ba
                                   << u"token_type expires_in"_s
                                   << u"aud jti iat nbf exp sub scopes user_id partner_id is_test"_s;
    QTest::newRow("endorsed") << u"endorsed"_s << R"({"alg":"HS256","typ":"JWT"})"_ba
                              << u"is_error token_type expires_in scope"_s << u"data iat exp"_s;
}

void TstSandboxFlows::membersAndClaimsAreThePagesInOrder()
{
    QFETCH(QString, flowId);
    const TokenOutcome outcome = m_at.fetch(m_at.profileOf(flowId));
    QVERIFY(outcome.token);
    QTEST(outcome.token->decoded.header.json(), "header");
    QTEST(names(outcome.token->decoded.claims).join(u' '), "claims");
    QStringList members;
    for (const ResponseField &field : outcome.token->fields)
        members.append(field.name);
    QTEST(members.join(u' '), "members");
}

void TstSandboxFlows::timesAreTheSamplesToTheDigit_data()
{
    QTest::addColumn<QString>("flowId");
    QTest::addColumn<qint64>("issuedMs");
    QTest::addColumn<QByteArray>("iat");
    QTest::addColumn<QByteArray>("exp");
    QTest::newRow("rillis-flow") << u"rillis-flow"_s << qint64(1'744'231'409'000) << "1744231409"_ba
                                 << "1744245809"_ba;
    QTest::newRow("identity-documents")
        << u"identity-documents"_s << qint64(1'628'616'895'000) << "1628616895"_ba
        << "1628617495"_ba;
    QTest::newRow("partner-oauth") << u"partner-oauth"_s << qint64(1'710'220'031'583)
                                   << "1710220031.583112"_ba
                                   << "1710223631.577478"_ba;
    QTest::newRow("endorsed") << u"endorsed"_s << qint64(1'696'284'168'000) << "1696284168"_ba
                              << "3392571936"_ba;
}

void TstSandboxFlows::timesAreTheSamplesToTheDigit()
{
    QFETCH(QString, flowId);
    QFETCH(qint64, issuedMs);
    m_at.nowMs = issuedMs;
    const TokenOutcome outcome = m_at.fetch(m_at.profileOf(flowId));
    QVERIFY(outcome.token);
    QTEST(claim(*outcome.token, u"iat"), "iat");
    QTEST(claim(*outcome.token, u"exp"), "exp");
}

void TstSandboxFlows::expiresInOfEndorsedIsAString()
{
    const TokenOutcome outcome = m_at.fetch(m_at.profileOf(u"endorsed"_s));
    QVERIFY(outcome.token);
    QCOMPARE(member(*outcome.token, u"is_error"), "false");
    QCOMPARE(member(*outcome.token, u"expires_in"), "\"1209600\"");
    QCOMPARE(member(*outcome.token, u"scope"), "[\"all:read\",\"all:write\"]");
    QCOMPARE(claim(*outcome.token, u"data"),
        "{\"client_id\":\"8042f244-7541-41dd-9872-29b2f30cd346\",\"scope\":[\"all:read\",\"all:write\"]}");
}

void TstSandboxFlows::extraMembersComeForIncodeOnly()
{
    SandboxProfile identity = m_at.profileOf(u"identity-documents"_s);
    const TokenOutcome incode = m_at.fetch(identity);
    QVERIFY(incode.token);
    QVERIFY(!member(*incode.token, u"verification_id").isEmpty());
    QVERIFY(!member(*incode.token, u"incode_sdk_base_url").isEmpty());

    identity.profile.parameters = {{u"provider"_s, u"au10tix"_s}};
    const TokenOutcome au10tix = m_at.fetch(identity);
    QVERIFY(au10tix.token);
    QVERIFY(member(*au10tix.token, u"verification_id").isEmpty());
    QCOMPARE(claim(*au10tix.token, u"aud"), "\"au10tix\"");
}

void TstSandboxFlows::bothEncodingsOfEndorsedAreServed_data()
{
    QTest::addColumn<BodyEncoding>("encoding");
    QTest::newRow("form") << BodyEncoding::Form;
    QTest::newRow("json") << BodyEncoding::Json;
}

void TstSandboxFlows::bothEncodingsOfEndorsedAreServed()
{
    QFETCH(BodyEncoding, encoding);
    SandboxProfile endorsed = m_at.profileOf(u"endorsed"_s);
    endorsed.profile.encoding = encoding;
    endorsed.profile.parameters = {{u"scope"_s, u"all:read"_s}};
    const TokenOutcome outcome = m_at.fetch(endorsed);
    QVERIFY(outcome.token);
    QCOMPARE(outcome.token->scope, u"all:read"_s);
}

void TstSandboxFlows::everyClientAuthenticationOfTheGenericFlowIsServed_data()
{
    QTest::addColumn<ClientAuth>("auth");
    QTest::newRow("body") << ClientAuth::Body;
    QTest::newRow("basic, percent-encoded") << ClientAuth::Basic;
    QTest::newRow("basic, raw") << ClientAuth::BasicRaw;
}

void TstSandboxFlows::everyClientAuthenticationOfTheGenericFlowIsServed()
{
    QFETCH(ClientAuth, auth);
    SandboxProfile oauth2 = m_at.profileOf(u"oauth2-client-credentials"_s);
    oauth2.profile.clientAuth = auth;
    const TokenOutcome outcome = m_at.fetch(oauth2);
    QVERIFY2(outcome.token, outcome.token ? "" : qPrintable(outcome.token.error().message));
    QCOMPARE(outcome.token->scope, u"read write"_s);
}

void TstSandboxFlows::audienceAndResourceBecomeTheAudience()
{
    SandboxProfile oauth2 = m_at.profileOf(u"oauth2-client-credentials"_s);
    const QString audience = u"https://api.example"_s;
    oauth2.profile.parameters = {{u"audience"_s, audience}};
    QCOMPARE(claim(m_at.fetch(oauth2).token.value(), u"aud"), "\"https://api.example\"");
    oauth2.profile.parameters.append({u"resource"_s, u"https://other.example/v1"_s});
    QCOMPARE(claim(m_at.fetch(oauth2).token.value(), u"aud"),
        "[\"https://api.example\",\"https://other.example/v1\"]");
}

void TstSandboxFlows::wrongSecretsAreRefusedByEveryFlow_data()
{
    flowRows();
}

void TstSandboxFlows::wrongSecretsAreRefusedByEveryFlow()
{
    QFETCH(QString, flowId);
    SandboxProfile wrong = m_at.profileOf(flowId);
    wrong.credentials.clientSecret = u"not it"_s;
    const TokenOutcome outcome = m_at.fetch(wrong);
    QVERIFY(!outcome.token);
    QCOMPARE(outcome.token.error().kind, ErrorKind::ServerRefused);
    QCOMPARE(outcome.exchange->status, 401);
}

void TstSandboxFlows::anErrorInsideASuccessIsSeen()
{
    SandboxProfile endorsed = m_at.profileOf(u"endorsed"_s);
    endorsed.profile.parameters = {{u"scope"_s, u"all:admin"_s}};
    const TokenOutcome outcome = m_at.fetch(endorsed);
    QVERIFY(!outcome.token);
    QCOMPARE(outcome.exchange->status, 200);
    QCOMPARE(outcome.token.error().kind, ErrorKind::ServerRefused);
}

QTEST_GUILESS_MAIN(TstSandboxFlows)
#include "tst_sandbox_flows.moc"
