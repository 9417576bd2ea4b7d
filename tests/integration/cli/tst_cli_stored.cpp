#include "clirun.h"
#include "sandbox/sandboxserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Profiles on disk, their credentials in a real, open keyring (run through tests/with-desktop).
class TstCliStored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aStoredProfileGivesAToken();
    void listShowsProfilesAndNoCredentials();
    void theDryRunKnowsTheClientIdAndMasksTheSecret();
    void namesMatchWhateverTheirCase();
    void anAmbiguousNameNamesTheCandidates();
    void aNameWithoutACustomerCanBeToldApart();
    void anUnknownNameIsSix_data();
    void anUnknownNameIsSix();
    void aTakenNameIsRefusedBeforeTheSecretIsRead();
    void aRemovedProfileIsGoneForGood();
    void aFailedFileLeavesNothingInTheKeychain();
    void aCorruptFileIsSetAsideAndSaidSo();
    void credentialsThatNoKeychainHoldsAreRefused();

private:
    /// A profile of the sandbox, under a name of the test's choice.
    CliRun add(const QString &name, const QStringList &more = {},
        const QByteArray &secret = "sandbox-rillis-secret\n")
    {
        return m_cli->run(QStringList{u"add"_s, name, u"--flow"_s, u"rillis-flow"_s, u"--base-url"_s,
                              m_sandbox.baseUrl().toString(), u"--client-id"_s, u"64204dd759290a9403fef44e"_s,
                              u"--secret-stdin"_s}
                + more,
            secret);
    }

    /// How many items of this application the keyring holds.
    static int keyringItems();
    QByteArray profilesText() const
    {
        QFile file(m_cli->profilesFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Cli> m_cli;
    SandboxServer m_sandbox{systemClock()};
};

int TstCliStored::keyringItems()
{
    QProcess gdbus;
    gdbus.start(u"gdbus"_s,
        {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s, u"--object-path"_s,
            u"/org/freedesktop/secrets"_s, u"--method"_s, u"org.freedesktop.Secret.Service.SearchItems"_s,
            u"{}"_s});
    if (!gdbus.waitForFinished(generousMs) || gdbus.exitCode() != 0)
        return -1;
    return int(gdbus.readAllStandardOutput().count("/org/freedesktop/secrets/collection/"));
}

void TstCliStored::initTestCase()
{
    QVERIFY(m_sandbox.listen());
}

void TstCliStored::init()
{
    m_cli = std::make_unique<Cli>();
}

/// Each test leaves the keyring as it found it, or the next one could not count.
void TstCliStored::cleanup()
{
    const QJsonArray profiles = QJsonDocument::fromJson(m_cli->run({u"list"_s, u"--json"_s}).out).array();
    for (const auto &each : profiles) {
        const QString name = each.toObject().value(u"customer").toString() % u'/'
            % each.toObject().value(u"name").toString();
        m_cli->run({u"remove"_s, name});
    }
    QCOMPARE(keyringItems(), 0);
}

void TstCliStored::aStoredProfileGivesAToken()
{
    const CliRun added = add(u"Flow API"_s, {u"--customer"_s, u"Acme"_s, u"--env"_s, u"prod"_s});
    VERIFY_CODE(added, 0);
    QCOMPARE(added.out, "");
    QVERIFY2(added.err.contains("Acme/Flow API"), added.err.constData());
    QCOMPARE(keyringItems(), 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(m_cli->profilesFile()).permissions() & others, QFile::Permissions());

    const CliRun run = m_cli->run({u"token"_s, u"Flow API"_s, u"--as"_s, u"header"_s});
    VERIFY_CODE(run, 0);
    QVERIFY(run.out.startsWith("Authorization: Bearer eyJ"));
    QVERIFY(run.err.contains("production"));
}

void TstCliStored::listShowsProfilesAndNoCredentials()
{
    VERIFY_CODE(m_cli->run({u"list"_s}), 0);
    VERIFY_CODE(add(u"Flow API"_s, {u"--customer"_s, u"Acme"_s, u"--env"_s, u"staging"_s}), 0);
    const CliRun table = m_cli->run({u"list"_s});
    VERIFY_CODE(table, 0);
    const auto lines = table.out.split('\n');
    QVERIFY(lines.value(0).startsWith("NAME "));
    QVERIFY(lines.value(1).startsWith("Flow API  Acme      staging  rillis-flow  http://127.0.0.1:"));
    const CliRun json = m_cli->run({u"list"_s, u"--json"_s});
    const QJsonArray profiles = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles[0].toObject().value(u"environment").toString(), u"staging"_s);
    for (const QByteArray &text : {table.out, json.out, profilesText()}) {
        QVERIFY(!text.contains("64204dd759290a9403fef44e"));
        QVERIFY(!text.contains("sandbox-rillis-secret"));
    }
}

void TstCliStored::theDryRunKnowsTheClientIdAndMasksTheSecret()
{
    VERIFY_CODE(add(u"Flow API"_s), 0);
    const CliRun run = m_cli->run({u"request"_s, u"flow api"_s});
    VERIFY_CODE(run, 0);
    QCOMPARE(run.err, "");
    QVERIFY(run.out.startsWith("POST http://127.0.0.1:"));
    QVERIFY2(run.out.contains("64204dd759290a9403fef44e"), run.out.constData());
    QVERIFY(!run.out.contains("sandbox-rillis-secret"));
}

void TstCliStored::namesMatchWhateverTheirCase()
{
    VERIFY_CODE(add(u"Flow API"_s, {u"--customer"_s, u"Acme"_s}), 0);
    for (const QString &name : {u"FLOW api"_s, u"acme/flow api"_s})
        VERIFY_CODE(m_cli->run({u"token"_s, name}), 0);
}

void TstCliStored::anAmbiguousNameNamesTheCandidates()
{
    VERIFY_CODE(add(u"Flow API"_s, {u"--customer"_s, u"Acme"_s}), 0);
    VERIFY_CODE(add(u"flow api"_s, {u"--customer"_s, u"Globex"_s}), 0);
    const CliRun run = m_cli->run({u"token"_s, u"Flow API"_s});
    VERIFY_CODE(run, 2);
    QVERIFY2(run.err.contains("Acme/Flow API, Globex/flow api"), run.err.constData());
    VERIFY_CODE(m_cli->run({u"token"_s, u"globex/flow api"_s}), 0);
}

void TstCliStored::aNameWithoutACustomerCanBeToldApart()
{
    VERIFY_CODE(add(u"Flow API"_s), 0);
    VERIFY_CODE(add(u"Flow API"_s, {u"--customer"_s, u"Acme"_s, u"--env"_s, u"prod"_s}), 0);
    const CliRun run = m_cli->run({u"token"_s, u"Flow API"_s});
    VERIFY_CODE(run, 2);
    QVERIFY2(run.err.contains(": /Flow API, Acme/Flow API."), run.err.constData());
    const CliRun told = m_cli->run({u"token"_s, u"/flow api"_s});
    VERIFY_CODE(told, 0);
    QVERIFY(!told.err.contains("production"));
}

void TstCliStored::anUnknownNameIsSix_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("token") << u"token"_s;
    QTest::newRow("request") << u"request"_s;
    QTest::newRow("remove") << u"remove"_s;
}

void TstCliStored::anUnknownNameIsSix()
{
    QFETCH(QString, verb);
    VERIFY_CODE(add(u"Flow API"_s), 0);
    const CliRun run = m_cli->run({verb, u"Flow"_s});
    VERIFY_CODE(run, 6);
    QCOMPARE(run.out, "");
    QVERIFY(run.err.contains("'Flow'"));
}

void TstCliStored::aTakenNameIsRefusedBeforeTheSecretIsRead()
{
    VERIFY_CODE(add(u"Flow API"_s, {u"--customer"_s, u"Acme"_s}), 0);
    // An empty secret would be the complaint if it came to that.
    const CliRun run = add(u"FLOW API"_s, {u"--customer"_s, u"acme"_s}, {});
    VERIFY_CODE(run, 2);
    QVERIFY2(run.err.contains("already a profile"), run.err.constData());
    QCOMPARE(keyringItems(), 1);
}

void TstCliStored::aRemovedProfileIsGoneForGood()
{
    VERIFY_CODE(add(u"Flow API"_s), 0);
    QCOMPARE(keyringItems(), 1);
    const CliRun run = m_cli->run({u"remove"_s, u"flow api"_s});
    VERIFY_CODE(run, 0);
    QCOMPARE(keyringItems(), 0);
    VERIFY_CODE(m_cli->run({u"token"_s, u"Flow API"_s}), 6);
}

void TstCliStored::aFailedFileLeavesNothingInTheKeychain()
{
    // A file where the folder should be: even root cannot write below it.
    QVERIFY(QDir().mkpath(QFileInfo(m_cli->configFolder()).path()));
    QFile inTheWay(m_cli->configFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const CliRun run = add(u"Flow API"_s);
    VERIFY_CODE(run, 2);
    QVERIFY2(run.err.contains("Nothing was stored"), run.err.constData());
    QCOMPARE(keyringItems(), 0);
}

void TstCliStored::aCorruptFileIsSetAsideAndSaidSo()
{
    QVERIFY(QDir().mkpath(m_cli->configFolder()));
    QFile file(m_cli->profilesFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ half a pro");
    file.close();
    const CliRun run = m_cli->run({u"list"_s});
    VERIFY_CODE(run, 0);
    QVERIFY2(run.err.contains("warning: ") && run.err.contains(".corrupt-"), run.err.constData());
    QCOMPARE(QDir(m_cli->configFolder()).entryList({u"profiles.json.corrupt-*"_s}).size(), 1);
}

void TstCliStored::credentialsThatNoKeychainHoldsAreRefused()
{
    const CliRun run = add(u"Flow API"_s, {}, QByteArray(4000, 'x'));
    VERIFY_CODE(run, 2);
    QVERIFY2(run.err.contains("too long"), run.err.constData());
    QVERIFY(profilesText().isEmpty());
}

QTEST_GUILESS_MAIN(TstCliStored)
#include "tst_cli_stored.moc"
