/* Makes CBLAS calls that come on stdin, one after another, and writes what they did to stdout.
 *
 * A call: its number in the routine table, the number of its words, the bytes of its memory, all 32
 * bits; the words, 16 bytes each; the memory. The answer: the memory, 16 bytes of result, and what
 * `cblas_xerbla` was told (see c_xerbla.c; zeros here). All little-endian. */
#include <cblas.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

union word {
    int32_t i;
    uint32_t at;
    float s[2];
    double d[2];
};

#include "generated/cblas_calls.h"

struct told {
    int32_t position, row_major, from_c;
};

#ifdef OWN_XERBLA
static struct told told;
#else
static const struct told told;
#endif

int main(void) {
    static union word words[20];
    uint32_t head[3];
    while (fread(head, sizeof head, 1, stdin) == 1) {
        uint32_t count = head[1], bytes = head[2];
        if (count > 20) return 2;
        /* Aligned as the host's image of it, and never of size 0. */
        char *memory = aligned_alloc(64, (bytes + 127) & ~63u);
        if (!memory) return 3;
        if (count && fread(words, sizeof *words, count, stdin) != count) return 4;
        if (bytes && fread(memory, bytes, 1, stdin) != 1) return 5;
        union word result;
        memset(&result, 0, sizeof result);
#ifdef OWN_XERBLA
        memset(&told, 0, sizeof told);
#endif
        if (!call_routine(head[0], words, memory, &result)) return 6;
        if (bytes && fwrite(memory, bytes, 1, stdout) != 1) return 7;
        if (fwrite(&result, sizeof result, 1, stdout) != 1) return 8;
        if (fwrite(&told, sizeof told, 1, stdout) != 1) return 9;
        free(memory);
    }
    return fflush(stdout) ? 10 : 0;
}
