/* Complex numbers from their parts, for programs that do not want to know how they are made. */
#include "lapacke.h"

lapack_complex_float lapack_make_complex_float(float re, float im) {
    return CMPLXF(re, im);
}

lapack_complex_double lapack_make_complex_double(double re, double im) {
    return CMPLX(re, im);
}
