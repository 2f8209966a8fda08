# CMake's own module links programs that call `sgemm_` without arguments, which is an error in WebAssembly.
# This one answers with the SDK, in the same variables and the same target.
#
# BLASM_FORTRAN says how the program calls the Fortran symbols.

include("${CMAKE_CURRENT_LIST_DIR}/../lib/cmake/blasm/blasmConfig.cmake")
set(BLASM_FORTRAN "" CACHE STRING "The variant of the Fortran symbols: empty, len, int or intlen")
set_property(CACHE BLASM_FORTRAN PROPERTY STRINGS "" len int intlen)
if(BLASM_FORTRAN STREQUAL "")
  set(_blasm_f77 blasm::f77)
else()
  set(_blasm_f77 "blasm::f77_${BLASM_FORTRAN}")
endif()
if(NOT TARGET ${_blasm_f77})
  message(FATAL_ERROR "BLASM_FORTRAN is empty, len, int or intlen, not ${BLASM_FORTRAN}")
endif()

if(NOT TARGET BLAS::BLAS)
  add_library(BLAS::BLAS INTERFACE IMPORTED)
  target_link_libraries(BLAS::BLAS INTERFACE ${_blasm_f77} blasm::blas)
endif()
get_target_property(_blasm_files ${_blasm_f77} LOCATION)
get_target_property(BLAS_LIBRARIES blasm::blas LOCATION)
list(PREPEND BLAS_LIBRARIES "${_blasm_files}")
set(BLAS_LINKER_FLAGS "-Wl,--fatal-warnings")

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(BLAS REQUIRED_VARS BLAS_LIBRARIES)
