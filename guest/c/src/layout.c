/* Matrices in both layouts. Here a line is what lies together in memory: a row of a row-major matrix, a
 * column of a column-major one. */
#include "layout.h"

static lapack_int min(lapack_int a, lapack_int b) {
    return a < b ? a : b;
}

static lapack_int max(lapack_int a, lapack_int b) {
    return a > b ? a : b;
}

static bool is(char flag, char letter) {
    return (flag | 0x20) == letter;
}

static size_t size_of(char type) {
    return type == 's' ? 4 : type == 'z' ? 16 : 8;
}

/* The elements of a line that belong to the part of the matrix. */
struct range {
    lapack_int begin, end;
};

static struct range range(const struct blasm_part *part, bool is_row, lapack_int line, lapack_int length) {
    if (!part->triangle) return (struct range){0, length};
    bool upper = is(part->uplo, 'u'), unit = is(part->diag, 'u');
    if ((!upper && !is(part->uplo, 'l')) || (!unit && !is(part->diag, 'n'))) return (struct range){0, 0};
    if (upper == is_row) return (struct range){line + unit, length};
    return (struct range){0, min(line + 1 - unit, length)};
}

/* The search goes no further along a line than to its leading dimension, which nobody has checked yet. */
static bool has_nan(const struct blasm_matrix *m, bool is_row, char type) {
    if (m->given == NULL) return false;
    lapack_int lines = is_row ? m->rows : m->cols, length = min(is_row ? m->cols : m->rows, m->ld);
    size_t parts = type == 'c' || type == 'z' ? 2 : 1;
    for (lapack_int line = 0; line < lines; line++) {
        struct range r = range(&m->part, is_row, line, length);
        if (r.begin >= r.end) continue;
        size_t first = ((size_t)line * m->ld + r.begin) * parts, count = (size_t)(r.end - r.begin) * parts;
        bool found = false;
        if (type == 's' || type == 'c') {
            const float *x = (const float *)m->given + first;
            for (size_t i = 0; i < count; i++) found |= x[i] != x[i];
        } else {
            const double *x = (const double *)m->given + first;
            for (size_t i = 0; i < count; i++) found |= x[i] != x[i];
        }
        if (found) return true;
    }
    return false;
}

lapack_int blasm_check(const char *name, int layout, char type, const struct blasm_matrix *matrices, int count) {
    bool is_row = layout == LAPACK_ROW_MAJOR;
    if (!is_row && layout != LAPACK_COL_MAJOR) {
        LAPACKE_xerbla(name, -1);
        return -1;
    }
    if (!LAPACKE_get_nancheck()) return 0;
    for (int i = 0; i < count; i++) {
        if (has_nan(&matrices[i], is_row, type)) return -matrices[i].position;
    }
    return 0;
}

/* Element i of a line becomes element `line` of line i. In squares, so that both sides stay in a cache. */
static inline __attribute__((__always_inline__)) void
transpose_by(size_t size, const struct blasm_part *part, bool is_row, const char *from, size_t from_ld, char *to,
             size_t to_ld, lapack_int lines, lapack_int length) {
    const lapack_int side = 16;
    for (lapack_int top = 0; top < lines; top += side) {
        for (lapack_int left = 0; left < length; left += side) {
            for (lapack_int line = top; line < min(top + side, lines); line++) {
                struct range r = range(part, is_row, line, length);
                lapack_int end = min(left + side, r.end);
                for (lapack_int i = max(left, r.begin); i < end; i++) {
                    __builtin_memcpy(to + (i * to_ld + line) * size, from + (line * from_ld + i) * size, size);
                }
            }
        }
    }
}

/* From the caller's row-major matrix to the copy, or back. */
static void transpose(struct blasm_matrix *m, char type, bool back) {
    if (m->given == NULL) return;
    const char *from = back ? m->columns : m->given;
    char *to = back ? m->given : m->columns;
    lapack_int from_ld = back ? m->leading : m->ld, to_ld = back ? m->ld : m->leading;
    lapack_int lines = back ? m->cols : m->rows, length = back ? m->rows : m->cols;
    switch (size_of(type)) {
    case 4: transpose_by(4, &m->part, !back, from, from_ld, to, to_ld, lines, length); break;
    case 8: transpose_by(8, &m->part, !back, from, from_ld, to, to_ld, lines, length); break;
    default: transpose_by(16, &m->part, !back, from, from_ld, to, to_ld, lines, length); break;
    }
}

void *blasm_allocate(char type, lapack_int rows, lapack_int cols) {
    size_t size;
    if (__builtin_mul_overflow((size_t)max(rows, 1), (size_t)max(cols, 1), &size)) return NULL;
    if (__builtin_mul_overflow(size, size_of(type), &size)) return NULL;
    return malloc(size);
}

static void release(struct blasm_matrix *matrices, int count) {
    for (int i = count - 1; i >= 0; i--) {
        if (matrices[i].copied) free(matrices[i].columns);
    }
}

lapack_int blasm_enter(const char *name, int layout, char type, struct blasm_matrix *matrices, int count, bool copies) {
    if (layout == LAPACK_COL_MAJOR) {
        for (int i = 0; i < count; i++) {
            matrices[i].columns = matrices[i].given;
            matrices[i].leading = matrices[i].ld;
        }
        return 0;
    }
    lapack_int info = layout == LAPACK_ROW_MAJOR ? 0 : -1;
    for (int i = 0; i < count && info == 0; i++) {
        if (matrices[i].ld < matrices[i].cols) info = -(matrices[i].position + 1);
    }
    for (int i = 0; i < count && info == 0; i++) {
        struct blasm_matrix *m = &matrices[i];
        m->leading = max(m->rows, 1);
        m->columns = copies ? blasm_allocate(type, m->rows, m->cols) : m->given;
        m->copied = copies && m->columns != NULL;
        if (m->columns == NULL && copies) info = LAPACK_TRANSPOSE_MEMORY_ERROR;
    }
    if (info != 0) {
        release(matrices, count);
        LAPACKE_xerbla(name, info);
        return info;
    }
    for (int i = 0; i < count && copies; i++) transpose(&matrices[i], type, false);
    return 0;
}

lapack_int blasm_leave(char type, struct blasm_matrix *matrices, int count, lapack_int info) {
    for (int i = 0; i < count; i++) {
        if (matrices[i].copied && matrices[i].written) transpose(&matrices[i], type, true);
    }
    release(matrices, count);
    return info < 0 ? info - 1 : info;
}

lapack_int blasm_last_row(lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx) {
    lapack_int last = max(k2, 1);
    if (incx == 0) return last;
    for (lapack_int k = k1; k <= k2; k++) {
        last = max(last, ipiv[k1 - 1 + (size_t)(k - k1) * (size_t)abs(incx)]);
    }
    return last;
}
