#include "failingcalls.h"

#include <QList>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace claimcheck::failingcalls {

namespace {

constexpr int maxFiles = 4096;

struct State
{
    std::atomic<bool> watching = false;
    QByteArray folder;
    QList<QByteArray> names; ///< of the file calls so far; files are the main thread's
    int failing = -1;
    int error = 0;
    std::atomic<int> connections = 0; ///< the network's threads make them
    std::atomic<int> refused = -1;
    std::array<std::atomic<bool>, maxFiles> ours {}; ///< the open files below the folder
    std::array<std::atomic<bool>, maxFiles> connecting {}; ///< sockets whose connection was counted
};

State &state()
{
    static State it;
    return it;
}

/// Whether this file call is to fail; errno is set then.
bool fails(const char *name)
{
    State &it = state();
    const auto call = it.names.size();
    it.names.append(name);
    if (call != it.failing)
        return false;
    errno = it.error;
    return true;
}

} // namespace

bool failsAt(const char *path, const char *name)
{
    State &it = state();
    return it.watching && path && std::strncmp(path, it.folder.constData(), it.folder.size()) == 0 && fails(name);
}

bool failsOn(int file, const char *name)
{
    State &it = state();
    return it.watching && file >= 0 && file < maxFiles && it.ours[file] && fails(name);
}

int opened(int file, const char *path)
{
    State &it = state();
    if (file >= 0 && file < maxFiles)
        it.ours[file] = it.watching && std::strncmp(path, it.folder.constData(), it.folder.size()) == 0;
    return file;
}

void closed(int file)
{
    if (file < 0 || file >= maxFiles)
        return;
    state().ours[file] = false;
    state().connecting[file] = false;
}

bool refusesConnection(int socket)
{
    State &it = state();
    if (!it.watching || socket < 0 || socket >= maxFiles)
        return false;
    if (!it.connecting[socket].exchange(true)) // Qt connects once more to learn what became of it
        ++it.connections;
    return it.refused >= 0 && it.connections > it.refused;
}

void watch(const QByteArray &folder)
{
    State &it = state();
    it.folder = folder;
    it.names.clear();
    it.failing = -1;
    it.connections = 0;
    it.refused = -1;
    it.watching = true;
}

void stop()
{
    state().watching = false;
}

void failFile(int call, int error)
{
    state().failing = call;
    state().error = error;
}

void refuseConnections(int from)
{
    state().refused = from;
}

int fileCalls()
{
    return static_cast<int>(state().names.size());
}

int connections()
{
    return state().connections;
}

QByteArray nameOfFileCall(int call)
{
    return state().names.value(call);
}

} // namespace claimcheck::failingcalls

namespace {

using namespace claimcheck::failingcalls;

template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

mode_t modeOf(int flags, va_list arguments)
{
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    static const auto real = next<int(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return failsAt(path, "open") ? -1 : opened(real(path, flags, mode), path);
}

int open64(const char *path, int flags, ...)
{
    static const auto real = next<int(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return failsAt(path, "open") ? -1 : opened(real(path, flags, mode), path);
}

int close(int file)
{
    static const auto real = next<int(int)>("close");
    closed(file);
    return real(file);
}

ssize_t read(int file, void *to, size_t size)
{
    static const auto real = next<ssize_t(int, void *, size_t)>("read");
    return failsOn(file, "read") ? -1 : real(file, to, size);
}

ssize_t write(int file, const void *from, size_t size)
{
    static const auto real = next<ssize_t(int, const void *, size_t)>("write");
    return failsOn(file, "write") ? -1 : real(file, from, size);
}

int fsync(int file)
{
    static const auto real = next<int(int)>("fsync");
    return failsOn(file, "fsync") ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int(int)>("fdatasync");
    return failsOn(file, "fdatasync") ? -1 : real(file);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next<int(int, off64_t)>("ftruncate64");
    return failsOn(file, "ftruncate") ? -1 : real(file, size);
}

int fchmod(int file, mode_t mode) noexcept
{
    static const auto real = next<int(int, mode_t)>("fchmod");
    return failsOn(file, "fchmod") ? -1 : real(file, mode);
}

int chmod(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int(const char *, mode_t)>("chmod");
    return failsAt(path, "chmod") ? -1 : real(path, mode);
}

int flock(int file, int operation) noexcept
{
    static const auto real = next<int(int, int)>("flock");
    return failsOn(file, "flock") ? -1 : real(file, operation);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int(const char *, mode_t)>("mkdir");
    return failsAt(path, "mkdir") ? -1 : real(path, mode);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int(const char *, const char *)>("rename");
    return failsAt(to, "rename") ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto real = next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return failsAt(to, "renameat2") ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int(const char *, const char *)>("link");
    return failsAt(to, "link") ? -1 : real(from, to);
}

int connect(int socket, const sockaddr *address, socklen_t size)
{
    static const auto real = next<int(int, const sockaddr *, socklen_t)>("connect");
    if (address && address->sa_family == AF_INET && refusesConnection(socket)) {
        errno = ECONNREFUSED;
        return -1;
    }
    return real(socket, address, size);
}

} // extern "C"
