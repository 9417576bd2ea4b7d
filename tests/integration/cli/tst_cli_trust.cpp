#include "clirun.h"
#include "support/loopbackserver.h"
#include "support/testcertificates.h"

#include <QFile>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Whom the command line trusts.
class TstCliTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntrustedServerIsFour();
    void anExtraAuthorityIsTrusted();

private:
    Cli m_cli;
};

void TstCliTrust::anUntrustedServerIsFour()
{
    TestCertificates certificates;
    QVERIFY2(certificates.make(), qPrintable(certificates.problem()));
    LoopbackServer server(certificates.good(), answerWith(200, "{}"));
    const CliRun run = m_cli.run(against(server.url()), "hush");
    VERIFY_CODE(run, 4);
    QVERIFY(server.requests().isEmpty());
}

void TstCliTrust::anExtraAuthorityIsTrusted()
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

QTEST_GUILESS_MAIN(TstCliTrust)
#include "tst_cli_trust.moc"
