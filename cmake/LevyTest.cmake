# levy_test(<name> SOURCES <files> LINKS <targets> [LABEL unit|property|integration|crash] [TIMEOUT <seconds>]
#           [GUI] [SERIAL] [LOCKS <names>] [ALONE <files>])
#
# One executable test_<name> that holds any number of QTest classes, each ending in LEVY_TEST_CLASS(Name), and one ctest
# entry <name>. LABEL defaults to the folder under tests/; TIMEOUT to 120 s. GUI gives it a QApplication (offscreen).
# Each process has a private HOME, so tests run in parallel; SERIAL or a LOCK is for what the machine has only one of.
# ALONE names sources that LEVY_UNITY must not compile together with others, as in levy_room().
# Defines LEVY_TEST_DIR (folder of the test's sources), LEVY_SOURCE_DIR and, where the contracts are, LEVY_SHARED_DIR.
function(levy_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "GUI;SERIAL" "LABEL;TIMEOUT" "SOURCES;ALONE;LINKS;LOCKS")
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
    message(FATAL_ERROR "levy_test(${name}): wrong arguments: ${arg_UNPARSED_ARGUMENTS} (SOURCES is required)")
  endif()
  foreach(linked IN LISTS arg_LINKS)
    if(linked MATCHES "^levy::" AND NOT TARGET ${linked})
      if(LEVY_PARTIAL)
        message(STATUS "Levy: test ${name} is left out, it waits for ${linked}")
        return()
      endif()
      message(FATAL_ERROR "levy_test(${name}): LINKS ${linked}, which is not declared")
    endif()
  endforeach()
  levy_existing_sources(arg_SOURCES ${arg_SOURCES})
  set_source_files_properties(${arg_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  if(NOT arg_LABEL)
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    string(REGEX REPLACE "/.*" "" arg_LABEL "${folder}")
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()

  set(target test_${name})
  if(arg_GUI)
    add_executable(${target} ${arg_SOURCES} "${CMAKE_SOURCE_DIR}/tests/support/main_gui.cpp")
    target_link_libraries(${target} PRIVATE Qt6::Widgets)
  else()
    add_executable(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE levy_testmain)
  endif()
  target_link_libraries(${target} PRIVATE levy_options levy::testsupport ${arg_LINKS})
  target_compile_definitions(
    ${target} PRIVATE LEVY_TEST_DIR="${CMAKE_CURRENT_SOURCE_DIR}" LEVY_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                      LEVY_BINARY_DIR="${CMAKE_BINARY_DIR}")
  if(LEVY_SHARED)
    target_compile_definitions(${target} PRIVATE LEVY_SHARED_DIR="${LEVY_SHARED}")
  endif()
  if(LEVY_SHARED AND arg_LABEL MATCHES "^(integration|gui|crash)$")
    # What these programs, and those that they start, send to the simulated services.
    target_link_libraries(${target} PRIVATE levy_alltraffic)
  endif()
  levy_use_pch(${target})
  set_target_properties(${target} PROPERTIES FOLDER tests)

  # Where the tests of one kind can be built alone (the sanitizer phases do).
  if(NOT TARGET tests_${arg_LABEL})
    add_custom_target(tests_${arg_LABEL})
  endif()
  add_dependencies(tests_${arg_LABEL} ${target})

  add_test(NAME ${name} COMMAND ${target})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT ${arg_TIMEOUT})
  if(arg_SERIAL)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
  endif()
  if(arg_LOCKS)
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK "${arg_LOCKS}")
  endif()
endfunction()

# levy_bench(<name> SOURCES <files> LINKS <targets>): a benchmark with its own main(), built by the target `benches` into
# bench/ of the build folder, never by default; ./dev bench runs them all.
add_custom_target(benches)
function(levy_bench name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
    message(FATAL_ERROR "levy_bench(${name}): wrong arguments: ${arg_UNPARSED_ARGUMENTS} (SOURCES is required)")
  endif()
  add_executable(bench_${name} EXCLUDE_FROM_ALL ${arg_SOURCES})
  target_link_libraries(bench_${name} PRIVATE levy_options Qt6::Core ${arg_LINKS})
  levy_use_pch(bench_${name})
  set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench" FOLDER tests
                                              UNITY_BUILD OFF)
  add_dependencies(benches bench_${name})
endfunction()
