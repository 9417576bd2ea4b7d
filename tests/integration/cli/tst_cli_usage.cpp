#include "clirun.h"

#include "base/version.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What the program says about itself, and to a wrong command line.
class TstCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpIsAResult_data();
    void helpIsAResult();
    void versionIsAResult();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void nothingThatIsTooMuchIsRepeated();
    void flowsListsTheBundledOnesInOrder();
    void aUsersFlowIsListedAndAWrongOneWarnedAbout();
    void completionLooksAndTouchesNothing();
    void aResultThatCannotBeWrittenIsNotSuccess();
    void aSecretNeedsATerminalOrStandardInput();

private:
    Cli m_cli;
};

void TstCliUsage::helpIsAResult_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("overall") << QStringList{u"--help"_s} << "Exit codes: 0 done, 2 bad usage"_ba;
    QTest::newRow("-h") << QStringList{u"-h"_s} << "Usage: claimcheck-cli VERB [options]\n"_ba;
    QTest::newRow("flows") << QStringList{u"flows"_s, u"--help"_s}
                           << "Usage: claimcheck-cli flows [options]\n"_ba;
    QTest::newRow("list") << QStringList{u"list"_s, u"--help"_s} << "--json"_ba;
    QTest::newRow("add") << QStringList{u"add"_s, u"--help"_s}
                         << "Usage: claimcheck-cli add NAME [options]\n"_ba;
    QTest::newRow("remove") << QStringList{u"remove"_s, u"--help"_s} << "--yes"_ba;
    QTest::newRow("token") << QStringList{u"token"_s, u"-h"_s} << "token, header, curl, env, json"_ba;
    QTest::newRow("request") << QStringList{u"request"_s, u"--help"_s} << "sends nothing"_ba;
    QTest::newRow("decode") << QStringList{u"decode"_s, u"--help"_s} << "Nothing is verified"_ba;
#ifdef CLAIMCHECK_SANDBOX
    QTest::newRow("sandbox") << QStringList{u"sandbox"_s, u"--help"_s} << "--until-stdin-closes"_ba;
#endif
    QTest::newRow("help wins over what is missing")
        << QStringList{u"add"_s, u"--help"_s} << "--secret-stdin"_ba;
}

void TstCliUsage::helpIsAResult()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = m_cli.run(arguments);
    VERIFY_CODE(run, 0);
    QVERIFY2(run.out.contains(says), run.out.constData());
    QCOMPARE(run.err, "");
}

void TstCliUsage::versionIsAResult()
{
    const CliRun run = m_cli.run({u"--version"_s});
    VERIFY_CODE(run, 0);
    QCOMPARE(run.out, "claimcheck-cli " CLAIMCHECK_VERSION "\n");
}

void TstCliUsage::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QString &line, const QByteArray &says) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << says;
    };
    const QString base = u"--base-url http://127.0.0.1:1 --client-id a --secret-stdin "_s;
    row("no verb", {}, "Which verb?");
    row("unknown verb", u"tokens"_s, "no verb 'tokens'");
    row("unknown option", u"list --all"_s, "'all'");
    row("no name to add", u"add --flow endorsed"_s, "NAME is missing");
    row("no name to remove", u"remove"_s, "NAME is missing");
    row("no client ID to add", u"add x --flow endorsed --base-url https://a.example"_s,
        "--client-id is missing");
    row("no profile to get a token for", u"token"_s, "Which profile?");
    row("name and ad hoc", u"token x --flow endorsed"_s, "Either NAME or --flow");
    row("no flow", u"token "_s + base, "--flow is missing");
    row("unknown flow", u"token --flow x "_s + base, "no such flow");
    row("the flows are named", u"token --flow x "_s + base, "rillis-flow, identity-documents");
    row("no base URL", u"token --flow endorsed --client-id a"_s, "--base-url is missing");
    row("known base URLs are named", u"token --flow endorsed --client-id a"_s, "https://endorsed.ai");
    row("plain http", u"token --flow endorsed --base-url http://a.example --client-id a"_s, "http");
    row("user info", u"token --flow endorsed --base-url https://u:pw@a.example --client-id a"_s,
        "claimcheck-cli: ");
    row("no client ID", u"token --flow endorsed --base-url https://a.example"_s, "--client-id is missing");
    row("unknown shape", u"token --flow endorsed --as yaml "_s + base, "token, header, curl, env, json");
    row("unknown encoding", u"token --flow endorsed --encoding xml "_s + base, "json, form");
    row("encoding the flow lacks", u"token --flow rillis-flow --encoding form "_s + base, "'form'");
    row("unknown client authentication", u"token --flow endorsed --client-auth none "_s + base, "basic-raw");
    row("path that is fixed", u"token --flow endorsed --path /x "_s + base, "path is /api/v1/auth/tokens");
    row("parameter without a value", u"token --flow endorsed --param scope "_s + base, "--param needs");
    row("parameter the flow lacks", u"token --flow rillis-flow --param a=b "_s + base, "no parameter 'a'");
    row("choice that is none", u"token --flow identity-documents --param provider=x "_s + base,
        "incode, au10tix");
    row("header without a value", u"token --flow endorsed --header X "_s + base, "--header needs");
    row("timeout that is none", u"token --flow endorsed --timeout soon "_s + base, "--timeout");
    row("timeout of nothing", u"token --flow endorsed --timeout 0 "_s + base, "--timeout");
    row("authorities that are not there", u"token --flow endorsed --cacert /nonexistent "_s + base,
        "--cacert");
    row("environment that is none",
        u"add x --flow endorsed --base-url https://a.example --client-id a --env live"_s,
        "dev, staging, prod");
#ifdef CLAIMCHECK_SANDBOX
    row("port that is none", u"sandbox --port 70000"_s, "--port");
#endif
    row("secret as an argument", u"token --flow endorsed --client-secret hush "_s + base,
        "a secret is never one");
    row("secret as an option's value", u"token --flow endorsed --secret=hush "_s + base,
        "a secret is never one");
}

void TstCliUsage::wrongUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = m_cli.run(arguments, "hush");
    VERIFY_CODE(run, 2);
    QCOMPARE(run.out, "");
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(!run.err.contains("hush"));
    QVERIFY(!run.err.contains("u:pw"));
}

void TstCliUsage::nothingThatIsTooMuchIsRepeated()
{
    const CliRun run = m_cli.run({u"token"_s, u"name"_s, u"hush"_s});
    VERIFY_CODE(run, 2);
    QVERIFY(run.err.contains("too many arguments"));
    QVERIFY(!run.err.contains("hush"));
}

void TstCliUsage::flowsListsTheBundledOnesInOrder()
{
    const CliRun run = m_cli.run({u"flows"_s});
    VERIFY_CODE(run, 0);
    const auto lines = run.out.split('\n');
    QVERIFY(lines.value(0).startsWith("FLOW "));
    QVERIFY(lines.value(1).startsWith("rillis-flow "));
    QVERIFY(lines.value(2).startsWith("identity-documents "));
    QVERIFY(lines.value(3).startsWith("partner-oauth "));
    QVERIFY(lines.value(4).startsWith("endorsed "));
    QVERIFY(lines.value(5).startsWith("oauth2-client-credentials "));
    QCOMPARE(lines.size(), 7);
}

void TstCliUsage::aUsersFlowIsListedAndAWrongOneWarnedAbout()
{
    Cli cli;
    QVERIFY(QDir().mkpath(cli.configFolder() + u"/flows"_s));
    QVERIFY(QFile::copy(
        QStringLiteral(TEST_DATA_DIR "/flows/example.json"), cli.configFolder() + u"/flows/a.json"_s));
    QFile wrong(cli.configFolder() + u"/flows/wrong.json"_s);
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("{\"schemaVersion\": 1, \"surprise\": true}");
    wrong.close();
    const CliRun run = cli.run({u"flows"_s});
    VERIFY_CODE(run, 0);
    QCOMPARE(run.out.split('\n').size(), 8);
    QVERIFY2(run.err.contains("warning: ") && run.err.contains("wrong.json"), run.err.constData());
}

// A shell that completes a name shows no message, so nobody would hear that a file was set aside.
void TstCliUsage::completionLooksAndTouchesNothing()
{
    CliRun run = m_cli.run({u"list"_s, u"--names"_s});
    VERIFY_CODE(run, 0);
    QCOMPARE(run.out, "");
    QVERIFY(QDir().mkpath(m_cli.configFolder() + u"/flows"_s));
    for (const QString &name : {u"profiles.json"_s, u"flows/wrong.json"_s}) {
        QFile file(m_cli.configFolder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not JSON");
    }
    run = m_cli.run({u"list"_s, u"--names"_s});
    VERIFY_CODE(run, 2);
    QCOMPARE(run.out + run.err, "");
    QVERIFY(QFile::exists(m_cli.profilesFile()));
    run = m_cli.run({u"flows"_s, u"--ids"_s});
    VERIFY_CODE(run, 0);
    QVERIFY2(run.out.startsWith("rillis-flow\n"), run.out.constData());
    QCOMPARE(run.err, "");
    QVERIFY(QFile::remove(m_cli.profilesFile()));
    QVERIFY(QFile::remove(m_cli.configFolder() + u"/flows/wrong.json"_s));
}

void TstCliUsage::aResultThatCannotBeWrittenIsNotSuccess()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here; tst_cli_console_windows has another way");
    const auto process = m_cli.prepared({u"flows"_s});
    process->setStandardOutputFile(u"/dev/full"_s);
    process->start();
    const CliRun run = Cli::finished(*process);
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.contains("could not be written"));
}

void TstCliUsage::aSecretNeedsATerminalOrStandardInput()
{
    const CliRun run = m_cli.run({u"token"_s, u"--flow"_s, u"endorsed"_s, u"--base-url"_s,
                                     u"http://127.0.0.1:1"_s, u"--client-id"_s, u"a"_s},
        "hush\n");
    VERIFY_CODE(run, 2);
    QVERIFY2(run.err.contains("--secret-stdin"), run.err.constData());
}

QTEST_GUILESS_MAIN(TstCliUsage)
#include "tst_cli_usage.moc"
