# Read by cpack once for each kind of package.
if(CPACK_GENERATOR STREQUAL "TGZ")
    set(CPACK_COMPONENTS_ALL cli gui tarball)
    set(CPACK_PACKAGING_INSTALL_PREFIX /)
else()
    set(CPACK_COMPONENTS_ALL cli gui)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()
