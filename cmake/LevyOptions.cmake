# levy_options: the warnings and definitions that every target of Levy compiles with.
add_library(levy_options INTERFACE)
target_include_directories(levy_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_features(levy_options INTERFACE cxx_std_20)
target_compile_definitions(
  levy_options
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_STRICT_ITERATORS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400
            QT_WARN_DEPRECATED_UP_TO=0x060400
            $<$<BOOL:${LEVY_FAILPOINTS}>:LEVY_FAILPOINTS=1>)

if(MSVC)
  target_compile_options(levy_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus /EHsc /external:W0
                                                /external:anglebrackets $<$<BOOL:${LEVY_WERROR}>:/WX>)
  target_compile_definitions(levy_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
else()
  target_compile_options(
    levy_options
    INTERFACE -Wall
              -Wextra
              -Wpedantic
              $<$<NOT:$<BOOL:${LEVY_UNITY}>>:-Wshadow> # files built together would shadow one another's helpers
              -Wconversion
              -Wold-style-cast
              -Wnon-virtual-dtor
              -Woverloaded-virtual
              -Werror=unused-result
              # clang counts sign changes under -Wconversion, GCC does not; both are held to the same rule.
              $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-sign-conversion>
              $<$<CXX_COMPILER_ID:Clang>:-Wthread-safety>
              $<$<BOOL:${LEVY_WERROR}>:-Werror>)
  if(LEVY_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(levy_options INTERFACE -fpch-preprocess) # lets ccache look through the PCH
  endif()
endif()

# Sources of one target in batches: a cold build takes a third of the time, a single change somewhat longer.
set(CMAKE_UNITY_BUILD ${LEVY_UNITY})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)

# One precompiled header, built by the lowest room and reused by all others: same flags, so it always fits.
function(levy_use_pch target)
  if(NOT LEVY_PCH)
    return()
  endif()
  get_property(owner GLOBAL PROPERTY LEVY_PCH_OWNER)
  if(owner)
    target_precompile_headers(${target} REUSE_FROM ${owner})
  else()
    target_precompile_headers(${target} PRIVATE <QtCore>)
    set_property(GLOBAL PROPERTY LEVY_PCH_OWNER ${target})
  endif()
endfunction()
