# find_package(blasm): the archives as targets.
#
#   blasm::blas                                  CBLAS
#   blasm::f77, …_len, …_int, …_intlen           the Fortran symbols, in one of four types
#   blasm::lapack, …_len, …_int, …_intlen        LAPACK's drivers and LAPACKE, with their BLAS
#
# With any of them the linker fails where a caller and a definition disagree on a type.

get_filename_component(_blasm_root "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

function(_blasm_library name archive)
  set(file "${_blasm_root}/lib/lib${archive}.a")
  if(TARGET blasm::${name} OR NOT EXISTS "${file}")
    return()
  endif()
  add_library(blasm::${name} STATIC IMPORTED)
  set_target_properties(blasm::${name} PROPERTIES
    IMPORTED_LOCATION "${file}"
    INTERFACE_INCLUDE_DIRECTORIES "${_blasm_root}/include"
    INTERFACE_LINK_OPTIONS "-Wl,--fatal-warnings")
endfunction()

_blasm_library(blas blasm)
foreach(_blasm_variant IN ITEMS "" _len _int _intlen)
  _blasm_library(f77${_blasm_variant} blasm_f77${_blasm_variant})
  _blasm_library(lapack${_blasm_variant} lapack_blasm${_blasm_variant})
  # What the headers declare.
  set(_blasm_defines "")
  if(_blasm_variant MATCHES "len")
    list(APPEND _blasm_defines BLASM_F77_LEN)
  endif()
  if(_blasm_variant MATCHES "int")
    list(APPEND _blasm_defines BLASM_F77_INT)
  endif()
  set_target_properties(blasm::f77${_blasm_variant} PROPERTIES
    INTERFACE_COMPILE_DEFINITIONS "${_blasm_defines}")
  if(TARGET blasm::lapack${_blasm_variant})
    set_target_properties(blasm::lapack${_blasm_variant} PROPERTIES
      INTERFACE_LINK_LIBRARIES blasm::f77${_blasm_variant})
  endif()
endforeach()
