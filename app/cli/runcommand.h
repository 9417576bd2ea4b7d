#pragma once

#include "process/startstate.h"

class QObject;

namespace claimcheck {

/// One variable for a command's environment.
struct CommandVariable
{
    QByteArray name{}; ///< letters, digits and underscores, no digit first
    QByteArray value{}; ///< without NUL
};

/// Runs @a command, which is not empty, without a shell: standard streams and signals are its own, @a secret
/// is added to its environment and stands nowhere else, and the program ends as it does. A file a platform.
///
/// Unix: the command takes the place of this process, as it was started (@a start); with it goes all that was
/// in memory. Windows: it is a process of its own, kept by @a owner, whose exit code ends the event loop; the
/// console's Ctrl+C is the command's alone. Where it cannot be run the reason is printed and the event loop
/// ended: NoCommand or CannotRun.
void runCommand(
    const QList<QByteArray> &command, const CommandVariable &secret, const StartState &start, QObject *owner);

} // namespace claimcheck
