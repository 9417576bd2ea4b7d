# Cross-compiles for x86-64 Windows with Debian's g++-mingw-w64-x86-64-posix. CLAIMCHECK_WINDOWS_ROOTS: the folders that
# hold libraries for Windows (Qt, simdjson, and QtKeychain where there is one), a list.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES CLAIMCHECK_WINDOWS_ROOTS)
# Qt's build tools are the host's own, of the same version.
set(QT_HOST_PATH /usr CACHE PATH "Where moc and rcc are")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "Their CMake packages")
set(CMAKE_FIND_ROOT_PATH ${CLAIMCHECK_WINDOWS_ROOTS} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/wine)
