/* Makes CBLAS calls that come on stdin (driver.h). */
#include "driver.h"

#include <cblas.h>

#include "generated/cblas_calls.h"
