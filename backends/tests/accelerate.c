/* What macOS's Accelerate has, as far as the loader looks: two BLASes under one roof, of which the one with
 * the suffix is to be taken, and a switch for threads. */
static int single_threaded;
static int calls;

int BLASGetThreading(void) { return single_threaded; }
int BLASSetThreading(int threading) { single_threaded = threading; return 0; }
int fake_calls(void) { return calls; }

/* The deprecated one: it must not be called. */
void cblas_dgemm(void) { __builtin_trap(); }

/* Column-major, neither transposed: all that the test asks for. */
void dgemm(int layout, int transa, int transb, int m, int n, int k, double alpha, const double *a, int lda,
           const double *b, int ldb, double beta, double *c, int ldc) __asm__("cblas_dgemm$NEWLAPACK");
void dgemm(int layout, int transa, int transb, int m, int n, int k, double alpha, const double *a, int lda,
           const double *b, int ldb, double beta, double *c, int ldc) {
    if (layout != 102 || transa != 111 || transb != 111) __builtin_trap();
    calls++;
    for (int j = 0; j < n; j++)
        for (int i = 0; i < m; i++) {
            double sum = 0;
            for (int l = 0; l < k; l++) sum += a[i + l * lda] * b[l + j * ldb];
            c[i + j * ldc] = alpha * sum + (beta == 0 ? 0 : beta * c[i + j * ldc]);
        }
}
