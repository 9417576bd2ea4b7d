#include "terminal.h"

#include <QProcess>

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace claimcheck {

Terminal::Terminal()
    : m_person(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
{
    if (m_person >= 0 && grantpt(m_person) == 0 && unlockpt(m_person) == 0)
        m_program = open(ptsname(m_person), O_RDWR | O_NOCTTY | O_CLOEXEC);
}

Terminal::~Terminal()
{
    close(m_program);
    close(m_person);
}

void Terminal::giveTo(QProcess &process) const
{
    process.setChildProcessModifier([program = m_program] {
        setsid();
        ioctl(program, TIOCSCTTY, 0);
        dup2(program, STDIN_FILENO);
    });
}

void Terminal::type(const QByteArray &keys) const
{
    [[maybe_unused]] const ssize_t written = write(m_person, keys.constData(), size_t(keys.size()));
}

QByteArray Terminal::shown()
{
    std::array<char, 1024> part{};
    for (ssize_t got = 1; got > 0;) {
        got = read(m_person, part.data(), part.size());
        if (got > 0)
            m_shown.append(part.data(), got);
    }
    return m_shown;
}

bool Terminal::echoes() const
{
    termios settings{};
    return tcgetattr(m_program, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
}

} // namespace claimcheck
