# A toolchain file: cmake -DCMAKE_TOOLCHAIN_FILE=…/cmake/wasm32-wasi.cmake
#
# The compiler is the one that `blasm cc` finds; BLASM names the program `blasm` if it is not in the PATH.

set(CMAKE_SYSTEM_NAME WASI)
set(CMAKE_SYSTEM_PROCESSOR wasm32)

# FindBLAS and FindLAPACK, and what CMake has to know about this system.
list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")
get_filename_component(_blasm_sdk "${CMAKE_CURRENT_LIST_DIR}" DIRECTORY)
set(blasm_DIR "${_blasm_sdk}/lib/cmake/blasm" CACHE PATH "Where find_package(blasm) looks")

find_program(BLASM blasm)
if(NOT BLASM)
  message(FATAL_ERROR "there is no program `blasm` in the PATH; -DBLASM=… names it")
endif()
# What tries compilers is another project, which has no variables of the command line but these.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES BLASM)

# The languages of a project may not need a compiler for C++.
foreach(_blasm_language IN ITEMS C CXX)
  if(_blasm_language STREQUAL "C")
    set(_blasm_command cc)
  else()
    set(_blasm_command c++)
  endif()
  if(NOT CMAKE_${_blasm_language}_COMPILER)
    execute_process(
      COMMAND "${BLASM}" ${_blasm_command} --print
      OUTPUT_VARIABLE _blasm_words ERROR_VARIABLE _blasm_why RESULT_VARIABLE _blasm_code
      OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(_blasm_code EQUAL 0)
      string(REPLACE "\n" ";" _blasm_words "${_blasm_words}")
      set(CMAKE_${_blasm_language}_COMPILER ${_blasm_words})
    elseif(_blasm_language STREQUAL "C")
      message(FATAL_ERROR "${_blasm_why}")
    else()
      set(CMAKE_${_blasm_language}_COMPILER "${_blasm_language}-NOTFOUND")
    endif()
  endif()
endforeach()

# The default stack of 64 KiB is too small for programs with arrays on it.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-Wl,-z,stack-size=8388608")
set(CMAKE_CXX_FLAGS_INIT "-fno-exceptions")

# `ctest` and `try_run` run programs.
set(CMAKE_CROSSCOMPILING_EMULATOR "${BLASM};run")

# Programs are this machine's; libraries, headers and packages are not.
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
list(APPEND CMAKE_FIND_ROOT_PATH "${_blasm_sdk}")
foreach(_blasm_kind IN ITEMS LIBRARY INCLUDE PACKAGE)
  set(CMAKE_FIND_ROOT_PATH_MODE_${_blasm_kind} ONLY)
endforeach()
