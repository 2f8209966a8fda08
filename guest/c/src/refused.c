#include "shim.h"

#include "blasm.h"
#include <stdio.h>
#include <string.h>

void blasm_refused(uint32_t error, const char *routine) {
    const char *why;
    switch (error) {
    case BLASM_TOO_LARGE: why = "the call is larger than the host allows"; break;
    case BLASM_UNSUPPORTED: why = "the host does not provide it"; break;
    case BLASM_INTERRUPTED: why = "the host interrupted it"; break;
    case BLASM_OUT_OF_MEMORY: why = "the host has no memory left for it"; break;
    default: why = "the host refused it for a reason that this library does not know"; break;
    }
    fprintf(stderr, "%.*s: %s\n", (int)strcspn(routine, " "), routine, why);
    __builtin_trap();
}
