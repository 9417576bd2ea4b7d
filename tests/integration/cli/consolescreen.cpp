#include "consolescreen.h"

#include <QDir>
#include <QStringList>

#include <vector>

namespace claimcheck {

using namespace Qt::StringLiterals;

namespace {

HANDLE inheritable(const wchar_t *name)
{
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, OPEN_EXISTING,
        0, nullptr);
}

/// The end to read from of a pipe that holds @a bytes and then ends.
HANDLE pipeWith(const QByteArray &bytes)
{
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    HANDLE read = nullptr;
    HANDLE write = nullptr;
    CreatePipe(&read, &write, &inherited, DWORD(bytes.size() + 1));
    DWORD written = 0;
    WriteFile(write, bytes.constData(), DWORD(bytes.size()), &written, nullptr);
    CloseHandle(write);
    return read;
}

QString commandLine(const QString &program, const QStringList &arguments)
{
    QString line = u'"' + QDir::toNativeSeparators(program) + u'"';
    for (const QString &argument : arguments)
        line += u" \""_s + argument + u'"'; // the tests' own have no quotes inside
    return line;
}

} // namespace

ConsoleScreen::ConsoleScreen()
{
    FreeConsole();
    if (AllocConsole() == 0)
        return;
    // Not UTF-8, as on most machines.
    SetConsoleOutputCP(437);
    SetConsoleCP(437);
    m_in = inheritable(L"CONIN$");
    m_out = inheritable(L"CONOUT$");
}

ConsoleScreen::~ConsoleScreen()
{
    endProgram();
    CloseHandle(m_in);
    CloseHandle(m_out);
    FreeConsole();
}

void ConsoleScreen::endProgram()
{
    if (!m_program)
        return;
    TerminateProcess(m_program, 99);
    CloseHandle(m_program);
    m_program = nullptr;
}

void ConsoleScreen::clear()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    GetConsoleScreenBufferInfo(m_out, &info);
    DWORD written = 0;
    FillConsoleOutputCharacterW(m_out, L' ', DWORD(info.dwSize.X) * DWORD(info.dwSize.Y), {0, 0}, &written);
    SetConsoleCursorPosition(m_out, {0, 0});
}

QString ConsoleScreen::text() const
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    GetConsoleScreenBufferInfo(m_out, &info);
    QString lines;
    std::vector<wchar_t> row(size_t(info.dwSize.X));
    for (SHORT y = 0; y <= info.dwCursorPosition.Y; ++y) {
        DWORD got = 0;
        ReadConsoleOutputCharacterW(m_out, row.data(), DWORD(row.size()), {0, y}, &got);
        QString line = QString::fromWCharArray(row.data(), qsizetype(got));
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line + u'\n';
    }
    return lines;
}

bool ConsoleScreen::comesToShow(const QString &wanted) const
{
    return QTest::qWaitFor([&] { return text().contains(wanted); }, generousMs);
}

void ConsoleScreen::type(const QString &text) const
{
    for (const QChar character : text) {
        INPUT_RECORD key{};
        key.EventType = KEY_EVENT;
        key.Event.KeyEvent.bKeyDown = TRUE;
        key.Event.KeyEvent.wRepeatCount = 1;
        key.Event.KeyEvent.wVirtualKeyCode = character == u'\r' ? VK_RETURN : 0;
        key.Event.KeyEvent.uChar.UnicodeChar = wchar_t(character.unicode());
        DWORD written = 0;
        WriteConsoleInputW(m_in, &key, 1, &written);
        key.Event.KeyEvent.bKeyDown = FALSE;
        WriteConsoleInputW(m_in, &key, 1, &written);
    }
}

DWORD ConsoleScreen::inputMode() const
{
    DWORD mode = 0;
    GetConsoleMode(m_in, &mode);
    return mode;
}

bool ConsoleScreen::start(
    const QString &program, const QStringList &arguments, bool handles, const QByteArray *input, HANDLE output)
{
    endProgram();
    clear();
    const HANDLE pipe = input ? pipeWith(*input) : nullptr;
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    if (handles) {
        startup.dwFlags = STARTF_USESTDHANDLES;
        startup.hStdInput = pipe ? pipe : m_in;
        startup.hStdOutput = output ? output : m_out;
        startup.hStdError = m_out;
    }
    std::wstring line = commandLine(program, arguments).toStdWString();
    PROCESS_INFORMATION started{};
    const bool works
        = CreateProcessW(nullptr, line.data(), nullptr, nullptr, handles, 0, nullptr, nullptr, &startup, &started) != 0;
    if (pipe)
        CloseHandle(pipe);
    if (!works)
        return false;
    CloseHandle(started.hThread);
    m_program = started.hProcess;
    return true;
}

int ConsoleScreen::exitCode()
{
    if (!QTest::qWaitFor([this] { return WaitForSingleObject(m_program, 0) == WAIT_OBJECT_0; }, generousMs))
        return -1;
    DWORD code = 0;
    GetExitCodeProcess(m_program, &code);
    return int(code);
}

} // namespace claimcheck
