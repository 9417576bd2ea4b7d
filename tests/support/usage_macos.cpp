#include "support/usage.h"

#include <fcntl.h>
#include <mach/mach.h>
#include <malloc/malloc.h>
#include <unistd.h>

namespace claimcheck {

qint64 allocatedBytes()
{
    malloc_statistics_t statistics{};
    malloc_zone_statistics(nullptr, &statistics);
    return static_cast<qint64>(statistics.size_in_use);
}

qint64 residentBytes()
{
    mach_task_basic_info info{};
    mach_msg_type_number_t count = MACH_TASK_BASIC_INFO_COUNT;
    task_info(mach_task_self(), MACH_TASK_BASIC_INFO, reinterpret_cast<task_info_t>(&info), &count);
    return static_cast<qint64>(info.resident_size);
}

qint64 openFiles()
{
    qint64 open = 0;
    for (int file = 0; file < getdtablesize(); ++file)
        open += fcntl(file, F_GETFD) != -1 ? 1 : 0;
    return open;
}

} // namespace claimcheck
