/* Asks the reference BLAS for its answers to calls: `cargo xtask golden` compiles this against it.
 *
 * It reads a call per line on stdin, and prints an answer per line on stdout. `C 57 i102 i111 p0 x …`
 * calls routine 57 of the table through CBLAS; `F dgemm_ 2 i78 i84 … p0 x …` calls the Fortran symbol,
 * which has 2 characters among its arguments. `i` is an integer, `p` a place in memory, `x` a number
 * that is zero. The answer is three numbers: what `cblas_xerbla` received, which position the library's
 * own `cblas_xerbla` derives from that, and what `xerbla_` received; then, from the lines that the
 * library's own handler prints: the routine's name, with a dot for each blank, and from the second
 * line, about a flag, the flag's name and its value (`-` and 0 if there is none). Zeros mean that the
 * handler was not called. An accepted call is carried out, on zeros. */
#define _GNU_SOURCE
#include <cblas.h>
#include <dlfcn.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

union word {
    int32_t i;
    uint32_t at;
    float s[2];
    double d[2];
};

#include "../programs/generated/cblas_calls.h"

extern int RowMajorStrg, CBLAS_CallFromC;

static void (*library_cblas_xerbla)(CBLAS_INT, const char *, const char *, ...);
static void (*library_xerbla)(const char *, const int32_t *, size_t);
static jmp_buf back, end;
static int told, position, info, is_fortran, value;
static char name[64], flag[64];

/* The library's own handlers call this after their line on stderr. */
__attribute__((noreturn)) void exit(int code) {
    (void)code;
    longjmp(end, 1);
}

/* The library's calls reach these two, since the program exports them. Neither returns, because the
 * reference's CBLAS would continue. */
void cblas_xerbla(CBLAS_INT p, const char *routine, const char *form, ...) {
    told = p;
    /* No form has more than one number, and a function that does not read it ignores it. */
    va_list args;
    va_start(args, form);
    int quoted = *form ? va_arg(args, int) : 0;
    va_end(args);
    char *text = NULL;
    size_t size;
    FILE *before = stderr;
    stderr = open_memstream(&text, &size);
    if (!setjmp(end)) {
        library_cblas_xerbla(p, routine, form, quoted);
        _exit(10);
    }
    fclose(stderr);
    stderr = before;
    static const char until[] = " was incorrect\n";
    int at = 0, all = 0;
    if (sscanf(text, "Parameter %d to routine %n", &position, &at) != 1 || !at) _exit(11);
    char *rest = strstr(text + at, until);
    if (!rest || rest - (text + at) >= (int)sizeof name) _exit(12);
    memcpy(name, text + at, rest - (text + at));
    name[rest - (text + at)] = 0;
    for (char *c = name; *c; c++) *c = *c == ' ' ? '.' : *c;
    rest += sizeof until - 1;
    if (*rest && (sscanf(rest, "Illegal %63s setting, %d\n%n", flag, &value, &all) != 2 || rest[all])) _exit(14);
    free(text);
    longjmp(back, 1);
}

void xerbla_(const char *routine, const int32_t *number, size_t length) {
    info = *number;
    if (is_fortran) longjmp(back, 1);
    library_xerbla(routine, number, length);
    _exit(13);
}

/* Every argument is an address; a routine ignores those beyond its own. */
typedef void fortran(void *, void *, void *, void *, void *, void *, void *, void *, void *, void *, void *,
                     void *, void *, void *, void *, void *, void *, void *);

int main(int count, char **path) {
    if (count != 2) return 2;
    void *library = dlopen(path[1], RTLD_NOW | RTLD_NOLOAD);
    Dl_info where;
    if (!library || !dladdr(dlsym(library, "cblas_dgemm"), &where)) return 3;
    /* Not another BLAS under the same name. */
    if (dlsym(RTLD_DEFAULT, "cblas_dgemm") != dlsym(library, "cblas_dgemm")) return 4;
    *(void **)&library_cblas_xerbla = dlsym(library, "cblas_xerbla");
    *(void **)&library_xerbla = dlsym(library, "xerbla_");
    if ((void *)library_xerbla == (void *)xerbla_) return 5;

    /* Space on both sides, in case something is accepted that should not be. */
    static char arena[8 << 20];
    char *base = arena + (4 << 20);
    static char line[1024];
    while (fgets(line, sizeof line, stdin)) {
        static union word words[20], result;
        static void *addresses[20];
        static fortran *symbol;
        static int number, characters, n;
        memset(words, 0, sizeof words);
        memset(addresses, 0, sizeof addresses);
        char *kind = strtok(line, " \n"), *token;
        is_fortran = *kind == 'F';
        token = strtok(NULL, " \n");
        if (is_fortran) {
            *(void **)&symbol = dlsym(library, token);
            if (!symbol) return 6;
            characters = atoi(strtok(NULL, " \n"));
        } else {
            number = atoi(token);
        }
        n = 0;
        while ((token = strtok(NULL, " \n")) && n < 17) {
            long value = atol(token + 1);
            words[n].i = (int32_t)value;
            addresses[n] = *token == 'p' ? base + value : (void *)&words[n];
            n++;
        }
        for (int i = 0; i < characters && is_fortran; i++) addresses[n + i] = (void *)1;
        told = position = info = value = 0;
        strcpy(name, "-");
        strcpy(flag, "-");
        if (!setjmp(back)) {
            if (is_fortran) {
                void **a = addresses;
                symbol(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11], a[12], a[13],
                       a[14], a[15], a[16], a[17]);
            } else if (!call_routine(number, words, base, &result)) {
                return 7;
            }
        }
        RowMajorStrg = CBLAS_CallFromC = 0;
        printf("%d %d %d %s %s %d\n", told, position, info, name, flag, value);
    }
    return fflush(stdout) ? 8 : 0;
}
