#include "prompt.h"

#include "streams.h"

#include <QString>

#include <array>
#include <atomic>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace claimcheck {

namespace {

// Asked for by a handler that Windows calls in a thread of its own.
std::atomic<HANDLE> changedConsole = nullptr;
DWORD savedMode = 0;

void restoreMode()
{
    if (const HANDLE console = changedConsole.exchange(nullptr))
        SetConsoleMode(console, savedMode);
}

/// The console's own mode comes back when this goes, or when Ctrl+C or a closed console ends the program: the mode is
/// the console's, which outlives us.
class ConsoleMode
{
public:
    ConsoleMode(HANDLE console, bool echo)
    {
        if (GetConsoleMode(console, &savedMode) == 0)
            return;
        SetConsoleCtrlHandler(&onEnd, TRUE);
        changedConsole = console;
        DWORD mode = savedMode | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT;
        mode = echo ? mode | ENABLE_ECHO_INPUT : mode & ~DWORD(ENABLE_ECHO_INPUT);
        m_works = SetConsoleMode(console, mode) != 0;
        // What was typed ahead was echoed and may be meant for something else: it goes.
        if (!echo)
            FlushConsoleInputBuffer(console);
    }

    ~ConsoleMode()
    {
        restoreMode();
        SetConsoleCtrlHandler(&onEnd, FALSE);
    }

    Q_DISABLE_COPY_MOVE(ConsoleMode)

    bool works() const { return m_works; }

private:
    static BOOL WINAPI onEnd(DWORD)
    {
        restoreMode();
        return FALSE; // and the program ends as it would have
    }

    bool m_works = false;
};

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
    if (line.startsWith(u'\x1a')) // Ctrl+Z
        return std::unexpected(Error{ErrorKind::InvalidInput, u"Nothing was entered."_s});
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
    writeStream(stderr, label.toUtf8());
    Result<QByteArray> line = readLine(console);
    if (!echo)
        writeStream(stderr, "\n");
    return line;
}

} // namespace claimcheck
