#pragma once

#include <QByteArray>

namespace claimcheck::failingcalls {

// Stands before libc in this executable: counts the calls on files below one folder and the connections, and lets the
// test choose one of them that fails. Reading directories, closing and removing are not counted: removing is how
// others clean up.

/// Counts from 0 again, for files below @a folder; nothing fails until told.
void watch(const QByteArray &folder);
/// Neither counts nor fails.
void stop();

/// The file call of that number fails with that errno.
void failFile(int call, int error);
/// The connection of that number and all later ones are refused.
void refuseConnections(int from);

int fileCalls();
int connections();
/// "open", "write"…
QByteArray nameOfFileCall(int call);

} // namespace claimcheck::failingcalls
