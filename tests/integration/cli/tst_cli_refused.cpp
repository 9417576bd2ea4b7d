#include "clirun.h"
#include "support/loopbackserver.h"

#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// A refusal in a terminal: what the server said, and the option that makes another request.
class TstCliRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHintNamesTheOptionToTry_data();
    void theHintNamesTheOptionToTry();
};

void TstCliRefused::theHintNamesTheOptionToTry_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("hint"); // empty: no option would help
    const QString oauth = u"oauth2-client-credentials"_s;
    const auto error = [](int status, const char *code) {
        return httpResponse(status, QByteArray(R"({"error":")") + code + R"("})");
    };
    QTest::newRow("Basic") << oauth << QStringList{u"--client-auth"_s, u"body"_s} << error(401, "invalid_client")
                           << QByteArray("401 invalid_client: this server may want the credentials in the Basic "
                                         "header: try --client-auth basic.\n");
    QTest::newRow("body") << oauth << QStringList{} << error(401, "invalid_client")
                          << QByteArray("in the request body: try --client-auth body.\n");
    QTest::newRow("encoding") << u"endorsed"_s << QStringList{} << error(415, "unsupported")
                              << QByteArray("415: this server may want the body as JSON: try --encoding json.\n");
    QTest::newRow("scope") << oauth << QStringList{u"--param"_s, u"scope=all"_s} << error(400, "invalid_scope")
                           << QByteArray("for who asks for none: leave out --param scope=….\n");
    QTest::newRow("no choice") << u"partner-oauth"_s << QStringList{} << error(401, "invalid_client") << QByteArray();
    QTest::newRow("too many") << oauth << QStringList{} << error(429, "invalid_client") << QByteArray();
}

void TstCliRefused::theHintNamesTheOptionToTry()
{
    QFETCH(QString, flow);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, hint);
    LoopbackServer server(answerBytes(answer));
    Cli cli;
    const CliRun run = cli.run(QStringList{u"token"_s, u"--flow"_s, flow, u"--base-url"_s, server.url(u""_s).toString(),
                                   u"--client-id"_s, u"id"_s, u"--secret-stdin"_s}
            + more,
        "canary-secret");
    VERIFY_CODE(run, 3);
    QCOMPARE(run.out, "");
    QVERIFY2(run.err.contains("  the server said: "), run.err.constData());
    QVERIFY2(hint.isEmpty() ? !run.err.contains("try --") : run.err.contains(hint), run.err.constData());
    QVERIFY(!run.err.contains("canary"));
    QCOMPARE(server.requests().size(), 1); // never tried by itself
}

QTEST_GUILESS_MAIN(TstCliRefused)
#include "tst_cli_refused.moc"
