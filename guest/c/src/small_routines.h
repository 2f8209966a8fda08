/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * Which calls are small, and the kernels that compute them. For one routine, since the shims are
 * compiled once for each. */

#ifdef BLASM_ROUTINE_sswap
void blasm_small_sswap(int32_t n, float *x, int32_t incx, float *y, int32_t incy);
static inline int blasm_is_small(int32_t n, float *x, int32_t incx, float *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 192) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 4);
    const uint64_t y_bytes = blasm_vector(n, incy, 4);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_dswap
void blasm_small_dswap(int32_t n, double *x, int32_t incx, double *y, int32_t incy);
static inline int blasm_is_small(int32_t n, double *x, int32_t incx, double *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 128) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    const uint64_t y_bytes = blasm_vector(n, incy, 8);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_cswap
void blasm_small_cswap(int32_t n, void *x, int32_t incx, void *y, int32_t incy);
static inline int blasm_is_small(int32_t n, void *x, int32_t incx, void *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 128) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    const uint64_t y_bytes = blasm_vector(n, incy, 8);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_zswap
void blasm_small_zswap(int32_t n, void *x, int32_t incx, void *y, int32_t incy);
static inline int blasm_is_small(int32_t n, void *x, int32_t incx, void *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 64) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 16);
    const uint64_t y_bytes = blasm_vector(n, incy, 16);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_sscal
void blasm_small_sscal(int32_t n, float alpha, float *x, int32_t incx);
static inline int blasm_is_small(int32_t n, float alpha, float *x, int32_t incx) {
    (void)alpha;
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 256) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 4);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_dscal
void blasm_small_dscal(int32_t n, double alpha, double *x, int32_t incx);
static inline int blasm_is_small(int32_t n, double alpha, double *x, int32_t incx) {
    (void)alpha;
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 192) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_cscal
void blasm_small_cscal(int32_t n, float alpha_re, float alpha_im, void *x, int32_t incx);
static inline int blasm_is_small(int32_t n, float alpha_re, float alpha_im, void *x, int32_t incx) {
    (void)alpha_re, (void)alpha_im;
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 64) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_zscal
void blasm_small_zscal(int32_t n, double alpha_re, double alpha_im, void *x, int32_t incx);
static inline int blasm_is_small(int32_t n, double alpha_re, double alpha_im, void *x, int32_t incx) {
    (void)alpha_re, (void)alpha_im;
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 48) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 16);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_csscal
void blasm_small_csscal(int32_t n, float alpha, void *x, int32_t incx);
static inline int blasm_is_small(int32_t n, float alpha, void *x, int32_t incx) {
    (void)alpha;
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 128) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_zdscal
void blasm_small_zdscal(int32_t n, double alpha, void *x, int32_t incx);
static inline int blasm_is_small(int32_t n, double alpha, void *x, int32_t incx) {
    (void)alpha;
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 96) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 16);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_scopy
void blasm_small_scopy(int32_t n, const float *x, int32_t incx, float *y, int32_t incy);
static inline int blasm_is_small(int32_t n, const float *x, int32_t incx, float *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 256) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 4);
    const uint64_t y_bytes = blasm_vector(n, incy, 4);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_dcopy
void blasm_small_dcopy(int32_t n, const double *x, int32_t incx, double *y, int32_t incy);
static inline int blasm_is_small(int32_t n, const double *x, int32_t incx, double *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 256) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    const uint64_t y_bytes = blasm_vector(n, incy, 8);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_ccopy
void blasm_small_ccopy(int32_t n, const void *x, int32_t incx, void *y, int32_t incy);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx, void *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 256) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    const uint64_t y_bytes = blasm_vector(n, incy, 8);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_zcopy
void blasm_small_zcopy(int32_t n, const void *x, int32_t incx, void *y, int32_t incy);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx, void *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 128) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 16);
    const uint64_t y_bytes = blasm_vector(n, incy, 16);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_saxpy
void blasm_small_saxpy(int32_t n, float alpha, const float *x, int32_t incx, float *y, int32_t incy);
static inline int blasm_is_small(int32_t n, float alpha, const float *x, int32_t incx, float *y, int32_t incy) {
    if (n <= 0 || alpha == 0) return 0;
    if ((uint64_t)n > 256) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 4);
    const uint64_t y_bytes = blasm_vector(n, incy, 4);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_daxpy
void blasm_small_daxpy(int32_t n, double alpha, const double *x, int32_t incx, double *y, int32_t incy);
static inline int blasm_is_small(int32_t n, double alpha, const double *x, int32_t incx, double *y, int32_t incy) {
    if (n <= 0 || alpha == 0) return 0;
    if ((uint64_t)n > 192) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    const uint64_t y_bytes = blasm_vector(n, incy, 8);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_caxpy
void blasm_small_caxpy(int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, void *y, int32_t incy);
static inline int blasm_is_small(int32_t n, float alpha_re, float alpha_im, const void *x, int32_t incx, void *y, int32_t incy) {
    if (n <= 0 || (alpha_re == 0 && alpha_im == 0)) return 0;
    if ((uint64_t)n > 96) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    const uint64_t y_bytes = blasm_vector(n, incy, 8);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_zaxpy
void blasm_small_zaxpy(int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, void *y, int32_t incy);
static inline int blasm_is_small(int32_t n, double alpha_re, double alpha_im, const void *x, int32_t incx, void *y, int32_t incy) {
    if (n <= 0 || (alpha_re == 0 && alpha_im == 0)) return 0;
    if ((uint64_t)n > 48) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 16);
    const uint64_t y_bytes = blasm_vector(n, incy, 16);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_sdot
float blasm_small_sdot(int32_t n, const float *x, int32_t incx, const float *y, int32_t incy);
static inline int blasm_is_small(int32_t n, const float *x, int32_t incx, const float *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 256) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 4);
    const uint64_t y_bytes = blasm_vector(n, incy, 4);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_ddot
double blasm_small_ddot(int32_t n, const double *x, int32_t incx, const double *y, int32_t incy);
static inline int blasm_is_small(int32_t n, const double *x, int32_t incx, const double *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 256) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    const uint64_t y_bytes = blasm_vector(n, incy, 8);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_cdotu
void blasm_small_cdotu(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 64) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    const uint64_t y_bytes = blasm_vector(n, incy, 8);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_zdotu
void blasm_small_zdotu(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 48) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 16);
    const uint64_t y_bytes = blasm_vector(n, incy, 16);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_cdotc
void blasm_small_cdotc(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 64) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    const uint64_t y_bytes = blasm_vector(n, incy, 8);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_zdotc
void blasm_small_zdotc(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy, void *result);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx, const void *y, int32_t incy) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 48) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 16);
    const uint64_t y_bytes = blasm_vector(n, incy, 16);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_snrm2
float blasm_small_snrm2(int32_t n, const float *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const float *x, int32_t incx) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 256) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 4);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_dnrm2
double blasm_small_dnrm2(int32_t n, const double *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const double *x, int32_t incx) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 256) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_scnrm2
float blasm_small_scnrm2(int32_t n, const void *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 128) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_dznrm2
double blasm_small_dznrm2(int32_t n, const void *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx) {
    if (n <= 0) return 0;
    if ((uint64_t)n > 128) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 16);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_sasum
float blasm_small_sasum(int32_t n, const float *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const float *x, int32_t incx) {
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 256) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 4);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_dasum
double blasm_small_dasum(int32_t n, const double *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const double *x, int32_t incx) {
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 128) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_scasum
float blasm_small_scasum(int32_t n, const void *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx) {
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 128) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_dzasum
double blasm_small_dzasum(int32_t n, const void *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx) {
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 64) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 16);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_isamax
uint32_t blasm_small_isamax(int32_t n, const float *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const float *x, int32_t incx) {
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 48) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 4);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_idamax
uint32_t blasm_small_idamax(int32_t n, const double *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const double *x, int32_t incx) {
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 48) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_icamax
uint32_t blasm_small_icamax(int32_t n, const void *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx) {
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 24) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_izamax
uint32_t blasm_small_izamax(int32_t n, const void *x, int32_t incx);
static inline int blasm_is_small(int32_t n, const void *x, int32_t incx) {
    if (n <= 0 || incx <= 0) return 0;
    if ((uint64_t)n > 24) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 16);
    return blasm_in_memory(x, x_bytes);
}
#endif

#ifdef BLASM_ROUTINE_sgemv
void blasm_small_sgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, const float *x, int32_t incx, float beta, float *y, int32_t incy);
static inline int blasm_is_small(uint32_t layout, uint32_t trans, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, const float *x, int32_t incx, float beta, float *y, int32_t incy) {
    (void)beta;
    if (layout - CblasRowMajor >= 2u || trans - CblasNoTrans >= 3u) return 0;
    if (m <= 0 || n <= 0 || alpha == 0) return 0;
    if ((uint64_t)m * n > 4096) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || lda < blasm_at_least_1(n) || incx == 0 || incy == 0 : m < 0 || n < 0 || lda < blasm_at_least_1(m) || incx == 0 || incy == 0) return 0;
    const uint64_t a_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), lda, 4);
    const uint64_t x_bytes = blasm_vector((trans == CblasNoTrans ? n : m), incx, 4);
    const uint64_t y_bytes = blasm_vector((trans == CblasNoTrans ? m : n), incy, 4);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(a, a_bytes, y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_dgemv
void blasm_small_dgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, const double *x, int32_t incx, double beta, double *y, int32_t incy);
static inline int blasm_is_small(uint32_t layout, uint32_t trans, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, const double *x, int32_t incx, double beta, double *y, int32_t incy) {
    (void)beta;
    if (layout - CblasRowMajor >= 2u || trans - CblasNoTrans >= 3u) return 0;
    if (m <= 0 || n <= 0 || alpha == 0) return 0;
    if ((uint64_t)m * n > 1024) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || lda < blasm_at_least_1(n) || incx == 0 || incy == 0 : m < 0 || n < 0 || lda < blasm_at_least_1(m) || incx == 0 || incy == 0) return 0;
    const uint64_t a_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), lda, 8);
    const uint64_t x_bytes = blasm_vector((trans == CblasNoTrans ? n : m), incx, 8);
    const uint64_t y_bytes = blasm_vector((trans == CblasNoTrans ? m : n), incy, 8);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(a, a_bytes, y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_cgemv
void blasm_small_cgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy);
static inline int blasm_is_small(uint32_t layout, uint32_t trans, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, float beta_re, float beta_im, void *y, int32_t incy) {
    (void)beta_re, (void)beta_im;
    if (layout - CblasRowMajor >= 2u || trans - CblasNoTrans >= 3u) return 0;
    if (m <= 0 || n <= 0 || (alpha_re == 0 && alpha_im == 0)) return 0;
    if ((uint64_t)m * n > 196) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || lda < blasm_at_least_1(n) || incx == 0 || incy == 0 : m < 0 || n < 0 || lda < blasm_at_least_1(m) || incx == 0 || incy == 0) return 0;
    const uint64_t a_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), lda, 8);
    const uint64_t x_bytes = blasm_vector((trans == CblasNoTrans ? n : m), incx, 8);
    const uint64_t y_bytes = blasm_vector((trans == CblasNoTrans ? m : n), incy, 8);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(a, a_bytes, y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_zgemv
void blasm_small_zgemv(uint32_t layout, uint32_t trans, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy);
static inline int blasm_is_small(uint32_t layout, uint32_t trans, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *x, int32_t incx, double beta_re, double beta_im, void *y, int32_t incy) {
    (void)beta_re, (void)beta_im;
    if (layout - CblasRowMajor >= 2u || trans - CblasNoTrans >= 3u) return 0;
    if (m <= 0 || n <= 0 || (alpha_re == 0 && alpha_im == 0)) return 0;
    if ((uint64_t)m * n > 196) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || lda < blasm_at_least_1(n) || incx == 0 || incy == 0 : m < 0 || n < 0 || lda < blasm_at_least_1(m) || incx == 0 || incy == 0) return 0;
    const uint64_t a_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), lda, 16);
    const uint64_t x_bytes = blasm_vector((trans == CblasNoTrans ? n : m), incx, 16);
    const uint64_t y_bytes = blasm_vector((trans == CblasNoTrans ? m : n), incy, 16);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(a, a_bytes, y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
}
#endif

#ifdef BLASM_ROUTINE_sgemm
void blasm_small_sgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, const float *b, int32_t ldb, float beta, float *c, int32_t ldc);
static inline int blasm_is_small(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, float alpha, const float *a, int32_t lda, const float *b, int32_t ldb, float beta, float *c, int32_t ldc) {
    (void)beta;
    if (layout - CblasRowMajor >= 2u || transa - CblasNoTrans >= 3u || transb - CblasNoTrans >= 3u) return 0;
    if (m <= 0 || n <= 0 || alpha == 0 || k <= 0) return 0;
    if ((uint64_t)m * n > 1728) return 0;
    if ((uint64_t)m * n * k > 1728) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || k < 0 || ldb < blasm_at_least_1((transb == CblasNoTrans ? n : k)) || lda < blasm_at_least_1((transa == CblasNoTrans ? k : m)) || ldc < blasm_at_least_1(n) : m < 0 || n < 0 || k < 0 || lda < blasm_at_least_1((transa == CblasNoTrans ? m : k)) || ldb < blasm_at_least_1((transb == CblasNoTrans ? k : n)) || ldc < blasm_at_least_1(m)) return 0;
    const uint64_t a_bytes = blasm_matrix((layout == CblasRowMajor ? (transa == CblasNoTrans ? k : m) : (transa == CblasNoTrans ? m : k)), (layout == CblasRowMajor ? (transa == CblasNoTrans ? m : k) : (transa == CblasNoTrans ? k : m)), lda, 4);
    const uint64_t b_bytes = blasm_matrix((layout == CblasRowMajor ? (transb == CblasNoTrans ? n : k) : (transb == CblasNoTrans ? k : n)), (layout == CblasRowMajor ? (transb == CblasNoTrans ? k : n) : (transb == CblasNoTrans ? n : k)), ldb, 4);
    const uint64_t c_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), ldc, 4);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(b, b_bytes) && blasm_in_memory(c, c_bytes) && blasm_apart(a, a_bytes, c, c_bytes) && blasm_apart(b, b_bytes, c, c_bytes);
}
#endif

#ifdef BLASM_ROUTINE_dgemm
void blasm_small_dgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, const double *b, int32_t ldb, double beta, double *c, int32_t ldc);
static inline int blasm_is_small(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, double alpha, const double *a, int32_t lda, const double *b, int32_t ldb, double beta, double *c, int32_t ldc) {
    (void)beta;
    if (layout - CblasRowMajor >= 2u || transa - CblasNoTrans >= 3u || transb - CblasNoTrans >= 3u) return 0;
    if (m <= 0 || n <= 0 || alpha == 0 || k <= 0) return 0;
    if ((uint64_t)m * n > 512) return 0;
    if ((uint64_t)m * n * k > 512) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || k < 0 || ldb < blasm_at_least_1((transb == CblasNoTrans ? n : k)) || lda < blasm_at_least_1((transa == CblasNoTrans ? k : m)) || ldc < blasm_at_least_1(n) : m < 0 || n < 0 || k < 0 || lda < blasm_at_least_1((transa == CblasNoTrans ? m : k)) || ldb < blasm_at_least_1((transb == CblasNoTrans ? k : n)) || ldc < blasm_at_least_1(m)) return 0;
    const uint64_t a_bytes = blasm_matrix((layout == CblasRowMajor ? (transa == CblasNoTrans ? k : m) : (transa == CblasNoTrans ? m : k)), (layout == CblasRowMajor ? (transa == CblasNoTrans ? m : k) : (transa == CblasNoTrans ? k : m)), lda, 8);
    const uint64_t b_bytes = blasm_matrix((layout == CblasRowMajor ? (transb == CblasNoTrans ? n : k) : (transb == CblasNoTrans ? k : n)), (layout == CblasRowMajor ? (transb == CblasNoTrans ? k : n) : (transb == CblasNoTrans ? n : k)), ldb, 8);
    const uint64_t c_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), ldc, 8);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(b, b_bytes) && blasm_in_memory(c, c_bytes) && blasm_apart(a, a_bytes, c, c_bytes) && blasm_apart(b, b_bytes, c, c_bytes);
}
#endif

#ifdef BLASM_ROUTINE_cgemm
void blasm_small_cgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc);
static inline int blasm_is_small(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, float alpha_re, float alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, float beta_re, float beta_im, void *c, int32_t ldc) {
    (void)beta_re, (void)beta_im;
    if (layout - CblasRowMajor >= 2u || transa - CblasNoTrans >= 3u || transb - CblasNoTrans >= 3u) return 0;
    if (m <= 0 || n <= 0 || (alpha_re == 0 && alpha_im == 0) || k <= 0) return 0;
    if ((uint64_t)m * n > 216) return 0;
    if ((uint64_t)m * n * k > 216) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || k < 0 || ldb < blasm_at_least_1((transb == CblasNoTrans ? n : k)) || lda < blasm_at_least_1((transa == CblasNoTrans ? k : m)) || ldc < blasm_at_least_1(n) : m < 0 || n < 0 || k < 0 || lda < blasm_at_least_1((transa == CblasNoTrans ? m : k)) || ldb < blasm_at_least_1((transb == CblasNoTrans ? k : n)) || ldc < blasm_at_least_1(m)) return 0;
    const uint64_t a_bytes = blasm_matrix((layout == CblasRowMajor ? (transa == CblasNoTrans ? k : m) : (transa == CblasNoTrans ? m : k)), (layout == CblasRowMajor ? (transa == CblasNoTrans ? m : k) : (transa == CblasNoTrans ? k : m)), lda, 8);
    const uint64_t b_bytes = blasm_matrix((layout == CblasRowMajor ? (transb == CblasNoTrans ? n : k) : (transb == CblasNoTrans ? k : n)), (layout == CblasRowMajor ? (transb == CblasNoTrans ? k : n) : (transb == CblasNoTrans ? n : k)), ldb, 8);
    const uint64_t c_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), ldc, 8);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(b, b_bytes) && blasm_in_memory(c, c_bytes) && blasm_apart(a, a_bytes, c, c_bytes) && blasm_apart(b, b_bytes, c, c_bytes);
}
#endif

#ifdef BLASM_ROUTINE_zgemm
void blasm_small_zgemm(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc);
static inline int blasm_is_small(uint32_t layout, uint32_t transa, uint32_t transb, int32_t m, int32_t n, int32_t k, double alpha_re, double alpha_im, const void *a, int32_t lda, const void *b, int32_t ldb, double beta_re, double beta_im, void *c, int32_t ldc) {
    (void)beta_re, (void)beta_im;
    if (layout - CblasRowMajor >= 2u || transa - CblasNoTrans >= 3u || transb - CblasNoTrans >= 3u) return 0;
    if (m <= 0 || n <= 0 || (alpha_re == 0 && alpha_im == 0) || k <= 0) return 0;
    if ((uint64_t)m * n > 64) return 0;
    if ((uint64_t)m * n * k > 64) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || k < 0 || ldb < blasm_at_least_1((transb == CblasNoTrans ? n : k)) || lda < blasm_at_least_1((transa == CblasNoTrans ? k : m)) || ldc < blasm_at_least_1(n) : m < 0 || n < 0 || k < 0 || lda < blasm_at_least_1((transa == CblasNoTrans ? m : k)) || ldb < blasm_at_least_1((transb == CblasNoTrans ? k : n)) || ldc < blasm_at_least_1(m)) return 0;
    const uint64_t a_bytes = blasm_matrix((layout == CblasRowMajor ? (transa == CblasNoTrans ? k : m) : (transa == CblasNoTrans ? m : k)), (layout == CblasRowMajor ? (transa == CblasNoTrans ? m : k) : (transa == CblasNoTrans ? k : m)), lda, 16);
    const uint64_t b_bytes = blasm_matrix((layout == CblasRowMajor ? (transb == CblasNoTrans ? n : k) : (transb == CblasNoTrans ? k : n)), (layout == CblasRowMajor ? (transb == CblasNoTrans ? k : n) : (transb == CblasNoTrans ? n : k)), ldb, 16);
    const uint64_t c_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), ldc, 16);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(b, b_bytes) && blasm_in_memory(c, c_bytes) && blasm_apart(a, a_bytes, c, c_bytes) && blasm_apart(b, b_bytes, c, c_bytes);
}
#endif

#ifdef BLASM_ROUTINE_strsm
void blasm_small_strsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, float *b, int32_t ldb);
static inline int blasm_is_small(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha, const float *a, int32_t lda, float *b, int32_t ldb) {
    if (layout - CblasRowMajor >= 2u || side - CblasLeft >= 2u || uplo - CblasUpper >= 2u || transa - CblasNoTrans >= 3u || diag - CblasNonUnit >= 2u) return 0;
    if (m <= 0 || n <= 0 || alpha == 0) return 0;
    if ((uint64_t)m * n > 4096) return 0;
    if ((uint64_t)m * n * (side == CblasLeft ? m : n) > 4096) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || lda < blasm_at_least_1((side == CblasLeft ? m : n)) || ldb < blasm_at_least_1(n) : m < 0 || n < 0 || lda < blasm_at_least_1((side == CblasLeft ? m : n)) || ldb < blasm_at_least_1(m)) return 0;
    const uint64_t a_bytes = blasm_matrix((side == CblasLeft ? m : n), (side == CblasLeft ? m : n), lda, 4);
    const uint64_t b_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), ldb, 4);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(b, b_bytes) && blasm_apart(a, a_bytes, b, b_bytes);
}
#endif

#ifdef BLASM_ROUTINE_dtrsm
void blasm_small_dtrsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, double *b, int32_t ldb);
static inline int blasm_is_small(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha, const double *a, int32_t lda, double *b, int32_t ldb) {
    if (layout - CblasRowMajor >= 2u || side - CblasLeft >= 2u || uplo - CblasUpper >= 2u || transa - CblasNoTrans >= 3u || diag - CblasNonUnit >= 2u) return 0;
    if (m <= 0 || n <= 0 || alpha == 0) return 0;
    if ((uint64_t)m * n > 512) return 0;
    if ((uint64_t)m * n * (side == CblasLeft ? m : n) > 512) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || lda < blasm_at_least_1((side == CblasLeft ? m : n)) || ldb < blasm_at_least_1(n) : m < 0 || n < 0 || lda < blasm_at_least_1((side == CblasLeft ? m : n)) || ldb < blasm_at_least_1(m)) return 0;
    const uint64_t a_bytes = blasm_matrix((side == CblasLeft ? m : n), (side == CblasLeft ? m : n), lda, 8);
    const uint64_t b_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), ldb, 8);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(b, b_bytes) && blasm_apart(a, a_bytes, b, b_bytes);
}
#endif

#ifdef BLASM_ROUTINE_ctrsm
void blasm_small_ctrsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);
static inline int blasm_is_small(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, float alpha_re, float alpha_im, const void *a, int32_t lda, void *b, int32_t ldb) {
    if (layout - CblasRowMajor >= 2u || side - CblasLeft >= 2u || uplo - CblasUpper >= 2u || transa - CblasNoTrans >= 3u || diag - CblasNonUnit >= 2u) return 0;
    if (m <= 0 || n <= 0 || (alpha_re == 0 && alpha_im == 0)) return 0;
    if ((uint64_t)m * n > 125) return 0;
    if ((uint64_t)m * n * (side == CblasLeft ? m : n) > 125) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || lda < blasm_at_least_1((side == CblasLeft ? m : n)) || ldb < blasm_at_least_1(n) : m < 0 || n < 0 || lda < blasm_at_least_1((side == CblasLeft ? m : n)) || ldb < blasm_at_least_1(m)) return 0;
    const uint64_t a_bytes = blasm_matrix((side == CblasLeft ? m : n), (side == CblasLeft ? m : n), lda, 8);
    const uint64_t b_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), ldb, 8);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(b, b_bytes) && blasm_apart(a, a_bytes, b, b_bytes);
}
#endif

#ifdef BLASM_ROUTINE_ztrsm
void blasm_small_ztrsm(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, void *b, int32_t ldb);
static inline int blasm_is_small(uint32_t layout, uint32_t side, uint32_t uplo, uint32_t transa, uint32_t diag, int32_t m, int32_t n, double alpha_re, double alpha_im, const void *a, int32_t lda, void *b, int32_t ldb) {
    if (layout - CblasRowMajor >= 2u || side - CblasLeft >= 2u || uplo - CblasUpper >= 2u || transa - CblasNoTrans >= 3u || diag - CblasNonUnit >= 2u) return 0;
    if (m <= 0 || n <= 0 || (alpha_re == 0 && alpha_im == 0)) return 0;
    if ((uint64_t)m * n > 64) return 0;
    if ((uint64_t)m * n * (side == CblasLeft ? m : n) > 64) return 0;
    if (layout == CblasRowMajor ? n < 0 || m < 0 || lda < blasm_at_least_1((side == CblasLeft ? m : n)) || ldb < blasm_at_least_1(n) : m < 0 || n < 0 || lda < blasm_at_least_1((side == CblasLeft ? m : n)) || ldb < blasm_at_least_1(m)) return 0;
    const uint64_t a_bytes = blasm_matrix((side == CblasLeft ? m : n), (side == CblasLeft ? m : n), lda, 16);
    const uint64_t b_bytes = blasm_matrix((layout == CblasRowMajor ? n : m), (layout == CblasRowMajor ? m : n), ldb, 16);
    return blasm_in_memory(a, a_bytes) && blasm_in_memory(b, b_bytes) && blasm_apart(a, a_bytes, b, b_bytes);
}
#endif
