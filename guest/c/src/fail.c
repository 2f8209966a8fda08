#include "shim.h"

#include "blasm.h"
#include "cblas.h"

/* The reference's globals: its `cblas_xerbla` and those of its test programs read them. */
extern int CBLAS_CallFromC;
extern int RowMajorStrg;

static uint32_t swapped(uint32_t position, uint32_t swaps) {
    for (int shift = 0; shift < 32; shift += 16) {
        uint32_t a = swaps >> shift & 0xff, b = swaps >> (shift + 8) & 0xff;
        if (position == a) return b;
        if (position == b) return a;
    }
    return position;
}

uint32_t blasm_illegal;

void blasm_fail(uint32_t error, const struct blasm_routine *routine, int flag1, int flag2, int flag3, int flag4,
                int flag5) {
    if (error >= BLASM_TOO_LARGE) blasm_refused(error, routine->name);
    const int flags[BLASM_FLAGS] = {flag1, flag2, flag3, flag4, flag5};
    CBLAS_CallFromC = 1;
    RowMajorStrg = flag1 == CblasRowMajor;
    blasm_illegal = error;
    CBLAS_INT told = (CBLAS_INT)(RowMajorStrg ? swapped(error, routine->swaps) : error);
    const char *illegal = error <= BLASM_FLAGS ? routine->illegal[error - 1] : NULL;
    int value = illegal ? flags[error - 1] : 0;
    if (illegal && (uint32_t)value <= 0xff && routine->other == BLASM_OTHER(error, value)) illegal = NULL;
    if (illegal) {
        cblas_xerbla(told, routine->name, illegal, value);
    } else {
        cblas_xerbla(told, routine->name, "");
    }
    blasm_illegal = 0;
    CBLAS_CallFromC = 0;
    RowMajorStrg = 0;
}
