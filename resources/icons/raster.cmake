# Where the Qt of a cross build draws no SVG, the icons are drawn when the build is configured.

set(CLAIMCHECK_RASTER_SIZES 16 32 64 128)

# claimcheck_raster_icons(VARIABLE): draws each file of icons.qrc at those sizes, as NAME-SIDE.png, and sets VARIABLE to
# the .qrc that names them.
function(claimcheck_raster_icons variable)
    find_program(RSVG_CONVERT rsvg-convert REQUIRED)
    set(source ${CMAKE_SOURCE_DIR}/resources/icons)
    set(target ${CMAKE_CURRENT_BINARY_DIR}/icons)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source}/icons.qrc)
    file(STRINGS ${source}/icons.qrc entries REGEX "<file>.*\\.svg</file>")
    set(files "")
    foreach(entry IN LISTS entries)
        string(REGEX REPLACE ".*<file>(.*)\\.svg</file>.*" "\\1" name "${entry}")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source}/${name}.svg)
        foreach(side IN LISTS CLAIMCHECK_RASTER_SIZES)
            set(picture ${target}/${name}-${side}.png)
            if(${source}/${name}.svg IS_NEWER_THAN ${picture})
                cmake_path(GET picture PARENT_PATH folder)
                file(MAKE_DIRECTORY ${folder})
                execute_process(COMMAND ${RSVG_CONVERT} -w ${side} -h ${side} -o ${picture} ${source}/${name}.svg
                    COMMAND_ERROR_IS_FATAL ANY)
            endif()
            string(APPEND files "        <file>${name}-${side}.png</file>\n")
        endforeach()
    endforeach()
    file(CONFIGURE OUTPUT ${target}/icons.qrc @ONLY
        CONTENT "<RCC>\n    <qresource prefix=\"/icons\">\n@files@    </qresource>\n</RCC>\n")
    set(${variable} ${target}/icons.qrc PARENT_SCOPE)
endfunction()
