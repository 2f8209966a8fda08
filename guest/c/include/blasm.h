/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * The functions that the host provides, modules `wasi_ephemeral_blas` and `wasi_ephemeral_blas_ext`. A
 * program that wants BLAS includes <cblas.h>; this header is for those who want the errno and no shim.
 *
 * Every function returns 0, or the position of the first illegal argument in the C prototype, or one
 * of the numbers below. */
#ifndef BLASM_H
#define BLASM_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The host refuses a call of this size. */
#define BLASM_TOO_LARGE 64
/* The host does not provide the routine. */
#define BLASM_UNSUPPORTED 65
/* The host stopped the call; the outputs are unspecified. */
#define BLASM_INTERRUPTED 66
/* The host has no memory left for the call. */
#define BLASM_OUT_OF_MEMORY 67

#define BLASM_IMPORT(module, name) __attribute__((__import_module__(#module), __import_name__(#name)))

/* Makes the plane rotation that zeroes b: [c s; -conj(s) c] [a; b] = [r; 0].
 *   a: the first component, which becomes r: one number, read and written
 *   b: the second component, which becomes z in real types: one number, read and written
 *   c: the cosine: one real number, written
 *   s: the sine: one number, written
 */
BLASM_IMPORT(wasi_ephemeral_blas, srotg) uint32_t blasm_srotg(float *a, float *b, float *c, float *s);
BLASM_IMPORT(wasi_ephemeral_blas, drotg) uint32_t blasm_drotg(double *a, double *b, double *c, double *s);
BLASM_IMPORT(wasi_ephemeral_blas, crotg) uint32_t blasm_crotg(void *a, void *b, float *c, void *s);
BLASM_IMPORT(wasi_ephemeral_blas, zrotg) uint32_t blasm_zrotg(void *a, void *b, double *c, void *s);

/* Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1, sqrt(d2) y1).
 *   d1: the scale factor of the first component: one number, read and written
 *   d2: the scale factor of the second component: one number, read and written
 *   x1: the first component: one number, read and written
 *   y1: the second component
 *   param: the flag and the entries of H: 5 numbers, written
 */
BLASM_IMPORT(wasi_ephemeral_blas, srotmg) uint32_t blasm_srotmg(float *d1, float *d2, float *x1, float y1, float *param);
BLASM_IMPORT(wasi_ephemeral_blas, drotmg) uint32_t blasm_drotmg(double *d1, double *d2, double *x1, double y1, double *param);

/* Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign or 0
 *   c: the cosine, a real number
 *   s: the sine, a real number
 */
BLASM_IMPORT(wasi_ephemeral_blas, srot) uint32_t blasm_srot(int32_t n, float *x, int32_t incx, float *y, int32_t incy, float c, float s);
BLASM_IMPORT(wasi_ephemeral_blas, drot) uint32_t blasm_drot(int32_t n, double *x, int32_t incx, double *y, int32_t incy, double c, double s);
BLASM_IMPORT(wasi_ephemeral_blas, csrot) uint32_t blasm_csrot(int32_t n, void *x, int32_t incx, void *y, int32_t incy, float c, float s);
BLASM_IMPORT(wasi_ephemeral_blas, zdrot) uint32_t blasm_zdrot(int32_t n, void *x, int32_t incx, void *y, int32_t incy, double c, double s);

/* Applies a modified plane rotation: (x, y) := H (x, y).
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign or 0
 *   param: the flag and the entries of H: 5 numbers, read
 */
BLASM_IMPORT(wasi_ephemeral_blas, srotm) uint32_t blasm_srotm(int32_t n, float *x, int32_t incx, float *y, int32_t incy, const float *param);
BLASM_IMPORT(wasi_ephemeral_blas, drotm) uint32_t blasm_drotm(int32_t n, double *x, int32_t incx, double *y, int32_t incy, const double *param);

/* Exchanges x and y.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, sswap) uint32_t blasm_sswap(int32_t n, float *x, int32_t incx, float *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, dswap) uint32_t blasm_dswap(int32_t n, double *x, int32_t incx, double *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, cswap) uint32_t blasm_cswap(int32_t n, void *x, int32_t incx, void *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, zswap) uint32_t blasm_zswap(int32_t n, void *x, int32_t incx, void *y, int32_t incy);

/* x := alpha x.
 *   n: number of elements; nothing happens below 1
 *   alpha: factor
 *   x: vector of n elements, read and written
 *   incx: increment in elements; nothing happens below 1
 */
BLASM_IMPORT(wasi_ephemeral_blas, sscal) uint32_t blasm_sscal(int32_t n, float alpha, float *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, dscal) uint32_t blasm_dscal(int32_t n, double alpha, double *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, cscal) uint32_t blasm_cscal(int32_t n, float alpha_re, float alpha_im, void *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, zscal) uint32_t blasm_zscal(int32_t n, double alpha_re, double alpha_im, void *x, int32_t incx);

/* x := alpha x, with a real alpha and a complex x.
 *   n: number of elements; nothing happens below 1
 *   alpha: factor, a real number
 *   x: vector of n elements, read and written
 *   incx: increment in elements; nothing happens below 1
 */
BLASM_IMPORT(wasi_ephemeral_blas, csscal) uint32_t blasm_csscal(int32_t n, float alpha, void *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, zdscal) uint32_t blasm_zdscal(int32_t n, double alpha, void *x, int32_t incx);

/* y := x.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, written
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, scopy) uint32_t blasm_scopy(int32_t n, const float *x, int32_t incx, float *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, dcopy) uint32_t blasm_dcopy(int32_t n, const double *x, int32_t incx, double *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, ccopy) uint32_t blasm_ccopy(int32_t n, const void *x, int32_t incx, void *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, zcopy) uint32_t blasm_zcopy(int32_t n, const void *x, int32_t incx, void *y, int32_t incy);

/* y := alpha x + y.
 *   n: number of elements; nothing happens below 1
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, saxpy) uint32_t blasm_saxpy(int32_t n, float alpha, const float *x, int32_t incx, float *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, daxpy) uint32_t blasm_daxpy(int32_t n, double alpha, const double *x, int32_t incx, double *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, caxpy) uint32_t blasm_caxpy(int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, void *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, zaxpy) uint32_t blasm_zaxpy(int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, void *y, int32_t incy);

/* The inner product of x and y.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, sdot) uint32_t blasm_sdot(int32_t n, const float *x, int32_t incx, const float *y, int32_t incy, float *result);
BLASM_IMPORT(wasi_ephemeral_blas, ddot) uint32_t blasm_ddot(int32_t n, const double *x, int32_t incx, const double *y, int32_t incy, double *result);

/* The inner product of x and y, neither conjugated.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, cdotu) uint32_t blasm_cdotu(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);
BLASM_IMPORT(wasi_ephemeral_blas, zdotu) uint32_t blasm_zdotu(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);

/* The inner product of conj(x) and y.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, cdotc) uint32_t blasm_cdotc(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);
BLASM_IMPORT(wasi_ephemeral_blas, zdotc) uint32_t blasm_zdotc(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);

/* The inner product of two single-precision vectors, computed and returned in double precision.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, dsdot) uint32_t blasm_dsdot(int32_t n, const float *x, int32_t incx, const float *y, int32_t incy, double *result);

/* alpha plus the inner product of x and y, computed in double precision and rounded once.
 *   n: number of elements; nothing happens below 1
 *   alpha: the number that the inner product is added to
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, sdsdot) uint32_t blasm_sdsdot(int32_t n, float alpha, const float *x, int32_t incx, const float *y, int32_t incy, float *result);

/* The Euclidean norm of x, without needless overflow or underflow.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, snrm2) uint32_t blasm_snrm2(int32_t n, const float *x, int32_t incx, float *result);
BLASM_IMPORT(wasi_ephemeral_blas, dnrm2) uint32_t blasm_dnrm2(int32_t n, const double *x, int32_t incx, double *result);
BLASM_IMPORT(wasi_ephemeral_blas, scnrm2) uint32_t blasm_scnrm2(int32_t n, const void *x, int32_t incx, float *result);
BLASM_IMPORT(wasi_ephemeral_blas, dznrm2) uint32_t blasm_dznrm2(int32_t n, const void *x, int32_t incx, double *result);

/* The sum of the magnitudes of x; of a complex element, |re| + |im|.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements; nothing happens below 1
 */
BLASM_IMPORT(wasi_ephemeral_blas, sasum) uint32_t blasm_sasum(int32_t n, const float *x, int32_t incx, float *result);
BLASM_IMPORT(wasi_ephemeral_blas, dasum) uint32_t blasm_dasum(int32_t n, const double *x, int32_t incx, double *result);
BLASM_IMPORT(wasi_ephemeral_blas, scasum) uint32_t blasm_scasum(int32_t n, const void *x, int32_t incx, float *result);
BLASM_IMPORT(wasi_ephemeral_blas, dzasum) uint32_t blasm_dzasum(int32_t n, const void *x, int32_t incx, double *result);

/* The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements; nothing happens below 1
 */
BLASM_IMPORT(wasi_ephemeral_blas, isamax) uint32_t blasm_isamax(int32_t n, const float *x, int32_t incx, uint32_t *result);
BLASM_IMPORT(wasi_ephemeral_blas, idamax) uint32_t blasm_idamax(int32_t n, const double *x, int32_t incx, uint32_t *result);
BLASM_IMPORT(wasi_ephemeral_blas, icamax) uint32_t blasm_icamax(int32_t n, const void *x, int32_t incx, uint32_t *result);
BLASM_IMPORT(wasi_ephemeral_blas, izamax) uint32_t blasm_izamax(int32_t n, const void *x, int32_t incx, uint32_t *result);

/* y := alpha op(A) x + beta y, A general m x n.
 *   layout: 101 row-major, 102 column-major
 *   trans: 111 none, 112 transpose, 113 conjugate transpose
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: matrix of m rows and n columns, read
 *   lda: leading dimension in elements
 *   x: vector of n (m if `trans` transposes) elements, read
 *   incx: increment in elements, of any sign but not 0
 *   beta: factor of the output, which is not read if it is 0
 *   y: vector of m (n if `trans` transposes) elements, read and written
 *   incy: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, sgemv) uint32_t blasm_sgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, dgemv) uint32_t blasm_dgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, const double *x, int32_t incx, double beta, double *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, cgemv) uint32_t blasm_cgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, zgemv) uint32_t blasm_zgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

/* y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.
 *   layout: 101 row-major, 102 column-major
 *   trans: 111 none, 112 transpose, 113 conjugate transpose
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   kl: number of diagonals, at least 0
 *   ku: number of diagonals, at least 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: band of kl + ku + 1 diagonals, m rows and n columns, read
 *   lda: leading dimension in elements
 *   x: vector of n (m if `trans` transposes) elements, read
 *   incx: increment in elements, of any sign but not 0
 *   beta: factor of the output, which is not read if it is 0
 *   y: vector of m (n if `trans` transposes) elements, read and written
 *   incy: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, sgbmv) uint32_t blasm_sgbmv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, int32_t kl, int32_t ku, float alpha, const float *a, int32_t lda, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, dgbmv) uint32_t blasm_dgbmv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, int32_t kl, int32_t ku, double alpha, const double *a, int32_t lda, const double *x, int32_t incx, double beta, double *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, cgbmv) uint32_t blasm_cgbmv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, int32_t kl, int32_t ku, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, zgbmv) uint32_t blasm_zgbmv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, int32_t kl, int32_t ku, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

/* y := alpha A x + beta y, A Hermitian.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: one triangle of a matrix of order n, read
 *   lda: leading dimension in elements
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   beta: factor of the output, which is not read if it is 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, chemv) uint32_t blasm_chemv(uint32_t layout, uint32_t uplo, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, zhemv) uint32_t blasm_zhemv(uint32_t layout, uint32_t uplo, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

/* y := alpha A x + beta y, A a Hermitian band of k off-diagonals.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: number of diagonals, at least 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: band of k + 1 diagonals, order n, read
 *   lda: leading dimension in elements
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   beta: factor of the output, which is not read if it is 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, chbmv) uint32_t blasm_chbmv(uint32_t layout, uint32_t uplo, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, zhbmv) uint32_t blasm_zhbmv(uint32_t layout, uint32_t uplo, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

/* y := alpha A x + beta y, A Hermitian, packed.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   ap: packed triangle of order n, read
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   beta: factor of the output, which is not read if it is 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, chpmv) uint32_t blasm_chpmv(uint32_t layout, uint32_t uplo, int32_t n, float alpha_re, float alpha_im, const void *ap, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, zhpmv) uint32_t blasm_zhpmv(uint32_t layout, uint32_t uplo, int32_t n, double alpha_re, double alpha_im, const void *ap, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

/* y := alpha A x + beta y, A symmetric.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: one triangle of a matrix of order n, read
 *   lda: leading dimension in elements
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   beta: factor of the output, which is not read if it is 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, ssymv) uint32_t blasm_ssymv(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *a, int32_t lda, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, dsymv) uint32_t blasm_dsymv(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *a, int32_t lda, const double *x, int32_t incx, double beta, double *y, int32_t incy);

/* y := alpha A x + beta y, A a symmetric band of k off-diagonals.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: number of diagonals, at least 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: band of k + 1 diagonals, order n, read
 *   lda: leading dimension in elements
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   beta: factor of the output, which is not read if it is 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, ssbmv) uint32_t blasm_ssbmv(uint32_t layout, uint32_t uplo, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, dsbmv) uint32_t blasm_dsbmv(uint32_t layout, uint32_t uplo, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, const double *x, int32_t incx, double beta, double *y, int32_t incy);

/* y := alpha A x + beta y, A symmetric, packed.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   ap: packed triangle of order n, read
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   beta: factor of the output, which is not read if it is 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, sspmv) uint32_t blasm_sspmv(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *ap, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas, dspmv) uint32_t blasm_dspmv(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *ap, const double *x, int32_t incx, double beta, double *y, int32_t incy);

/* x := op(A) x, A triangular.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   diag: 131 non-unit, 132 unit diagonal (taken to be one, not read)
 *   n: dimension, at least 0; nothing happens if it is 0
 *   a: one triangle of a matrix of order n, read
 *   lda: leading dimension in elements
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, strmv) uint32_t blasm_strmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const float *a, int32_t lda, float *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, dtrmv) uint32_t blasm_dtrmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const double *a, int32_t lda, double *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ctrmv) uint32_t blasm_ctrmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *a, int32_t lda, void *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ztrmv) uint32_t blasm_ztrmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *a, int32_t lda, void *x, int32_t incx);

/* x := op(A) x, A a triangular band of k off-diagonals.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   diag: 131 non-unit, 132 unit diagonal (taken to be one, not read)
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: number of diagonals, at least 0
 *   a: band of k + 1 diagonals, order n, read
 *   lda: leading dimension in elements
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, stbmv) uint32_t blasm_stbmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const float *a, int32_t lda, float *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, dtbmv) uint32_t blasm_dtbmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const double *a, int32_t lda, double *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ctbmv) uint32_t blasm_ctbmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const void *a, int32_t lda, void *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ztbmv) uint32_t blasm_ztbmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const void *a, int32_t lda, void *x, int32_t incx);

/* x := op(A) x, A triangular, packed.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   diag: 131 non-unit, 132 unit diagonal (taken to be one, not read)
 *   n: dimension, at least 0; nothing happens if it is 0
 *   ap: packed triangle of order n, read
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, stpmv) uint32_t blasm_stpmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const float *ap, float *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, dtpmv) uint32_t blasm_dtpmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const double *ap, double *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ctpmv) uint32_t blasm_ctpmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *ap, void *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ztpmv) uint32_t blasm_ztpmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *ap, void *x, int32_t incx);

/* x := inv(op(A)) x, A triangular.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   diag: 131 non-unit, 132 unit diagonal (taken to be one, not read)
 *   n: dimension, at least 0; nothing happens if it is 0
 *   a: one triangle of a matrix of order n, read
 *   lda: leading dimension in elements
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, strsv) uint32_t blasm_strsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const float *a, int32_t lda, float *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, dtrsv) uint32_t blasm_dtrsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const double *a, int32_t lda, double *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ctrsv) uint32_t blasm_ctrsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *a, int32_t lda, void *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ztrsv) uint32_t blasm_ztrsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *a, int32_t lda, void *x, int32_t incx);

/* x := inv(op(A)) x, A a triangular band of k off-diagonals.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   diag: 131 non-unit, 132 unit diagonal (taken to be one, not read)
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: number of diagonals, at least 0
 *   a: band of k + 1 diagonals, order n, read
 *   lda: leading dimension in elements
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, stbsv) uint32_t blasm_stbsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const float *a, int32_t lda, float *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, dtbsv) uint32_t blasm_dtbsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const double *a, int32_t lda, double *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ctbsv) uint32_t blasm_ctbsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const void *a, int32_t lda, void *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ztbsv) uint32_t blasm_ztbsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const void *a, int32_t lda, void *x, int32_t incx);

/* x := inv(op(A)) x, A triangular, packed.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   diag: 131 non-unit, 132 unit diagonal (taken to be one, not read)
 *   n: dimension, at least 0; nothing happens if it is 0
 *   ap: packed triangle of order n, read
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign but not 0
 */
BLASM_IMPORT(wasi_ephemeral_blas, stpsv) uint32_t blasm_stpsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const float *ap, float *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, dtpsv) uint32_t blasm_dtpsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const double *ap, double *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ctpsv) uint32_t blasm_ctpsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *ap, void *x, int32_t incx);
BLASM_IMPORT(wasi_ephemeral_blas, ztpsv) uint32_t blasm_ztpsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *ap, void *x, int32_t incx);

/* A := alpha x y^T + A, A general m x n.
 *   layout: 101 row-major, 102 column-major
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of m elements, read
 *   incx: increment in elements, of any sign but not 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign but not 0
 *   a: matrix of m rows and n columns, read and written
 *   lda: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, sger) uint32_t blasm_sger(uint32_t layout, int32_t m, int32_t n, float alpha, const float *x, int32_t incx, const float *y, int32_t incy, float *a, int32_t lda);
BLASM_IMPORT(wasi_ephemeral_blas, dger) uint32_t blasm_dger(uint32_t layout, int32_t m, int32_t n, double alpha, const double *x, int32_t incx, const double *y, int32_t incy, double *a, int32_t lda);

/* A := alpha x y^T + A, A general m x n.
 *   layout: 101 row-major, 102 column-major
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of m elements, read
 *   incx: increment in elements, of any sign but not 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign but not 0
 *   a: matrix of m rows and n columns, read and written
 *   lda: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, cgeru) uint32_t blasm_cgeru(uint32_t layout, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);
BLASM_IMPORT(wasi_ephemeral_blas, zgeru) uint32_t blasm_zgeru(uint32_t layout, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);

/* A := alpha x y^H + A, A general m x n.
 *   layout: 101 row-major, 102 column-major
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of m elements, read
 *   incx: increment in elements, of any sign but not 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign but not 0
 *   a: matrix of m rows and n columns, read and written
 *   lda: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, cgerc) uint32_t blasm_cgerc(uint32_t layout, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);
BLASM_IMPORT(wasi_ephemeral_blas, zgerc) uint32_t blasm_zgerc(uint32_t layout, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);

/* A := alpha x x^H + A, A Hermitian, alpha real.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   a: one triangle of a matrix of order n, read and written
 *   lda: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, cher) uint32_t blasm_cher(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const void *x, int32_t incx, void *a, int32_t lda);
BLASM_IMPORT(wasi_ephemeral_blas, zher) uint32_t blasm_zher(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const void *x, int32_t incx, void *a, int32_t lda);

/* A := alpha x x^H + A, A Hermitian, packed, alpha real.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   ap: packed triangle of order n, read and written
 */
BLASM_IMPORT(wasi_ephemeral_blas, chpr) uint32_t blasm_chpr(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const void *x, int32_t incx, void *ap);
BLASM_IMPORT(wasi_ephemeral_blas, zhpr) uint32_t blasm_zhpr(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const void *x, int32_t incx, void *ap);

/* A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign but not 0
 *   a: one triangle of a matrix of order n, read and written
 *   lda: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, cher2) uint32_t blasm_cher2(uint32_t layout, uint32_t uplo, int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);
BLASM_IMPORT(wasi_ephemeral_blas, zher2) uint32_t blasm_zher2(uint32_t layout, uint32_t uplo, int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);

/* A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign but not 0
 *   ap: packed triangle of order n, read and written
 */
BLASM_IMPORT(wasi_ephemeral_blas, chpr2) uint32_t blasm_chpr2(uint32_t layout, uint32_t uplo, int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *ap);
BLASM_IMPORT(wasi_ephemeral_blas, zhpr2) uint32_t blasm_zhpr2(uint32_t layout, uint32_t uplo, int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *ap);

/* A := alpha x x^T + A, A symmetric.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   a: one triangle of a matrix of order n, read and written
 *   lda: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, ssyr) uint32_t blasm_ssyr(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *x, int32_t incx, float *a, int32_t lda);
BLASM_IMPORT(wasi_ephemeral_blas, dsyr) uint32_t blasm_dsyr(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *x, int32_t incx, double *a, int32_t lda);

/* A := alpha x x^T + A, A symmetric, packed.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   ap: packed triangle of order n, read and written
 */
BLASM_IMPORT(wasi_ephemeral_blas, sspr) uint32_t blasm_sspr(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *x, int32_t incx, float *ap);
BLASM_IMPORT(wasi_ephemeral_blas, dspr) uint32_t blasm_dspr(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *x, int32_t incx, double *ap);

/* A := alpha x y^T + alpha y x^T + A, A symmetric.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign but not 0
 *   a: one triangle of a matrix of order n, read and written
 *   lda: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, ssyr2) uint32_t blasm_ssyr2(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *x, int32_t incx, const float *y, int32_t incy, float *a, int32_t lda);
BLASM_IMPORT(wasi_ephemeral_blas, dsyr2) uint32_t blasm_dsyr2(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *x, int32_t incx, const double *y, int32_t incy, double *a, int32_t lda);

/* A := alpha x y^T + alpha y x^T + A, A symmetric, packed.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign but not 0
 *   ap: packed triangle of order n, read and written
 */
BLASM_IMPORT(wasi_ephemeral_blas, sspr2) uint32_t blasm_sspr2(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *x, int32_t incx, const float *y, int32_t incy, float *ap);
BLASM_IMPORT(wasi_ephemeral_blas, dspr2) uint32_t blasm_dspr2(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *x, int32_t incx, const double *y, int32_t incy, double *ap);

/* C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.
 *   layout: 101 row-major, 102 column-major
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   transb: 111 none, 112 transpose, 113 conjugate transpose
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: dimension that is summed over, at least 0; C is only scaled if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: matrix of m (k if `transa` transposes) rows and k (m if `transa` transposes) columns, read
 *   lda: leading dimension in elements
 *   b: matrix of k (n if `transb` transposes) rows and n (k if `transb` transposes) columns, read
 *   ldb: leading dimension in elements
 *   beta: factor of the output, which is not read if it is 0
 *   c: matrix of m rows and n columns, read and written
 *   ldc: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, sgemm) uint32_t blasm_sgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, const float *b, int32_t ldb, float beta, float *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, dgemm) uint32_t blasm_dgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, const double *b, int32_t ldb, double beta, double *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, cgemm) uint32_t blasm_cgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, zgemm) uint32_t blasm_zgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);

/* C := alpha A B + beta C or alpha B A + beta C, A symmetric.
 *   layout: 101 row-major, 102 column-major
 *   side: 141 left, 142 right
 *   uplo: 121 upper, 122 lower triangle
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: one triangle of a matrix of order m (left) or n (right), read
 *   lda: leading dimension in elements
 *   b: matrix of m rows and n columns, read
 *   ldb: leading dimension in elements
 *   beta: factor of the output, which is not read if it is 0
 *   c: matrix of m rows and n columns, read and written
 *   ldc: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, ssymm) uint32_t blasm_ssymm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, const float *b, int32_t ldb, float beta, float *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, dsymm) uint32_t blasm_dsymm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, const double *b, int32_t ldb, double beta, double *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, csymm) uint32_t blasm_csymm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, zsymm) uint32_t blasm_zsymm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);

/* C := alpha A B + beta C or alpha B A + beta C, A Hermitian.
 *   layout: 101 row-major, 102 column-major
 *   side: 141 left, 142 right
 *   uplo: 121 upper, 122 lower triangle
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: one triangle of a matrix of order m (left) or n (right), read
 *   lda: leading dimension in elements
 *   b: matrix of m rows and n columns, read
 *   ldb: leading dimension in elements
 *   beta: factor of the output, which is not read if it is 0
 *   c: matrix of m rows and n columns, read and written
 *   ldc: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, chemm) uint32_t blasm_chemm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, zhemm) uint32_t blasm_zhemm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);

/* C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   trans: 111 none, 112 transpose; 113 in real types only
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: dimension that is summed over, at least 0; C is only scaled if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read
 *   lda: leading dimension in elements
 *   beta: factor of the output, which is not read if it is 0
 *   c: one triangle of a matrix of order n, read and written
 *   ldc: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, ssyrk) uint32_t blasm_ssyrk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, float beta, float *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, dsyrk) uint32_t blasm_dsyrk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, double beta, double *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, csyrk) uint32_t blasm_csyrk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, zsyrk) uint32_t blasm_zsyrk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, double beta_re, double beta_im, void *c, int32_t ldc);

/* C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   trans: 111 none, 113 conjugate transpose
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: dimension that is summed over, at least 0; C is only scaled if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read
 *   lda: leading dimension in elements
 *   beta: factor of the output, which is not read if it is 0
 *   c: one triangle of a matrix of order n, read and written
 *   ldc: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, cherk) uint32_t blasm_cherk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha, const void *a, int32_t lda, float beta, void *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, zherk) uint32_t blasm_zherk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha, const void *a, int32_t lda, double beta, void *c, int32_t ldc);

/* C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   trans: 111 none, 112 transpose; 113 in real types only
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: dimension that is summed over, at least 0; C is only scaled if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read
 *   lda: leading dimension in elements
 *   b: matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read
 *   ldb: leading dimension in elements
 *   beta: factor of the output, which is not read if it is 0
 *   c: one triangle of a matrix of order n, read and written
 *   ldc: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, ssyr2k) uint32_t blasm_ssyr2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, const float *b, int32_t ldb, float beta, float *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, dsyr2k) uint32_t blasm_dsyr2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, const double *b, int32_t ldb, double beta, double *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, csyr2k) uint32_t blasm_csyr2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, zsyr2k) uint32_t blasm_zsyr2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);

/* C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C Hermitian, beta real.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   trans: 111 none, 113 conjugate transpose
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: dimension that is summed over, at least 0; C is only scaled if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read
 *   lda: leading dimension in elements
 *   b: matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read
 *   ldb: leading dimension in elements
 *   beta: factor of the output, which is not read if it is 0
 *   c: one triangle of a matrix of order n, read and written
 *   ldc: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, cher2k) uint32_t blasm_cher2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta, void *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, zher2k) uint32_t blasm_zher2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta, void *c, int32_t ldc);

/* B := alpha op(A) B or alpha B op(A), A triangular.
 *   layout: 101 row-major, 102 column-major
 *   side: 141 left, 142 right
 *   uplo: 121 upper, 122 lower triangle
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   diag: 131 non-unit, 132 unit diagonal (taken to be one, not read)
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: one triangle of a matrix of order m (left) or n (right), read
 *   lda: leading dimension in elements
 *   b: matrix of m rows and n columns, read and written
 *   ldb: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, strmm) uint32_t blasm_strmm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, float *b, int32_t ldb);
BLASM_IMPORT(wasi_ephemeral_blas, dtrmm) uint32_t blasm_dtrmm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, double *b, int32_t ldb);
BLASM_IMPORT(wasi_ephemeral_blas, ctrmm) uint32_t blasm_ctrmm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);
BLASM_IMPORT(wasi_ephemeral_blas, ztrmm) uint32_t blasm_ztrmm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);

/* B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.
 *   layout: 101 row-major, 102 column-major
 *   side: 141 left, 142 right
 *   uplo: 121 upper, 122 lower triangle
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   diag: 131 non-unit, 132 unit diagonal (taken to be one, not read)
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: one triangle of a matrix of order m (left) or n (right), read
 *   lda: leading dimension in elements
 *   b: matrix of m rows and n columns, read and written
 *   ldb: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, strsm) uint32_t blasm_strsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, float *b, int32_t ldb);
BLASM_IMPORT(wasi_ephemeral_blas, dtrsm) uint32_t blasm_dtrsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, double *b, int32_t ldb);
BLASM_IMPORT(wasi_ephemeral_blas, ctrsm) uint32_t blasm_ctrsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);
BLASM_IMPORT(wasi_ephemeral_blas, ztrsm) uint32_t blasm_ztrsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);

/* C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   transb: 111 none, 112 transpose, 113 conjugate transpose
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: dimension that is summed over, at least 0; C is only scaled if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: matrix of n (k if `transa` transposes) rows and k (n if `transa` transposes) columns, read
 *   lda: leading dimension in elements
 *   b: matrix of k (n if `transb` transposes) rows and n (k if `transb` transposes) columns, read
 *   ldb: leading dimension in elements
 *   beta: factor of the output, which is not read if it is 0
 *   c: one triangle of a matrix of order n, read and written
 *   ldc: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas, sgemmtr) uint32_t blasm_sgemmtr(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t transb, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, const float *b, int32_t ldb, float beta, float *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, dgemmtr) uint32_t blasm_dgemmtr(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t transb, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, const double *b, int32_t ldb, double beta, double *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, cgemmtr) uint32_t blasm_cgemmtr(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t transb, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(wasi_ephemeral_blas, zgemmtr) uint32_t blasm_zgemmtr(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t transb, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);

/* y := alpha x + beta y.
 *   n: number of elements; nothing happens below 1
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   beta: factor of the output, which is not read if it is 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(wasi_ephemeral_blas_ext, saxpby) uint32_t blasm_saxpby(int32_t n, float alpha, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas_ext, daxpby) uint32_t blasm_daxpby(int32_t n, double alpha, const double *x, int32_t incx, double beta, double *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas_ext, caxpby) uint32_t blasm_caxpby(int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(wasi_ephemeral_blas_ext, zaxpby) uint32_t blasm_zaxpby(int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

/* B := alpha op(A), A m x n.
 *   layout: 101 row-major, 102 column-major
 *   trans: 111 none, 112 transpose, 113 conjugate transpose
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: matrix of m rows and n columns, read
 *   lda: leading dimension in elements
 *   b: matrix of m (n if `trans` transposes) rows and n (m if `trans` transposes) columns, written
 *   ldb: leading dimension in elements
 */
BLASM_IMPORT(wasi_ephemeral_blas_ext, somatcopy) uint32_t blasm_somatcopy(uint32_t layout, uint32_t trans, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, float *b, int32_t ldb);
BLASM_IMPORT(wasi_ephemeral_blas_ext, domatcopy) uint32_t blasm_domatcopy(uint32_t layout, uint32_t trans, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, double *b, int32_t ldb);
BLASM_IMPORT(wasi_ephemeral_blas_ext, comatcopy) uint32_t blasm_comatcopy(uint32_t layout, uint32_t trans, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);
BLASM_IMPORT(wasi_ephemeral_blas_ext, zomatcopy) uint32_t blasm_zomatcopy(uint32_t layout, uint32_t trans, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);

/* C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.
 *   layout: 101 row-major, 102 column-major
 *   transa: 111 none, 112 transpose, 113 conjugate transpose
 *   transb: 111 none, 112 transpose, 113 conjugate transpose
 *   m: dimension, at least 0; nothing happens if it is 0
 *   n: dimension, at least 0; nothing happens if it is 0
 *   k: dimension that is summed over, at least 0; C is only scaled if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   a: batch_size matrices of m (k if `transa` transposes) rows and k (m if `transa` transposes) columns, read
 *   lda: leading dimension in elements
 *   stridea: elements from the start of one matrix to that of the next, at least 0
 *   b: batch_size matrices of k (n if `transb` transposes) rows and n (k if `transb` transposes) columns, read
 *   ldb: leading dimension in elements
 *   strideb: elements from the start of one matrix to that of the next, at least 0
 *   beta: factor of the output, which is not read if it is 0
 *   c: batch_size matrices of m rows and n columns, read and written
 *   ldc: leading dimension in elements
 *   stridec: elements from the start of one matrix to that of the next, at least 0
 *   batch_size: number of products, at least 0; nothing happens if it is 0
 */
BLASM_IMPORT(wasi_ephemeral_blas_ext, sgemm_batch_strided) uint32_t blasm_sgemm_batch_strided(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, int32_t stridea, const float *b, int32_t ldb, int32_t strideb, float beta, float *c, int32_t ldc, int32_t stridec, int32_t batch_size);
BLASM_IMPORT(wasi_ephemeral_blas_ext, dgemm_batch_strided) uint32_t blasm_dgemm_batch_strided(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, int32_t stridea, const double *b, int32_t ldb, int32_t strideb, double beta, double *c, int32_t ldc, int32_t stridec, int32_t batch_size);
BLASM_IMPORT(wasi_ephemeral_blas_ext, cgemm_batch_strided) uint32_t blasm_cgemm_batch_strided(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, int32_t stridea, const void *b, int32_t ldb, int32_t strideb, float beta_re, float beta_im, void *c, int32_t ldc, int32_t stridec, int32_t batch_size);
BLASM_IMPORT(wasi_ephemeral_blas_ext, zgemm_batch_strided) uint32_t blasm_zgemm_batch_strided(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, int32_t stridea, const void *b, int32_t ldb, int32_t strideb, double beta_re, double beta_im, void *c, int32_t ldc, int32_t stridec, int32_t batch_size);

#ifdef __cplusplus
}
#endif

#endif
