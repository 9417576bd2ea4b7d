#include "flowtesting.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace claimcheck;
using namespace claimcheck::testing;

class TestRequestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstProblemOfTheProfileIsTheError();
    void bodyIsSentInOrder_data();
    void bodyIsSentInOrder();
    void valuesAreEscaped_data();
    void valuesAreEscaped();
    void basicHeaderHoldsTheCredentials_data();
    void basicHeaderHoldsTheCredentials();
    void unsendableCredentialsAreRefused_data();
    void unsendableCredentialsAreRefused();
    void uuidIsFreshUnlessPinned();
    void emptyValuesAreNotSent();
    void scopeIsTidied();
    void profilesHeadersReplaceTheFlows();
    void maskedJsonIsIndented();
    void maskedFormIsOneFieldALine();
    void maskedBasicNamesTheId_data();
    void maskedBasicNamesTheId();
    void unknownClientIdHasAPlaceholder();
    void secretIsInNoRendering_data();
    void secretIsInNoRendering();
};

namespace {

RequestPlan planFor(const TokenFlow &flow, const Profile &profile)
{
    return planRequest(flow, profile, fixedUuid()).value();
}

Profile exampleProfile(BodyEncoding encoding, ClientAuth auth)
{
    Profile profile = readyProfile(exampleFlow());
    profile.encoding = encoding;
    profile.clientAuth = auth;
    profile.parameters = {{u"tenant"_s, u"acme"_s}, {u"scope"_s, u"a b"_s}, {u"audience"_s, u"api"_s}};
    return profile;
}

QByteArray authorization(const HttpRequest &request)
{
    for (const HttpHeader &header : request.headers) {
        if (header.name == "Authorization")
            return header.value;
    }
    return {};
}

} // namespace

void TestRequestPlan::firstProblemOfTheProfileIsTheError()
{
    Profile profile = readyProfile(exampleFlow());
    profile.baseUrl = {};
    profile.parameters = {};
    const auto plan = planRequest(exampleFlow(), profile, fixedUuid());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(plan.error().message, u"Enter the base URL of this environment."_s);
}

void TestRequestPlan::bodyIsSentInOrder_data()
{
    QTest::addColumn<BodyEncoding>("encoding");
    QTest::addColumn<ClientAuth>("auth");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    const QByteArray uuid = "5f0c6a1e-0b6c-4d0c-9d0a-3f6a1c2b7e55";
    QTest::newRow("JSON, credentials in the body")
        << BodyEncoding::Json << ClientAuth::Body << QByteArray("application/json")
        << R"({"grant_type":"client_credentials","client_id":"id","client_secret":"s3cret","tenant":"acme",)"
           R"("region":"eu","scope":["a","b"],"nonce":")"
            + uuid + R"(","audience":"api"})";
    QTest::newRow("form, credentials in the body")
        << BodyEncoding::Form << ClientAuth::Body << QByteArray("application/x-www-form-urlencoded")
        << "grant_type=client_credentials&client_id=id&client_secret=s3cret&tenant=acme&region=eu&scope=a+b&"
           "nonce="
            + uuid + "&audience=api";
    QTest::newRow("form, Basic") << BodyEncoding::Form << ClientAuth::Basic
                                 << QByteArray("application/x-www-form-urlencoded")
                                 << "grant_type=client_credentials&tenant=acme&region=eu&scope=a+b&nonce="
            + uuid + "&audience=api";
}

void TestRequestPlan::bodyIsSentInOrder()
{
    QFETCH(const BodyEncoding, encoding);
    QFETCH(const ClientAuth, auth);
    QFETCH(const QByteArray, contentType);
    QFETCH(const QByteArray, body);
    const RequestPlan plan = planFor(exampleFlow(), exampleProfile(encoding, auth));
    const HttpRequest request = renderRequest(plan, {u"id"_s, u"s3cret"_s}).value();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(u"https://api.example.com/auth/v2/token"_s));
    QCOMPARE(request.body, body);
    QCOMPARE(request.headers.mid(0, 3),
        QList<HttpHeader>(
            {{"Content-Type", contentType}, {"Accept", "application/json"}, {"X-Gateway", "acme"}}));
    QCOMPARE(request.headers.size(), qsizetype(auth == ClientAuth::Body ? 3 : 4));
}

void TestRequestPlan::valuesAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"a\"b'c"_s;
    QTest::newRow("backslash") << u"a\\nb"_s;
    QTest::newRow("form syntax") << u"a&b=c+d%20;e"_s;
    QTest::newRow("not ASCII") << u"gr\u00fc\u00df \U0001F511"_s;
    QTest::newRow("tab") << u"a\tb"_s;
    QTest::newRow("markup") << u"</script><!--"_s;
}

void TestRequestPlan::valuesAreEscaped()
{
    QFETCH(const QString, text);
    const Credentials credentials{text, text + u"\n"_s};
    Profile profile = exampleProfile(BodyEncoding::Json, ClientAuth::Body);
    profile.parameters.first().value = text;
    const QByteArray json = renderRequest(planFor(exampleFlow(), profile), credentials)->body;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object.value("client_id"_L1).toString(), text);
    QCOMPARE(object.value("client_secret"_L1).toString(), credentials.clientSecret);
    QCOMPARE(object.value("tenant"_L1).toString(), text);

    profile.encoding = BodyEncoding::Form;
    const QByteArrayList form = renderRequest(planFor(exampleFlow(), profile), credentials)->body.split('&');
    const auto decoded = [&form](qsizetype index) {
        return QString::fromUtf8(
            QByteArray::fromPercentEncoding(QByteArray(form.at(index)).replace('+', ' ')));
    };
    QCOMPARE(decoded(1), u"client_id="_s + text);
    QCOMPARE(decoded(2), u"client_secret="_s + credentials.clientSecret);
    QCOMPARE(decoded(3), u"tenant="_s + text);
}

void TestRequestPlan::basicHeaderHoldsTheCredentials_data()
{
    QTest::addColumn<ClientAuth>("auth");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("pair");
    const auto encoded = ClientAuth::Basic;
    const auto raw = ClientAuth::BasicRaw;
    QTest::newRow("plain, encoded") << encoded << u"id"_s << u"secret"_s << QByteArray("id:secret");
    QTest::newRow("plain, raw") << raw << u"id"_s << u"secret"_s << QByteArray("id:secret");
    QTest::newRow("colons, encoded") << encoded << u"a:b"_s << u"c:d"_s << QByteArray("a%3Ab:c%3Ad");
    QTest::newRow("colon in the secret, raw") << raw << u"a"_s << u"c:d"_s << QByteArray("a:c:d");
    QTest::newRow("space, encoded") << encoded << u"a b"_s << u"+/="_s << QByteArray("a+b:%2B%2F%3D");
    QTest::newRow("space, raw") << raw << u"a b"_s << u"+/="_s << QByteArray("a b:+/=");
    QTest::newRow("not ASCII, encoded")
        << encoded << u"\u00fc"_s << u"\u20ac"_s << QByteArray("%C3%BC:%E2%82%AC");
    QTest::newRow("not ASCII, raw") << raw << u"\u00fc"_s << u"\u20ac"_s
                                    << QByteArray("\xc3\xbc:\xe2\x82\xac");
}

void TestRequestPlan::basicHeaderHoldsTheCredentials()
{
    QFETCH(const ClientAuth, auth);
    QFETCH(const QString, id);
    QFETCH(const QString, secret);
    QFETCH(const QByteArray, pair);
    const RequestPlan plan = planFor(exampleFlow(), exampleProfile(BodyEncoding::Form, auth));
    const HttpRequest request = renderRequest(plan, {id, secret}).value();
    QVERIFY(authorization(request).startsWith("Basic "));
    QCOMPARE(QByteArray::fromBase64(authorization(request).mid(6)), pair);
    QVERIFY(!request.body.contains("client_secret"));
}

void TestRequestPlan::unsendableCredentialsAreRefused_data()
{
    QTest::addColumn<ClientAuth>("auth");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("sendable");
    const QString nul(QChar(0));
    QTest::newRow("empty secret") << ClientAuth::Body << u"id"_s << QString() << false;
    QTest::newRow("empty secret, Basic") << ClientAuth::Basic << u"id"_s << QString() << false;
    QTest::newRow("LF in the secret") << ClientAuth::Basic << u"id"_s << u"a\nb"_s << false;
    QTest::newRow("CR in the secret, raw") << ClientAuth::BasicRaw << u"id"_s << u"a\r"_s << false;
    QTest::newRow("NUL in the ID") << ClientAuth::Basic << nul << u"s"_s << false;
    QTest::newRow("LF in the ID, raw") << ClientAuth::BasicRaw << u"a\n"_s << u"s"_s << false;
    QTest::newRow("colon in the ID, raw") << ClientAuth::BasicRaw << u"a:b"_s << u"s"_s << false;
    QTest::newRow("colon in the ID, encoded") << ClientAuth::Basic << u"a:b"_s << u"s"_s << true;
    QTest::newRow("tab in the secret, raw") << ClientAuth::BasicRaw << u"a"_s << u"s\t"_s << false;
    QTest::newRow("LF in a body is data") << ClientAuth::Body << u"id"_s << u"a\nb"_s << true;
}

void TestRequestPlan::unsendableCredentialsAreRefused()
{
    QFETCH(const ClientAuth, auth);
    QFETCH(const QString, id);
    QFETCH(const QString, secret);
    QFETCH(const bool, sendable);
    const RequestPlan plan = planFor(exampleFlow(), exampleProfile(BodyEncoding::Json, auth));
    const auto request = renderRequest(plan, {id, secret});
    QCOMPARE(request.has_value(), sendable);
    if (!request) {
        QCOMPARE(request.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!request.error().hint.isEmpty());
    }
}

void TestRequestPlan::uuidIsFreshUnlessPinned()
{
    int calls = 0;
    const UuidSource counting = [&calls] { return u"uuid-%1"_s.arg(++calls); };
    const TokenFlow flow = bundledFlow(u"identity-documents");
    Profile profile = readyProfile(flow);
    QCOMPARE(planRequest(flow, profile, counting)->fields.first().value, u"uuid-1"_s);
    QCOMPARE(planRequest(flow, profile, counting)->fields.first().value, u"uuid-2"_s);
    profile.parameters = {{u"sessionKey"_s, u"pinned"_s}};
    QCOMPARE(planRequest(flow, profile, counting)->fields.first().value, u"pinned"_s);
    QCOMPARE(calls, 2);
}

void TestRequestPlan::emptyValuesAreNotSent()
{
    const TokenFlow flow = bundledFlow(u"endorsed");
    Profile profile = readyProfile(flow);
    QCOMPARE(planFor(flow, profile).fields.last().value, u"all:read all:write"_s);
    profile.parameters = {{u"scope"_s, u" "_s}};
    QCOMPARE(planFor(flow, profile).fields.last().name, u"grant_type"_s);
}

void TestRequestPlan::scopeIsTidied()
{
    const TokenFlow flow = bundledFlow(u"endorsed");
    Profile profile = readyProfile(flow);
    profile.parameters = {{u"scope"_s, u"  all:read   all:write "_s}};
    QCOMPARE(planFor(flow, profile).fields.last().value, u"all:read all:write"_s);
    QVERIFY(!planFor(flow, profile).fields.last().isList);
    profile.encoding = BodyEncoding::Json;
    QCOMPARE(planFor(flow, profile).fields.last().list, QStringList({u"all:read"_s, u"all:write"_s}));
}

void TestRequestPlan::profilesHeadersReplaceTheFlows()
{
    Profile profile = readyProfile(exampleFlow());
    profile.headers = {{u"accept"_s, u"application/jwt"_s}, {u"X-Own"_s, u"1"_s}};
    QCOMPARE(planFor(exampleFlow(), profile).headers,
        QList<HttpHeader>({{"Content-Type", "application/json"}, {"accept", "application/jwt"},
            {"X-Gateway", "acme"}, {"X-Own", "1"}}));
}

void TestRequestPlan::maskedJsonIsIndented()
{
    const TokenFlow flow = bundledFlow(u"endorsed");
    Profile profile = readyProfile(flow);
    profile.encoding = BodyEncoding::Json;
    QCOMPARE(renderMasked(planFor(flow, profile), u"8042"_s).text(),
        u"POST https://api.example.com/api/v1/auth/tokens\n"
        "Content-Type: application/json\n"
        "Accept: application/json\n"
        "\n"
        "{\n"
        "  \"client_id\": \"8042\",\n"
        "  \"client_secret\": \"••••••••\",\n"
        "  \"grant_type\": \"client_credentials\",\n"
        "  \"scope\": [\"all:read\", \"all:write\"]\n"
        "}"_s);
}

void TestRequestPlan::maskedFormIsOneFieldALine()
{
    const TokenFlow flow = bundledFlow(u"endorsed");
    QCOMPARE(renderMasked(planFor(flow, readyProfile(flow)), u"a&b"_s).body,
        u"client_id=a&b\nclient_secret=••••••••\ngrant_type=client_credentials\nscope=all:read all:write"_s);
}

void TestRequestPlan::maskedBasicNamesTheId_data()
{
    QTest::addColumn<ClientAuth>("auth");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::newRow("raw") << ClientAuth::BasicRaw << u"a b"_s << u"Basic ‹base64 of a b:••••••••›"_s;
    QTest::newRow("encoded") << ClientAuth::Basic << u"a b"_s << u"Basic ‹base64 of a+b:••••••••›"_s;
    QTest::newRow("unknown") << ClientAuth::Basic << QString() << u"Basic ‹base64 of ‹client ID›:••••••••›"_s;
}

void TestRequestPlan::maskedBasicNamesTheId()
{
    QFETCH(const ClientAuth, auth);
    QFETCH(const QString, id);
    QFETCH(const QString, value);
    const RequestPlan plan = planFor(exampleFlow(), exampleProfile(BodyEncoding::Json, auth));
    const HttpHeader header = renderMasked(plan, id).headers.last();
    QCOMPARE(header.name, QByteArray("Authorization"));
    QCOMPARE(QString::fromUtf8(header.value), value);
}

void TestRequestPlan::unknownClientIdHasAPlaceholder()
{
    const TokenFlow flow = bundledFlow(u"rillis-flow");
    QVERIFY(renderMasked(planFor(flow, readyProfile(flow)), {})
                .body.contains(u"\"clientId\": \"‹client ID›\""_s));
}

void TestRequestPlan::secretIsInNoRendering_data()
{
    QTest::addColumn<BodyEncoding>("encoding");
    QTest::addColumn<ClientAuth>("auth");
    for (const auto encoding : {BodyEncoding::Json, BodyEncoding::Form}) {
        for (const auto auth : {ClientAuth::Body, ClientAuth::Basic, ClientAuth::BasicRaw})
            QTest::addRow("%s, %s", qPrintable(toText(encoding)), qPrintable(toText(auth)))
                << encoding << auth;
    }
}

/// The plan does not even have the secret; what is rendered from it for people has a place for it all the
/// same.
void TestRequestPlan::secretIsInNoRendering()
{
    QFETCH(const BodyEncoding, encoding);
    QFETCH(const ClientAuth, auth);
    const RequestPlan plan = planFor(exampleFlow(), exampleProfile(encoding, auth));
    for (const PlanField &field : plan.fields)
        QCOMPARE(field.value.isEmpty(), field.role != PlanField::Role::Plain);
    QVERIFY(renderMasked(plan, u"id"_s).text().contains(u"••••••••"_s));
    QVERIFY(renderCurl(plan, u"id"_s).contains(u"$CLIENT_SECRET"_s));
}

QTEST_GUILESS_MAIN(TestRequestPlan)
#include "tst_requestplan.moc"
