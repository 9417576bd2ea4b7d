# CLAIMCHECK_RELEASES: "VERSION DATE" of each release that CHANGELOG.md lists, newest first; the first of them must be
# PROJECT_VERSION, so that no package goes out without a date and a word on what is new. CLAIMCHECK_RELEASE_DATE is its
# date, YYYY-MM-DD.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/CHANGELOG.md)
file(STRINGS ${CMAKE_SOURCE_DIR}/CHANGELOG.md headings REGEX "^## \\[[0-9]")
set(CLAIMCHECK_RELEASES)
foreach(heading IN LISTS headings)
    if(NOT heading MATCHES "^## \\[([0-9]+\\.[0-9]+\\.[0-9]+)\\] - ([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])$")
        message(FATAL_ERROR "CHANGELOG.md: not of the form '## [1.2.3] - 2026-01-31': ${heading}")
    endif()
    list(APPEND CLAIMCHECK_RELEASES "${CMAKE_MATCH_1} ${CMAKE_MATCH_2}")
endforeach()
list(GET CLAIMCHECK_RELEASES 0 newest)
if(NOT newest MATCHES "^${PROJECT_VERSION} (.*)$")
    message(FATAL_ERROR "CHANGELOG.md's newest release is '${newest}', but this is ${PROJECT_VERSION}")
endif()
set(CLAIMCHECK_RELEASE_DATE ${CMAKE_MATCH_1})
