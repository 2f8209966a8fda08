/* Whether the functions of LAPACKE look for NaN. */
#include "lapacke.h"

/* Negative until it is known. */
static int nancheck = -1;

void LAPACKE_set_nancheck(int flag) {
    nancheck = flag != 0;
}

int LAPACKE_get_nancheck(void) {
    if (nancheck < 0) {
        const char *asked = getenv("LAPACKE_NANCHECK");
        nancheck = asked == NULL || atoi(asked) != 0;
    }
    return nancheck;
}
