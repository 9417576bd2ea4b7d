#include "interrupt.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace claimcheck {

namespace {

// A signal handler has no other way to leave word.
volatile std::sig_atomic_t writeEnd = -1;

void leaveWord(int number)
{
    const char word = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = write(writeEnd, &word, 1);
}

} // namespace

struct Interrupt::Platform
{
    static constexpr std::array signals{SIGINT, SIGTERM};

    std::array<int, 2> pipe{-1, -1};
    std::array<struct sigaction, signals.size()> before{};
    std::unique_ptr<QSocketNotifier> notifier;
    int caught = 0;
};

Interrupt::Interrupt()
    : m_platform(std::make_unique<Platform>())
{
    if (pipe(m_platform->pipe.data()) != 0)
        return; // no descriptor is left: Ctrl+C ends the program as ever
    for (const int end : m_platform->pipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_platform->notifier = std::make_unique<QSocketNotifier>(m_platform->pipe[0], QSocketNotifier::Read);
    connect(m_platform->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char word = 0;
        if (read(m_platform->pipe[0], &word, 1) != 1)
            return;
        m_platform->caught = word;
        Q_EMIT caught();
    });
    writeEnd = m_platform->pipe[1];
    struct sigaction once = {};
    once.sa_handler = leaveWord;
    once.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&once.sa_mask);
    for (size_t i = 0; i < Platform::signals.size(); ++i) {
        sigaction(Platform::signals[i], nullptr, &m_platform->before[i]);
        if (m_platform->before[i].sa_handler != SIG_IGN)
            sigaction(Platform::signals[i], &once, nullptr);
    }
}

Interrupt::~Interrupt()
{
    if (!m_platform->notifier)
        return;
    for (size_t i = 0; i < Platform::signals.size(); ++i)
        sigaction(Platform::signals[i], &m_platform->before[i], nullptr);
    writeEnd = -1;
    m_platform->notifier.reset();
    for (const int end : m_platform->pipe)
        close(end);
}

void Interrupt::passOn() const
{
    if (m_platform->caught == 0)
        return;
    std::signal(m_platform->caught, SIG_DFL);
    raise(m_platform->caught);
}

} // namespace claimcheck
