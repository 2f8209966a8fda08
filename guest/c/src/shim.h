/* What the emitted shims share: the way from an errno to the reference's behaviour. */
#ifndef BLASM_SHIM_H
#define BLASM_SHIM_H

#include <stdint.h>

/* Argument positions that change places, two and two, in what a row-major call reports: the reference
 * computes such a call by a column-major one with operands exchanged, and names the position in that. */
#define BLASM_SWAPS(a, b, c, d) ((uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (uint32_t)(d))

/* Ends a call of CBLAS that the host did not carry out: an illegal argument goes to `cblas_xerbla` with
 * the number that the reference would give it; anything else is refused. */
void blasm_fail(uint32_t error, const char *routine, int row_major, uint32_t swaps);

/* Prints a line about an errno that is no argument's, and traps: a routine that returns nothing must never
 * return wrong numbers silently. The name ends at its first blank. */
_Noreturn void blasm_refused(uint32_t error, const char *routine);

#endif
