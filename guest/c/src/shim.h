/* What the emitted shims share: the way from an errno to the reference's behaviour. */
#ifndef BLASM_SHIM_H
#define BLASM_SHIM_H

#include <stddef.h>
#include <stdint.h>

/* Argument positions that change places, two and two, in what a row-major call reports: the reference
 * computes such a call by a column-major one with operands exchanged, and names the position in that. */
#define BLASM_SWAPS(a, b, c, d) ((uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (uint32_t)(d))

/* What the reference says of a flag besides its position, as `cblas_xerbla` is given it. */
#define BLASM_ILLEGAL(flag) "Illegal " flag " setting, %d\n"

/* A flag with a value about which the reference says no more than the position: its CBLAS takes every
 * transposition, of which this one is not the routine's. */
#define BLASM_OTHER(position, value) ((uint32_t)(position) << 8 | (uint32_t)(value))

/* No routine has more flags; they are its first arguments. */
#define BLASM_FLAGS 5

/* A routine, where an illegal argument is told of. */
struct blasm_routine {
    const char *name;
    uint32_t swaps;
    uint32_t other;
    const char *illegal[BLASM_FLAGS];
};

/* Ends a call of CBLAS that the host did not carry out: an illegal argument goes to `cblas_xerbla` with
 * the number that the reference would give it; anything else is refused. The flags are the routine's, and
 * zeros; they are no array, because that would cost every call a stack frame. */
void blasm_fail(uint32_t error, const struct blasm_routine *routine, int flag1, int flag2, int flag3, int flag4,
                int flag5);

/* The position in the C prototype of the argument that a routine tells `cblas_xerbla` of; 0 if somebody else
 * calls it. */
extern uint32_t blasm_illegal;

/* Prints a line about an errno that is no argument's, and traps: a routine that returns nothing must never
 * return wrong numbers silently. The name ends at its first blank. */
_Noreturn void blasm_refused(uint32_t error, const char *routine);

#endif
