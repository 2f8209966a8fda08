/* Small calls, which a program computes itself because entering the host would take longer. An archive
 * has them if it was compiled with BLASM_SMALL and has the kernels (guest/small).
 *
 * A call is small if nothing is wrong with it and nothing about it is special: its arguments are legal,
 * all of it has to be computed, its operands lie in the memory, and no input shares memory with an
 * output. The host gets all others, so what it reports, and where, is the same with and without this. */
#ifndef BLASM_SRC_SMALL_H
#define BLASM_SRC_SMALL_H

/* A function beside a shim. */
#ifdef BLASM_SMALL
#define BLASM_APART static __attribute__((__noinline__))
#else
#define BLASM_APART static inline
#endif

#ifdef BLASM_SMALL

#include "cblas.h"
#include <stdint.h>

/* Whether small calls stay in the program: 1, unless the program defines it as 0, or sets it. */
extern int blasm_small;

static inline int32_t blasm_at_least_1(int32_t n) {
    return n < 1 ? 1 : n;
}

/* The bytes from the first to the last of `n` elements, n > 0. Where these functions are called, no size
 * exceeds the most work of a small call, so nothing here exceeds 64 bits. */
static inline uint64_t blasm_vector(int32_t n, int32_t inc, uint32_t size) {
    /* Most are without gaps, and a branch takes less than the rest. */
    if (__builtin_expect(inc == 1, 1)) return (uint64_t)n * size;
    uint64_t stride = inc < 0 ? -(int64_t)inc : inc;
    return ((uint64_t)(n - 1) * stride + 1) * size;
}

/* The same of a matrix: the lines are columns or, if it is row-major, rows. */
static inline uint64_t blasm_matrix(int32_t line, int32_t lines, int32_t leading, uint32_t size) {
    return ((uint64_t)(lines - 1) * (uint64_t)leading + (uint64_t)line) * size;
}

static inline int blasm_in_memory(const void *first, uint64_t bytes) {
    return (uintptr_t)first + bytes <= (uint64_t)__builtin_wasm_memory_size(0) << 16;
}

static inline int blasm_apart(const void *x, uint64_t x_bytes, const void *y, uint64_t y_bytes) {
    return (uintptr_t)x + x_bytes <= (uintptr_t)y || (uintptr_t)y + y_bytes <= (uintptr_t)x;
}

#include "small_routines.h"

#endif

#endif
