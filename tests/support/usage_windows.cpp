#include "support/usage.h"

#include <windows.h>

#include <psapi.h>

namespace claimcheck {

// The blocks in use, of every heap of the process: the C library's is one of them.
qint64 allocatedBytes()
{
    HANDLE heaps[64];
    const DWORD count = qMin<DWORD>(GetProcessHeaps(64, heaps), 64);
    qint64 bytes = 0;
    for (DWORD i = 0; i < count; ++i) {
        HeapLock(heaps[i]);
        PROCESS_HEAP_ENTRY entry{};
        while (HeapWalk(heaps[i], &entry) != 0) {
            if (entry.wFlags & PROCESS_HEAP_ENTRY_BUSY)
                bytes += entry.cbData;
        }
        HeapUnlock(heaps[i]);
    }
    return bytes;
}

qint64 residentBytes()
{
    PROCESS_MEMORY_COUNTERS counters{};
    GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
    return static_cast<qint64>(counters.WorkingSetSize);
}

qint64 openFiles()
{
    DWORD handles = 0;
    GetProcessHandleCount(GetCurrentProcess(), &handles);
    return handles;
}

} // namespace claimcheck
