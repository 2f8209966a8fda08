/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * The C interface over the host's functions. Compiled once per routine, with BLASM_ROUTINE_<name>
 * defined, so that a program links only what it calls and may define any of these itself. */
#include "blasm.h"
#include "cblas.h"
#include "shim.h"
#include "small.h"

#ifdef BLASM_ROUTINE_srotg
static const struct blasm_routine srotg = {"cblas_srotg", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_srotg(float *a, float *b, float *c, float *s) {
    uint32_t error = blasm_srotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &srotg, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_drotg
static const struct blasm_routine drotg = {"cblas_drotg", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_drotg(double *a, double *b, double *c, double *s) {
    uint32_t error = blasm_drotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &drotg, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_crotg
static const struct blasm_routine crotg = {"cblas_crotg", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_crotg(void *a, void *b, float *c, void *s) {
    uint32_t error = blasm_crotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &crotg, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zrotg
static const struct blasm_routine zrotg = {"cblas_zrotg", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_zrotg(void *a, void *b, double *c, void *s) {
    uint32_t error = blasm_zrotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zrotg, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_srotmg
static const struct blasm_routine srotmg = {"cblas_srotmg", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_srotmg(float *d1, float *d2, float *x1, const float y1, float *param) {
    uint32_t error = blasm_srotmg(d1, d2, x1, y1, param);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &srotmg, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_drotmg
static const struct blasm_routine drotmg = {"cblas_drotmg", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_drotmg(double *d1, double *d2, double *x1, const double y1, double *param) {
    uint32_t error = blasm_drotmg(d1, d2, x1, y1, param);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &drotmg, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_srot
static const struct blasm_routine srot = {"cblas_srot", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_srot(const CBLAS_INT n, float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy, const float c, const float s) {
    uint32_t error = blasm_srot(n, x, incx, y, incy, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &srot, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_drot
static const struct blasm_routine drot = {"cblas_drot", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_drot(const CBLAS_INT n, double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy, const double c, const double s) {
    uint32_t error = blasm_drot(n, x, incx, y, incy, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &drot, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_csrot
static const struct blasm_routine csrot = {"cblas_csrot", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_csrot(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy, const float c, const float s) {
    uint32_t error = blasm_csrot(n, x, incx, y, incy, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &csrot, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zdrot
static const struct blasm_routine zdrot = {"cblas_zdrot", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_zdrot(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy, const double c, const double s) {
    uint32_t error = blasm_zdrot(n, x, incx, y, incy, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zdrot, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_srotm
static const struct blasm_routine srotm = {"cblas_srotm", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_srotm(const CBLAS_INT n, float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy, const float *param) {
    uint32_t error = blasm_srotm(n, x, incx, y, incy, param);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &srotm, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_drotm
static const struct blasm_routine drotm = {"cblas_drotm", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_drotm(const CBLAS_INT n, double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy, const double *param) {
    uint32_t error = blasm_drotm(n, x, incx, y, incy, param);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &drotm, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_sswap
static const struct blasm_routine sswap = {"cblas_sswap", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_sswap(const CBLAS_INT n, float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_sswap(n, x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_sswap(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sswap, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dswap
static const struct blasm_routine dswap = {"cblas_dswap", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_dswap(const CBLAS_INT n, double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_dswap(n, x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_dswap(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dswap, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cswap
static const struct blasm_routine cswap = {"cblas_cswap", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_cswap(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_cswap(n, x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_cswap(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cswap, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zswap
static const struct blasm_routine zswap = {"cblas_zswap", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_zswap(const CBLAS_INT n, void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_zswap(n, x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_zswap(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zswap, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_sscal
static const struct blasm_routine sscal = {"cblas_sscal", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_sscal(const CBLAS_INT n, const float alpha, float *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, alpha, x, incx)) { blasm_small_sscal(n, alpha, x, incx); return; }
#endif
    uint32_t error = blasm_sscal(n, alpha, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sscal, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dscal
static const struct blasm_routine dscal = {"cblas_dscal", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_dscal(const CBLAS_INT n, const double alpha, double *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, alpha, x, incx)) { blasm_small_dscal(n, alpha, x, incx); return; }
#endif
    uint32_t error = blasm_dscal(n, alpha, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dscal, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cscal
static const struct blasm_routine cscal = {"cblas_cscal", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_cscal(const CBLAS_INT n, const void *alpha, void *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx)) { blasm_small_cscal(n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx); return; }
#endif
    uint32_t error = blasm_cscal(n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cscal, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zscal
static const struct blasm_routine zscal = {"cblas_zscal", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_zscal(const CBLAS_INT n, const void *alpha, void *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx)) { blasm_small_zscal(n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx); return; }
#endif
    uint32_t error = blasm_zscal(n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zscal, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_csscal
static const struct blasm_routine csscal = {"cblas_csscal", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_csscal(const CBLAS_INT n, const float alpha, void *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, alpha, x, incx)) { blasm_small_csscal(n, alpha, x, incx); return; }
#endif
    uint32_t error = blasm_csscal(n, alpha, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &csscal, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zdscal
static const struct blasm_routine zdscal = {"cblas_zdscal", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_zdscal(const CBLAS_INT n, const double alpha, void *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, alpha, x, incx)) { blasm_small_zdscal(n, alpha, x, incx); return; }
#endif
    uint32_t error = blasm_zdscal(n, alpha, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zdscal, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_scopy
static const struct blasm_routine scopy = {"cblas_scopy", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_scopy(const CBLAS_INT n, const float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_scopy(n, x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_scopy(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &scopy, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dcopy
static const struct blasm_routine dcopy = {"cblas_dcopy", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_dcopy(const CBLAS_INT n, const double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_dcopy(n, x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_dcopy(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dcopy, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_ccopy
static const struct blasm_routine ccopy = {"cblas_ccopy", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_ccopy(const CBLAS_INT n, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_ccopy(n, x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_ccopy(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ccopy, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zcopy
static const struct blasm_routine zcopy = {"cblas_zcopy", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_zcopy(const CBLAS_INT n, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_zcopy(n, x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_zcopy(n, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zcopy, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_saxpy
static const struct blasm_routine saxpy = {"cblas_saxpy", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_saxpy(const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, float *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, alpha, x, incx, y, incy)) { blasm_small_saxpy(n, alpha, x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_saxpy(n, alpha, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &saxpy, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_daxpy
static const struct blasm_routine daxpy = {"cblas_daxpy", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_daxpy(const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, double *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, alpha, x, incx, y, incy)) { blasm_small_daxpy(n, alpha, x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_daxpy(n, alpha, x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &daxpy, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_caxpy
static const struct blasm_routine caxpy = {"cblas_caxpy", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_caxpy(const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy)) { blasm_small_caxpy(n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_caxpy(n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &caxpy, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zaxpy
static const struct blasm_routine zaxpy = {"cblas_zaxpy", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_zaxpy(const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, void *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy)) { blasm_small_zaxpy(n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy); return; }
#endif
    uint32_t error = blasm_zaxpy(n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zaxpy, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_sdot
static const struct blasm_routine sdot = {"cblas_sdot", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART float blasm_by_host(const CBLAS_INT n, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy) {
    float result = 0;
    uint32_t error = blasm_sdot(n, x, incx, y, incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sdot, 0, 0, 0, 0, 0);
    return result;
}

float cblas_sdot(const CBLAS_INT n, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) return blasm_small_sdot(n, x, incx, y, incy);
#endif
    return blasm_by_host(n, x, incx, y, incy);
}
#endif

#ifdef BLASM_ROUTINE_ddot
static const struct blasm_routine ddot = {"cblas_ddot", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART double blasm_by_host(const CBLAS_INT n, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy) {
    double result = 0;
    uint32_t error = blasm_ddot(n, x, incx, y, incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ddot, 0, 0, 0, 0, 0);
    return result;
}

double cblas_ddot(const CBLAS_INT n, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) return blasm_small_ddot(n, x, incx, y, incy);
#endif
    return blasm_by_host(n, x, incx, y, incy);
}
#endif

#ifdef BLASM_ROUTINE_cdotu
static const struct blasm_routine cdotu = {"cblas_cdotu_sub", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_cdotu_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_cdotu(n, x, incx, y, incy, result); return; }
#endif
    uint32_t error = blasm_cdotu(n, x, incx, y, incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cdotu, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zdotu
static const struct blasm_routine zdotu = {"cblas_zdotu_sub", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_zdotu_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_zdotu(n, x, incx, y, incy, result); return; }
#endif
    uint32_t error = blasm_zdotu(n, x, incx, y, incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zdotu, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cdotc
static const struct blasm_routine cdotc = {"cblas_cdotc_sub", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_cdotc_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_cdotc(n, x, incx, y, incy, result); return; }
#endif
    uint32_t error = blasm_cdotc(n, x, incx, y, incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cdotc, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zdotc
static const struct blasm_routine zdotc = {"cblas_zdotc_sub", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_zdotc_sub(const CBLAS_INT n, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *result) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx, y, incy)) { blasm_small_zdotc(n, x, incx, y, incy, result); return; }
#endif
    uint32_t error = blasm_zdotc(n, x, incx, y, incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zdotc, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dsdot
static const struct blasm_routine dsdot = {"cblas_dsdot", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
double cblas_dsdot(const CBLAS_INT n, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy) {
    double result = 0;
    uint32_t error = blasm_dsdot(n, x, incx, y, incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dsdot, 0, 0, 0, 0, 0);
    return result;
}
#endif

#ifdef BLASM_ROUTINE_sdsdot
static const struct blasm_routine sdsdot = {"cblas_sdsdot", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
float cblas_sdsdot(const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy) {
    float result = 0;
    uint32_t error = blasm_sdsdot(n, alpha, x, incx, y, incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sdsdot, 0, 0, 0, 0, 0);
    return result;
}
#endif

#ifdef BLASM_ROUTINE_snrm2
static const struct blasm_routine snrm2 = {"cblas_snrm2", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART float blasm_by_host(const CBLAS_INT n, const float *x, const CBLAS_INT incx) {
    float result = 0;
    uint32_t error = blasm_snrm2(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &snrm2, 0, 0, 0, 0, 0);
    return result;
}

float cblas_snrm2(const CBLAS_INT n, const float *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_snrm2(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_dnrm2
static const struct blasm_routine dnrm2 = {"cblas_dnrm2", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART double blasm_by_host(const CBLAS_INT n, const double *x, const CBLAS_INT incx) {
    double result = 0;
    uint32_t error = blasm_dnrm2(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dnrm2, 0, 0, 0, 0, 0);
    return result;
}

double cblas_dnrm2(const CBLAS_INT n, const double *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_dnrm2(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_scnrm2
static const struct blasm_routine scnrm2 = {"cblas_scnrm2", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART float blasm_by_host(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    float result = 0;
    uint32_t error = blasm_scnrm2(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &scnrm2, 0, 0, 0, 0, 0);
    return result;
}

float cblas_scnrm2(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_scnrm2(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_dznrm2
static const struct blasm_routine dznrm2 = {"cblas_dznrm2", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART double blasm_by_host(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    double result = 0;
    uint32_t error = blasm_dznrm2(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dznrm2, 0, 0, 0, 0, 0);
    return result;
}

double cblas_dznrm2(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_dznrm2(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_sasum
static const struct blasm_routine sasum = {"cblas_sasum", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART float blasm_by_host(const CBLAS_INT n, const float *x, const CBLAS_INT incx) {
    float result = 0;
    uint32_t error = blasm_sasum(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sasum, 0, 0, 0, 0, 0);
    return result;
}

float cblas_sasum(const CBLAS_INT n, const float *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_sasum(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_dasum
static const struct blasm_routine dasum = {"cblas_dasum", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART double blasm_by_host(const CBLAS_INT n, const double *x, const CBLAS_INT incx) {
    double result = 0;
    uint32_t error = blasm_dasum(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dasum, 0, 0, 0, 0, 0);
    return result;
}

double cblas_dasum(const CBLAS_INT n, const double *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_dasum(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_scasum
static const struct blasm_routine scasum = {"cblas_scasum", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART float blasm_by_host(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    float result = 0;
    uint32_t error = blasm_scasum(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &scasum, 0, 0, 0, 0, 0);
    return result;
}

float cblas_scasum(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_scasum(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_dzasum
static const struct blasm_routine dzasum = {"cblas_dzasum", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART double blasm_by_host(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    double result = 0;
    uint32_t error = blasm_dzasum(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dzasum, 0, 0, 0, 0, 0);
    return result;
}

double cblas_dzasum(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_dzasum(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_isamax
static const struct blasm_routine isamax = {"cblas_isamax", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART CBLAS_INDEX blasm_by_host(const CBLAS_INT n, const float *x, const CBLAS_INT incx) {
    uint32_t result = 0;
    uint32_t error = blasm_isamax(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &isamax, 0, 0, 0, 0, 0);
    return result;
}

CBLAS_INDEX cblas_isamax(const CBLAS_INT n, const float *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_isamax(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_idamax
static const struct blasm_routine idamax = {"cblas_idamax", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART CBLAS_INDEX blasm_by_host(const CBLAS_INT n, const double *x, const CBLAS_INT incx) {
    uint32_t result = 0;
    uint32_t error = blasm_idamax(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &idamax, 0, 0, 0, 0, 0);
    return result;
}

CBLAS_INDEX cblas_idamax(const CBLAS_INT n, const double *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_idamax(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_icamax
static const struct blasm_routine icamax = {"cblas_icamax", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART CBLAS_INDEX blasm_by_host(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    uint32_t result = 0;
    uint32_t error = blasm_icamax(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &icamax, 0, 0, 0, 0, 0);
    return result;
}

CBLAS_INDEX cblas_icamax(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_icamax(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_izamax
static const struct blasm_routine izamax = {"cblas_izamax", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
BLASM_APART CBLAS_INDEX blasm_by_host(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
    uint32_t result = 0;
    uint32_t error = blasm_izamax(n, x, incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &izamax, 0, 0, 0, 0, 0);
    return result;
}

CBLAS_INDEX cblas_izamax(const CBLAS_INT n, const void *x, const CBLAS_INT incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(n, x, incx)) return blasm_small_izamax(n, x, incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_sgemv
static const struct blasm_routine sgemv = {"cblas_sgemv", BLASM_SWAPS(3, 4, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_sgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy)) { blasm_small_sgemv(layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy); return; }
#endif
    uint32_t error = blasm_sgemv(layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sgemv, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dgemv
static const struct blasm_routine dgemv = {"cblas_dgemv", BLASM_SWAPS(3, 4, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_dgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy)) { blasm_small_dgemv(layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy); return; }
#endif
    uint32_t error = blasm_dgemv(layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dgemv, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cgemv
static const struct blasm_routine cgemv = {"cblas_cgemv", BLASM_SWAPS(3, 4, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_cgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, trans, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy)) { blasm_small_cgemv(layout, trans, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy); return; }
#endif
    uint32_t error = blasm_cgemv(layout, trans, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cgemv, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zgemv
static const struct blasm_routine zgemv = {"cblas_zgemv", BLASM_SWAPS(3, 4, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_zgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, trans, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy)) { blasm_small_zgemv(layout, trans, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy); return; }
#endif
    uint32_t error = blasm_zgemv(layout, trans, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zgemv, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_sgbmv
static const struct blasm_routine sgbmv = {"cblas_sgbmv", BLASM_SWAPS(3, 4, 5, 6), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_sgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_sgbmv(layout, trans, m, n, kl, ku, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sgbmv, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dgbmv
static const struct blasm_routine dgbmv = {"cblas_dgbmv", BLASM_SWAPS(3, 4, 5, 6), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_dgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dgbmv(layout, trans, m, n, kl, ku, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dgbmv, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cgbmv
static const struct blasm_routine cgbmv = {"cblas_cgbmv", BLASM_SWAPS(3, 4, 5, 6), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_cgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_cgbmv(layout, trans, m, n, kl, ku, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cgbmv, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zgbmv
static const struct blasm_routine zgbmv = {"cblas_zgbmv", BLASM_SWAPS(3, 4, 5, 6), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_zgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT kl, const CBLAS_INT ku, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zgbmv(layout, trans, m, n, kl, ku, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zgbmv, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_chemv
static const struct blasm_routine chemv = {"cblas_chemv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_chemv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_chemv(layout, uplo, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &chemv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zhemv
static const struct blasm_routine zhemv = {"cblas_zhemv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_zhemv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zhemv(layout, uplo, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zhemv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_chbmv
static const struct blasm_routine chbmv = {"cblas_chbmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_chbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_chbmv(layout, uplo, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &chbmv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zhbmv
static const struct blasm_routine zhbmv = {"cblas_zhbmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_zhbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zhbmv(layout, uplo, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zhbmv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_chpmv
static const struct blasm_routine chpmv = {"cblas_chpmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_chpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *ap, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_chpmv(layout, uplo, n, ((const float *)alpha)[0], ((const float *)alpha)[1], ap, x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &chpmv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zhpmv
static const struct blasm_routine zhpmv = {"cblas_zhpmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_zhpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *ap, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zhpmv(layout, uplo, n, ((const double *)alpha)[0], ((const double *)alpha)[1], ap, x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zhpmv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_ssymv
static const struct blasm_routine ssymv = {"cblas_ssymv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_ssymv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_ssymv(layout, uplo, n, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ssymv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dsymv
static const struct blasm_routine dsymv = {"cblas_dsymv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_dsymv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dsymv(layout, uplo, n, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dsymv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_ssbmv
static const struct blasm_routine ssbmv = {"cblas_ssbmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_ssbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_ssbmv(layout, uplo, n, k, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ssbmv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dsbmv
static const struct blasm_routine dsbmv = {"cblas_dsbmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_dsbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dsbmv(layout, uplo, n, k, alpha, a, lda, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dsbmv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_sspmv
static const struct blasm_routine sspmv = {"cblas_sspmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_sspmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *ap, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_sspmv(layout, uplo, n, alpha, ap, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sspmv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dspmv
static const struct blasm_routine dspmv = {"cblas_dspmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_dspmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *ap, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_dspmv(layout, uplo, n, alpha, ap, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dspmv, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_strmv
static const struct blasm_routine strmv = {"cblas_strmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_strmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_strmv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &strmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_dtrmv
static const struct blasm_routine dtrmv = {"cblas_dtrmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_dtrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtrmv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dtrmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ctrmv
static const struct blasm_routine ctrmv = {"cblas_ctrmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ctrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctrmv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ctrmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ztrmv
static const struct blasm_routine ztrmv = {"cblas_ztrmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ztrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztrmv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ztrmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_stbmv
static const struct blasm_routine stbmv = {"cblas_stbmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_stbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_stbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &stbmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_dtbmv
static const struct blasm_routine dtbmv = {"cblas_dtbmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_dtbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dtbmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ctbmv
static const struct blasm_routine ctbmv = {"cblas_ctbmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ctbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ctbmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ztbmv
static const struct blasm_routine ztbmv = {"cblas_ztbmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ztbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ztbmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_stpmv
static const struct blasm_routine stpmv = {"cblas_stpmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_stpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *ap, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_stpmv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &stpmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_dtpmv
static const struct blasm_routine dtpmv = {"cblas_dtpmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_dtpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *ap, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtpmv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dtpmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ctpmv
static const struct blasm_routine ctpmv = {"cblas_ctpmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ctpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctpmv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ctpmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ztpmv
static const struct blasm_routine ztpmv = {"cblas_ztpmv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ztpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztpmv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ztpmv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_strsv
static const struct blasm_routine strsv = {"cblas_strsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_strsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_strsv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &strsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_dtrsv
static const struct blasm_routine dtrsv = {"cblas_dtrsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_dtrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtrsv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dtrsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ctrsv
static const struct blasm_routine ctrsv = {"cblas_ctrsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ctrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctrsv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ctrsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ztrsv
static const struct blasm_routine ztrsv = {"cblas_ztrsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ztrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztrsv(layout, uplo, transa, diag, n, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ztrsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_stbsv
static const struct blasm_routine stbsv = {"cblas_stbsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_stbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const float *a, const CBLAS_INT lda, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_stbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &stbsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_dtbsv
static const struct blasm_routine dtbsv = {"cblas_dtbsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_dtbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const double *a, const CBLAS_INT lda, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dtbsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ctbsv
static const struct blasm_routine ctbsv = {"cblas_ctbsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ctbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ctbsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ztbsv
static const struct blasm_routine ztbsv = {"cblas_ztbsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ztbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const CBLAS_INT k, const void *a, const CBLAS_INT lda, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ztbsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_stpsv
static const struct blasm_routine stpsv = {"cblas_stpsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_stpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const float *ap, float *x, const CBLAS_INT incx) {
    uint32_t error = blasm_stpsv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &stpsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_dtpsv
static const struct blasm_routine dtpsv = {"cblas_dtpsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_dtpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const double *ap, double *x, const CBLAS_INT incx) {
    uint32_t error = blasm_dtpsv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dtpsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ctpsv
static const struct blasm_routine ctpsv = {"cblas_ctpsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ctpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ctpsv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ctpsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_ztpsv
static const struct blasm_routine ztpsv = {"cblas_ztpsv", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("Diag")}};
void cblas_ztpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT n, const void *ap, void *x, const CBLAS_INT incx) {
    uint32_t error = blasm_ztpsv(layout, uplo, transa, diag, n, ap, x, incx);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ztpsv, layout, uplo, transa, diag, 0);
}
#endif

#ifdef BLASM_ROUTINE_sger
static const struct blasm_routine sger = {"cblas_sger", BLASM_SWAPS(2, 3, 6, 8), 0, {BLASM_ILLEGAL("layout")}};
void cblas_sger(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy, float *a, const CBLAS_INT lda) {
    uint32_t error = blasm_sger(layout, m, n, alpha, x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sger, layout, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dger
static const struct blasm_routine dger = {"cblas_dger", BLASM_SWAPS(2, 3, 6, 8), 0, {BLASM_ILLEGAL("layout")}};
void cblas_dger(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy, double *a, const CBLAS_INT lda) {
    uint32_t error = blasm_dger(layout, m, n, alpha, x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dger, layout, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cgeru
static const struct blasm_routine cgeru = {"cblas_cgeru", BLASM_SWAPS(2, 3, 6, 8), 0, {BLASM_ILLEGAL("layout")}};
void cblas_cgeru(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_cgeru(layout, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cgeru, layout, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zgeru
static const struct blasm_routine zgeru = {"cblas_zgeru", BLASM_SWAPS(2, 3, 6, 8), 0, {BLASM_ILLEGAL("layout")}};
void cblas_zgeru(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_zgeru(layout, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zgeru, layout, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cgerc
static const struct blasm_routine cgerc = {"cblas_cgerc", BLASM_SWAPS(2, 3, 6, 8), 0, {BLASM_ILLEGAL("layout")}};
void cblas_cgerc(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_cgerc(layout, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cgerc, layout, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zgerc
static const struct blasm_routine zgerc = {"cblas_zgerc", BLASM_SWAPS(2, 3, 6, 8), 0, {BLASM_ILLEGAL("layout")}};
void cblas_zgerc(CBLAS_LAYOUT layout, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_zgerc(layout, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zgerc, layout, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cher
static const struct blasm_routine cher = {"cblas_cher", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_cher(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const void *x, const CBLAS_INT incx, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_cher(layout, uplo, n, alpha, x, incx, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cher, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zher
static const struct blasm_routine zher = {"cblas_zher", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_zher(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const void *x, const CBLAS_INT incx, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_zher(layout, uplo, n, alpha, x, incx, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zher, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_chpr
static const struct blasm_routine chpr = {"cblas_chpr", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_chpr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const void *x, const CBLAS_INT incx, void *ap) {
    uint32_t error = blasm_chpr(layout, uplo, n, alpha, x, incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &chpr, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zhpr
static const struct blasm_routine zhpr = {"cblas_zhpr", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_zhpr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const void *x, const CBLAS_INT incx, void *ap) {
    uint32_t error = blasm_zhpr(layout, uplo, n, alpha, x, incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zhpr, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cher2
static const struct blasm_routine cher2 = {"cblas_cher2", BLASM_SWAPS(6, 8, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_cher2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_cher2(layout, uplo, n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cher2, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zher2
static const struct blasm_routine zher2 = {"cblas_zher2", BLASM_SWAPS(6, 8, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_zher2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *a, const CBLAS_INT lda) {
    uint32_t error = blasm_zher2(layout, uplo, n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zher2, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_chpr2
static const struct blasm_routine chpr2 = {"cblas_chpr2", BLASM_SWAPS(6, 8, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_chpr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *ap) {
    uint32_t error = blasm_chpr2(layout, uplo, n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, y, incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &chpr2, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zhpr2
static const struct blasm_routine zhpr2 = {"cblas_zhpr2", BLASM_SWAPS(6, 8, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_zhpr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *y, const CBLAS_INT incy, void *ap) {
    uint32_t error = blasm_zhpr2(layout, uplo, n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, y, incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zhpr2, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_ssyr
static const struct blasm_routine ssyr = {"cblas_ssyr", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_ssyr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, float *a, const CBLAS_INT lda) {
    uint32_t error = blasm_ssyr(layout, uplo, n, alpha, x, incx, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ssyr, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dsyr
static const struct blasm_routine dsyr = {"cblas_dsyr", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_dsyr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, double *a, const CBLAS_INT lda) {
    uint32_t error = blasm_dsyr(layout, uplo, n, alpha, x, incx, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dsyr, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_sspr
static const struct blasm_routine sspr = {"cblas_sspr", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_sspr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, float *ap) {
    uint32_t error = blasm_sspr(layout, uplo, n, alpha, x, incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sspr, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dspr
static const struct blasm_routine dspr = {"cblas_dspr", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_dspr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, double *ap) {
    uint32_t error = blasm_dspr(layout, uplo, n, alpha, x, incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dspr, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_ssyr2
static const struct blasm_routine ssyr2 = {"cblas_ssyr2", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_ssyr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy, float *a, const CBLAS_INT lda) {
    uint32_t error = blasm_ssyr2(layout, uplo, n, alpha, x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ssyr2, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dsyr2
static const struct blasm_routine dsyr2 = {"cblas_dsyr2", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_dsyr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy, double *a, const CBLAS_INT lda) {
    uint32_t error = blasm_dsyr2(layout, uplo, n, alpha, x, incx, y, incy, a, lda);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dsyr2, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_sspr2
static const struct blasm_routine sspr2 = {"cblas_sspr2", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_sspr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float *y, const CBLAS_INT incy, float *ap) {
    uint32_t error = blasm_sspr2(layout, uplo, n, alpha, x, incx, y, incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sspr2, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dspr2
static const struct blasm_routine dspr2 = {"cblas_dspr2", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo")}};
void cblas_dspr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double *y, const CBLAS_INT incy, double *ap) {
    uint32_t error = blasm_dspr2(layout, uplo, n, alpha, x, incx, y, incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dspr2, layout, uplo, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_sgemm
static const struct blasm_routine sgemm = {"cblas_sgemm", BLASM_SWAPS(4, 5, 9, 11), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_sgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc)) { blasm_small_sgemm(layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc); return; }
#endif
    uint32_t error = blasm_sgemm(layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sgemm, layout, transa, transb, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dgemm
static const struct blasm_routine dgemm = {"cblas_dgemm", BLASM_SWAPS(4, 5, 9, 11), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_dgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc)) { blasm_small_dgemm(layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc); return; }
#endif
    uint32_t error = blasm_dgemm(layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dgemm, layout, transa, transb, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cgemm
static const struct blasm_routine cgemm = {"cblas_cgemm", BLASM_SWAPS(4, 5, 9, 11), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_cgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, transa, transb, m, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc)) { blasm_small_cgemm(layout, transa, transb, m, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc); return; }
#endif
    uint32_t error = blasm_cgemm(layout, transa, transb, m, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cgemm, layout, transa, transb, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zgemm
static const struct blasm_routine zgemm = {"cblas_zgemm", BLASM_SWAPS(4, 5, 9, 11), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_zgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, transa, transb, m, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc)) { blasm_small_zgemm(layout, transa, transb, m, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc); return; }
#endif
    uint32_t error = blasm_zgemm(layout, transa, transb, m, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zgemm, layout, transa, transb, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_ssymm
static const struct blasm_routine ssymm = {"cblas_ssymm", BLASM_SWAPS(4, 5, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo")}};
void cblas_ssymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_ssymm(layout, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ssymm, layout, side, uplo, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dsymm
static const struct blasm_routine dsymm = {"cblas_dsymm", BLASM_SWAPS(4, 5, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo")}};
void cblas_dsymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_dsymm(layout, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dsymm, layout, side, uplo, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_csymm
static const struct blasm_routine csymm = {"cblas_csymm", BLASM_SWAPS(4, 5, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo")}};
void cblas_csymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_csymm(layout, side, uplo, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &csymm, layout, side, uplo, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zsymm
static const struct blasm_routine zsymm = {"cblas_zsymm", BLASM_SWAPS(4, 5, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo")}};
void cblas_zsymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zsymm(layout, side, uplo, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zsymm, layout, side, uplo, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_chemm
static const struct blasm_routine chemm = {"cblas_chemm", BLASM_SWAPS(4, 5, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo")}};
void cblas_chemm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_chemm(layout, side, uplo, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &chemm, layout, side, uplo, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zhemm
static const struct blasm_routine zhemm = {"cblas_zhemm", BLASM_SWAPS(4, 5, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo")}};
void cblas_zhemm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zhemm(layout, side, uplo, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zhemm, layout, side, uplo, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_ssyrk
static const struct blasm_routine ssyrk = {"cblas_ssyrk", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_ssyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float beta, float *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_ssyrk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ssyrk, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dsyrk
static const struct blasm_routine dsyrk = {"cblas_dsyrk", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_dsyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double beta, double *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_dsyrk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dsyrk, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_csyrk
static const struct blasm_routine csyrk = {"cblas_csyrk", BLASM_SWAPS(0, 0, 0, 0), BLASM_OTHER(3, 113), {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_csyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_csyrk(layout, uplo, trans, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &csyrk, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zsyrk
static const struct blasm_routine zsyrk = {"cblas_zsyrk", BLASM_SWAPS(0, 0, 0, 0), BLASM_OTHER(3, 113), {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_zsyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zsyrk(layout, uplo, trans, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zsyrk, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cherk
static const struct blasm_routine cherk = {"cblas_cherk", BLASM_SWAPS(0, 0, 0, 0), BLASM_OTHER(3, 112), {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_cherk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const void *a, const CBLAS_INT lda, const float beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_cherk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cherk, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zherk
static const struct blasm_routine zherk = {"cblas_zherk", BLASM_SWAPS(0, 0, 0, 0), BLASM_OTHER(3, 112), {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_zherk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const void *a, const CBLAS_INT lda, const double beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zherk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zherk, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_ssyr2k
static const struct blasm_routine ssyr2k = {"cblas_ssyr2k", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_ssyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_ssyr2k(layout, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ssyr2k, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dsyr2k
static const struct blasm_routine dsyr2k = {"cblas_dsyr2k", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_dsyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_dsyr2k(layout, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dsyr2k, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_csyr2k
static const struct blasm_routine csyr2k = {"cblas_csyr2k", BLASM_SWAPS(0, 0, 0, 0), BLASM_OTHER(3, 113), {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_csyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_csyr2k(layout, uplo, trans, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &csyr2k, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zsyr2k
static const struct blasm_routine zsyr2k = {"cblas_zsyr2k", BLASM_SWAPS(0, 0, 0, 0), BLASM_OTHER(3, 113), {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_zsyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zsyr2k(layout, uplo, trans, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zsyr2k, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cher2k
static const struct blasm_routine cher2k = {"cblas_cher2k", BLASM_SWAPS(0, 0, 0, 0), BLASM_OTHER(3, 112), {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_cher2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const float beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_cher2k(layout, uplo, trans, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cher2k, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zher2k
static const struct blasm_routine zher2k = {"cblas_zher2k", BLASM_SWAPS(0, 0, 0, 0), BLASM_OTHER(3, 112), {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans")}};
void cblas_zher2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const double beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zher2k(layout, uplo, trans, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zher2k, layout, uplo, trans, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_strmm
static const struct blasm_routine strmm = {"cblas_strmm", BLASM_SWAPS(6, 7, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans"), BLASM_ILLEGAL("Diag")}};
void cblas_strmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, float *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_strmm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &strmm, layout, side, uplo, transa, diag);
}
#endif

#ifdef BLASM_ROUTINE_dtrmm
static const struct blasm_routine dtrmm = {"cblas_dtrmm", BLASM_SWAPS(6, 7, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans"), BLASM_ILLEGAL("Diag")}};
void cblas_dtrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, double *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_dtrmm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dtrmm, layout, side, uplo, transa, diag);
}
#endif

#ifdef BLASM_ROUTINE_ctrmm
static const struct blasm_routine ctrmm = {"cblas_ctrmm", BLASM_SWAPS(6, 7, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans"), BLASM_ILLEGAL("Diag")}};
void cblas_ctrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_ctrmm(layout, side, uplo, transa, diag, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ctrmm, layout, side, uplo, transa, diag);
}
#endif

#ifdef BLASM_ROUTINE_ztrmm
static const struct blasm_routine ztrmm = {"cblas_ztrmm", BLASM_SWAPS(6, 7, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans"), BLASM_ILLEGAL("Diag")}};
void cblas_ztrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_ztrmm(layout, side, uplo, transa, diag, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ztrmm, layout, side, uplo, transa, diag);
}
#endif

#ifdef BLASM_ROUTINE_strsm
static const struct blasm_routine strsm = {"cblas_strsm", BLASM_SWAPS(6, 7, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans"), BLASM_ILLEGAL("Diag")}};
void cblas_strsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, float *b, const CBLAS_INT ldb) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb)) { blasm_small_strsm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb); return; }
#endif
    uint32_t error = blasm_strsm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &strsm, layout, side, uplo, transa, diag);
}
#endif

#ifdef BLASM_ROUTINE_dtrsm
static const struct blasm_routine dtrsm = {"cblas_dtrsm", BLASM_SWAPS(6, 7, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans"), BLASM_ILLEGAL("Diag")}};
void cblas_dtrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, double *b, const CBLAS_INT ldb) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb)) { blasm_small_dtrsm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb); return; }
#endif
    uint32_t error = blasm_dtrsm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dtrsm, layout, side, uplo, transa, diag);
}
#endif

#ifdef BLASM_ROUTINE_ctrsm
static const struct blasm_routine ctrsm = {"cblas_ctrsm", BLASM_SWAPS(6, 7, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans"), BLASM_ILLEGAL("Diag")}};
void cblas_ctrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, side, uplo, transa, diag, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb)) { blasm_small_ctrsm(layout, side, uplo, transa, diag, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb); return; }
#endif
    uint32_t error = blasm_ctrsm(layout, side, uplo, transa, diag, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ctrsm, layout, side, uplo, transa, diag);
}
#endif

#ifdef BLASM_ROUTINE_ztrsm
static const struct blasm_routine ztrsm = {"cblas_ztrsm", BLASM_SWAPS(6, 7, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Side"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("Trans"), BLASM_ILLEGAL("Diag")}};
void cblas_ztrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(layout, side, uplo, transa, diag, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb)) { blasm_small_ztrsm(layout, side, uplo, transa, diag, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb); return; }
#endif
    uint32_t error = blasm_ztrsm(layout, side, uplo, transa, diag, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &ztrsm, layout, side, uplo, transa, diag);
}
#endif

#ifdef BLASM_ROUTINE_sgemmtr
static const struct blasm_routine sgemmtr = {"cblas_sgemmtr", BLASM_SWAPS(9, 11, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_sgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const float *b, const CBLAS_INT ldb, const float beta, float *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_sgemmtr(layout, uplo, transa, transb, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sgemmtr, layout, uplo, transa, transb, 0);
}
#endif

#ifdef BLASM_ROUTINE_dgemmtr
static const struct blasm_routine dgemmtr = {"cblas_dgemmtr", BLASM_SWAPS(9, 11, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_dgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const double *b, const CBLAS_INT ldb, const double beta, double *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_dgemmtr(layout, uplo, transa, transb, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dgemmtr, layout, uplo, transa, transb, 0);
}
#endif

#ifdef BLASM_ROUTINE_cgemmtr
static const struct blasm_routine cgemmtr = {"cblas_cgemmtr", BLASM_SWAPS(9, 11, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_cgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_cgemmtr(layout, uplo, transa, transb, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cgemmtr, layout, uplo, transa, transb, 0);
}
#endif

#ifdef BLASM_ROUTINE_zgemmtr
static const struct blasm_routine zgemmtr = {"cblas_zgemmtr", BLASM_SWAPS(9, 11, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("Uplo"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_zgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const void *b, const CBLAS_INT ldb, const void *beta, void *c, const CBLAS_INT ldc) {
    uint32_t error = blasm_zgemmtr(layout, uplo, transa, transb, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zgemmtr, layout, uplo, transa, transb, 0);
}
#endif

#ifdef BLASM_ROUTINE_saxpby
static const struct blasm_routine saxpby = {"cblas_saxpby", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_saxpby(const CBLAS_INT n, const float alpha, const float *x, const CBLAS_INT incx, const float beta, float *y, const CBLAS_INT incy) {
    uint32_t error = blasm_saxpby(n, alpha, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &saxpby, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_daxpby
static const struct blasm_routine daxpby = {"cblas_daxpby", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_daxpby(const CBLAS_INT n, const double alpha, const double *x, const CBLAS_INT incx, const double beta, double *y, const CBLAS_INT incy) {
    uint32_t error = blasm_daxpby(n, alpha, x, incx, beta, y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &daxpby, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_caxpby
static const struct blasm_routine caxpby = {"cblas_caxpby", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_caxpby(const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_caxpby(n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, incx, ((const float *)beta)[0], ((const float *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &caxpby, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zaxpby
static const struct blasm_routine zaxpby = {"cblas_zaxpby", BLASM_SWAPS(0, 0, 0, 0), 0, {NULL}};
void cblas_zaxpby(const CBLAS_INT n, const void *alpha, const void *x, const CBLAS_INT incx, const void *beta, void *y, const CBLAS_INT incy) {
    uint32_t error = blasm_zaxpby(n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, incx, ((const double *)beta)[0], ((const double *)beta)[1], y, incy);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zaxpby, 0, 0, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_somatcopy
static const struct blasm_routine somatcopy = {"cblas_somatcopy", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_somatcopy(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const float alpha, const float *a, const CBLAS_INT lda, float *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_somatcopy(layout, trans, m, n, alpha, a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &somatcopy, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_domatcopy
static const struct blasm_routine domatcopy = {"cblas_domatcopy", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_domatcopy(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const double alpha, const double *a, const CBLAS_INT lda, double *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_domatcopy(layout, trans, m, n, alpha, a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &domatcopy, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_comatcopy
static const struct blasm_routine comatcopy = {"cblas_comatcopy", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_comatcopy(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_comatcopy(layout, trans, m, n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &comatcopy, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zomatcopy
static const struct blasm_routine zomatcopy = {"cblas_zomatcopy", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA")}};
void cblas_zomatcopy(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT m, const CBLAS_INT n, const void *alpha, const void *a, const CBLAS_INT lda, void *b, const CBLAS_INT ldb) {
    uint32_t error = blasm_zomatcopy(layout, trans, m, n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, b, ldb);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zomatcopy, layout, trans, 0, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_sgemm_batch_strided
static const struct blasm_routine sgemm_batch_strided = {"cblas_sgemm_batch_strided", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_sgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const float alpha, const float *a, const CBLAS_INT lda, const CBLAS_INT stridea, const float *b, const CBLAS_INT ldb, const CBLAS_INT strideb, const float beta, float *c, const CBLAS_INT ldc, const CBLAS_INT stridec, const CBLAS_INT batch_size) {
    uint32_t error = blasm_sgemm_batch_strided(layout, transa, transb, m, n, k, alpha, a, lda, stridea, b, ldb, strideb, beta, c, ldc, stridec, batch_size);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &sgemm_batch_strided, layout, transa, transb, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_dgemm_batch_strided
static const struct blasm_routine dgemm_batch_strided = {"cblas_dgemm_batch_strided", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_dgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const double alpha, const double *a, const CBLAS_INT lda, const CBLAS_INT stridea, const double *b, const CBLAS_INT ldb, const CBLAS_INT strideb, const double beta, double *c, const CBLAS_INT ldc, const CBLAS_INT stridec, const CBLAS_INT batch_size) {
    uint32_t error = blasm_dgemm_batch_strided(layout, transa, transb, m, n, k, alpha, a, lda, stridea, b, ldb, strideb, beta, c, ldc, stridec, batch_size);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &dgemm_batch_strided, layout, transa, transb, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_cgemm_batch_strided
static const struct blasm_routine cgemm_batch_strided = {"cblas_cgemm_batch_strided", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_cgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const CBLAS_INT stridea, const void *b, const CBLAS_INT ldb, const CBLAS_INT strideb, const void *beta, void *c, const CBLAS_INT ldc, const CBLAS_INT stridec, const CBLAS_INT batch_size) {
    uint32_t error = blasm_cgemm_batch_strided(layout, transa, transb, m, n, k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, lda, stridea, b, ldb, strideb, ((const float *)beta)[0], ((const float *)beta)[1], c, ldc, stridec, batch_size);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &cgemm_batch_strided, layout, transa, transb, 0, 0);
}
#endif

#ifdef BLASM_ROUTINE_zgemm_batch_strided
static const struct blasm_routine zgemm_batch_strided = {"cblas_zgemm_batch_strided", BLASM_SWAPS(0, 0, 0, 0), 0, {BLASM_ILLEGAL("layout"), BLASM_ILLEGAL("TransA"), BLASM_ILLEGAL("TransB")}};
void cblas_zgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, const CBLAS_INT m, const CBLAS_INT n, const CBLAS_INT k, const void *alpha, const void *a, const CBLAS_INT lda, const CBLAS_INT stridea, const void *b, const CBLAS_INT ldb, const CBLAS_INT strideb, const void *beta, void *c, const CBLAS_INT ldc, const CBLAS_INT stridec, const CBLAS_INT batch_size) {
    uint32_t error = blasm_zgemm_batch_strided(layout, transa, transb, m, n, k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, lda, stridea, b, ldb, strideb, ((const double *)beta)[0], ((const double *)beta)[1], c, ldc, stridec, batch_size);
    if (__builtin_expect(error != 0, 0)) blasm_fail(error, &zgemm_batch_strided, layout, transa, transb, 0, 0);
}
#endif
