// What another process of the same user can do to one: attach to it, and read its memory in two ways. Prints a line for
// each thing it was allowed to do. usage: otherprocess PID

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const pid_t pid = std::atoi(argv[1]);
    std::printf("asked\n");
    if (ptrace(PTRACE_SEIZE, pid, nullptr, nullptr) == 0)
        std::printf("attached\n");
    const std::string folder = "/proc/" + std::to_string(pid);
    if (const int memory = open((folder + "/mem").c_str(), O_RDONLY | O_CLOEXEC); memory >= 0) {
        std::printf("opened memory\n");
        close(memory);
    }
    if (const int maps = open((folder + "/maps").c_str(), O_RDONLY | O_CLOEXEC); maps >= 0) {
        std::printf("opened maps\n");
        close(maps);
    }
    char byte = 0;
    iovec here{&byte, 1};
    iovec there{reinterpret_cast<void *>(0x1000), 1};
    // An address where nothing is gives EFAULT to those who may read.
    if (process_vm_readv(pid, &here, 1, &there, 1, 0) >= 0 || errno == EFAULT)
        std::printf("read memory\n");
    return 0;
}
