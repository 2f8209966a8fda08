/* Written by `cargo xtask gen` from the routine table in spec/. Do not edit.
 *
 * LAPACK's drivers as Fortran compilers call them: liblapack_blasm.a, and its variants with the macros of
 * blasm_f77.h. All arguments are pointers, and matrices are column-major. The functions of LAPACKE over
 * these are in lapacke.h. */
#ifndef BLASM_LAPACK_H
#define BLASM_LAPACK_H

#include <blasm_f77.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A = P L U, with partial pivoting. */
BLASM_F77_SUBROUTINE sgetrf_(const int32_t *m, const int32_t *n, float *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE dgetrf_(const int32_t *m, const int32_t *n, double *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE cgetrf_(const int32_t *m, const int32_t *n, void *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE zgetrf_(const int32_t *m, const int32_t *n, void *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE sgetrf2_(const int32_t *m, const int32_t *n, float *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE dgetrf2_(const int32_t *m, const int32_t *n, double *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE cgetrf2_(const int32_t *m, const int32_t *n, void *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE zgetrf2_(const int32_t *m, const int32_t *n, void *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE sgetf2_(const int32_t *m, const int32_t *n, float *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE dgetf2_(const int32_t *m, const int32_t *n, double *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE cgetf2_(const int32_t *m, const int32_t *n, void *a, const int32_t *lda, int32_t *ipiv, int32_t *info);
BLASM_F77_SUBROUTINE zgetf2_(const int32_t *m, const int32_t *n, void *a, const int32_t *lda, int32_t *ipiv, int32_t *info);

/* Solves op(A) X = B with the factors of getrf. */
BLASM_F77_SUBROUTINE sgetrs_(const char *trans, const int32_t *n, const int32_t *nrhs, const float *a, const int32_t *lda, const int32_t *ipiv, float *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dgetrs_(const char *trans, const int32_t *n, const int32_t *nrhs, const double *a, const int32_t *lda, const int32_t *ipiv, double *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE cgetrs_(const char *trans, const int32_t *n, const int32_t *nrhs, const void *a, const int32_t *lda, const int32_t *ipiv, void *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zgetrs_(const char *trans, const int32_t *n, const int32_t *nrhs, const void *a, const int32_t *lda, const int32_t *ipiv, void *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);

/* The inverse, from the factors of getrf. */
BLASM_F77_SUBROUTINE sgetri_(const int32_t *n, float *a, const int32_t *lda, const int32_t *ipiv, float *work, const int32_t *lwork, int32_t *info);
BLASM_F77_SUBROUTINE dgetri_(const int32_t *n, double *a, const int32_t *lda, const int32_t *ipiv, double *work, const int32_t *lwork, int32_t *info);
BLASM_F77_SUBROUTINE cgetri_(const int32_t *n, void *a, const int32_t *lda, const int32_t *ipiv, void *work, const int32_t *lwork, int32_t *info);
BLASM_F77_SUBROUTINE zgetri_(const int32_t *n, void *a, const int32_t *lda, const int32_t *ipiv, void *work, const int32_t *lwork, int32_t *info);

/* Solves A X = B. */
BLASM_F77_SUBROUTINE sgesv_(const int32_t *n, const int32_t *nrhs, float *a, const int32_t *lda, int32_t *ipiv, float *b, const int32_t *ldb, int32_t *info);
BLASM_F77_SUBROUTINE dgesv_(const int32_t *n, const int32_t *nrhs, double *a, const int32_t *lda, int32_t *ipiv, double *b, const int32_t *ldb, int32_t *info);
BLASM_F77_SUBROUTINE cgesv_(const int32_t *n, const int32_t *nrhs, void *a, const int32_t *lda, int32_t *ipiv, void *b, const int32_t *ldb, int32_t *info);
BLASM_F77_SUBROUTINE zgesv_(const int32_t *n, const int32_t *nrhs, void *a, const int32_t *lda, int32_t *ipiv, void *b, const int32_t *ldb, int32_t *info);

/* Exchanges rows. */
BLASM_F77_SUBROUTINE slaswp_(const int32_t *n, float *a, const int32_t *lda, const int32_t *k1, const int32_t *k2, const int32_t *ipiv, const int32_t *incx);
BLASM_F77_SUBROUTINE dlaswp_(const int32_t *n, double *a, const int32_t *lda, const int32_t *k1, const int32_t *k2, const int32_t *ipiv, const int32_t *incx);
BLASM_F77_SUBROUTINE claswp_(const int32_t *n, void *a, const int32_t *lda, const int32_t *k1, const int32_t *k2, const int32_t *ipiv, const int32_t *incx);
BLASM_F77_SUBROUTINE zlaswp_(const int32_t *n, void *a, const int32_t *lda, const int32_t *k1, const int32_t *k2, const int32_t *ipiv, const int32_t *incx);

/* A = U^H U or L L^H, A Hermitian and positive definite. */
BLASM_F77_SUBROUTINE spotrf_(const char *uplo, const int32_t *n, float *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dpotrf_(const char *uplo, const int32_t *n, double *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE cpotrf_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zpotrf_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE spotrf2_(const char *uplo, const int32_t *n, float *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dpotrf2_(const char *uplo, const int32_t *n, double *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE cpotrf2_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zpotrf2_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE spotf2_(const char *uplo, const int32_t *n, float *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dpotf2_(const char *uplo, const int32_t *n, double *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE cpotf2_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zpotf2_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);

/* Solves A X = B with the factor of potrf. */
BLASM_F77_SUBROUTINE spotrs_(const char *uplo, const int32_t *n, const int32_t *nrhs, const float *a, const int32_t *lda, float *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dpotrs_(const char *uplo, const int32_t *n, const int32_t *nrhs, const double *a, const int32_t *lda, double *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE cpotrs_(const char *uplo, const int32_t *n, const int32_t *nrhs, const void *a, const int32_t *lda, void *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zpotrs_(const char *uplo, const int32_t *n, const int32_t *nrhs, const void *a, const int32_t *lda, void *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);

/* The inverse, from the factor of potrf. */
BLASM_F77_SUBROUTINE spotri_(const char *uplo, const int32_t *n, float *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dpotri_(const char *uplo, const int32_t *n, double *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE cpotri_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zpotri_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);

/* Solves A X = B, A Hermitian and positive definite. */
BLASM_F77_SUBROUTINE sposv_(const char *uplo, const int32_t *n, const int32_t *nrhs, float *a, const int32_t *lda, float *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dposv_(const char *uplo, const int32_t *n, const int32_t *nrhs, double *a, const int32_t *lda, double *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE cposv_(const char *uplo, const int32_t *n, const int32_t *nrhs, void *a, const int32_t *lda, void *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zposv_(const char *uplo, const int32_t *n, const int32_t *nrhs, void *a, const int32_t *lda, void *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_1);

/* The inverse of a triangular matrix. */
BLASM_F77_SUBROUTINE strtri_(const char *uplo, const char *diag, const int32_t *n, float *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE dtrtri_(const char *uplo, const char *diag, const int32_t *n, double *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE ctrtri_(const char *uplo, const char *diag, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE ztrtri_(const char *uplo, const char *diag, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE strti2_(const char *uplo, const char *diag, const int32_t *n, float *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE dtrti2_(const char *uplo, const char *diag, const int32_t *n, double *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE ctrti2_(const char *uplo, const char *diag, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_2);
BLASM_F77_SUBROUTINE ztrti2_(const char *uplo, const char *diag, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_2);

/* Solves op(A) X = B, A triangular. */
BLASM_F77_SUBROUTINE strtrs_(const char *uplo, const char *trans, const char *diag, const int32_t *n, const int32_t *nrhs, const float *a, const int32_t *lda, float *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE dtrtrs_(const char *uplo, const char *trans, const char *diag, const int32_t *n, const int32_t *nrhs, const double *a, const int32_t *lda, double *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ctrtrs_(const char *uplo, const char *trans, const char *diag, const int32_t *n, const int32_t *nrhs, const void *a, const int32_t *lda, void *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_3);
BLASM_F77_SUBROUTINE ztrtrs_(const char *uplo, const char *trans, const char *diag, const int32_t *n, const int32_t *nrhs, const void *a, const int32_t *lda, void *b, const int32_t *ldb, int32_t *info BLASM_F77_LENGTHS_3);

/* U U^H or L^H L, from a triangle. */
BLASM_F77_SUBROUTINE slauum_(const char *uplo, const int32_t *n, float *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dlauum_(const char *uplo, const int32_t *n, double *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE clauum_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zlauum_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE slauu2_(const char *uplo, const int32_t *n, float *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE dlauu2_(const char *uplo, const int32_t *n, double *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE clauu2_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);
BLASM_F77_SUBROUTINE zlauu2_(const char *uplo, const int32_t *n, void *a, const int32_t *lda, int32_t *info BLASM_F77_LENGTHS_1);

#ifdef __cplusplus
}
#endif

#endif
