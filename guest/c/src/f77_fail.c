#include "f77.h"
#include "shim.h"

#include <string.h>

void blasm_f77_fail(uint32_t error, const char *routine) {
    if (error >= BLASM_TOO_LARGE) blasm_refused(error, routine);
    /* The host counts the layout, which Fortran does not have. */
    int32_t info = (int32_t)error - 1;
    xerbla_(routine, &info, (int32_t)strlen(routine));
}
