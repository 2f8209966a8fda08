/* The default answer to an error of LAPACKE: the reference's line, and the function then returns. It is in a
 * separate member, so that a program may define its own. The reference prints on stdout, where a program's
 * results are. */
#include "lapacke.h"
#include <stdio.h>

void LAPACKE_xerbla(const char *name, lapack_int info) {
    if (info == LAPACK_WORK_MEMORY_ERROR) {
        fprintf(stderr, "Not enough memory to allocate work array in %s\n", name);
    } else if (info == LAPACK_TRANSPOSE_MEMORY_ERROR) {
        fprintf(stderr, "Not enough memory to transpose matrix in %s\n", name);
    } else if (info < 0) {
        fprintf(stderr, "Wrong parameter %d in %s\n", -(int)info, name);
    }
}
