#pragma once

#include <QByteArray>

class QProcess;

namespace claimcheck {

/// A pseudo-terminal: the test holds the person's end, a process gets the other as its standard input and
/// controlling terminal.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    bool isOpen() const { return m_person >= 0 && m_program >= 0; }
    /// Before it is started.
    void giveTo(QProcess &process) const;

    void type(const QByteArray &keys) const;
    /// What the terminal has shown so far, echo included.
    QByteArray shown();
    bool echoes() const;

private:
    int m_person = -1;
    int m_program = -1;
    QByteArray m_shown;
};

} // namespace claimcheck
