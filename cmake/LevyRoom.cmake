# levy_room(<room> SOURCES <files> [ALONE <files>] [USES <rooms>] [LINKS <third-party targets>] [PRIVATE_LINKS <targets>])
#
# ALONE names sources that LEVY_UNITY must not compile together with others: their local names are those of another file.
# Declares one room of core as the static library levy_<room> (alias levy::<room>, "/" becomes "_").
# USES may name only rooms declared earlier, so the order in core/CMakeLists.txt is the floor plan; they are linked
# PUBLIC. What a room includes directly it must name: the structure test compares. A room without a .cpp becomes an
# INTERFACE library. Guard anything that follows in the same file with if(TARGET levy_<room>).
define_property(GLOBAL PROPERTY LEVY_ROOMS)

# While rooms are being written, a listed file may not be there yet; it is left out with a line.
function(levy_existing_sources variable)
  set(found)
  foreach(source IN LISTS ARGN)
    if(NOT LEVY_PARTIAL OR IS_ABSOLUTE "${source}" OR EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
      list(APPEND found "${source}")
    else()
      message(STATUS "Levy: ${CMAKE_CURRENT_SOURCE_DIR}/${source} is not there yet")
    endif()
  endforeach()
  set(${variable} "${found}" PARENT_SCOPE)
endfunction()

function(levy_room room)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;ALONE;USES;LINKS;PRIVATE_LINKS")
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
    message(FATAL_ERROR "levy_room(${room}): wrong arguments: ${arg_UNPARSED_ARGUMENTS} (SOURCES is required)")
  endif()
  if(NOT room IN_LIST LEVY_FLOOR_PLAN)
    message(FATAL_ERROR "levy_room(${room}): the room has no place in the floor plan of core/CMakeLists.txt")
  endif()
  list(FIND LEVY_FLOOR_PLAN "${room}" floor)
  string(REPLACE "/" "_" name "${room}")

  # Recorded even when skipped: the structure test reads it.
  list(JOIN arg_USES " " uses)
  set_property(GLOBAL APPEND PROPERTY LEVY_ROOMS "${room}: ${uses}")

  set(rooms)
  foreach(used IN LISTS arg_USES)
    list(FIND LEVY_FLOOR_PLAN "${used}" below)
    if(below EQUAL -1 OR below GREATER_EQUAL floor)
      message(FATAL_ERROR "levy_room(${room}): USES ${used}, which is not a room on a lower floor")
    endif()
    string(REPLACE "/" "_" usedName "${used}")
    if(NOT TARGET levy_${usedName})
      if(LEVY_PARTIAL)
        message(STATUS "Levy: room ${room} is left out, it waits for ${used}")
        return()
      endif()
      message(FATAL_ERROR "levy_room(${room}): USES ${used}, which is not declared")
    endif()
    list(APPEND rooms levy::${usedName})
  endforeach()

  levy_existing_sources(arg_SOURCES ${arg_SOURCES})
  set_source_files_properties(${arg_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  set(compiled ${arg_SOURCES})
  list(FILTER compiled INCLUDE REGEX "\\.cpp$")
  if(compiled)
    add_library(levy_${name} STATIC ${arg_SOURCES})
    target_link_libraries(levy_${name} PUBLIC levy_options Qt6::Core Threads::Threads ${rooms} ${arg_LINKS}
                                       PRIVATE ${arg_PRIVATE_LINKS})
    levy_use_pch(levy_${name})
    set_target_properties(levy_${name} PROPERTIES FOLDER core)
  else()
    add_library(levy_${name} INTERFACE)
    target_link_libraries(levy_${name} INTERFACE levy_options Qt6::Core Threads::Threads ${rooms} ${arg_LINKS})
  endif()
  add_library(levy::${name} ALIAS levy_${name})
endfunction()

# Writes the declared rooms and what they use to rooms.txt in the build folder, one "room: used used" a line.
function(levy_write_rooms)
  get_property(rooms GLOBAL PROPERTY LEVY_ROOMS)
  list(JOIN rooms "\n" text)
  file(WRITE "${CMAKE_BINARY_DIR}/rooms.txt" "${text}\n")
endfunction()
