/* LAPACK's drivers as a program might have them inside: Fortran's symbols, plain loops, no BLAS. The tests
 * of `blasm graft` call them in this program and in its grafted form, and compare. */
#ifndef TYPE
#include <complex.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef int32_t INT;

static INT position;
static char name[8];

int xerbla_(const char *srname, const INT *info, INT length) {
    position = *info;
    memset(name, 0, sizeof name);
    memcpy(name, srname, length < 7 ? length : 7);
    return 0;
}

/* What XERBLA was told since the last time: the position is 0 if it was not called. */
INT told(char *into) {
    INT answer = position;
    position = 0;
    memcpy(into, name, sizeof name);
    return answer;
}

void *reserve(INT size) { return malloc(size); }

static int is(const char *flag, char letter) { return (*flag & ~32) == letter; }
static int legal(const char *flag, const char *letters) { return *flag && strchr(letters, *flag & ~32); }
static INT at_least_1(INT n) { return n > 1 ? n : 1; }

#define JOINED(a, b) a##b
#define JOIN(a, b) JOINED(a, b)
#define F(routine) JOIN(LETTER, JOIN(routine, _))
#define A(i, j) a[(i) + (ptrdiff_t)(j) * *lda]
#define B(i, j) b[(i) + (ptrdiff_t)(j) * *ldb]
#define CHECK(routine, bad) \
    do { \
        INT illegal = bad; \
        *info = -illegal; \
        if (illegal) { \
            xerbla_(CAPITAL routine, &illegal, 6); \
            return 0; \
        } \
    } while (0)

#define TYPE float
#define LETTER s
#define CAPITAL "S"
#define CONJ(x) (x)
#define SIZE(x) fabsf(x)
#include "graft_lapack.c"
#define TYPE double
#define LETTER d
#define CAPITAL "D"
#define CONJ(x) (x)
#define SIZE(x) fabs(x)
#include "graft_lapack.c"
#define TYPE float complex
#define LETTER c
#define CAPITAL "C"
#define CONJ(x) conjf(x)
#define SIZE(x) (fabsf(crealf(x)) + fabsf(cimagf(x)))
#include "graft_lapack.c"
#define TYPE double complex
#define LETTER z
#define CAPITAL "Z"
#define CONJ(x) conj(x)
#define SIZE(x) (fabs(creal(x)) + fabs(cimag(x)))
#include "graft_lapack.c"

#else

/* An element of op(A). */
static TYPE F(op)(const char *trans, const TYPE *a, const INT *lda, INT i, INT j) {
    return is(trans, 'N') ? A(i, j) : is(trans, 'T') ? A(j, i) : CONJ(A(j, i));
}

/* B := inv(op(A)) B. */
static void F(divide)(int upper, const char *trans, int unit, INT n, INT nrhs, const TYPE *a, const INT *lda,
                      TYPE *b, const INT *ldb) {
    int from_end = upper == (is(trans, 'N') != 0);
    for (INT c = 0; c < nrhs; c++)
        for (INT step = 0; step < n; step++) {
            INT i = from_end ? n - 1 - step : step;
            TYPE sum = B(i, c);
            for (INT k = from_end ? i + 1 : 0; k < (from_end ? n : i); k++)
                sum -= F(op)(trans, a, lda, i, k) * B(k, c);
            B(i, c) = unit ? sum : sum / F(op)(trans, a, lda, i, i);
        }
}

int F(laswp)(const INT *n, TYPE *a, const INT *lda, const INT *k1, const INT *k2, const INT *ipiv,
             const INT *incx) {
    if (*incx == 0) return 0;
    INT forward = *incx > 0, x = forward ? *k1 : *k1 + (*k1 - *k2) * *incx;
    for (INT i = forward ? *k1 : *k2; forward ? i <= *k2 : i >= *k1; i += forward ? 1 : -1, x += *incx)
        for (INT j = 0; j < *n; j++) {
            TYPE one = A(i - 1, j);
            A(i - 1, j) = A(ipiv[x - 1] - 1, j);
            A(ipiv[x - 1] - 1, j) = one;
        }
    return 0;
}

#define GETRF(routine, capitals) \
    int F(routine)(const INT *m, const INT *n, TYPE *a, const INT *lda, INT *ipiv, INT *info) { \
        CHECK(capitals, *m < 0 ? 1 : *n < 0 ? 2 : *lda < at_least_1(*m) ? 4 : 0); \
        for (INT j = 0; j < *m && j < *n; j++) { \
            INT p = j; \
            for (INT i = j + 1; i < *m; i++) \
                if (SIZE(A(i, j)) > SIZE(A(p, j))) p = i; \
            ipiv[j] = p + 1; \
            if (A(p, j) == 0) { \
                if (*info == 0) *info = j + 1; \
            } else { \
                for (INT k = 0; k < *n; k++) { \
                    TYPE one = A(j, k); \
                    A(j, k) = A(p, k); \
                    A(p, k) = one; \
                } \
                for (INT i = j + 1; i < *m; i++) A(i, j) /= A(j, j); \
            } \
            for (INT k = j + 1; k < *n; k++) \
                for (INT i = j + 1; i < *m; i++) A(i, k) -= A(i, j) * A(j, k); \
        } \
        return 0; \
    }
GETRF(getrf, "GETRF")
GETRF(getf2, "GETF2")
GETRF(getrf2, "GETRF2")

int F(getrs)(const char *trans, const INT *n, const INT *nrhs, const TYPE *a, const INT *lda, const INT *ipiv,
             TYPE *b, const INT *ldb, INT *info) {
    CHECK("GETRS", !legal(trans, "NTC") ? 1 : *n < 0 ? 2 : *nrhs < 0 ? 3 : *lda < at_least_1(*n) ? 5
                 : *ldb < at_least_1(*n) ? 8 : 0);
    INT one = 1, back = -1;
    if (is(trans, 'N')) {
        F(laswp)(nrhs, b, ldb, &one, n, ipiv, &one);
        F(divide)(0, trans, 1, *n, *nrhs, a, lda, b, ldb);
        F(divide)(1, trans, 0, *n, *nrhs, a, lda, b, ldb);
    } else {
        F(divide)(1, trans, 0, *n, *nrhs, a, lda, b, ldb);
        F(divide)(0, trans, 1, *n, *nrhs, a, lda, b, ldb);
        F(laswp)(nrhs, b, ldb, &one, n, ipiv, &back);
    }
    return 0;
}

int F(gesv)(const INT *n, const INT *nrhs, TYPE *a, const INT *lda, INT *ipiv, TYPE *b, const INT *ldb,
            INT *info) {
    CHECK("GESV ", *n < 0 ? 1 : *nrhs < 0 ? 2 : *lda < at_least_1(*n) ? 4 : *ldb < at_least_1(*n) ? 7 : 0);
    F(getrf)(n, n, a, lda, ipiv, info);
    if (*info == 0) F(getrs)("N", n, nrhs, a, lda, ipiv, b, ldb, info);
    return 0;
}

#define TRTRI(routine, capitals, finds_zeros) \
    int F(routine)(const char *uplo, const char *diag, const INT *n, TYPE *a, const INT *lda, INT *info) { \
        CHECK(capitals, !legal(uplo, "UL") ? 1 : !legal(diag, "NU") ? 2 : *n < 0 ? 3 \
                      : *lda < at_least_1(*n) ? 5 : 0); \
        int upper = is(uplo, 'U'), unit = is(diag, 'U'); \
        for (INT i = 0; i < *n && finds_zeros && !unit; i++) \
            if (A(i, i) == 0) { \
                *info = i + 1; \
                return 0; \
            } \
        for (INT step = 0; step < *n; step++) { \
            INT j = upper ? step : *n - 1 - step; \
            if (!unit) A(j, j) = 1 / A(j, j); \
            TYPE own = unit ? 1 : A(j, j); \
            for (INT s = 0; s < (upper ? j : *n - 1 - j); s++) { \
                INT i = upper ? s : *n - 1 - s; \
                TYPE sum = unit ? A(i, j) : A(i, i) * A(i, j); \
                for (INT k = upper ? i + 1 : j + 1; k < (upper ? j : i); k++) sum += A(i, k) * A(k, j); \
                A(i, j) = -sum * own; \
            } \
        } \
        return 0; \
    }
TRTRI(trtri, "TRTRI", 1)
TRTRI(trti2, "TRTI2", 0)

int F(trtrs)(const char *uplo, const char *trans, const char *diag, const INT *n, const INT *nrhs,
             const TYPE *a, const INT *lda, TYPE *b, const INT *ldb, INT *info) {
    CHECK("TRTRS", !legal(uplo, "UL") ? 1 : !legal(trans, "NTC") ? 2 : !legal(diag, "NU") ? 3 : *n < 0 ? 4
                 : *nrhs < 0 ? 5 : *lda < at_least_1(*n) ? 7 : *ldb < at_least_1(*n) ? 9 : 0);
    for (INT i = 0; i < *n && is(diag, 'N'); i++)
        if (A(i, i) == 0) {
            *info = i + 1;
            return 0;
        }
    F(divide)(is(uplo, 'U'), trans, is(diag, 'U'), *n, *nrhs, a, lda, b, ldb);
    return 0;
}

int F(getri)(const INT *n, TYPE *a, const INT *lda, const INT *ipiv, TYPE *work, const INT *lwork, INT *info) {
    CHECK("GETRI", *n < 0 ? 1 : *lda < at_least_1(*n) ? 3 : *lwork < at_least_1(*n) && *lwork != -1 ? 6 : 0);
    work[0] = at_least_1(*n);
    if (*lwork == -1) return 0;
    F(trtri)("U", "N", n, a, lda, info);
    for (INT j = *n - 1; j >= 0 && *info == 0; j--) {
        for (INT i = j + 1; i < *n; i++) {
            work[i] = A(i, j);
            A(i, j) = 0;
        }
        for (INT k = j + 1; k < *n; k++)
            for (INT i = 0; i < *n; i++) A(i, j) -= A(i, k) * work[k];
    }
    for (INT j = *n - 1; j >= 0 && *info == 0; j--)
        for (INT i = 0; i < *n; i++) {
            TYPE one = A(i, j);
            A(i, j) = A(i, ipiv[j] - 1);
            A(i, ipiv[j] - 1) = one;
        }
    return 0;
}

#define POTRF(routine, capitals) \
    int F(routine)(const char *uplo, const INT *n, TYPE *a, const INT *lda, INT *info) { \
        CHECK(capitals, !legal(uplo, "UL") ? 1 : *n < 0 ? 2 : *lda < at_least_1(*n) ? 4 : 0); \
        int upper = is(uplo, 'U'); \
        for (INT j = 0; j < *n; j++) { \
            double pivot = creal(A(j, j)); \
            for (INT k = 0; k < j; k++) { \
                TYPE x = upper ? A(k, j) : A(j, k); \
                pivot -= creal(x * CONJ(x)); \
            } \
            if (!(pivot > 0)) { \
                A(j, j) = pivot; \
                *info = j + 1; \
                return 0; \
            } \
            A(j, j) = sqrt(pivot); \
            for (INT i = j + 1; i < *n; i++) { \
                TYPE sum = upper ? A(j, i) : A(i, j); \
                for (INT k = 0; k < j; k++) \
                    sum -= upper ? CONJ(A(k, j)) * A(k, i) : A(i, k) * CONJ(A(j, k)); \
                *(upper ? &A(j, i) : &A(i, j)) = sum / A(j, j); \
            } \
        } \
        return 0; \
    }
POTRF(potrf, "POTRF")
POTRF(potf2, "POTF2")
POTRF(potrf2, "POTRF2")

int F(potrs)(const char *uplo, const INT *n, const INT *nrhs, const TYPE *a, const INT *lda, TYPE *b,
             const INT *ldb, INT *info) {
    CHECK("POTRS", !legal(uplo, "UL") ? 1 : *n < 0 ? 2 : *nrhs < 0 ? 3 : *lda < at_least_1(*n) ? 5
                 : *ldb < at_least_1(*n) ? 7 : 0);
    int upper = is(uplo, 'U');
    F(divide)(upper, upper ? "C" : "N", 0, *n, *nrhs, a, lda, b, ldb);
    F(divide)(upper, upper ? "N" : "C", 0, *n, *nrhs, a, lda, b, ldb);
    return 0;
}

int F(posv)(const char *uplo, const INT *n, const INT *nrhs, TYPE *a, const INT *lda, TYPE *b, const INT *ldb,
            INT *info) {
    CHECK("POSV ", !legal(uplo, "UL") ? 1 : *n < 0 ? 2 : *nrhs < 0 ? 3 : *lda < at_least_1(*n) ? 5
                 : *ldb < at_least_1(*n) ? 7 : 0);
    F(potrf)(uplo, n, a, lda, info);
    if (*info == 0) F(potrs)(uplo, n, nrhs, a, lda, b, ldb, info);
    return 0;
}

#define LAUUM(routine, capitals) \
    int F(routine)(const char *uplo, const INT *n, TYPE *a, const INT *lda, INT *info) { \
        CHECK(capitals, !legal(uplo, "UL") ? 1 : *n < 0 ? 2 : *lda < at_least_1(*n) ? 4 : 0); \
        for (INT i = 0; i < *n; i++) \
            for (INT j = 0; j <= i; j++) { \
                TYPE sum = 0; \
                for (INT k = i; k < *n; k++) \
                    sum += is(uplo, 'U') ? A(j, k) * CONJ(A(i, k)) : CONJ(A(k, i)) * A(k, j); \
                *(is(uplo, 'U') ? &A(j, i) : &A(i, j)) = sum; \
            } \
        return 0; \
    }
LAUUM(lauum, "LAUUM")
LAUUM(lauu2, "LAUU2")

int F(potri)(const char *uplo, const INT *n, TYPE *a, const INT *lda, INT *info) {
    CHECK("POTRI", !legal(uplo, "UL") ? 1 : *n < 0 ? 2 : *lda < at_least_1(*n) ? 4 : 0);
    F(trtri)(uplo, "N", n, a, lda, info);
    if (*info == 0) F(lauum)(uplo, n, a, lda, info);
    return 0;
}

#undef GETRF
#undef TRTRI
#undef POTRF
#undef LAUUM
#undef TYPE
#undef LETTER
#undef CAPITAL
#undef CONJ
#undef SIZE
#endif
