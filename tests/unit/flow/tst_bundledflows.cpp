#include "flow/replyparser.h"
#include "flowtesting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

/// tests/data/<flow>/request*.http: the request as the vendor's page shows it. A form body stands there one
/// field a line and not encoded, as in the page's curl call.
struct PageRequest
{
    QByteArray method;
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;
};

PageRequest pageRequest(const QString &name)
{
    const QByteArray text = readFile(dataFile(name));
    const qsizetype blank = text.indexOf("\n\n");
    QByteArrayList lines = text.left(blank).split('\n');
    const QByteArrayList start = lines.takeFirst().split(' ');
    PageRequest request{start.at(0), QUrl(QString::fromUtf8(start.at(1))), {}, text.mid(blank + 2).trimmed()};
    for (const QByteArray &line : lines)
        request.headers.append({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 2)});
    return request;
}

QList<HttpHeader> sorted(QList<HttpHeader> headers)
{
    std::ranges::sort(headers, {}, &HttpHeader::name);
    return headers;
}

QStringList memberNames(const QByteArray &json)
{
    const JsonMembers members = JsonMembers::parse(json).value();
    QStringList names;
    for (qsizetype i = 0; i < members.size(); ++i)
        names.append(members.name(i));
    return names;
}

/// The inverse of the encoding under test, by other code than ours.
QByteArray decodedForm(const QByteArray &body)
{
    QByteArrayList lines;
    for (const QByteArray &pair : body.split('&'))
        lines.append(QByteArray::fromPercentEncoding(QByteArray(pair).replace('+', ' ')));
    return lines.join('\n');
}

} // namespace

/// Every bundled flow against the request and the response that its vendor's page shows.
class TestBundledFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFiveLoadInOrder();
    void requestIsThePages_data();
    void requestIsThePages();
    void knownBaseUrlsAreThePages();
    void responseGivesTheDocumentedToken_data();
    void responseGivesTheDocumentedToken();
    void everyOtherMemberIsKept_data();
    void everyOtherMemberIsKept();
    void optionalFieldsOfTheSdkAreLabelled();
    void endorsedSaysThatItsSourcesDisagree();
    void endorsedErrorFlagIsARefusal();
    void identityDocumentsMakesASessionKey();
};

void TestBundledFlows::allFiveLoadInOrder()
{
    const FlowCatalog catalog = FlowCatalog::load();
    QVERIFY2(catalog.problems().isEmpty(),
        qPrintable(catalog.problems().isEmpty() ? QString() : catalog.problems().first().message));
    QStringList ids;
    for (const TokenFlow &flow : catalog.flows()) {
        ids.append(flow.id);
        QVERIFY(flow.bundled);
        QVERIFY(!flow.description.isEmpty());
    }
    QCOMPARE(ids,
        QStringList({u"rillis-flow"_s, u"identity-documents"_s, u"partner-oauth"_s, u"endorsed"_s,
            u"oauth2-client-credentials"_s}));
}

void TestBundledFlows::requestIsThePages_data()
{
    QTest::addColumn<QString>("flowId");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("clientSecret");
    QTest::addColumn<QStringList>("parameters");

    const QStringList sdk{u"sessionKey"_s, u"5f0c6a1e-0b6c-4d0c-9d0a-3f6a1c2b7e55"_s, u"customerId"_s,
        u"string"_s, u"platform"_s, u"android"_s, u"provider"_s, u"incode"_s};
    const QString endorsedId = u"b844338a-60db-4176-9214-49b7e355e4dd"_s;
    const QString endorsedSecret = u"ErnQBjAtlvSxI0Gc-QGwUgtNoWcvfYai-MqkJAbW9qn6iuzi"_s;
    QTest::addRow("rillis-flow") << u"rillis-flow"_s << u"rillis-flow/request.http"_s << QString()
                                 << u"json"_s << u"string"_s << u"string"_s << QStringList();
    QTest::addRow("identity-documents") << u"identity-documents"_s << u"identity-documents/request.http"_s
                                        << QString() << u"json"_s << u"username"_s << u"password"_s << sdk;
    QTest::addRow("partner-oauth") << u"partner-oauth"_s << u"partner-oauth/request.http"_s << QString()
                                   << u"json"_s << u"{client_id}"_s << u"{client_secret}"_s << QStringList();
    QTest::addRow("endorsed, form") << u"endorsed"_s << u"endorsed/request-form.http"_s << QString()
                                    << u"form"_s << endorsedId << endorsedSecret << QStringList();
    QTest::addRow("endorsed, JSON") << u"endorsed"_s << u"endorsed/request-json.http"_s << QString()
                                    << u"json"_s << endorsedId << endorsedSecret << QStringList();
    QTest::addRow("RFC 6749 section 4.4.2")
        << u"oauth2-client-credentials"_s << u"oauth2-client-credentials/request.http"_s << u"/token"_s
        << u"form"_s << u"s6BhdRkqt3"_s << u"gX1fBat3bV"_s << QStringList();
}

void TestBundledFlows::requestIsThePages()
{
    QFETCH(const QString, flowId);
    QFETCH(const QString, page);
    QFETCH(const QString, path);
    QFETCH(const QString, encoding);
    QFETCH(const QString, clientId);
    QFETCH(const QString, clientSecret);
    QFETCH(const QStringList, parameters);
    const TokenFlow flow = bundledFlow(flowId);
    const PageRequest expected = pageRequest(page);

    Profile profile = readyProfile(flow);
    if (!expected.url.host().isEmpty())
        profile.baseUrl = QUrl(u"https://"_s + expected.url.host());
    profile.path = path;
    if (encoding != toText(flow.encodings.first()))
        profile.encoding = bodyEncodingFromText(encoding);
    for (qsizetype i = 0; i < parameters.size(); i += 2)
        profile.parameters.append({parameters.at(i), parameters.at(i + 1)});
    const auto plan = planRequest(flow, profile, fixedUuid());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    const HttpRequest request = renderRequest(*plan, {clientId, clientSecret}).value();

    QCOMPARE(request.method, expected.method);
    QCOMPARE(request.url.path(), expected.url.path());
    QCOMPARE(request.url.host(), profile.baseUrl.host());
    QCOMPARE(sorted(request.headers), sorted(expected.headers));
    if (encoding == "json"_L1) {
        QCOMPARE(QJsonDocument::fromJson(request.body), QJsonDocument::fromJson(expected.body));
        QCOMPARE(memberNames(request.body), memberNames(expected.body));
    } else {
        QCOMPARE(decodedForm(request.body), expected.body);
    }
}

void TestBundledFlows::knownBaseUrlsAreThePages()
{
    QCOMPARE(bundledFlow(u"rillis-flow").baseUrls,
        QList<KnownBaseUrl>({{Environment::Dev, QUrl(u"https://aws-verification-id-dev.rillis.io"_s)}}));
    QCOMPARE(bundledFlow(u"endorsed").baseUrls,
        QList<KnownBaseUrl>({{Environment::Prod, QUrl(u"https://endorsed.ai"_s)}}));
    QVERIFY(bundledFlow(u"identity-documents").baseUrls.isEmpty());
    QVERIFY(bundledFlow(u"partner-oauth").baseUrls.isEmpty());
}

void TestBundledFlows::responseGivesTheDocumentedToken_data()
{
    QTest::addColumn<qint64>("sentMs");
    QTest::addColumn<QString>("tokenType");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<qsizetype>("claims");
    QTest::addColumn<ExpirySource>("source");
    QTest::addColumn<qint64>("expiresAtMs");

    QTest::addRow("rillis-flow") << 1744231409000LL << u"Bearer"_s << QString() << qsizetype(8)
                                 << ExpirySource::JwtExp << 1744245809000LL;
    QTest::addRow("identity-documents") << 1628616894500LL << u"Bearer"_s << u"mobilesdk"_s << qsizetype(13)
                                        << ExpirySource::ExpiresIn << 1628617494500LL;
    QTest::addRow("partner-oauth") << 1710220031583LL << u"Bearer"_s << QString() << qsizetype(10)
                                   << ExpirySource::JwtExp << 1710223631577LL;
    QTest::addRow("endorsed") << 1696284168000LL << u"Bearer"_s << u"all:read all:write"_s << qsizetype(3)
                              << ExpirySource::ExpiresIn << 1697493768000LL;
    QTest::addRow("oauth2-client-credentials") << 1700000000000LL << u"example"_s << QString() << qsizetype(0)
                                               << ExpirySource::ExpiresIn << 1700003600000LL;
}

void TestBundledFlows::responseGivesTheDocumentedToken()
{
    QFETCH(const qint64, sentMs);
    QFETCH(const QString, tokenType);
    QFETCH(const QString, scope);
    QFETCH(const qsizetype, claims);
    QFETCH(const ExpirySource, source);
    QFETCH(const qint64, expiresAtMs);
    const QString flowId = QString::fromLatin1(QTest::currentDataTag());
    const QByteArray body = readFile(dataFile(flowId + u"/response.json"_s));
    HttpReply page{200, {}, {}, body, sentMs, sentMs + 200};

    const auto token = parseReply(bundledFlow(flowId), page);
    QVERIFY2(token, token ? "" : qPrintable(token.error().message));
    QCOMPARE(
        token->value, QJsonDocument::fromJson(body).object().value("access_token"_L1).toString().toLatin1());
    QCOMPARE(token->tokenType, tokenType);
    QCOMPARE(token->scope, scope);
    QCOMPARE(token->decoded.claims.size(), claims);
    QCOMPARE(token->expiry.source, source);
    QCOMPARE(token->expiry.expiresAtMs.value_or(0), expiresAtMs);
    QCOMPARE(token->requestSentMs, sentMs);
    QCOMPARE(token->receivedMs, sentMs + 200);
}

void TestBundledFlows::everyOtherMemberIsKept_data()
{
    QTest::addColumn<QStringList>("fields");

    QTest::addRow("rillis-flow") << QStringList();
    QTest::addRow("identity-documents") << QStringList{
        u"token_type|Token type|Bearer"_s, u"expires_in|Expires in|600"_s, u"scope|Scope|mobilesdk"_s};
    QTest::addRow("partner-oauth") << QStringList{
        u"token_type|Token type|Bearer"_s, u"expires_in|Expires in|3600"_s};
    QTest::addRow("endorsed") << QStringList{u"is_error|Error flag|false"_s,
        u"token_type|Token type|Bearer"_s, u"expires_in|Expires in|1209600"_s,
        u"scope|Scope|all:read all:write"_s};
    QTest::addRow("oauth2-client-credentials") << QStringList{u"token_type|Token type|example"_s,
        u"expires_in|Expires in|3600"_s, u"example_parameter|example_parameter|example_value"_s};
}

void TestBundledFlows::everyOtherMemberIsKept()
{
    QFETCH(const QStringList, fields);
    const QString flowId = QString::fromLatin1(QTest::currentDataTag());
    const HttpReply page = reply(200, readFile(dataFile(flowId + u"/response.json"_s)));
    QStringList actual;
    const AccessToken token = parseReply(bundledFlow(flowId), page).value();
    for (const ResponseField &field : token.fields)
        actual.append(QStringList({field.name, field.label, field.text}).join(u'|'));
    QCOMPARE(actual, fields);
}

void TestBundledFlows::optionalFieldsOfTheSdkAreLabelled()
{
    const auto token = parseReply(bundledFlow(u"identity-documents"),
        reply(200,
            R"({"access_token":"opaque","incode_sdk_base_url":"https://sdk.example","verification_id":"v-1"})"));
    QCOMPARE(token->fields.at(0).label, u"Incode SDK base URL"_s);
    QCOMPARE(token->fields.at(0).text, u"https://sdk.example"_s);
    QCOMPARE(token->fields.at(1).label, u"Verification ID"_s);
    QCOMPARE(token->fields.at(1).text, u"v-1"_s);
}

void TestBundledFlows::endorsedSaysThatItsSourcesDisagree()
{
    HttpReply page = reply(200, readFile(dataFile(u"endorsed/response.json"_s)));
    page.sentMs = page.receivedMs = 1696284168000LL;
    const auto token = parseReply(bundledFlow(u"endorsed"), page);
    const auto disagrees = [](const TokenWarning &w) { return w.kind == TokenWarningKind::SourcesDisagree; };
    QVERIFY(std::ranges::any_of(token->expiry.warnings, disagrees));
    QCOMPARE(token->expiry.byExpMs.value_or(0), 3392571936000LL);
}

void TestBundledFlows::endorsedErrorFlagIsARefusal()
{
    const auto token = parseReply(bundledFlow(u"endorsed"),
        reply(200, R"({"is_error": true, "message": "Invalid client credentials"})"));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::ServerRefused);
    QCOMPARE(token.error().detail, u"Invalid client credentials"_s);
}

void TestBundledFlows::identityDocumentsMakesASessionKey()
{
    const TokenFlow flow = bundledFlow(u"identity-documents");
    const Profile profile = readyProfile(flow);
    const auto sessionKey = [&]() -> QString {
        const RequestPlan plan = planRequest(flow, profile, randomUuids()).value();
        return plan.fields.first().name + u'=' + plan.fields.first().value;
    };
    const QString first = sessionKey();
    QVERIFY(first.startsWith("sessionKey="_L1));
    QCOMPARE(first.size(), qsizetype(11 + 36));
    QVERIFY(sessionKey() != first);
}

QTEST_GUILESS_MAIN(TestBundledFlows)
#include "tst_bundledflows.moc"
