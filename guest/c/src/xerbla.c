/* The default answer to an illegal argument: the reference's lines on stderr, then the end of the
 * program. It is in a separate member, so that a program may define its own. */
#include "cblas.h"
#include "shim.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void cblas_xerbla(CBLAS_INT p, const char *rout, const char *form, ...) {
    va_list args;
    va_start(args, form);
    int width = 0;
    if (blasm_illegal) {
        /* A handler receives the number in the column-major call into which the reference turns a
         * row-major one; the reference's own handler, like this one, prints the position in the call
         * that was made. */
        p = (CBLAS_INT)blasm_illegal;
        /* For other arguments than flags, the Fortran code reports them; its names have six characters. */
        if (!*form) width = sizeof "cblas_" - 1 + 6;
    }
    if (p) fprintf(stderr, "Parameter %d to routine %-*s was incorrect\n", (int)p, width, rout);
    vfprintf(stderr, form, args);
    va_end(args);
    /* The reference exits with -1, which WASI does not have. */
    exit(1);
}
