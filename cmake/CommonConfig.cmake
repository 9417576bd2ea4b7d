# One INTERFACE target carries the language level, the warnings and Qt's strictness for every target.
add_library(claimcheck_common INTERFACE)
target_compile_features(claimcheck_common INTERFACE cxx_std_23)
target_include_directories(claimcheck_common INTERFACE ${CMAKE_SOURCE_DIR}/lib)
target_compile_definitions(claimcheck_common INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(claimcheck_common INTERFACE /W4 /WX /utf-8 /permissive-)
    # Without it <windows.h> makes min and max macros; MinGW's C++ library defines it itself.
    target_compile_definitions(claimcheck_common INTERFACE NOMINMAX)
else()
    target_compile_options(claimcheck_common INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
        -Werror)
endif()

include(Hardening)
include(Precompiled)

if(CLAIMCHECK_SANITIZE)
    # Frame pointers and no recovery: the first report ends the test, with a readable stack, for which lines are enough
    # (-g1). The tests' own code goes without UndefinedBehaviorSanitizer, which nearly doubles its build; what they test
    # has it.
    target_compile_options(claimcheck_common INTERFACE
        -g1 -fsanitize=address -fno-sanitize-recover=all -fno-omit-frame-pointer
        $<$<NOT:$<BOOL:$<TARGET_PROPERTY:CLAIMCHECK_TEST_CODE>>>:-fsanitize=undefined>)
    target_link_options(claimcheck_common INTERFACE -fsanitize=address,undefined)
endif()

if(NOT CLAIMCHECK_WERROR)
    target_compile_options(claimcheck_common INTERFACE $<IF:$<BOOL:${MSVC}>,/WX-,-Wno-error>)
endif()

if(CLAIMCHECK_FUZZ)
    # Optimised, since runs are what counts, but with the assertions of a debug build.
    target_compile_options(claimcheck_common INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(claimcheck_common INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(claimcheck_common INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()

# claimcheck_library(NAME LINK target…): a static library of this folder; sources are added by target_sources.
function(claimcheck_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC claimcheck_common Qt6::Core ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    claimcheck_precompiled(${name})
endfunction()
