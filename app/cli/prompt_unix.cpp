#include "prompt.h"

#include "streams.h"

#include <QString>

#include <array>
#include <cerrno>
#include <csignal>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

// A signal handler has no other way to leave word.
volatile std::sig_atomic_t caughtSignal = 0;

/// Holds back the signals that would end the program while the terminal does not echo, and sends itself the
/// one that came once all is as it was.
class SignalGuard
{
public:
    SignalGuard()
    {
        caughtSignal = 0;
        struct sigaction interrupt = {};
        interrupt.sa_handler = [](int number) { caughtSignal = number; };
        sigemptyset(&interrupt.sa_mask);
        for (size_t i = 0; i < signals.size(); ++i)
            sigaction(signals[i], &interrupt, &m_saved[i]); // no SA_RESTART: read() returns
    }

    ~SignalGuard()
    {
        for (size_t i = 0; i < signals.size(); ++i)
            sigaction(signals[i], &m_saved[i], nullptr);
        if (caughtSignal != 0)
            raise(caughtSignal);
    }

    Q_DISABLE_COPY_MOVE(SignalGuard)

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

    std::array<struct sigaction, signals.size()> m_saved{};
};

class EchoOff
{
public:
    EchoOff()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_saved) == 0;
        termios quiet = m_saved;
        quiet.c_lflag &= ~tcflag_t(ECHO | ECHOE | ECHOK | ECHONL);
        // What was typed ahead was echoed and may be meant for something else: it goes.
        m_changed = m_changed && tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }

    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSADRAIN, &m_saved);
    }

    Q_DISABLE_COPY_MOVE(EchoOff)

    bool works() const { return m_changed; }

private:
    termios m_saved{};
    bool m_changed = false;
};

Result<QByteArray> readLine()
{
    QByteArray line;
    char next = 0;
    while (caughtSignal == 0) {
        const ssize_t got = read(STDIN_FILENO, &next, 1);
        if (got == 1 && next == '\n')
            return line;
        if (got == 1)
            line += next;
        else if (got == 0)
            return std::unexpected(Error{ErrorKind::InvalidInput, u"Nothing was entered."_s});
        else if (errno != EINTR)
            return std::unexpected(Error{ErrorKind::InvalidInput, u"The terminal cannot be read."_s});
    }
    return std::unexpected(Error{ErrorKind::Cancelled, u"Cancelled."_s});
}

} // namespace

bool inputIsTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

Result<QByteArray> promptLine(const QString &label, bool echo)
{
    if (echo) {
        writeStream(stderr, label.toUtf8());
        caughtSignal = 0;
        return readLine();
    }
    const SignalGuard guard;
    const EchoOff quiet;
    if (!quiet.works()) {
        return std::unexpected(Error{ErrorKind::InvalidInput, u"The terminal's echo cannot be turned off."_s,
            u"Pipe the secret in with --secret-stdin."_s});
    }
    writeStream(stderr, label.toUtf8());
    Result<QByteArray> line = readLine();
    writeStream(stderr, "\n");
    return line;
}

} // namespace claimcheck
