/* The driver with a `cblas_xerbla` of its own, as the reference's test programs have one: it returns, and
 * the answer says what it was told. */
#define OWN_XERBLA
#include "c_driver.c"

extern int RowMajorStrg, CBLAS_CallFromC;

void cblas_xerbla(CBLAS_INT position, const char *routine, const char *form, ...) {
    (void)form;
    if (strncmp(routine, "cblas_", 6)) abort();
    told = (struct told){position, RowMajorStrg, CBLAS_CallFromC};
}
