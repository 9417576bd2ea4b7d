include(CMakeFindDependencyMacro)
find_dependency(Qt6 COMPONENTS Core)
include("${CMAKE_CURRENT_LIST_DIR}/Qt6KeychainTargets.cmake")
# An installer made with it says so in its name.
set(Qt6Keychain_IS_STANDIN ON)
