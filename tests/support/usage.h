#pragma once

#include <QtGlobal>

namespace claimcheck {

// What this process uses, a file a platform.

/// Bytes of the heap that are in use.
qint64 allocatedBytes();
/// Bytes that it takes, seen from outside: those in use under ASan, which keeps what is freed resident; else what is
/// resident.
qint64 residentBytes();
/// Open files, sockets and, on Windows, whatever else has a handle.
qint64 openFiles();

} // namespace claimcheck
