#include "streams.h"

#include <QString>

#include <algorithm>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace claimcheck {

namespace {

bool writeToConsole(HANDLE console, const QString &text)
{
    constexpr qsizetype most = 8192; // older consoles refuse more than 64 kB at once
    for (qsizetype at = 0; at < text.size();) {
        DWORD written = 0;
        const DWORD wanted = DWORD(std::min(most, text.size() - at));
        if (WriteConsoleW(console, text.utf16() + at, wanted, &written, nullptr) == 0 || written == 0)
            return false;
        at += written;
    }
    return true;
}

} // namespace

void prepareStreams()
{
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
}

bool isTerminal(std::FILE *stream)
{
    DWORD mode = 0;
    return GetConsoleMode(reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream))), &mode) != 0;
}

void writeStream(std::FILE *stream, const QByteArray &utf8)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
    DWORD mode = 0;
    if (GetConsoleMode(handle, &mode) != 0 && writeToConsole(handle, QString::fromUtf8(utf8)))
        return;
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fflush(stream);
}

} // namespace claimcheck
