/* What the functions of LAPACKE share: the search for NaN, and the step from matrices in either layout to
 * the column-major ones of LAPACK. */
#ifndef BLASM_LAYOUT_H
#define BLASM_LAYOUT_H

#include "blasm_lapack.h"
#include "lapacke.h"
#include <stdbool.h>
#include <stddef.h>

/* The lengths of that many CHARACTER arguments. */
#ifdef BLASM_F77_LEN
#define BLASM_ONES_1 , 1
#else
#define BLASM_ONES_1
#endif
#define BLASM_ONES_2 BLASM_ONES_1 BLASM_ONES_1
#define BLASM_ONES_3 BLASM_ONES_2 BLASM_ONES_1

/* The part of a matrix that is read and written: all of it, or the triangle that two characters describe,
 * which is empty if one of them is illegal. */
struct blasm_part {
    bool triangle;
    char uplo, diag;
};
#define BLASM_GENERAL {false, 0, 0}
#define BLASM_TRIANGLE(uplo, diag) {true, uplo, diag}

struct blasm_matrix {
    /* As the caller passed it; only `written` ones are written. */
    void *given;
    lapack_int rows, cols, ld;
    /* The position of `given` among the arguments; that of `ld` is the next. */
    lapack_int position;
    struct blasm_part part;
    bool written;
    /* What LAPACK gets: either `given`, or a copy. */
    void *columns;
    lapack_int leading;
    bool copied;
};

/* Answers 0, or what a function must return: -1 for a layout that is none, or the negative position of the
 * first matrix with a NaN in it, if NaN are searched for. `type` is the letter of the routine's type. */
lapack_int blasm_check(const char *name, int layout, char type, const struct blasm_matrix *matrices, int count);

/* Makes the matrices column-major, and answers 0; or frees everything and answers what the function must
 * return. Without `copies` no element is needed: a query. */
lapack_int blasm_enter(const char *name, int layout, char type, struct blasm_matrix *matrices, int count, bool copies);

/* Puts results back, frees copies, and answers what the function returns: positions count the layout. */
lapack_int blasm_leave(char type, struct blasm_matrix *matrices, int count, lapack_int info);

/* Memory for rows x cols elements, at least one of each; NULL if there is none or the size is none. */
void *blasm_allocate(char type, lapack_int rows, lapack_int cols);

/* The last row that laswp may exchange. */
lapack_int blasm_last_row(lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);

#endif
