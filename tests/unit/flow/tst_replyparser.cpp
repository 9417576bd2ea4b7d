#include "flow/replyparser.h"
#include "flowtesting.h"

#include <QRandomGenerator>

using namespace claimcheck;
using namespace claimcheck::testing;

Q_DECLARE_METATYPE(claimcheck::HttpReply)

/// A reply to a token request, and what a support engineer is told of it.
class TestReplyParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsAreExplained_data();
    void refusalsAreExplained();
    void serversWordsAreQuoted_data();
    void serversWordsAreQuoted();
    void detailIsEscapedAndCapped();
    void successesWithoutATokenAreExplained_data();
    void successesWithoutATokenAreExplained();
    void errorFlagInASuccess_data();
    void errorFlagInASuccess();
    void errorInPlaceOfATokenIsARefusal();
    void noErrorHoldsAToken_data();
    void noErrorHoldsAToken();
    void memberNamesComeFromTheFlow();
    void standardNamesHoldWhereTheFlowHasNone();
    void tokenTypeAndScopeAreKeptAsIssued_data();
    void tokenTypeAndScopeAreKeptAsIssued();
    void fieldsKeepOrderDuplicatesAndDigits();
    void lastOfTwoTokensIsUsed();
    void byteOrderMarkIsAllowed();
    void serversClockCorrectsTheExpiry();
    void dateIsReadInAllThreeForms_data();
    void dateIsReadInAllThreeForms();
    void redirectIsNoToken();
    void damagedRepliesAreSurvived_data();
    void damagedRepliesAreSurvived();
};

namespace {

constexpr auto json = "application/json";
constexpr auto html = "text/html; charset=utf-8";

HttpReply typed(int status, const char *contentType, const QByteArray &body, QList<HttpHeader> headers = {})
{
    headers.append(HttpHeader{"Content-Type", contentType});
    return reply(status, body, headers);
}

TokenFlow plainFlow()
{
    return bundledFlow(u"oauth2-client-credentials");
}

QByteArray oauthError(const char *code)
{
    return QByteArray(R"({"error":")") + code + R"("})";
}

} // namespace

void TestReplyParser::refusalsAreExplained_data()
{
    QTest::addColumn<QString>("flowId");
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hintPart");

    const auto row = [](const char *name, const HttpReply &r, const QString &message, const QString &hint,
                         const QString &flowId = u"oauth2-client-credentials"_s) {
        QTest::newRow(name) << flowId << r << message << hint;
    };
    const QString credentials = u"The server does not accept this client ID and secret (HTTP %1)."_s;
    row("400 invalid_client", typed(400, json, oauthError("invalid_client")), credentials.arg(400),
        u"belong to this environment"_s);
    row("401 invalid_client", typed(401, json, oauthError("invalid_client")), credentials.arg(401),
        u"belong to this environment"_s);
    row("401 where only one way is known", typed(401, json, "{}"), credentials.arg(401),
        u"belong to this environment and base URL."_s, u"rillis-flow"_s);
    row("401 without a body", reply(401, {}), credentials.arg(401), u"this environment"_s);
    row("400 invalid_request", typed(400, json, oauthError("invalid_request")),
        u"The server misses a parameter or does not know one (HTTP 400)."_s, u"vendor's documentation"_s);
    row("400 invalid_grant", typed(400, json, oauthError("invalid_grant")),
        u"The server does not accept this grant (HTTP 400)."_s, u"disabled or of another tenant"_s);
    row("400 unauthorized_client", typed(400, json, oauthError("unauthorized_client")),
        u"This client may not use the client credentials grant (HTTP 400)."_s, u"allow the grant"_s);
    row("400 unsupported_grant_type", typed(400, json, oauthError("unsupported_grant_type")),
        u"The server does not know the client credentials grant, or could not read the body (HTTP 400)."_s,
        u"body encoding"_s);
    row("400 invalid_scope", typed(400, json, oauthError("invalid_scope")),
        u"The server does not grant the scope that was asked for (HTTP 400)."_s, u"spelling"_s);
    row("400 invalid_target", typed(400, json, oauthError("invalid_target")),
        u"The server does not know the resource or audience that was asked for (HTTP 400)."_s, u"audience"_s);
    row("400 unknown code", typed(400, json, oauthError("tenant_missing")),
        u"The server could not use the request (HTTP 400)."_s, u"parameters and the body encoding"_s);
    row("400 not JSON", typed(400, "text/plain", "no"), u"The server could not use the request (HTTP 400)."_s,
        u"parameters"_s);
    row("422", typed(422, json, R"({"message":"x"})"), u"The server could not use the request (HTTP 422)."_s,
        u"parameters"_s);
    row("403", typed(403, json, "{}"), u"The server knows the request but does not allow it (HTTP 403)."_s,
        u"vendor's list"_s);
    row("404", typed(404, html, "<html>"), u"There is no token endpoint at this address (HTTP 404)."_s,
        u"base URL and the path"_s);
    row("405", typed(405, html, "", {{"Allow", "GET, HEAD"}}),
        u"The address is there but does not take POST (HTTP 405)."_s, u"it allows GET, HEAD"_s);
    row("405 without Allow", reply(405, {}), u"The address is there but does not take POST (HTTP 405)."_s,
        u"not the token endpoint."_s);
    row("406", reply(406, {}), u"The server cannot answer in a form that was asked for (HTTP 406)."_s,
        u"Accept header"_s);
    row("415, two encodings", reply(415, {}), u"The server does not take this body encoding (HTTP 415)."_s,
        u"right body encoding"_s, u"endorsed"_s);
    row("415, one encoding", reply(415, {}), u"The server does not take this body encoding (HTTP 415)."_s,
        u"right flow"_s);
    row("429 with seconds", reply(429, {}, {{"Retry-After", "30"}}),
        u"The server has had too many requests (HTTP 429)."_s,
        u"Wait 30 s before the next request (Retry-After: 30)."_s);
    row("429 with a date",
        reply(429, {},
            {{"Retry-After", "Tue, 14 Nov 2023 22:15:20 GMT"}, {"Date", "Tue, 14 Nov 2023 22:13:20 GMT"}}),
        u"The server has had too many requests (HTTP 429)."_s, u"Wait 2 min before"_s);
    row("429 with a past date", reply(429, {}, {{"Retry-After", "Tue, 14 Nov 2000 22:15:20 GMT"}}),
        u"The server has had too many requests (HTTP 429)."_s, u"Wait 0 s before"_s);
    row("429 with nonsense", reply(429, {}, {{"Retry-After", "soon"}}),
        u"The server has had too many requests (HTTP 429)."_s, u"The server says: Retry-After: soon."_s);
    row("429 without it", reply(429, {}), u"The server has had too many requests (HTTP 429)."_s,
        u"Wait a minute"_s);
    row("500", typed(500, html, "<h1>oops</h1>"), u"The vendor's server failed (HTTP 500)."_s,
        u"send the vendor"_s);
    row("500 that says invalid_client", typed(500, json, oauthError("invalid_client")),
        u"The vendor's server failed (HTTP 500)."_s, u"send the vendor"_s);
    row("502", reply(502, {}), u"A gateway did not reach the vendor's server (HTTP 502)."_s, u"is down"_s);
    row("503", reply(503, {}, {{"Retry-After", "120"}}), u"The vendor's service is unavailable (HTTP 503)."_s,
        u"Wait 2 min"_s);
    row("504", reply(504, {}), u"A gateway did not reach the vendor's server (HTTP 504)."_s, u"a minute"_s);
    row("418", reply(418, {}), u"The server refused the request (HTTP 418)."_s, u"Exchange"_s);
    HttpReply named = reply(404, {});
    named.reason = "Not Found";
    row("reason phrase", named, u"There is no token endpoint at this address (HTTP 404 Not Found)."_s,
        u"path"_s);
}

void TestReplyParser::refusalsAreExplained()
{
    QFETCH(const QString, flowId);
    QFETCH(const HttpReply, reply);
    QFETCH(const QString, message);
    QFETCH(const QString, hintPart);
    const auto token = parseReply(bundledFlow(flowId), reply);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::ServerRefused);
    QCOMPARE(token.error().message, message);
    QVERIFY2(token.error().hint.contains(hintPart), qPrintable(token.error().hint));
}

void TestReplyParser::serversWordsAreQuoted_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const HttpReply &r, const QString &detail) {
        QTest::newRow(name) << r << detail;
    };
    row("RFC 6749", typed(400, json, R"({"error":"invalid_scope","error_description":"No such scope"})"),
        u"invalid_scope: No such scope"_s);
    row("code only", typed(400, json, oauthError("invalid_scope")), u"invalid_scope"_s);
    row("message", typed(401, json, R"({"statusCode":401,"message":"Unauthorized"})"), u"Unauthorized"_s);
    row("error as a sentence", typed(401, json, R"({"error":"Bad credentials."})"), u"Bad credentials."_s);
    row("sentence and message", typed(400, json, R"({"error":"Bad Request","message":"no ID"})"),
        u"Bad Request: no ID"_s);
    row("list of messages",
        typed(400, json, R"({"message":["no sessionKey","no platform"],"error":"Bad Request"})"),
        u"Bad Request: no sessionKey; no platform"_s);
    row("error as an object", typed(400, json, R"({"error":{"code":7,"message":"no ID"}})"), u"no ID"_s);
    row("problem details", typed(403, json, R"({"title":"Forbidden","detail":"Address not listed"})"),
        u"Address not listed"_s);
    row("unknown JSON", typed(400, json, R"({"ok":0})"), u"{ \"ok\": 0 }"_s);
    row("JSON array", typed(400, json, R"(["no"])"), u"[ \"no\" ]"_s);
    row("text", typed(400, "text/plain", "  no\r\n good "), u"no good"_s);
    row("HTML title", typed(502, html, "<html><head><title>502 Bad\nGateway</title></head><body>nginx"),
        u"502 Bad Gateway"_s);
    row("HTML without a title", typed(500, html, "<h1>oops</h1>"), u"<h1>oops</h1>"_s);
    row("WWW-Authenticate", reply(401, {}, {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}),
        u"Bearer error=\"invalid_token\""_s);
    row("nothing", reply(401, {}), QString());
}

void TestReplyParser::serversWordsAreQuoted()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const QString, detail);
    QCOMPARE(parseReply(plainFlow(), reply).error().detail, detail);
}

void TestReplyParser::detailIsEscapedAndCapped()
{
    const QByteArray body = "{\"message\":\"\\u001b[31m\\u202e<img src=x>\\n" + QByteArray(5000, 'x') + "\"}";
    const QString detail = parseReply(plainFlow(), typed(400, json, body)).error().detail;
    QVERIFY(!detail.contains(QChar(0x1b)));
    QVERIFY(!detail.contains(QChar(0x202e)));
    QVERIFY(!detail.contains(u'\n'));
    QVERIFY2(detail.contains("<img src=x>"_L1), "plain text, never markup");
    QVERIFY2(detail.size() < 330, "300 characters, some of them escaped");
}

void TestReplyParser::successesWithoutATokenAreExplained_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hintPart");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const HttpReply &r, const QString &message, const QString &hint,
                         const QString &detail) { QTest::newRow(name) << r << message << hint << detail; };
    const QString page = u"The server sent a web page instead of a token (HTTP 200)."_s;
    const QString notJson = u"The response is not a JSON object (HTTP 200)."_s;
    row("login page", typed(200, html, "<!DOCTYPE html><title>Sign in</title>"), page, u"login page"_s,
        u"<!DOCTYPE html><title>Sign in</title>"_s);
    row("page without its type", reply(200, "\n <html>"), page, u"base URL"_s, u"<html>"_s);
    row("empty", reply(200, {}), u"The server sent an empty response (HTTP 200)."_s, u"path"_s, QString());
    row("no content", reply(204, {}), u"The server sent an empty response (HTTP 204)."_s, u"path"_s,
        QString());
    row("text", typed(200, "text/plain", "OK"), notJson, u"Accept"_s, u"OK"_s);
    row("array", typed(200, json, "[]"), notJson, u"base URL"_s, u"[]"_s);
    row("null", typed(200, json, "null"), notJson, u"base URL"_s, u"null"_s);
    row("cut off", typed(200, json, R"({"expires_in": 36)"), notJson, u"base URL"_s,
        u"{\"expires_in\": 36"_s);
    row("other member", typed(200, json, R"({"accessToken":"x","ttl":5})"),
        u"The response has no 'access_token' (HTTP 200)."_s,
        u"It has accessToken, ttl. Check that the profile uses the right flow."_s,
        u"{ \"accessToken\": \"x\", \"ttl\": 5 }"_s);
    row("empty object", typed(200, json, "{}"), u"The response has no 'access_token' (HTTP 200)."_s,
        u"empty object"_s, u"{}"_s);
    row("null token", typed(200, json, R"({"access_token":null})"),
        u"'access_token' in the response is not a string (HTTP 200)."_s, u"vendor"_s,
        u"{ \"access_token\": \"••••••••\" }"_s);
    row("token in an object", typed(200, json, R"({"access_token":{"value":"opaque"}})"),
        u"'access_token' in the response is not a string (HTTP 200)."_s, u"vendor"_s,
        u"{ \"access_token\": \"••••••••\" }"_s);
    row("empty token", typed(200, json, R"({"access_token":""})"),
        u"'access_token' in the response is empty (HTTP 200)."_s, u"vendor"_s,
        u"{ \"access_token\": \"••••••••\" }"_s);
    row("token with a line break", typed(200, json, R"({"access_token":"a\r\nX-Evil: b"})"),
        u"The access token has line breaks or control characters, so no header can carry it (HTTP 200)."_s,
        u"vendor"_s, u"{ \"access_token\": \"••••••••\" }"_s);
}

void TestReplyParser::successesWithoutATokenAreExplained()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const QString, message);
    QFETCH(const QString, hintPart);
    QFETCH(const QString, detail);
    const auto token = parseReply(plainFlow(), reply);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::InvalidReply);
    QCOMPARE(token.error().message, message);
    QVERIFY2(token.error().hint.contains(hintPart), qPrintable(token.error().hint));
    QCOMPARE(token.error().detail, detail);
}

void TestReplyParser::errorFlagInASuccess_data()
{
    QTest::addColumn<QByteArray>("flag");
    QTest::addColumn<bool>("refused");
    QTest::newRow("true") << QByteArray("true") << true;
    QTest::newRow("true as text") << QByteArray("\"True\"") << true;
    QTest::newRow("one") << QByteArray("1") << true;
    QTest::newRow("false") << QByteArray("false") << false;
    QTest::newRow("false as text") << QByteArray("\"false\"") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void TestReplyParser::errorFlagInASuccess()
{
    QFETCH(const QByteArray, flag);
    QFETCH(const bool, refused);
    const HttpReply r = typed(200, json,
        R"({"access_token":"opaque","error":"invalid_scope","detail":"no","is_error":)" + flag + "}");
    const auto token = parseReply(bundledFlow(u"endorsed"), r);
    QCOMPARE(!token.has_value(), refused);
    if (!token) {
        QCOMPARE(token.error().kind, ErrorKind::ServerRefused);
        QCOMPARE(
            token.error().message, u"The server does not grant the scope that was asked for (HTTP 200)."_s);
        QCOMPARE(token.error().detail, u"invalid_scope: no"_s);
    }
}

/// As GitHub and Slack answer, without a flag in the flow.
void TestReplyParser::errorInPlaceOfATokenIsARefusal()
{
    const auto refused
        = parseReply(plainFlow(), typed(200, json, R"({"ok":false,"error":"invalid_client"})"));
    QCOMPARE(refused.error().kind, ErrorKind::ServerRefused);
    QCOMPARE(refused.error().message, u"The server does not accept this client ID and secret (HTTP 200)."_s);
    const auto issued
        = parseReply(plainFlow(), typed(200, json, R"({"access_token":"opaque","error":"none"})"));
    QVERIFY2(issued, "with a token it is just another member");
}

/// An opaque token has no shape, so these know it by its name or from the member that holds it.
void TestReplyParser::noErrorHoldsAToken_data()
{
    QTest::addColumn<HttpReply>("reply");
    const auto row = [](const char *name, const HttpReply &r) { QTest::newRow(name) << r; };
    row("500 with a token", typed(500, json, R"({"access_token":"canary-t0ken","status":5})"));
    row("400 that echoes it",
        typed(400, json, R"({"access_token":"canary-t0ken","message":"canary-t0ken is bad"})"));
    row("400 in a sentence", typed(400, json, R"({"message":"refresh_token=canary-t0ken is bad"})"));
    row("cut off", typed(200, json, R"({"access_token": "canary-t0k)"));
    row("cut off in an escape", typed(200, json, "{\"access_token\": \"x\\\"canary\\"));
    row("form encoded", typed(200, "text/plain", "expires=5&access_token=canary-t0ken&x=y"));
    row("XML", typed(200, "text/xml", "<access_token>canary-t0ken</access_token>"));
    row("nested", typed(200, json, R"({"data":{"access_token":"canary-t0ken"}})"));
    row("list", typed(200, json, R"({"access_token":["canary-t0ken"]})"));
    row("escaped name", typed(200, json, R"({"data":{"access\u005ftoken":"canary-t0ken"}})"));
    row("in a control-character token", typed(200, json, R"({"access_token":"canary\u0000"})"));
    row("error flag", typed(200, json, R"({"is_error":true,"access_token":"canary-t0ken"})"));
    row("JWT in a page", typed(200, html, "<pre>eyJjYW5hcnk.eyJjYW5hcnk.canary</pre>"));
    row("JWT under another name", typed(200, json, R"({"jwt":"eyJjYW5hcnk.eyJjYW5hcnk.canary"})"));
    row("as a name", typed(200, json, R"({"eyJjYW5hcnk.eyJjYW5hcnk.canary":1})"));
    row("behind 299 characters",
        typed(400, json,
            "{\"access_token\":\"canary-t0ken\",\"message\":\"" + QByteArray(295, 'x') + " canary-t0ken\"}"));
}

void TestReplyParser::noErrorHoldsAToken()
{
    QFETCH(const HttpReply, reply);
    const auto token = parseReply(bundledFlow(u"endorsed"), reply);
    QVERIFY(!token);
    const QString all = token.error().message + token.error().hint + token.error().detail;
    QVERIFY2(!all.contains("canary"_L1) && !all.contains("eyJ"_L1), qPrintable(all));
}

void TestReplyParser::memberNamesComeFromTheFlow()
{
    const auto token = parseReply(exampleFlow(),
        typed(200, json,
            R"({"token":"opaque","type":"MAC","ttl":60,"scopes":["a","b"],"region":"eu","api_url":"u"})"));
    QVERIFY(token);
    QCOMPARE(token->value, QByteArray("opaque"));
    QCOMPARE(token->tokenType, u"MAC"_s);
    QCOMPARE(token->scope, u"a b"_s);
    QCOMPARE(token->expiry.expiresAtMs.value_or(0), 1'700'000'060'000LL);
    QStringList labels;
    for (const ResponseField &field : token->fields)
        labels.append(field.label);
    QCOMPARE(
        labels, QStringList({u"Token type"_s, u"Expires in"_s, u"Scope"_s, u"Region"_s, u"API address"_s}));
}

void TestReplyParser::standardNamesHoldWhereTheFlowHasNone()
{
    const auto token = parseReply(bundledFlow(u"rillis-flow"),
        typed(200, json, R"({"access_token":"opaque","token_type":"bearer","expires_in":60,"scope":"API"})"));
    QVERIFY(token);
    QCOMPARE(token->tokenType, u"bearer"_s);
    QCOMPARE(token->scope, u"API"_s);
    QCOMPARE(token->expiry.source, ExpirySource::ExpiresIn);
    QCOMPARE(token->expiry.expiresAtMs.value_or(0), 1'700'000'060'000LL);
}

void TestReplyParser::tokenTypeAndScopeAreKeptAsIssued_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("tokenType");
    QTest::addColumn<QString>("scope");
    QTest::newRow("absent") << QByteArray() << u"Bearer"_s << QString();
    QTest::newRow("lower case") << QByteArray(R"(,"token_type":"bearer")") << u"bearer"_s << QString();
    QTest::newRow("other type") << QByteArray(R"(,"token_type":"DPoP")") << u"DPoP"_s << QString();
    QTest::newRow("empty type") << QByteArray(R"(,"token_type":"")") << u"Bearer"_s << QString();
    QTest::newRow("type is null") << QByteArray(R"(,"token_type":null)") << u"Bearer"_s << QString();
    QTest::newRow("scope") << QByteArray(R"(,"scope":"a b")") << u"Bearer"_s << u"a b"_s;
    QTest::newRow("scope as a list") << QByteArray(R"(,"scope":["a", "b"])") << u"Bearer"_s << u"a b"_s;
    QTest::newRow("empty list") << QByteArray(R"(,"scope":[])") << u"Bearer"_s << QString();
    QTest::newRow("scope is null") << QByteArray(R"(,"scope":null)") << u"Bearer"_s << QString();
    QTest::newRow("odd list") << QByteArray(R"(,"scope":[1, "b"])") << u"Bearer"_s << u"[1, \"b\"]"_s;
}

void TestReplyParser::tokenTypeAndScopeAreKeptAsIssued()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, tokenType);
    QFETCH(const QString, scope);
    const auto token
        = parseReply(plainFlow(), typed(200, json, R"({"access_token":"opaque")" + members + "}"));
    QVERIFY(token);
    QCOMPARE(token->tokenType, tokenType);
    QCOMPARE(token->scope, scope);
}

void TestReplyParser::fieldsKeepOrderDuplicatesAndDigits()
{
    const auto token = parseReply(plainFlow(),
        typed(200, json,
            R"({"z":9007199254740993,"access_token":"opaque","a":"1","a":"\u00fc","o":{"x": [1.50]},"n":null})"));
    QVERIFY(token);
    QStringList fields;
    for (const ResponseField &field : token->fields)
        fields.append(field.name + u'=' + field.text + u'=' + QString::fromUtf8(field.raw));
    QCOMPARE(fields,
        QStringList({u"z=9007199254740993=9007199254740993"_s, u"a=1=\"1\""_s, u"a=\u00fc=\"\\u00fc\""_s,
            u"o={\"x\": [1.50]}={\"x\": [1.50]}"_s, u"n=null=null"_s}));
}

void TestReplyParser::lastOfTwoTokensIsUsed()
{
    const auto token
        = parseReply(plainFlow(), typed(200, json, R"({"access_token":"first","access_token":"second"})"));
    QVERIFY(token);
    QCOMPARE(token->value, QByteArray("second"));
    QVERIFY2(token->fields.isEmpty(), "a token is no field for reading");
}

void TestReplyParser::byteOrderMarkIsAllowed()
{
    QVERIFY(parseReply(plainFlow(), typed(200, json, "\xEF\xBB\xBF{\"access_token\":\"opaque\"}")));
}

void TestReplyParser::serversClockCorrectsTheExpiry()
{
    // The server's clock is ten minutes ahead, and so is its exp.
    const QByteArray claims = QByteArray(R"({"exp":1700000700})").toBase64(QByteArray::Base64UrlEncoding);
    HttpReply r = typed(200, json, "{\"access_token\":\"eyJhbGciOiJIUzI1NiJ9." + claims + ".c2ln\"}",
        {{"Date", "Tue, 14 Nov 2023 22:23:20 GMT"}});
    const auto token = parseReply(plainFlow(), r);
    QVERIFY(token);
    QVERIFY(token->expiry.skewMs > 590'000);
    QVERIFY(token->expiry.expiresAtMs.value_or(0) < 1'700'000'110'000LL);
}

void TestReplyParser::dateIsReadInAllThreeForms_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("ms"); // -1: none
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 784111777000LL;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << 784111777000LL;
    QTest::newRow("RFC 850, this century")
        << QByteArray("Tuesday, 14-Nov-23 22:13:20 GMT") << 1700000000000LL;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << 784111777000LL;
    QTest::newRow("in the gap of a summer time")
        << QByteArray("Sun, 26 Mar 2023 02:30:00 GMT") << 1679797800000LL;
    QTest::newRow("no such day") << QByteArray("Sun, 30 Feb 2023 02:30:00 GMT") << -1LL;
    QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << -1LL;
    QTest::newRow("seconds") << QByteArray("784111777") << -1LL;
    QTest::newRow("empty") << QByteArray() << -1LL;
}

void TestReplyParser::dateIsReadInAllThreeForms()
{
    QFETCH(const QByteArray, date);
    QFETCH(const qint64, ms);
    QCOMPARE(serverDateMs(reply(200, {}, {{"date", date}})).value_or(-1), ms);
}

void TestReplyParser::redirectIsNoToken()
{
    const auto token = parseReply(plainFlow(), typed(302, json, R"({"access_token":"opaque"})"));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Redirected);
}

void TestReplyParser::damagedRepliesAreSurvived_data()
{
    QTest::addColumn<QString>("flowId");
    const FlowCatalog catalog = FlowCatalog::load();
    for (const TokenFlow &flow : catalog.flows())
        QTest::newRow(qPrintable(flow.id)) << flow.id;
}

/// The same damage in each run: bytes changed, dropped and doubled, and the end cut off.
void TestReplyParser::damagedRepliesAreSurvived()
{
    QFETCH(const QString, flowId);
    const TokenFlow flow = bundledFlow(flowId);
    const QByteArray whole = readFile(dataFile(flowId + u"/response.json"_s));
    QRandomGenerator random(1);
    static constexpr char bytes[] = "{}[]\",:\\u0\x00\xff \n.eE-";
    int refused = 0;
    for (int run = 0; run < 500; ++run) {
        QByteArray body = whole;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const int at = random.bounded(int(body.size()) - 1);
            body[at] = bytes[random.bounded(int(sizeof bytes))];
            if (random.bounded(3) == 0)
                body.remove(at, random.bounded(1, 8));
        }
        if (random.bounded(4) == 0)
            body.truncate(random.bounded(int(body.size())));
        const auto token = parseReply(flow, typed(200, json, body));
        if (!token) {
            ++refused;
            QVERIFY(!token.error().message.isEmpty() && !token.error().hint.isEmpty());
            QVERIFY(token.error().detail.size() < 4000);
        }
        QVERIFY(maskedBody(body, flow, {"s3cret"}).size() < 70'000);
    }
    QVERIFY2(refused > 50 && refused < 500, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestReplyParser)
#include "tst_replyparser.moc"
