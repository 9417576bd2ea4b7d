#include "flowtesting.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace claimcheck;
using namespace claimcheck::testing;

/// Takes one request whole and answers it with {}.
class RecordingServer : public QTcpServer
{
    Q_OBJECT

public:
    RecordingServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        });
    }

    QByteArray startLine() const { return m_text.left(m_text.indexOf("\r\n")); }
    QByteArray body() const { return m_text.mid(m_text.indexOf("\r\n\r\n") + 4); }
    bool isWhole() const
    {
        return m_text.contains("\r\n\r\n") && body().size() == header("Content-Length").toInt();
    }

    QByteArray header(const QByteArray &name) const
    {
        const QByteArrayList lines = m_text.left(m_text.indexOf("\r\n\r\n")).split('\n');
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }

private:
    void take(QTcpSocket *socket)
    {
        m_text += socket->readAll();
        if (!isWhole())
            return;
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        socket->disconnectFromHost();
    }

    QByteArray m_text;
};

/// The copied command is run for real, and what arrives is what the app itself would have sent.
class TestCurlCommandInAShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandSendsTheSameRequest_data();
    void commandSendsTheSameRequest();
    void unknownClientIdIsAVariable();
    void shellTakesAQuotedWordAsItIs_data();
    void shellTakesAQuotedWordAsItIs();
    void apiCallCarriesTheToken();

private:
    QByteArray run(const QString &shell, const QString &command, const QString &id, const QString &secret);

    QTemporaryDir m_home; ///< without a .curlrc
};

namespace {

const QString nasty = uR"(a"b\c'd$e`f` $(g) !h&i=j%k+l~m*n;o|p<q>r#s{t}[u]?v^w@x)"_s;

/// Order kept, values decoded by Qt's code, so that %20 and + are the same.
QByteArrayList formPairs(const QByteArray &body)
{
    QByteArrayList pairs;
    for (const QByteArray &pair : body.split('&'))
        pairs.append(QByteArray::fromPercentEncoding(QByteArray(pair).replace('+', ' ')));
    return pairs;
}

Profile profileOn(const RecordingServer &server, BodyEncoding encoding, ClientAuth auth)
{
    Profile profile = readyProfile(exampleFlow());
    profile.baseUrl = QUrl(u"http://127.0.0.1:%1/base"_s.arg(server.serverPort()));
    profile.encoding = encoding;
    profile.clientAuth = auth;
    profile.parameters = {{u"tenant"_s, nasty}, {u"it's \"a\" na=me@x"_s, u"@not-a-file"_s}};
    profile.headers = {{u"X-Note"_s, u"it's $HOME \"x\""_s}, {u"X-Empty"_s, {}}};
    return profile;
}

} // namespace

void TestCurlCommandInAShell::initTestCase()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    QVERIFY(m_home.isValid());
}

QByteArray TestCurlCommandInAShell::run(
    const QString &shell, const QString &command, const QString &id, const QString &secret)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"CLIENT_ID"_s, id);
    environment.insert(u"CLIENT_SECRET"_s, secret);
    QProcess process;
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(shell, {u"-c"_s, command});
    if (!finished.wait(30'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

void TestCurlCommandInAShell::commandSendsTheSameRequest_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<BodyEncoding>("encoding");
    QTest::addColumn<ClientAuth>("auth");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");

    const QString lines = u" \ttwo\nlines\r\n\n"_s;
    for (const QString &shell : {u"bash"_s, u"sh"_s}) {
        for (const BodyEncoding encoding : {BodyEncoding::Json, BodyEncoding::Form}) {
            const auto row
                = [&](const char *name, ClientAuth auth, const QString &id, const QString &secret) {
                      QTest::addRow("%s, %s, %s, %s", qPrintable(shell), qPrintable(toText(encoding)),
                          qPrintable(toText(auth)), name)
                          << shell << encoding << auth << id << secret;
                  };
            for (const ClientAuth auth : {ClientAuth::Body, ClientAuth::Basic, ClientAuth::BasicRaw}) {
                row("plain", auth, u"8042f244"_s, u"ErnQBjAtlvSxI0Gc-QGwUgtN"_s);
                row("nasty", auth, u"it's \"me\""_s, nasty);
                row("not ASCII", auth, u"gr\u00fc\u00df"_s, u"\u20ac \U0001F511 \u4f60"_s);
                row("spaces around it", auth, u" id "_s, u"  s3cret "_s);
                row("a dash first", auth, u"-id"_s, u"-n"_s);
            }
            row("lines", ClientAuth::Body, u"id"_s, lines);
            row("percent signs", ClientAuth::Basic, u"a%b:c"_s, u"100%s%%41\\n"_s);
        }
    }
}

void TestCurlCommandInAShell::commandSendsTheSameRequest()
{
    QFETCH(const QString, shell);
    QFETCH(const BodyEncoding, encoding);
    QFETCH(const ClientAuth, auth);
    QFETCH(const QString, id);
    QFETCH(const QString, secret);
    RecordingServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const RequestPlan plan
        = planRequest(exampleFlow(), profileOn(server, encoding, auth), fixedUuid()).value();
    const HttpRequest expected = renderRequest(plan, {id, secret}).value();

    const QString command = renderCurl(plan, id);
    QVERIFY2(!command.contains(secret), "the secret is in the command");
    QCOMPARE(run(shell, command, {}, secret), QByteArray("{}"));

    QCOMPARE(server.startLine(), "POST " + expected.url.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1");
    for (const HttpHeader &header : expected.headers)
        QCOMPARE(server.header(header.name), header.value);
    QCOMPARE(server.header("Authorization").isEmpty(), auth == ClientAuth::Body);
    if (encoding == BodyEncoding::Json)
        QCOMPARE(QJsonDocument::fromJson(server.body()), QJsonDocument::fromJson(expected.body));
    else
        QCOMPARE(formPairs(server.body()), formPairs(expected.body));
}

void TestCurlCommandInAShell::unknownClientIdIsAVariable()
{
    for (const BodyEncoding encoding : {BodyEncoding::Json, BodyEncoding::Form}) {
        for (const ClientAuth auth : {ClientAuth::Body, ClientAuth::Basic, ClientAuth::BasicRaw}) {
            RecordingServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            const RequestPlan plan
                = planRequest(exampleFlow(), profileOn(server, encoding, auth), fixedUuid()).value();
            const HttpRequest expected = renderRequest(plan, {u"my \"id\""_s, u"s3cret"_s}).value();
            QCOMPARE(run(u"sh"_s, renderCurl(plan, {}), u"my \"id\""_s, u"s3cret"_s), QByteArray("{}"));
            QCOMPARE(server.header("Authorization"),
                auth == ClientAuth::Body ? QByteArray() : expected.headers.last().value);
            QCOMPARE(formPairs(server.body()), formPairs(expected.body));
        }
    }
}

void TestCurlCommandInAShell::shellTakesAQuotedWordAsItIs_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nasty") << nasty;
    QTest::newRow("apostrophes only") << u"'''"_s;
    QTest::newRow("line breaks") << u"a\n b\n"_s;
    QTest::newRow("pattern") << u"/*"_s;
    QTest::newRow("history") << u"!!"_s;
}

void TestCurlCommandInAShell::shellTakesAQuotedWordAsItIs()
{
    QFETCH(const QString, word);
    for (const QString &shell : {u"bash"_s, u"sh"_s})
        QCOMPARE(run(shell, u"printf %s "_s + shellQuoted(word), {}, {}), word.toUtf8());
}

void TestCurlCommandInAShell::apiCallCarriesTheToken()
{
    RecordingServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/v1/things?a=b&c=d"_s.arg(server.serverPort()));
    QCOMPARE(run(u"sh"_s, apiCurl(url, "abc.def"), {}, {}), QByteArray("{}"));
    QCOMPARE(server.startLine(), QByteArray("GET /v1/things?a=b&c=d HTTP/1.1"));
    QCOMPARE(server.header("Authorization"), QByteArray("Bearer abc.def"));
}

QTEST_GUILESS_MAIN(TestCurlCommandInAShell)
#include "tst_curlcommand_unix.moc"
