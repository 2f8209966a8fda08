/* Makes CBLAS calls that come on stdin (driver.h), with a BLAS of its own inside. OpenBLAS's CBLAS
 * reports an illegal argument to `xerbla_`. */
#include "driver.h"

#include <cblas.h>

#include "generated/cblas_calls.h"

int xerbla_(const char *srname, const int32_t *info, int32_t length) {
    told[0] = *info;
    memcpy(&told[1], srname, length < 8 ? (size_t)length : 8);
    return 0;
}
