/* The same product for a core module: nothing but the standard header, and no copy. */
#include <cblas.h>

void product(int m, int n, int k, const double *a, const double *b, double *c) {
    cblas_dgemm(CblasColMajor, CblasNoTrans, CblasNoTrans, m, n, k,
                1.0, a, m, b, k, 0.0, c, m);
}
