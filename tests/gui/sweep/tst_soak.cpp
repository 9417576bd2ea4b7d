// A thousand times in one process: add, fetch, cancel, lock, unlock, delete; and now and then replace and undo.

#include "models/profilemodel.h"
#include "support/desk.h"
#include "support/loopbackserver.h"
#include "support/usage.h"
#include "support/waitfor.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace claimcheck;
using namespace Qt::StringLiterals;

namespace {

constexpr int warmUp = 100;
constexpr int cycles = 1000;
int cyclesDone = 0;

/// Waits without the naps of qWaitFor().
template<typename Predicate>
bool until(Predicate done)
{
    QTimer heartbeat;
    heartbeat.start(5);
    const QDeadlineTimer patience(generousMs);
    while (!done() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

} // namespace

class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandCyclesStayWithinFivePercent();

private:
    static bool cycle(Desk &desk, LoopbackServer &server);
    static bool replaceAndUndo(Desk &desk, const Profile &profile);
};

bool TestSoak::replaceAndUndo(Desk &desk, const Profile &profile)
{
    desk.workspace.save(profile, Credentials {u"client"_s, u"new-canary"_s});
    if (!until([&] { return desk.workspace.undo().isPossible(profile.id); }))
        return false;
    desk.workspace.undo().undo(profile.id);
    return until([&] { return desk.workspace.clientId(profile.id) == "client-of-Flow"_L1; });
}

bool TestSoak::cycle(Desk &desk, LoopbackServer &server)
{
    const TokenBook &book = desk.book;
    const Profile profile = desk.add(u"Acme"_s, u"Flow"_s, Environment::Dev, server.url(u""_s));
    desk.workspace.getToken(profile.id);
    if (!until([&] { return !book.record(profile.id).fetching; }) || !book.record(profile.id).token)
        return false;
    desk.workspace.getToken(profile.id);
    desk.workspace.cancel(profile.id);
    if (!until([&] { return !book.record(profile.id).fetching; }))
        return false;
    if (++cyclesDone % 10 == 0 && !replaceAndUndo(desk, profile))
        return false;
    desk.workspace.getToken(profile.id); // locking meets a request in flight
    desk.workspace.lock();
    desk.workspace.unlock();
    if (!until([&] { return !desk.workspace.isLocked(); }))
        return false;
    desk.workspace.remove({profile.id});
    if (!until([&] { return desk.workspace.profiles().isEmpty(); }))
        return false;
    server.forget();
    return true;
}

void TestSoak::aThousandCyclesStayWithinFivePercent()
{
    LoopbackServer server(answerWith(200, R"({"access_token":"opaque-token-1234567890","expires_in":60})"));
    Desk desk;
    const ProfileModel model(&desk.workspace);
    QElapsedTimer timer;
    timer.start();
    const auto settle = [&] {
        return until([&] { return server.openConnections() == 0; });
    };
    for (int i = 0; i < warmUp; ++i)
        QVERIFY2(cycle(desk, server), qPrintable(QString::number(i)));
    QVERIFY(settle());
    const qint64 before = allocatedBytes();
    const qint64 filesBefore = openFiles();
    for (int i = 0; i < cycles; ++i)
        QVERIFY2(cycle(desk, server), qPrintable(QString::number(i)));
    QVERIFY(settle());
    const qint64 after = allocatedBytes();
    const double growth = 100.0 * static_cast<double>(after - before) / static_cast<double>(before);
    qInfo("%d cycles in %lld s: %lld kB before, %lld kB after, %+.2f %%; %lld files open before, %lld after", cycles,
        static_cast<long long>(timer.elapsed() / 1000), static_cast<long long>(before / 1024),
        static_cast<long long>(after / 1024), growth, static_cast<long long>(filesBefore),
        static_cast<long long>(openFiles()));
    QVERIFY2(growth < 5, "memory grows");
    QVERIFY2(openFiles() <= filesBefore + 5, "files stay open");
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
