#include "failingcalls.h"
#include "session.h"
#include "support/waitfor.h"

#include <QTest>

#include <cerrno>

using namespace claimcheck;
using namespace Qt::StringLiterals;

using Fault = FaultyStore::Fault;
using IfHeld = Session::IfHeld;

namespace {

constexpr int shortDeadlineMs = 400;

/// A server's way of failing one of its requests.
LoopbackServer::Answer misbehave(const QByteArray &how)
{
    if (how == "500")
        return answerWith(500, "oops");
    if (how == "truncated")
        return answerBytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"access_token\":");
    if (how == "hang")
        return neverAnswer();
    return [](QTcpSocket *socket, const ReceivedRequest &) { socket->abort(); }; // unread bytes or not: a reset
}

} // namespace

/// A full session, once without a fault to count its calls, then once for each call and each way it can fail.
class TestCallSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKeychainCallMayFail_data();
    void everyKeychainCallMayFail();
    void everyKeychainCallMayAnswerLate_data();
    void everyKeychainCallMayAnswerLate();
    void everyFileCallMayFail_data();
    void everyFileCallMayFail();
    void everyRequestMayFail_data();
    void everyRequestMayFail();
    void cleanupTestCase();

private:
    /// What must hold after any session, and that whatever did not succeed was told.
    void verify(Ground &ground, const Session &session, bool mayOrphan = false);

    QStringList m_keychainCalls;
    QByteArrayList m_fileCalls;
    int m_requests = 0;
    int m_runs = 0;
};

void TestCallSweep::initTestCase()
{
    Ground ground;
    failingcalls::watch(ground.folder.path().toUtf8());
    Session session(&ground, generousMs, IfHeld::AnswerLate);
    session.run();
    failingcalls::stop();
    QVERIFY2(session.messages.isEmpty(), qPrintable(session.messages.join(u'\n')));
    for (int step = 0; step < Session::StepCount; ++step)
        QVERIFY2(session.succeeded[step], qPrintable(QString::number(step)));
    verify(ground, session);
    QCOMPARE(ground.onDisk(), QList<Profile> {ground.before});

    m_keychainCalls = session.keychain().log;
    for (int call = 0; call < failingcalls::fileCalls(); ++call)
        m_fileCalls.append(failingcalls::nameOfFileCall(call));
    m_requests = failingcalls::connections();
    QVERIFY(m_keychainCalls.size() >= 9);
    QCOMPARE(m_requests, 2);
    for (const char *name : {"open", "read", "write", "fchmod", "fsync", "fdatasync", "flock", "rename"})
        QVERIFY2(m_fileCalls.contains(name), name);
    qInfo("%lld keychain calls, %lld file calls, %d requests", static_cast<long long>(m_keychainCalls.size()),
        static_cast<long long>(m_fileCalls.size()), m_requests);
}

void TestCallSweep::verify(Ground &ground, const Session &session, bool mayOrphan)
{
    ++m_runs;
    QString steps;
    for (const bool well : session.succeeded)
        steps += well ? u'+' : u'-';
    const QByteArray course = (u"steps "_s + steps + u"; "_s + session.messages.join(u" | "_s)).toUtf8();
    QVERIFY2(!session.hung, "a step did not end");
    const bool allWell = std::ranges::all_of(session.succeeded, [](bool well) { return well; });
    QVERIFY2(allWell || session.ended() || !session.messages.isEmpty(), QByteArray("nobody said so: " + course).constData());
    for (const QString &message : session.messages) {
        QVERIFY(!message.trimmed().isEmpty());
        QVERIFY2(!message.contains("canary"_L1), qPrintable(message));
    }
    QCOMPARE(ground.files(), QStringList {u"profiles.json"_s});
    const QList<Profile> onDisk = ground.onDisk();
    QVERIFY2(onDisk.contains(ground.before), QByteArray("the profile from before is gone: " + course).constData());
    QCOMPARE(ground.stored(ground.before.id), std::optional(Session::credentials(0)));
    for (const Profile &profile : onDisk) {
        QVERIFY2(profile == ground.before || profile == ground.first || profile == ground.firstEdited
                || profile == ground.second,
            "a profile is neither old nor new");
    }
    const auto isOnDisk = [&](const QString &id) {
        return std::ranges::find(onDisk, id, &Profile::id) != onDisk.end();
    };
    const auto firsts = ground.stored(ground.first.id);
    const auto seconds = ground.stored(ground.second.id);
    if (!mayOrphan) {
        QVERIFY2(!firsts || isOnDisk(ground.first.id), "a secret is left that nothing leads to");
        QVERIFY2(!seconds || isOnDisk(ground.second.id), "a secret is left that nothing leads to");
    }
    QVERIFY(!firsts || firsts == Session::credentials(1));
    QVERIFY(!seconds || seconds == Session::credentials(2) || seconds == Session::credentials(3));
    if (!session.ended()) { // a profile that stayed has its credentials
        QVERIFY(firsts || !isOnDisk(ground.first.id));
        QVERIFY(seconds || !isOnDisk(ground.second.id));
    }
}

void TestCallSweep::everyKeychainCallMayFail_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    const QList<std::pair<ErrorKind, QByteArray>> kinds {{ErrorKind::KeychainLocked, "locked"},
        {ErrorKind::KeychainAbsent, "absent"}, {ErrorKind::KeychainTimeout, "timeout"},
        {ErrorKind::KeychainFailed, "failed"}};
    for (int call = 0; call < m_keychainCalls.size(); ++call) {
        const QByteArray what = m_keychainCalls.at(call).section(u' ', 0, 0).toUtf8();
        for (const auto &[kind, name] : kinds) {
            QTest::addRow("%d %s: %s", call, what.constData(), name.constData()) << call << Fault::Refused << kind;
            QTest::addRow("%d %s: %s, but done", call, what.constData(), name.constData())
                << call << Fault::Done << kind;
        }
    }
}

void TestCallSweep::everyKeychainCallMayFail()
{
    QFETCH(const int, call);
    QFETCH(const Fault, fault);
    QFETCH(const ErrorKind, kind);
    Ground ground;
    Session session(&ground, generousMs, IfHeld::AnswerLate);
    session.keychain().fail(call, fault, kind);
    session.run();
    QVERIFY(session.keychain().log.size() > call);
    verify(ground, session);
}

void TestCallSweep::everyKeychainCallMayAnswerLate_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<IfHeld>("ifHeld");
    for (int call = 0; call < m_keychainCalls.size(); ++call) {
        const QByteArray what = m_keychainCalls.at(call).section(u' ', 0, 0).toUtf8();
        QTest::addRow("%d %s: late", call, what.constData()) << call << IfHeld::AnswerLate;
        QTest::addRow("%d %s: after locking", call, what.constData()) << call << IfHeld::LockAndAnswerLate;
        QTest::addRow("%d %s: after quitting", call, what.constData()) << call << IfHeld::Quit;
    }
}

void TestCallSweep::everyKeychainCallMayAnswerLate()
{
    QFETCH(const int, call);
    QFETCH(const IfHeld, ifHeld);
    Ground ground;
    auto session = std::make_unique<Session>(&ground, generousMs, ifHeld);
    session->keychain().fail(call, Fault::Late, {});
    session->run();
    QVERIFY(session->held);
    // Who quits between the two writes of adding or deleting has done one of them, as after a kill.
    verify(ground, *session, ifHeld == IfHeld::Quit);
    session.reset();
    QCoreApplication::processEvents();
}

void TestCallSweep::everyFileCallMayFail_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("error");
    for (int call = 0; call < m_fileCalls.size(); ++call) {
        for (const auto &[error, name] : {std::pair(ENOSPC, "ENOSPC"), std::pair(EIO, "EIO"), std::pair(EACCES, "EACCES")})
            QTest::addRow("%d %s: %s", call, m_fileCalls.at(call).constData(), name) << call << error;
    }
}

void TestCallSweep::everyFileCallMayFail()
{
    QFETCH(const int, call);
    QFETCH(const int, error);
    Ground ground;
    failingcalls::watch(ground.folder.path().toUtf8());
    failingcalls::failFile(call, error);
    Session session(&ground, generousMs, IfHeld::AnswerLate);
    session.run();
    failingcalls::stop();
    QVERIFY(failingcalls::fileCalls() > call);
    verify(ground, session);
}

void TestCallSweep::everyRequestMayFail_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<QByteArray>("how");
    for (int request = 0; request < m_requests; ++request) {
        for (const char *how : {"refused", "reset", "truncated", "500", "hang"})
            QTest::addRow("%d: %s", request, how) << request << QByteArray(how);
    }
}

void TestCallSweep::everyRequestMayFail()
{
    QFETCH(const int, request);
    QFETCH(const QByteArray, how);
    Ground ground;
    failingcalls::watch(ground.folder.path().toUtf8());
    if (how == "refused")
        failingcalls::refuseConnections(request);
    else
        ground.server.setAnswer([&ground, request, good = answerWith(200, R"({"access_token":"t-1234567890","expires_in":60})"),
                                    bad = misbehave(how)](QTcpSocket *socket, const ReceivedRequest &received) {
            (ground.server.requests().size() - 1 == request ? bad : good)(socket, received);
        });
    Session session(&ground, how == "hang" ? shortDeadlineMs : generousMs, IfHeld::AnswerLate);
    session.run();
    failingcalls::stop();
    QVERIFY(!session.succeeded[request == 0 ? Session::Fetch : Session::Try]);
    QVERIFY(!session.messages.isEmpty());
    verify(ground, session);
}

void TestCallSweep::cleanupTestCase()
{
    qInfo("%d sessions", m_runs);
}

QTEST_GUILESS_MAIN(TestCallSweep)
#include "tst_callsweep.moc"
