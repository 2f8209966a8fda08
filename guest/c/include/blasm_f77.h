/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * The symbols that Fortran compilers call, for programs in C that call them too. All arguments are
 * pointers, matrices are column-major, and a complex result is written through a first pointer.
 *
 * WebAssembly checks the types of functions, and compilers disagree about those of Fortran. Two macros
 * choose, and each choice has its archive:
 *
 *   libblasm_f77.a                                   neither
 *   libblasm_f77_len.a     BLASM_F77_LEN             the length of each CHARACTER argument comes last
 *   libblasm_f77_int.a     BLASM_F77_INT             a SUBROUTINE returns an int, which is 0
 *   libblasm_f77_intlen.a  both */
#ifndef BLASM_F77_H
#define BLASM_F77_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef BLASM_F77_INT
#define BLASM_F77_SUBROUTINE int
#define BLASM_F77_RETURN return 0
#else
#define BLASM_F77_SUBROUTINE void
#define BLASM_F77_RETURN return
#endif

#ifdef BLASM_F77_LEN
#define BLASM_F77_LENGTH(name) , __attribute__((__unused__)) int32_t name
#else
#define BLASM_F77_LENGTH(name)
#endif
#define BLASM_F77_LENGTHS_1 BLASM_F77_LENGTH(length1)
#define BLASM_F77_LENGTHS_2 BLASM_F77_LENGTHS_1 BLASM_F77_LENGTH(length2)
#define BLASM_F77_LENGTHS_3 BLASM_F77_LENGTHS_2 BLASM_F77_LENGTH(length3)
#define BLASM_F77_LENGTHS_4 BLASM_F77_LENGTHS_3 BLASM_F77_LENGTH(length4)

/* Called with the name of a routine and the position of its illegal argument; a program may define its
 * own. It has the type that programs give it: a length always, and a result where they have one, which
 * without lengths is in all of them. */
#if defined BLASM_F77_LEN && !defined BLASM_F77_INT
#define BLASM_F77_XERBLA void
#else
#define BLASM_F77_XERBLA int
#endif
BLASM_F77_XERBLA xerbla_(const char *srname, const int32_t *info, int32_t length);

/* Level 1 */

/* Makes the plane rotation that zeroes b: [c s; -conj(s) c] [a; b] = [r; 0]. */
BLASM_F77_SUBROUTINE srotg_(float *a, float *b, float *c, float *s);
BLASM_F77_SUBROUTINE drotg_(double *a, double *b, double *c, double *s);
BLASM_F77_SUBROUTINE crotg_(void *a, void *b, float *c, void *s);
BLASM_F77_SUBROUTINE zrotg_(void *a, void *b, double *c, void *s);

/* Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1, sqrt(d2) y1). */
BLASM_F77_SUBROUTINE srotmg_(float *d1, float *d2, float *x1, const float *y1, float *param);
BLASM_F77_SUBROUTINE drotmg_(double *d1, double *d2, double *x1, const double *y1, double *param);

/* Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y. */
BLASM_F77_SUBROUTINE srot_(const int32_t *n, float *x, const int32_t *incx, float *y, const int32_t *incy, const float *c, const float *s);
BLASM_F77_SUBROUTINE drot_(const int32_t *n, double *x, const int32_t *incx, double *y, const int32_t *incy, const double *c, const double *s);
BLASM_F77_SUBROUTINE csrot_(const int32_t *n, void *x, const int32_t *incx, void *y, const int32_t *incy, const float *c, const float *s);
BLASM_F77_SUBROUTINE zdrot_(const int32_t *n, void *x, const int32_t *incx, void *y, const int32_t *incy, const double *c, const double *s);

/* Applies a modified plane rotation: (x, y) := H (x, y). */
BLASM_F77_SUBROUTINE srotm_(const int32_t *n, float *x, const int32_t *incx, float *y, const int32_t *incy, const float *param);
BLASM_F77_SUBROUTINE drotm_(const int32_t *n, double *x, const int32_t *incx, double *y, const int32_t *incy, const double *param);

/* Exchanges x and y. */
BLASM_F77_SUBROUTINE sswap_(const int32_t *n, float *x, const int32_t *incx, float *y, const int32_t *incy);
BLASM_F77_SUBROUTINE dswap_(const int32_t *n, double *x, const int32_t *incx, double *y, const int32_t *incy);
BLASM_F77_SUBROUTINE cswap_(const int32_t *n, void *x, const int32_t *incx, void *y, const int32_t *incy);
BLASM_F77_SUBROUTINE zswap_(const int32_t *n, void *x, const int32_t *incx, void *y, const int32_t *incy);

/* x := alpha x. */
BLASM_F77_SUBROUTINE sscal_(const int32_t *n, const float *alpha, float *x, const int32_t *incx);
BLASM_F77_SUBROUTINE dscal_(const int32_t *n, const double *alpha, double *x, const int32_t *incx);
BLASM_F77_SUBROUTINE cscal_(const int32_t *n, const void *alpha, void *x, const int32_t *incx);
BLASM_F77_SUBROUTINE zscal_(const int32_t *n, const void *alpha, void *x, const int32_t *incx);

/* x := alpha x, with a real alpha and a complex x. */
BLASM_F77_SUBROUTINE csscal_(const int32_t *n, const float *alpha, void *x, const int32_t *incx);
BLASM_F77_SUBROUTINE zdscal_(const int32_t *n, const double *alpha, void *x, const int32_t *incx);

/* y := x. */
BLASM_F77_SUBROUTINE scopy_(const int32_t *n, const float *x, const int32_t *incx, float *y, const int32_t *incy);
BLASM_F77_SUBROUTINE dcopy_(const int32_t *n, const double *x, const int32_t *incx, double *y, const int32_t *incy);
BLASM_F77_SUBROUTINE ccopy_(const int32_t *n, const void *x, const int32_t *incx, void *y, const int32_t *incy);
BLASM_F77_SUBROUTINE zcopy_(const int32_t *n, const void *x, const int32_t *incx, void *y, const int32_t *incy);

/* y := alpha x + y. */
BLASM_F77_SUBROUTINE saxpy_(const int32_t *n, const float *alpha, const float *x, const int32_t *incx, float *y, const int32_t *incy);
BLASM_F77_SUBROUTINE daxpy_(const int32_t *n, const double *alpha, const double *x, const int32_t *incx, double *y, const int32_t *incy);
BLASM_F77_SUBROUTINE caxpy_(const int32_t *n, const void *alpha, const void *x, const int32_t *incx, void *y, const int32_t *incy);
BLASM_F77_SUBROUTINE zaxpy_(const int32_t *n, const void *alpha, const void *x, const int32_t *incx, void *y, const int32_t *incy);

/* The inner product of x and y. */
float sdot_(const int32_t *n, const float *x, const int32_t *incx, const float *y, const int32_t *incy);
double ddot_(const int32_t *n, const double *x, const int32_t *incx, const double *y, const int32_t *incy);

/* The inner product of x and y, neither conjugated. */
void cdotu_(void *result, const int32_t *n, const void *x, const int32_t *incx, const void *y, const int32_t *incy);
void zdotu_(void *result, const int32_t *n, const void *x, const int32_t *incx, const void *y, const int32_t *incy);

/* The inner product of conj(x) and y. */
void cdotc_(void *result, const int32_t *n, const void *x, const int32_t *incx, const void *y, const int32_t *incy);
void zdotc_(void *result, const int32_t *n, const void *x, const int32_t *incx, const void *y, const int32_t *incy);

/* The inner product of two single-precision vectors, computed and returned in double precision. */
double dsdot_(const int32_t *n, const float *x, const int32_t *incx, const float *y, const int32_t *incy);

/* alpha plus the inner product of x and y, computed in double precision and rounded once. */
float sdsdot_(const int32_t *n, const float *alpha, const float *x, const int32_t *incx, const float *y, const int32_t *incy);

/* The Euclidean norm of x, without needless overflow or underflow. */
float snrm2_(const int32_t *n, const float *x, const int32_t *incx);
double dnrm2_(const int32_t *n, const double *x, const int32_t *incx);
float scnrm2_(const int32_t *n, const void *x, const int32_t *incx);
double dznrm2_(const int32_t *n, const void *x, const int32_t *incx);

/* The sum of the magnitudes of x; of a complex element, |re| + |im|. */
float sasum_(const int32_t *n, const float *x, const int32_t *incx);
double dasum_(const int32_t *n, const double *x, const int32_t *incx);
float scasum_(const int32_t *n, const void *x, const int32_t *incx);
double dzasum_(const int32_t *n, const void *x, const int32_t *incx);

/* The 1-based index of the first element of largest magnitude; of a complex element, |re| + |im|. */
int32_t isamax_(const int32_t *n, const float *x, const int32_t *incx);
int32_t idamax_(const int32_t *n, const double *x, const int32_t *incx);
int32_t icamax_(const int32_t *n, const void *x, const int32_t *incx);
int32_t izamax_(const int32_t *n, const void *x, const int32_t *incx);

/* Level 2 */

/* y := alpha op(A) x + beta y, A general m x n. */
BLASM_F77_SUBROUTINE sgemv_(const char *trans, const int32_t *m, const int32_t *n, const float *alpha, const float *a, const int32_t *lda, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dgemv_(const char *trans, const int32_t *m, const int32_t *n, const double *alpha, const double *a, const int32_t *lda, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE cgemv_(const char *trans, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zgemv_(const char *trans, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1);

/* y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals. */
BLASM_F77_SUBROUTINE sgbmv_(const char *trans, const int32_t *m, const int32_t *n, const int32_t *kl, const int32_t *ku, const float *alpha, const float *a, const int32_t *lda, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dgbmv_(const char *trans, const int32_t *m, const int32_t *n, const int32_t *kl, const int32_t *ku, const double *alpha, const double *a, const int32_t *lda, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE cgbmv_(const char *trans, const int32_t *m, const int32_t *n, const int32_t *kl, const int32_t *ku, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zgbmv_(const char *trans, const int32_t *m, const int32_t *n, const int32_t *kl, const int32_t *ku, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1);

/* y := alpha A x + beta y, A Hermitian. */
BLASM_F77_SUBROUTINE chemv_(const char *uplo, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zhemv_(const char *uplo, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1);

/* y := alpha A x + beta y, A a Hermitian band of k off-diagonals. */
BLASM_F77_SUBROUTINE chbmv_(const char *uplo, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zhbmv_(const char *uplo, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1);

/* y := alpha A x + beta y, A Hermitian, packed. */
BLASM_F77_SUBROUTINE chpmv_(const char *uplo, const int32_t *n, const void *alpha, const void *ap, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zhpmv_(const char *uplo, const int32_t *n, const void *alpha, const void *ap, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1);

/* y := alpha A x + beta y, A symmetric. */
BLASM_F77_SUBROUTINE ssymv_(const char *uplo, const int32_t *n, const float *alpha, const float *a, const int32_t *lda, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dsymv_(const char *uplo, const int32_t *n, const double *alpha, const double *a, const int32_t *lda, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy BLASM_F77_LENGTHS_1);

/* y := alpha A x + beta y, A a symmetric band of k off-diagonals. */
BLASM_F77_SUBROUTINE ssbmv_(const char *uplo, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dsbmv_(const char *uplo, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy BLASM_F77_LENGTHS_1);

/* y := alpha A x + beta y, A symmetric, packed. */
BLASM_F77_SUBROUTINE sspmv_(const char *uplo, const int32_t *n, const float *alpha, const float *ap, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dspmv_(const char *uplo, const int32_t *n, const double *alpha, const double *ap, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy BLASM_F77_LENGTHS_1);

/* x := op(A) x, A triangular. */
BLASM_F77_SUBROUTINE strmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const float *a, const int32_t *lda, float *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE dtrmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const double *a, const int32_t *lda, double *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ctrmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ztrmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);

/* x := op(A) x, A a triangular band of k off-diagonals. */
BLASM_F77_SUBROUTINE stbmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const float *a, const int32_t *lda, float *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE dtbmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const double *a, const int32_t *lda, double *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ctbmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ztbmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);

/* x := op(A) x, A triangular, packed. */
BLASM_F77_SUBROUTINE stpmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const float *ap, float *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE dtpmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const double *ap, double *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ctpmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *ap, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ztpmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *ap, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);

/* x := inv(op(A)) x, A triangular. */
BLASM_F77_SUBROUTINE strsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const float *a, const int32_t *lda, float *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE dtrsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const double *a, const int32_t *lda, double *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ctrsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ztrsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);

/* x := inv(op(A)) x, A a triangular band of k off-diagonals. */
BLASM_F77_SUBROUTINE stbsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const float *a, const int32_t *lda, float *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE dtbsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const double *a, const int32_t *lda, double *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ctbsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ztbsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);

/* x := inv(op(A)) x, A triangular, packed. */
BLASM_F77_SUBROUTINE stpsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const float *ap, float *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE dtpsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const double *ap, double *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ctpsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *ap, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ztpsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *ap, void *x, const int32_t *incx BLASM_F77_LENGTHS_3);

/* A := alpha x y^T + A, A general m x n. */
BLASM_F77_SUBROUTINE sger_(const int32_t *m, const int32_t *n, const float *alpha, const float *x, const int32_t *incx, const float *y, const int32_t *incy, float *a, const int32_t *lda);
BLASM_F77_SUBROUTINE dger_(const int32_t *m, const int32_t *n, const double *alpha, const double *x, const int32_t *incx, const double *y, const int32_t *incy, double *a, const int32_t *lda);

/* A := alpha x y^T + A, A general m x n. */
BLASM_F77_SUBROUTINE cgeru_(const int32_t *m, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda);
BLASM_F77_SUBROUTINE zgeru_(const int32_t *m, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda);

/* A := alpha x y^H + A, A general m x n. */
BLASM_F77_SUBROUTINE cgerc_(const int32_t *m, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda);
BLASM_F77_SUBROUTINE zgerc_(const int32_t *m, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda);

/* A := alpha x x^H + A, A Hermitian, alpha real. */
BLASM_F77_SUBROUTINE cher_(const char *uplo, const int32_t *n, const float *alpha, const void *x, const int32_t *incx, void *a, const int32_t *lda BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zher_(const char *uplo, const int32_t *n, const double *alpha, const void *x, const int32_t *incx, void *a, const int32_t *lda BLASM_F77_LENGTHS_1);

/* A := alpha x x^H + A, A Hermitian, packed, alpha real. */
BLASM_F77_SUBROUTINE chpr_(const char *uplo, const int32_t *n, const float *alpha, const void *x, const int32_t *incx, void *ap BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zhpr_(const char *uplo, const int32_t *n, const double *alpha, const void *x, const int32_t *incx, void *ap BLASM_F77_LENGTHS_1);

/* A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian. */
BLASM_F77_SUBROUTINE cher2_(const char *uplo, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zher2_(const char *uplo, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda BLASM_F77_LENGTHS_1);

/* A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed. */
BLASM_F77_SUBROUTINE chpr2_(const char *uplo, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *ap BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zhpr2_(const char *uplo, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *ap BLASM_F77_LENGTHS_1);

/* A := alpha x x^T + A, A symmetric. */
BLASM_F77_SUBROUTINE ssyr_(const char *uplo, const int32_t *n, const float *alpha, const float *x, const int32_t *incx, float *a, const int32_t *lda BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dsyr_(const char *uplo, const int32_t *n, const double *alpha, const double *x, const int32_t *incx, double *a, const int32_t *lda BLASM_F77_LENGTHS_1);

/* A := alpha x x^T + A, A symmetric, packed. */
BLASM_F77_SUBROUTINE sspr_(const char *uplo, const int32_t *n, const float *alpha, const float *x, const int32_t *incx, float *ap BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dspr_(const char *uplo, const int32_t *n, const double *alpha, const double *x, const int32_t *incx, double *ap BLASM_F77_LENGTHS_1);

/* A := alpha x y^T + alpha y x^T + A, A symmetric. */
BLASM_F77_SUBROUTINE ssyr2_(const char *uplo, const int32_t *n, const float *alpha, const float *x, const int32_t *incx, const float *y, const int32_t *incy, float *a, const int32_t *lda BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dsyr2_(const char *uplo, const int32_t *n, const double *alpha, const double *x, const int32_t *incx, const double *y, const int32_t *incy, double *a, const int32_t *lda BLASM_F77_LENGTHS_1);

/* A := alpha x y^T + alpha y x^T + A, A symmetric, packed. */
BLASM_F77_SUBROUTINE sspr2_(const char *uplo, const int32_t *n, const float *alpha, const float *x, const int32_t *incx, const float *y, const int32_t *incy, float *ap BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dspr2_(const char *uplo, const int32_t *n, const double *alpha, const double *x, const int32_t *incx, const double *y, const int32_t *incy, double *ap BLASM_F77_LENGTHS_1);

/* Level 3 */

/* C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n. */
BLASM_F77_SUBROUTINE sgemm_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const float *b, const int32_t *ldb, const float *beta, float *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE dgemm_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const double *b, const int32_t *ldb, const double *beta, double *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE cgemm_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE zgemm_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);

/* C := alpha A B + beta C or alpha B A + beta C, A symmetric. */
BLASM_F77_SUBROUTINE ssymm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const float *alpha, const float *a, const int32_t *lda, const float *b, const int32_t *ldb, const float *beta, float *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE dsymm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const double *alpha, const double *a, const int32_t *lda, const double *b, const int32_t *ldb, const double *beta, double *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE csymm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE zsymm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);

/* C := alpha A B + beta C or alpha B A + beta C, A Hermitian. */
BLASM_F77_SUBROUTINE chemm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE zhemm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);

/* C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric. */
BLASM_F77_SUBROUTINE ssyrk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const float *beta, float *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE dsyrk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const double *beta, double *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE csyrk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE zsyrk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);

/* C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real. */
BLASM_F77_SUBROUTINE cherk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const float *alpha, const void *a, const int32_t *lda, const float *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE zherk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const double *alpha, const void *a, const int32_t *lda, const double *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);

/* C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric. */
BLASM_F77_SUBROUTINE ssyr2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const float *b, const int32_t *ldb, const float *beta, float *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE dsyr2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const double *b, const int32_t *ldb, const double *beta, double *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE csyr2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE zsyr2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);

/* C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C Hermitian, beta real. */
BLASM_F77_SUBROUTINE cher2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const float *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE zher2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const double *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2);

/* B := alpha op(A) B or alpha B op(A), A triangular. */
BLASM_F77_SUBROUTINE strmm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const float *alpha, const float *a, const int32_t *lda, float *b, const int32_t *ldb BLASM_F77_LENGTHS_4);
BLASM_F77_SUBROUTINE dtrmm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const double *alpha, const double *a, const int32_t *lda, double *b, const int32_t *ldb BLASM_F77_LENGTHS_4);
BLASM_F77_SUBROUTINE ctrmm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, void *b, const int32_t *ldb BLASM_F77_LENGTHS_4);
BLASM_F77_SUBROUTINE ztrmm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, void *b, const int32_t *ldb BLASM_F77_LENGTHS_4);

/* B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular. */
BLASM_F77_SUBROUTINE strsm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const float *alpha, const float *a, const int32_t *lda, float *b, const int32_t *ldb BLASM_F77_LENGTHS_4);
BLASM_F77_SUBROUTINE dtrsm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const double *alpha, const double *a, const int32_t *lda, double *b, const int32_t *ldb BLASM_F77_LENGTHS_4);
BLASM_F77_SUBROUTINE ctrsm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, void *b, const int32_t *ldb BLASM_F77_LENGTHS_4);
BLASM_F77_SUBROUTINE ztrsm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, void *b, const int32_t *ldb BLASM_F77_LENGTHS_4);

/* C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed. */
BLASM_F77_SUBROUTINE sgemmtr_(const char *uplo, const char *transa, const char *transb, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const float *b, const int32_t *ldb, const float *beta, float *c, const int32_t *ldc BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE dgemmtr_(const char *uplo, const char *transa, const char *transb, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const double *b, const int32_t *ldb, const double *beta, double *c, const int32_t *ldc BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE cgemmtr_(const char *uplo, const char *transa, const char *transb, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE zgemmtr_(const char *uplo, const char *transa, const char *transb, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_3);

/* Extensions */

/* y := alpha x + beta y. */
BLASM_F77_SUBROUTINE saxpby_(const int32_t *n, const float *alpha, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy);
BLASM_F77_SUBROUTINE daxpby_(const int32_t *n, const double *alpha, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy);
BLASM_F77_SUBROUTINE caxpby_(const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy);
BLASM_F77_SUBROUTINE zaxpby_(const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy);

/* C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has. */
BLASM_F77_SUBROUTINE sgemm_batch_strided_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const int32_t *stridea, const float *b, const int32_t *ldb, const int32_t *strideb, const float *beta, float *c, const int32_t *ldc, const int32_t *stridec, const int32_t *batch_size BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE dgemm_batch_strided_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const int32_t *stridea, const double *b, const int32_t *ldb, const int32_t *strideb, const double *beta, double *c, const int32_t *ldc, const int32_t *stridec, const int32_t *batch_size BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE cgemm_batch_strided_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const int32_t *stridea, const void *b, const int32_t *ldb, const int32_t *strideb, const void *beta, void *c, const int32_t *ldc, const int32_t *stridec, const int32_t *batch_size BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE zgemm_batch_strided_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const int32_t *stridea, const void *b, const int32_t *ldb, const int32_t *strideb, const void *beta, void *c, const int32_t *ldc, const int32_t *stridec, const int32_t *batch_size BLASM_F77_LENGTHS_2);

#ifdef __cplusplus
}
#endif

#endif
