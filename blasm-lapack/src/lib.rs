//! LAPACK's drivers for LU, Cholesky and triangular matrices, as programs over BLAS.
//!
//! Owns the algorithms, LAPACK's checks of arguments and its answers (`info`), in the four element
//! types. It knows neither guests nor libraries: what it needs of BLAS is the trait [`Level3`], four
//! routines, so that the same source serves a guest (whose calls are imports), a program into which
//! it is grafted, and a host in Rust ([`Direct`]). It allocates nothing and does not panic.
//!
//! | | |
//! |---|---|
//! | LU with partial pivoting | [`getrf`], [`getrs`], [`getri`], [`gesv`], [`laswp`] |
//! | Cholesky | [`potrf`], [`potrs`], [`potri`], [`posv`] |
//! | triangular matrices | [`trtri`], [`trtrs`], [`lauum`] |
//! | under the names of LAPACK's inner routines | [`getf2`], [`getrf2`], [`potf2`], [`potrf2`], [`trti2`], [`lauu2`] |
//! | on slices, without `unsafe` | [`slices`] |
//!
//! # How
//! A call of BLAS from a guest costs about 100 ns, and a fast BLAS needs large operands. So every
//! driver divides its matrix into two parts, again and again, until a few columns are left (`LEAF` in
//! each module), which are plain loops; everything else is `gemm`, `herk`, `trmm` or `trsm` on
//! operands that are as large as they can be.
//!
//! # Answers
//! A function returns LAPACK's `info`: 0; `-i` if the `i`th argument of the Fortran subroutine is
//! illegal, in which case nothing was touched; or a positive number, which the function explains.
//! Nothing is printed: the caller knows what its `xerbla` is. `Err` is what a call of BLAS returned
//! ([`Level3::Error`]); the operands are then half-way.
//!
//! # Numbers
//! The algorithms are backward stable in the usual sense, with componentwise bounds (Higham, Accuracy
//! and Stability of Numerical Algorithms, 2nd edition, chapters 8, 9, 10 and 14) as long as the BLAS
//! multiplies conventionally. Pivots are those of LAPACK: the first element of largest magnitude,
//! |re| + |im| in complex types; a NaN is only chosen if it comes first. Row exchanges and `info` do
//! not depend on the BLAS, except where rounding decides.
//!
//! # Safety
//! Matrices are column-major. Every function relies on the following, if its arguments are legal.
//! - A matrix of m rows and n columns with the leading dimension ld has `(n - 1) * ld + m` elements
//!   from its pointer on that may be read and, if it is an output, written; a vector has as many as
//!   the function says. Nothing is touched if a dimension is 0. Triangular and symmetric matrices have
//!   the same extent, though only one triangle is touched.
//! - Pointers are aligned as C aligns the real part of an element.
//! - No operand overlaps another.
//!
//! In return, nothing outside the operands is touched, whatever is in them.

#![no_std]

mod block;
mod cholesky;
mod level3;
mod loops;
mod lu;
mod rows;
pub mod slices;
mod triangular;

use blasm_core::flags::Uplo;

pub use cholesky::{posv, potf2, potrf, potrf2, potri, potrs};
pub use level3::{Direct, Level3};
pub use lu::{GETRI_COLUMNS, gesv, getf2, getrf, getrf2, getri, getrs};
pub use rows::{Integer, laswp};
pub use triangular::{lauu2, lauum, trti2, trtri, trtrs};

/// LAPACK's answer for the first illegal argument: `-position`, or 0 if there is none.
fn first_illegal<const N: usize>(checks: [(i64, bool); N]) -> i64 {
    for (position, is_illegal) in checks {
        if is_illegal {
            return -position;
        }
    }
    0
}

/// The same for the subroutines that take one triangle of a matrix of order n, and nothing else.
fn illegal_triangle(uplo: Uplo, n: i64, lda: i64) -> i64 {
    first_illegal([(1, !uplo.is_legal()), (2, n < 0), (4, lda < n.max(1))])
}
