/* Makes one CBLAS call many times, with a BLAS of its own inside: `cargo xtask tune` times this. The call has
 * the form that driver.h reads, but in memory that the host requests and fills. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

union word {
    char c[16];
    int32_t i;
    uint32_t at;
    float s[2];
    double d[2];
};

#include <cblas.h>

#include "generated/cblas_calls.h"

__attribute__((__export_name__("reserve"))) char *reserve(uint32_t bytes) {
    static char *place;
    free(place);
    return place = aligned_alloc(64, (bytes + 63) & ~63u);
}

__attribute__((__export_name__("repeat"))) void repeat(uint32_t routine, const union word *words, char *memory,
                                                       uint32_t count) {
    union word result;
    for (uint32_t i = 0; i < count; i++)
        if (!call_routine(routine, words, memory, &result)) abort();
}
