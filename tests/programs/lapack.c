/* LAPACK's drivers in a guest: systems and inverses, `info`, and the arguments of XERBLA, in the four
 * types. Prints what is wrong, and at the end how much was right. Every error is far above or far below
 * the bound: the tests of blasm-lapack are those that judge rounding. */
#include <blasm_f77.h>
#include <complex.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define INT const int32_t *
#define SUBROUTINE BLASM_F77_SUBROUTINE
#define L1 BLASM_F77_LENGTHS_1
#define L2 BLASM_F77_LENGTHS_2
#define L3 BLASM_F77_LENGTHS_3
#ifdef BLASM_F77_LEN
#define ONE , 1
#else
#define ONE
#endif

static int right, wrong;

#define CHECK(holds, ...) \
    do { \
        if (holds) right++; \
        else { wrong++; printf(__VA_ARGS__); putchar('\n'); } \
    } while (0)

static int32_t told;
static char name[8];

BLASM_F77_XERBLA xerbla_(const char *srname, const int32_t *info, int32_t length) {
    told = *info;
    memset(name, 0, sizeof name);
    memcpy(name, srname, length < 7 ? length : 7);
#if !defined BLASM_F77_LEN || defined BLASM_F77_INT
    return 0;
#endif
}

static double pseudo(void) {
    static uint64_t state = 1;
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (double)(state >> 11) / 4503599627370496.0 - 1;
}

/* For a type: P its letter, T its elements, R their parts, X one of them, CONJ and ABS. */
#define TYPE(P, UPPER, T, R, X, CONJ, ABS, UNIT) \
    SUBROUTINE P##getrf_(INT m, INT n, T *a, INT lda, int32_t *ipiv, int32_t *info); \
    SUBROUTINE P##getri_(INT n, T *a, INT lda, const int32_t *ipiv, T *work, INT lwork, int32_t *info); \
    SUBROUTINE P##gesv_(INT n, INT nrhs, T *a, INT lda, int32_t *ipiv, T *b, INT ldb, int32_t *info); \
    SUBROUTINE P##potrf_(const char *uplo, INT n, T *a, INT lda, int32_t *info L1); \
    SUBROUTINE P##potri_(const char *uplo, INT n, T *a, INT lda, int32_t *info L1); \
    SUBROUTINE P##posv_(const char *uplo, INT n, INT nrhs, T *a, INT lda, T *b, INT ldb, int32_t *info L1); \
    SUBROUTINE P##trtri_(const char *uplo, const char *diag, INT n, T *a, INT lda, int32_t *info L2); \
    SUBROUTINE P##trtrs_(const char *uplo, const char *trans, const char *diag, INT n, INT nrhs, \
                         const T *a, INT lda, T *b, INT ldb, int32_t *info L3); \
    static void P##_type(int32_t n) { \
        size_t size = (size_t)n * n; \
        T *a = malloc(size * sizeof(T)), *f = malloc(size * sizeof(T)), *b = malloc(size * sizeof(T)); \
        T *work = malloc(64 * (size_t)n * sizeof(T)); \
        int32_t *ipiv = malloc(n * sizeof(int32_t)), info = -9, lwork = 64 * n; \
        /* Hermitian, and its diagonal dominates: the condition number is below 6. */ \
        for (int32_t j = 0; j < n; j++) \
            for (int32_t i = 0; i <= j; i++) { \
                a[i + j * n] = i == j ? (T)(2 * n) : (T)(X); \
                a[j + i * n] = CONJ(a[i + j * n]); \
            } \
        double bound = 500.0 * n * UNIT; \
        for (int k = 0; k < 3; k++) { \
            memcpy(f, a, size * sizeof(T)); \
            for (int32_t i = 0; i < n; i++) { \
                b[i] = 0; \
                for (int32_t j = 0; j < n; j++) b[i] += a[i + j * n] * (T)(j % 3 + 1); \
            } \
            int32_t one = 1; \
            if (k == 0) P##gesv_(&n, &one, f, &n, ipiv, b, &n, &info); \
            else P##posv_(k == 1 ? "L" : "u", &n, &one, f, &n, b, &n, &info ONE); \
            double error = 0; \
            for (int32_t i = 0; i < n; i++) error = fmax(error, ABS(b[i] - (T)(i % 3 + 1))); \
            CHECK(info == 0 && error <= bound, "%csv %d, n = %d: info %d, error %g", #P[0], k, n, info, error); \
            if (k == 0) P##getri_(&n, f, &n, ipiv, work, &lwork, &info); \
            else P##potri_(k == 1 ? "l" : "U", &n, f, &n, &info ONE); \
            error = 0; \
            for (int32_t i = 0; i < n; i++) { \
                T sum = 0; \
                for (int32_t j = 0; j < n; j++) { \
                    int stored = k == 0 || (k == 1 ? i >= j : i <= j); \
                    T x = stored ? f[i + j * n] : CONJ(f[j + i * n]); \
                    sum += x * a[j + (n - 1) * n]; \
                } \
                error = fmax(error, ABS(sum - (T)(i == n - 1))); \
            } \
            CHECK(info == 0 && error <= bound, "%ctri %d, n = %d: info %d, error %g", #P[0], k, n, info, error); \
        } \
        /* A zero on the diagonal of a factor, and a minor that is not positive. */ \
        memset(f, 0, size * sizeof(T)); \
        for (int32_t i = 0; i < n; i++) f[i + i * n] = i == n / 2 ? 0 : 1; \
        P##trtri_("U", "N", &n, f, &n, &info ONE ONE); \
        CHECK(info == n / 2 + 1, "%ctrtri: info %d", #P[0], info); \
        P##potrf_("U", &n, f, &n, &info ONE); \
        CHECK(info == n / 2 + 1, "%cpotrf: info %d", #P[0], info); \
        P##getrf_(&n, &n, f, &n, ipiv, &info); \
        CHECK(info == n / 2 + 1, "%cgetrf: info %d", #P[0], info); \
        /* Illegal arguments. */ \
        int32_t bad = -1, query = -1; \
        P##getrf_(&n, &bad, f, &n, ipiv, &info); \
        CHECK(info == -2 && told == 2 && !strcmp(name, UPPER "GETRF"), "%s, %d, %d", name, told, info); \
        P##gesv_(&n, &bad, f, &n, ipiv, b, &n, &info); \
        CHECK(info == -2 && told == 2 && !strcmp(name, UPPER "GESV "), "%s, %d, %d", name, told, info); \
        P##trtrs_("U", "N", "?", &n, &n, f, &n, b, &n, &info ONE ONE ONE); \
        CHECK(info == -3 && told == 3 && !strcmp(name, UPPER "TRTRS"), "%s, %d, %d", name, told, info); \
        P##getri_(&n, f, &n, ipiv, work, &query, &info); \
        CHECK(info == 0 && creal(work[0]) == 64 * n, "%cgetri: info %d", #P[0], info); \
        free(a); free(f); free(b); free(work); free(ipiv); \
    }

#define REAL(x) (x)
TYPE(s, "S", float, float, pseudo(), REAL, fabs, 6e-8)
TYPE(d, "D", double, double, pseudo(), REAL, fabs, 1.2e-16)
TYPE(c, "C", float complex, float, pseudo() + I * pseudo(), conjf, cabsf, 6e-8)
TYPE(z, "Z", double complex, double, pseudo() + I * pseudo(), conj, cabs, 1.2e-16)

int main(void) {
    for (int32_t n = 1; n <= 200; n = n < 40 ? n + 1 : n + 37) {
        s_type(n);
        d_type(n);
        c_type(n);
        z_type(n);
    }
    printf("%d right, %d wrong\n", right, wrong);
    return wrong != 0;
}
