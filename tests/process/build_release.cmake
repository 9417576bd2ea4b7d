# cmake -DSOURCE=… -DBUILD=… -P build_release.cmake: the two programs as they are packaged: optimised,
# without sanitizers or tests.
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} --preset package COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target claimcheck claimcheck-cli
    COMMAND_ERROR_IS_FATAL ANY)
