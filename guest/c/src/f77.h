/* What the Fortran shims share: characters as the flags of the host, and the step from an errno to
 * XERBLA. */
#ifndef BLASM_SRC_F77_H
#define BLASM_SRC_F77_H

#include "blasm.h"
#include "blasm_f77.h"
#include "cblas.h"

/* No flag of any kind: the host then names the argument, in the reference's order. */
#define BLASM_NO_FLAG 0

/* As in the reference's LSAME, only the first character counts, in either case. */
static inline uint32_t blasm_trans(const char *c) {
    switch (*c) {
    case 'N': case 'n': return CblasNoTrans;
    case 'T': case 't': return CblasTrans;
    case 'C': case 'c': return CblasConjTrans;
    default: return BLASM_NO_FLAG;
    }
}

static inline uint32_t blasm_uplo(const char *c) {
    switch (*c) {
    case 'U': case 'u': return CblasUpper;
    case 'L': case 'l': return CblasLower;
    default: return BLASM_NO_FLAG;
    }
}

static inline uint32_t blasm_diag(const char *c) {
    switch (*c) {
    case 'N': case 'n': return CblasNonUnit;
    case 'U': case 'u': return CblasUnit;
    default: return BLASM_NO_FLAG;
    }
}

static inline uint32_t blasm_side(const char *c) {
    switch (*c) {
    case 'L': case 'l': return CblasLeft;
    case 'R': case 'r': return CblasRight;
    default: return BLASM_NO_FLAG;
    }
}

/* Ends a call that the host did not carry out: an illegal argument goes to `xerbla_` with the position in
 * Fortran, anything else prints a line and traps. The name is blank-padded, as XERBLA receives it. */
void blasm_f77_fail(uint32_t error, const char *routine);

#endif
