/* What a program's own `cblas_xerbla` receives. It names CblasConjNoTrans, as sources for other
 * libraries do. */
#include <cblas.h>
#include <stdarg.h>
#include <stdio.h>

extern int RowMajorStrg;

void cblas_xerbla(CBLAS_INT p, const char *rout, const char *form, ...) {
    va_list args;
    va_start(args, form);
    printf("%d %s %s:%s", (int)p, rout, RowMajorStrg ? "row-major" : "column-major", *form ? " " : "\n");
    vprintf(form, args);
    va_end(args);
}

int main(void) {
    double a[8] = {0};
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, -1, 2, 2, 1, a, 2, a, 2, 0, a, 2);
    cblas_dgemm(CblasRowMajor, CblasConjNoTrans, CblasNoTrans, 2, 2, 2, 1, a, 2, a, 2, 0, a, 2);
    cblas_ztrmm(CblasColMajor, CblasLeft, CblasUpper, CblasConjNoTrans, CblasUnit, 2, 2, a, a, 2, a, 2);
    cblas_dgemm((CBLAS_LAYOUT)7, CblasNoTrans, CblasNoTrans, 2, 2, 2, 1, a, 2, a, 2, 0, a, 2);
    return 0;
}
