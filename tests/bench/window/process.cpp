#include "process.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <cstring>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <vector>
#include <utility>

namespace claimcheck::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The number after @a field in a /proc status file; 0 if the process or thread is gone.
long statusNumber(const QString &file, const QByteArray &field)
{
    QFile status(file);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.mid(field.size()).simplified().split(' ').constFirst().toLong();
    }
    return 0;
}

} // namespace

Process::Process(const QStringList &command)
{
    std::vector<QByteArray> encoded;
    for (const QString &word : command)
        encoded.push_back(QFile::encodeName(word));
    std::vector<char *> argv;
    for (QByteArray &word : encoded)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    m_startedAt = std::chrono::steady_clock::now();
    if (const int error = posix_spawnp(&m_pid, argv.front(), nullptr, nullptr, argv.data(), environ))
        throw std::runtime_error(encoded.front().toStdString() + ": " + std::strerror(error));
}

Process::~Process()
{
    kill(m_pid, SIGTERM);
    for (int i = 0; i < 100; ++i) {
        if (waitpid(m_pid, nullptr, WNOHANG) != 0)
            return;
        std::this_thread::sleep_for(20ms);
    }
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
}

bool Process::isRunning() const
{
    siginfo_t info{};
    return waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0
        && info.si_pid == 0;
}

void Process::waitForOwnStop() const
{
    int status = 0;
    if (waitpid(m_pid, &status, WUNTRACED) != m_pid || !WIFSTOPPED(status))
        throw std::runtime_error("a program ended before it was ready");
    kill(m_pid, SIGCONT);
}

long Process::residentKib() const
{
    return statusNumber(u"/proc/%1/status"_s.arg(m_pid), "VmRSS:");
}

long Process::settledResidentKib() const
{
    long last = 0;
    int unchanged = 0;
    for (int i = 0; i < 50 && unchanged < 5; ++i) {
        std::this_thread::sleep_for(100ms);
        const long now = residentKib();
        unchanged = now == last ? unchanged + 1 : 0;
        last = now;
    }
    return last;
}

long Process::voluntarySwitches() const
{
    const QDir tasks(u"/proc/%1/task"_s.arg(m_pid));
    long sum = 0;
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        sum += statusNumber(tasks.filePath(thread + "/status"_L1), "voluntary_ctxt_switches:");
    return sum;
}

long Process::wakeUps(std::chrono::seconds duration) const
{
    // One repaint talks to the X server several times and each answer is a switch of its own, so switches close
    // together are one time the program woke up.
    static constexpr std::chrono::milliseconds together {25};
    const auto end = std::chrono::steady_clock::now() + duration;
    long count = 0;
    bool wasAwake = false;
    for (long before = voluntarySwitches(); std::chrono::steady_clock::now() < end;) {
        std::this_thread::sleep_for(together);
        const long now = voluntarySwitches();
        const bool awake = now != std::exchange(before, now);
        if (awake && !wasAwake)
            ++count;
        wasAwake = awake;
    }
    return count;
}

} // namespace claimcheck::bench
