/* A program without a C library, whose memory is shared by instances on several threads of its host.
 * Each of them has memory of its own in it, for which it makes the memory grow while the others compute. */
#include <blasm.h>
#include <stddef.h>

enum { THREADS = 8, PAGE = 65536 };

#define EXPORT(name) __attribute__((export_name(#name)))

/* An instance has its own stack pointer, which its host sets to the end of one of these. */
static _Alignas(16) char stacks[THREADS][8192];

EXPORT(stack) char *stack(int thread) {
    return stacks[thread] + sizeof stacks[thread];
}

static double value(int i, int seed) {
    return (i * 7 + seed) % 11;
}

/* Multiplies two matrices of order n in new memory. Returns 0 if the product is right, the host's errno,
 * or -1 if there is no more memory and -2 if an element is wrong. */
EXPORT(product) int product(int n, int seed) {
    size_t elements = (size_t)n * n;
    size_t pages = (3 * sizeof(double) * elements + PAGE - 1) / PAGE;
    size_t page = __builtin_wasm_memory_grow(0, pages);
    if (page == (size_t)-1) return -1;
    double *a = (double *)(page * PAGE), *b = a + elements, *c = b + elements;
    for (size_t i = 0; i < elements; i++) {
        a[i] = value(i, seed);
        b[i] = value(3 * i, seed);
    }
    uint32_t error = blasm_dgemm(101, 111, 111, n, n, n, 1, a, n, b, n, 0, c, n);
    if (error) return error;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (int k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];
            if (c[i * n + j] != sum) return -2;
        }
    }
    return 0;
}
