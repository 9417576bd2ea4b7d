#include "fetching.h"

#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What the sandbox does not accept, asked for byte by byte and not through the client, which would not send
/// it.
class TstSandboxRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void endorsedTakesAFormWithoutAContentType();
    void basicIsChallenged();
    void theSandboxListensOnLoopbackOnly();
    void aTakenPortIsAnErrorThatNamesIt();

private:
    struct Got
    {
        int status;
        QByteArray body;
        QByteArray challenge;
        QByteArray allow;
    };

    Got ask(const QByteArray &method, const QString &path, const QByteArray &headers, const QByteArray &body)
    {
        QNetworkRequest request(QUrl(m_sandbox.baseUrl().toString() + path));
        const auto lines = headers.split('\n');
        for (const QByteArray &line : lines) {
            if (const auto colon = line.indexOf(": "); colon > 0)
                request.setRawHeader(line.left(colon), line.sliced(colon + 2));
        }
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, generousMs))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("WWW-Authenticate"), reply->rawHeader("Allow")};
    }

    QNetworkAccessManager m_network;
    SandboxServer m_sandbox{systemClock()};
};

namespace {

constexpr auto json = "Content-Type: application/json";
constexpr auto form = "Content-Type: application/x-www-form-urlencoded";

QByteArray basic(const QByteArray &pair)
{
    return "Authorization: Basic " + pair.toBase64();
}

} // namespace

void TstSandboxRefusals::initTestCase()
{
    QVERIFY(m_sandbox.listen());
}

void TstSandboxRefusals::wrongRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *method, const char *path, const QByteArray &headers,
                         const QByteArray &body, int status, const QByteArray &says) {
        QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(path) << headers << body << status
                            << says;
    };

    const char *rillis = "/api/v1/auth/token";
    row("no such path", "POST", "/nowhere", json, "{}", 404, "/api/v1/auth/token");
    row("rillis: GET", "GET", rillis, "", "", 405, "POST");
    row("rillis: PUT", "PUT", rillis, json, "{}", 405, "POST");
    row("rillis: a form", "POST", rillis, form, "clientId=a&clientSecret=b", 415, "application/json");
    row("rillis: not JSON", "POST", rillis, json, "{\"clientId\":", 400, "not a JSON object");
    row("rillis: an array", "POST", rillis, json, "[]", 400, "not a JSON object");
    row("rillis: nothing in it", "POST", rillis, json, "{}", 400,
        "clientId, clientSecret should not be empty");
    row("rillis: a number", "POST", rillis, json, R"({"clientId":1,"clientSecret":"b"})", 400,
        "clientId should");
    row("rillis: unknown client", "POST", rillis, json, R"({"clientId":"a","clientSecret":"b"})", 401,
        "Unauthorized");

    const char *identity = "/v1/identity-documents/tokens";
    const QByteArray known = basic("0oaagckky3EAHtwHH357:sandbox-identity-secret") + "\n";
    row("identity: no credentials", "POST", identity, json, R"({"sessionKey":"s"})", 401,
        "Username or password");
    row("identity: wrong credentials", "POST", identity, basic("a:b") + "\n" + json, "{}", 401, "Username");
    row("identity: not even a pair", "POST", identity, basic("ab") + "\n" + json, "{}", 401, "Username");
    row("identity: a form", "POST", identity, known + form, "sessionKey=s", 415, "application/json");
    row("identity: no session key", "POST", identity, known + json, "{}", 400, "sessionKey is required");
    row("identity: unknown platform", "POST", identity, known + json,
        R"({"sessionKey":"s","platform":"windows"})", 400, "android or ios");
    row("identity: unknown provider", "POST", identity, known + json, R"({"sessionKey":"s","provider":"x"})",
        400, "incode or au10tix");

    const char *partner = "/api/oauth/token";
    const QByteArray accept = QByteArray("Accept: application/json\n") + json;
    row("partner: no Accept", "POST", partner, "Accept: text/html\n" + QByteArray(json), "{}", 406, "Accept");
    row("partner: a form", "POST", partner, "Accept: application/json\n" + QByteArray(form), "a=b", 415,
        "json");
    row("partner: nothing in it", "POST", partner, accept, "{}", 400, "grant_type, client_id, client_secret");
    row("partner: another grant", "POST", partner, accept,
        R"({"grant_type":"password","client_id":"a","client_secret":"b"})", 400, "unsupported_grant_type");
    row("partner: unknown client", "POST", partner, accept,
        R"({"grant_type":"client_credentials","client_id":"a","client_secret":"b"})", 401, "invalid_client");

    const char *endorsed = "/api/v1/auth/tokens";
    const QByteArray client
        = "client_id=8042f244-7541-41dd-9872-29b2f30cd346&client_secret=sandbox-endorsed-secret";
    row("endorsed: plain text", "POST", endorsed, "Content-Type: text/plain", "x", 415, R"("is_error":true)");
    row("endorsed: nothing in it", "POST", endorsed, form, "", 400, "client_id, client_secret, grant_type");
    row("endorsed: repeated field", "POST", endorsed, form, client + "&client_id=b", 400, "cannot be read");
    row("endorsed: another grant", "POST", endorsed, form, client + "&grant_type=password", 400,
        "client_credentials");
    row("endorsed: unknown client", "POST", endorsed, form,
        "client_id=a&client_secret=b&grant_type=client_credentials", 401, R"("is_error":true)");
    row("endorsed: scope as text in JSON", "POST", endorsed, json,
        R"({"client_id":"a","client_secret":"b","grant_type":"client_credentials","scope":"all:read"})", 400,
        "array");
    row("endorsed: unknown scope", "POST", endorsed, form, client + "&grant_type=client_credentials&scope=x",
        200, R"("is_error":true)");

    const char *oauth2 = "/oauth/token";
    const QByteArray good = "client_id=sandbox-client&client_secret=sandbox%2Boauth2%2Fsecret%3D%3D";
    const QByteArray grant = "&grant_type=client_credentials";
    row("oauth2: JSON", "POST", oauth2, json, "{}", 415, "invalid_request");
    row("oauth2: no credentials", "POST", oauth2, form, "grant_type=client_credentials", 401,
        "invalid_client");
    row("oauth2: secret not encoded", "POST", oauth2, form,
        "client_id=sandbox-client&client_secret=sandbox+oauth2/secret==" + grant, 401, "invalid_client");
    row("oauth2: both ways at once", "POST", oauth2, basic("sandbox-client:x") + "\n" + form, good + grant,
        400, "invalid_request");
    row("oauth2: repeated parameter", "POST", oauth2, form, good + grant + "&scope=read&scope=write", 400,
        "repeated");
    row("oauth2: no grant", "POST", oauth2, form, good, 400, "grant_type");
    row("oauth2: another grant", "POST", oauth2, form, good + "&grant_type=password", 400,
        "unsupported_grant_type");
    row("oauth2: unknown scope", "POST", oauth2, form, good + grant + "&scope=admin", 400, "invalid_scope");
    row("oauth2: relative resource", "POST", oauth2, form, good + grant + "&resource=api", 400,
        "invalid_target");

    row("echo: no token", "GET", "/api/echo", "", "", 401, "Bearer");
    row("echo: opaque", "GET", "/api/echo", "Authorization: Bearer abc", "", 401, "not a JWT");
    row("echo: unsigned", "GET", "/api/echo", "Authorization: Bearer eyJhbGciOiJub25lIn0.e30.", "", 401,
        "not signed by this sandbox");
}

void TstSandboxRefusals::wrongRequestsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, says);
    const Got got = ask(method, path, headers, body);
    QTEST(got.status, "status");
    QVERIFY2(got.body.contains(says), got.body.constData());
    QVERIFY(!got.body.contains("access_token"));
    if (got.status == 405)
        QCOMPARE(got.allow, "POST");
}

void TstSandboxRefusals::endorsedTakesAFormWithoutAContentType()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_sandbox.baseUrl().port()));
    const QByteArray body
        = "client_id=8042f244-7541-41dd-9872-29b2f30cd346&client_secret=sandbox-endorsed-secret"
          "&grant_type=client_credentials";
    socket.write("POST /api/v1/auth/tokens HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray reply;
    QTRY_VERIFY_WITH_TIMEOUT((reply += socket.readAll()).contains("all:write"), generousMs);
    QVERIFY(reply.startsWith("HTTP/1.1 200 "));
}

void TstSandboxRefusals::basicIsChallenged()
{
    QCOMPARE(ask("POST", u"/v1/identity-documents/tokens"_s, json, "{}").challenge,
        "Basic realm=\"identity-documents\"");
    QVERIFY(ask("POST", u"/oauth/token"_s, form, "a=b").challenge.startsWith("Basic realm="));
    QVERIFY(ask("GET", u"/api/echo"_s, "", "").challenge.startsWith("Bearer realm="));
}

void TstSandboxRefusals::theSandboxListensOnLoopbackOnly()
{
    const auto port = quint16(m_sandbox.baseUrl().port());
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback())
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, port);
        QVERIFY(!socket.waitForConnected(generousMs));
    }
}

void TstSandboxRefusals::aTakenPortIsAnErrorThatNamesIt()
{
    SandboxServer second(systemClock());
    const auto port = quint16(m_sandbox.baseUrl().port());
    const auto listening = second.listen(port);
    QVERIFY(!listening);
    QCOMPARE(listening.error().kind, ErrorKind::Network);
    QVERIFY(listening.error().message.contains(QString::number(port)));
    QVERIFY(second.baseUrl().isEmpty());
}

QTEST_GUILESS_MAIN(TstSandboxRefusals)
#include "tst_sandbox_refusals.moc"
