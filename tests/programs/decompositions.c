/* Decompositions that are not among the drivers of liblapack_blasm.a: the reference's LAPACK computes them,
 * over these drivers and the host's BLAS. Prints a line for each: its name, and how large what is left of its
 * equations is, in units of the precision and the size of the matrix. It takes the order of the matrices. */
#include <float.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int32_t integer;

/* f2c's types: the lengths of characters follow, and a subroutine returns an int. */
int dgesvd_(const char *jobu, const char *jobvt, const integer *m, const integer *n, double *a, const integer *lda,
            double *s, double *u, const integer *ldu, double *vt, const integer *ldvt, double *work,
            const integer *lwork, integer *info, integer, integer);
int dgesdd_(const char *jobz, const integer *m, const integer *n, double *a, const integer *lda, double *s,
            double *u, const integer *ldu, double *vt, const integer *ldvt, double *work, const integer *lwork,
            integer *iwork, integer *info, integer);
int dsyevd_(const char *jobz, const char *uplo, const integer *n, double *a, const integer *lda, double *w,
            double *work, const integer *lwork, integer *iwork, const integer *liwork, integer *info, integer,
            integer);
int dgeev_(const char *jobvl, const char *jobvr, const integer *n, double *a, const integer *lda, double *wr,
           double *wi, double *vl, const integer *ldvl, double *vr, const integer *ldvr, double *work,
           const integer *lwork, integer *info, integer, integer);
int dgels_(const char *trans, const integer *m, const integer *n, const integer *nrhs, double *a,
           const integer *lda, double *b, const integer *ldb, double *work, const integer *lwork, integer *info,
           integer);
int dsygv_(const integer *itype, const char *jobz, const char *uplo, const integer *n, double *a,
           const integer *lda, double *b, const integer *ldb, double *w, double *work, const integer *lwork,
           integer *info, integer, integer);

static double *room(integer elements) {
    double *a = calloc((size_t)elements, sizeof *a);
    if (!a) exit(2);
    return a;
}

static double *copy(const double *a, integer elements) {
    return memcpy(room(elements), a, (size_t)elements * sizeof *a);
}

static double *numbers(integer elements, uint64_t seed) {
    double *a = room(elements);
    for (integer i = 0; i < elements; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        a[i] = (double)(seed >> 11) / 9007199254740992.0 - 0.5;
    }
    return a;
}

/* The largest element of a m x k times b k x n, b transposed or not, times alpha, plus c. */
static double left(integer m, integer n, integer k, double alpha, const double *a, const double *b,
                   int transposed, const double *c) {
    double largest = 0;
    for (integer j = 0; j < n; j++) {
        for (integer i = 0; i < m; i++) {
            double sum = 0;
            for (integer p = 0; p < k; p++) sum += a[i + p * m] * (transposed ? b[j + p * n] : b[p + j * k]);
            largest = fmax(largest, fabs(alpha * sum + c[i + j * m]));
        }
    }
    return largest;
}

static int failed;

static void tell(const char *name, integer info, double residual, integer order) {
    double units = residual / (DBL_EPSILON * order);
    printf("%s: info %d, %s\n", name, (int)info, units < 20 ? "small" : "large");
    if (info != 0 || !(units < 20)) {
        fprintf(stderr, "%s: %g units\n", name, units);
        failed = 1;
    }
}

/* a, which is m x n, minus u s vt, of which u has m columns and vt n rows. */
static double product(integer m, integer n, const double *a, double *u, const double *s, const double *vt) {
    integer least = m < n ? m : n;
    for (integer j = 0; j < least; j++) {
        for (integer i = 0; i < m; i++) u[i + j * m] *= s[j];
    }
    /* The first rows of vt, which is n x n. */
    double *rows = room(least * n);
    for (integer j = 0; j < n; j++) {
        for (integer p = 0; p < least; p++) rows[p + j * least] = vt[p + j * n];
    }
    return left(m, n, least, -1, u, rows, 0, a);
}

int main(int argc, char **argv) {
    integer n = argc > 1 ? atoi(argv[1]) : 80, m = n + n / 2, info;
    integer lwork = 64 * (m + n) + 8 * n * n, liwork = 16 * n;
    double *work = room(lwork), *w = room(n), *u = room(m * m), *v = room(n * n);
    integer *iwork = calloc((size_t)liwork, sizeof *iwork);
    if (!iwork) return 2;
    double *tall = numbers(m * n, 1), *square = numbers(n * n, 2), *a;

    a = copy(tall, m * n);
    dgesvd_("A", "A", &m, &n, a, &m, w, u, &m, v, &n, work, &lwork, &info, 1, 1);
    tell("dgesvd", info, product(m, n, tall, u, w, v), m);
    a = copy(tall, m * n);
    dgesdd_("A", &m, &n, a, &m, w, u, &m, v, &n, work, &lwork, iwork, &info, 1);
    tell("dgesdd", info, product(m, n, tall, u, w, v), m);

    /* a v = v diag(w) of a symmetric matrix, and of one with a second, a v = b v diag(w). */
    double *symmetric = room(n * n), *positive = room(n * n);
    for (integer j = 0; j < n; j++) {
        for (integer i = 0; i < n; i++) {
            symmetric[i + j * n] = square[i + j * n] + square[j + i * n];
            positive[i + j * n] = symmetric[i + j * n] / n + (i == j ? 2 : 0);
        }
    }
    a = copy(symmetric, n * n);
    dsyevd_("V", "L", &n, a, &n, w, work, &lwork, iwork, &liwork, &info, 1, 1);
    double *scaled = copy(a, n * n);
    for (integer j = 0; j < n; j++) {
        for (integer i = 0; i < n; i++) scaled[i + j * n] *= w[j];
    }
    tell("dsyevd", info, left(n, n, n, -1, symmetric, a, 0, scaled), n);
    integer one = 1;
    double *second = copy(positive, n * n);
    a = copy(symmetric, n * n);
    dsygv_(&one, "V", "U", &n, a, &n, second, &n, w, work, &lwork, &info, 1, 1);
    double *av = room(n * n);
    for (integer j = 0; j < n; j++) {
        for (integer i = 0; i < n; i++) {
            for (integer p = 0; p < n; p++) av[i + j * n] += symmetric[i + p * n] * a[p + j * n];
        }
    }
    scaled = copy(a, n * n);
    for (integer j = 0; j < n; j++) {
        for (integer i = 0; i < n; i++) scaled[i + j * n] *= w[j];
    }
    tell("dsygv", info, left(n, n, n, -1, positive, scaled, 0, av), n);

    /* a v = v w, where complex eigenvalues come in pairs: (re, im) stands in two columns. */
    double *wr = room(n), *wi = room(n);
    a = copy(square, n * n);
    dgeev_("N", "V", &n, a, &n, wr, wi, u, &n, v, &n, work, &lwork, &info, 1, 1);
    double *vw = room(n * n);
    for (integer j = 0; j < n; j++) {
        for (integer i = 0; i < n; i++) {
            double *re = v + i + j * n;
            if (wi[j] == 0) {
                vw[i + j * n] = re[0] * wr[j];
            } else if (wi[j] > 0) {
                vw[i + j * n] = re[0] * wr[j] - re[n] * wi[j];
                vw[i + (j + 1) * n] = re[0] * wi[j] + re[n] * wr[j];
            }
        }
    }
    tell("dgeev", info, left(n, n, n, -1, square, v, 0, vw), n);

    /* What is left of a least-squares problem is orthogonal to the matrix. */
    double *b = numbers(m, 3), *x = copy(b, m);
    a = copy(tall, m * n);
    dgels_("N", &m, &n, &one, a, &m, x, &m, work, &lwork, &info, 1);
    double *rest = copy(b, m);
    for (integer j = 0; j < n; j++) {
        for (integer i = 0; i < m; i++) rest[i] -= tall[i + j * m] * x[j];
    }
    double *zero = room(n);
    tell("dgels", info, left(1, n, m, 1, rest, tall, 0, zero), m);
    return failed;
}
