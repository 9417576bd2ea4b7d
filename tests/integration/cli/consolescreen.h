#pragma once

#include "support/waitfor.h"

#include <QByteArray>
#include <QString>

#include <windows.h>

namespace claimcheck {

/// A console of Windows, this process's own, and programs that run on it.
class ConsoleScreen
{
public:
    ConsoleScreen();
    ~ConsoleScreen();
    Q_DISABLE_COPY_MOVE(ConsoleScreen)

    bool works() const { return m_in != INVALID_HANDLE_VALUE && m_out != INVALID_HANDLE_VALUE; }
    void clear();
    /// Everything on it, without the spaces at the ends of lines.
    QString text() const;
    bool comesToShow(const QString &text) const;
    /// As if a person typed it; '\r' is the Enter key.
    void type(const QString &text) const;
    DWORD inputMode() const;

    /// Starts @a program with the console as its input, output and errors; with no handles at all, as a shell starts one
    /// that has windows, where @a handles is false. @a input replaces what is typed, @a output the screen for results.
    bool start(const QString &program, const QStringList &arguments, bool handles = true,
        const QByteArray *input = nullptr, HANDLE output = nullptr);
    /// Its exit code; -1 if it does not end. Servers in this process go on meanwhile.
    int exitCode();

private:
    void endProgram();

    HANDLE m_in = INVALID_HANDLE_VALUE;
    HANDLE m_out = INVALID_HANDLE_VALUE;
    HANDLE m_program = nullptr;
};

} // namespace claimcheck
