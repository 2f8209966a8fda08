/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * The C interface to the BLAS, as standardised by the BLAS Technical Forum, with the names that the
 * reference implementation and its followers use. */
#ifndef CBLAS_H
#define CBLAS_H

#include <inttypes.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef CBLAS_INT
#define CBLAS_INT int32_t
#endif
/* The printf format of CBLAS_INT. */
#ifndef CBLAS_IFMT
#define CBLAS_IFMT PRId32
#endif
#ifndef CBLAS_INDEX
#define CBLAS_INDEX size_t
#endif

typedef enum CBLAS_LAYOUT { CblasRowMajor = 101, CblasColMajor = 102 } CBLAS_LAYOUT;
/* CblasConjNoTrans is here for sources that name it: other libraries have it, but no routine accepts it. */
typedef enum CBLAS_TRANSPOSE {
    CblasNoTrans = 111, CblasTrans = 112, CblasConjTrans = 113, CblasConjNoTrans = 114
} CBLAS_TRANSPOSE;
typedef enum CBLAS_UPLO { CblasUpper = 121, CblasLower = 122 } CBLAS_UPLO;
typedef enum CBLAS_DIAG { CblasNonUnit = 131, CblasUnit = 132 } CBLAS_DIAG;
typedef enum CBLAS_SIDE { CblasLeft = 141, CblasRight = 142 } CBLAS_SIDE;
/* The older name of the layout. */
#define CBLAS_ORDER CBLAS_LAYOUT

/* Called with the position of an illegal argument; a program may define its own. */
void cblas_xerbla(CBLAS_INT p, const char *rout, const char *form, ...);

/* Level 1 */

/* Makes the plane rotation that zeroes b: [c s; -conj(s) c] [a; b] = [r; 0]. */
void cblas_srotg(float *a, float *b, float *c, float *s);
void cblas_drotg(double *a, double *b, double *c, double *s);
void cblas_crotg(void *a, void *b, float *c, void *s);
void cblas_zrotg(void *a, void *b, double *c, void *s);

/* Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1, sqrt(d2) y1). */
void cblas_srotmg(float *d1, float *d2, float *x1, const float y1, float *param);
void cblas_drotmg(double *d1, double *d2, double *x1, const double y1, double *param);

/* Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y. */
void cblas_srot(const CBLAS_INT n, float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy, const float c, const float s);
void cblas_drot(const CBLAS_INT n, double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy, const double c, const double s);
void cblas_csrot(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy, const float c, const float s);
void cblas_zdrot(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy, const double c, const double s);

/* Applies a modified plane rotation: (x, y) := H (x, y). */
void cblas_srotm(const CBLAS_INT n, float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy, const float *param);
void cblas_drotm(const CBLAS_INT n, double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy, const double *param);

/* Exchanges x and y. */
void cblas_sswap(const CBLAS_INT n, float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy);
void cblas_dswap(const CBLAS_INT n, double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy);
void cblas_cswap(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy);
void cblas_zswap(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy);

/* x := alpha x. */
void cblas_sscal(const CBLAS_INT n, const float alpha, float *x, const CBLAS_INT incx);
void cblas_dscal(const CBLAS_INT n, const double alpha, double *x, const CBLAS_INT incx);
void cblas_cscal(const CBLAS_INT n, const void *alpha, void *x, const CBLAS_INT incx);
void cblas_zscal(const CBLAS_INT n, const void *alpha, void *x, const CBLAS_INT incx);

/* x := alpha x, with a real alpha and a complex x. */
void cblas_csscal(const CBLAS_INT n, const float alpha, void *x, const CBLAS_INT incx);
void cblas_zdscal(const CBLAS_INT n, const double alpha, void *x, const CBLAS_INT incx);

/* y := x. */
void cblas_scopy(const CBLAS_INT n, const float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy);
void cblas_dcopy(const CBLAS_INT n, const double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy);
void cblas_ccopy(const CBLAS_INT n, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy);
void cblas_zcopy(const CBLAS_INT n, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy);

/* y := alpha x + y. */
void cblas_saxpy(const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy);
void cblas_daxpy(const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy);
void cblas_caxpy(const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy);
void cblas_zaxpy(const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy);

/* The inner product of x and y. */
float cblas_sdot(const CBLAS_INT n, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy);
double cblas_ddot(const CBLAS_INT n, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy);

/* The inner product of x and y, neither conjugated. */
void cblas_cdotu_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result);
void cblas_zdotu_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result);

/* The inner product of conj(x) and y. */
void cblas_cdotc_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result);
void cblas_zdotc_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result);

/* The inner product of two single-precision vectors, computed and returned in double precision. */
double cblas_dsdot(const CBLAS_INT n, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy);

/* alpha plus the inner product of x and y, computed in double precision and rounded once. */
float cblas_sdsdot(const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy);

/* The Euclidean norm of x, without needless overflow or underflow. */
float cblas_snrm2(const CBLAS_INT n, const float *x, const CBLAS_INT incx);
double cblas_dnrm2(const CBLAS_INT n, const double *x, const CBLAS_INT incx);
float cblas_scnrm2(const CBLAS_INT n, const void *x, const CBLAS_INT incx);
double cblas_dznrm2(const CBLAS_INT n, const void *x, const CBLAS_INT incx);

/* The sum of the magnitudes of x; of a complex element, |re| + |im|. */
float cblas_sasum(const CBLAS_INT n, const float *x, const CBLAS_INT incx);
double cblas_dasum(const CBLAS_INT n, const double *x, const CBLAS_INT incx);
float cblas_scasum(const CBLAS_INT n, const void *x, const CBLAS_INT incx);
double cblas_dzasum(const CBLAS_INT n, const void *x, const CBLAS_INT incx);

/* The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|. */
CBLAS_INDEX cblas_isamax(const CBLAS_INT n, const float *x, const CBLAS_INT incx);
CBLAS_INDEX cblas_idamax(const CBLAS_INT n, const double *x, const CBLAS_INT incx);
CBLAS_INDEX cblas_icamax(const CBLAS_INT n, const void *x, const CBLAS_INT incx);
CBLAS_INDEX cblas_izamax(const CBLAS_INT n, const void *x, const CBLAS_INT incx);

/* Level 2 */

/* y := alpha op(A) x + beta y, A general m x n. */
void cblas_sgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy);
void cblas_dgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy);
void cblas_cgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);
void cblas_zgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);

/* y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals. */
void cblas_sgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy);
void cblas_dgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy);
void cblas_cgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);
void cblas_zgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);

/* y := alpha A x + beta y, A Hermitian. */
void cblas_chemv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);
void cblas_zhemv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);

/* y := alpha A x + beta y, A a Hermitian band of k off-diagonals. */
void cblas_chbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);
void cblas_zhbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);

/* y := alpha A x + beta y, A Hermitian, packed. */
void cblas_chpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *ap, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);
void cblas_zhpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *ap, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);

/* y := alpha A x + beta y, A symmetric. */
void cblas_ssymv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy);
void cblas_dsymv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy);

/* y := alpha A x + beta y, A a symmetric band of k off-diagonals. */
void cblas_ssbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy);
void cblas_dsbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy);

/* y := alpha A x + beta y, A symmetric, packed. */
void cblas_sspmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *ap, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy);
void cblas_dspmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *ap, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy);

/* x := op(A) x, A triangular. */
void cblas_strmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx);
void cblas_dtrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx);
void cblas_ctrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx);
void cblas_ztrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx);

/* x := op(A) x, A a triangular band of k off-diagonals. */
void cblas_stbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx);
void cblas_dtbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx);
void cblas_ctbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx);
void cblas_ztbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx);

/* x := op(A) x, A triangular, packed. */
void cblas_stpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *ap, float *x, const CBLAS_INT incx);
void cblas_dtpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *ap, double *x, const CBLAS_INT incx);
void cblas_ctpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx);
void cblas_ztpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx);

/* x := inv(op(A)) x, A triangular. */
void cblas_strsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx);
void cblas_dtrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx);
void cblas_ctrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx);
void cblas_ztrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx);

/* x := inv(op(A)) x, A a triangular band of k off-diagonals. */
void cblas_stbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx);
void cblas_dtbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx);
void cblas_ctbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx);
void cblas_ztbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx);

/* x := inv(op(A)) x, A triangular, packed. */
void cblas_stpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *ap, float *x, const CBLAS_INT incx);
void cblas_dtpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *ap, double *x, const CBLAS_INT incx);
void cblas_ctpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx);
void cblas_ztpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx);

/* A := alpha x y^T + A, A general m x n. */
void cblas_sger(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy, float *a, const CBLAS_INT lda);
void cblas_dger(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy, double *a, const CBLAS_INT lda);

/* A := alpha x y^T + A, A general m x n. */
void cblas_cgeru(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda);
void cblas_zgeru(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda);

/* A := alpha x y^H + A, A general m x n. */
void cblas_cgerc(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda);
void cblas_zgerc(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda);

/* A := alpha x x^H + A, A Hermitian, alpha real. */
void cblas_cher(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const void *x, const CBLAS_INT incx, void *a, const CBLAS_INT lda);
void cblas_zher(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const void *x, const CBLAS_INT incx, void *a, const CBLAS_INT lda);

/* A := alpha x x^H + A, A Hermitian, packed, alpha real. */
void cblas_chpr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const void *x, const CBLAS_INT incx, void *ap);
void cblas_zhpr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const void *x, const CBLAS_INT incx, void *ap);

/* A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian. */
void cblas_cher2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda);
void cblas_zher2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda);

/* A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed. */
void cblas_chpr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *ap);
void cblas_zhpr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *ap);

/* A := alpha x x^T + A, A symmetric. */
void cblas_ssyr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, float *a, const CBLAS_INT lda);
void cblas_dsyr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, double *a, const CBLAS_INT lda);

/* A := alpha x x^T + A, A symmetric, packed. */
void cblas_sspr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, float *ap);
void cblas_dspr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, double *ap);

/* A := alpha x y^T + alpha y x^T + A, A symmetric. */
void cblas_ssyr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy, float *a, const CBLAS_INT lda);
void cblas_dsyr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy, double *a, const CBLAS_INT lda);

/* A := alpha x y^T + alpha y x^T + A, A symmetric, packed. */
void cblas_sspr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy, float *ap);
void cblas_dspr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy, double *ap);

/* Level 3 */

/* C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n. */
void cblas_sgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc);
void cblas_dgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc);
void cblas_cgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc);
void cblas_zgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc);

/* C := alpha A B + beta C or alpha B A + beta C, A symmetric. */
void cblas_ssymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc);
void cblas_dsymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc);
void cblas_csymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc);
void cblas_zsymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc);

/* C := alpha A B + beta C or alpha B A + beta C, A Hermitian. */
void cblas_chemm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc);
void cblas_zhemm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc);

/* C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric. */
void cblas_ssyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float beta, float *c, const CBLAS_INT ldc);
void cblas_dsyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double beta, double *c, const CBLAS_INT ldc);
void cblas_csyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *beta, void *c, const CBLAS_INT ldc);
void cblas_zsyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *beta, void *c, const CBLAS_INT ldc);

/* C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real. */
void cblas_cherk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const void *a, const CBLAS_INT lda, const float beta, void *c, const CBLAS_INT ldc);
void cblas_zherk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const void *a, const CBLAS_INT lda, const double beta, void *c, const CBLAS_INT ldc);

/* C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric. */
void cblas_ssyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc);
void cblas_dsyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc);
void cblas_csyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc);
void cblas_zsyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc);

/* C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C Hermitian, beta real. */
void cblas_cher2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const float beta, void *c, const CBLAS_INT ldc);
void cblas_zher2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const double beta, void *c, const CBLAS_INT ldc);

/* B := alpha op(A) B or alpha B op(A), A triangular. */
void cblas_strmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, float *b, const CBLAS_INT ldb);
void cblas_dtrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, double *b, const CBLAS_INT ldb);
void cblas_ctrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb);
void cblas_ztrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb);

/* B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular. */
void cblas_strsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, float *b, const CBLAS_INT ldb);
void cblas_dtrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, double *b, const CBLAS_INT ldb);
void cblas_ctrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb);
void cblas_ztrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb);

/* C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed. */
void cblas_sgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc);
void cblas_dgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc);
void cblas_cgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc);
void cblas_zgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc);

/* Extensions */

/* y := alpha x + beta y. */
void cblas_saxpby(const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy);
void cblas_daxpby(const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy);
void cblas_caxpby(const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);
void cblas_zaxpby(const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy);

/* B := alpha op(A), A m x n. */
void cblas_somatcopy(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, float *b, const CBLAS_INT ldb);
void cblas_domatcopy(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, double *b, const CBLAS_INT ldb);
void cblas_comatcopy(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb);
void cblas_zomatcopy(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb);

/* C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has. */
void cblas_sgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const CBLAS_INT stridea, const float *b, const CBLAS_INT ldb, const CBLAS_INT strideb, const float beta, float *c, const CBLAS_INT ldc, const CBLAS_INT stridec, const CBLAS_INT batch_size);
void cblas_dgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const CBLAS_INT stridea, const double *b, const CBLAS_INT ldb, const CBLAS_INT strideb, const double beta, double *c, const CBLAS_INT ldc, const CBLAS_INT stridec, const CBLAS_INT batch_size);
void cblas_cgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const CBLAS_INT stridea, const void *b, const CBLAS_INT ldb, const CBLAS_INT strideb, const void *beta, void *c, const CBLAS_INT ldc, const CBLAS_INT stridec, const CBLAS_INT batch_size);
void cblas_zgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const CBLAS_INT stridea, const void *b, const CBLAS_INT ldb, const CBLAS_INT strideb, const void *beta, void *c, const CBLAS_INT ldc, const CBLAS_INT stridec, const CBLAS_INT batch_size);

#ifdef __cplusplus
}
#endif

#endif
