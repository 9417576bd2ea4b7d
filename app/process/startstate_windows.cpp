#include "process/startstate.h"

#include <QString>

#include <windows.h>

#include <shellapi.h>

namespace claimcheck {

struct StartState::Inherited
{
};

// What main() is given is in the code page of the system, which knows a few hundred characters.
StartState::StartState(int, char *[])
{
    int count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; words && i < count; ++i)
        m_words.append(QString::fromWCharArray(words[i]).toUtf8());
    LocalFree(words);
}

// The error mode is the only thing, and who starts a program can have it reset (CREATE_DEFAULT_ERROR_MODE).
void StartState::restore() const { }

} // namespace claimcheck
