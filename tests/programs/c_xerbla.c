/* The driver with a `cblas_xerbla` of its own, as the reference's test programs have one: it returns, and
 * the answer says what it received: the position, RowMajorStrg and CBLAS_CallFromC. */
#include "c_driver.c"

extern int RowMajorStrg, CBLAS_CallFromC;

void cblas_xerbla(CBLAS_INT position, const char *routine, const char *form, ...) {
    (void)form;
    if (strncmp(routine, "cblas_", 6)) abort();
    told[0] = position;
    told[1] = RowMajorStrg;
    told[2] = CBLAS_CallFromC;
}
