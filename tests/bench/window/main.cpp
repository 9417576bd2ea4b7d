#include "../report.h"
#include "peers.h"
#include "process.h"
#include "screenwatch.h"

#include <QCoreApplication>

#include <cstdio>
#include <stdexcept>
#include <thread>

/// Start, memory and idling of the app beside a bare Qt window and KeePassXC, in turn on one display, medians
/// of 15. Wants a private display and private XDG folders: run it under tests/with-desktop.
namespace claimcheck::bench {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int warmUps = 1;
constexpr int runs = 15;

struct Samples
{
    Peer peer;
    std::vector<double> startMs;
    std::vector<double> residentMb;

    Figure start() const { return {peer.name, median(startMs)}; }
    Figure memory() const { return {peer.name, median(residentMb)}; }
};

void measureOnce(Samples &samples, ScreenWatch &screen, bool counts)
{
    screen.drain();
    const Process process(samples.peer.command);
    const std::chrono::duration<double, std::milli> start
        = screen.waitForPaintedWindow(process) - process.startedAt();
    if (!counts)
        return;
    samples.startMs.push_back(start.count());
    samples.residentMb.push_back(static_cast<double>(process.settledResidentKib()) / 1024);
}

/// Once whatever follows the start (keychain, D-Bus, late loading) has had its time.
double wakeUpsPerSecond(const Process &process)
{
    static constexpr auto watched = 10s;
    std::this_thread::sleep_for(5s);
    return static_cast<double>(process.wakeUps(watched)) / static_cast<double>(watched.count());
}

Figure idle(const Peer &peer, ScreenWatch &screen)
{
    screen.drain();
    const Process process(peer.command);
    screen.waitForPaintedWindow(process);
    return {peer.name, wakeUpsPerSecond(process)};
}

Figure counting(const Peer &peer)
{
    const Process process(peer.command);
    process.waitForOwnStop();
    return {peer.name, wakeUpsPerSecond(process)};
}

void compare(Samples ours, Samples bare, Samples keepass, const Peer &live)
{
    ScreenWatch screen;
    for (int run = -warmUps; run < runs; ++run) {
        for (Samples *samples : {&ours, &bare, &keepass})
            measureOnce(*samples, screen, run >= 0);
    }
    printRatio("start", "ms", ours.start(), bare.start(), 2.0);
    printRatio("start", "ms", ours.start(), keepass.start(), 0.7);
    printRatio("memory", "MB", ours.memory(), bare.memory(), 1.6);
    printRatio("memory", "MB", ours.memory(), keepass.memory(), 0.5);
    printFigure("idle", "wake-ups/s", idle(ours.peer, screen), 0);
    printFigure("live", "wake-ups/s", counting(live), 1);
}

} // namespace
} // namespace claimcheck::bench

int main(int argc, char *argv[])
{
    using namespace claimcheck::bench;
    const QCoreApplication app(argc, argv);
    const QString binDir = QCoreApplication::applicationDirPath();
    try {
        compare({claimcheckWithProfiles(binDir), {}, {}}, {bareWindow(binDir), {}, {}}, {keepassxc(), {}, {}},
            claimcheckWithTokens(binDir));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench-window: %s\n", error.what());
        return 1;
    }
    return 0;
}
