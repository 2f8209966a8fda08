/* The walk-through's product, and numbers for it. */
#include "../../proposal/walkthrough/product.c"
#include <stdio.h>

int main(void) {
    const double a[] = {1, 2, 3, 4}, b[] = {1, 0, 0, 2};
    double c[4];
    product(2, 2, 2, a, b, c);
    printf("%g %g %g %g\n", c[0], c[1], c[2], c[3]);
    return 0;
}
