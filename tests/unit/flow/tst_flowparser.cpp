#include "flowtesting.h"

#include <QRandomGenerator>

using namespace claimcheck;
using namespace claimcheck::testing;

class TestFlowParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead();
    void requestKeysAreRead();
    void parametersAreRead();
    void leastDefinitionHasHarmlessDefaults();
    void byteOrderMarkIsAllowed();
    void guards_data();
    void guards();
    void duplicateKeys_data();
    void duplicateKeys();
    void wholeFileProblems_data();
    void wholeFileProblems();
    void enumMessageNamesFilePathAndKnownWords();
    void hostileKeyIsEscapedInTheMessage();
    void damagedDefinitionsAreSurvived();
};

void TestFlowParser::everyKeyIsRead()
{
    const TokenFlow flow = exampleFlow();
    QCOMPARE(flow.id, u"acme-gateway"_s);
    QCOMPARE(flow.name, u"Acme Gateway"_s);
    QCOMPARE(flow.description, u"Token for Acme's order API, by way of its gateway."_s);
    QCOMPARE(flow.documentation, QUrl(u"https://docs.acme.example/auth"_s));
    QCOMPARE(flow.baseUrls,
        QList<KnownBaseUrl>({{Environment::Dev, QUrl(u"http://127.0.0.1:8080/sandbox"_s)},
            {Environment::Staging, QUrl(u"https://staging.acme.example"_s)},
            {Environment::Prod, QUrl(u"https://api.acme.example"_s)}}));
    const FlowResponse response{u"token"_s, u"type"_s, u"ttl"_s, u"scopes"_s, u"failed"_s,
        {{u"region"_s, u"Region"_s}, {u"api_url"_s, u"API address"_s}}};
    QCOMPARE(flow.response, response);
    QVERIFY(!flow.bundled);
}

void TestFlowParser::requestKeysAreRead()
{
    const TokenFlow flow = exampleFlow();
    QCOMPARE(flow.path, u"/auth/v2/token"_s);
    QVERIFY(flow.pathEditable);
    QCOMPARE(flow.encodings, QList({BodyEncoding::Json, BodyEncoding::Form}));
    QCOMPARE(flow.clientAuths, QList({ClientAuth::Body, ClientAuth::Basic, ClientAuth::BasicRaw}));
    QCOMPARE(flow.clientIdField, u"client_id"_s);
    QCOMPARE(flow.clientSecretField, u"client_secret"_s);
    QCOMPARE(flow.headers,
        QList<FlowConstant>({{u"Accept"_s, u"application/json"_s}, {u"X-Gateway"_s, u"acme"_s}}));
    QCOMPARE(flow.constants, QList<FlowConstant>({{u"grant_type"_s, u"client_credentials"_s}}));
    QVERIFY(flow.constantsFirst);
    QVERIFY(flow.extraParameters);
}

void TestFlowParser::parametersAreRead()
{
    const FlowParameter tenant{
        u"tenant"_s, u"Tenant"_s, u"The customer's tenant."_s, ParameterType::Text, true};
    const FlowParameter region{
        u"region"_s, u"Region"_s, {}, ParameterType::Choice, false, u"eu"_s, {u"eu"_s, u"us"_s}};
    const FlowParameter scope{
        u"scope"_s, u"Scope"_s, {}, ParameterType::Scope, false, u"orders:read"_s, {}, true};
    const FlowParameter nonce{u"nonce"_s, u"Nonce"_s, {}, ParameterType::GeneratedUuid};
    QCOMPARE(exampleFlow().parameters, QList({tenant, region, scope, nonce}));
}

namespace {

const QByteArray least = R"({"schemaVersion": 1, "id": "a", "name": "A",
 "request": {"path": "/t", "encodings": ["json"], "clientAuths": ["basic"]},
 "response": {"accessToken": "t"}})";

QString messageFor(const QByteArray &json)
{
    const auto flow = parseFlow(json, u"acme.json"_s);
    if (flow)
        return u"no problem"_s;
    return flow.error().kind == ErrorKind::InvalidFlow ? flow.error().message : u"wrong kind"_s;
}

} // namespace

void TestFlowParser::leastDefinitionHasHarmlessDefaults()
{
    const TokenFlow flow = parseFlow(least, u"least.json"_s).value();
    QVERIFY(!flow.pathEditable && !flow.extraParameters && !flow.constantsFirst);
    QVERIFY(flow.baseUrls.isEmpty() && flow.headers.isEmpty() && flow.constants.isEmpty());
    QVERIFY(flow.parameters.isEmpty() && flow.documentation.isEmpty() && flow.description.isEmpty());
    QVERIFY(flow.response.expiresIn.isEmpty());
}

void TestFlowParser::byteOrderMarkIsAllowed()
{
    QCOMPARE(messageFor("\xEF\xBB\xBF" + least), u"no problem"_s);
}

/// Each row changes one thing of the example file.
void TestFlowParser::guards_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const char *from, const char *to, const char *message) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to)
                            << u"acme.json: "_s + QString::fromUtf8(message);
    };
    row("no schema version", R"("schemaVersion": 1,)", "", "$.schemaVersion: is missing");
    row("later schema version", R"("schemaVersion": 1,)", R"("schemaVersion": 2,)",
        "$.schemaVersion: version 2 is not known; this version of Claimcheck reads 1");
    row("schema version as text", R"("schemaVersion": 1,)", R"("schemaVersion": "1",)",
        "$.schemaVersion: must be a number");
    row("unknown key", R"("id":)", R"("colour": "red", "id":)", "$.colour: unknown key 'colour'");
    row("unknown nested key", R"("url": "https://api)", R"("note": "x", "url": "https://api)",
        "$.baseUrls[2].note: unknown key 'note'");
    row("key that needs quotes", R"("id":)", R"("a b": 1, "id":)", "$['a b']: unknown key 'a b'");
    row("a secret", R"("id":)", R"("clientSecret": "s3cret", "id":)",
        "$.clientSecret: unknown key; a definition file never holds a secret");
    row("no id", R"("id": "acme-gateway",)", "", "$.id: is missing");
    row("id with spaces", R"("acme-gateway")", R"("Acme Gateway!")",
        "$.id: must be lower-case letters, digits and hyphens, at most 64");
    row("empty name", R"("Acme Gateway")", R"("")", "$.name: must not be empty");
    row("line break in the name", R"("Acme Gateway")", R"("Acme\nGateway")",
        "$.name: must not have control characters");
    row("documentation by http", "https://docs", "http://docs", "$.documentation: must be an https URL");
    row("unknown environment", R"("staging", "url")", R"("qa", "url")",
        "$.baseUrls[1].environment: unknown environment 'qa'; known are dev, staging, prod");
    row("query in a base URL", "https://api.acme.example", "https://api.acme.example?a=b",
        "$.baseUrls[2].url: must not have a query");
    row("path without a slash", R"("/auth/v2/token")", R"("auth/v2/token")",
        "$.request.path: must begin with / and have no query, fragment or white space");
    row("path with an encoded line break", R"("/auth/v2/token")", R"("/auth%0a")",
        "$.request.path: must begin with / and have no query, fragment or white space");
    row("path with a query", R"("/auth/v2/token")", R"("/auth?x=1")",
        "$.request.path: must begin with / and have no query, fragment or white space");
    row("unknown encoding", R"(["json", "form"])", R"(["json", "xml"])",
        "$.request.encodings[1]: unknown encoding 'xml'; known are json, form");
    row("no encoding", R"(["json", "form"])", "[]",
        "$.request.encodings: must name at least one of json, form");
    row("encoding twice", R"(["json", "form"])", R"(["json", "json"])",
        "$.request.encodings[1]: 'json' is there twice");
    row("encodings not a list", R"(["json", "form"])", R"("json")", "$.request.encodings: must be an array");
    row("unknown client authentication", R"("basic-raw"])", R"("digest"])",
        "$.request.clientAuths[2]: unknown client authentication 'digest'; known are body, basic, basic-raw");
    row("no field for the secret", R"("clientSecretField": "client_secret",)", "",
        "$.request.clientSecretField: is missing; client authentication 'body' needs it");
    row("fields without use", R"("clientAuths": ["body", "basic", "basic-raw"])",
        R"("clientAuths": ["basic"])",
        "$.request.clientIdField: is of use only with client authentication 'body'");
    row("one field for both", R"("clientSecretField": "client_secret")",
        R"("clientSecretField": "client_id")", "$.request.clientSecretField: must differ from clientIdField");
    row("not a header name", R"("X-Gateway")", R"("X Gateway")",
        "$.request.headers['X Gateway']: is not a header name");
    row("header with a line break", R"("acme" })", R"("acme\r\nX: y" })",
        "$.request.headers['X-Gateway']: must not have control characters");
    row("reserved header", R"("X-Gateway")", R"("authorization")",
        "$.request.headers.authorization: is set by Claimcheck or holds a credential, so a definition may "
        "not have it");
    row("header with a key", R"("X-Gateway")", R"("X-Api-Key")",
        "$.request.headers['X-Api-Key']: is set by Claimcheck or holds a credential, so a definition may not "
        "have it");
    row("header twice in another case", R"("X-Gateway")", R"("accept")",
        "$.request.headers.accept: the header is there twice");
    row("constant that is the client ID", R"({ "grant_type")", R"({ "client_id")",
        "$.request.constants.client_id: the body already has a field 'client_id'");
    row("constant that names a secret", R"({ "grant_type")", R"({ "password")",
        "$.request.constants.password: names a credential; a definition file never holds a secret");
    row("constant that is a number", R"("client_credentials" })", "7 }",
        "$.request.constants.grant_type: must be a string");
    row("constant with NUL", R"("client_credentials" })", R"("client\u0000" })",
        "$.request.constants.grant_type: must not have line breaks or NUL");
    row("parameter without a label", R"("label": "Tenant", )", "",
        "$.request.parameters[0].label: is missing");
    row("parameter that names a secret", R"("tenant")", R"("api_key")",
        "$.request.parameters[0].name: names a credential; a definition file never holds a secret");
    row("parameter that is a constant", R"("tenant")", R"("grant_type")",
        "$.request.parameters[0].name: the body already has a field 'grant_type'");
    row("parameter twice", R"("nonce")", R"("tenant")",
        "$.request.parameters[3].name: the body already has a field 'tenant'");
    row("unknown type", R"("generated-uuid")", R"("random")",
        "$.request.parameters[3].type: unknown type 'random'; known are text, choice, scope, generated-uuid");
    row("choice without choices", R"(, "choices": ["eu", "us"], "default": "eu")", "",
        "$.request.parameters[1].choices: must name at least one choice");
    row("default that is no choice", R"("default": "eu")", R"("default": "asia")",
        "$.request.parameters[1].default: must be one of the choices");
    row("choices without use", R"("required": true)", R"("choices": ["a"])",
        "$.request.parameters[0].choices: is of use only with type 'choice'");
    row("scope array without use", R"("required": true)", R"("scopeAsArray": true)",
        "$.request.parameters[0].scopeAsArray: is of use only with type 'scope'");
    row("default that is no scope", R"("orders:read")", R"("orders\\read")",
        "$.request.parameters[2].default: must be scopes as in RFC 6749 section 3.3");
    row("default for a UUID", R"("generated-uuid")", R"("generated-uuid", "default": "x")",
        "$.request.parameters[3].default: is of no use with type 'generated-uuid'");
    row("required as text", R"("required": true)", R"("required": "yes")",
        "$.request.parameters[0].required: must be true or false");
    row("parameter not an object", R"({ "name": "nonce", "label": "Nonce", "type": "generated-uuid" })", "7",
        "$.request.parameters[3]: must be an object");
    row("no token member", R"("accessToken": "token",)", "", "$.response.accessToken: is missing");
    row("empty member name", R"("expiresIn": "ttl")", R"("expiresIn": "")",
        "$.response.expiresIn: must not be empty");
    row("label not text", R"("Region", "api_url")", R"(null, "api_url")",
        "$.response.labels.region: must be a string");
}

void TestFlowParser::guards()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, message);
    QByteArray json = readFile(dataFile(u"flows/example.json"_s));
    QVERIFY2(json.contains(from), "the row does not fit the example file");
    QCOMPARE(messageFor(json.replace(json.indexOf(from), from.size(), to)), message);
}

void TestFlowParser::duplicateKeys_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *from, const char *to, const QString &path) {
        QTest::newRow(name) << QByteArray(least).replace(from, to)
                            << u"acme.json: "_s + path + u": the key is there twice"_s;
    };
    row("top level", R"("id": "a")", R"("id": "a", "id": "b")", u"$.id"_s);
    row("escaped", R"("id": "a")", R"("id": "a", "\u0069d": "b")", u"$.id"_s);
    row("in the request", R"("path": "/t")", R"("path": "/t", "path": "/u")", u"$.request.path"_s);
    row("constant", R"("path": "/t")", R"("path": "/t", "constants": {"a": "1", "a": "2"})",
        u"$.request.constants.a"_s);
    row("label", R"("accessToken": "t")", R"("accessToken": "t", "labels": {"a": "1", "a": "2"})",
        u"$.response.labels.a"_s);
}

void TestFlowParser::duplicateKeys()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, message);
    QCOMPARE(messageFor(json), message);
}

void TestFlowParser::wholeFileProblems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("begin");
    QTest::newRow("empty") << QByteArray() << u"acme.json: $: not valid JSON: "_s;
    QTest::newRow("cut off") << least.left(40) << u"acme.json: $: not valid JSON: "_s;
    QTest::newRow("text after it") << least + " x" << u"acme.json: $: not valid JSON: "_s;
    QTest::newRow("comment") << "// mine\n" + least << u"acme.json: $: not valid JSON: "_s;
    QTest::newRow("bad UTF-8") << QByteArray(least).replace("\"A\"", "\"\xff\"")
                               << u"acme.json: $: not valid JSON: "_s;
    QTest::newRow("an array") << QByteArray("[]") << u"acme.json: $: must be an object"_s;
    QTest::newRow("an empty object") << QByteArray("{}") << u"acme.json: $.schemaVersion: is missing"_s;
    QTest::newRow("no request") << QByteArray(R"({"schemaVersion": 1, "id": "a", "name": "A"})")
                                << u"acme.json: $.request: is missing"_s;
    QTest::newRow("request not an object")
        << QByteArray(R"({"schemaVersion": 1, "id": "a", "name": "A", "request": []})")
        << u"acme.json: $.request: must be an object"_s;
    QTest::newRow("plain http") << QByteArray(least).replace(
        R"("id")", R"("baseUrls": [{"environment": "dev", "url": "http://acme.example"}], "id")")
                                << u"acme.json: $.baseUrls[0].url: "_s;
    QTest::newRow("user info") << QByteArray(least).replace(
        R"("id")", R"("baseUrls": [{"environment": "dev", "url": "https://u:p@acme.example"}], "id")")
                               << u"acme.json: $.baseUrls[0].url: "_s;
}

void TestFlowParser::wholeFileProblems()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, begin);
    const QString message = messageFor(json);
    QVERIFY2(message.startsWith(begin), qPrintable(message));
}

void TestFlowParser::enumMessageNamesFilePathAndKnownWords()
{
    QByteArray json = least;
    json.replace(R"(["json"])", R"(["json", "xml"])");
    QCOMPARE(messageFor(json),
        u"acme.json: $.request.encodings[1]: unknown encoding 'xml'; known are json, form"_s);
}

void TestFlowParser::hostileKeyIsEscapedInTheMessage()
{
    QByteArray json = least;
    json.replace(R"("id")", R"("\u202egnp.exe": 1, "id")");
    const QString message = messageFor(json);
    QVERIFY(!message.contains(QChar(0x202e)));
    QVERIFY2(message.contains("unknown key"_L1), qPrintable(message));
}

/// The same damage in each run: a byte changed or dropped, or the rest.
void TestFlowParser::damagedDefinitionsAreSurvived()
{
    const QByteArray whole = readFile(dataFile(u"flows/example.json"_s));
    static constexpr char bytes[] = "{}[]\",:\\u01a \n\xff";
    QRandomGenerator random(1);
    int accepted = 0;
    for (int run = 0; run < 2000; ++run) {
        QByteArray json = whole;
        const int at = random.bounded(int(json.size()));
        json[at] = bytes[random.bounded(int(sizeof bytes))];
        if (random.bounded(4) == 0)
            json.remove(at, random.bounded(1, 40));
        else if (random.bounded(10) == 0)
            json.truncate(at);
        const QString message = messageFor(json);
        if (message == "no problem"_L1)
            ++accepted;
        else
            QVERIFY2(message.startsWith("acme.json: $"_L1), qPrintable(message));
    }
    QVERIFY2(accepted > 100 && accepted < 1500, qPrintable(QString::number(accepted)));
}

QTEST_GUILESS_MAIN(TestFlowParser)
#include "tst_flowparser.moc"
