/* Makes calls of Fortran symbols that come on stdin (driver.h; a flag is a character), compiled once
 * per flavour. `told` has what `xerbla_` received: the position, and the name in eight bytes, cut to the
 * length that was passed; of a longer name its beginning. */
#include "driver.h"

#include <blasm_f77.h>

#ifdef BLASM_F77_LEN
#define ONES_1 , 1
#define ONES_2 , 1, 1
#define ONES_3 , 1, 1, 1
#define ONES_4 , 1, 1, 1, 1
#else
#define ONES_1
#define ONES_2
#define ONES_3
#define ONES_4
#endif

#include "generated/f77_calls.h"

#ifndef DEFAULT_XERBLA
BLASM_F77_XERBLA xerbla_(const char *srname, const int32_t *info, int32_t length) {
    if (length < 0) abort();
    told[0] = *info;
    memcpy(&told[1], srname, length < 8 ? (size_t)length : 8);
#if defined BLASM_F77_INT || !defined BLASM_F77_LEN
    return 0;
#endif
}
#endif
