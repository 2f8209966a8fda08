/* The functions of LAPACKE in a guest, in the type that the argument names. Prints a line for each function
 * and layout, with what it answers to one thing after another: legal arguments, a zero row and column, each
 * illegal argument, NaN, and too little memory.
 *
 *     -5       it returned that
 *     !        and called LAPACKE_xerbla with its name and that number
 *     !_work   or with the name of the function that it calls
 *     *        and called xerbla_ with the routine's name and a position that is one less
 *     same     every result has the same bits in both layouts, and nothing beside the matrices has changed
 *
 * With a second argument the line ends with a hash of all results. Every illegal argument is also tried
 * together with a NaN, for the order of the checks. Compiled with REFERENCE, the program is linked with the
 * reference's own functions. It needs the linker's --wrap=malloc. */
#include <lapacke.h>

#include <math.h>
#include <stdio.h>
#include <string.h>

#ifdef REFERENCE
#define XERBLA_RETURNS void
#define XERBLA_RETURN return
/* What the reference's functions need of LAPACK besides the drivers: with four lengths, as its header has it. */
lapack_logical lsame_(const char *a, const char *b, lapack_int p, lapack_int q, size_t r, size_t s) {
    (void)p, (void)q, (void)r, (void)s;
    return (*a | 0x20) == (*b | 0x20);
}
#elif defined BLASM_F77_LEN && !defined BLASM_F77_INT
#define XERBLA_RETURNS void
#define XERBLA_RETURN return
#else
#define XERBLA_RETURNS int
#define XERBLA_RETURN return 0
#endif

/* --- what is noticed --------------------------------------------------------------------------------- */

static char lapacke_name[32], xerbla_name[8];
static int lapacke_info, lapacke_calls, xerbla_info, xerbla_calls;

void LAPACKE_xerbla(const char *name, lapack_int info) {
    snprintf(lapacke_name, sizeof lapacke_name, "%s", name);
    lapacke_info = info;
    lapacke_calls++;
}

XERBLA_RETURNS xerbla_(const char *name, const int32_t *info, int32_t length) {
    snprintf(xerbla_name, sizeof xerbla_name, "%.*s", (int)(length < 7 ? length : 7), name);
    xerbla_info = *info;
    xerbla_calls++;
    XERBLA_RETURN;
}

/* Which allocation fails, from now on; 0 for none. */
static int fails;
static int allocated;

void *__real_malloc(size_t size);

void *__wrap_malloc(size_t size) {
    allocated++;
    return allocated == fails ? NULL : __real_malloc(size);
}

/* --- the calls --------------------------------------------------------------------------------------- */

enum routine {
    GETRF, GETRF2, GETRS, GETRI, GESV, LASWP, POTRF, POTRF2, POTRS, POTRI, POSV, TRTRI, TRTRS, LAUUM, ROUTINES
};

/* A name, and which arguments the routine has: m, n and nrhs (b), uplo, diag, trans, INFO. */
static const struct {
    const char *name;
    int m, b, uplo, diag, trans, info;
} table[ROUTINES] = {
    [GETRF] = {"getrf", 1, 0, 0, 0, 0, 1}, [GETRF2] = {"getrf2", 1, 0, 0, 0, 0, 1},
    [GETRS] = {"getrs", 0, 1, 0, 0, 1, 1}, [GETRI] = {"getri", 0, 0, 0, 0, 0, 1},
    [GESV] = {"gesv", 0, 1, 0, 0, 0, 1},   [LASWP] = {"laswp", 0, 0, 0, 0, 0, 0},
    [POTRF] = {"potrf", 0, 0, 1, 0, 0, 1}, [POTRF2] = {"potrf2", 0, 0, 1, 0, 0, 1},
    [POTRS] = {"potrs", 0, 1, 1, 0, 0, 1}, [POTRI] = {"potri", 0, 0, 1, 0, 0, 1},
    [POSV] = {"posv", 0, 1, 1, 0, 0, 1},   [TRTRI] = {"trtri", 0, 0, 1, 1, 0, 1},
    [TRTRS] = {"trtrs", 0, 1, 1, 1, 1, 1}, [LAUUM] = {"lauum", 0, 0, 1, 0, 0, 1},
};

struct call {
    enum routine routine;
    int is_work, layout;
    char uplo, diag, trans;
    lapack_int m, n, nrhs, lda, ldb, lwork;
};

/* Above the order down to which the drivers call no BLAS. */
enum { M = 41, N = 37, NRHS = 5, LDA = 45, LDB = 40, LWORK = 64 * N };

static lapack_int ipiv[M];

static double pseudo(uint64_t *state) {
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (double)(*state >> 11) / 4503599627370496.0 - 1;
}

static uint64_t hashed(uint64_t hash, const void *data, size_t size) {
    for (const unsigned char *byte = data; size > 0; byte++, size--) hash = (hash ^ *byte) * 1099511628211u;
    return hash;
}

static struct call legal(enum routine routine, int is_work, int layout) {
    lapack_int ldb = layout == LAPACK_ROW_MAJOR ? NRHS + 2 : LDB;
    lapack_int m = table[routine].m ? M : N;
    return (struct call){routine, is_work, layout, 'U', 'N', 'N', m, N, NRHS, LDA, ldb, LWORK};
}

/* An answer, and whether it came as it should. */
static void print(char type, const struct call *call, lapack_int info) {
    printf(" %d", (int)info);
    char name[32], upper[8];
    const char *routine = table[call->routine].name;
    if (lapacke_calls) {
        size_t length = snprintf(name, sizeof name, "LAPACKE_%c%s%s", type, routine, call->is_work ? "_work" : "");
        int right = !strncmp(lapacke_name, name, length) && lapacke_info == info && lapacke_calls == 1;
        if (right) printf("!%s", lapacke_name + length);
        else printf("!(%s %d)", lapacke_name, lapacke_info);
    }
    if (xerbla_calls) {
        snprintf(upper, sizeof upper, "%c%-5s", type, routine);
        for (char *c = upper; *c; c++) *c = *c >= 'a' ? *c - 'a' + 'A' : *c;
        int right = !strcmp(xerbla_name, upper) && xerbla_info == -info - 1 && xerbla_calls == 1;
        if (right) putchar('*');
        else printf("*(%s %d)", xerbla_name, xerbla_info);
    }
    lapacke_calls = xerbla_calls = 0;
}

#define JOIN_(a, b, c, d) a##b##c##d
#define JOIN(a, b, c, d) JOIN_(a, b, c, d)

#define P s
#define LETTER 's'
#define T float
#define IS_COMPLEX 0
#include "lapacke_type.h"

#define P d
#define LETTER 'd'
#define T double
#define IS_COMPLEX 0
#include "lapacke_type.h"

#define P c
#define LETTER 'c'
#define T lapack_complex_float
#define IS_COMPLEX 1
#include "lapacke_type.h"

#define P z
#define LETTER 'z'
#define T lapack_complex_double
#define IS_COMPLEX 1
#include "lapacke_type.h"

int main(int argc, char **argv) {
    int hashes = argc > 2;
    switch (argc > 1 ? *argv[1] : 0) {
    case 's': stest(hashes); return 0;
    case 'd': dtest(hashes); return 0;
    case 'c': ctest(hashes); return 0;
    case 'z': ztest(hashes); return 0;
    default: return 2;
    }
}
