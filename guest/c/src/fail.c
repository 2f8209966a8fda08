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

void blasm_fail(uint32_t error, const char *routine, int row_major, uint32_t swaps) {
    if (error >= BLASM_TOO_LARGE) blasm_refused(error, routine);
    CBLAS_CallFromC = 1;
    RowMajorStrg = row_major;
    if (row_major) error = swapped(error, swaps);
    cblas_xerbla((CBLAS_INT)error, routine, "");
    CBLAS_CallFromC = 0;
    RowMajorStrg = 0;
}
