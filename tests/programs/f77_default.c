/* The driver without an `xerbla_` of its own: the archive's answers. Compiled once a flavour. */
#define DEFAULT_XERBLA
#include "f77_driver.c"
