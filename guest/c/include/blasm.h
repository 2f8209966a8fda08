/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * The functions that the host provides, module `wasi_ephemeral_blas`. A program that wants BLAS
 * includes <cblas.h>; this header is for those who want the errno and no shim.
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

#define BLASM_IMPORT(name) \
    __attribute__((__import_module__("wasi_ephemeral_blas"), __import_name__(#name)))

/* Makes the plane rotation that zeroes b: [c s; -conj(s) c] [a; b] = [r; 0].
 *   a: the first component, which becomes r: one number, read and written
 *   b: the second component, which becomes z in real types: one number, read and written
 *   c: the cosine: one real number, written
 *   s: the sine: one number, written
 */
BLASM_IMPORT(srotg) uint32_t blasm_srotg(float *a, float *b, float *c, float *s);
BLASM_IMPORT(drotg) uint32_t blasm_drotg(double *a, double *b, double *c, double *s);
BLASM_IMPORT(crotg) uint32_t blasm_crotg(void *a, void *b, float *c, void *s);
BLASM_IMPORT(zrotg) uint32_t blasm_zrotg(void *a, void *b, double *c, void *s);

/* Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1, sqrt(d2) y1).
 *   d1: the scale factor of the first component: one number, read and written
 *   d2: the scale factor of the second component: one number, read and written
 *   x1: the first component: one number, read and written
 *   y1: the second component
 *   param: the flag and the entries of H: 5 numbers, written
 */
BLASM_IMPORT(srotmg) uint32_t blasm_srotmg(float *d1, float *d2, float *x1, float y1, float *param);
BLASM_IMPORT(drotmg) uint32_t blasm_drotmg(double *d1, double *d2, double *x1, double y1, double *param);

/* Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign or 0
 *   c: the cosine, a real number
 *   s: the sine, a real number
 */
BLASM_IMPORT(srot) uint32_t blasm_srot(int32_t n, float *x, int32_t incx, float *y, int32_t incy, float c, float s);
BLASM_IMPORT(drot) uint32_t blasm_drot(int32_t n, double *x, int32_t incx, double *y, int32_t incy, double c, double s);
BLASM_IMPORT(csrot) uint32_t blasm_csrot(int32_t n, void *x, int32_t incx, void *y, int32_t incy, float c, float s);
BLASM_IMPORT(zdrot) uint32_t blasm_zdrot(int32_t n, void *x, int32_t incx, void *y, int32_t incy, double c, double s);

/* Applies a modified plane rotation: (x, y) := H (x, y).
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign or 0
 *   param: the flag and the entries of H: 5 numbers, read
 */
BLASM_IMPORT(srotm) uint32_t blasm_srotm(int32_t n, float *x, int32_t incx, float *y, int32_t incy, const float *param);
BLASM_IMPORT(drotm) uint32_t blasm_drotm(int32_t n, double *x, int32_t incx, double *y, int32_t incy, const double *param);

/* Exchanges x and y.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read and written
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(sswap) uint32_t blasm_sswap(int32_t n, float *x, int32_t incx, float *y, int32_t incy);
BLASM_IMPORT(dswap) uint32_t blasm_dswap(int32_t n, double *x, int32_t incx, double *y, int32_t incy);
BLASM_IMPORT(cswap) uint32_t blasm_cswap(int32_t n, void *x, int32_t incx, void *y, int32_t incy);
BLASM_IMPORT(zswap) uint32_t blasm_zswap(int32_t n, void *x, int32_t incx, void *y, int32_t incy);

/* x := alpha x.
 *   n: number of elements; nothing happens below 1
 *   alpha: factor
 *   x: vector of n elements, read and written
 *   incx: increment in elements; nothing happens below 1
 */
BLASM_IMPORT(sscal) uint32_t blasm_sscal(int32_t n, float alpha, float *x, int32_t incx);
BLASM_IMPORT(dscal) uint32_t blasm_dscal(int32_t n, double alpha, double *x, int32_t incx);
BLASM_IMPORT(cscal) uint32_t blasm_cscal(int32_t n, float alpha_re, float alpha_im, void *x, int32_t incx);
BLASM_IMPORT(zscal) uint32_t blasm_zscal(int32_t n, double alpha_re, double alpha_im, void *x, int32_t incx);

/* x := alpha x, with a real alpha and a complex x.
 *   n: number of elements; nothing happens below 1
 *   alpha: factor, a real number
 *   x: vector of n elements, read and written
 *   incx: increment in elements; nothing happens below 1
 */
BLASM_IMPORT(csscal) uint32_t blasm_csscal(int32_t n, float alpha, void *x, int32_t incx);
BLASM_IMPORT(zdscal) uint32_t blasm_zdscal(int32_t n, double alpha, void *x, int32_t incx);

/* y := x.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, written
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(scopy) uint32_t blasm_scopy(int32_t n, const float *x, int32_t incx, float *y, int32_t incy);
BLASM_IMPORT(dcopy) uint32_t blasm_dcopy(int32_t n, const double *x, int32_t incx, double *y, int32_t incy);
BLASM_IMPORT(ccopy) uint32_t blasm_ccopy(int32_t n, const void *x, int32_t incx, void *y, int32_t incy);
BLASM_IMPORT(zcopy) uint32_t blasm_zcopy(int32_t n, const void *x, int32_t incx, void *y, int32_t incy);

/* y := alpha x + y.
 *   n: number of elements; nothing happens below 1
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read and written
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(saxpy) uint32_t blasm_saxpy(int32_t n, float alpha, const float *x, int32_t incx, float *y, int32_t incy);
BLASM_IMPORT(daxpy) uint32_t blasm_daxpy(int32_t n, double alpha, const double *x, int32_t incx, double *y, int32_t incy);
BLASM_IMPORT(caxpy) uint32_t blasm_caxpy(int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, void *y, int32_t incy);
BLASM_IMPORT(zaxpy) uint32_t blasm_zaxpy(int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, void *y, int32_t incy);

/* The inner product of x and y.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(sdot) uint32_t blasm_sdot(int32_t n, const float *x, int32_t incx, const float *y, int32_t incy, float *result);
BLASM_IMPORT(ddot) uint32_t blasm_ddot(int32_t n, const double *x, int32_t incx, const double *y, int32_t incy, double *result);

/* The inner product of x and y, neither conjugated.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(cdotu) uint32_t blasm_cdotu(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);
BLASM_IMPORT(zdotu) uint32_t blasm_zdotu(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);

/* The inner product of conj(x) and y.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(cdotc) uint32_t blasm_cdotc(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);
BLASM_IMPORT(zdotc) uint32_t blasm_zdotc(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);

/* The inner product of two single-precision vectors, computed and returned in double precision.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(dsdot) uint32_t blasm_dsdot(int32_t n, const float *x, int32_t incx, const float *y, int32_t incy, double *result);

/* alpha plus the inner product of x and y, computed in double precision and rounded once.
 *   n: number of elements; nothing happens below 1
 *   alpha: the number that the inner product is added to
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 *   y: vector of n elements, read
 *   incy: increment in elements, of any sign or 0
 */
BLASM_IMPORT(sdsdot) uint32_t blasm_sdsdot(int32_t n, float alpha, const float *x, int32_t incx, const float *y, int32_t incy, float *result);

/* The Euclidean norm of x, without needless overflow or underflow.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign or 0
 */
BLASM_IMPORT(snrm2) uint32_t blasm_snrm2(int32_t n, const float *x, int32_t incx, float *result);
BLASM_IMPORT(dnrm2) uint32_t blasm_dnrm2(int32_t n, const double *x, int32_t incx, double *result);
BLASM_IMPORT(scnrm2) uint32_t blasm_scnrm2(int32_t n, const void *x, int32_t incx, float *result);
BLASM_IMPORT(dznrm2) uint32_t blasm_dznrm2(int32_t n, const void *x, int32_t incx, double *result);

/* The sum of the magnitudes of x; of a complex element, |re| + |im|.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements; nothing happens below 1
 */
BLASM_IMPORT(sasum) uint32_t blasm_sasum(int32_t n, const float *x, int32_t incx, float *result);
BLASM_IMPORT(dasum) uint32_t blasm_dasum(int32_t n, const double *x, int32_t incx, double *result);
BLASM_IMPORT(scasum) uint32_t blasm_scasum(int32_t n, const void *x, int32_t incx, float *result);
BLASM_IMPORT(dzasum) uint32_t blasm_dzasum(int32_t n, const void *x, int32_t incx, double *result);

/* The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|.
 *   n: number of elements; nothing happens below 1
 *   x: vector of n elements, read
 *   incx: increment in elements; nothing happens below 1
 */
BLASM_IMPORT(isamax) uint32_t blasm_isamax(int32_t n, const float *x, int32_t incx, uint32_t *result);
BLASM_IMPORT(idamax) uint32_t blasm_idamax(int32_t n, const double *x, int32_t incx, uint32_t *result);
BLASM_IMPORT(icamax) uint32_t blasm_icamax(int32_t n, const void *x, int32_t incx, uint32_t *result);
BLASM_IMPORT(izamax) uint32_t blasm_izamax(int32_t n, const void *x, int32_t incx, uint32_t *result);

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
BLASM_IMPORT(sgemv) uint32_t blasm_sgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(dgemv) uint32_t blasm_dgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, const double *x, int32_t incx, double beta, double *y, int32_t incy);
BLASM_IMPORT(cgemv) uint32_t blasm_cgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(zgemv) uint32_t blasm_zgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

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
BLASM_IMPORT(sgbmv) uint32_t blasm_sgbmv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, int32_t kl, int32_t ku, float alpha, const float *a, int32_t lda, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(dgbmv) uint32_t blasm_dgbmv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, int32_t kl, int32_t ku, double alpha, const double *a, int32_t lda, const double *x, int32_t incx, double beta, double *y, int32_t incy);
BLASM_IMPORT(cgbmv) uint32_t blasm_cgbmv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, int32_t kl, int32_t ku, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(zgbmv) uint32_t blasm_zgbmv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, int32_t kl, int32_t ku, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

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
BLASM_IMPORT(chemv) uint32_t blasm_chemv(uint32_t layout, uint32_t uplo, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(zhemv) uint32_t blasm_zhemv(uint32_t layout, uint32_t uplo, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

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
BLASM_IMPORT(chbmv) uint32_t blasm_chbmv(uint32_t layout, uint32_t uplo, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(zhbmv) uint32_t blasm_zhbmv(uint32_t layout, uint32_t uplo, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

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
BLASM_IMPORT(chpmv) uint32_t blasm_chpmv(uint32_t layout, uint32_t uplo, int32_t n, float alpha_re, float alpha_im, const void *ap, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
BLASM_IMPORT(zhpmv) uint32_t blasm_zhpmv(uint32_t layout, uint32_t uplo, int32_t n, double alpha_re, double alpha_im, const void *ap, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);

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
BLASM_IMPORT(ssymv) uint32_t blasm_ssymv(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *a, int32_t lda, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(dsymv) uint32_t blasm_dsymv(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *a, int32_t lda, const double *x, int32_t incx, double beta, double *y, int32_t incy);

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
BLASM_IMPORT(ssbmv) uint32_t blasm_ssbmv(uint32_t layout, uint32_t uplo, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(dsbmv) uint32_t blasm_dsbmv(uint32_t layout, uint32_t uplo, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, const double *x, int32_t incx, double beta, double *y, int32_t incy);

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
BLASM_IMPORT(sspmv) uint32_t blasm_sspmv(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *ap, const float *x, int32_t incx, float beta, float *y, int32_t incy);
BLASM_IMPORT(dspmv) uint32_t blasm_dspmv(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *ap, const double *x, int32_t incx, double beta, double *y, int32_t incy);

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
BLASM_IMPORT(strmv) uint32_t blasm_strmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const float *a, int32_t lda, float *x, int32_t incx);
BLASM_IMPORT(dtrmv) uint32_t blasm_dtrmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const double *a, int32_t lda, double *x, int32_t incx);
BLASM_IMPORT(ctrmv) uint32_t blasm_ctrmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *a, int32_t lda, void *x, int32_t incx);
BLASM_IMPORT(ztrmv) uint32_t blasm_ztrmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *a, int32_t lda, void *x, int32_t incx);

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
BLASM_IMPORT(stbmv) uint32_t blasm_stbmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const float *a, int32_t lda, float *x, int32_t incx);
BLASM_IMPORT(dtbmv) uint32_t blasm_dtbmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const double *a, int32_t lda, double *x, int32_t incx);
BLASM_IMPORT(ctbmv) uint32_t blasm_ctbmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const void *a, int32_t lda, void *x, int32_t incx);
BLASM_IMPORT(ztbmv) uint32_t blasm_ztbmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const void *a, int32_t lda, void *x, int32_t incx);

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
BLASM_IMPORT(stpmv) uint32_t blasm_stpmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const float *ap, float *x, int32_t incx);
BLASM_IMPORT(dtpmv) uint32_t blasm_dtpmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const double *ap, double *x, int32_t incx);
BLASM_IMPORT(ctpmv) uint32_t blasm_ctpmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *ap, void *x, int32_t incx);
BLASM_IMPORT(ztpmv) uint32_t blasm_ztpmv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *ap, void *x, int32_t incx);

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
BLASM_IMPORT(strsv) uint32_t blasm_strsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const float *a, int32_t lda, float *x, int32_t incx);
BLASM_IMPORT(dtrsv) uint32_t blasm_dtrsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const double *a, int32_t lda, double *x, int32_t incx);
BLASM_IMPORT(ctrsv) uint32_t blasm_ctrsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *a, int32_t lda, void *x, int32_t incx);
BLASM_IMPORT(ztrsv) uint32_t blasm_ztrsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *a, int32_t lda, void *x, int32_t incx);

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
BLASM_IMPORT(stbsv) uint32_t blasm_stbsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const float *a, int32_t lda, float *x, int32_t incx);
BLASM_IMPORT(dtbsv) uint32_t blasm_dtbsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const double *a, int32_t lda, double *x, int32_t incx);
BLASM_IMPORT(ctbsv) uint32_t blasm_ctbsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const void *a, int32_t lda, void *x, int32_t incx);
BLASM_IMPORT(ztbsv) uint32_t blasm_ztbsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, int32_t k, const void *a, int32_t lda, void *x, int32_t incx);

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
BLASM_IMPORT(stpsv) uint32_t blasm_stpsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const float *ap, float *x, int32_t incx);
BLASM_IMPORT(dtpsv) uint32_t blasm_dtpsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const double *ap, double *x, int32_t incx);
BLASM_IMPORT(ctpsv) uint32_t blasm_ctpsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *ap, void *x, int32_t incx);
BLASM_IMPORT(ztpsv) uint32_t blasm_ztpsv(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t n, const void *ap, void *x, int32_t incx);

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
BLASM_IMPORT(sger) uint32_t blasm_sger(uint32_t layout, int32_t m, int32_t n, float alpha, const float *x, int32_t incx, const float *y, int32_t incy, float *a, int32_t lda);
BLASM_IMPORT(dger) uint32_t blasm_dger(uint32_t layout, int32_t m, int32_t n, double alpha, const double *x, int32_t incx, const double *y, int32_t incy, double *a, int32_t lda);

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
BLASM_IMPORT(cgeru) uint32_t blasm_cgeru(uint32_t layout, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);
BLASM_IMPORT(zgeru) uint32_t blasm_zgeru(uint32_t layout, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);

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
BLASM_IMPORT(cgerc) uint32_t blasm_cgerc(uint32_t layout, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);
BLASM_IMPORT(zgerc) uint32_t blasm_zgerc(uint32_t layout, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);

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
BLASM_IMPORT(cher) uint32_t blasm_cher(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const void *x, int32_t incx, void *a, int32_t lda);
BLASM_IMPORT(zher) uint32_t blasm_zher(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const void *x, int32_t incx, void *a, int32_t lda);

/* A := alpha x x^H + A, A Hermitian, packed, alpha real.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   ap: packed triangle of order n, read and written
 */
BLASM_IMPORT(chpr) uint32_t blasm_chpr(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const void *x, int32_t incx, void *ap);
BLASM_IMPORT(zhpr) uint32_t blasm_zhpr(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const void *x, int32_t incx, void *ap);

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
BLASM_IMPORT(cher2) uint32_t blasm_cher2(uint32_t layout, uint32_t uplo, int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);
BLASM_IMPORT(zher2) uint32_t blasm_zher2(uint32_t layout, uint32_t uplo, int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *a, int32_t lda);

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
BLASM_IMPORT(chpr2) uint32_t blasm_chpr2(uint32_t layout, uint32_t uplo, int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *ap);
BLASM_IMPORT(zhpr2) uint32_t blasm_zhpr2(uint32_t layout, uint32_t uplo, int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, const void *y, int32_t incy, void *ap);

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
BLASM_IMPORT(ssyr) uint32_t blasm_ssyr(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *x, int32_t incx, float *a, int32_t lda);
BLASM_IMPORT(dsyr) uint32_t blasm_dsyr(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *x, int32_t incx, double *a, int32_t lda);

/* A := alpha x x^T + A, A symmetric, packed.
 *   layout: 101 row-major, 102 column-major
 *   uplo: 121 upper, 122 lower triangle
 *   n: dimension, at least 0; nothing happens if it is 0
 *   alpha: factor; the inputs are not read if it is 0
 *   x: vector of n elements, read
 *   incx: increment in elements, of any sign but not 0
 *   ap: packed triangle of order n, read and written
 */
BLASM_IMPORT(sspr) uint32_t blasm_sspr(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *x, int32_t incx, float *ap);
BLASM_IMPORT(dspr) uint32_t blasm_dspr(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *x, int32_t incx, double *ap);

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
BLASM_IMPORT(ssyr2) uint32_t blasm_ssyr2(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *x, int32_t incx, const float *y, int32_t incy, float *a, int32_t lda);
BLASM_IMPORT(dsyr2) uint32_t blasm_dsyr2(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *x, int32_t incx, const double *y, int32_t incy, double *a, int32_t lda);

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
BLASM_IMPORT(sspr2) uint32_t blasm_sspr2(uint32_t layout, uint32_t uplo, int32_t n, float alpha, const float *x, int32_t incx, const float *y, int32_t incy, float *ap);
BLASM_IMPORT(dspr2) uint32_t blasm_dspr2(uint32_t layout, uint32_t uplo, int32_t n, double alpha, const double *x, int32_t incx, const double *y, int32_t incy, double *ap);

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
BLASM_IMPORT(sgemm) uint32_t blasm_sgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, const float *b, int32_t ldb, float beta, float *c, int32_t ldc);
BLASM_IMPORT(dgemm) uint32_t blasm_dgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, const double *b, int32_t ldb, double beta, double *c, int32_t ldc);
BLASM_IMPORT(cgemm) uint32_t blasm_cgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(zgemm) uint32_t blasm_zgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);

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
BLASM_IMPORT(ssymm) uint32_t blasm_ssymm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, const float *b, int32_t ldb, float beta, float *c, int32_t ldc);
BLASM_IMPORT(dsymm) uint32_t blasm_dsymm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, const double *b, int32_t ldb, double beta, double *c, int32_t ldc);
BLASM_IMPORT(csymm) uint32_t blasm_csymm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(zsymm) uint32_t blasm_zsymm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);

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
BLASM_IMPORT(chemm) uint32_t blasm_chemm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(zhemm) uint32_t blasm_zhemm(uint32_t layout, uint32_t side, uint32_t uplo, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);

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
BLASM_IMPORT(ssyrk) uint32_t blasm_ssyrk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, float beta, float *c, int32_t ldc);
BLASM_IMPORT(dsyrk) uint32_t blasm_dsyrk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, double beta, double *c, int32_t ldc);
BLASM_IMPORT(csyrk) uint32_t blasm_csyrk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(zsyrk) uint32_t blasm_zsyrk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, double beta_re, double beta_im, void *c, int32_t ldc);

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
BLASM_IMPORT(cherk) uint32_t blasm_cherk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha, const void *a, int32_t lda, float beta, void *c, int32_t ldc);
BLASM_IMPORT(zherk) uint32_t blasm_zherk(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha, const void *a, int32_t lda, double beta, void *c, int32_t ldc);

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
BLASM_IMPORT(ssyr2k) uint32_t blasm_ssyr2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, const float *b, int32_t ldb, float beta, float *c, int32_t ldc);
BLASM_IMPORT(dsyr2k) uint32_t blasm_dsyr2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, const double *b, int32_t ldb, double beta, double *c, int32_t ldc);
BLASM_IMPORT(csyr2k) uint32_t blasm_csyr2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(zsyr2k) uint32_t blasm_zsyr2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);

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
BLASM_IMPORT(cher2k) uint32_t blasm_cher2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta, void *c, int32_t ldc);
BLASM_IMPORT(zher2k) uint32_t blasm_zher2k(uint32_t layout, uint32_t uplo, uint32_t trans, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta, void *c, int32_t ldc);

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
BLASM_IMPORT(strmm) uint32_t blasm_strmm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, float *b, int32_t ldb);
BLASM_IMPORT(dtrmm) uint32_t blasm_dtrmm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, double *b, int32_t ldb);
BLASM_IMPORT(ctrmm) uint32_t blasm_ctrmm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);
BLASM_IMPORT(ztrmm) uint32_t blasm_ztrmm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);

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
BLASM_IMPORT(strsm) uint32_t blasm_strsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, float *b, int32_t ldb);
BLASM_IMPORT(dtrsm) uint32_t blasm_dtrsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, double *b, int32_t ldb);
BLASM_IMPORT(ctrsm) uint32_t blasm_ctrsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);
BLASM_IMPORT(ztrsm) uint32_t blasm_ztrsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);

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
BLASM_IMPORT(sgemmtr) uint32_t blasm_sgemmtr(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t transb, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, const float *b, int32_t ldb, float beta, float *c, int32_t ldc);
BLASM_IMPORT(dgemmtr) uint32_t blasm_dgemmtr(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t transb, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, const double *b, int32_t ldb, double beta, double *c, int32_t ldc);
BLASM_IMPORT(cgemmtr) uint32_t blasm_cgemmtr(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t transb, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
BLASM_IMPORT(zgemmtr) uint32_t blasm_zgemmtr(uint32_t layout, uint32_t uplo, uint32_t transa, uint32_t transb, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);

#ifdef __cplusplus
}
#endif

#endif
