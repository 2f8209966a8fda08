/* What the drivers share: a program that reads calls from stdin, makes them one after another, and
 * writes what they did to stdout. Its includer defines `call_routine` between the two parts, and puts
 * into `told` what an error handler received.
 *
 * A call: its number in the routine table, the number of its words, the bytes of its memory, all 32 bits;
 * the words, 16 bytes each; the memory. The answer: the memory, 16 bytes of result, and `told` (zeros if
 * no handler was called). All little-endian. */
#ifndef DRIVER_H
#define DRIVER_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

union word {
    char c[16];
    int32_t i;
    uint32_t at;
    float s[2];
    double d[2];
};

static int32_t told[3];

static int call_routine(uint32_t routine, const union word *w, char *base, union word *result);

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
        memset(told, 0, sizeof told);
        if (!call_routine(head[0], words, memory, &result)) return 6;
        if (bytes && fwrite(memory, bytes, 1, stdout) != 1) return 7;
        if (fwrite(&result, sizeof result, 1, stdout) != 1) return 8;
        if (fwrite(told, sizeof told, 1, stdout) != 1) return 9;
        free(memory);
    }
    return fflush(stdout) ? 10 : 0;
}

#endif
