#include "clirun.h"
#include "support/loopbackserver.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// What goes over the wire, and what becomes of servers that misbehave.
class TstCliWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNewlineIsTakenOffTheSecretAndNothingElse_data();
    void oneNewlineIsTakenOffTheSecretAndNothingElse();
    void anUnusableSecretIsNotSent_data();
    void anUnusableSecretIsNotSent();
    void extraHeadersAndParametersAreSent();
    void whatTheServerRefusesIsThree_data();
    void whatTheServerRefusesIsThree();
    void whatTheNetworkRefusesIsFour();
    void aHangingServerTimesOut();
    void theDryRunMasksAndSendsNothing();
    void theDryRunAsCurlLeavesTheSecretToTheShell();

private:
    Cli m_cli;
};

void TstCliWire::oneNewlineIsTakenOffTheSecretAndNothingElse_data()
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

void TstCliWire::oneNewlineIsTakenOffTheSecretAndNothingElse()
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

void TstCliWire::anUnusableSecretIsNotSent_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a newline only") << "\n"_ba;
    QTest::newRow("not UTF-8") << "h\xffsh"_ba;
    QTest::newRow("far too long") << QByteArray(70'000, 'x');
}

void TstCliWire::anUnusableSecretIsNotSent()
{
    QFETCH(QByteArray, input);
    LoopbackServer server(answerWith(200, "{}"));
    const CliRun run = m_cli.run(against(server.url()), input);
    VERIFY_CODE(run, 2);
    QCOMPARE(server.connections(), 0);
}

void TstCliWire::extraHeadersAndParametersAreSent()
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

void TstCliWire::whatTheServerRefusesIsThree_data()
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

void TstCliWire::whatTheServerRefusesIsThree()
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

void TstCliWire::whatTheNetworkRefusesIsFour()
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

void TstCliWire::aHangingServerTimesOut()
{
    LoopbackServer server(neverAnswer());
    const CliRun run = m_cli.run(against(server.url(), {u"--timeout"_s, u"0.3"_s}), "hush");
    VERIFY_CODE(run, 4);
    QCOMPARE(server.requests().size(), 1);
}

void TstCliWire::theDryRunMasksAndSendsNothing()
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

void TstCliWire::theDryRunAsCurlLeavesTheSecretToTheShell()
{
    const CliRun run = m_cli.run({u"request"_s, u"--flow"_s, u"endorsed"_s, u"--base-url"_s,
        u"https://endorsed.ai"_s, u"--client-id"_s, u"an-id"_s, u"--as"_s, u"curl"_s});
    VERIFY_CODE(run, 0);
    QVERIFY(run.out.startsWith("curl "));
    QVERIFY(run.out.contains("an-id"));
    QVERIFY(run.out.contains("CLIENT_SECRET"));
}

QTEST_GUILESS_MAIN(TstCliWire)
#include "tst_cli_wire.moc"
