#include "prompt.h"

#include <QString>

#include <array>
#include <cstdio>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

/// The console's own mode comes back when this goes; Windows itself restores it if the process is ended.
class ConsoleMode
{
public:
    ConsoleMode(HANDLE console, bool echo)
        : m_console(console)
    {
        m_works = GetConsoleMode(console, &m_saved) != 0;
        DWORD mode = m_saved | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT;
        mode = echo ? mode | ENABLE_ECHO_INPUT : mode & ~DWORD(ENABLE_ECHO_INPUT);
        m_works = m_works && SetConsoleMode(console, mode) != 0;
    }

    ~ConsoleMode()
    {
        if (m_works)
            SetConsoleMode(m_console, m_saved);
    }

    Q_DISABLE_COPY_MOVE(ConsoleMode)

    bool works() const { return m_works; }

private:
    HANDLE m_console;
    DWORD m_saved = 0;
    bool m_works = false;
};

void writeTerminal(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
}

Result<QByteArray> readLine(HANDLE console)
{
    QString line;
    std::array<wchar_t, 256> part{};
    while (!line.endsWith(u'\n')) {
        DWORD got = 0;
        if (ReadConsoleW(console, part.data(), DWORD(part.size()), &got, nullptr) == 0 || got == 0)
            return std::unexpected(Error{ErrorKind::InvalidInput, u"Nothing was entered."_s});
        line += QString::fromWCharArray(part.data(), qsizetype(got));
    }
    line.chop(line.endsWith(u"\r\n") ? 2 : 1);
    return line.toUtf8();
}

} // namespace

bool inputIsTerminal()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

Result<QByteArray> promptLine(const QString &label, bool echo)
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    const ConsoleMode mode(console, echo);
    if (!mode.works()) {
        return std::unexpected(Error{ErrorKind::InvalidInput, u"The console's echo cannot be set."_s,
            u"Pipe the secret in with --secret-stdin."_s});
    }
    writeTerminal(label.toUtf8());
    Result<QByteArray> line = readLine(console);
    if (!echo)
        writeTerminal("\n");
    return line;
}

} // namespace claimcheck
