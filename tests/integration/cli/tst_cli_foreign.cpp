#include "clirun.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// The generic flow against a server that this project did not write.
class TstCliForeign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void itGivesATokenHoweverTheClientAuthenticates_data();
    void itGivesATokenHoweverTheClientAuthenticates();
    void itsScopeAndLifetimeAreRead();
    void itsRefusalsAreUnderstood_data();
    void itsRefusalsAreUnderstood();

private:
    CliRun token(const QStringList &more, const QByteArray &secret = "pass:w%rd+\xc3\xbc/=\n")
    {
        return m_cli.run(
            QStringList{u"token"_s, u"--flow"_s, u"oauth2-client-credentials"_s, u"--base-url"_s, m_baseUrl,
                u"--path"_s, u"/any/path"_s, u"--client-id"_s, u"foreign client"_s, u"--secret-stdin"_s}
                + more,
            secret);
    }

    Cli m_cli;
    QProcess m_server;
    QString m_baseUrl;
};

void TstCliForeign::initTestCase()
{
    // Debian's own Python: another one on the PATH would not see Debian's modules.
    const QString python = u"/usr/bin/python3"_s;
    if (QProcess::execute(python, {u"-c"_s, u"import oauthlib"_s}) != 0)
        QSKIP("python3-oauthlib is not installed");
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(python, {QStringLiteral(SOURCE_ROOT "/tests/integration/cli/foreign_issuer.py")});
    QVERIFY(QTest::qWaitFor([&] { return m_server.canReadLine(); }, generousMs));
    m_baseUrl = u"http://127.0.0.1:"_s + QString::fromLatin1(m_server.readLine().trimmed());
}

void TstCliForeign::cleanupTestCase()
{
    m_server.closeWriteChannel();
    m_server.waitForFinished();
}

void TstCliForeign::itGivesATokenHoweverTheClientAuthenticates_data()
{
    QTest::addColumn<QString>("auth");
    QTest::newRow("client_secret_post") << u"body"_s;
    QTest::newRow("client_secret_basic") << u"basic"_s;
}

void TstCliForeign::itGivesATokenHoweverTheClientAuthenticates()
{
    QFETCH(QString, auth);
    const CliRun run = token({u"--client-auth"_s, auth});
    VERIFY_CODE(run, 0);
    QVERIFY(run.out.trimmed().size() >= 20);
    QCOMPARE(run.out.count('\n'), 1);
}

void TstCliForeign::itsScopeAndLifetimeAreRead()
{
    const CliRun run = token({u"--param"_s, u"scope=orders:read orders:write"_s, u"--as"_s, u"json"_s});
    VERIFY_CODE(run, 0);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(json.value(u"scope").toString(), u"orders:read orders:write"_s);
    QCOMPARE(json.value(u"expiry_source").toString(), u"expires_in"_s);
    const auto left = json.value(u"expires_in").toInteger();
    QVERIFY(left > 1200 && left <= 1800);
}

void TstCliForeign::itsRefusalsAreUnderstood_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("says");
    const QByteArray right = "pass:w%rd+\xc3\xbc/=";
    QTest::newRow("wrong secret") << QStringList() << "wrong"_ba
                                  << "invalid_client"_ba;
    QTest::newRow("Basic not encoded")
        << QStringList{u"--client-auth"_s, u"basic-raw"_s} << right << "401"_ba;
    QTest::newRow("unknown scope") << QStringList{u"--param"_s, u"scope=orders:delete"_s} << right
                                   << "invalid_scope"_ba;
}

void TstCliForeign::itsRefusalsAreUnderstood()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, says);
    const CliRun run = token(more, secret);
    VERIFY_CODE(run, 3);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(!run.err.contains(secret));
}

QTEST_GUILESS_MAIN(TstCliForeign)
#include "tst_cli_foreign.moc"
