/* Times LAPACK's drivers inside a guest, for `cargo xtask bench lapack`: reads lines of a routine, a triangle
 * and an order, `dpotrf U 512`, and answers each with the seconds of one call on a fresh copy of its matrix. */
#include <blasm_lapack.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(void) {
    char routine[16], uplo;
    int32_t n, last = 0, info = 0, *pivots = NULL;
    double *start = NULL, *a = NULL;
    while (scanf("%15s %c %d", routine, &uplo, &n) == 3) {
        size_t size = (size_t)n * n;
        if (n != last) {
            free(start);
            free(a);
            free(pivots);
            start = malloc(size * sizeof *start);
            a = malloc(size * sizeof *a);
            pivots = malloc(n * sizeof *pivots);
            if (!start || !a || !pivots) return 1;
            /* As in the native program: benches/lapack.rs. */
            uint64_t state = 1;
            double dominant = 2 * sqrt(n);
            for (size_t i = 0; i < size; i++) {
                state = state * 6364136223846793005u + 1442695040888963407u;
                start[i] = (double)(state >> 11) / 9007199254740992.0 - 0.5;
                if (i % ((size_t)n + 1) == 0) start[i] += dominant;
            }
            last = n;
        }
        memcpy(a, start, size * sizeof *a);
        double begun = now();
        if (strcmp(routine, "dgetrf") == 0) dgetrf_(&n, &n, a, &n, pivots, &info);
        else dpotrf_(&uplo, &n, a, &n, &info);
        printf("%.9f\n", now() - begun);
        fflush(stdout);
        if (info != 0) return 2;
    }
    return 0;
}
