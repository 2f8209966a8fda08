# LAPACK's drivers of the SDK, in the variables and the target of CMake's own module, and the BLAS that they
# call.

find_package(BLAS QUIET)
if(BLASM_FORTRAN STREQUAL "")
  set(_blasm_lapack blasm::lapack)
else()
  set(_blasm_lapack "blasm::lapack_${BLASM_FORTRAN}")
endif()
if(NOT TARGET LAPACK::LAPACK)
  add_library(LAPACK::LAPACK INTERFACE IMPORTED)
  target_link_libraries(LAPACK::LAPACK INTERFACE ${_blasm_lapack} BLAS::BLAS)
endif()
get_target_property(LAPACK_LIBRARIES ${_blasm_lapack} LOCATION)
list(APPEND LAPACK_LIBRARIES ${BLAS_LIBRARIES})
set(LAPACK_LINKER_FLAGS "${BLAS_LINKER_FLAGS}")

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LAPACK REQUIRED_VARS LAPACK_LIBRARIES)
