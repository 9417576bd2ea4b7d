#include "clirun.h"
#include "keychain/keychainstore.h"
#include "store/profilestore.h"
#include "support/loopbackserver.h"
#include "terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

const QByteArray issued = R"({"access_token":"canary-token-4711","expires_in":600})";

/// Answers each request after a while, and counts how many are open at once.
class CountingServer
{
public:
    CountingServer()
        : m_server([this](QTcpSocket *socket, const ReceivedRequest &) {
            m_most = std::max(m_most, ++m_open);
            // Long enough for all that may come to be there.
            QTimer::singleShot(150, socket, [this, socket] {
                --m_open;
                socket->write(httpResponse(200, issued));
                socket->disconnectFromHost();
            });
        })
    {
    }

    QUrl url() const { return m_server.url(); }
    int most() const { return m_most; }
    qsizetype requests() const { return m_server.requests().size(); }

private:
    int m_open = 0;
    int m_most = 0;
    LoopbackServer m_server;
};

} // namespace

/// Which stored credentials still work, with a real keyring (run through tests/with-desktop) and servers of
/// all kinds.
class TstCliCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTableTellsWhatEachServerSaid();
    void jsonTellsTheSame();
    void allThatWorkIsZero();
    void onlyTheChosenAreAsked_data();
    void onlyTheChosenAreAsked();
    void nothingToCheckIsSix_data();
    void nothingToCheckIsSix();
    void soManyAreSentToOneHostAtATime_data();
    void soManyAreSentToOneHostAtATime();
    void whatIsLeftIsCancelledByCtrlC();
    void neitherSecretNorTokenIsShown();
    void theBoundIsANumber_data();
    void theBoundIsANumber();
    void progressIsForTerminals();

private:
    /// As the window and `add` would store it, without a process for each.
    void add(const QString &name, const QUrl &url, const QString &customer = {},
        Environment environment = Environment::Dev)
    {
        const Profile profile{.id = newProfileId(),
            .name = name,
            .customer = customer,
            .environment = environment,
            .flowId = u"oauth2-client-credentials"_s,
            .baseUrl = url.adjusted(QUrl::RemovePath),
            .path = u"/token"_s};
        const auto written = waitFor<CredentialsResult>(
            m_keychain.write(profile.id, {u"canary-id"_s, u"canary-secret-0815"_s}));
        QVERIFY(written && written->has_value());
        m_profiles.append(profile);
        QVERIFY(ProfileStore(m_cli->profilesFile()).save(m_profiles));
    }
    void addOneOfEach();

    std::unique_ptr<Cli> m_cli;
    KeychainStore m_keychain;
    QList<Profile> m_profiles;
    LoopbackServer m_working{answerWith(200, issued)};
    LoopbackServer m_refusing{
        answerWith(401, R"({"error":"invalid_client","error_description":"canary-secret-0815"})")};
    LoopbackServer m_broken{answerWith(503, {})};
    LoopbackServer m_hanging{neverAnswer()};
    LoopbackServer m_scoped{answerWith(400, R"({"error":"invalid_scope"})")};
};

void TstCliCheck::init()
{
    m_cli = std::make_unique<Cli>();
    m_profiles.clear();
    for (LoopbackServer *server : {&m_working, &m_refusing, &m_broken, &m_hanging, &m_scoped})
        server->forget();
}

void TstCliCheck::addOneOfEach()
{
    add(u"Works"_s, m_working.url(), u"Acme"_s, Environment::Prod);
    add(u"Refused"_s, m_refusing.url(), u"Acme"_s);
    add(u"Broken"_s, m_broken.url(), u"Globex"_s);
    add(u"Hangs"_s, m_hanging.url(), u"Globex"_s, Environment::Prod);
    add(u"Nobody"_s, QUrl(u"http://127.0.0.1:1/token"_s));
    add(u"Scope"_s, m_scoped.url());
}

void TstCliCheck::aTableTellsWhatEachServerSaid()
{
    addOneOfEach();
    const CliRun run = m_cli->run({u"check"_s, u"--timeout"_s, u"1"_s});
    VERIFY_CODE(run, 3);
    QCOMPARE(run.err, "");
    QStringList lines = QString::fromUtf8(run.out).split(u'\n');
    QCOMPARE(lines.size(), 8);
    const QStringList patterns{
        u"CUSTOMER +PROFILE +ENVIRONMENT +FLOW +RESULT +HTTP +SECONDS +WHAT WAS SAID"_s,
        uR"(Acme +Works +prod +oauth2-client-credentials +Works +200 +\d\.\d\d\d +The server issued a token\.)"_s,
        uR"(Acme +Refused +dev +oauth2-client-credentials +Refused +401 .*not accept this client ID and secret.* The server said: invalid_client.*)"_s,
        uR"(Globex +Broken +dev +oauth2-client-credentials +Could not tell +503 .*unavailable.*)"_s,
        uR"(Globex +Hangs +prod +oauth2-client-credentials +Could not tell +[01]\.\d\d\d .*within 1 s\.)"_s,
        uR"( +Nobody +dev +oauth2-client-credentials +Could not tell +\d\.\d\d\d .*refused the connection\.)"_s,
        uR"( +Scope +dev +oauth2-client-credentials +Could not tell +400 .*scope.*)"_s,
    };
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(patterns.at(i)));
        QVERIFY2(whole.match(lines.at(i)).hasMatch(), qPrintable(lines.at(i)));
    }
}

void TstCliCheck::jsonTellsTheSame()
{
    addOneOfEach();
    const CliRun run = m_cli->run({u"check"_s, u"--json"_s, u"--timeout"_s, u"1"_s});
    VERIFY_CODE(run, 3);
    QCOMPARE(run.err, "");
    const QJsonArray rows = QJsonDocument::fromJson(run.out).array();
    QStringList results;
    for (const auto &row : rows)
        results.append(row[u"name"].toString() % u' ' % row[u"result"].toString());
    QCOMPARE(results,
        (QStringList{u"Works works"_s, u"Refused refused"_s, u"Broken unknown"_s, u"Hangs unknown"_s,
            u"Nobody unknown"_s, u"Scope unknown"_s}));
    QCOMPARE(rows[1][u"status"].toInt(), 401);
    QVERIFY(rows[1][u"serverWords"].toString().startsWith(u"invalid_client"));
    QVERIFY(rows[3][u"status"].isNull() && rows[3][u"seconds"].toDouble() > 0.5);
    QCOMPARE(rows[0][u"customer"].toString(), u"Acme"_s);
    QCOMPARE(rows[0][u"environment"].toString(), u"prod"_s);
}

void TstCliCheck::allThatWorkIsZero()
{
    add(u"One"_s, m_working.url());
    add(u"Two"_s, m_working.url());
    VERIFY_CODE(m_cli->run({u"check"_s}), 0);
    QCOMPARE(m_working.requests().size(), 2);
    VERIFY_CODE(m_cli->run({u"check"_s, u"--json"_s}), 0);
}

void TstCliCheck::onlyTheChosenAreAsked_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a customer, in any case")
        << QStringList{u"--customer"_s, u"aCME"_s} << QStringList{u"A1"_s, u"A2"_s};
    QTest::newRow("two customers") << QStringList{u"--customer"_s, u"Globex"_s, u"--customer"_s, u"Acme"_s}
                                   << QStringList{u"A1"_s, u"G"_s, u"A2"_s};
    QTest::newRow("no customer") << QStringList{u"--customer"_s, QString()} << QStringList{u"N"_s};
    QTest::newRow("an environment") << QStringList{u"--env"_s, u"prod"_s} << QStringList{u"A2"_s, u"N"_s};
    QTest::newRow("both") << QStringList{u"--env"_s, u"prod"_s, u"--customer"_s, u"Acme"_s}
                          << QStringList{u"A2"_s};
}

void TstCliCheck::onlyTheChosenAreAsked()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, names);
    add(u"A1"_s, m_working.url(), u"Acme"_s);
    add(u"G"_s, m_working.url(), u"Globex"_s, Environment::Staging);
    add(u"A2"_s, m_working.url(), u"Acme"_s, Environment::Prod);
    add(u"N"_s, m_working.url(), {}, Environment::Prod);
    const CliRun run = m_cli->run(QStringList{u"check"_s, u"--json"_s} + options);
    VERIFY_CODE(run, 0);
    QStringList asked;
    const QJsonArray rows = QJsonDocument::fromJson(run.out).array();
    for (const auto &row : rows)
        asked.append(row[u"name"].toString());
    QCOMPARE(asked, names);
    QCOMPARE(m_working.requests().size(), names.size());
}

void TstCliCheck::nothingToCheckIsSix_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such customer")
        << QStringList{u"--customer"_s, u"Nobody"_s} << "customer called 'Nobody'"_ba;
    QTest::newRow("one of two") << QStringList{u"--customer"_s, u"Acme"_s, u"--customer"_s, u"Acne"_s}
                                << "customer called 'Acne'"_ba;
    QTest::newRow("none left") << QStringList{u"--customer"_s, u"Acme"_s, u"--env"_s, u"prod"_s}
                               << "no profile to check"_ba;
}

void TstCliCheck::nothingToCheckIsSix()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, said);
    VERIFY_CODE(m_cli->run({u"check"_s}), 6);
    add(u"One"_s, m_working.url(), u"Acme"_s);
    const CliRun run = m_cli->run(QStringList{u"check"_s} + options);
    VERIFY_CODE(run, 6);
    QVERIFY2(run.err.contains(said), run.err.constData());
    QCOMPARE(run.out, "");
    QCOMPARE(m_working.requests().size(), 0);
}

void TstCliCheck::soManyAreSentToOneHostAtATime_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("most");
    QTest::newRow("six") << QStringList() << 6;
    QTest::newRow("one") << QStringList{u"--per-host"_s, u"1"_s} << 1;
    QTest::newRow("three") << QStringList{u"--per-host"_s, u"3"_s} << 3;
    QTest::newRow("more than there are") << QStringList{u"--per-host"_s, u"32"_s} << 9;
}

void TstCliCheck::soManyAreSentToOneHostAtATime()
{
    QFETCH(const QStringList, options);
    CountingServer server;
    for (int i = 0; i < 9; ++i)
        add(u"Profile %1"_s.arg(i), server.url());
    VERIFY_CODE(m_cli->run(QStringList{u"check"_s} + options), 0);
    QCOMPARE(server.requests(), 9);
    QTEST(server.most(), "most");
}

void TstCliCheck::whatIsLeftIsCancelledByCtrlC()
{
    add(u"First"_s, m_working.url());
    add(u"Second"_s, m_hanging.url());
    add(u"Third"_s, m_working.url());
    const auto process = m_cli->prepared({u"check"_s, u"--json"_s, u"--per-host"_s, u"1"_s});
    process->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_hanging.requests().size(), 1, generousMs);
    kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CliRun run = Cli::finished(*process);
    const QJsonArray rows = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][u"result"].toString(), u"works"_s);
    for (const int cancelled : {1, 2}) {
        QCOMPARE(rows[cancelled][u"result"].toString(), u"unknown"_s);
        QVERIFY(rows[cancelled][u"message"].toString().contains(u"cancelled"));
    }
    QCOMPARE(m_working.requests().size(), 1);
    // Interrupted as far as a script is concerned that waits for it.
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(process->exitCode(), SIGINT);
}

void TstCliCheck::neitherSecretNorTokenIsShown()
{
    add(u"One"_s, m_working.url());
    add(u"Two"_s, m_refusing.url());
    for (const QString &option : {u"--json"_s, u"--verbose"_s}) {
        const CliRun run = m_cli->run({u"check"_s, option});
        VERIFY_CODE(run, 3);
        for (const char *canary : {"canary-token-4711", "canary-secret-0815"})
            QVERIFY2(!run.out.contains(canary) && !run.err.contains(canary), run.err.constData());
        QVERIFY(!run.out.contains("canary-id"));
        QCOMPARE(run.err.contains("POST http://127.0.0.1"), option == u"--verbose");
    }
}

void TstCliCheck::theBoundIsANumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u"0"_s;
    QTest::newRow("negative") << u"-1"_s;
    QTest::newRow("too many") << u"33"_s;
    QTest::newRow("a word") << u"six"_s;
    QTest::newRow("empty") << QString();
}

void TstCliCheck::theBoundIsANumber()
{
    QFETCH(const QString, text);
    const CliRun run = m_cli->run({u"check"_s, u"--per-host="_s + text});
    VERIFY_CODE(run, 2);
    QVERIFY2(run.err.contains("--per-host is a number from 1 to 32."), run.err.constData());
}

void TstCliCheck::progressIsForTerminals()
{
    add(u"One"_s, m_working.url());
    add(u"Two"_s, m_working.url());
    Terminal terminal;
    QVERIFY(terminal.isOpen());
    const auto process = m_cli->prepared({});
    process->setArguments({u"-c"_s, u"exec \"$0\" check 2>/dev/tty"_s, process->program()});
    process->setProgram(u"sh"_s);
    terminal.giveTo(*process);
    process->start();
    const CliRun run = Cli::finished(*process);
    VERIFY_CODE(run, 0);
    QVERIFY2(terminal.shown().contains("\r2 of 2 checked"), terminal.shown().constData());
    QVERIFY(terminal.shown().endsWith(" \r"));
    QVERIFY(!run.out.contains("of 2 checked"));
}

QTEST_GUILESS_MAIN(TstCliCheck)
#include "tst_cli_check.moc"
