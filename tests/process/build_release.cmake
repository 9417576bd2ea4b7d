# cmake -DSOURCE=… -DBUILD=… -P build_release.cmake: the two programs, optimised, without sanitizers or tests.
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G Ninja
    -DCMAKE_BUILD_TYPE=Release -DCLAIMCHECK_TESTS=OFF COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target claimcheck claimcheck-cli
    COMMAND_ERROR_IS_FATAL ANY)
