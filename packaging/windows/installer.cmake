# The installer: CPack's NSIS generator with a template of our own, as CPack's wants an administrator.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_FILE_NAME ${PROJECT_NAME}-${PROJECT_VERSION}-windows-x64)
if(CLAIMCHECK_KEYCHAIN)
    find_package(Qt6Keychain REQUIRED)
    if(Qt6Keychain_IS_STANDIN)
        string(APPEND CPACK_PACKAGE_FILE_NAME -standin) # see keychain-standin/README.md
    endif()
endif()
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_MODULE_PATH ${CMAKE_CURRENT_SOURCE_DIR}) # NSIS.template.in
# For that template: CPack hands on what is named so.
set(CPACK_CLAIMCHECK_APP_ID ${CLAIMCHECK_APP_ID})
set(CPACK_CLAIMCHECK_COPYRIGHT "${copyright}")
set(CPACK_CLAIMCHECK_ICO ${ico})
set(CPACK_CLAIMCHECK_WIZARD ${CMAKE_CURRENT_SOURCE_DIR}/wizard.bmp)
set(CPACK_CLAIMCHECK_COMPRESSOR "/SOLID lzma")
include(CPack)
