# .deb and .rpm: a package for the window and one for the command line. .tar.gz: one folder that runs from anywhere.
include(${CMAKE_SOURCE_DIR}/packaging/common.cmake)
set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/cpack-generator.cmake)
set(CPACK_PACKAGE_FILE_NAME claimcheck-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})

set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(description
"Claimcheck keeps client credentials in the desktop's keychain, gets access
tokens through four vendors' token flows and any OAuth 2.0 server with the
client credentials grant, and shows how long a token lives and what it claims.")
set(CPACK_COMPONENT_CLI_DESCRIPTION "${description}

This package has the companion for the terminal, and a local issuer to try it.")
set(CPACK_COMPONENT_GUI_DESCRIPTION "${description}

This package has the window.")

# What is loaded at run time and so is in no list of needed libraries: the engine that draws the icons, and the way to a
# keychain, without which credentials last for a session.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc")
set(CPACK_DEBIAN_CLI_PACKAGE_NAME claimcheck-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "claimcheck")
set(CPACK_DEBIAN_GUI_PACKAGE_NAME claimcheck)
set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS
    "claimcheck-cli (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), qt6-svg-plugins | libqt6svg6")
set(CPACK_DEBIAN_GUI_PACKAGE_RECOMMENDS
    "${CPACK_DEBIAN_PACKAGE_RECOMMENDS}, qt6-wayland, qt6-translations-l10n")

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
# Our files are MIT; claimcheck-cli links Qt HttpServer, which is to be had under the GPL only. CPack knows one licence.
set(CPACK_RPM_PACKAGE_LICENSE "MIT AND GPL-3.0-only")
set(CPACK_RPM_PACKAGE_GROUP "Development/Tools")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_CLI_PACKAGE_NAME claimcheck-cli)
set(CPACK_RPM_CLI_PACKAGE_SUMMARY "${PROJECT_DESCRIPTION} (terminal)")
set(CPACK_RPM_GUI_PACKAGE_NAME claimcheck)
set(CPACK_RPM_GUI_PACKAGE_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RPM_GUI_PACKAGE_REQUIRES
    "claimcheck-cli = ${PROJECT_VERSION}-${CPACK_RPM_PACKAGE_RELEASE}, libQt6Svg.so.6()(64bit)")
# The same bytes whenever and wherever one commit is built; and what CMake 3.25 has no variable for.
set(CPACK_RPM_SPEC_MORE_DEFINE
"Recommends: libsecret-1.so.0()(64bit), (gnome-keyring or kwalletmanager5 or keepassxc)
%define _buildhost reproducible
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")
# Folders that the system's own packages hold.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/doc /usr/share/lintian /usr/share/lintian/overrides
    /usr/share/man /usr/share/man/man1
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/vendor-completions /usr/share/zsh/site-functions
    /usr/share/fish /usr/share/fish/vendor_completions.d)
foreach(size IN ITEMS 16 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

include(CPack)
