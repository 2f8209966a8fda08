/* What the emitted shims share: the step from an errno to the reference's behaviour. */
#ifndef BLASM_SHIM_H
#define BLASM_SHIM_H

#include <stddef.h>
#include <stdint.h>

/* Two pairs of argument positions that are exchanged in what a row-major call reports: the reference
 * turns such a call into a column-major one with its operands exchanged, and reports the position
 * there. */
#define BLASM_SWAPS(a, b, c, d) ((uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (uint32_t)(d))

/* What the reference passes to `cblas_xerbla` about a flag besides its position. */
#define BLASM_ILLEGAL(flag) "Illegal " flag " setting, %d\n"

/* A flag with a value for which the reference only reports the position: its CBLAS accepts every
 * transposition, but the routine does not accept this one. */
#define BLASM_OTHER(position, value) ((uint32_t)(position) << 8 | (uint32_t)(value))

/* No routine has more flags; they are its first arguments. */
#define BLASM_FLAGS 5

/* A routine that reports an illegal argument. */
struct blasm_routine {
    const char *name;
    uint32_t swaps;
    uint32_t other;
    const char *illegal[BLASM_FLAGS];
};

/* Ends a call of CBLAS that the host did not carry out: an illegal argument goes to `cblas_xerbla`
 * with the number that the reference would give it; anything else is refused. The flags are those of
 * the routine, then zeros; they are not an array, which would cost every call a stack frame. */
void blasm_fail(uint32_t error, const struct blasm_routine *routine, int flag1, int flag2, int flag3, int flag4,
                int flag5);

/* The position in the C prototype of the argument that a routine reports to `cblas_xerbla`; 0 if
 * other code calls it. */
extern uint32_t blasm_illegal;

/* Prints a line about an errno that is not an argument's position, and traps: a routine that returns
 * nothing must never return wrong numbers silently. The name ends at its first blank. */
_Noreturn void blasm_refused(uint32_t error, const char *routine);

#endif
