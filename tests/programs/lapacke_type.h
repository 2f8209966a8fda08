/* The calls of one type, for lapacke.c. */
#define NAME(name) JOIN(P, name, , )
#define CALL(name, ...) \
    (g->is_work ? JOIN(LAPACKE_, P, name, _work)(__VA_ARGS__) : JOIN(LAPACKE_, P, name, )(__VA_ARGS__))

static T NAME(a)[LDA * LDA], NAME(b)[LDB * LDB], NAME(workspace)[LWORK];

static lapack_int NAME(call)(const struct call *g) {
    T *a = NAME(a), *b = NAME(b), *w = NAME(workspace);
    int layout = g->layout;
    lapack_int m = g->m, n = g->n, nrhs = g->nrhs, lda = g->lda, ldb = g->ldb;
    char uplo = g->uplo, diag = g->diag, trans = g->trans;
    switch (g->routine) {
    case GETRF: return CALL(getrf, layout, m, n, a, lda, ipiv);
    case GETRF2: return CALL(getrf2, layout, m, n, a, lda, ipiv);
    case GETRS: return CALL(getrs, layout, trans, n, nrhs, a, lda, ipiv, b, ldb);
    case GETRI:
        if (g->is_work) return JOIN(LAPACKE_, P, getri, _work)(layout, n, a, lda, ipiv, w, g->lwork);
        return JOIN(LAPACKE_, P, getri, )(layout, n, a, lda, ipiv);
    case GESV: return CALL(gesv, layout, n, nrhs, a, lda, ipiv, b, ldb);
    case LASWP: return CALL(laswp, layout, n, a, lda, 3, 9, ipiv, 2);
    case POTRF: return CALL(potrf, layout, uplo, n, a, lda);
    case POTRF2: return CALL(potrf2, layout, uplo, n, a, lda);
    case POTRS: return CALL(potrs, layout, uplo, n, nrhs, a, lda, b, ldb);
    case POTRI: return CALL(potri, layout, uplo, n, a, lda);
    case POSV: return CALL(posv, layout, uplo, n, nrhs, a, lda, b, ldb);
    case TRTRI: return CALL(trtri, layout, uplo, diag, n, a, lda);
    case TRTRS: return CALL(trtrs, layout, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
    case LAUUM: return CALL(lauum, layout, uplo, n, a, lda);
    default: abort();
    }
}

static T *NAME(at)(T *matrix, int layout, int ld, int i, int j) {
    return &matrix[layout == LAPACK_ROW_MAJOR ? i * ld + j : i + j * ld];
}

/* The same matrices in either layout; the diagonal of A is real and dominates, except in a row and a column of
 * zeros. Around them is a number that nothing else is. */
static void NAME(fill)(const struct call *g, int zero) {
    uint64_t state = 1;
    for (int k = 0; k < LDA * LDA; k++) NAME(a)[k] = 77;
    for (int k = 0; k < LDB * LDB; k++) NAME(b)[k] = 77;
    for (int i = 0; i < g->m; i++) {
        for (int j = 0; j < g->n; j++) {
            T x = pseudo(&state);
#if IS_COMPLEX
            T y = pseudo(&state) * I;
            if (i != j) x += y;
#endif
            if (i == j) x += 2 * N;
            *NAME(at)(NAME(a), g->layout, g->lda, i, j) = i == zero || j == zero ? 0 : x;
        }
    }
    for (int i = 0; i < g->n; i++) {
        for (int j = 0; j < g->nrhs; j++) *NAME(at)(NAME(b), g->layout, g->ldb, i, j) = pseudo(&state);
    }
    /* Pivots, as a factorisation finds them. */
    for (int i = 0; i < N; i++) ipiv[i] = i + 1 + i * 7 % (N - i);
}

/* A hash of all results that does not depend on the layout, and whether anything else has changed. */
static uint64_t NAME(results)(const struct call *g, int *changed) {
    uint64_t hash = hashed(14695981039346656037u, ipiv, sizeof ipiv);
    size_t outside = LDA * LDA + LDB * LDB;
    for (int i = 0; i < g->m; i++) {
        for (int j = 0; j < g->n; j++, outside--) {
            hash = hashed(hash, NAME(at)(NAME(a), g->layout, g->lda, i, j), sizeof(T));
        }
    }
    for (int i = 0; i < g->n; i++) {
        for (int j = 0; j < g->nrhs; j++, outside--) {
            hash = hashed(hash, NAME(at)(NAME(b), g->layout, g->ldb, i, j), sizeof(T));
        }
    }
    for (int k = 0; k < LDA * LDA; k++) outside -= NAME(a)[k] == (T)77;
    for (int k = 0; k < LDB * LDB; k++) outside -= NAME(b)[k] == (T)77;
    *changed = outside != 0;
    return hash;
}

/* Makes a call after the matrices are filled, with a NaN first if asked for, and prints the answer. */
static void NAME(try)(const char *what, const struct call *g, int nan) {
    struct call right = legal(g->routine, g->is_work, g->layout);
    NAME(fill)(&right, -1);
    T *matrix = nan == 2 ? NAME(b) : NAME(a);
    if (nan) *NAME(at)(matrix, right.layout, nan == 2 ? right.ldb : right.lda, 1, 2) = NAN;
    printf(", %s%s", what, nan ? "+nan" : "");
    print(LETTER, g, NAME(call)(g));
}

static void NAME(line)(enum routine routine, int is_work, int layout, int hashes) {
    struct call right = legal(routine, is_work, layout), other = right;
    printf("%s%s, %s:", table[routine].name, is_work ? "_work" : "", layout == LAPACK_ROW_MAJOR ? "rows" : "columns");

    /* Legal, in all variants and in both layouts; and the row and column of zeros. */
    uint64_t all = 0;
    int different = 0;
    for (int zero = -1; zero <= N / 2; zero += N / 2 + 1) {
        lapack_int info = 0;
        for (int variant = 0; variant < 12; variant++) {
            uint64_t hash[2];
            for (int k = 0; k < 2; k++) {
                struct call call = legal(routine, is_work, k ? LAPACK_ROW_MAJOR : LAPACK_COL_MAJOR);
                call.uplo = "UL"[variant & 1];
                call.diag = "NU"[variant >> 1 & 1];
                call.trans = "NTC"[variant >> 2];
                int changed;
                NAME(fill)(&call, zero);
                lapack_int answer = NAME(call)(&call);
                hash[k] = NAME(results)(&call, &changed);
                different |= changed;
                if (call.layout == layout && variant == 0) info = answer;
            }
            different |= hash[0] != hash[1] && zero < 0;
            if (zero < 0) all = hashed(all, hash, sizeof hash);
        }
        printf(zero < 0 ? "" : ", zero");
        print(LETTER, &right, info);
        if (zero < 0) printf(different ? " different" : " same");
    }

    /* Illegal arguments. */
#define BAD(what, has, field, value) \
    if (has) { \
        other = right; \
        other.field = value; \
        NAME(try)(what, &other, 0); \
        NAME(try)(what, &other, 1); \
    }
    int is_row = layout == LAPACK_ROW_MAJOR;
    BAD("layout", 1, layout, 0)
    /* Its arguments are not checked in columns. */
    int checks = table[routine].info;
    BAD("uplo", table[routine].uplo, uplo, '?')
    BAD("diag", table[routine].diag, diag, '?')
    BAD("trans", table[routine].trans, trans, '?')
    BAD("m", table[routine].m, m, -1)
    BAD("n", checks, n, -1)
    BAD("nrhs", table[routine].b, nrhs, -1)
    BAD("lda", checks || is_row, lda, (is_row ? N : right.m) - 1)
    BAD("lda", checks || is_row, lda, -1)
    BAD("ldb", table[routine].b, ldb, (is_row ? NRHS : N) - 1)
    BAD("lwork", routine == GETRI && is_work, lwork, N - 1)
    BAD("query", routine == GETRI && is_work, lwork, -1)
    BAD("none", checks, n, 0)
#undef BAD

    /* NaN: in each matrix, in the triangle that does not count, and beside a diagonal of ones. */
    if (checks) {
        NAME(try)("a", &right, 1);
        if (table[routine].b) NAME(try)("b", &right, 2);
        if (table[routine].uplo) {
            other = right;
            other.uplo = 'l';
            NAME(try)("lower", &other, 1);
        }
        LAPACKE_set_nancheck(0);
        NAME(try)("unchecked", &right, 1);
        LAPACKE_set_nancheck(1);
    }

    /* No memory for the first allocation, the second and so on, as far as there are any. */
    for (int k = 1; k < 5; k++) {
        allocated = 0;
        fails = k;
        NAME(try)("memory", &right, 0);
        fails = 0;
        if (allocated < k) break;
    }
#ifndef REFERENCE
    /* More bytes than a pointer can count. */
    if (routine == GETRF && is_row && is_work) {
        other = right;
        other.m = other.n = other.lda = 65536;
        lapack_int info = NAME(call)(&other);
        if (info != LAPACK_TRANSPOSE_MEMORY_ERROR) printf(", huge %d", (int)info);
        lapacke_calls = 0;
    }
#endif
    if (hashes) printf(", %016llx", (unsigned long long)all);
    putchar('\n');
}

static void NAME(test)(int hashes) {
    for (enum routine routine = 0; routine < ROUTINES; routine++) {
        for (int is_work = 0; is_work < 2; is_work++) {
            NAME(line)(routine, is_work, LAPACK_COL_MAJOR, hashes);
            NAME(line)(routine, is_work, LAPACK_ROW_MAJOR, hashes);
        }
    }
}

#undef NAME
#undef CALL
#undef P
#undef LETTER
#undef T
#undef IS_COMPLEX
