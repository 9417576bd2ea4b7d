#include "clirun.h"
#include "store/profilestore.h"

#include <QFile>
#include <QTest>

using namespace claimcheck;
using namespace Qt::StringLiterals;

/// Stored profiles where the keychain cannot be used: locked or absent, as tests/with-desktop makes it.
class TstCliClosed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTokenNeedsTheKeychain();
    void aCheckCannotTell();
    void nothingIsAdded();
    void nothingIsRemoved();
    void theDryRunGoesWithoutTheClientId();
    void adHocNeedsNoKeychain();

private:
    QByteArray profilesText() const
    {
        QFile file(m_cli->profilesFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Cli> m_cli;
};

namespace {

/// What the message must say about the keychain this test was given.
QByteArray state()
{
    return qgetenv("CLAIMCHECK_KEYRING_PID").isEmpty() ? "keychain" : "locked";
}

} // namespace

void TstCliClosed::init()
{
    m_cli = std::make_unique<Cli>();
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Flow API"_s;
    profile.flowId = u"rillis-flow"_s;
    profile.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
    QVERIFY(ProfileStore(m_cli->profilesFile()).save({profile}));
}

void TstCliClosed::aTokenNeedsTheKeychain()
{
    const CliRun run = m_cli->run({u"token"_s, u"Flow API"_s});
    VERIFY_CODE(run, 5);
    QCOMPARE(run.out, "");
    QVERIFY2(run.err.toLower().contains(state()), run.err.constData());
}

void TstCliClosed::aCheckCannotTell()
{
    const CliRun run = m_cli->run({u"check"_s});
    VERIFY_CODE(run, 5);
    if (!run.out.isEmpty()) // a build without any keychain has nothing to make a table of
        QVERIFY2(run.out.contains("Could not tell") && run.out.toLower().contains(state()), run.out.constData());
}

void TstCliClosed::nothingIsAdded()
{
    const QByteArray before = profilesText();
    const CliRun run = m_cli->run({u"add"_s, u"New"_s, u"--flow"_s, u"rillis-flow"_s, u"--base-url"_s,
                                      u"http://127.0.0.1:1"_s, u"--client-id"_s, u"a"_s, u"--secret-stdin"_s},
        "hush");
    VERIFY_CODE(run, 5);
    QVERIFY2(run.err.toLower().contains(state()), run.err.constData());
    QVERIFY(!run.err.contains("hush"));
    QCOMPARE(profilesText(), before);
}

void TstCliClosed::nothingIsRemoved()
{
    const QByteArray before = profilesText();
    const CliRun run = m_cli->run({u"remove"_s, u"Flow API"_s});
    VERIFY_CODE(run, 5);
    QVERIFY2(run.err.contains("Nothing was removed"), run.err.constData());
    QCOMPARE(profilesText(), before);
}

void TstCliClosed::theDryRunGoesWithoutTheClientId()
{
    const CliRun run = m_cli->run({u"request"_s, u"Flow API"_s});
    VERIFY_CODE(run, 0);
    QVERIFY(run.out.startsWith("POST http://127.0.0.1:1/api/v1/auth/token"));
    QVERIFY2(run.err.startsWith("warning: The client ID is not shown"), run.err.constData());
}

void TstCliClosed::adHocNeedsNoKeychain()
{
    // It gets as far as the network, where nobody listens.
    const CliRun run = m_cli->run({u"token"_s, u"--flow"_s, u"rillis-flow"_s, u"--base-url"_s,
                                      u"http://127.0.0.1:1"_s, u"--client-id"_s, u"a"_s, u"--secret-stdin"_s},
        "hush");
    VERIFY_CODE(run, 4);
}

QTEST_GUILESS_MAIN(TstCliClosed)
#include "tst_cli_closed.moc"
