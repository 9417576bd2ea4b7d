#include "clirun.h"
#include "integration/keychain/fakesecretservice.h"
#include "store/profilestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

/// `check` where the keychain is closed: that is found out once, however many profiles there are.
class TstCliCheckClosed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start()); }
    void init();
    void aLockedKeychainIsAskedOnceForAll_data();
    void aLockedKeychainIsAskedOnceForAll();
    void anOpenOneIsAskedForEach();
    void oneThatDoesNotAnswerCanBeLeftByCtrlC();

private:
    bool saveProfiles(int profiles, int hosts);
    /// What it printed for so many profiles.
    QJsonArray check(int profiles, int hosts, int code, const QStringList &options = {});

    FakeSecretService m_service;
    std::unique_ptr<Cli> m_cli;
};

void TstCliCheckClosed::init()
{
    m_service.reset();
    m_cli = std::make_unique<Cli>();
}

bool TstCliCheckClosed::saveProfiles(int profiles, int hosts)
{
    QList<Profile> all;
    for (int i = 0; i < profiles; ++i)
        all.append({.id = newProfileId(),
            .name = u"Profile %1"_s.arg(i),
            .flowId = u"oauth2-client-credentials"_s,
            .baseUrl = QUrl(u"http://127.0.0.%1:1"_s.arg(1 + i % hosts)),
            .path = u"/token"_s});
    return ProfileStore(m_cli->profilesFile()).save(all).has_value();
}

QJsonArray TstCliCheckClosed::check(int profiles, int hosts, int code, const QStringList &options)
{
    if (!saveProfiles(profiles, hosts))
        return {};
    const CliRun run = m_cli->run(QStringList{u"check"_s, u"--json"_s} + options);
    if (run.code != code)
        qWarning("exit code %d: %s", run.code, run.err.constData());
    return run.code == code ? QJsonDocument::fromJson(run.out).array() : QJsonArray();
}

void TstCliCheckClosed::aLockedKeychainIsAskedOnceForAll_data()
{
    QTest::addColumn<int>("hosts");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("one host") << 1 << QStringList();
    QTest::newRow("a host for each") << 20 << QStringList();
    QTest::newRow("one at a time") << 1 << QStringList{u"--per-host"_s, u"1"_s};
    QTest::newRow("many at a time") << 1 << QStringList{u"--per-host"_s, u"32"_s};
}

void TstCliCheckClosed::aLockedKeychainIsAskedOnceForAll()
{
    QFETCH(const int, hosts);
    QFETCH(const QStringList, options);
    m_service.locked = true;
    QCOMPARE(check(1, 1, 5, options).size(), 1);
    const int callsForOne = m_service.calls();
    QVERIFY(callsForOne > 0);
    m_service.reset();
    m_service.locked = true;
    const QJsonArray rows = check(20, hosts, 5, options);
    QCOMPARE(rows.size(), 20);
    for (const auto &row : rows) {
        QCOMPARE(row[u"result"].toString(), u"unknown"_s);
        QVERIFY(row[u"message"].toString().contains(u"locked"));
    }
    QCOMPARE(m_service.calls(), 1); // whether it is locked, and nothing else
    QCOMPARE(m_service.prompts(), 0);
}

// The calls that are counted are what reading credentials takes.
void TstCliCheckClosed::anOpenOneIsAskedForEach()
{
    QCOMPARE(check(20, 1, 5).size(), 20); // it holds none of them
    QVERIFY2(m_service.calls() > 20, QByteArray::number(m_service.calls()).constData());
    QCOMPARE(m_service.prompts(), 0);
}

void TstCliCheckClosed::oneThatDoesNotAnswerCanBeLeftByCtrlC()
{
    m_service.silent = true;
    QVERIFY(saveProfiles(3, 1));
    const auto process = m_cli->prepared({u"check"_s, u"--json"_s});
    process->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_service.calls(), 1, generousMs);
    kill(static_cast<pid_t>(process->processId()), SIGINT);
    constexpr int soonMs = 10'000; // it would wait 15 s for the keychain
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, soonMs);
    const QJsonArray rows = QJsonDocument::fromJson(process->readAllStandardOutput()).array();
    QCOMPARE(rows.size(), 3);
    for (const auto &row : rows)
        QVERIFY(row[u"message"].toString().contains(u"cancelled"));
    QCOMPARE(process->exitCode(), SIGINT);
}

QTEST_GUILESS_MAIN(TstCliCheckClosed)
#include "tst_cli_check_closed.moc"
