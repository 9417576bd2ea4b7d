#include "service/credentialverdict.h"

#include "flow/flowcatalog.h"
#include "flow/replyparser.h"
#include "service/maskedreply.h"

#include <QTest>

Q_DECLARE_METATYPE(claimcheck::HttpReply)

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Which failures say that the credentials no longer work, and which say nothing of them.
class TstCredentialVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenMeansThatTheyWork();
    void anAnswerSaysSoOrNot_data();
    void anAnswerSaysSoOrNot();
    void anEchoedSecretChangesNothing();
    void noOtherKindOfErrorSaysAnything_data();
    void noOtherKindOfErrorSaysAnything();
    void theSentenceIsTheErrors();
    void eachVerdictHasItsWords();
};

namespace {

TokenFlow flow(const QString &id)
{
    return *FlowCatalog::load().find(id);
}

HttpReply json(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

HttpReply page(int status)
{
    return {.status = status,
        .headers = {{"Content-Type", "text/html"}},
        .body = "<html><title>No</title></html>"};
}

HttpReply oauth(int status, const QByteArray &code)
{
    return json(status, "{\"error\":\"" + code + "\"}");
}

} // namespace

void TstCredentialVerdict::aTokenMeansThatTheyWork()
{
    QCOMPARE(judgeCredentials(std::nullopt).verdict, CredentialVerdict::Working);
    QVERIFY(!judgeCredentials(std::nullopt).sentence.isEmpty());
}

void TstCredentialVerdict::anAnswerSaysSoOrNot_data()
{
    QTest::addColumn<QString>("flowId");
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<CredentialVerdict>("verdict");
    const auto refused = [](const char *name, const HttpReply &reply) {
        QTest::newRow(name) << u"oauth2-client-credentials"_s << reply << CredentialVerdict::Refused;
    };
    const auto unknown = [](const char *name, const HttpReply &reply) {
        QTest::newRow(name) << u"oauth2-client-credentials"_s << reply << CredentialVerdict::Unknown;
    };
    refused("400 invalid_client", oauth(400, "invalid_client"));
    refused("400 invalid_grant", oauth(400, "invalid_grant"));
    refused("400 unauthorized_client", oauth(400, "unauthorized_client"));
    refused("200 invalid_client", oauth(200, "invalid_client"));
    refused("401", json(401, {}));
    refused("401 in words", json(401, R"({"message":"Unauthorized"})"));
    refused("401 invalid_client", oauth(401, "invalid_client"));
    refused("401 of its own code", oauth(401, "access_denied"));
    refused("403", json(403, R"({"message":"Client disabled"})"));
    refused("403 without a word", json(403, {}));
    QTest::newRow("200 with a flag, invalid_client")
        << u"endorsed"_s << json(200, R"({"is_error":true,"error":"invalid_client"})")
        << CredentialVerdict::Refused;

    unknown("400", json(400, R"({"message":"Bad request"})"));
    unknown("400 invalid_request", oauth(400, "invalid_request"));
    unknown("400 invalid_scope", oauth(400, "invalid_scope"));
    unknown("400 invalid_target", oauth(400, "invalid_target"));
    unknown("400 unsupported_grant_type", oauth(400, "unsupported_grant_type"));
    unknown("401 invalid_scope", oauth(401, "invalid_scope"));
    unknown("403, a page of a firewall's", page(403));
    for (const int status : {404, 405, 406, 407, 408, 410, 413, 415, 418, 422, 429, 500, 502, 503, 504})
        unknown(QByteArray::number(status).constData(), json(status, {}));
    unknown("500 invalid_client", oauth(500, "invalid_client"));
    unknown("302", json(302, {}));
    unknown("200 without a token", json(200, R"({"token":"x"})"));
    unknown("200, a page", page(200));
    unknown("200, empty", json(200, {}));
    unknown("200 of its own code", oauth(200, "maintenance"));
    QTest::newRow("200 with a flag") << u"endorsed"_s << json(200, R"({"is_error":true,"message":"Nope"})")
                                     << CredentialVerdict::Unknown;
}

void TstCredentialVerdict::anAnswerSaysSoOrNot()
{
    QFETCH(const QString, flowId);
    QFETCH(const HttpReply, reply);
    const auto token = parseReply(flow(flowId), reply);
    QVERIFY(!token);
    QTEST(judgeCredentials(token.error()).verdict, "verdict");
}

void TstCredentialVerdict::anEchoedSecretChangesNothing()
{
    const SecretMask mask({u"id"_s, u"canary-4711"_s});
    const HttpReply reply
        = json(400, R"({"error":"invalid_client","error_description":"canary-4711 is wrong"})");
    const auto token = readReply(flow(u"oauth2-client-credentials"_s), reply, mask);
    QVERIFY(!token && !token.error().detail.contains(u"canary"_s));
    QCOMPARE(judgeCredentials(token.error()).verdict, CredentialVerdict::Refused);
    QCOMPARE(judgeCredentials(mask.masked(token.error())).verdict, CredentialVerdict::Refused);
}

void TstCredentialVerdict::noOtherKindOfErrorSaysAnything_data()
{
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, ErrorKind kind) { QTest::newRow(name) << kind; };
    row("a pause that the server asked for", ErrorKind::ServerRefused);
    row("invalid input", ErrorKind::InvalidInput);
    row("invalid flow", ErrorKind::InvalidFlow);
    row("invalid reply", ErrorKind::InvalidReply);
    row("redirected", ErrorKind::Redirected);
    row("network", ErrorKind::Network);
    row("TLS", ErrorKind::Tls);
    row("timeout", ErrorKind::Timeout);
    row("too large", ErrorKind::TooLarge);
    row("cancelled", ErrorKind::Cancelled);
    row("keychain locked", ErrorKind::KeychainLocked);
    row("keychain absent", ErrorKind::KeychainAbsent);
    row("keychain hung", ErrorKind::KeychainTimeout);
    row("keychain failed", ErrorKind::KeychainFailed);
    row("credentials missing", ErrorKind::CredentialsMissing);
}

void TstCredentialVerdict::noOtherKindOfErrorSaysAnything()
{
    QFETCH(const ErrorKind, kind);
    QCOMPARE(judgeCredentials(Error{kind, u"It failed."_s}).verdict, CredentialVerdict::Unknown);
}

void TstCredentialVerdict::theSentenceIsTheErrors()
{
    QCOMPARE(
        judgeCredentials(Error{ErrorKind::Network, u"Nobody answered."_s}).sentence, u"Nobody answered."_s);
}

void TstCredentialVerdict::eachVerdictHasItsWords()
{
    QCOMPARE(verdictText(CredentialVerdict::Working), u"Works"_s);
    QCOMPARE(verdictText(CredentialVerdict::Refused), u"Refused"_s);
    QCOMPARE(verdictText(CredentialVerdict::Unknown), u"Could not tell"_s);
}

QTEST_APPLESS_MAIN(TstCredentialVerdict)
#include "tst_credentialverdict.moc"
