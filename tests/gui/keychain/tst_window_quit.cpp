// The real program, driven by its keyboard and quit by Ctrl+Q while it waits for somebody.

#include "canaries.h"
#include "integration/keychain/keyring.h"
#include "keychain/keychainstore.h"
#include "paths.h"
#include "store/profilestore.h"
#include "support/loopbackserver.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace claimcheck;
using namespace claimcheck::test;
using namespace Qt::StringLiterals;

class TestWindowQuit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { Keyring::thaw(); }
    void quittingWithARequestInFlightExitsZero();
    void quittingWithAKeychainJobInFlightExitsZero();

private:
    LoopbackServer m_server{neverAnswer()};
};

namespace {

constexpr int patienceMs = 60'000;

/// Claimcheck as a user starts it, in this session.
class Program
{
public:
    Program()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(CLAIMCHECK_PROGRAM), QStringList());
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Waits for the window and gives it the keyboard.
    bool focus()
    {
        m_window = xdotool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--pid"_s,
            QString::number(m_process.processId()), u"--name"_s, u"^Claimcheck$"_s});
        m_window = m_window.section(u'\n', 0, 0);
        return !m_window.isEmpty() && !xdotool({u"windowfocus"_s, u"--sync"_s, m_window}).contains(u"rror"_s);
    }
    static void press(const QString &keys) { xdotool({u"key"_s, keys}); }
    /// What it said on its way out where that was not well; empty if it exited with 0.
    QByteArray badEnd()
    {
        const bool ended
            = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patienceMs);
        const QByteArray said = m_process.readAll();
        if (!ended)
            return "it is still running: " + said;
        const bool well = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
        return well && !said.contains("Sanitizer") ? QByteArray()
                                                   : QByteArray::number(m_process.exitCode()) + ' ' + said;
    }
    bool runs() const { return m_process.state() == QProcess::Running; }

private:
    static QString xdotool(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"xdotool"_s, arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs))
            return {};
        return QString::fromUtf8(process.readAll()).trimmed();
    }
    QProcess m_process;
    QString m_window;
};

} // namespace

void TestWindowQuit::initTestCase()
{
    identifyApplication();
    const Profile profile{.id = u"3f6a1c2b-0b6c-4d0c-9d0a-5f0c6a1e7e55"_s,
        .name = u"Flow"_s,
        .flowId = u"partner-oauth"_s,
        .baseUrl = m_server.url(u""_s)};
    QVERIFY(ProfileStore(profilesFile()).save({profile}));
    KeychainStore keychain;
    QVERIFY(await(keychain.write(profile.id, {u"an-id"_s, canary})));
}

void TestWindowQuit::quittingWithARequestInFlightExitsZero()
{
    for (int run = 1; run <= 25; ++run) {
        Program program;
        QVERIFY(program.focus());
        Program::press(u"F5"_s);
        QVERIFY(QTest::qWaitFor([&] { return m_server.requests().size() == run; }, patienceMs));
        QVERIFY(program.runs());
        Program::press(u"ctrl+q"_s);
        const QByteArray bad = program.badEnd();
        QVERIFY2(bad.isEmpty(), bad.constData());
    }
}

void TestWindowQuit::quittingWithAKeychainJobInFlightExitsZero()
{
    for (int run = 1; run <= 25; ++run) {
        // Frozen from the start, or from the moment the window stands: then QtKeychain itself is waiting.
        if (run % 2)
            Keyring::freeze();
        Program program;
        QVERIFY(program.focus());
        Keyring::freeze();
        Program::press(u"F5"_s);
        QTest::qWait(run * 2); // a little further each time
        QVERIFY(program.runs());
        Program::press(u"ctrl+q"_s);
        const QByteArray bad = program.badEnd();
        QVERIFY2(bad.isEmpty(), bad.constData());
        Keyring::thaw();
    }
}

QTEST_MAIN(TestWindowQuit)
#include "tst_window_quit.moc"
