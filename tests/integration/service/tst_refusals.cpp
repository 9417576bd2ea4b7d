#include "unit/service/servicefixture.h"

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr auto form = "application/x-www-form-urlencoded";

QByteArray json(int status, const QByteArray &body, QList<HttpHeader> headers = {})
{
    headers.prepend({"Content-Type", "application/json"});
    return httpResponse(status, body, headers);
}

QByteArray page(int status, const QByteArray &body, QList<HttpHeader> headers = {})
{
    headers.prepend({"Content-Type", "text/html; charset=utf-8"});
    return httpResponse(status, body, headers);
}

QByteArray oauthError(const QByteArray &code, const QByteArray &description = {})
{
    const QByteArray more
        = description.isEmpty() ? QByteArray() : ",\"error_description\":\"" + description + '"';
    return "{\"error\":\"" + code + '"' + more + '}';
}

} // namespace

/// What a support engineer is told of each way in which a server refuses, over a real connection: what
/// happened, what the server said, and what to try.
class TstRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAnswerSaysWhatHappenedWhatWasSaidAndWhatToTry_data();
    void eachAnswerSaysWhatHappenedWhatWasSaidAndWhatToTry();
    void theServersWordsArePlainEscapedAndCapped();
};

void TstRefusals::eachAnswerSaysWhatHappenedWhatWasSaidAndWhatToTry_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("toTry");
    const auto refused = [](const char *name, const QByteArray &answer, const QString &happened,
                             const QString &said, const QString &toTry) {
        QTest::newRow(name) << answer << ErrorKind::ServerRefused << happened << said << toTry;
    };
    const auto invalid = [](const char *name, const QByteArray &answer, const QString &happened,
                             const QString &said, const QString &toTry) {
        QTest::newRow(name) << answer << ErrorKind::InvalidReply << happened << said << toTry;
    };
    const QString credentials = u"does not accept this client ID and secret"_s;
    refused("400 invalid_request", json(400, oauthError("invalid_request", "Missing: client_id")),
        u"misses a parameter"_s, u"invalid_request: Missing: client_id"_s, u"vendor's documentation"_s);
    refused("400 invalid_client", json(400, oauthError("invalid_client")), credentials, u"invalid_client"_s,
        u"belong to this environment"_s);
    refused("401 invalid_client", json(401, oauthError("invalid_client", "Unknown client")), credentials,
        u"invalid_client: Unknown client"_s, u"belong to this environment"_s);
    refused("400 invalid_grant", json(400, oauthError("invalid_grant")), u"does not accept this grant"_s,
        u"invalid_grant"_s, u"disabled or of another tenant"_s);
    refused("400 unauthorized_client", json(400, oauthError("unauthorized_client")),
        u"may not use the client credentials grant"_s, u"unauthorized_client"_s,
        u"Ask the vendor to allow"_s);
    refused("400 unsupported_grant_type", json(400, oauthError("unsupported_grant_type")),
        u"does not know the client credentials grant, or could not read the body"_s,
        u"unsupported_grant_type"_s, u"body encoding"_s);
    refused("400 invalid_scope", json(400, oauthError("invalid_scope", "No such scope")),
        u"does not grant the scope"_s, u"invalid_scope: No such scope"_s, u"spelling of the scope"_s);
    refused("400 page", page(400, "<html><title>Bad request</title>"), u"could not use the request"_s,
        u"Bad request"_s, u"vendor's documentation"_s);
    refused("400 empty", httpResponse(400, {}), u"could not use the request"_s, {}, u"body encoding"_s);
    refused("401 page", page(401, "<html><head><title>401 Authorization Required</title></head>"),
        credentials, u"401 Authorization Required"_s, u"this environment and base URL"_s);
    refused("401 empty", httpResponse(401, {}, {{"WWW-Authenticate", "Basic realm=\"api\""}}), credentials,
        u"Basic realm=\"api\""_s, u"this environment and base URL"_s);
    refused("403", json(403, R"({"message":"Client disabled"})"), u"does not allow it"_s,
        u"Client disabled"_s, u"ask the vendor"_s);
    refused("403 page", page(403, "<html><title>Access denied</title>"), u"does not allow it"_s,
        u"Access denied"_s, u"vendor's list"_s);
    refused("404", json(404, R"({"message":"No route"})"), u"no token endpoint at this address"_s,
        u"No route"_s, u"base URL and the path"_s);
    refused("404 page", page(404, "<html><title>404 Not Found</title>"), u"no token endpoint"_s,
        u"404 Not Found"_s, u"base URL and the path"_s);
    refused("404 empty", httpResponse(404, {}), u"no token endpoint"_s, {}, u"base URL and the path"_s);
    refused(
        "405", httpResponse(405, {}, {{"Allow", "GET"}}), u"does not take POST"_s, {}, u"it allows GET"_s);
    refused("407", httpResponse(407, {}, {{"Proxy-Authenticate", "Basic realm=\"company\""}}),
        u"proxy on the way wants a user name"_s, {}, u"bypass the proxy"_s);
    refused("415", json(415, R"({"title":"Unsupported Media Type"})"), u"does not take this body encoding"_s,
        u"Unsupported Media Type"_s, u"right flow"_s);
    refused("429 with seconds", json(429, "{}", {{"Retry-After", "90"}}), u"too many requests"_s, u"{}"_s,
        u"Wait 1 min 30 s before the next request (Retry-After: 90)."_s);
    refused("429 with a date",
        json(429, R"({"message":"Slow down"})",
            {{"Retry-After", "Fri, 25 Apr 2025 12:00:30 GMT"}, {"Date", "Fri, 25 Apr 2025 12:00:00 GMT"}}),
        u"too many requests"_s, u"Slow down"_s,
        u"Wait 30 s before the next request (Retry-After: Fri, 25 Apr 2025 12:00:30 GMT)."_s);
    refused("429 without it", httpResponse(429, {}), u"too many requests"_s, {}, u"Wait a minute"_s);
    refused("500", json(500, R"({"message":"NullPointerException"})"), u"vendor's server failed"_s,
        u"NullPointerException"_s, u"send the vendor the time and the response"_s);
    refused("502 page", page(502, "<html><title>502 Bad Gateway</title>"), u"gateway did not reach"_s,
        u"502 Bad Gateway"_s, u"service is down"_s);
    refused("503 with Retry-After", httpResponse(503, {}, {{"Retry-After", "120"}}), u"is unavailable"_s, {},
        u"Wait 2 min"_s);
    refused("503 empty", httpResponse(503, {}), u"is unavailable"_s, {}, u"maintenance"_s);
    refused("504", page(504, "<html><title>504</title>"), u"gateway did not reach"_s, u"504"_s,
        u"service is down"_s);
    invalid("200 page", page(200, "<html><title>Sign in</title>"), u"a web page instead of a token"_s,
        u"<html><title>Sign in</title>"_s, u"login page, a proxy or a firewall"_s);
    invalid("200 empty", httpResponse(200, {}), u"an empty response"_s, {}, u"base URL and the path"_s);
    invalid("204", httpResponse(204, {}), u"an empty response"_s, {}, u"base URL and the path"_s);
    invalid("200 text", httpResponse(200, "OK", {{"Content-Type", form}}), u"not a JSON object"_s, u"OK"_s,
        u"Accept header"_s);
    invalid("200 other JSON", json(200, R"({"status":"up"})"), u"has no 'access_token'"_s,
        u"{ \"status\": \"up\" }"_s, u"It has status"_s);
}

void TstRefusals::eachAnswerSaysWhatHappenedWhatWasSaidAndWhatToTry()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, happened);
    QFETCH(QString, said);
    QFETCH(QString, toTry);
    ServiceFixture f;
    f.server.setAnswer(answerBytes(answer));
    const TokenOutcome outcome = f.fetch(f.profile());
    QVERIFY(!outcome.token);
    const Error &error = outcome.token.error();
    QCOMPARE(error.kind, kind);
    QVERIFY(quotesServer(error));
    QVERIFY2(error.message.contains(happened), qPrintable(error.message));
    const QByteArray status = answer.split(' ').value(1);
    QVERIFY2(error.message.contains(u"(HTTP "_s % QString::fromLatin1(status)), qPrintable(error.message));
    QCOMPARE(error.detail, said);
    QVERIFY2(error.hint.contains(toTry), qPrintable(error.hint));
    QCOMPARE(f.server.requests().size(), 1);
}

void TstRefusals::theServersWordsArePlainEscapedAndCapped()
{
    ServiceFixture f;
    f.server.setAnswer(answerBytes(json(400,
        oauthError("invalid_request",
            "<b>bold</b> \\u202e\\u0007" + QByteArray(5000, 'x') + " Kz7-canary-secret"))));
    const TokenOutcome outcome = f.fetch(f.profile());
    QVERIFY(!outcome.token);
    const QString said = outcome.token.error().detail;
    QVERIFY2(said.startsWith(u"invalid_request: <b>bold</b> ⟨U+202E⟩⟨U+0007⟩xxx"), qPrintable(said));
    QVERIFY2(said.size() < 350, qPrintable(QString::number(said.size())));
    QVERIFY(!allText(outcome).contains(u"canary"));
}

QTEST_GUILESS_MAIN(TstRefusals)
#include "tst_refusals.moc"
