/* What netlib's testers and libf2c call and neither f2c nor wasi-libc has. */
#include <float.h>
#include <stdio.h>

/* The intrinsic EPSILON of Fortran 90, which f2c takes for an external function of type REAL. Both numbers
 * are powers of two that a float holds. */
float epsilon_of_single(const void *x) {
    (void)x;
    return FLT_EPSILON;
}

float epsilon_of_double(const void *x) {
    (void)x;
    return DBL_EPSILON;
}

/* WASI has no temporary files, and no program here opens a scratch file. */
FILE *tmpfile(void) {
    return NULL;
}
