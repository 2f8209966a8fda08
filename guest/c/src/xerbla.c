/* The default answer to an illegal argument, alone in its member so that a program may define its own:
 * the reference's lines on stderr, then the end of the program. */
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
        /* A handler is told the number in the column-major call by which the reference computes a row-major
         * one; the reference's own, as this one, prints the position in the call that was made. */
        p = (CBLAS_INT)blasm_illegal;
        /* What is no flag the reference finds out in Fortran, whose names have six characters. */
        if (!*form) width = sizeof "cblas_" - 1 + 6;
    }
    if (p) fprintf(stderr, "Parameter %d to routine %-*s was incorrect\n", (int)p, width, rout);
    vfprintf(stderr, form, args);
    va_end(args);
    /* The reference exits with -1, which is none of the codes that WASI has. */
    exit(1);
}
