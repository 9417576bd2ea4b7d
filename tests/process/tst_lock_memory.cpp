#include "apprun.h"

#include "base/clock.h"
#include "support/canary.h"
#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <unistd.h>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr int goneMs = 5'000;

} // namespace

/// Row 30 of the reliability bar: after lock there is no copy of a secret or a token in memory that the process can
/// read and write. Real keys, a real keyring, a real server, and a look from outside.
class tst_LockMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingStaysOfATokenThatWasCopiedAndRevealed();
    void nothingStaysOfASecretThatTheServerEchoes();
    void nothingStaysOfARequestInFlight();
    void nothingStaysOfASecretThatWasTyped_data();
    void nothingStaysOfASecretThatWasTyped();
    void nothingStaysOfATokenThatIsInspected();
    void nothingStaysOfATokenThatAnApiEchoes();
    void afterUnlockingEverythingIsFetchedAnew();

private:
    bool startWithProfile(AppRun &app);
    void lockAndSearch(AppRun &app);
    /// The clipboard as this process sees it, by asking again until it is as wanted.
    static bool copied(AppRun &app, const QByteArray &wanted);

    Canary m_secret;
    Canary m_signature;
    QByteArray m_token;
    std::unique_ptr<LoopbackServer> m_server;
};

void tst_LockMemory::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("Only root may look into a process that does not let itself be attached to.");
}

void tst_LockMemory::init()
{
    m_secret = newCanary(u"secret"_s);
    m_signature = newCanary(u"token"_s);
    m_token = tokenWith(m_signature, systemClock()());
    m_server = std::make_unique<LoopbackServer>(answerWith(200,
        R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + m_token + R"("})",
        {{"Content-Type", "application/json"}}));
}

bool tst_LockMemory::startWithProfile(AppRun &app)
{
    return app.addProfile(u"Canary"_s, u"partner-oauth"_s, m_server->url(QString()),
               {u"canary-client"_s, QString::fromUtf8(m_secret.value)})
        && app.start();
}

bool tst_LockMemory::copied(AppRun &app, const QByteArray &wanted)
{
    return app.pressUntil(u"ctrl+c"_s, [&] { return QGuiApplication::clipboard()->text().toUtf8() == wanted; });
}

void tst_LockMemory::lockAndSearch(AppRun &app)
{
    app.press({u"ctrl+l"_s});
    Finds finds;
    // What is on its way through an event loop or another thread may take a moment.
    QTRY_VERIFY2_WITH_TIMEOUT((finds = searchMemory(app.pid(), {m_secret, m_signature})).count == 0,
        finds.report().constData(), goneMs);
    QVERIFY(app.isRunning());
}

void tst_LockMemory::nothingStaysOfATokenThatWasCopiedAndRevealed()
{
    AppRun app;
    QVERIFY(startWithProfile(app));
    app.press({u"F5"_s});
    QVERIFY(copied(app, m_token));
    app.press({u"ctrl+r"_s});
    // Found while it is held: the search works.
    QTRY_VERIFY_WITH_TIMEOUT(searchMemory(app.pid(), {m_signature}).count > 0, generousMs);
    lockAndSearch(app);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasText());
}

void tst_LockMemory::nothingStaysOfASecretThatTheServerEchoes()
{
    m_server->setAnswer([this](QTcpSocket *socket, const ReceivedRequest &request) {
        answerWith(401, R"({"error":"invalid_client","error_description":")" + m_secret.value + R"( is wrong"})",
            {{"Content-Type", "application/json"}, {"X-Echo", m_secret.value}})(socket, request);
    });
    AppRun app;
    QVERIFY(startWithProfile(app));
    QVERIFY(app.pressUntil(u"F5"_s, [this] { return m_server->requests().size() > 2; }));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openConnections(), 0, generousMs);
    QVERIFY(m_server->received().contains(m_secret.value));
    lockAndSearch(app);
}

void tst_LockMemory::nothingStaysOfARequestInFlight()
{
    m_server->setAnswer(neverAnswer());
    AppRun app;
    QVERIFY(startWithProfile(app));
    app.press({u"F5"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, generousMs);
    QVERIFY(searchMemory(app.pid(), {m_secret}).count > 0);
    lockAndSearch(app);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openConnections(), 0, generousMs);
}

void tst_LockMemory::nothingStaysOfASecretThatWasTyped_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("kept in the keychain") << QStringList{};
    QTest::newRow("kept for this session only") << QStringList{u"alt+k"_s};
}

void tst_LockMemory::nothingStaysOfASecretThatWasTyped()
{
    QFETCH(QStringList, keys);
    AppRun app;
    const Canary old = newCanary(u"old secret"_s);
    QVERIFY(app.addProfile(u"Canary"_s, u"partner-oauth"_s, m_server->url(QString()),
        {u"canary-client"_s, QString::fromUtf8(old.value)}));
    QVERIFY(app.start());
    app.press({u"ctrl+e"_s});
    QTRY_VERIFY_WITH_TIMEOUT(app.windowTitles().filter(u"Edit profile"_s).size() == 1, generousMs);
    app.press({u"alt+i"_s, u"ctrl+a"_s});
    app.type(u"canary-client"_s);
    app.press({u"alt+t"_s});
    app.type(QString::fromUtf8(m_secret.value));
    app.press(keys + QStringList{u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(app.windowTitles().filter(u"Edit profile"_s).isEmpty(), generousMs);
    QVERIFY(app.focus());
    app.press({u"F5"_s});
    QVERIFY(copied(app, m_token));
    QVERIFY(m_server->received().contains(m_secret.value));
    lockAndSearch(app);
    const Finds finds = searchMemory(app.pid(), {old});
    QVERIFY2(finds.count == 0, finds.report().constData());
}

void tst_LockMemory::nothingStaysOfATokenThatIsInspected()
{
    AppRun app;
    QVERIFY(startWithProfile(app));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_token));
    app.press({u"ctrl+i"_s});
    QTRY_VERIFY_WITH_TIMEOUT(app.windowTitles().filter(u"Inspect"_s).size() == 1, generousMs);
    app.press({u"ctrl+v"_s});
    QTRY_VERIFY_WITH_TIMEOUT(searchMemory(app.pid(), {m_signature}).count > 0, generousMs);
    QGuiApplication::clipboard()->clear();
    lockAndSearch(app);
    QVERIFY(app.windowTitles().filter(u"Inspect"_s).isEmpty());
}

void tst_LockMemory::nothingStaysOfATokenThatAnApiEchoes()
{
    const LoopbackServer::Answer issue = answerWith(200,
        R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + m_token + R"("})",
        {{"Content-Type", "application/json"}});
    m_server->setAnswer([issue](QTcpSocket *socket, const ReceivedRequest &request) {
        const QByteArray header = request.header("Authorization");
        if (header.isEmpty())
            issue(socket, request);
        else
            answerWith(200, R"({"sent":")" + header + R"("})", {{"Content-Type", "application/json"}, {"X-Echo", header}})(
                socket, request);
    });
    AppRun app;
    QVERIFY(startWithProfile(app));
    app.press({u"alt+x"_s});
    app.type(u"/me"_s);
    app.press({u"ctrl+Return"_s}); // a token, and the request
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 2, generousMs);
    QCOMPARE(m_server->requests().last().header("Authorization"), "Bearer " + m_token);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openConnections(), 0, generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(searchMemory(app.pid(), {m_signature}).count > 0, generousMs);
    lockAndSearch(app);
}

void tst_LockMemory::afterUnlockingEverythingIsFetchedAnew()
{
    AppRun app;
    QVERIFY(startWithProfile(app));
    app.press({u"F5"_s});
    QVERIFY(copied(app, m_token));
    lockAndSearch(app);
    app.press({u"F5"_s, u"ctrl+c"_s}); // nothing to fetch or to copy while locked
    QCOMPARE(m_server->requests().size(), 1);
    app.press({u"ctrl+l"_s});
    QVERIFY(app.pressUntil(u"F5"_s, [this] { return m_server->requests().size() > 1; }));
    QVERIFY(copied(app, m_token));
}

QTEST_MAIN(tst_LockMemory)
#include "tst_lock_memory.moc"
