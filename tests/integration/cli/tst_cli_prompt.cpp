#include "clirun.h"
#include "store/profilestore.h"
#include "support/loopbackserver.h"
#include "terminal.h"

#include <QTest>

#include <csignal>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What happens on a terminal, which here is a real pseudo-terminal.
class TstCliPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedSecretIsSentAndNotShown_data();
    void aTypedSecretIsSentAndNotShown();
    void aSignalAtThePromptLeavesTheTerminalEchoing_data();
    void aSignalAtThePromptLeavesTheTerminalEchoing();
    void ctrlCAtThePromptEndsTheProgram();
    void endOfInputAtThePromptIsBadInput();
    void removeAsksAndTakesNoForAnAnswer();

private:
    std::unique_ptr<QProcess> started(const Terminal &terminal, const QUrl &url, const QStringList &more = {})
    {
        auto process
            = m_cli.prepared(QStringList{u"token"_s, u"--flow"_s, u"oauth2-client-credentials"_s,
                                 u"--base-url"_s, url.adjusted(QUrl::RemovePath).toString(), u"--path"_s,
                                 u"/token"_s, u"--client-id"_s, u"id"_s, u"--client-auth"_s, u"body"_s}
                + more);
        terminal.giveTo(*process);
        process->start();
        // The prompt is written once echo is off; what is typed before is thrown away.
        m_errors.clear();
        (void)QTest::qWaitFor(
            [&] { return (m_errors += process->readAllStandardError()).contains("secret"); }, generousMs);
        return process;
    }

    Cli m_cli;
    QByteArray m_errors;
};

void TstCliPrompt::aTypedSecretIsSentAndNotShown_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("asked for") << QStringList();
    // The terminal is standard input, and still nobody wants to see it.
    QTest::newRow("--secret-stdin") << QStringList{u"--secret-stdin"_s};
}

void TstCliPrompt::aTypedSecretIsSentAndNotShown()
{
    QFETCH(QStringList, more);
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-of-some-length"})"));
    Terminal terminal;
    QVERIFY(terminal.isOpen());
    const auto process = started(terminal, server.url(), more);
    QVERIFY2(m_errors.contains("Client secret (not shown): "), m_errors.constData());
    QVERIFY(!terminal.echoes());
    terminal.type("hush hush\n");
    const CliRun run = Cli::finished(*process);
    VERIFY_CODE(run, 0);
    QCOMPARE(run.out, "opaque-token-of-some-length\n");
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().body.contains("client_secret=hush+hush"));
    QVERIFY2(!terminal.shown().contains("hush"), terminal.shown().constData());
    QVERIFY(!m_errors.contains("hush"));
    QVERIFY(!run.err.contains("hush"));
    QVERIFY(terminal.echoes());
}

void TstCliPrompt::aSignalAtThePromptLeavesTheTerminalEchoing_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TstCliPrompt::aSignalAtThePromptLeavesTheTerminalEchoing()
{
    QFETCH(int, number);
    LoopbackServer server(neverAnswer());
    Terminal terminal;
    const auto process = started(terminal, server.url());
    QVERIFY(!terminal.echoes());
    ::kill(pid_t(process->processId()), number);
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, generousMs);
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QVERIFY(terminal.echoes());
    QCOMPARE(server.connections(), 0);
}

void TstCliPrompt::ctrlCAtThePromptEndsTheProgram()
{
    LoopbackServer server(neverAnswer());
    Terminal terminal;
    const auto process = started(terminal, server.url());
    terminal.type("half a sec\x03");
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, generousMs);
    QVERIFY(terminal.echoes());
    QCOMPARE(server.connections(), 0);
}

void TstCliPrompt::endOfInputAtThePromptIsBadInput()
{
    LoopbackServer server(neverAnswer());
    Terminal terminal;
    const auto process = started(terminal, server.url());
    terminal.type("\x04");
    const CliRun run = Cli::finished(*process);
    VERIFY_CODE(run, 2);
    QVERIFY(terminal.echoes());
}

void TstCliPrompt::removeAsksAndTakesNoForAnAnswer()
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Flow API"_s;
    profile.flowId = u"rillis-flow"_s;
    profile.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
    QVERIFY(ProfileStore(m_cli.profilesFile()).save({profile}));

    Terminal terminal;
    const auto process = m_cli.prepared({u"remove"_s, u"Flow API"_s});
    terminal.giveTo(*process);
    process->start();
    QByteArray errors;
    QTRY_VERIFY_WITH_TIMEOUT((errors += process->readAllStandardError()).contains("[y/N]"), generousMs);
    terminal.type("\n");
    const CliRun run = Cli::finished(*process);
    VERIFY_CODE(run, 2);
    QVERIFY(run.err.contains("Nothing was removed"));
    QCOMPARE(ProfileStore(m_cli.profilesFile()).load().profiles.size(), 1);
}

QTEST_GUILESS_MAIN(TstCliPrompt)
#include "tst_cli_prompt.moc"
