#include "support/desk.h"
#include "support/loopbackserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Which change of a profile leaves its held token standing, and which one drops it at once.
class TestTokenSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsDecidedUpon_data();
    void everyFieldIsDecidedUpon();
    void anotherSecretDropsTheToken();
};

namespace {

constexpr auto tokenReply = R"({"access_token":"opaque-token-1234567890abcdef","expires_in":600})";

using Change = std::function<void(Profile &)>;

} // namespace

void TestTokenSource::everyFieldIsDecidedUpon_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("keeps");
    const Profile profile;
    // Names every member, so that one that is added does not compile until it has a row here.
    const auto &[id, name, customer, environment, flowId, baseUrl, path, encoding, clientAuth, parameters, headers,
        requests, pinned, keepFresh, sessionOnly]
        = profile;
    const auto row = [](const auto &, const char *field, bool keeps, const Change &change) {
        QTest::newRow(field) << change << keeps;
    };
    Q_UNUSED(id) // another id is another profile
    row(name, "name", true, [](Profile &p) { p.name = u"Other"_s; });
    row(customer, "customer", true, [](Profile &p) { p.customer = u"Globex"_s; });
    row(requests, "requests", true, [](Profile &p) { p.requests = {{.name = u"Who am I"_s}}; });
    row(pinned, "pinned", true, [](Profile &p) { p.pinned = true; });
    row(keepFresh, "keepFresh", true, [](Profile &p) { p.keepFresh = true; });
    row(sessionOnly, "sessionOnly", true, [](Profile &p) { p.sessionOnly = true; });
    row(environment, "environment", false, [](Profile &p) { p.environment = Environment::Prod; });
    row(flowId, "flow", false, [](Profile &p) { p.flowId = u"endorsed"_s; });
    row(baseUrl, "base URL", false, [](Profile &p) { p.baseUrl.setPath(u"/v2"_s); });
    row(path, "path", false, [](Profile &p) { p.path = u"/oauth/other"_s; });
    row(encoding, "encoding", false, [](Profile &p) { p.encoding = BodyEncoding::Form; });
    row(clientAuth, "client authentication", false, [](Profile &p) { p.clientAuth = ClientAuth::Basic; });
    row(headers, "headers", false, [](Profile &p) { p.headers = {{u"X-Tenant"_s, u"7"_s}}; });
    row(parameters, "scope", false, [](Profile &p) { p.parameters = {{u"scope"_s, u"write"_s}}; });
    row(parameters, "a parameter's name", false, [](Profile &p) { p.parameters = {{u"audience"_s, u"read"_s}}; });
    row(parameters, "no parameter", false, [](Profile &p) { p.parameters = {}; });
}

void TestTokenSource::everyFieldIsDecidedUpon()
{
    QFETCH(Change, change);
    QFETCH(bool, keeps);
    LoopbackServer server(answerWith(200, tokenReply));
    Desk desk;
    Profile profile
        = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s), u"oauth2-client-credentials"_s);
    profile.parameters = {{u"scope"_s, u"read"_s}};
    QSignalSpy saved(&desk.workspace, &Workspace::saved);
    desk.workspace.save(profile, std::nullopt);
    QVERIFY(saved.wait(10'000));
    QVERIFY(desk.fetch(profile.id));
    QVERIFY(desk.book.record(profile.id).token);
    const Profile before = profile;
    change(profile);
    QVERIFY(profile != before);
    desk.workspace.save(profile, std::nullopt);
    QVERIFY(saved.wait(10'000));
    QCOMPARE(desk.book.record(profile.id).token.has_value(), keeps);
}

void TestTokenSource::anotherSecretDropsTheToken()
{
    LoopbackServer server(answerWith(200, tokenReply));
    Desk desk;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    QVERIFY(desk.fetch(profile.id));
    QSignalSpy saved(&desk.workspace, &Workspace::saved);
    desk.workspace.save(profile, Credentials{u"client-of-Flow"_s, u"another-canary"_s});
    QVERIFY(saved.wait(10'000));
    QVERIFY(!desk.book.record(profile.id).token);
}

QTEST_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
