/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * The C interface of LAPACK, for the drivers that liblapack_blasm.a has. A function returns 0, or INFO, or
 * the negative position of an illegal argument or of an input with a NaN in it. The names that end in
 * `_work` do not look for NaN, and do not allocate the workspace. */
#ifndef BLASM_LAPACKE_H
#define BLASM_LAPACKE_H

#include <stdint.h>
#include <stdlib.h>

#ifdef LAPACK_ILP64
#error "liblapack_blasm.a has integers of 32 bits"
#endif
#ifndef lapack_int
#define lapack_int int32_t
#endif
#ifndef lapack_logical
#define lapack_logical lapack_int
#endif

/* A program may bring its own complex types, with LAPACK_COMPLEX_CUSTOM or by defining these macros. */
#ifndef LAPACK_COMPLEX_CUSTOM
#ifdef __cplusplus
#include <complex>
#else
#include <complex.h>
#endif
#ifndef lapack_complex_float
#define lapack_complex_float float _Complex
#endif
#ifndef lapack_complex_double
#define lapack_complex_double double _Complex
#endif
#ifndef lapack_complex_float_real
#define lapack_complex_float_real(z) (creal(z))
#endif
#ifndef lapack_complex_float_imag
#define lapack_complex_float_imag(z) (cimag(z))
#endif
#ifndef lapack_complex_double_real
#define lapack_complex_double_real(z) (creal(z))
#endif
#ifndef lapack_complex_double_imag
#define lapack_complex_double_imag(z) (cimag(z))
#endif
#endif

#define LAPACK_ROW_MAJOR 101
#define LAPACK_COL_MAJOR 102

/* No memory for the workspace; none for the column-major copy of a row-major matrix. */
#define LAPACK_WORK_MEMORY_ERROR -1010
#define LAPACK_TRANSPOSE_MEMORY_ERROR -1011

#ifdef __cplusplus
extern "C" {
#endif

/* Called with the name of a function and what it is about to return: -1, the position of a leading
 * dimension in a row-major call, or one of the two above. A program may define its own. */
void LAPACKE_xerbla(const char *name, lapack_int info);

/* Whether inputs are searched for NaN; if nobody has set it, what LAPACKE_NANCHECK in the environment says,
 * and otherwise yes. */
void LAPACKE_set_nancheck(int flag);
int LAPACKE_get_nancheck(void);

#ifndef LAPACK_COMPLEX_CUSTOM
lapack_complex_float lapack_make_complex_float(float re, float im);
lapack_complex_double lapack_make_complex_double(double re, double im);
#endif

/* A = P L U, with partial pivoting. */
lapack_int LAPACKE_sgetrf(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_dgetrf(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_cgetrf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zgetrf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_sgetrf2(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_dgetrf2(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_cgetrf2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zgetrf2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_sgetrf_work(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_dgetrf_work(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_cgetrf_work(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zgetrf_work(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_sgetrf2_work(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_dgetrf2_work(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_cgetrf2_work(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zgetrf2_work(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv);

/* Solves op(A) X = B with the factors of getrf. */
lapack_int LAPACKE_sgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, const lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, const lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_cgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *b, lapack_int ldb);
lapack_int LAPACKE_sgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, const lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, const lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_cgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *b, lapack_int ldb);

/* The inverse, from the factors of getrf. */
lapack_int LAPACKE_sgetri(int matrix_layout, lapack_int n, float *a, lapack_int lda, const lapack_int *ipiv);
lapack_int LAPACKE_dgetri(int matrix_layout, lapack_int n, double *a, lapack_int lda, const lapack_int *ipiv);
lapack_int LAPACKE_cgetri(int matrix_layout, lapack_int n, lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv);
lapack_int LAPACKE_zgetri(int matrix_layout, lapack_int n, lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv);
lapack_int LAPACKE_sgetri_work(int matrix_layout, lapack_int n, float *a, lapack_int lda, const lapack_int *ipiv, float *work, lapack_int lwork);
lapack_int LAPACKE_dgetri_work(int matrix_layout, lapack_int n, double *a, lapack_int lda, const lapack_int *ipiv, double *work, lapack_int lwork);
lapack_int LAPACKE_cgetri_work(int matrix_layout, lapack_int n, lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zgetri_work(int matrix_layout, lapack_int n, lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *work, lapack_int lwork);

/* Solves A X = B. */
lapack_int LAPACKE_sgesv(int matrix_layout, lapack_int n, lapack_int nrhs, float *a, lapack_int lda, lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dgesv(int matrix_layout, lapack_int n, lapack_int nrhs, double *a, lapack_int lda, lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_cgesv(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgesv(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv, lapack_complex_double *b, lapack_int ldb);
lapack_int LAPACKE_sgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs, float *a, lapack_int lda, lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs, double *a, lapack_int lda, lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_cgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_int *ipiv, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_int *ipiv, lapack_complex_double *b, lapack_int ldb);

/* Exchanges rows. */
lapack_int LAPACKE_slaswp(int matrix_layout, lapack_int n, float *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_dlaswp(int matrix_layout, lapack_int n, double *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_claswp(int matrix_layout, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_zlaswp(int matrix_layout, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_slaswp_work(int matrix_layout, lapack_int n, float *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_dlaswp_work(int matrix_layout, lapack_int n, double *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_claswp_work(int matrix_layout, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_zlaswp_work(int matrix_layout, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);

/* A = U^H U or L L^H, A Hermitian and positive definite. */
lapack_int LAPACKE_spotrf(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dpotrf(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_cpotrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zpotrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda);
lapack_int LAPACKE_spotrf2(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dpotrf2(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_cpotrf2(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zpotrf2(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda);
lapack_int LAPACKE_spotrf_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dpotrf_work(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_cpotrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zpotrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda);
lapack_int LAPACKE_spotrf2_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dpotrf2_work(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_cpotrf2_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zpotrf2_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda);

/* Solves A X = B with the factor of potrf. */
lapack_int LAPACKE_spotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dpotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_cpotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);
lapack_int LAPACKE_spotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dpotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_cpotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);

/* The inverse, from the factor of potrf. */
lapack_int LAPACKE_spotri(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dpotri(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_cpotri(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zpotri(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda);
lapack_int LAPACKE_spotri_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dpotri_work(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_cpotri_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zpotri_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda);

/* Solves A X = B, A Hermitian and positive definite. */
lapack_int LAPACKE_sposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_cposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);
lapack_int LAPACKE_sposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_cposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);

/* The inverse of a triangular matrix. */
lapack_int LAPACKE_strtri(int matrix_layout, char uplo, char diag, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dtrtri(int matrix_layout, char uplo, char diag, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_ctrtri(int matrix_layout, char uplo, char diag, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_ztrtri(int matrix_layout, char uplo, char diag, lapack_int n, lapack_complex_double *a, lapack_int lda);
lapack_int LAPACKE_strtri_work(int matrix_layout, char uplo, char diag, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dtrtri_work(int matrix_layout, char uplo, char diag, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_ctrtri_work(int matrix_layout, char uplo, char diag, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_ztrtri_work(int matrix_layout, char uplo, char diag, lapack_int n, lapack_complex_double *a, lapack_int lda);

/* Solves op(A) X = B, A triangular. */
lapack_int LAPACKE_strtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dtrtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_ctrtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_ztrtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);
lapack_int LAPACKE_strtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dtrtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_ctrtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_ztrtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n, lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);

/* U U^H or L^H L, from a triangle. */
lapack_int LAPACKE_slauum(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dlauum(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_clauum(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zlauum(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda);
lapack_int LAPACKE_slauum_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dlauum_work(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_clauum_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zlauum_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda);

#ifdef __cplusplus
}
#endif

#endif
