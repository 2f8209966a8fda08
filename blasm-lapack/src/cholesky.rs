//! Cholesky factorisation, and what is computed from the factor.
//!
//! Owns the recursion: a first part is factored, the block beside it divided by that factor (`trsm`),
//! its square taken from the rest (`herk`), which is factored in turn.

use crate::block::{Block, Form, add_square, divide, quarter};
use crate::lu::first_zero;
use crate::triangular::{self, invert, square};
use crate::{Level3, first_illegal, illegal_triangle, loops};
use blasm_core::flags::{Diagonal, Side, Transpose, Uplo};
use blasm_core::scalar::{Real, Scalar};

pub use self::{potrf as potf2, potrf as potrf2};

/// The order of a leaf: n^3 / 3 operations in loops, less than what a call of BLAS costs at this
/// size.
const LEAF: i64 = 16;

/// Factors A, Hermitian positive definite of order n, of which one triangle is stored, into U^H U
/// (`UPPER`) or L L^H (`LOWER`), in that triangle. Imaginary parts on the diagonal are taken to be
/// zero.
///
/// `potf2` and `potrf2` are the same. `info` is i if the leading minor of order i is not positive,
/// or its last pivot is NaN; the factorisation is then incomplete.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says.
pub unsafe fn potrf<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    n: i64,
    a: *mut T,
    lda: i64,
) -> Result<i64, B::Error> {
    let illegal = illegal_triangle(uplo, n, lda);
    if illegal != 0 || n == 0 {
        return Ok(illegal);
    }
    // SAFETY: the caller's.
    unsafe { factor(blas, uplo, n, Block::new(a, lda)) }
}

/// Solves A X = B with A's factor, for `nrhs` right-hand sides; B becomes X.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says.
pub unsafe fn potrs<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    n: i64,
    nrhs: i64,
    a: *const T,
    lda: i64,
    b: *mut T,
    ldb: i64,
) -> Result<i64, B::Error> {
    let illegal = illegal_solve(uplo, n, nrhs, lda, ldb);
    if illegal != 0 || n == 0 || nrhs == 0 {
        return Ok(illegal);
    }
    let (a, b) = (Block::input(a, lda), Block::new(b, ldb));
    let (first, second) = if uplo.is_upper() {
        (Transpose::CONJUGATE, Transpose::NONE)
    } else {
        (Transpose::NONE, Transpose::CONJUGATE)
    };
    for op in [first, second] {
        // SAFETY: the caller's.
        unsafe { triangular::solve(blas, (uplo, op, Diagonal::NON_UNIT), n, nrhs, a, b)? };
    }
    Ok(0)
}

/// Solves A X = B: factors A as [`potrf`] does, and B becomes X.
///
/// `info` is as for [`potrf`]; if it is positive, B is unchanged.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says.
pub unsafe fn posv<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    n: i64,
    nrhs: i64,
    a: *mut T,
    lda: i64,
    b: *mut T,
    ldb: i64,
) -> Result<i64, B::Error> {
    let illegal = illegal_solve(uplo, n, nrhs, lda, ldb);
    if illegal != 0 {
        return Ok(illegal);
    }
    // SAFETY: the caller's.
    unsafe {
        let info = potrf(blas, uplo, n, a, lda)?;
        if info != 0 {
            return Ok(info);
        }
        potrs(blas, uplo, n, nrhs, a, lda, b, ldb)
    }
}

fn illegal_solve(uplo: Uplo, n: i64, nrhs: i64, lda: i64, ldb: i64) -> i64 {
    first_illegal([
        (1, !uplo.is_legal()),
        (2, n < 0),
        (3, nrhs < 0),
        (5, lda < n.max(1)),
        (7, ldb < n.max(1)),
    ])
}

/// Inverts A from its factor: the same triangle of inv(A) takes the factor's place.
///
/// `info` is i if the factor's element (i, i) is exactly zero; it is then unchanged.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says.
pub unsafe fn potri<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    n: i64,
    a: *mut T,
    lda: i64,
) -> Result<i64, B::Error> {
    let illegal = illegal_triangle(uplo, n, lda);
    if illegal != 0 || n == 0 {
        return Ok(illegal);
    }
    let a = Block::new(a, lda);
    // SAFETY: the caller's; the order is n.
    let singular = unsafe { first_zero(n, a) };
    if singular != 0 {
        return Ok(singular);
    }
    // SAFETY: the caller's.
    unsafe {
        invert(blas, uplo, Diagonal::NON_UNIT, n, a)?;
        square(blas, uplo, n, a)?;
    }
    Ok(0)
}

/// Factors A, of order n > 0.
///
/// # Safety
/// As [`potrf`]'s.
unsafe fn factor<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    n: i64,
    a: Block<T>,
) -> Result<i64, B::Error> {
    if n <= LEAF {
        // SAFETY: the caller's.
        return Ok(unsafe { if uplo.is_upper() { upper_leaf(n, a) } else { lower_leaf(n, a) } });
    }
    let first = quarter::<LEAF>(n);
    let second = n - first;
    // SAFETY: the caller's, for the first rows and columns.
    let info = unsafe { factor(blas, uplo, first, a) }?;
    if info != 0 {
        return Ok(info);
    }
    let a22 = a.from(first, first);
    let minus = -T::ONE.re();
    // SAFETY: the blocks are disjoint parts of the triangle.
    unsafe {
        if uplo.is_upper() {
            let a12 = a.from(0, first);
            let form = Form::new(Side::LEFT, uplo, Transpose::CONJUGATE, Diagonal::NON_UNIT);
            divide(blas, form, (first, second), T::ONE, a, a12)?;
            let form = (Transpose::CONJUGATE, a12);
            add_square(blas, (second, first), minus, form, (uplo, a22))?;
        } else {
            let a21 = a.from(first, 0);
            let form = Form::new(Side::RIGHT, uplo, Transpose::CONJUGATE, Diagonal::NON_UNIT);
            divide(blas, form, (second, first), T::ONE, a, a21)?;
            add_square(blas, (second, first), minus, (Transpose::NONE, a21), (uplo, a22))?;
        }
    }
    // SAFETY: the caller's, for the last rows and columns.
    let info = unsafe { factor(blas, uplo, second, a22) }?;
    Ok(if info == 0 { 0 } else { info + first })
}

/// The square root of a pivot, in its place; false if the pivot is not positive.
///
/// # Safety
/// The element may be read and written.
unsafe fn root<T: Scalar>(at: *mut T, pivot: T::Real) -> bool {
    // Not `<=`, which is false for NaN.
    let is_positive = pivot > T::Real::ZERO;
    // SAFETY: the caller's.
    unsafe { at.write(T::from_real(if is_positive { pivot.sqrt() } else { pivot })) };
    is_positive
}

/// The factor U, column by column, from inner products of columns.
///
/// # Safety
/// As [`potrf`]'s.
unsafe fn upper_leaf<T: Scalar>(n: i64, a: Block<T>) -> i64 {
    for j in 0..n {
        // SAFETY: i <= j < n.
        unsafe {
            let column = a.at(0, j);
            for i in 0..j {
                let sum = loops::inner::<T, true>(i as usize, a.at(0, i), column);
                *a.at(i, j) = (*a.at(i, j) - sum).mul_real(T::Real::ONE / (*a.at(i, i)).re());
            }
            let sum = loops::inner::<T, true>(j as usize, column, column);
            if !root(a.at(j, j), (*a.at(j, j)).re() - sum.re()) {
                return j + 1;
            }
        }
    }
    0
}

/// The factor L, column by column, each taken from the columns that follow.
///
/// # Safety
/// As [`potrf`]'s.
unsafe fn lower_leaf<T: Scalar>(n: i64, a: Block<T>) -> i64 {
    for j in 0..n {
        // SAFETY: j < k < n, and the rows end at n.
        unsafe {
            let pivot = a.at(j, j);
            if !root(pivot, (*pivot).re()) {
                return j + 1;
            }
            let below = (n - 1 - j) as usize;
            let column = a.at(j + 1, j);
            loops::scale(below, T::from_real(T::Real::ONE / (*pivot).re()), column);
            for k in j + 1..n {
                let rows = (n - k) as usize;
                loops::add_multiple(rows, -(*a.at(k, j)).conj(), a.at(k, j), a.at(k, k));
            }
        }
    }
    0
}
