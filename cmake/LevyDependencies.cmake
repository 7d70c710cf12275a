# Every third-party library of Levy, found once. docs/dependencies.md says what each is for.
# Names to write behind LINKS: Qt6::*, Qt6Keychain::Qt6Keychain, OpenSSL::SSL, OpenSSL::Crypto, Boost::headers,
# tl::expected, levy::rapidjson, levy::cli11, levy::xlsxwriter (window); in tests also levy::rapidcheck, levy::valijson.

set(_levy_qt Core Concurrent Network Sql)
if(LEVY_TESTS)
  list(APPEND _levy_qt Test)
endif()
if(LEVY_GUI)
  list(APPEND _levy_qt Gui Widgets Svg LinguistTools)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${_levy_qt})
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  # What CMake runs as moc: see there.
  get_target_property(LEVY_MOC Qt6::moc LOCATION)
  configure_file("${CMAKE_SOURCE_DIR}/tools/moc.in" "${CMAKE_BINARY_DIR}/moc" @ONLY USE_SOURCE_PERMISSIONS)
  get_target_property(_levy_configs Qt6::moc IMPORTED_CONFIGURATIONS)
  foreach(_levy_config IN LISTS _levy_configs)
    set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION_${_levy_config} "${CMAKE_BINARY_DIR}/moc")
  endforeach()
  set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION "${CMAKE_BINARY_DIR}/moc")
endif()
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)

# Header-only libraries whose packages export different targets from one system to the next.
function(_levy_headers name header)
  string(MAKE_C_IDENTIFIER "LEVY_${name}_INCLUDE" variable)
  find_path(${variable} ${header})
  mark_as_advanced(${variable})
  if(NOT ${variable})
    if(ARGV2 STREQUAL "OPTIONAL")
      return()
    endif()
    message(FATAL_ERROR "Levy needs ${name} (header ${header}); see docs/dependencies.md")
  endif()
  add_library(levy::${name} INTERFACE IMPORTED GLOBAL)
  target_include_directories(levy::${name} INTERFACE "${${variable}}")
endfunction()

_levy_headers(rapidjson rapidjson/document.h)
_levy_headers(cli11 CLI/CLI.hpp)
if(LEVY_GUI)
  find_path(LEVY_XLSXWRITER_INCLUDE xlsxwriter.h REQUIRED)
  find_library(LEVY_XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
  mark_as_advanced(LEVY_XLSXWRITER_INCLUDE LEVY_XLSXWRITER_LIBRARY)
  find_package(ZLIB REQUIRED)
  add_library(levy::xlsxwriter UNKNOWN IMPORTED GLOBAL)
  set_target_properties(
    levy::xlsxwriter PROPERTIES IMPORTED_LOCATION "${LEVY_XLSXWRITER_LIBRARY}"
                                INTERFACE_INCLUDE_DIRECTORIES "${LEVY_XLSXWRITER_INCLUDE}"
                                INTERFACE_LINK_LIBRARIES ZLIB::ZLIB)
endif()
if(LEVY_TESTS)
  # Debian's package config points beside its own files, so the two parts are looked up by hand.
  find_path(LEVY_RAPIDCHECK_INCLUDE rapidcheck.h REQUIRED)
  find_library(LEVY_RAPIDCHECK_LIBRARY rapidcheck REQUIRED)
  mark_as_advanced(LEVY_RAPIDCHECK_INCLUDE LEVY_RAPIDCHECK_LIBRARY)
  add_library(levy::rapidcheck UNKNOWN IMPORTED GLOBAL)
  set_target_properties(
    levy::rapidcheck PROPERTIES IMPORTED_LOCATION "${LEVY_RAPIDCHECK_LIBRARY}"
                                INTERFACE_INCLUDE_DIRECTORIES "${LEVY_RAPIDCHECK_INCLUDE}")
  _levy_headers(valijson valijson/validator.hpp OPTIONAL)
endif()
