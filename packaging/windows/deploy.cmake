# Puts beside the installed programs what they load: Qt's DLLs and plugins, QtKeychain, the compiler's runtime. A native
# build asks windeployqt first; it runs on Windows only, and what it leaves out is taken from a list.
if(NOT CMAKE_CROSSCOMPILING)
    find_program(WINDEPLOYQT NAMES windeployqt windeployqt6 windeployqt-qt6 HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
endif()

# TLS by Windows' own Schannel; for the window its platform and SVG icons, while Qt draws the style itself.
set(qt_plugins tls/qschannelbackend)
if(CLAIMCHECK_GUI)
    list(APPEND qt_plugins platforms/qwindows iconengines/qsvgicon imageformats/qsvg)
endif()

# The words of Qt's own dialogs, from Qt for Windows or, for a cross build, from the same Qt for this system.
set(qt_words ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS})
if(CMAKE_CROSSCOMPILING AND NOT EXISTS ${qt_words}/qtbase_de.qm)
    set(qt_words ${QT_HOST_PATH}/share/qt6/translations)
endif()
if(CLAIMCHECK_GUI)
    install(FILES ${qt_words}/qtbase_de.qm ${qt_words}/qtbase_es.qm DESTINATION translations OPTIONAL)
endif()

# Where DLLs may be: beside the compiler, and in the bin of each folder that CMake finds packages in.
set(dll_folders "")
foreach(prefix IN LISTS CMAKE_PREFIX_PATH CMAKE_FIND_ROOT_PATH)
    list(APPEND dll_folders ${prefix}/bin)
endforeach()
if(MINGW)
    foreach(name libgcc_s_seh-1.dll libstdc++-6.dll libwinpthread-1.dll)
        execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${name}
            OUTPUT_VARIABLE dll OUTPUT_STRIP_TRAILING_WHITESPACE)
        cmake_path(GET dll PARENT_PATH folder)
        list(APPEND dll_folders ${folder})
    endforeach()
    cmake_path(GET CMAKE_CXX_COMPILER PARENT_PATH folder)
    list(APPEND dll_folders ${folder})
endif()
list(REMOVE_DUPLICATES dll_folders)

if(MSVC)
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
    include(InstallRequiredSystemLibraries)
endif()

configure_file(deploy-install.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/deploy-install.cmake @ONLY)
install(CODE "set(qt_bin \"$<TARGET_FILE_DIR:Qt6::Core>\")")
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/deploy-install.cmake)
