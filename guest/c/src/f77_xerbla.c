/* The default answer to an illegal argument: the reference's line, then the end of the program. It is
 * in a separate member, so that a program may define its own. The reference writes to stdout and stops
 * with 0, which a caller cannot distinguish from a result and from success; hence stderr, and 1. */
#include "blasm_f77.h"
#include <stdio.h>
#include <stdlib.h>

BLASM_F77_XERBLA xerbla_(const char *srname, const int32_t *info, int32_t length) {
    while (length > 0 && srname[length - 1] == ' ') length--;
    fprintf(stderr, " ** On entry to %.*s parameter number %2d had an illegal value\n", (int)length, srname,
            (int)*info);
    exit(1);
}
