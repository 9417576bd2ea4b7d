# What is handed out: smaller, and harder to exploit. Only for optimised builds without sanitizers, which bring checks
# of their own. packaging/linux/verify looks at the result.
if(NOT CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$" OR CLAIMCHECK_SANITIZE OR CLAIMCHECK_FUZZ)
    return()
endif()

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Of what -O3 and -O2 add to -Os here only the size can be measured: a third of both programs. What takes tokens apart
# asks for -O2 itself (lib/token).
string(REPLACE "-O3" "-Os" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(CMAKE_SKIP_INSTALL_RPATH ON)
    target_compile_options(claimcheck_common INTERFACE
        -ffunction-sections -fdata-sections -fstack-protector-strong -fstack-clash-protection)
    target_compile_definitions(claimcheck_common INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
    target_link_options(claimcheck_common INTERFACE
        LINKER:--gc-sections LINKER:--as-needed LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$")
        target_compile_options(claimcheck_common INTERFACE -fcf-protection)
    endif()
endif()
