/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * The C interface over the host's functions. Compiled once a routine, with BLASM_ROUTINE_<name>
 * defined, so that a program links only what it calls and may define any of these itself. */
#include "blasm.h"
#include "cblas.h"
#include "shim.h"

#ifdef BLASM_ROUTINE_srotg
void cblas_srotg(float *a, float *b, float *c, float *s) {
    uint32_t error = blasm_srotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_srotg", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_drotg
void cblas_drotg(double *a, double *b, double *c, double *s) {
    uint32_t error = blasm_drotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_drotg", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_crotg
void cblas_crotg(void *a, void *b, float *c, void *s) {
    uint32_t error = blasm_crotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_crotg", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zrotg
void cblas_zrotg(void *a, void *b, double *c, void *s) {
    uint32_t error = blasm_zrotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zrotg", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_srotmg
void cblas_srotmg(float *d1, float *d2, float *x1, const float y1, float *param) {
    uint32_t error = blasm_srotmg(d1, d2, x1, y1, param);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_srotmg", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_drotmg
void cblas_drotmg(double *d1, double *d2, double *x1, const double y1, double *param) {
    uint32_t error = blasm_drotmg(d1, d2, x1, y1, param);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_drotmg", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_srot
void cblas_srot(const CBLAS_INT n, float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy, const float c, const float s) {
    uint32_t error = blasm_srot(n, x, incx, y, incy, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_srot", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_drot
void cblas_drot(const CBLAS_INT n, double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy, const double c, const double s) {
    uint32_t error = blasm_drot(n, x, incx, y, incy, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_drot", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_csrot
void cblas_csrot(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy, const float c, const float s) {
    uint32_t error = blasm_csrot(n, x, incx, y, incy, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_csrot", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zdrot
void cblas_zdrot(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy, const double c, const double s) {
    uint32_t error = blasm_zdrot(n, x, incx, y, incy, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zdrot", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_srotm
void cblas_srotm(const CBLAS_INT n, float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy, const float *param) {
    uint32_t error = blasm_srotm(n, x, incx, y, incy, param);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_srotm", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_drotm
void cblas_drotm(const CBLAS_INT n, double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy, const double *param) {
    uint32_t error = blasm_drotm(n, x, incx, y, incy, param);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_drotm", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_sswap
void cblas_sswap(const CBLAS_INT n, float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_sswap(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sswap", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dswap
void cblas_dswap(const CBLAS_INT n, double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dswap(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dswap", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_cswap
void cblas_cswap(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_cswap(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cswap", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zswap
void cblas_zswap(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zswap(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zswap", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_sscal
void cblas_sscal(const CBLAS_INT n, const float alpha, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_sscal(n, alpha, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sscal", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dscal
void cblas_dscal(const CBLAS_INT n, const double alpha, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dscal(n, alpha, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dscal", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_cscal
void cblas_cscal(const CBLAS_INT n, const void *alpha, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_cscal(n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cscal", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zscal
void cblas_zscal(const CBLAS_INT n, const void *alpha, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_zscal(n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zscal", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_csscal
void cblas_csscal(const CBLAS_INT n, const float alpha, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_csscal(n, alpha, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_csscal", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zdscal
void cblas_zdscal(const CBLAS_INT n, const double alpha, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_zdscal(n, alpha, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zdscal", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_scopy
void cblas_scopy(const CBLAS_INT n, const float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_scopy(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_scopy", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dcopy
void cblas_dcopy(const CBLAS_INT n, const double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dcopy(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dcopy", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ccopy
void cblas_ccopy(const CBLAS_INT n, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_ccopy(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ccopy", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zcopy
void cblas_zcopy(const CBLAS_INT n, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zcopy(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zcopy", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_saxpy
void cblas_saxpy(const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_saxpy(n, alpha, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_saxpy", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_daxpy
void cblas_daxpy(const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_daxpy(n, alpha, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_daxpy", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_caxpy
void cblas_caxpy(const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_caxpy(n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_caxpy", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zaxpy
void cblas_zaxpy(const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zaxpy(n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zaxpy", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_sdot
float cblas_sdot(const CBLAS_INT n, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy) {
    float result = 0;
    uint32_t error = blasm_sdot(n, x, incx, y, incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sdot", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_ddot
double cblas_ddot(const CBLAS_INT n, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy) {
    double result = 0;
    uint32_t error = blasm_ddot(n, x, incx, y, incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ddot", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_cdotu
void cblas_cdotu_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result) {
    uint32_t error = blasm_cdotu(n, x, incx, y, incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cdotu_sub", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zdotu
void cblas_zdotu_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result) {
    uint32_t error = blasm_zdotu(n, x, incx, y, incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zdotu_sub", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_cdotc
void cblas_cdotc_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result) {
    uint32_t error = blasm_cdotc(n, x, incx, y, incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cdotc_sub", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zdotc
void cblas_zdotc_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result) {
    uint32_t error = blasm_zdotc(n, x, incx, y, incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zdotc_sub", 0, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dsdot
double cblas_dsdot(const CBLAS_INT n, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy) {
    double result = 0;
    uint32_t error = blasm_dsdot(n, x, incx, y, incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dsdot", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_sdsdot
float cblas_sdsdot(const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy) {
    float result = 0;
    uint32_t error = blasm_sdsdot(n, alpha, x, incx, y, incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sdsdot", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_snrm2
float cblas_snrm2(const CBLAS_INT n, const float *x, const CBLAS_INT incx) {
    float result = 0;
    uint32_t error = blasm_snrm2(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_snrm2", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_dnrm2
double cblas_dnrm2(const CBLAS_INT n, const double *x, const CBLAS_INT incx) {
    double result = 0;
    uint32_t error = blasm_dnrm2(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dnrm2", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_scnrm2
float cblas_scnrm2(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    float result = 0;
    uint32_t error = blasm_scnrm2(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_scnrm2", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_dznrm2
double cblas_dznrm2(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    double result = 0;
    uint32_t error = blasm_dznrm2(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dznrm2", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_sasum
float cblas_sasum(const CBLAS_INT n, const float *x, const CBLAS_INT incx) {
    float result = 0;
    uint32_t error = blasm_sasum(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sasum", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_dasum
double cblas_dasum(const CBLAS_INT n, const double *x, const CBLAS_INT incx) {
    double result = 0;
    uint32_t error = blasm_dasum(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dasum", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_scasum
float cblas_scasum(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    float result = 0;
    uint32_t error = blasm_scasum(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_scasum", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_dzasum
double cblas_dzasum(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    double result = 0;
    uint32_t error = blasm_dzasum(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dzasum", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_isamax
CBLAS_INDEX cblas_isamax(const CBLAS_INT n, const float *x, const CBLAS_INT incx) {
    uint32_t result = 0;
    uint32_t error = blasm_isamax(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_isamax", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_idamax
CBLAS_INDEX cblas_idamax(const CBLAS_INT n, const double *x, const CBLAS_INT incx) {
    uint32_t result = 0;
    uint32_t error = blasm_idamax(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_idamax", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_icamax
CBLAS_INDEX cblas_icamax(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    uint32_t result = 0;
    uint32_t error = blasm_icamax(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_icamax", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_izamax
CBLAS_INDEX cblas_izamax(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    uint32_t result = 0;
    uint32_t error = blasm_izamax(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_izamax", 0, BLASM_SWAPS(0, 0, 0, 0));
    return result;
}
#endif

#ifdef BLASM_ROUTINE_sgemv
void cblas_sgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_sgemv(layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sgemv", layout == CblasRowMajor, BLASM_SWAPS(3, 4, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dgemv
void cblas_dgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dgemv(layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dgemv", layout == CblasRowMajor, BLASM_SWAPS(3, 4, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_cgemv
void cblas_cgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_cgemv(layout, trans, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cgemv", layout == CblasRowMajor, BLASM_SWAPS(3, 4, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zgemv
void cblas_zgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zgemv(layout, trans, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zgemv", layout == CblasRowMajor, BLASM_SWAPS(3, 4, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_sgbmv
void cblas_sgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_sgbmv(layout, trans, m, n, kl, ku, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sgbmv", layout == CblasRowMajor, BLASM_SWAPS(3, 4, 5, 6));
}
#endif

#ifdef BLASM_ROUTINE_dgbmv
void cblas_dgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dgbmv(layout, trans, m, n, kl, ku, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dgbmv", layout == CblasRowMajor, BLASM_SWAPS(3, 4, 5, 6));
}
#endif

#ifdef BLASM_ROUTINE_cgbmv
void cblas_cgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_cgbmv(layout, trans, m, n, kl, ku, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cgbmv", layout == CblasRowMajor, BLASM_SWAPS(3, 4, 5, 6));
}
#endif

#ifdef BLASM_ROUTINE_zgbmv
void cblas_zgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zgbmv(layout, trans, m, n, kl, ku, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zgbmv", layout == CblasRowMajor, BLASM_SWAPS(3, 4, 5, 6));
}
#endif

#ifdef BLASM_ROUTINE_chemv
void cblas_chemv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_chemv(layout, uplo, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_chemv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zhemv
void cblas_zhemv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zhemv(layout, uplo, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zhemv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_chbmv
void cblas_chbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_chbmv(layout, uplo, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_chbmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zhbmv
void cblas_zhbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zhbmv(layout, uplo, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zhbmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_chpmv
void cblas_chpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *ap, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_chpmv(layout, uplo, n, ((const float *)alpha)[0], ((const float *)alpha)[1], ap, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_chpmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zhpmv
void cblas_zhpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *ap, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zhpmv(layout, uplo, n, ((const double *)alpha)[0], ((const double *)alpha)[1], ap, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zhpmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ssymv
void cblas_ssymv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_ssymv(layout, uplo, n, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ssymv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dsymv
void cblas_dsymv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dsymv(layout, uplo, n, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dsymv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ssbmv
void cblas_ssbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_ssbmv(layout, uplo, n, k, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ssbmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dsbmv
void cblas_dsbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dsbmv(layout, uplo, n, k, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dsbmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_sspmv
void cblas_sspmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *ap, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_sspmv(layout, uplo, n, alpha, ap, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sspmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dspmv
void cblas_dspmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *ap, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dspmv(layout, uplo, n, alpha, ap, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dspmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_strmv
void cblas_strmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_strmv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_strmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dtrmv
void cblas_dtrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtrmv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dtrmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ctrmv
void cblas_ctrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctrmv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ctrmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ztrmv
void cblas_ztrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztrmv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ztrmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_stbmv
void cblas_stbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_stbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_stbmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dtbmv
void cblas_dtbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dtbmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ctbmv
void cblas_ctbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ctbmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ztbmv
void cblas_ztbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ztbmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_stpmv
void cblas_stpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *ap, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_stpmv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_stpmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dtpmv
void cblas_dtpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *ap, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtpmv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dtpmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ctpmv
void cblas_ctpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctpmv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ctpmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ztpmv
void cblas_ztpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztpmv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ztpmv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_strsv
void cblas_strsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_strsv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_strsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dtrsv
void cblas_dtrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtrsv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dtrsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ctrsv
void cblas_ctrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctrsv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ctrsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ztrsv
void cblas_ztrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztrsv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ztrsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_stbsv
void cblas_stbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_stbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_stbsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dtbsv
void cblas_dtbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dtbsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ctbsv
void cblas_ctbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ctbsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ztbsv
void cblas_ztbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ztbsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_stpsv
void cblas_stpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *ap, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_stpsv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_stpsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dtpsv
void cblas_dtpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *ap, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtpsv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dtpsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ctpsv
void cblas_ctpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctpsv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ctpsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ztpsv
void cblas_ztpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztpsv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ztpsv", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_sger
void cblas_sger(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy, float *a, const CBLAS_INT lda) {
    uint32_t error = blasm_sger(layout, m, n, alpha, x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sger", layout == CblasRowMajor, BLASM_SWAPS(2, 3, 6, 8));
}
#endif

#ifdef BLASM_ROUTINE_dger
void cblas_dger(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy, double *a, const CBLAS_INT lda) {
    uint32_t error = blasm_dger(layout, m, n, alpha, x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dger", layout == CblasRowMajor, BLASM_SWAPS(2, 3, 6, 8));
}
#endif

#ifdef BLASM_ROUTINE_cgeru
void cblas_cgeru(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_cgeru(layout, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cgeru", layout == CblasRowMajor, BLASM_SWAPS(2, 3, 6, 8));
}
#endif

#ifdef BLASM_ROUTINE_zgeru
void cblas_zgeru(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_zgeru(layout, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zgeru", layout == CblasRowMajor, BLASM_SWAPS(2, 3, 6, 8));
}
#endif

#ifdef BLASM_ROUTINE_cgerc
void cblas_cgerc(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_cgerc(layout, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cgerc", layout == CblasRowMajor, BLASM_SWAPS(2, 3, 6, 8));
}
#endif

#ifdef BLASM_ROUTINE_zgerc
void cblas_zgerc(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_zgerc(layout, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zgerc", layout == CblasRowMajor, BLASM_SWAPS(2, 3, 6, 8));
}
#endif

#ifdef BLASM_ROUTINE_cher
void cblas_cher(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const void *x, const CBLAS_INT incx, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_cher(layout, uplo, n, alpha, x, incx, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cher", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zher
void cblas_zher(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const void *x, const CBLAS_INT incx, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_zher(layout, uplo, n, alpha, x, incx, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zher", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_chpr
void cblas_chpr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const void *x, const CBLAS_INT incx, void *ap) {
    uint32_t error = blasm_chpr(layout, uplo, n, alpha, x, incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_chpr", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zhpr
void cblas_zhpr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const void *x, const CBLAS_INT incx, void *ap) {
    uint32_t error = blasm_zhpr(layout, uplo, n, alpha, x, incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zhpr", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_cher2
void cblas_cher2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_cher2(layout, uplo, n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cher2", layout == CblasRowMajor, BLASM_SWAPS(6, 8, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zher2
void cblas_zher2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_zher2(layout, uplo, n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zher2", layout == CblasRowMajor, BLASM_SWAPS(6, 8, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_chpr2
void cblas_chpr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *ap) {
    uint32_t error = blasm_chpr2(layout, uplo, n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_chpr2", layout == CblasRowMajor, BLASM_SWAPS(6, 8, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zhpr2
void cblas_zhpr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *ap) {
    uint32_t error = blasm_zhpr2(layout, uplo, n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zhpr2", layout == CblasRowMajor, BLASM_SWAPS(6, 8, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ssyr
void cblas_ssyr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, float *a, const CBLAS_INT lda) {
    uint32_t error = blasm_ssyr(layout, uplo, n, alpha, x, incx, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ssyr", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dsyr
void cblas_dsyr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, double *a, const CBLAS_INT lda) {
    uint32_t error = blasm_dsyr(layout, uplo, n, alpha, x, incx, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dsyr", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_sspr
void cblas_sspr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, float *ap) {
    uint32_t error = blasm_sspr(layout, uplo, n, alpha, x, incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sspr", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dspr
void cblas_dspr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, double *ap) {
    uint32_t error = blasm_dspr(layout, uplo, n, alpha, x, incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dspr", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ssyr2
void cblas_ssyr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy, float *a, const CBLAS_INT lda) {
    uint32_t error = blasm_ssyr2(layout, uplo, n, alpha, x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ssyr2", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dsyr2
void cblas_dsyr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy, double *a, const CBLAS_INT lda) {
    uint32_t error = blasm_dsyr2(layout, uplo, n, alpha, x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dsyr2", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_sspr2
void cblas_sspr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy, float *ap) {
    uint32_t error = blasm_sspr2(layout, uplo, n, alpha, x, incx, y, incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sspr2", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dspr2
void cblas_dspr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy, double *ap) {
    uint32_t error = blasm_dspr2(layout, uplo, n, alpha, x, incx, y, incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dspr2", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_sgemm
void cblas_sgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_sgemm(layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sgemm", layout == CblasRowMajor, BLASM_SWAPS(4, 5, 9, 11));
}
#endif

#ifdef BLASM_ROUTINE_dgemm
void cblas_dgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_dgemm(layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dgemm", layout == CblasRowMajor, BLASM_SWAPS(4, 5, 9, 11));
}
#endif

#ifdef BLASM_ROUTINE_cgemm
void cblas_cgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_cgemm(layout, transa, transb, m, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cgemm", layout == CblasRowMajor, BLASM_SWAPS(4, 5, 9, 11));
}
#endif

#ifdef BLASM_ROUTINE_zgemm
void cblas_zgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zgemm(layout, transa, transb, m, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zgemm", layout == CblasRowMajor, BLASM_SWAPS(4, 5, 9, 11));
}
#endif

#ifdef BLASM_ROUTINE_ssymm
void cblas_ssymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_ssymm(layout, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ssymm", layout == CblasRowMajor, BLASM_SWAPS(4, 5, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dsymm
void cblas_dsymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_dsymm(layout, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dsymm", layout == CblasRowMajor, BLASM_SWAPS(4, 5, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_csymm
void cblas_csymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_csymm(layout, side, uplo, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_csymm", layout == CblasRowMajor, BLASM_SWAPS(4, 5, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zsymm
void cblas_zsymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zsymm(layout, side, uplo, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zsymm", layout == CblasRowMajor, BLASM_SWAPS(4, 5, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_chemm
void cblas_chemm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_chemm(layout, side, uplo, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_chemm", layout == CblasRowMajor, BLASM_SWAPS(4, 5, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zhemm
void cblas_zhemm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zhemm(layout, side, uplo, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zhemm", layout == CblasRowMajor, BLASM_SWAPS(4, 5, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ssyrk
void cblas_ssyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float beta, float *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_ssyrk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ssyrk", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dsyrk
void cblas_dsyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double beta, double *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_dsyrk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dsyrk", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_csyrk
void cblas_csyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_csyrk(layout, uplo, trans, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_csyrk", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zsyrk
void cblas_zsyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zsyrk(layout, uplo, trans, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zsyrk", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_cherk
void cblas_cherk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const void *a, const CBLAS_INT lda, const float beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_cherk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cherk", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zherk
void cblas_zherk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const void *a, const CBLAS_INT lda, const double beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zherk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zherk", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ssyr2k
void cblas_ssyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_ssyr2k(layout, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ssyr2k", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dsyr2k
void cblas_dsyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_dsyr2k(layout, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dsyr2k", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_csyr2k
void cblas_csyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_csyr2k(layout, uplo, trans, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_csyr2k", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zsyr2k
void cblas_zsyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zsyr2k(layout, uplo, trans, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zsyr2k", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_cher2k
void cblas_cher2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const float beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_cher2k(layout, uplo, trans, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cher2k", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zher2k
void cblas_zher2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const double beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zher2k(layout, uplo, trans, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zher2k", layout == CblasRowMajor, BLASM_SWAPS(0, 0, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_strmm
void cblas_strmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, float *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_strmm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_strmm", layout == CblasRowMajor, BLASM_SWAPS(6, 7, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dtrmm
void cblas_dtrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, double *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_dtrmm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dtrmm", layout == CblasRowMajor, BLASM_SWAPS(6, 7, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ctrmm
void cblas_ctrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_ctrmm(layout, side, uplo, transa, diag, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ctrmm", layout == CblasRowMajor, BLASM_SWAPS(6, 7, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ztrmm
void cblas_ztrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_ztrmm(layout, side, uplo, transa, diag, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ztrmm", layout == CblasRowMajor, BLASM_SWAPS(6, 7, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_strsm
void cblas_strsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, float *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_strsm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_strsm", layout == CblasRowMajor, BLASM_SWAPS(6, 7, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dtrsm
void cblas_dtrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, double *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_dtrsm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dtrsm", layout == CblasRowMajor, BLASM_SWAPS(6, 7, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ctrsm
void cblas_ctrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_ctrsm(layout, side, uplo, transa, diag, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ctrsm", layout == CblasRowMajor, BLASM_SWAPS(6, 7, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_ztrsm
void cblas_ztrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_ztrsm(layout, side, uplo, transa, diag, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_ztrsm", layout == CblasRowMajor, BLASM_SWAPS(6, 7, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_sgemmtr
void cblas_sgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_sgemmtr(layout, uplo, transa, transb, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_sgemmtr", layout == CblasRowMajor, BLASM_SWAPS(9, 11, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_dgemmtr
void cblas_dgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_dgemmtr(layout, uplo, transa, transb, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_dgemmtr", layout == CblasRowMajor, BLASM_SWAPS(9, 11, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_cgemmtr
void cblas_cgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_cgemmtr(layout, uplo, transa, transb, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_cgemmtr", layout == CblasRowMajor, BLASM_SWAPS(9, 11, 0, 0));
}
#endif

#ifdef BLASM_ROUTINE_zgemmtr
void cblas_zgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zgemmtr(layout, uplo, transa, transb, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, "cblas_zgemmtr", layout == CblasRowMajor, BLASM_SWAPS(9, 11, 0, 0));
}
#endif
