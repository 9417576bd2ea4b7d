#include "accessibletree.h"
#include "apprun.h"

#include "base/clock.h"
#include "support/canary.h"
#include "support/loopbackserver.h"
#include "support/waitfor.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <csignal>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

/// A line for each process, as everybody can read them.
QByteArray everyonesArguments()
{
    QByteArray all;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (file.open(QFile::ReadOnly))
            all += file.readAll().replace('\0', ' ') + '\n';
    }
    return all;
}

} // namespace

/// Row 28 of the reliability bar: a whole session with canaries for secrets, every log switched on, and then a search
/// of all that others can see of it.
class tst_NoCanaryLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aWholeSessionLeavesNoCanary();
    void aCrashLeavesNoCanary();
    void theCommandLineLeavesNoCanary();
    void aCommandWithTheTokenLeavesNoCanary();
    void aCheckLeavesNoCanary_data();
    void aCheckLeavesNoCanary();

private:
    QUrl url() const { return m_server->url(QString()); }
    Credentials credentials() const { return {u"canary-client"_s, QString::fromUtf8(m_secret.value)}; }
    void answerWithToken();
    void answerWithEcho();
    /// The answer, and before it a look at what everybody can see of all processes: each holds a secret then.
    void setAnswer(LoopbackServer::Answer answer);
    bool fetchAndCopy(AppRun &app);
    /// What others can see of it while it runs.
    void lookAt(const AppRun &app, const QString &when);
    void searchEverythingWritten();

    Canary m_secret;
    Canary m_typed;
    Canary m_signature;
    QByteArray m_token;
    QList<Canary> m_canaries;
    Finds m_finds;
    QByteArray m_arguments; ///< of all processes, at each request
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

void tst_NoCanaryLeft::initTestCase()
{
    // All that Qt and GLib can be made to log.
    qputenv("QT_LOGGING_RULES", "*=true");
    qputenv("QT_DEBUG_PLUGINS", "1");
    qputenv("G_MESSAGES_DEBUG", "all");
    qputenv("LIBPROXY_DEBUG", "1");
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
}

void tst_NoCanaryLeft::init()
{
    m_secret = newCanary(u"secret"_s);
    m_typed = newCanary(u"typed secret"_s);
    m_signature = newCanary(u"token"_s);
    m_canaries = {m_secret, m_typed, m_signature};
    m_token = tokenWith(m_signature, systemClock()());
    m_finds = {};
    m_arguments.clear();
    m_server = std::make_unique<LoopbackServer>(closeSilently());
    m_temporary = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", m_temporary->path().toUtf8());
}

void tst_NoCanaryLeft::cleanup()
{
    qunsetenv("TMPDIR");
}

void tst_NoCanaryLeft::setAnswer(LoopbackServer::Answer answer)
{
    m_server->setAnswer([this, answer](QTcpSocket *socket, const ReceivedRequest &request) {
        m_arguments += everyonesArguments();
        answer(socket, request);
    });
}

void tst_NoCanaryLeft::answerWithToken()
{
    setAnswer(answerWith(200,
        R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + m_token + R"(","refresh_token":")"
            + m_signature.value + R"("})",
        {{"Content-Type", "application/json"}}));
}

void tst_NoCanaryLeft::answerWithEcho()
{
    setAnswer([this](QTcpSocket *socket, const ReceivedRequest &request) {
        answerWith(401, R"({"error":"invalid_client","error_description":"not )" + m_secret.value + R"("})",
            {{"Content-Type", "application/json"}, {"X-Echo", m_secret.value}, {"Set-Cookie", "s=" + m_secret.value}})(
            socket, request);
    });
}

bool tst_NoCanaryLeft::fetchAndCopy(AppRun &app)
{
    QGuiApplication::clipboard()->clear(); // of the token before, which may be the same
    app.press({u"F5"_s});
    return app.pressUntil(u"ctrl+c"_s, [this] { return QGuiApplication::clipboard()->text().toUtf8() == m_token; });
}

void tst_NoCanaryLeft::lookAt(const AppRun &app, const QString &when)
{
    QVERIFY(app.isRunning());
    m_finds.search(m_canaries, app.command(), u"arguments, "_s + when);
    m_finds.search(m_canaries, app.windowTitles().join(u'\n').toUtf8(), u"titles, "_s + when);
    const QStringList spoken = accessibleTexts(app.pid());
    QVERIFY2(spoken.contains(u"Canary"_s) || spoken.contains(u"Locked"_s), spoken.join(u'|').toUtf8().constData());
    m_finds.search(m_canaries, spoken.join(u'\n').toUtf8(), u"accessible texts, "_s + when);
}

void tst_NoCanaryLeft::searchEverythingWritten()
{
    m_finds.search(m_canaries, m_arguments, u"arguments, while a token was asked for"_s);
    for (const QString &folder : {QDir::homePath(), qEnvironmentVariable("XDG_RUNTIME_DIR"), m_temporary->path()}) {
        const Finds finds = searchFiles(folder, m_canaries);
        m_finds.count += finds.count;
        m_finds.places += finds.places;
    }
    QVERIFY2(m_finds.count == 0, m_finds.report().constData());
}

void tst_NoCanaryLeft::aWholeSessionLeavesNoCanary()
{
    AppRun app;
    QVERIFY(app.addProfile(u"Canary"_s, u"partner-oauth"_s, url(), credentials()));
    QVERIFY(app.start());
    QTRY_VERIFY_WITH_TIMEOUT(accessibleTexts(app.pid()).contains(u"Canary"_s), generousMs);

    answerWithEcho();
    app.press({u"F5"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(accessibleTexts(app.pid()).join(u' ').contains(u"invalid_client"_s), generousMs);
    lookAt(app, u"refused"_s);

    answerWithToken();
    QVERIFY(fetchAndCopy(app));
    lookAt(app, u"fetched"_s);
    app.press({u"ctrl+shift+c"_s, u"ctrl+r"_s, u"ctrl+r"_s, u"ctrl+b"_s});

    app.press({u"ctrl+e"_s});
    QTRY_VERIFY_WITH_TIMEOUT(app.windowTitles().filter(u"Edit profile"_s).size() == 1, generousMs);
    app.press({u"alt+i"_s, u"ctrl+a"_s});
    app.type(u"canary-client"_s);
    app.press({u"alt+t"_s});
    app.type(QString::fromUtf8(m_typed.value));
    lookAt(app, u"typing"_s);
    app.press({u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(app.windowTitles().filter(u"Edit profile"_s).isEmpty(), generousMs);
    QVERIFY(app.focus());
    QVERIFY(fetchAndCopy(app));
    QVERIFY(m_server->received().contains(m_typed.value));

    app.press({u"ctrl+l"_s});
    QTRY_VERIFY_WITH_TIMEOUT(accessibleTexts(app.pid()).contains(u"Locked"_s), generousMs);
    lookAt(app, u"locked"_s);
    QCOMPARE(app.quit(), 0);

    const QByteArray output = app.output();
    QVERIFY2(output.contains("qt.network") || output.contains("qt.widgets"), "the logs were not switched on");
    m_finds.search(m_canaries, output, u"output"_s);
    m_finds.search(m_canaries, QGuiApplication::clipboard()->text().toUtf8(), u"clipboard"_s);
    const Finds config = searchFiles(app.configFolder(), m_canaries);
    QVERIFY2(config.count == 0, config.report().constData());
    searchEverythingWritten();
}

void tst_NoCanaryLeft::aCrashLeavesNoCanary()
{
    AppRun app;
    QVERIFY(app.addProfile(u"Canary"_s, u"partner-oauth"_s, url(), credentials()));
    QVERIFY(app.start());
    answerWithToken();
    QVERIFY(fetchAndCopy(app));
    kill(static_cast<pid_t>(app.pid()), SIGSEGV);
    QTRY_VERIFY_WITH_TIMEOUT(!app.isRunning(), generousMs);
    m_finds.search(m_canaries, app.output(), u"crash output"_s);
    searchEverythingWritten();
}

void tst_NoCanaryLeft::theCommandLineLeavesNoCanary()
{
    AppRun app;
    QVERIFY(app.addProfile(u"Canary"_s, u"partner-oauth"_s, url(), credentials()));
    answerWithEcho();
    const QByteArray refused = app.commandLine({u"token"_s, u"Canary"_s});
    QVERIFY(refused.contains("invalid_client"));
    m_finds.search(m_canaries, refused, u"refusal"_s);
    answerWithToken();
    const QByteArray token = app.commandLine({u"token"_s, u"Canary"_s});
    QVERIFY(token.contains(m_token)); // that is what it was asked for
    m_finds.search({m_secret, m_typed}, token, u"output"_s);
    searchEverythingWritten();
}

void tst_NoCanaryLeft::aCommandWithTheTokenLeavesNoCanary()
{
    const QStringList exec{u"exec"_s, u"Canary"_s, u"--"_s, u"sh"_s, u"-c"_s,
        u"echo \"holds ${#ACCESS_TOKEN}\"; for each in /proc/[0-9]*/cmdline; do tr '\\0' ' ' <\"$each\"; echo; done"_s};
    AppRun app;
    QVERIFY(app.addProfile(u"Canary"_s, u"partner-oauth"_s, url(), credentials()));
    answerWithEcho();
    const QByteArray refused = app.commandLine(exec);
    QVERIFY(refused.contains("invalid_client"));
    QVERIFY(!refused.contains("\nholds ") && !refused.startsWith("holds "));
    m_finds.search(m_canaries, refused, u"refusal"_s);
    answerWithToken();
    const QByteArray output = app.commandLine(exec);
    const QByteArray held = "holds " + QByteArray::number(m_token.size()) + '\n';
    QVERIFY(output.contains(held));
    QVERIFY(output.contains("\nsh -c echo")); // it saw its own arguments among all
    m_finds.search(m_canaries, output, u"output, and arguments while the command ran"_s);
    QVERIFY(m_arguments.contains("claimcheck-cli exec Canary"));
    searchEverythingWritten();
}

void tst_NoCanaryLeft::aCheckLeavesNoCanary_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("table") << QStringList();
    QTest::newRow("json") << QStringList{u"--json"_s};
    QTest::newRow("verbose") << QStringList{u"--verbose"_s};
}

void tst_NoCanaryLeft::aCheckLeavesNoCanary()
{
    QFETCH(const QStringList, options);
    AppRun app;
    QVERIFY(app.addProfile(u"Canary"_s, u"partner-oauth"_s, url(), credentials()));
    answerWithEcho();
    const QByteArray refused = app.commandLine(QStringList{u"check"_s} + options);
    QVERIFY(refused.contains("invalid_client"));
    m_finds.search(m_canaries, refused, u"refusal"_s);
    answerWithToken();
    const QByteArray worked = app.commandLine(QStringList{u"check"_s} + options);
    QVERIFY(worked.contains("The server issued a token."));
    m_finds.search(m_canaries, worked, u"output"_s);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_arguments.contains("claimcheck-cli check"));
    searchEverythingWritten();
}

QTEST_MAIN(tst_NoCanaryLeft)
#include "tst_no_canary_left.moc"
