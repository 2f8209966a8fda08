/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * The functions of LAPACKE over LAPACK's Fortran symbols. Compiled once per function and flavour, with
 * BLASM_ROUTINE_<name> and the macros of blasm_f77.h defined, so that a program links only what it calls
 * and may define any of these itself. */
#include "layout.h"

#ifdef BLASM_ROUTINE_sgetrf
lapack_int LAPACKE_sgetrf(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_sgetrf", matrix_layout, 's', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_sgetrf_work(matrix_layout, m, n, a, lda, ipiv);
}
#endif

#ifdef BLASM_ROUTINE_sgetrf_work
lapack_int LAPACKE_sgetrf_work(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_sgetrf_work", matrix_layout, 's', matrices, 1, true);
    if (info != 0) return info;
    sgetrf_(&m, &n, matrices[0].columns, &matrices[0].leading, ipiv, &info);
    return blasm_leave('s', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_dgetrf
lapack_int LAPACKE_dgetrf(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dgetrf", matrix_layout, 'd', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_dgetrf_work(matrix_layout, m, n, a, lda, ipiv);
}
#endif

#ifdef BLASM_ROUTINE_dgetrf_work
lapack_int LAPACKE_dgetrf_work(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dgetrf_work", matrix_layout, 'd', matrices, 1, true);
    if (info != 0) return info;
    dgetrf_(&m, &n, matrices[0].columns, &matrices[0].leading, ipiv, &info);
    return blasm_leave('d', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_cgetrf
lapack_int LAPACKE_cgetrf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_cgetrf", matrix_layout, 'c', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_cgetrf_work(matrix_layout, m, n, a, lda, ipiv);
}
#endif

#ifdef BLASM_ROUTINE_cgetrf_work
lapack_int LAPACKE_cgetrf_work(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_cgetrf_work", matrix_layout, 'c', matrices, 1, true);
    if (info != 0) return info;
    cgetrf_(&m, &n, matrices[0].columns, &matrices[0].leading, ipiv, &info);
    return blasm_leave('c', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_zgetrf
lapack_int LAPACKE_zgetrf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zgetrf", matrix_layout, 'z', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_zgetrf_work(matrix_layout, m, n, a, lda, ipiv);
}
#endif

#ifdef BLASM_ROUTINE_zgetrf_work
lapack_int LAPACKE_zgetrf_work(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zgetrf_work", matrix_layout, 'z', matrices, 1, true);
    if (info != 0) return info;
    zgetrf_(&m, &n, matrices[0].columns, &matrices[0].leading, ipiv, &info);
    return blasm_leave('z', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_sgetrf2
lapack_int LAPACKE_sgetrf2(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_sgetrf2", matrix_layout, 's', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_sgetrf2_work(matrix_layout, m, n, a, lda, ipiv);
}
#endif

#ifdef BLASM_ROUTINE_sgetrf2_work
lapack_int LAPACKE_sgetrf2_work(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_sgetrf2_work", matrix_layout, 's', matrices, 1, true);
    if (info != 0) return info;
    sgetrf2_(&m, &n, matrices[0].columns, &matrices[0].leading, ipiv, &info);
    return blasm_leave('s', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_dgetrf2
lapack_int LAPACKE_dgetrf2(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dgetrf2", matrix_layout, 'd', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_dgetrf2_work(matrix_layout, m, n, a, lda, ipiv);
}
#endif

#ifdef BLASM_ROUTINE_dgetrf2_work
lapack_int LAPACKE_dgetrf2_work(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dgetrf2_work", matrix_layout, 'd', matrices, 1, true);
    if (info != 0) return info;
    dgetrf2_(&m, &n, matrices[0].columns, &matrices[0].leading, ipiv, &info);
    return blasm_leave('d', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_cgetrf2
lapack_int LAPACKE_cgetrf2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_cgetrf2", matrix_layout, 'c', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_cgetrf2_work(matrix_layout, m, n, a, lda, ipiv);
}
#endif

#ifdef BLASM_ROUTINE_cgetrf2_work
lapack_int LAPACKE_cgetrf2_work(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_cgetrf2_work", matrix_layout, 'c', matrices, 1, true);
    if (info != 0) return info;
    cgetrf2_(&m, &n, matrices[0].columns, &matrices[0].leading, ipiv, &info);
    return blasm_leave('c', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_zgetrf2
lapack_int LAPACKE_zgetrf2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zgetrf2", matrix_layout, 'z', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_zgetrf2_work(matrix_layout, m, n, a, lda, ipiv);
}
#endif

#ifdef BLASM_ROUTINE_zgetrf2_work
lapack_int LAPACKE_zgetrf2_work(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = m, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zgetrf2_work", matrix_layout, 'z', matrices, 1, true);
    if (info != 0) return info;
    zgetrf2_(&m, &n, matrices[0].columns, &matrices[0].leading, ipiv, &info);
    return blasm_leave('z', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_sgetrs
lapack_int LAPACKE_sgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, const lapack_int *ipiv, float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_GENERAL, .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 8, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_sgetrs", matrix_layout, 's', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_sgetrs_work(matrix_layout, trans, n, nrhs, a, lda, ipiv, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_sgetrs_work
lapack_int LAPACKE_sgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, const lapack_int *ipiv, float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_GENERAL, .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 8, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_sgetrs_work", matrix_layout, 's', matrices, 2, true);
    if (info != 0) return info;
    sgetrs_(&trans, &n, &nrhs, matrices[0].columns, &matrices[0].leading, ipiv, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('s', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_dgetrs
lapack_int LAPACKE_dgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, const lapack_int *ipiv, double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_GENERAL, .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 8, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dgetrs", matrix_layout, 'd', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_dgetrs_work(matrix_layout, trans, n, nrhs, a, lda, ipiv, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_dgetrs_work
lapack_int LAPACKE_dgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, const lapack_int *ipiv, double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_GENERAL, .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 8, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dgetrs_work", matrix_layout, 'd', matrices, 2, true);
    if (info != 0) return info;
    dgetrs_(&trans, &n, &nrhs, matrices[0].columns, &matrices[0].leading, ipiv, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('d', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_cgetrs
lapack_int LAPACKE_cgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_GENERAL, .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 8, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_cgetrs", matrix_layout, 'c', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_cgetrs_work(matrix_layout, trans, n, nrhs, a, lda, ipiv, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_cgetrs_work
lapack_int LAPACKE_cgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_GENERAL, .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 8, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_cgetrs_work", matrix_layout, 'c', matrices, 2, true);
    if (info != 0) return info;
    cgetrs_(&trans, &n, &nrhs, matrices[0].columns, &matrices[0].leading, ipiv, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('c', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_zgetrs
lapack_int LAPACKE_zgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_GENERAL, .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 8, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zgetrs", matrix_layout, 'z', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_zgetrs_work(matrix_layout, trans, n, nrhs, a, lda, ipiv, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_zgetrs_work
lapack_int LAPACKE_zgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_GENERAL, .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 8, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zgetrs_work", matrix_layout, 'z', matrices, 2, true);
    if (info != 0) return info;
    zgetrs_(&trans, &n, &nrhs, matrices[0].columns, &matrices[0].leading, ipiv, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('z', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_sgetri
lapack_int LAPACKE_sgetri(int matrix_layout, lapack_int n, float *a, lapack_int lda, const lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_sgetri", matrix_layout, 's', matrices, 1);
    if (info != 0) return info;
    float wanted[2];
    float *work = (float *)wanted;
    info = LAPACKE_sgetri_work(matrix_layout, n, a, lda, ipiv, work, -1);
    if (info != 0) return info;
    lapack_int lwork = (lapack_int)wanted[0];
    work = blasm_allocate('s', lwork, 1);
    if (work == NULL) {
        LAPACKE_xerbla("LAPACKE_sgetri", LAPACK_WORK_MEMORY_ERROR);
        return LAPACK_WORK_MEMORY_ERROR;
    }
    info = LAPACKE_sgetri_work(matrix_layout, n, a, lda, ipiv, work, lwork);
    free(work);
    return info;
}
#endif

#ifdef BLASM_ROUTINE_sgetri_work
lapack_int LAPACKE_sgetri_work(int matrix_layout, lapack_int n, float *a, lapack_int lda, const lapack_int *ipiv, float *work, lapack_int lwork) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_sgetri_work", matrix_layout, 's', matrices, 1, lwork != -1);
    if (info != 0) return info;
    sgetri_(&n, matrices[0].columns, &matrices[0].leading, ipiv, work, &lwork, &info);
    return blasm_leave('s', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_dgetri
lapack_int LAPACKE_dgetri(int matrix_layout, lapack_int n, double *a, lapack_int lda, const lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dgetri", matrix_layout, 'd', matrices, 1);
    if (info != 0) return info;
    double wanted[2];
    double *work = (double *)wanted;
    info = LAPACKE_dgetri_work(matrix_layout, n, a, lda, ipiv, work, -1);
    if (info != 0) return info;
    lapack_int lwork = (lapack_int)wanted[0];
    work = blasm_allocate('d', lwork, 1);
    if (work == NULL) {
        LAPACKE_xerbla("LAPACKE_dgetri", LAPACK_WORK_MEMORY_ERROR);
        return LAPACK_WORK_MEMORY_ERROR;
    }
    info = LAPACKE_dgetri_work(matrix_layout, n, a, lda, ipiv, work, lwork);
    free(work);
    return info;
}
#endif

#ifdef BLASM_ROUTINE_dgetri_work
lapack_int LAPACKE_dgetri_work(int matrix_layout, lapack_int n, double *a, lapack_int lda, const lapack_int *ipiv, double *work, lapack_int lwork) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dgetri_work", matrix_layout, 'd', matrices, 1, lwork != -1);
    if (info != 0) return info;
    dgetri_(&n, matrices[0].columns, &matrices[0].leading, ipiv, work, &lwork, &info);
    return blasm_leave('d', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_cgetri
lapack_int LAPACKE_cgetri(int matrix_layout, lapack_int n, lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_cgetri", matrix_layout, 'c', matrices, 1);
    if (info != 0) return info;
    float wanted[2];
    lapack_complex_float *work = (lapack_complex_float *)wanted;
    info = LAPACKE_cgetri_work(matrix_layout, n, a, lda, ipiv, work, -1);
    if (info != 0) return info;
    lapack_int lwork = (lapack_int)wanted[0];
    work = blasm_allocate('c', lwork, 1);
    if (work == NULL) {
        LAPACKE_xerbla("LAPACKE_cgetri", LAPACK_WORK_MEMORY_ERROR);
        return LAPACK_WORK_MEMORY_ERROR;
    }
    info = LAPACKE_cgetri_work(matrix_layout, n, a, lda, ipiv, work, lwork);
    free(work);
    return info;
}
#endif

#ifdef BLASM_ROUTINE_cgetri_work
lapack_int LAPACKE_cgetri_work(int matrix_layout, lapack_int n, lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *work, lapack_int lwork) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_cgetri_work", matrix_layout, 'c', matrices, 1, lwork != -1);
    if (info != 0) return info;
    cgetri_(&n, matrices[0].columns, &matrices[0].leading, ipiv, work, &lwork, &info);
    return blasm_leave('c', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_zgetri
lapack_int LAPACKE_zgetri(int matrix_layout, lapack_int n, lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zgetri", matrix_layout, 'z', matrices, 1);
    if (info != 0) return info;
    double wanted[2];
    lapack_complex_double *work = (lapack_complex_double *)wanted;
    info = LAPACKE_zgetri_work(matrix_layout, n, a, lda, ipiv, work, -1);
    if (info != 0) return info;
    lapack_int lwork = (lapack_int)wanted[0];
    work = blasm_allocate('z', lwork, 1);
    if (work == NULL) {
        LAPACKE_xerbla("LAPACKE_zgetri", LAPACK_WORK_MEMORY_ERROR);
        return LAPACK_WORK_MEMORY_ERROR;
    }
    info = LAPACKE_zgetri_work(matrix_layout, n, a, lda, ipiv, work, lwork);
    free(work);
    return info;
}
#endif

#ifdef BLASM_ROUTINE_zgetri_work
lapack_int LAPACKE_zgetri_work(int matrix_layout, lapack_int n, lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *work, lapack_int lwork) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zgetri_work", matrix_layout, 'z', matrices, 1, lwork != -1);
    if (info != 0) return info;
    zgetri_(&n, matrices[0].columns, &matrices[0].leading, ipiv, work, &lwork, &info);
    return blasm_leave('z', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_sgesv
lapack_int LAPACKE_sgesv(int matrix_layout, lapack_int n, lapack_int nrhs, float *a, lapack_int lda, lapack_int *ipiv, float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_sgesv", matrix_layout, 's', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_sgesv_work(matrix_layout, n, nrhs, a, lda, ipiv, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_sgesv_work
lapack_int LAPACKE_sgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs, float *a, lapack_int lda, lapack_int *ipiv, float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_sgesv_work", matrix_layout, 's', matrices, 2, true);
    if (info != 0) return info;
    sgesv_(&n, &nrhs, matrices[0].columns, &matrices[0].leading, ipiv, matrices[1].columns, &matrices[1].leading, &info);
    return blasm_leave('s', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_dgesv
lapack_int LAPACKE_dgesv(int matrix_layout, lapack_int n, lapack_int nrhs, double *a, lapack_int lda, lapack_int *ipiv, double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dgesv", matrix_layout, 'd', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_dgesv_work(matrix_layout, n, nrhs, a, lda, ipiv, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_dgesv_work
lapack_int LAPACKE_dgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs, double *a, lapack_int lda, lapack_int *ipiv, double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dgesv_work", matrix_layout, 'd', matrices, 2, true);
    if (info != 0) return info;
    dgesv_(&n, &nrhs, matrices[0].columns, &matrices[0].leading, ipiv, matrices[1].columns, &matrices[1].leading, &info);
    return blasm_leave('d', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_cgesv
lapack_int LAPACKE_cgesv(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv, lapack_complex_float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_cgesv", matrix_layout, 'c', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_cgesv_work(matrix_layout, n, nrhs, a, lda, ipiv, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_cgesv_work
lapack_int LAPACKE_cgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv, lapack_complex_float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_cgesv_work", matrix_layout, 'c', matrices, 2, true);
    if (info != 0) return info;
    cgesv_(&n, &nrhs, matrices[0].columns, &matrices[0].leading, ipiv, matrices[1].columns, &matrices[1].leading, &info);
    return blasm_leave('c', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_zgesv
lapack_int LAPACKE_zgesv(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv, lapack_complex_double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zgesv", matrix_layout, 'z', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_zgesv_work(matrix_layout, n, nrhs, a, lda, ipiv, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_zgesv_work
lapack_int LAPACKE_zgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv, lapack_complex_double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_GENERAL, .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zgesv_work", matrix_layout, 'z', matrices, 2, true);
    if (info != 0) return info;
    zgesv_(&n, &nrhs, matrices[0].columns, &matrices[0].leading, ipiv, matrices[1].columns, &matrices[1].leading, &info);
    return blasm_leave('z', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_slaswp
lapack_int LAPACKE_slaswp(int matrix_layout, lapack_int n, float *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx) {
    lapack_int info = blasm_check("LAPACKE_slaswp", matrix_layout, 's', NULL, 0);
    if (info != 0) return info;
    return LAPACKE_slaswp_work(matrix_layout, n, a, lda, k1, k2, ipiv, incx);
}
#endif

#ifdef BLASM_ROUTINE_slaswp_work
lapack_int LAPACKE_slaswp_work(int matrix_layout, lapack_int n, float *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = blasm_last_row(k1, k2, ipiv, incx), .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_slaswp_work", matrix_layout, 's', matrices, 1, true);
    if (info != 0) return info;
    slaswp_(&n, matrices[0].columns, &matrices[0].leading, &k1, &k2, ipiv, &incx);
    return blasm_leave('s', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_dlaswp
lapack_int LAPACKE_dlaswp(int matrix_layout, lapack_int n, double *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx) {
    lapack_int info = blasm_check("LAPACKE_dlaswp", matrix_layout, 'd', NULL, 0);
    if (info != 0) return info;
    return LAPACKE_dlaswp_work(matrix_layout, n, a, lda, k1, k2, ipiv, incx);
}
#endif

#ifdef BLASM_ROUTINE_dlaswp_work
lapack_int LAPACKE_dlaswp_work(int matrix_layout, lapack_int n, double *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = blasm_last_row(k1, k2, ipiv, incx), .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dlaswp_work", matrix_layout, 'd', matrices, 1, true);
    if (info != 0) return info;
    dlaswp_(&n, matrices[0].columns, &matrices[0].leading, &k1, &k2, ipiv, &incx);
    return blasm_leave('d', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_claswp
lapack_int LAPACKE_claswp(int matrix_layout, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx) {
    lapack_int info = blasm_check("LAPACKE_claswp", matrix_layout, 'c', NULL, 0);
    if (info != 0) return info;
    return LAPACKE_claswp_work(matrix_layout, n, a, lda, k1, k2, ipiv, incx);
}
#endif

#ifdef BLASM_ROUTINE_claswp_work
lapack_int LAPACKE_claswp_work(int matrix_layout, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = blasm_last_row(k1, k2, ipiv, incx), .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_claswp_work", matrix_layout, 'c', matrices, 1, true);
    if (info != 0) return info;
    claswp_(&n, matrices[0].columns, &matrices[0].leading, &k1, &k2, ipiv, &incx);
    return blasm_leave('c', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_zlaswp
lapack_int LAPACKE_zlaswp(int matrix_layout, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx) {
    lapack_int info = blasm_check("LAPACKE_zlaswp", matrix_layout, 'z', NULL, 0);
    if (info != 0) return info;
    return LAPACKE_zlaswp_work(matrix_layout, n, a, lda, k1, k2, ipiv, incx);
}
#endif

#ifdef BLASM_ROUTINE_zlaswp_work
lapack_int LAPACKE_zlaswp_work(int matrix_layout, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = blasm_last_row(k1, k2, ipiv, incx), .cols = n, .ld = lda, .position = 3, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zlaswp_work", matrix_layout, 'z', matrices, 1, true);
    if (info != 0) return info;
    zlaswp_(&n, matrices[0].columns, &matrices[0].leading, &k1, &k2, ipiv, &incx);
    return blasm_leave('z', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_spotrf
lapack_int LAPACKE_spotrf(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_spotrf", matrix_layout, 's', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_spotrf_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_spotrf_work
lapack_int LAPACKE_spotrf_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_spotrf_work", matrix_layout, 's', matrices, 1, true);
    if (info != 0) return info;
    spotrf_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('s', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_dpotrf
lapack_int LAPACKE_dpotrf(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dpotrf", matrix_layout, 'd', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_dpotrf_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_dpotrf_work
lapack_int LAPACKE_dpotrf_work(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dpotrf_work", matrix_layout, 'd', matrices, 1, true);
    if (info != 0) return info;
    dpotrf_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('d', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_cpotrf
lapack_int LAPACKE_cpotrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_cpotrf", matrix_layout, 'c', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_cpotrf_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_cpotrf_work
lapack_int LAPACKE_cpotrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_cpotrf_work", matrix_layout, 'c', matrices, 1, true);
    if (info != 0) return info;
    cpotrf_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('c', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_zpotrf
lapack_int LAPACKE_zpotrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zpotrf", matrix_layout, 'z', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_zpotrf_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_zpotrf_work
lapack_int LAPACKE_zpotrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zpotrf_work", matrix_layout, 'z', matrices, 1, true);
    if (info != 0) return info;
    zpotrf_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('z', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_spotrf2
lapack_int LAPACKE_spotrf2(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_spotrf2", matrix_layout, 's', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_spotrf2_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_spotrf2_work
lapack_int LAPACKE_spotrf2_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_spotrf2_work", matrix_layout, 's', matrices, 1, true);
    if (info != 0) return info;
    spotrf2_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('s', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_dpotrf2
lapack_int LAPACKE_dpotrf2(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dpotrf2", matrix_layout, 'd', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_dpotrf2_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_dpotrf2_work
lapack_int LAPACKE_dpotrf2_work(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dpotrf2_work", matrix_layout, 'd', matrices, 1, true);
    if (info != 0) return info;
    dpotrf2_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('d', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_cpotrf2
lapack_int LAPACKE_cpotrf2(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_cpotrf2", matrix_layout, 'c', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_cpotrf2_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_cpotrf2_work
lapack_int LAPACKE_cpotrf2_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_cpotrf2_work", matrix_layout, 'c', matrices, 1, true);
    if (info != 0) return info;
    cpotrf2_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('c', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_zpotrf2
lapack_int LAPACKE_zpotrf2(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zpotrf2", matrix_layout, 'z', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_zpotrf2_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_zpotrf2_work
lapack_int LAPACKE_zpotrf2_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zpotrf2_work", matrix_layout, 'z', matrices, 1, true);
    if (info != 0) return info;
    zpotrf2_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('z', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_spotrs
lapack_int LAPACKE_spotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_spotrs", matrix_layout, 's', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_spotrs_work(matrix_layout, uplo, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_spotrs_work
lapack_int LAPACKE_spotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_spotrs_work", matrix_layout, 's', matrices, 2, true);
    if (info != 0) return info;
    spotrs_(&uplo, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('s', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_dpotrs
lapack_int LAPACKE_dpotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dpotrs", matrix_layout, 'd', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_dpotrs_work(matrix_layout, uplo, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_dpotrs_work
lapack_int LAPACKE_dpotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dpotrs_work", matrix_layout, 'd', matrices, 2, true);
    if (info != 0) return info;
    dpotrs_(&uplo, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('d', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_cpotrs
lapack_int LAPACKE_cpotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_cpotrs", matrix_layout, 'c', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_cpotrs_work(matrix_layout, uplo, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_cpotrs_work
lapack_int LAPACKE_cpotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_cpotrs_work", matrix_layout, 'c', matrices, 2, true);
    if (info != 0) return info;
    cpotrs_(&uplo, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('c', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_zpotrs
lapack_int LAPACKE_zpotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zpotrs", matrix_layout, 'z', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_zpotrs_work(matrix_layout, uplo, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_zpotrs_work
lapack_int LAPACKE_zpotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zpotrs_work", matrix_layout, 'z', matrices, 2, true);
    if (info != 0) return info;
    zpotrs_(&uplo, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('z', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_spotri
lapack_int LAPACKE_spotri(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_spotri", matrix_layout, 's', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_spotri_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_spotri_work
lapack_int LAPACKE_spotri_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_spotri_work", matrix_layout, 's', matrices, 1, true);
    if (info != 0) return info;
    spotri_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('s', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_dpotri
lapack_int LAPACKE_dpotri(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dpotri", matrix_layout, 'd', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_dpotri_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_dpotri_work
lapack_int LAPACKE_dpotri_work(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dpotri_work", matrix_layout, 'd', matrices, 1, true);
    if (info != 0) return info;
    dpotri_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('d', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_cpotri
lapack_int LAPACKE_cpotri(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_cpotri", matrix_layout, 'c', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_cpotri_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_cpotri_work
lapack_int LAPACKE_cpotri_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_cpotri_work", matrix_layout, 'c', matrices, 1, true);
    if (info != 0) return info;
    cpotri_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('c', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_zpotri
lapack_int LAPACKE_zpotri(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zpotri", matrix_layout, 'z', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_zpotri_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_zpotri_work
lapack_int LAPACKE_zpotri_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zpotri_work", matrix_layout, 'z', matrices, 1, true);
    if (info != 0) return info;
    zpotri_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('z', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_sposv
lapack_int LAPACKE_sposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, float *a, lapack_int lda, float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_sposv", matrix_layout, 's', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_sposv_work(matrix_layout, uplo, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_sposv_work
lapack_int LAPACKE_sposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, float *a, lapack_int lda, float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_sposv_work", matrix_layout, 's', matrices, 2, true);
    if (info != 0) return info;
    sposv_(&uplo, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('s', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_dposv
lapack_int LAPACKE_dposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, double *a, lapack_int lda, double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dposv", matrix_layout, 'd', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_dposv_work(matrix_layout, uplo, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_dposv_work
lapack_int LAPACKE_dposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, double *a, lapack_int lda, double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dposv_work", matrix_layout, 'd', matrices, 2, true);
    if (info != 0) return info;
    dposv_(&uplo, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('d', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_cposv
lapack_int LAPACKE_cposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_cposv", matrix_layout, 'c', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_cposv_work(matrix_layout, uplo, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_cposv_work
lapack_int LAPACKE_cposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_cposv_work", matrix_layout, 'c', matrices, 2, true);
    if (info != 0) return info;
    cposv_(&uplo, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('c', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_zposv
lapack_int LAPACKE_zposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zposv", matrix_layout, 'z', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_zposv_work(matrix_layout, uplo, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_zposv_work
lapack_int LAPACKE_zposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 7, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zposv_work", matrix_layout, 'z', matrices, 2, true);
    if (info != 0) return info;
    zposv_(&uplo, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_1);
    return blasm_leave('z', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_strtri
lapack_int LAPACKE_strtri(int matrix_layout, char uplo, char diag, lapack_int n, float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, diag), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_strtri", matrix_layout, 's', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_strtri_work(matrix_layout, uplo, diag, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_strtri_work
lapack_int LAPACKE_strtri_work(int matrix_layout, char uplo, char diag, lapack_int n, float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, diag), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_strtri_work", matrix_layout, 's', matrices, 1, true);
    if (info != 0) return info;
    strtri_(&uplo, &diag, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_2);
    return blasm_leave('s', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_dtrtri
lapack_int LAPACKE_dtrtri(int matrix_layout, char uplo, char diag, lapack_int n, double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, diag), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dtrtri", matrix_layout, 'd', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_dtrtri_work(matrix_layout, uplo, diag, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_dtrtri_work
lapack_int LAPACKE_dtrtri_work(int matrix_layout, char uplo, char diag, lapack_int n, double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, diag), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dtrtri_work", matrix_layout, 'd', matrices, 1, true);
    if (info != 0) return info;
    dtrtri_(&uplo, &diag, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_2);
    return blasm_leave('d', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_ctrtri
lapack_int LAPACKE_ctrtri(int matrix_layout, char uplo, char diag, lapack_int n, lapack_complex_float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, diag), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_ctrtri", matrix_layout, 'c', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_ctrtri_work(matrix_layout, uplo, diag, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_ctrtri_work
lapack_int LAPACKE_ctrtri_work(int matrix_layout, char uplo, char diag, lapack_int n, lapack_complex_float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, diag), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_ctrtri_work", matrix_layout, 'c', matrices, 1, true);
    if (info != 0) return info;
    ctrtri_(&uplo, &diag, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_2);
    return blasm_leave('c', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_ztrtri
lapack_int LAPACKE_ztrtri(int matrix_layout, char uplo, char diag, lapack_int n, lapack_complex_double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, diag), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_ztrtri", matrix_layout, 'z', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_ztrtri_work(matrix_layout, uplo, diag, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_ztrtri_work
lapack_int LAPACKE_ztrtri_work(int matrix_layout, char uplo, char diag, lapack_int n, lapack_complex_double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 5, .part = BLASM_TRIANGLE(uplo, diag), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_ztrtri_work", matrix_layout, 'z', matrices, 1, true);
    if (info != 0) return info;
    ztrtri_(&uplo, &diag, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_2);
    return blasm_leave('z', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_strtrs
lapack_int LAPACKE_strtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 7, .part = BLASM_TRIANGLE(uplo, diag), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 9, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_strtrs", matrix_layout, 's', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_strtrs_work(matrix_layout, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_strtrs_work
lapack_int LAPACKE_strtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 7, .part = BLASM_TRIANGLE(uplo, diag), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 9, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_strtrs_work", matrix_layout, 's', matrices, 2, true);
    if (info != 0) return info;
    strtrs_(&uplo, &trans, &diag, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_3);
    return blasm_leave('s', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_dtrtrs
lapack_int LAPACKE_dtrtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 7, .part = BLASM_TRIANGLE(uplo, diag), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 9, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dtrtrs", matrix_layout, 'd', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_dtrtrs_work(matrix_layout, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_dtrtrs_work
lapack_int LAPACKE_dtrtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 7, .part = BLASM_TRIANGLE(uplo, diag), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 9, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dtrtrs_work", matrix_layout, 'd', matrices, 2, true);
    if (info != 0) return info;
    dtrtrs_(&uplo, &trans, &diag, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_3);
    return blasm_leave('d', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_ctrtrs
lapack_int LAPACKE_ctrtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 7, .part = BLASM_TRIANGLE(uplo, diag), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 9, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_ctrtrs", matrix_layout, 'c', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_ctrtrs_work(matrix_layout, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_ctrtrs_work
lapack_int LAPACKE_ctrtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 7, .part = BLASM_TRIANGLE(uplo, diag), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 9, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_ctrtrs_work", matrix_layout, 'c', matrices, 2, true);
    if (info != 0) return info;
    ctrtrs_(&uplo, &trans, &diag, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_3);
    return blasm_leave('c', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_ztrtrs
lapack_int LAPACKE_ztrtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 7, .part = BLASM_TRIANGLE(uplo, diag), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 9, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_ztrtrs", matrix_layout, 'z', matrices, 2);
    if (info != 0) return info;
    return LAPACKE_ztrtrs_work(matrix_layout, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
}
#endif

#ifdef BLASM_ROUTINE_ztrtrs_work
lapack_int LAPACKE_ztrtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 7, .part = BLASM_TRIANGLE(uplo, diag), .written = false},
        {.given = (void *)b, .rows = n, .cols = nrhs, .ld = ldb, .position = 9, .part = BLASM_GENERAL, .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_ztrtrs_work", matrix_layout, 'z', matrices, 2, true);
    if (info != 0) return info;
    ztrtrs_(&uplo, &trans, &diag, &n, &nrhs, matrices[0].columns, &matrices[0].leading, matrices[1].columns, &matrices[1].leading, &info BLASM_ONES_3);
    return blasm_leave('z', matrices, 2, info);
}
#endif

#ifdef BLASM_ROUTINE_slauum
lapack_int LAPACKE_slauum(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_slauum", matrix_layout, 's', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_slauum_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_slauum_work
lapack_int LAPACKE_slauum_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_slauum_work", matrix_layout, 's', matrices, 1, true);
    if (info != 0) return info;
    slauum_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('s', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_dlauum
lapack_int LAPACKE_dlauum(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_dlauum", matrix_layout, 'd', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_dlauum_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_dlauum_work
lapack_int LAPACKE_dlauum_work(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_dlauum_work", matrix_layout, 'd', matrices, 1, true);
    if (info != 0) return info;
    dlauum_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('d', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_clauum
lapack_int LAPACKE_clauum(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_clauum", matrix_layout, 'c', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_clauum_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_clauum_work
lapack_int LAPACKE_clauum_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_clauum_work", matrix_layout, 'c', matrices, 1, true);
    if (info != 0) return info;
    clauum_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('c', matrices, 1, info);
}
#endif

#ifdef BLASM_ROUTINE_zlauum
lapack_int LAPACKE_zlauum(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_check("LAPACKE_zlauum", matrix_layout, 'z', matrices, 1);
    if (info != 0) return info;
    return LAPACKE_zlauum_work(matrix_layout, uplo, n, a, lda);
}
#endif

#ifdef BLASM_ROUTINE_zlauum_work
lapack_int LAPACKE_zlauum_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda) {
    struct blasm_matrix matrices[] = {
        {.given = (void *)a, .rows = n, .cols = n, .ld = lda, .position = 4, .part = BLASM_TRIANGLE(uplo, 'N'), .written = true},
    };
    lapack_int info = blasm_enter("LAPACKE_zlauum_work", matrix_layout, 'z', matrices, 1, true);
    if (info != 0) return info;
    zlauum_(&uplo, &n, matrices[0].columns, &matrices[0].leading, &info BLASM_ONES_1);
    return blasm_leave('z', matrices, 1, info);
}
#endif
