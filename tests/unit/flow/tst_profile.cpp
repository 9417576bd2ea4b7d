#include "flowtesting.h"

using namespace claimcheck;
using namespace claimcheck::testing;

Q_DECLARE_METATYPE(claimcheck::Profile)

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyProfileHasNoProblems_data();
    void readyProfileHasNoProblems();
    void problemsAreToldByField_data();
    void problemsAreToldByField();
    void allProblemsAreToldInFieldOrder();
    void optionalFieldsMayBeEmpty();
    void endpointJoinsWithOneSlash_data();
    void endpointJoinsWithOneSlash();
    void flowsDefaultsHoldUntilOverridden();
    void namesAreUniqueForACustomer_data();
    void namesAreUniqueForACustomer();
    void idsDiffer();
};

void TestProfile::readyProfileHasNoProblems_data()
{
    QTest::addColumn<QString>("flowId");
    const FlowCatalog catalog = FlowCatalog::load();
    for (const TokenFlow &flow : catalog.flows())
        QTest::newRow(qPrintable(flow.id)) << flow.id;
}

void TestProfile::readyProfileHasNoProblems()
{
    QFETCH(const QString, flowId);
    const TokenFlow flow = bundledFlow(flowId);
    QCOMPARE(checkProfile(readyProfile(flow), flow), QList<FieldProblem>());
}

/// Each row does one thing to a profile that is ready; the flow is the example file's, which has every
/// feature.
void TestProfile::problemsAreToldByField_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("field"); // empty: no problem
    QTest::addColumn<QString>("part"); // of the message

    const auto row = [](const char *name, const char *field, const char *part, auto change) {
        Profile profile = readyProfile(exampleFlow());
        change(profile);
        QTest::newRow(name) << profile << QString::fromUtf8(field) << QString::fromUtf8(part);
    };
    const auto parameter = [&row](const char *name, const char *field, const char *part, const QString &key,
                               const QString &value) {
        row(name, field, part, [&](Profile &p) { p.parameters = {{u"tenant"_s, u"t"_s}, {key, value}}; });
    };
    const auto header = [&row](const char *name, const char *field, const char *part, const QString &key,
                            const QString &value) {
        row(name, field, part, [&](Profile &p) { p.headers = {{key, value}}; });
    };

    row("no name", "name", "Give the profile a name", [](Profile &p) { p.name = u"  "_s; });
    row("name with a line break", "name", "line breaks", [](Profile &p) { p.name = u"a\nb"_s; });
    row("name in any script", "", "", [](Profile &p) { p.name = u"Zürich · 東京"_s; });
    row("customer with NUL", "customer", "control", [](Profile &p) { p.customer = QString(QChar(0)); });
    row("other flow", "flow", "another flow", [](Profile &p) { p.flowId = u"endorsed"_s; });

    row("no base URL", "baseUrl", "Enter the base URL", [](Profile &p) { p.baseUrl = {}; });
    row("plain http", "baseUrl", "", [](Profile &p) { p.baseUrl = QUrl(u"http://api.example.com"_s); });
    row("http on loopback", "", "", [](Profile &p) { p.baseUrl = QUrl(u"http://127.0.0.1:8080"_s); });
    row("user info", "baseUrl", "", [](Profile &p) { p.baseUrl = QUrl(u"https://u:p@api.example.com"_s); });
    row("file URL", "baseUrl", "", [](Profile &p) { p.baseUrl = QUrl(u"file:///etc/passwd"_s); });
    row("query", "baseUrl", "must not have a query",
        [](Profile &p) { p.baseUrl = QUrl(u"https://api.example.com/?a=b"_s); });
    row("base URL with a path", "", "",
        [](Profile &p) { p.baseUrl = QUrl(u"https://api.example.com/v1"_s); });

    row("path", "", "", [](Profile &p) { p.path = u"/realms/a%2Fb/token"_s; });
    row("path without a slash", "path", "must begin", [](Profile &p) { p.path = u"token"_s; });
    row("path with a query", "path", "must begin", [](Profile &p) { p.path = u"/t?a=b"_s; });
    row("path with a fragment", "path", "must begin", [](Profile &p) { p.path = u"/t#a"_s; });
    row("path with a line break", "path", "must begin", [](Profile &p) { p.path = u"/t\r\nHost: x"_s; });
    row("path with an encoded NUL", "path", "must begin", [](Profile &p) { p.path = u"/t%00"_s; });
    row("path with a space", "path", "must begin", [](Profile &p) { p.path = u"/a b"_s; });

    row("required and empty", "parameter:tenant", "Tenant is required", [](Profile &p) {
        p.parameters = {{u"tenant"_s, {}}};
    });
    row("required and absent", "parameter:tenant", "Tenant is required",
        [](Profile &p) { p.parameters = {}; });
    row("CR in a value", "parameter:tenant", "line break or NUL", [](Profile &p) {
        p.parameters = {{u"tenant"_s, u"a\rb"_s}};
    });
    row("LF in a value", "parameter:tenant", "line break or NUL", [](Profile &p) {
        p.parameters = {{u"tenant"_s, u"a\nb"_s}};
    });
    row("NUL in a value", "parameter:tenant", "line break or NUL", [](Profile &p) {
        p.parameters = {{u"tenant"_s, u"a"_s + QChar(0)}};
    });
    row("LF in a pinned UUID", "parameter:nonce", "line break or NUL", [](Profile &p) {
        p.parameters.append({u"nonce"_s, u"x\n"_s});
    });
    parameter("choice", "", "", u"region"_s, u"us"_s);
    parameter("no choice", "", "", u"region"_s, QString());
    parameter("other choice", "parameter:region", "must be one of eu, us", u"region"_s, u"US"_s);
    parameter("scopes", "", "", u"scope"_s, u"a:read  https://x/.default"_s);
    parameter("scope with a quote", "parameter:scope", "printable ASCII", u"scope"_s, u"a \"b\""_s);
    parameter("scope with a backslash", "parameter:scope", "printable ASCII", u"scope"_s, u"a\\b"_s);
    parameter("scope with a tab", "parameter:scope", "printable ASCII", u"scope"_s, u"a\tb"_s);
    parameter("scope not ASCII", "parameter:scope", "printable ASCII", u"scope"_s, u"gr\u00fcn"_s);

    parameter("extra", "", "", u"audience"_s, u"https://api"_s);
    parameter("extra with LF", "parameter:audience", "line break or NUL", u"audience"_s, u"a\nb"_s);
    parameter("extra without a name", "parameter:", "needs a name", QString(), u"x"_s);
    parameter(
        "extra that is a constant", "parameter:grant_type", "always sent", u"grant_type"_s, u"password"_s);
    parameter("extra that is the ID", "parameter:client_id", "with the credentials", u"client_id"_s, u"x"_s);
    parameter("extra that is the secret", "parameter:client_secret", "with the credentials",
        u"client_secret"_s, u"x"_s);
    parameter(
        "extra that holds a secret", "parameter:password", "looks like a credential", u"password"_s, u"x"_s);
    row("parameter twice", "parameter:audience", "there twice", [](Profile &p) {
        p.parameters += {{u"audience"_s, u"a"_s}, {u"audience"_s, u"b"_s}};
    });

    header("header", "", "", u"X-Tenant"_s, u"a b"_s);
    header("header name with a space", "header:X Tenant", "header name", u"X Tenant"_s, u"a"_s);
    header("header name with a colon", "header:X:", "header name", u"X:"_s, u"a"_s);
    header("header without a name", "header:", "header name", QString(), u"a"_s);
    header("CR LF in a header", "header:X", "line break", u"X"_s, u"a\r\nY: b"_s);
    header("NUL in a header", "header:X", "line break", u"X"_s, u"a"_s + QChar(0));
    header("Authorization", "header:Authorization", "by Claimcheck itself", u"Authorization"_s, u"Basic x"_s);
    header("Content-Type", "header:content-type", "by Claimcheck itself", u"content-type"_s, u"text/plain"_s);
    header("Content-Length", "header:Content-Length", "by Claimcheck itself", u"Content-Length"_s, u"1"_s);
    header("Host", "header:Host", "by Claimcheck itself", u"Host"_s, u"x"_s);
    header("Cookie", "header:Cookie", "by Claimcheck itself", u"Cookie"_s, u"x"_s);
    header("Transfer-Encoding", "header:Transfer-Encoding", "by Claimcheck", u"Transfer-Encoding"_s,
        u"chunked"_s);
    header("key in a header", "header:X-Api-Key", "looks like a credential", u"X-Api-Key"_s, u"x"_s);
    row("header twice", "header:x-a", "there twice", [](Profile &p) {
        p.headers = {{u"X-A"_s, u"1"_s}, {u"x-a"_s, u"2"_s}};
    });
}

void TestProfile::problemsAreToldByField()
{
    QFETCH(const Profile, profile);
    QFETCH(const QString, field);
    QFETCH(const QString, part);
    const QList<FieldProblem> problems = checkProfile(profile, exampleFlow());
    if (field.isEmpty()) {
        QCOMPARE(problems, QList<FieldProblem>());
        return;
    }
    QCOMPARE(problems.size(), qsizetype(1));
    QCOMPARE(problems.first().field, field);
    QVERIFY2(problems.first().message.contains(part), qPrintable(problems.first().message));
}

void TestProfile::allProblemsAreToldInFieldOrder()
{
    const TokenFlow flow = bundledFlow(u"rillis-flow");
    Profile profile;
    profile.flowId = u"other"_s;
    profile.encoding = BodyEncoding::Form;
    profile.clientAuth = ClientAuth::Basic;
    profile.parameters = {{u"scope"_s, u"x"_s}};
    profile.headers = {{u"Host"_s, u"x"_s}};
    QStringList fields;
    for (const FieldProblem &problem : checkProfile(profile, flow)) {
        fields.append(problem.field);
        QVERIFY(problem.message.endsWith(u'.'));
    }
    QCOMPARE(fields,
        QStringList({u"name"_s, u"flow"_s, u"baseUrl"_s, u"encoding"_s, u"clientAuth"_s, u"parameter:scope"_s,
            u"header:Host"_s}));
}

void TestProfile::optionalFieldsMayBeEmpty()
{
    const TokenFlow flow = bundledFlow(u"identity-documents");
    Profile profile = readyProfile(flow);
    profile.parameters = {{u"sessionKey"_s, {}}, {u"customerId"_s, {}}, {u"platform"_s, {}}};
    QCOMPARE(checkProfile(profile, flow), QList<FieldProblem>());
}

void TestProfile::endpointJoinsWithOneSlash_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("bare host") << u"https://a.example"_s << u"/t"_s << u"https://a.example/t"_s;
    QTest::newRow("slash on both") << u"https://a.example/"_s << u"/t"_s << u"https://a.example/t"_s;
    QTest::newRow("many slashes") << u"https://a.example/x//"_s << u"/t"_s << u"https://a.example/x/t"_s;
    QTest::newRow("base with a path")
        << u"https://a.example/x/y"_s << u"/t"_s << u"https://a.example/x/y/t"_s;
    QTest::newRow("slash on neither") << u"https://a.example"_s << u"t"_s << u"https://a.example/t"_s;
    QTest::newRow("port") << u"http://[::1]:8080"_s << u"/t"_s << u"http://[::1]:8080/t"_s;
    QTest::newRow("encoded slash stays")
        << u"https://a.example/a%2Fb"_s << u"/c%2Fd"_s << u"https://a.example/a%2Fb/c%2Fd"_s;
    QTest::newRow("flow's path where none is set")
        << u"https://a.example"_s << QString() << u"https://a.example/auth/v2/token"_s;
}

void TestProfile::endpointJoinsWithOneSlash()
{
    QFETCH(const QString, base);
    QFETCH(const QString, path);
    QFETCH(const QString, endpoint);
    Profile profile = readyProfile(exampleFlow());
    profile.baseUrl = QUrl(base);
    profile.path = path;
    QCOMPARE(profile.endpoint(exampleFlow()).toString(QUrl::FullyEncoded), endpoint);
}

void TestProfile::flowsDefaultsHoldUntilOverridden()
{
    const TokenFlow flow = bundledFlow(u"endorsed");
    Profile profile = readyProfile(flow);
    QCOMPARE(profile.effectiveEncoding(flow), BodyEncoding::Form);
    profile.encoding = BodyEncoding::Json;
    QCOMPARE(profile.effectiveEncoding(flow), BodyEncoding::Json);
    QCOMPARE(profile.effectiveClientAuth(flow), ClientAuth::Body);
    QCOMPARE(profile.effectiveClientAuth(bundledFlow(u"identity-documents")), ClientAuth::BasicRaw);
    QCOMPARE(profile.effectiveClientAuth(bundledFlow(u"oauth2-client-credentials")), ClientAuth::Basic);
    profile.path = u"/elsewhere"_s;
    QVERIFY2(profile.endpoint(flow).path() == flow.path, "the path is not editable in this flow");
}

void TestProfile::namesAreUniqueForACustomer_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("conflict");
    const QString acme = u"There is already a profile 'Flow API' of Acme (prod); choose another name."_s;
    QTest::newRow("same") << u"Acme"_s << u"Flow API"_s << acme;
    QTest::newRow("other case") << u"ACME"_s << u"flow api"_s << acme;
    QTest::newRow("white space around it") << u"Acme "_s << u" Flow API"_s << acme;
    QTest::newRow("other name") << u"Acme"_s << u"Flow API 2"_s << QString();
    QTest::newRow("other customer") << u"Globex"_s << u"Flow API"_s << QString();
    QTest::newRow("no customer") << QString() << u"Flow API"_s << QString();
    QTest::newRow("both without a customer")
        << QString() << u"Sandbox"_s
        << u"There is already a profile 'Sandbox' without a customer (dev); choose another name."_s;
}

void TestProfile::namesAreUniqueForACustomer()
{
    QFETCH(const QString, customer);
    QFETCH(const QString, name);
    QFETCH(const QString, conflict);
    const auto profile
        = [](const QString &id, const QString &of, const QString &called, Environment environment) {
              Profile p;
              p.id = id;
              p.name = called;
              p.customer = of;
              p.environment = environment;
              return p;
          };
    const QList<Profile> profiles{profile(u"1"_s, u"Acme"_s, u"Flow API"_s, Environment::Prod),
        profile(u"2"_s, {}, u"Sandbox"_s, Environment::Dev)};
    QCOMPARE(nameConflict(profiles, profile(u"3"_s, customer, name, Environment::Dev)).value_or(QString()),
        conflict);
    QVERIFY2(!nameConflict(profiles, profiles.first()), "a profile is no conflict with itself");
}

void TestProfile::idsDiffer()
{
    const QString id = newProfileId();
    QCOMPARE(id.size(), qsizetype(36));
    QVERIFY(id != newProfileId());
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
