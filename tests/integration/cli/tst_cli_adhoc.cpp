#include "clirun.h"
#include "sandbox/sandboxserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Tokens for credentials that are stored nowhere, from the sandbox, which is picky.
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
    void nothingIsStored();

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

void TstCliAdHoc::nothingIsStored()
{
    Cli cli;
    VERIFY_CODE(cli.run(adHoc(u"rillis-flow"_s), secret(u"rillis-flow"_s)), 0);
    QVERIFY(!QFile::exists(cli.profilesFile()));
    QVERIFY(!QDir(cli.configFolder()).exists());
}

QTEST_GUILESS_MAIN(TstCliAdHoc)
#include "tst_cli_adhoc.moc"
