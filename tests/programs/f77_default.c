/* A call with an illegal argument, and no `xerbla_` of its own: the archive's answers it. Compiled once a
 * flavour. */
#include <blasm_f77.h>
#include <stdio.h>

#ifdef BLASM_F77_LEN
#define ONE , 1
#else
#define ONE
#endif

int main(void) {
    double a[4] = {0}, one = 1;
    int32_t n = 2, inc = 1, lda = 1;
    dgemv_("N", &n, &n, &one, a, &lda, a, &inc, &one, a, &inc ONE);
    puts("it returned");
}
