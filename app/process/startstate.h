#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

namespace claimcheck {

/// How this process was started, noted before it changes anything about itself, for a command that runs in
/// its place.
class StartState
{
public:
    /// First thing in main(), with its arguments.
    StartState(int argc, char *argv[]);

    /// The arguments behind the program's name as the system gave them, byte for byte; on Windows as UTF-8.
    const QList<QByteArray> &words() const { return m_words; }

    /// What a program that is started now would inherit, as it was: the limit for core dumps, and SIGPIPE,
    /// which Qt ignores for its sockets. That this process is closed to others no program inherits.
    void restore() const;

private:
    struct Inherited;

    QList<QByteArray> m_words;
    std::shared_ptr<const Inherited> m_inherited;
};

} // namespace claimcheck
