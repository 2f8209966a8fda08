/* The driver without an `xerbla_` of its own: the archive's answers. Compiled once per flavour. */
#define DEFAULT_XERBLA
#include "f77_driver.c"
