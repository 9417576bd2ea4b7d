# What the bundle is called and what its Info.plist says; a file of its own, so that a test can configure it anywhere.
set(CLAIMCHECK_BUNDLE_EXECUTABLE Claimcheck)
set(CLAIMCHECK_BUNDLE_ICON claimcheck.icns)
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/../../LICENSE CLAIMCHECK_BUNDLE_COPYRIGHT REGEX "^Copyright ")
# macOS tells a program of the user's languages only those that its bundle names.
file(GLOB sources ${CMAKE_CURRENT_LIST_DIR}/../../resources/translations/claimcheck_*.ts)
list(TRANSFORM sources REPLACE ".*/claimcheck_(.*)\\.ts$" "<string>\\1</string>")
list(JOIN sources "\n        " CLAIMCHECK_BUNDLE_LANGUAGES)
string(PREPEND CLAIMCHECK_BUNDLE_LANGUAGES "<string>en</string>\n        ")
# Said only where it was said to the compiler: a lower number than the binary's own would be a lie.
set(CLAIMCHECK_BUNDLE_MINIMUM "")
if(CMAKE_OSX_DEPLOYMENT_TARGET)
    set(CLAIMCHECK_BUNDLE_MINIMUM
        "<key>LSMinimumSystemVersion</key>\n    <string>${CMAKE_OSX_DEPLOYMENT_TARGET}</string>")
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/Info.plist.in ${CMAKE_CURRENT_BINARY_DIR}/Info.plist @ONLY)
