#include "clirun.h"
#include "sandbox/sandboxserver.h"
#include "support/loopbackserver.h"
#include "support/testcertificates.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Tokens for credentials that are stored nowhere.
class TstCliAdHoc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFlowGivesATokenOnStandardOutputOnly_data();
    void everyFlowGivesATokenOnStandardOutputOnly();
    void everyShapeIsWhatTheNextToolWants_data();
    void everyShapeIsWhatTheNextToolWants();
    void jsonKeepsTheResponse();
    void disagreementGoesToStandardError();
    void verboseShowsTheExchangeWithoutSecrets();
    void oneNewlineIsTakenOffTheSecretAndNothingElse_data();
    void oneNewlineIsTakenOffTheSecretAndNothingElse();
    void anUnusableSecretIsNotSent_data();
    void anUnusableSecretIsNotSent();
    void extraHeadersAndParametersAreSent();
    void nothingIsStored();
    void whatTheServerRefusesIsThree_data();
    void whatTheServerRefusesIsThree();
    void whatTheNetworkRefusesIsFour();
    void aHangingServerTimesOut();
    void anUntrustedServerIsFour();
    void anExtraAuthorityIsTrusted();
    void theDryRunMasksAndSendsNothing();
    void theDryRunAsCurlLeavesTheSecretToTheShell();

private:
    const SandboxProfile &demo(const QString &flowId) const
    {
        for (const SandboxProfile &each : m_profiles) {
            if (each.profile.flowId == flowId)
                return each;
        }
        Q_UNREACHABLE();
    }

    QStringList adHoc(const QString &flowId, const QStringList &more = {}) const
    {
        const SandboxProfile &with = demo(flowId);
        return QStringList{u"token"_s, u"--flow"_s, flowId, u"--base-url"_s, m_sandbox.baseUrl().toString(),
                   u"--client-id"_s, with.credentials.clientId, u"--secret-stdin"_s}
        + more;
    }

    static QStringList against(const QUrl &url, const QStringList &more = {})
    {
        const QString base = url.adjusted(QUrl::RemovePath).toString();
        return QStringList{u"token"_s, u"--flow"_s, u"oauth2-client-credentials"_s, u"--base-url"_s, base,
                   u"--path"_s, u"/token"_s, u"--client-id"_s, u"id"_s, u"--secret-stdin"_s}
        + more;
    }

    QByteArray secret(const QString &flowId) const { return demo(flowId).credentials.clientSecret.toUtf8(); }

    Cli m_cli;
    SandboxServer m_sandbox{systemClock()};
    QList<SandboxProfile> m_profiles;
};

void TstCliAdHoc::initTestCase()
{
    QVERIFY(m_sandbox.listen());
    m_profiles = m_sandbox.profiles();
}

void TstCliAdHoc::everyFlowGivesATokenOnStandardOutputOnly_data()
{
    QTest::addColumn<QString>("flowId");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("rillis-flow") << u"rillis-flow"_s << QStringList();
    QTest::newRow("identity-documents") << u"identity-documents"_s << QStringList();
    QTest::newRow("identity-documents, parameters")
        << u"identity-documents"_s
        << QStringList{u"--param"_s, u"sessionKey=pinned"_s, u"--param"_s, u"provider=incode"_s};
    QTest::newRow("partner-oauth") << u"partner-oauth"_s << QStringList();
    QTest::newRow("generic, body") << u"oauth2-client-credentials"_s
                                   << QStringList{
                                          u"--path"_s, u"/oauth/token"_s, u"--client-auth"_s, u"body"_s};
    QTest::newRow("generic, Basic") << u"oauth2-client-credentials"_s
                                    << QStringList{u"--path"_s, u"/oauth/token"_s, u"--client-auth"_s,
                                           u"basic"_s, u"--param"_s, u"scope=read write"_s};
    QTest::newRow("generic, raw Basic")
        << u"oauth2-client-credentials"_s
        << QStringList{u"--path"_s, u"/oauth/token"_s, u"--client-auth"_s, u"basic-raw"_s};
}

void TstCliAdHoc::everyFlowGivesATokenOnStandardOutputOnly()
{
    QFETCH(QString, flowId);
    QFETCH(QStringList, more);
    const CliRun run = m_cli.run(adHoc(flowId, more), secret(flowId));
    VERIFY_CODE(run, 0);
    QCOMPARE(run.err, "");
    QVERIFY(run.out.startsWith("eyJ") && run.out.count('.') == 2);
    QCOMPARE(run.out.count('\n'), 1);
    QVERIFY(run.out.endsWith('\n'));
}

void TstCliAdHoc::everyShapeIsWhatTheNextToolWants_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QByteArray>("pattern");
    const QByteArray token = R"(eyJ[\w-]+\.[\w-]+\.[\w-]+)";
    QTest::newRow("token") << u"token"_s << token;
    QTest::newRow("header") << u"header"_s << "Authorization: Bearer " + token;
    QTest::newRow("env") << u"env"_s << "export ACCESS_TOKEN='?" + token + "'?";
    QTest::newRow("curl") << u"curl"_s << R"(curl [\s\S]*Authorization: Bearer )" + token + R"([\s\S]*)";
}

void TstCliAdHoc::everyShapeIsWhatTheNextToolWants()
{
    QFETCH(QString, shape);
    QFETCH(QByteArray, pattern);
    const CliRun run = m_cli.run(adHoc(u"rillis-flow"_s, {u"--as"_s, shape}), secret(u"rillis-flow"_s));
    VERIFY_CODE(run, 0);
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(QString::fromLatin1(pattern) + u"\n"_s));
    QVERIFY2(whole.match(QString::fromUtf8(run.out)).hasMatch(), run.out.constData());
}

void TstCliAdHoc::jsonKeepsTheResponse()
{
    const CliRun run = m_cli.run(adHoc(u"endorsed"_s, {u"--as"_s, u"json"_s}), secret(u"endorsed"_s));
    VERIFY_CODE(run, 0);
    QVERIFY2(
        run.out.endsWith(
            "\"scope\":\"all:read all:write\",\"response\":{\"is_error\":false,\"token_type\":\"Bearer\","
            "\"expires_in\":\"1209600\",\"scope\":[\"all:read\",\"all:write\"]}}"
            "\n"),
        run.out.constData());
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QVERIFY(json.value(u"access_token").toString().startsWith(u"eyJ"));
    QCOMPARE(json.value(u"token_type").toString(), u"Bearer"_s);
    QCOMPARE(json.value(u"expiry_source").toString(), u"expires_in"_s);
    const auto left = json.value(u"expires_in").toInteger();
    QVERIFY(left <= 1'209'600 && left > 1'209'600 - 600);
    const QDateTime end = QDateTime::fromString(json.value(u"expires_at").toString(), Qt::ISODate);
    QCOMPARE(end.timeSpec(), Qt::UTC);
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(end) - left) <= 600);
}

void TstCliAdHoc::disagreementGoesToStandardError()
{
    const CliRun run = m_cli.run(adHoc(u"endorsed"_s), secret(u"endorsed"_s));
    VERIFY_CODE(run, 0);
    QVERIFY2(run.err.startsWith("warning: ") && run.err.contains("expires_in"), run.err.constData());
    QVERIFY(run.out.startsWith("eyJ"));
}

void TstCliAdHoc::verboseShowsTheExchangeWithoutSecrets()
{
    for (const QString &flow :
        {u"rillis-flow"_s, u"identity-documents"_s, u"partner-oauth"_s, u"endorsed"_s}) {
        const CliRun run = m_cli.run(adHoc(flow, {u"--verbose"_s}), secret(flow));
        VERIFY_CODE(run, 0);
        QVERIFY2(run.err.contains("POST http://127.0.0.1"), run.err.constData());
        QVERIFY(run.err.contains("200"));
        const QByteArray token = run.out.trimmed();
        const SandboxProfile &with = demo(flow);
        const QByteArray pair = (with.credentials.clientId + u':' + with.credentials.clientSecret).toUtf8();
        QVERIFY(!run.err.contains(secret(flow)));
        QVERIFY(!run.err.contains(pair.toBase64()));
        QVERIFY(!run.err.contains(token));
        QVERIFY(!run.err.contains(token.split('.').at(2)));
    }
}

void TstCliAdHoc::oneNewlineIsTakenOffTheSecretAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("warned");
    QTest::newRow("no newline") << "hush"_ba
                                << "hush"_ba << false;
    QTest::newRow("a newline") << "hush\n"_ba
                               << "hush"_ba << false;
    QTest::newRow("a Windows newline") << "hush\r\n"_ba
                                       << "hush"_ba << false;
    QTest::newRow("two newlines") << "hush\n\n"_ba
                                  << "hush%0A"_ba << true;
    QTest::newRow("a space at the end") << "hush \n"_ba
                                        << "hush+"_ba << true;
    QTest::newRow("a space before") << " hush"_ba
                                    << "+hush"_ba << true;
    QTest::newRow("umlauts") << "h\xc3\xbcsh"_ba
                             << "h%C3%BCsh"_ba << false;
}

void TstCliAdHoc::oneNewlineIsTakenOffTheSecretAndNothingElse()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, sent);
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-of-some-length","expires_in":60})",
        {{"Content-Type", "application/json"}}));
    const CliRun run = m_cli.run(against(server.url(), {u"--client-auth"_s, u"body"_s}), input);
    VERIFY_CODE(run, 0);
    QCOMPARE(run.out, "opaque-token-of-some-length\n");
    QCOMPARE(server.requests().size(), 1);
    const QByteArray body = server.requests().constFirst().body;
    QVERIFY2(body.split('&').contains("client_secret=" + sent), body.constData());
    QTEST(run.err.contains("warning: "), "warned");
    QVERIFY(!run.err.contains("hush"));
}

void TstCliAdHoc::anUnusableSecretIsNotSent_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a newline only") << "\n"_ba;
    QTest::newRow("not UTF-8") << "h\xffsh"_ba;
    QTest::newRow("far too long") << QByteArray(70'000, 'x');
}

void TstCliAdHoc::anUnusableSecretIsNotSent()
{
    QFETCH(QByteArray, input);
    LoopbackServer server(answerWith(200, "{}"));
    const CliRun run = m_cli.run(against(server.url()), input);
    VERIFY_CODE(run, 2);
    QCOMPARE(server.connections(), 0);
}

void TstCliAdHoc::extraHeadersAndParametersAreSent()
{
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-of-some-length"})"));
    const CliRun run = m_cli.run(
        against(server.url(), {u"--header"_s, u"X-Gateway:  blue "_s, u"--param"_s, u"audience=a=b"_s}),
        "hush");
    VERIFY_CODE(run, 0);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().header("X-Gateway"), "blue");
    QVERIFY(server.requests().constFirst().body.contains("audience=a%3Db"));
}

void TstCliAdHoc::nothingIsStored()
{
    Cli cli;
    VERIFY_CODE(cli.run(adHoc(u"rillis-flow"_s), secret(u"rillis-flow"_s)), 0);
    QVERIFY(!QFile::exists(cli.profilesFile()));
    QVERIFY(!QDir(cli.configFolder()).exists());
}

void TstCliAdHoc::whatTheServerRefusesIsThree_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("unknown client") << 401 << R"({"error":"invalid_client"})"_ba;
    QTest::newRow("bad request") << 400
                                 << R"({"error":"invalid_scope","error_description":"No such scope"})"_ba;
    QTest::newRow("server error") << 500 << "<html>oops</html>"_ba;
    QTest::newRow("no token in it") << 200 << "{}"_ba;
    QTest::newRow("a page") << 200 << "<html>Sign in</html>"_ba;
    QTest::newRow("redirect") << 302 << QByteArray();
}

void TstCliAdHoc::whatTheServerRefusesIsThree()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    LoopbackServer server(answerWith(status, body, {{"Location", "http://127.0.0.1:1/elsewhere"}}));
    const CliRun run = m_cli.run(against(server.url()), "hush");
    VERIFY_CODE(run, 3);
    QCOMPARE(run.out, "");
    QVERIFY(run.err.startsWith("claimcheck-cli: "));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!run.err.contains("hush"));
}

void TstCliAdHoc::whatTheNetworkRefusesIsFour()
{
    QUrl url;
    {
        const LoopbackServer gone(neverAnswer());
        url = gone.url();
    }
    const CliRun run = m_cli.run(against(url), "hush");
    VERIFY_CODE(run, 4);
    QCOMPARE(run.out, "");
}

void TstCliAdHoc::aHangingServerTimesOut()
{
    LoopbackServer server(neverAnswer());
    const CliRun run = m_cli.run(against(server.url(), {u"--timeout"_s, u"0.3"_s}), "hush");
    VERIFY_CODE(run, 4);
    QCOMPARE(server.requests().size(), 1);
}

void TstCliAdHoc::anUntrustedServerIsFour()
{
    TestCertificates certificates;
    QVERIFY2(certificates.make(), qPrintable(certificates.problem()));
    LoopbackServer server(certificates.good(), answerWith(200, "{}"));
    const CliRun run = m_cli.run(against(server.url()), "hush");
    VERIFY_CODE(run, 4);
    QVERIFY(server.requests().isEmpty());
}

void TstCliAdHoc::anExtraAuthorityIsTrusted()
{
    TestCertificates certificates;
    QVERIFY2(certificates.make(), qPrintable(certificates.problem()));
    LoopbackServer server(
        certificates.good(), answerWith(200, R"({"access_token":"opaque-token-of-some-length"})"));
    QFile file(m_cli.file(u"authority.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(certificates.authority().toPem());
    file.close();
    const CliRun run = m_cli.run(against(server.url(), {u"--cacert"_s, file.fileName()}), "hush");
    VERIFY_CODE(run, 0);
    file.resize(0);
    VERIFY_CODE(m_cli.run(against(server.url(), {u"--cacert"_s, file.fileName()}), "hush"), 2);
}

void TstCliAdHoc::theDryRunMasksAndSendsNothing()
{
    LoopbackServer server(neverAnswer());
    QStringList arguments = against(server.url(), {u"--client-auth"_s, u"body"_s});
    arguments[0] = u"request"_s;
    arguments.removeOne(u"--secret-stdin"_s);
    const CliRun run = m_cli.run(arguments);
    VERIFY_CODE(run, 0);
    QCOMPARE(server.connections(), 0);
    const QByteArray start = "POST " + server.url().toEncoded();
    QVERIFY2(run.out.startsWith(start), run.out.constData());
    QVERIFY(run.out.contains("client_id"));
    QVERIFY(run.out.contains("client_secret"));
}

void TstCliAdHoc::theDryRunAsCurlLeavesTheSecretToTheShell()
{
    const CliRun run = m_cli.run({u"request"_s, u"--flow"_s, u"endorsed"_s, u"--base-url"_s,
        u"https://endorsed.ai"_s, u"--client-id"_s, u"an-id"_s, u"--as"_s, u"curl"_s});
    VERIFY_CODE(run, 0);
    QVERIFY(run.out.startsWith("curl "));
    QVERIFY(run.out.contains("an-id"));
    QVERIFY(run.out.contains("CLIENT_SECRET"));
}

QTEST_GUILESS_MAIN(TstCliAdHoc)
#include "tst_cli_adhoc.moc"
