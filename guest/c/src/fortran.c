/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * The Fortran symbols over the host's functions. Compiled once per routine and flavour, with
 * BLASM_ROUTINE_<name> and the macros of blasm_f77.h defined, so that a program links only what it calls
 * and may define any of these itself. */
#include "f77.h"
#include "small.h"

#ifdef BLASM_ROUTINE_srotg
BLASM_F77_SUBROUTINE srotg_(float *a, float *b, float *c, float *s) {
    uint32_t error = blasm_srotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SROTG ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_drotg
BLASM_F77_SUBROUTINE drotg_(double *a, double *b, double *c, double *s) {
    uint32_t error = blasm_drotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DROTG ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_crotg
BLASM_F77_SUBROUTINE crotg_(void *a, void *b, float *c, void *s) {
    uint32_t error = blasm_crotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CROTG ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zrotg
BLASM_F77_SUBROUTINE zrotg_(void *a, void *b, double *c, void *s) {
    uint32_t error = blasm_zrotg(a, b, c, s);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZROTG ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_srotmg
BLASM_F77_SUBROUTINE srotmg_(float *d1, float *d2, float *x1, const float *y1, float *param) {
    uint32_t error = blasm_srotmg(d1, d2, x1, *y1, param);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SROTMG");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_drotmg
BLASM_F77_SUBROUTINE drotmg_(double *d1, double *d2, double *x1, const double *y1, double *param) {
    uint32_t error = blasm_drotmg(d1, d2, x1, *y1, param);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DROTMG");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_srot
BLASM_F77_SUBROUTINE srot_(const int32_t *n, float *x, const int32_t *incx, float *y, const int32_t *incy, const float *c, const float *s) {
    uint32_t error = blasm_srot(*n, x, *incx, y, *incy, *c, *s);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SROT  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_drot
BLASM_F77_SUBROUTINE drot_(const int32_t *n, double *x, const int32_t *incx, double *y, const int32_t *incy, const double *c, const double *s) {
    uint32_t error = blasm_drot(*n, x, *incx, y, *incy, *c, *s);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DROT  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_csrot
BLASM_F77_SUBROUTINE csrot_(const int32_t *n, void *x, const int32_t *incx, void *y, const int32_t *incy, const float *c, const float *s) {
    uint32_t error = blasm_csrot(*n, x, *incx, y, *incy, *c, *s);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CSROT ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zdrot
BLASM_F77_SUBROUTINE zdrot_(const int32_t *n, void *x, const int32_t *incx, void *y, const int32_t *incy, const double *c, const double *s) {
    uint32_t error = blasm_zdrot(*n, x, *incx, y, *incy, *c, *s);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZDROT ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_srotm
BLASM_F77_SUBROUTINE srotm_(const int32_t *n, float *x, const int32_t *incx, float *y, const int32_t *incy, const float *param) {
    uint32_t error = blasm_srotm(*n, x, *incx, y, *incy, param);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SROTM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_drotm
BLASM_F77_SUBROUTINE drotm_(const int32_t *n, double *x, const int32_t *incx, double *y, const int32_t *incy, const double *param) {
    uint32_t error = blasm_drotm(*n, x, *incx, y, *incy, param);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DROTM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sswap
BLASM_F77_SUBROUTINE sswap_(const int32_t *n, float *x, const int32_t *incx, float *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_sswap(*n, x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_sswap(*n, x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSWAP ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dswap
BLASM_F77_SUBROUTINE dswap_(const int32_t *n, double *x, const int32_t *incx, double *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_dswap(*n, x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_dswap(*n, x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSWAP ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cswap
BLASM_F77_SUBROUTINE cswap_(const int32_t *n, void *x, const int32_t *incx, void *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_cswap(*n, x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_cswap(*n, x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CSWAP ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zswap
BLASM_F77_SUBROUTINE zswap_(const int32_t *n, void *x, const int32_t *incx, void *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_zswap(*n, x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_zswap(*n, x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZSWAP ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sscal
BLASM_F77_SUBROUTINE sscal_(const int32_t *n, const float *alpha, float *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, *alpha, x, *incx)) { blasm_small_sscal(*n, *alpha, x, *incx); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_sscal(*n, *alpha, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSCAL ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dscal
BLASM_F77_SUBROUTINE dscal_(const int32_t *n, const double *alpha, double *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, *alpha, x, *incx)) { blasm_small_dscal(*n, *alpha, x, *incx); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_dscal(*n, *alpha, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSCAL ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cscal
BLASM_F77_SUBROUTINE cscal_(const int32_t *n, const void *alpha, void *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx)) { blasm_small_cscal(*n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_cscal(*n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CSCAL ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zscal
BLASM_F77_SUBROUTINE zscal_(const int32_t *n, const void *alpha, void *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx)) { blasm_small_zscal(*n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_zscal(*n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZSCAL ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_csscal
BLASM_F77_SUBROUTINE csscal_(const int32_t *n, const float *alpha, void *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, *alpha, x, *incx)) { blasm_small_csscal(*n, *alpha, x, *incx); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_csscal(*n, *alpha, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CSSCAL");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zdscal
BLASM_F77_SUBROUTINE zdscal_(const int32_t *n, const double *alpha, void *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, *alpha, x, *incx)) { blasm_small_zdscal(*n, *alpha, x, *incx); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_zdscal(*n, *alpha, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZDSCAL");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_scopy
BLASM_F77_SUBROUTINE scopy_(const int32_t *n, const float *x, const int32_t *incx, float *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_scopy(*n, x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_scopy(*n, x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SCOPY ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dcopy
BLASM_F77_SUBROUTINE dcopy_(const int32_t *n, const double *x, const int32_t *incx, double *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_dcopy(*n, x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_dcopy(*n, x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DCOPY ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ccopy
BLASM_F77_SUBROUTINE ccopy_(const int32_t *n, const void *x, const int32_t *incx, void *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_ccopy(*n, x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_ccopy(*n, x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CCOPY ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zcopy
BLASM_F77_SUBROUTINE zcopy_(const int32_t *n, const void *x, const int32_t *incx, void *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_zcopy(*n, x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_zcopy(*n, x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZCOPY ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_saxpy
BLASM_F77_SUBROUTINE saxpy_(const int32_t *n, const float *alpha, const float *x, const int32_t *incx, float *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, *alpha, x, *incx, y, *incy)) { blasm_small_saxpy(*n, *alpha, x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_saxpy(*n, *alpha, x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SAXPY ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_daxpy
BLASM_F77_SUBROUTINE daxpy_(const int32_t *n, const double *alpha, const double *x, const int32_t *incx, double *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, *alpha, x, *incx, y, *incy)) { blasm_small_daxpy(*n, *alpha, x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_daxpy(*n, *alpha, x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DAXPY ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_caxpy
BLASM_F77_SUBROUTINE caxpy_(const int32_t *n, const void *alpha, const void *x, const int32_t *incx, void *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx, y, *incy)) { blasm_small_caxpy(*n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_caxpy(*n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CAXPY ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zaxpy
BLASM_F77_SUBROUTINE zaxpy_(const int32_t *n, const void *alpha, const void *x, const int32_t *incx, void *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx, y, *incy)) { blasm_small_zaxpy(*n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_zaxpy(*n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZAXPY ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sdot
BLASM_APART float blasm_by_host(const int32_t *n, const float *x, const int32_t *incx, const float *y, const int32_t *incy) {
    float result = 0;
    uint32_t error = blasm_sdot(*n, x, *incx, y, *incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SDOT  ");
    return result;
}

float sdot_(const int32_t *n, const float *x, const int32_t *incx, const float *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) return blasm_small_sdot(*n, x, *incx, y, *incy);
#endif
    return blasm_by_host(n, x, incx, y, incy);
}
#endif

#ifdef BLASM_ROUTINE_ddot
BLASM_APART double blasm_by_host(const int32_t *n, const double *x, const int32_t *incx, const double *y, const int32_t *incy) {
    double result = 0;
    uint32_t error = blasm_ddot(*n, x, *incx, y, *incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DDOT  ");
    return result;
}

double ddot_(const int32_t *n, const double *x, const int32_t *incx, const double *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) return blasm_small_ddot(*n, x, *incx, y, *incy);
#endif
    return blasm_by_host(n, x, incx, y, incy);
}
#endif

#ifdef BLASM_ROUTINE_cdotu
void cdotu_(void *result, const int32_t *n, const void *x, const int32_t *incx, const void *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_cdotu(*n, x, *incx, y, *incy, result); return; }
#endif
    uint32_t error = blasm_cdotu(*n, x, *incx, y, *incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CDOTU ");
}
#endif

#ifdef BLASM_ROUTINE_zdotu
void zdotu_(void *result, const int32_t *n, const void *x, const int32_t *incx, const void *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_zdotu(*n, x, *incx, y, *incy, result); return; }
#endif
    uint32_t error = blasm_zdotu(*n, x, *incx, y, *incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZDOTU ");
}
#endif

#ifdef BLASM_ROUTINE_cdotc
void cdotc_(void *result, const int32_t *n, const void *x, const int32_t *incx, const void *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_cdotc(*n, x, *incx, y, *incy, result); return; }
#endif
    uint32_t error = blasm_cdotc(*n, x, *incx, y, *incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CDOTC ");
}
#endif

#ifdef BLASM_ROUTINE_zdotc
void zdotc_(void *result, const int32_t *n, const void *x, const int32_t *incx, const void *y, const int32_t *incy) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx, y, *incy)) { blasm_small_zdotc(*n, x, *incx, y, *incy, result); return; }
#endif
    uint32_t error = blasm_zdotc(*n, x, *incx, y, *incy, result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZDOTC ");
}
#endif

#ifdef BLASM_ROUTINE_dsdot
double dsdot_(const int32_t *n, const float *x, const int32_t *incx, const float *y, const int32_t *incy) {
    double result = 0;
    uint32_t error = blasm_dsdot(*n, x, *incx, y, *incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSDOT ");
    return result;
}
#endif

#ifdef BLASM_ROUTINE_sdsdot
float sdsdot_(const int32_t *n, const float *alpha, const float *x, const int32_t *incx, const float *y, const int32_t *incy) {
    float result = 0;
    uint32_t error = blasm_sdsdot(*n, *alpha, x, *incx, y, *incy, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SDSDOT");
    return result;
}
#endif

#ifdef BLASM_ROUTINE_snrm2
BLASM_APART float blasm_by_host(const int32_t *n, const float *x, const int32_t *incx) {
    float result = 0;
    uint32_t error = blasm_snrm2(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SNRM2 ");
    return result;
}

float snrm2_(const int32_t *n, const float *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return blasm_small_snrm2(*n, x, *incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_dnrm2
BLASM_APART double blasm_by_host(const int32_t *n, const double *x, const int32_t *incx) {
    double result = 0;
    uint32_t error = blasm_dnrm2(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DNRM2 ");
    return result;
}

double dnrm2_(const int32_t *n, const double *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return blasm_small_dnrm2(*n, x, *incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_scnrm2
BLASM_APART float blasm_by_host(const int32_t *n, const void *x, const int32_t *incx) {
    float result = 0;
    uint32_t error = blasm_scnrm2(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SCNRM2");
    return result;
}

float scnrm2_(const int32_t *n, const void *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return blasm_small_scnrm2(*n, x, *incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_dznrm2
BLASM_APART double blasm_by_host(const int32_t *n, const void *x, const int32_t *incx) {
    double result = 0;
    uint32_t error = blasm_dznrm2(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DZNRM2");
    return result;
}

double dznrm2_(const int32_t *n, const void *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return blasm_small_dznrm2(*n, x, *incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_sasum
BLASM_APART float blasm_by_host(const int32_t *n, const float *x, const int32_t *incx) {
    float result = 0;
    uint32_t error = blasm_sasum(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SASUM ");
    return result;
}

float sasum_(const int32_t *n, const float *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return blasm_small_sasum(*n, x, *incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_dasum
BLASM_APART double blasm_by_host(const int32_t *n, const double *x, const int32_t *incx) {
    double result = 0;
    uint32_t error = blasm_dasum(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DASUM ");
    return result;
}

double dasum_(const int32_t *n, const double *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return blasm_small_dasum(*n, x, *incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_scasum
BLASM_APART float blasm_by_host(const int32_t *n, const void *x, const int32_t *incx) {
    float result = 0;
    uint32_t error = blasm_scasum(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SCASUM");
    return result;
}

float scasum_(const int32_t *n, const void *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return blasm_small_scasum(*n, x, *incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_dzasum
BLASM_APART double blasm_by_host(const int32_t *n, const void *x, const int32_t *incx) {
    double result = 0;
    uint32_t error = blasm_dzasum(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DZASUM");
    return result;
}

double dzasum_(const int32_t *n, const void *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return blasm_small_dzasum(*n, x, *incx);
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_isamax
BLASM_APART int32_t blasm_by_host(const int32_t *n, const float *x, const int32_t *incx) {
    if (*n < 1 || *incx < 1) return 0;
    uint32_t result = 0;
    uint32_t error = blasm_isamax(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ISAMAX");
    return (int32_t)result + 1;
}

int32_t isamax_(const int32_t *n, const float *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return (int32_t)blasm_small_isamax(*n, x, *incx) + 1;
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_idamax
BLASM_APART int32_t blasm_by_host(const int32_t *n, const double *x, const int32_t *incx) {
    if (*n < 1 || *incx < 1) return 0;
    uint32_t result = 0;
    uint32_t error = blasm_idamax(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "IDAMAX");
    return (int32_t)result + 1;
}

int32_t idamax_(const int32_t *n, const double *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return (int32_t)blasm_small_idamax(*n, x, *incx) + 1;
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_icamax
BLASM_APART int32_t blasm_by_host(const int32_t *n, const void *x, const int32_t *incx) {
    if (*n < 1 || *incx < 1) return 0;
    uint32_t result = 0;
    uint32_t error = blasm_icamax(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ICAMAX");
    return (int32_t)result + 1;
}

int32_t icamax_(const int32_t *n, const void *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return (int32_t)blasm_small_icamax(*n, x, *incx) + 1;
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_izamax
BLASM_APART int32_t blasm_by_host(const int32_t *n, const void *x, const int32_t *incx) {
    if (*n < 1 || *incx < 1) return 0;
    uint32_t result = 0;
    uint32_t error = blasm_izamax(*n, x, *incx, &result);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "IZAMAX");
    return (int32_t)result + 1;
}

int32_t izamax_(const int32_t *n, const void *x, const int32_t *incx) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(*n, x, *incx)) return (int32_t)blasm_small_izamax(*n, x, *incx) + 1;
#endif
    return blasm_by_host(n, x, incx);
}
#endif

#ifdef BLASM_ROUTINE_sgemv
BLASM_F77_SUBROUTINE sgemv_(const char *trans, const int32_t *m, const int32_t *n, const float *alpha, const float *a, const int32_t *lda, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_trans(trans), *m, *n, *alpha, a, *lda, x, *incx, *beta, y, *incy)) { blasm_small_sgemv(CblasColMajor, blasm_trans(trans), *m, *n, *alpha, a, *lda, x, *incx, *beta, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_sgemv(CblasColMajor, blasm_trans(trans), *m, *n, *alpha, a, *lda, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SGEMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dgemv
BLASM_F77_SUBROUTINE dgemv_(const char *trans, const int32_t *m, const int32_t *n, const double *alpha, const double *a, const int32_t *lda, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_trans(trans), *m, *n, *alpha, a, *lda, x, *incx, *beta, y, *incy)) { blasm_small_dgemv(CblasColMajor, blasm_trans(trans), *m, *n, *alpha, a, *lda, x, *incx, *beta, y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_dgemv(CblasColMajor, blasm_trans(trans), *m, *n, *alpha, a, *lda, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DGEMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cgemv
BLASM_F77_SUBROUTINE cgemv_(const char *trans, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_trans(trans), *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, x, *incx, ((const float *)beta)[0], ((const float *)beta)[1], y, *incy)) { blasm_small_cgemv(CblasColMajor, blasm_trans(trans), *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, x, *incx, ((const float *)beta)[0], ((const float *)beta)[1], y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_cgemv(CblasColMajor, blasm_trans(trans), *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, x, *incx, ((const float *)beta)[0], ((const float *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CGEMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zgemv
BLASM_F77_SUBROUTINE zgemv_(const char *trans, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_trans(trans), *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, x, *incx, ((const double *)beta)[0], ((const double *)beta)[1], y, *incy)) { blasm_small_zgemv(CblasColMajor, blasm_trans(trans), *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, x, *incx, ((const double *)beta)[0], ((const double *)beta)[1], y, *incy); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_zgemv(CblasColMajor, blasm_trans(trans), *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, x, *incx, ((const double *)beta)[0], ((const double *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZGEMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sgbmv
BLASM_F77_SUBROUTINE sgbmv_(const char *trans, const int32_t *m, const int32_t *n, const int32_t *kl, const int32_t *ku, const float *alpha, const float *a, const int32_t *lda, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_sgbmv(CblasColMajor, blasm_trans(trans), *m, *n, *kl, *ku, *alpha, a, *lda, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SGBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dgbmv
BLASM_F77_SUBROUTINE dgbmv_(const char *trans, const int32_t *m, const int32_t *n, const int32_t *kl, const int32_t *ku, const double *alpha, const double *a, const int32_t *lda, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_dgbmv(CblasColMajor, blasm_trans(trans), *m, *n, *kl, *ku, *alpha, a, *lda, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DGBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cgbmv
BLASM_F77_SUBROUTINE cgbmv_(const char *trans, const int32_t *m, const int32_t *n, const int32_t *kl, const int32_t *ku, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_cgbmv(CblasColMajor, blasm_trans(trans), *m, *n, *kl, *ku, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, x, *incx, ((const float *)beta)[0], ((const float *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CGBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zgbmv
BLASM_F77_SUBROUTINE zgbmv_(const char *trans, const int32_t *m, const int32_t *n, const int32_t *kl, const int32_t *ku, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_zgbmv(CblasColMajor, blasm_trans(trans), *m, *n, *kl, *ku, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, x, *incx, ((const double *)beta)[0], ((const double *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZGBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_chemv
BLASM_F77_SUBROUTINE chemv_(const char *uplo, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_chemv(CblasColMajor, blasm_uplo(uplo), *n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, x, *incx, ((const float *)beta)[0], ((const float *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CHEMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zhemv
BLASM_F77_SUBROUTINE zhemv_(const char *uplo, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_zhemv(CblasColMajor, blasm_uplo(uplo), *n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, x, *incx, ((const double *)beta)[0], ((const double *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZHEMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_chbmv
BLASM_F77_SUBROUTINE chbmv_(const char *uplo, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_chbmv(CblasColMajor, blasm_uplo(uplo), *n, *k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, x, *incx, ((const float *)beta)[0], ((const float *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CHBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zhbmv
BLASM_F77_SUBROUTINE zhbmv_(const char *uplo, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_zhbmv(CblasColMajor, blasm_uplo(uplo), *n, *k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, x, *incx, ((const double *)beta)[0], ((const double *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZHBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_chpmv
BLASM_F77_SUBROUTINE chpmv_(const char *uplo, const int32_t *n, const void *alpha, const void *ap, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_chpmv(CblasColMajor, blasm_uplo(uplo), *n, ((const float *)alpha)[0], ((const float *)alpha)[1], ap, x, *incx, ((const float *)beta)[0], ((const float *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CHPMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zhpmv
BLASM_F77_SUBROUTINE zhpmv_(const char *uplo, const int32_t *n, const void *alpha, const void *ap, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_zhpmv(CblasColMajor, blasm_uplo(uplo), *n, ((const double *)alpha)[0], ((const double *)alpha)[1], ap, x, *incx, ((const double *)beta)[0], ((const double *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZHPMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ssymv
BLASM_F77_SUBROUTINE ssymv_(const char *uplo, const int32_t *n, const float *alpha, const float *a, const int32_t *lda, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_ssymv(CblasColMajor, blasm_uplo(uplo), *n, *alpha, a, *lda, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSYMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dsymv
BLASM_F77_SUBROUTINE dsymv_(const char *uplo, const int32_t *n, const double *alpha, const double *a, const int32_t *lda, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_dsymv(CblasColMajor, blasm_uplo(uplo), *n, *alpha, a, *lda, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSYMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ssbmv
BLASM_F77_SUBROUTINE ssbmv_(const char *uplo, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_ssbmv(CblasColMajor, blasm_uplo(uplo), *n, *k, *alpha, a, *lda, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dsbmv
BLASM_F77_SUBROUTINE dsbmv_(const char *uplo, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_dsbmv(CblasColMajor, blasm_uplo(uplo), *n, *k, *alpha, a, *lda, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sspmv
BLASM_F77_SUBROUTINE sspmv_(const char *uplo, const int32_t *n, const float *alpha, const float *ap, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_sspmv(CblasColMajor, blasm_uplo(uplo), *n, *alpha, ap, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSPMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dspmv
BLASM_F77_SUBROUTINE dspmv_(const char *uplo, const int32_t *n, const double *alpha, const double *ap, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_dspmv(CblasColMajor, blasm_uplo(uplo), *n, *alpha, ap, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSPMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_strmv
BLASM_F77_SUBROUTINE strmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const float *a, const int32_t *lda, float *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_strmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "STRMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dtrmv
BLASM_F77_SUBROUTINE dtrmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const double *a, const int32_t *lda, double *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_dtrmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DTRMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ctrmv
BLASM_F77_SUBROUTINE ctrmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ctrmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CTRMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ztrmv
BLASM_F77_SUBROUTINE ztrmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ztrmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZTRMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_stbmv
BLASM_F77_SUBROUTINE stbmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const float *a, const int32_t *lda, float *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_stbmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, *k, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "STBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dtbmv
BLASM_F77_SUBROUTINE dtbmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const double *a, const int32_t *lda, double *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_dtbmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, *k, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DTBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ctbmv
BLASM_F77_SUBROUTINE ctbmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ctbmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, *k, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CTBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ztbmv
BLASM_F77_SUBROUTINE ztbmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ztbmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, *k, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZTBMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_stpmv
BLASM_F77_SUBROUTINE stpmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const float *ap, float *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_stpmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, ap, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "STPMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dtpmv
BLASM_F77_SUBROUTINE dtpmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const double *ap, double *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_dtpmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, ap, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DTPMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ctpmv
BLASM_F77_SUBROUTINE ctpmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *ap, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ctpmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, ap, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CTPMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ztpmv
BLASM_F77_SUBROUTINE ztpmv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *ap, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ztpmv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, ap, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZTPMV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_strsv
BLASM_F77_SUBROUTINE strsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const float *a, const int32_t *lda, float *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_strsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "STRSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dtrsv
BLASM_F77_SUBROUTINE dtrsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const double *a, const int32_t *lda, double *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_dtrsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DTRSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ctrsv
BLASM_F77_SUBROUTINE ctrsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ctrsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CTRSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ztrsv
BLASM_F77_SUBROUTINE ztrsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ztrsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZTRSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_stbsv
BLASM_F77_SUBROUTINE stbsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const float *a, const int32_t *lda, float *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_stbsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, *k, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "STBSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dtbsv
BLASM_F77_SUBROUTINE dtbsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const double *a, const int32_t *lda, double *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_dtbsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, *k, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DTBSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ctbsv
BLASM_F77_SUBROUTINE ctbsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ctbsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, *k, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CTBSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ztbsv
BLASM_F77_SUBROUTINE ztbsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const int32_t *k, const void *a, const int32_t *lda, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ztbsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, *k, a, *lda, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZTBSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_stpsv
BLASM_F77_SUBROUTINE stpsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const float *ap, float *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_stpsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, ap, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "STPSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dtpsv
BLASM_F77_SUBROUTINE dtpsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const double *ap, double *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_dtpsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, ap, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DTPSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ctpsv
BLASM_F77_SUBROUTINE ctpsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *ap, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ctpsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, ap, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CTPSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ztpsv
BLASM_F77_SUBROUTINE ztpsv_(const char *uplo, const char *transa, const char *diag, const int32_t *n, const void *ap, void *x, const int32_t *incx BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_ztpsv(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *n, ap, x, *incx);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZTPSV ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sger
BLASM_F77_SUBROUTINE sger_(const int32_t *m, const int32_t *n, const float *alpha, const float *x, const int32_t *incx, const float *y, const int32_t *incy, float *a, const int32_t *lda) {
    uint32_t error = blasm_sger(CblasColMajor, *m, *n, *alpha, x, *incx, y, *incy, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SGER  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dger
BLASM_F77_SUBROUTINE dger_(const int32_t *m, const int32_t *n, const double *alpha, const double *x, const int32_t *incx, const double *y, const int32_t *incy, double *a, const int32_t *lda) {
    uint32_t error = blasm_dger(CblasColMajor, *m, *n, *alpha, x, *incx, y, *incy, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DGER  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cgeru
BLASM_F77_SUBROUTINE cgeru_(const int32_t *m, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda) {
    uint32_t error = blasm_cgeru(CblasColMajor, *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx, y, *incy, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CGERU ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zgeru
BLASM_F77_SUBROUTINE zgeru_(const int32_t *m, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda) {
    uint32_t error = blasm_zgeru(CblasColMajor, *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx, y, *incy, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZGERU ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cgerc
BLASM_F77_SUBROUTINE cgerc_(const int32_t *m, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda) {
    uint32_t error = blasm_cgerc(CblasColMajor, *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx, y, *incy, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CGERC ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zgerc
BLASM_F77_SUBROUTINE zgerc_(const int32_t *m, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda) {
    uint32_t error = blasm_zgerc(CblasColMajor, *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx, y, *incy, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZGERC ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cher
BLASM_F77_SUBROUTINE cher_(const char *uplo, const int32_t *n, const float *alpha, const void *x, const int32_t *incx, void *a, const int32_t *lda BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_cher(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CHER  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zher
BLASM_F77_SUBROUTINE zher_(const char *uplo, const int32_t *n, const double *alpha, const void *x, const int32_t *incx, void *a, const int32_t *lda BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_zher(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZHER  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_chpr
BLASM_F77_SUBROUTINE chpr_(const char *uplo, const int32_t *n, const float *alpha, const void *x, const int32_t *incx, void *ap BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_chpr(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CHPR  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zhpr
BLASM_F77_SUBROUTINE zhpr_(const char *uplo, const int32_t *n, const double *alpha, const void *x, const int32_t *incx, void *ap BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_zhpr(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZHPR  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cher2
BLASM_F77_SUBROUTINE cher2_(const char *uplo, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_cher2(CblasColMajor, blasm_uplo(uplo), *n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx, y, *incy, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CHER2 ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zher2
BLASM_F77_SUBROUTINE zher2_(const char *uplo, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *a, const int32_t *lda BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_zher2(CblasColMajor, blasm_uplo(uplo), *n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx, y, *incy, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZHER2 ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_chpr2
BLASM_F77_SUBROUTINE chpr2_(const char *uplo, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *ap BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_chpr2(CblasColMajor, blasm_uplo(uplo), *n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx, y, *incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CHPR2 ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zhpr2
BLASM_F77_SUBROUTINE zhpr2_(const char *uplo, const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *y, const int32_t *incy, void *ap BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_zhpr2(CblasColMajor, blasm_uplo(uplo), *n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx, y, *incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZHPR2 ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ssyr
BLASM_F77_SUBROUTINE ssyr_(const char *uplo, const int32_t *n, const float *alpha, const float *x, const int32_t *incx, float *a, const int32_t *lda BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_ssyr(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSYR  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dsyr
BLASM_F77_SUBROUTINE dsyr_(const char *uplo, const int32_t *n, const double *alpha, const double *x, const int32_t *incx, double *a, const int32_t *lda BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_dsyr(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSYR  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sspr
BLASM_F77_SUBROUTINE sspr_(const char *uplo, const int32_t *n, const float *alpha, const float *x, const int32_t *incx, float *ap BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_sspr(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSPR  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dspr
BLASM_F77_SUBROUTINE dspr_(const char *uplo, const int32_t *n, const double *alpha, const double *x, const int32_t *incx, double *ap BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_dspr(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, ap);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSPR  ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ssyr2
BLASM_F77_SUBROUTINE ssyr2_(const char *uplo, const int32_t *n, const float *alpha, const float *x, const int32_t *incx, const float *y, const int32_t *incy, float *a, const int32_t *lda BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_ssyr2(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, y, *incy, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSYR2 ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dsyr2
BLASM_F77_SUBROUTINE dsyr2_(const char *uplo, const int32_t *n, const double *alpha, const double *x, const int32_t *incx, const double *y, const int32_t *incy, double *a, const int32_t *lda BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_dsyr2(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, y, *incy, a, *lda);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSYR2 ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sspr2
BLASM_F77_SUBROUTINE sspr2_(const char *uplo, const int32_t *n, const float *alpha, const float *x, const int32_t *incx, const float *y, const int32_t *incy, float *ap BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_sspr2(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, y, *incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSPR2 ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dspr2
BLASM_F77_SUBROUTINE dspr2_(const char *uplo, const int32_t *n, const double *alpha, const double *x, const int32_t *incx, const double *y, const int32_t *incy, double *ap BLASM_F77_LENGTHS_1) {
    uint32_t error = blasm_dspr2(CblasColMajor, blasm_uplo(uplo), *n, *alpha, x, *incx, y, *incy, ap);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSPR2 ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sgemm
BLASM_F77_SUBROUTINE sgemm_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const float *b, const int32_t *ldb, const float *beta, float *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc)) { blasm_small_sgemm(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_sgemm(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SGEMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dgemm
BLASM_F77_SUBROUTINE dgemm_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const double *b, const int32_t *ldb, const double *beta, double *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc)) { blasm_small_dgemm(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_dgemm(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DGEMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cgemm
BLASM_F77_SUBROUTINE cgemm_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, *ldc)) { blasm_small_cgemm(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, *ldc); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_cgemm(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CGEMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zgemm
BLASM_F77_SUBROUTINE zgemm_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, *ldc)) { blasm_small_zgemm(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, *ldc); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_zgemm(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZGEMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ssymm
BLASM_F77_SUBROUTINE ssymm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const float *alpha, const float *a, const int32_t *lda, const float *b, const int32_t *ldb, const float *beta, float *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_ssymm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), *m, *n, *alpha, a, *lda, b, *ldb, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSYMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dsymm
BLASM_F77_SUBROUTINE dsymm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const double *alpha, const double *a, const int32_t *lda, const double *b, const int32_t *ldb, const double *beta, double *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_dsymm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), *m, *n, *alpha, a, *lda, b, *ldb, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSYMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_csymm
BLASM_F77_SUBROUTINE csymm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_csymm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CSYMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zsymm
BLASM_F77_SUBROUTINE zsymm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_zsymm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZSYMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_chemm
BLASM_F77_SUBROUTINE chemm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_chemm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CHEMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zhemm
BLASM_F77_SUBROUTINE zhemm_(const char *side, const char *uplo, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_zhemm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZHEMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ssyrk
BLASM_F77_SUBROUTINE ssyrk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const float *beta, float *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_ssyrk(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, *alpha, a, *lda, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSYRK ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dsyrk
BLASM_F77_SUBROUTINE dsyrk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const double *beta, double *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_dsyrk(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, *alpha, a, *lda, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSYRK ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_csyrk
BLASM_F77_SUBROUTINE csyrk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_csyrk(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, ((const float *)beta)[0], ((const float *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CSYRK ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zsyrk
BLASM_F77_SUBROUTINE zsyrk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_zsyrk(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, ((const double *)beta)[0], ((const double *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZSYRK ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cherk
BLASM_F77_SUBROUTINE cherk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const float *alpha, const void *a, const int32_t *lda, const float *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_cherk(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, *alpha, a, *lda, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CHERK ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zherk
BLASM_F77_SUBROUTINE zherk_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const double *alpha, const void *a, const int32_t *lda, const double *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_zherk(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, *alpha, a, *lda, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZHERK ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ssyr2k
BLASM_F77_SUBROUTINE ssyr2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const float *b, const int32_t *ldb, const float *beta, float *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_ssyr2k(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SSYR2K");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dsyr2k
BLASM_F77_SUBROUTINE dsyr2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const double *b, const int32_t *ldb, const double *beta, double *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_dsyr2k(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DSYR2K");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_csyr2k
BLASM_F77_SUBROUTINE csyr2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_csyr2k(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CSYR2K");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zsyr2k
BLASM_F77_SUBROUTINE zsyr2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_zsyr2k(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZSYR2K");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cher2k
BLASM_F77_SUBROUTINE cher2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const float *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_cher2k(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CHER2K");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zher2k
BLASM_F77_SUBROUTINE zher2k_(const char *uplo, const char *trans, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const double *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_zher2k(CblasColMajor, blasm_uplo(uplo), blasm_trans(trans), *n, *k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZHER2K");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_strmm
BLASM_F77_SUBROUTINE strmm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const float *alpha, const float *a, const int32_t *lda, float *b, const int32_t *ldb BLASM_F77_LENGTHS_4) {
    uint32_t error = blasm_strmm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, *alpha, a, *lda, b, *ldb);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "STRMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dtrmm
BLASM_F77_SUBROUTINE dtrmm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const double *alpha, const double *a, const int32_t *lda, double *b, const int32_t *ldb BLASM_F77_LENGTHS_4) {
    uint32_t error = blasm_dtrmm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, *alpha, a, *lda, b, *ldb);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DTRMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ctrmm
BLASM_F77_SUBROUTINE ctrmm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, void *b, const int32_t *ldb BLASM_F77_LENGTHS_4) {
    uint32_t error = blasm_ctrmm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CTRMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ztrmm
BLASM_F77_SUBROUTINE ztrmm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, void *b, const int32_t *ldb BLASM_F77_LENGTHS_4) {
    uint32_t error = blasm_ztrmm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZTRMM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_strsm
BLASM_F77_SUBROUTINE strsm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const float *alpha, const float *a, const int32_t *lda, float *b, const int32_t *ldb BLASM_F77_LENGTHS_4) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, *alpha, a, *lda, b, *ldb)) { blasm_small_strsm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, *alpha, a, *lda, b, *ldb); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_strsm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, *alpha, a, *lda, b, *ldb);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "STRSM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dtrsm
BLASM_F77_SUBROUTINE dtrsm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const double *alpha, const double *a, const int32_t *lda, double *b, const int32_t *ldb BLASM_F77_LENGTHS_4) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, *alpha, a, *lda, b, *ldb)) { blasm_small_dtrsm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, *alpha, a, *lda, b, *ldb); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_dtrsm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, *alpha, a, *lda, b, *ldb);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DTRSM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ctrsm
BLASM_F77_SUBROUTINE ctrsm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, void *b, const int32_t *ldb BLASM_F77_LENGTHS_4) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb)) { blasm_small_ctrsm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_ctrsm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CTRSM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_ztrsm
BLASM_F77_SUBROUTINE ztrsm_(const char *side, const char *uplo, const char *transa, const char *diag, const int32_t *m, const int32_t *n, const void *alpha, const void *a, const int32_t *lda, void *b, const int32_t *ldb BLASM_F77_LENGTHS_4) {
#ifdef BLASM_SMALL
    if (blasm_small && blasm_is_small(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb)) { blasm_small_ztrsm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb); BLASM_F77_RETURN; }
#endif
    uint32_t error = blasm_ztrsm(CblasColMajor, blasm_side(side), blasm_uplo(uplo), blasm_trans(transa), blasm_diag(diag), *m, *n, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZTRSM ");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sgemmtr
BLASM_F77_SUBROUTINE sgemmtr_(const char *uplo, const char *transa, const char *transb, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const float *b, const int32_t *ldb, const float *beta, float *c, const int32_t *ldc BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_sgemmtr(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_trans(transb), *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SGEMMTR");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dgemmtr
BLASM_F77_SUBROUTINE dgemmtr_(const char *uplo, const char *transa, const char *transb, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const double *b, const int32_t *ldb, const double *beta, double *c, const int32_t *ldc BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_dgemmtr(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_trans(transb), *n, *k, *alpha, a, *lda, b, *ldb, *beta, c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DGEMMTR");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cgemmtr
BLASM_F77_SUBROUTINE cgemmtr_(const char *uplo, const char *transa, const char *transb, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_cgemmtr(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_trans(transb), *n, *k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, b, *ldb, ((const float *)beta)[0], ((const float *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CGEMMTR");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zgemmtr
BLASM_F77_SUBROUTINE zgemmtr_(const char *uplo, const char *transa, const char *transb, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const void *b, const int32_t *ldb, const void *beta, void *c, const int32_t *ldc BLASM_F77_LENGTHS_3) {
    uint32_t error = blasm_zgemmtr(CblasColMajor, blasm_uplo(uplo), blasm_trans(transa), blasm_trans(transb), *n, *k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, b, *ldb, ((const double *)beta)[0], ((const double *)beta)[1], c, *ldc);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZGEMMTR");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_saxpby
BLASM_F77_SUBROUTINE saxpby_(const int32_t *n, const float *alpha, const float *x, const int32_t *incx, const float *beta, float *y, const int32_t *incy) {
    uint32_t error = blasm_saxpby(*n, *alpha, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SAXPBY");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_daxpby
BLASM_F77_SUBROUTINE daxpby_(const int32_t *n, const double *alpha, const double *x, const int32_t *incx, const double *beta, double *y, const int32_t *incy) {
    uint32_t error = blasm_daxpby(*n, *alpha, x, *incx, *beta, y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DAXPBY");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_caxpby
BLASM_F77_SUBROUTINE caxpby_(const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy) {
    uint32_t error = blasm_caxpby(*n, ((const float *)alpha)[0], ((const float *)alpha)[1], x, *incx, ((const float *)beta)[0], ((const float *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CAXPBY");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zaxpby
BLASM_F77_SUBROUTINE zaxpby_(const int32_t *n, const void *alpha, const void *x, const int32_t *incx, const void *beta, void *y, const int32_t *incy) {
    uint32_t error = blasm_zaxpby(*n, ((const double *)alpha)[0], ((const double *)alpha)[1], x, *incx, ((const double *)beta)[0], ((const double *)beta)[1], y, *incy);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZAXPBY");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_sgemm_batch_strided
BLASM_F77_SUBROUTINE sgemm_batch_strided_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const float *alpha, const float *a, const int32_t *lda, const int32_t *stridea, const float *b, const int32_t *ldb, const int32_t *strideb, const float *beta, float *c, const int32_t *ldc, const int32_t *stridec, const int32_t *batch_size BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_sgemm_batch_strided(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, *alpha, a, *lda, *stridea, b, *ldb, *strideb, *beta, c, *ldc, *stridec, *batch_size);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "SGEMM_BATCH_STRIDED");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_dgemm_batch_strided
BLASM_F77_SUBROUTINE dgemm_batch_strided_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const double *alpha, const double *a, const int32_t *lda, const int32_t *stridea, const double *b, const int32_t *ldb, const int32_t *strideb, const double *beta, double *c, const int32_t *ldc, const int32_t *stridec, const int32_t *batch_size BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_dgemm_batch_strided(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, *alpha, a, *lda, *stridea, b, *ldb, *strideb, *beta, c, *ldc, *stridec, *batch_size);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "DGEMM_BATCH_STRIDED");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_cgemm_batch_strided
BLASM_F77_SUBROUTINE cgemm_batch_strided_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const int32_t *stridea, const void *b, const int32_t *ldb, const int32_t *strideb, const void *beta, void *c, const int32_t *ldc, const int32_t *stridec, const int32_t *batch_size BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_cgemm_batch_strided(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, ((const float *)alpha)[0], ((const float *)alpha)[1], a, *lda, *stridea, b, *ldb, *strideb, ((const float *)beta)[0], ((const float *)beta)[1], c, *ldc, *stridec, *batch_size);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "CGEMM_BATCH_STRIDED");
    BLASM_F77_RETURN;
}
#endif

#ifdef BLASM_ROUTINE_zgemm_batch_strided
BLASM_F77_SUBROUTINE zgemm_batch_strided_(const char *transa, const char *transb, const int32_t *m, const int32_t *n, const int32_t *k, const void *alpha, const void *a, const int32_t *lda, const int32_t *stridea, const void *b, const int32_t *ldb, const int32_t *strideb, const void *beta, void *c, const int32_t *ldc, const int32_t *stridec, const int32_t *batch_size BLASM_F77_LENGTHS_2) {
    uint32_t error = blasm_zgemm_batch_strided(CblasColMajor, blasm_trans(transa), blasm_trans(transb), *m, *n, *k, ((const double *)alpha)[0], ((const double *)alpha)[1], a, *lda, *stridea, b, *ldb, *strideb, ((const double *)beta)[0], ((const double *)beta)[1], c, *ldc, *stridec, *batch_size);
    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, "ZGEMM_BATCH_STRIDED");
    BLASM_F77_RETURN;
}
#endif
