/* The default answer to an illegal argument, alone in its member so that a program may define its own:
 * the reference's line on stderr, then the end of the program. */
#include "cblas.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

extern int RowMajorStrg;

void cblas_xerbla(CBLAS_INT p, const char *rout, const char *form, ...) {
    va_list args;
    va_start(args, form);
    if (p) fprintf(stderr, "Parameter %d to routine %s was incorrect\n", (int)p, rout);
    vfprintf(stderr, form, args);
    va_end(args);
    /* The reference exits with -1, which is none of the codes that WASI has. */
    exit(1);
}
