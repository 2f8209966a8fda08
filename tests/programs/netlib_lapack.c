/* What LAPACK's testers call and f2c cannot translate: an intrinsic of Fortran 90, and routines of which
 * LAPACK 3.11 only has sources in Fortran 90. They serve norms and the generators of matrices. */
#include <complex.h>
#include <math.h>
#include <stdint.h>

int32_t len_trim__(const char *text, int32_t length) {
    while (length > 0 && text[length - 1] == ' ') length--;
    return length;
}

/* scale^2 sumsq becomes scale^2 sumsq + the sum of the squares, without overflow on the way. */
static void lassq(double x, double *scale, double *sumsq) {
    x = fabs(x);
    if (x == 0) return;
    if (*scale < x) {
        *sumsq = 1 + *sumsq * (*scale / x) * (*scale / x);
        *scale = x;
    } else {
        *sumsq += x / *scale * (x / *scale);
    }
}

#define LASSQ(name, real, parts) \
    int name(const int32_t *n, const real *x, const int32_t *incx, real *scale, real *sumsq) { \
        double wide_scale = *scale, wide_sumsq = *sumsq; \
        for (int32_t i = 0; i < *n; i++) { \
            for (int32_t k = 0; k < parts; k++) lassq(x[i * *incx * parts + k], &wide_scale, &wide_sumsq); \
        } \
        *scale = wide_scale; \
        *sumsq = wide_sumsq; \
        return 0; \
    }
LASSQ(slassq_, float, 1)
LASSQ(dlassq_, double, 1)
LASSQ(classq_, float, 2)
LASSQ(zlassq_, double, 2)

/* The rotation with [c s; -conj(s) c] [f; g] = [r; 0], c real. */
#define LARTG(name, type, real) \
    int name(const type *f, const type *g, real *c, type *s, type *r) { \
        double complex wide_f = *f, wide_g = *g; \
        double f1 = cabs(wide_f), g1 = cabs(wide_g), both = hypot(f1, g1); \
        if (g1 == 0) { \
            *c = 1, *s = 0, *r = *f; \
        } else { \
            double complex sign = f1 == 0 ? 1 : wide_f / f1; \
            *c = f1 / both, *s = sign * (conj(wide_g) / both), *r = sign * both; \
        } \
        return 0; \
    }
LARTG(slartg_, float, float)
LARTG(dlartg_, double, double)
LARTG(clartg_, float complex, float)
LARTG(zlartg_, double complex, double)

/* The size of a workspace as a number, never less. */
float sroundup_lwork__(const int32_t *lwork) {
    float size = *lwork;
    return (int64_t)size < *lwork ? nextafterf(size, INFINITY) : size;
}
double droundup_lwork__(const int32_t *lwork) { return *lwork; }
