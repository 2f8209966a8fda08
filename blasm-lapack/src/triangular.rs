//! Triangular matrices: inverses, systems, and the product of a factor with its adjoint.
//!
//! Owns the recursions over halves. The inverse X of L is computed so that the left residual X L - I
//! is small for each element (method 2C of Higham, section 14.2): the second half is inverted first,
//! the block beside it is multiplied from the left by that inverse and divided from the right by the
//! first half of L itself, and the first half is inverted last; with U the halves change places.

use crate::block::{Block, Form, add_square, divide, middle, multiply};
use crate::lu::first_zero;
use crate::{Level3, first_illegal, illegal_triangle, loops};
use blasm_core::flags::{Diagonal, Side, Transpose, Uplo};
use blasm_core::scalar::Scalar;

pub use self::lauum as lauu2;

/// The order of a leaf of [`invert`] and [`square`].
const LEAF: i64 = 16;

/// The most products of a system that is solved in loops: below it, a call of BLAS takes longer to
/// begin than the loops take in all.
const LOOP_WORK: i64 = 1024;

/// Inverts a triangular matrix of order n in its place.
///
/// `info` is i if its element (i, i) is exactly zero; it is then unchanged.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says.
pub unsafe fn trtri<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    diag: Diagonal,
    n: i64,
    a: *mut T,
    lda: i64,
) -> Result<i64, B::Error> {
    // SAFETY: the caller's.
    unsafe { inverse(blas, uplo, diag, n, Block::new(a, lda), true) }
}

/// As [`trtri`], but a zero on the diagonal is not looked for: the inverse then has infinities.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says.
pub unsafe fn trti2<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    diag: Diagonal,
    n: i64,
    a: *mut T,
    lda: i64,
) -> Result<i64, B::Error> {
    // SAFETY: the caller's.
    unsafe { inverse(blas, uplo, diag, n, Block::new(a, lda), false) }
}

/// Both of them.
///
/// # Safety
/// As [`trtri`].
unsafe fn inverse<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    diag: Diagonal,
    n: i64,
    a: Block<T>,
    finds_zeros: bool,
) -> Result<i64, B::Error> {
    let illegal = first_illegal([
        (1, !uplo.is_legal()),
        (2, !diag.is_legal()),
        (3, n < 0),
        (5, a.ld < n.max(1)),
    ]);
    if illegal != 0 || n == 0 {
        return Ok(illegal);
    }
    if finds_zeros && !diag.is_unit() {
        // SAFETY: the caller's; the order is n.
        let singular = unsafe { first_zero(n, a) };
        if singular != 0 {
            return Ok(singular);
        }
    }
    // SAFETY: the caller's.
    unsafe { invert(blas, uplo, diag, n, a) }?;
    Ok(0)
}

/// Solves op(A) X = B, A triangular of order n, for `nrhs` right-hand sides; B becomes X.
///
/// `info` is i if A's element (i, i) is exactly zero; B is then unchanged.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says.
pub unsafe fn trtrs<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    trans: Transpose,
    diag: Diagonal,
    n: i64,
    nrhs: i64,
    a: *const T,
    lda: i64,
    b: *mut T,
    ldb: i64,
) -> Result<i64, B::Error> {
    let illegal = first_illegal([
        (1, !uplo.is_legal()),
        (2, !trans.is_legal()),
        (3, !diag.is_legal()),
        (4, n < 0),
        (5, nrhs < 0),
        (7, lda < n.max(1)),
        (9, ldb < n.max(1)),
    ]);
    if illegal != 0 || n == 0 {
        return Ok(illegal);
    }
    let a = Block::input(a, lda);
    // SAFETY: the caller's; the order is n.
    let singular = if diag.is_unit() { 0 } else { unsafe { first_zero(n, a) } };
    if singular != 0 || nrhs == 0 {
        return Ok(singular);
    }
    // SAFETY: the caller's.
    unsafe { solve(blas, (uplo, trans, diag), n, nrhs, a, Block::new(b, ldb)) }?;
    Ok(0)
}

/// Multiplies a triangular factor by its adjoint: U U^H (`UPPER`) or L^H L (`LOWER`), one triangle
/// of which takes the factor's place. `lauu2` is the same.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says.
pub unsafe fn lauum<T: Scalar, B: Level3<T>>(
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
    unsafe { square(blas, uplo, n, Block::new(a, lda)) }?;
    Ok(0)
}

/// B := inv(op(A)) B, for `columns` columns, none of the sizes zero.
///
/// # Safety
/// The triangle of A may be read, and B read and written; they are disjoint.
pub(crate) unsafe fn solve<T: Scalar, B: Level3<T>>(
    blas: &B,
    (uplo, op, diag): (Uplo, Transpose, Diagonal),
    n: i64,
    columns: i64,
    a: Block<T>,
    b: Block<T>,
) -> Result<(), B::Error> {
    // One column is not worth the copies that `trsm` makes of A; complex loops are slower than these.
    let is_one = columns == 1 && !T::IS_COMPLEX;
    if is_one || (n <= LOOP_WORK && columns <= LOOP_WORK && n * n * columns <= LOOP_WORK) {
        // SAFETY: the caller's.
        unsafe { loops::solve((uplo, op, diag), n, columns, a, b) };
        return Ok(());
    }
    let form = Form::new(Side::LEFT, uplo, op, diag);
    // SAFETY: the caller's.
    unsafe { divide(blas, form, (n, columns), T::ONE, a, b) }
}

/// Inverts a triangular matrix of order n > 0.
///
/// # Safety
/// The triangle may be read and written.
pub(crate) unsafe fn invert<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    diag: Diagonal,
    n: i64,
    a: Block<T>,
) -> Result<(), B::Error> {
    if n <= LEAF {
        // SAFETY: the caller's.
        unsafe { invert_leaf(uplo, diag, n, a) };
        return Ok(());
    }
    let first = middle::<LEAF>(n);
    let second = n - first;
    let a22 = a.from(first, first);
    let left = Form::new(Side::LEFT, uplo, Transpose::NONE, diag);
    let right = Form::new(Side::RIGHT, uplo, Transpose::NONE, diag);
    // SAFETY: the blocks are disjoint parts of the triangle.
    unsafe {
        if uplo.is_upper() {
            let a12 = a.from(0, first);
            invert(blas, uplo, diag, first, a)?;
            multiply(blas, left, (first, second), a, a12)?;
            divide(blas, right, (first, second), -T::ONE, a22, a12)?;
            invert(blas, uplo, diag, second, a22)
        } else {
            let a21 = a.from(first, 0);
            invert(blas, uplo, diag, second, a22)?;
            multiply(blas, left, (second, first), a22, a21)?;
            divide(blas, right, (second, first), -T::ONE, a, a21)?;
            invert(blas, uplo, diag, first, a)
        }
    }
}

/// The same by single columns: a column is multiplied by the inverse that is already there, and
/// divided by its own diagonal element.
///
/// # Safety
/// As [`invert`]'s.
unsafe fn invert_leaf<T: Scalar>(uplo: Uplo, diag: Diagonal, n: i64, a: Block<T>) {
    for step in 0..n {
        let j = if uplo.is_upper() { step } else { n - 1 - step };
        // The rows of column j beside the diagonal, whose inverse is there.
        let (from, to) = if uplo.is_upper() { (0, j) } else { (j + 1, n) };
        // SAFETY: rows and columns from `from` to `to`, and column j, are parts of the triangle.
        unsafe {
            let mut factor = -T::ONE;
            if !diag.is_unit() {
                let inverse = loops::quotient(T::ONE, *a.at(j, j));
                *a.at(j, j) = inverse;
                factor = -inverse;
            }
            for step in from..to {
                // An element is read before its own product takes its place: from the top with U,
                // from the bottom with L.
                let k = if uplo.is_upper() { step } else { from + to - 1 - step };
                let x = *a.at(k, j);
                let (start, end) = if uplo.is_upper() { (0, k) } else { (k + 1, n) };
                loops::add_multiple((end - start) as usize, x, a.at(start, k), a.at(start, j));
                if !diag.is_unit() {
                    *a.at(k, j) *= *a.at(k, k);
                }
            }
            loops::scale((to - from) as usize, factor, a.at(from, j));
        }
    }
}

/// Multiplies a triangular factor of order n > 0 by its adjoint.
///
/// # Safety
/// The triangle may be read and written.
pub(crate) unsafe fn square<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    n: i64,
    a: Block<T>,
) -> Result<(), B::Error> {
    if n <= LEAF {
        // SAFETY: the caller's.
        unsafe { square_leaf(uplo, n, a) };
        return Ok(());
    }
    let first = middle::<LEAF>(n);
    let second = n - first;
    let a22 = a.from(first, first);
    let (op, diag) = (Transpose::CONJUGATE, Diagonal::NON_UNIT);
    let plus = T::ONE.re();
    // SAFETY: the blocks are disjoint parts of the triangle.
    unsafe {
        square(blas, uplo, first, a)?;
        if uplo.is_upper() {
            let a12 = a.from(0, first);
            add_square(blas, (first, second), plus, (Transpose::NONE, a12), (uplo, a))?;
            multiply(blas, Form::new(Side::RIGHT, uplo, op, diag), (first, second), a22, a12)?;
        } else {
            let a21 = a.from(first, 0);
            add_square(blas, (first, second), plus, (op, a21), (uplo, a))?;
            multiply(blas, Form::new(Side::LEFT, uplo, op, diag), (second, first), a22, a21)?;
        }
        square(blas, uplo, second, a22)
    }
}

/// The same by single elements or columns.
///
/// # Safety
/// As [`square`]'s.
unsafe fn square_leaf<T: Scalar>(uplo: Uplo, n: i64, a: Block<T>) {
    for j in 0..n {
        // SAFETY: rows and columns below n, in the triangle.
        unsafe {
            if uplo.is_upper() {
                // Column j of U U^H from the columns of U that are still there, from j on.
                let own = (*a.at(j, j)).conj();
                loops::scale(j as usize + 1, own, a.at(0, j));
                for k in j + 1..n {
                    let x = (*a.at(j, k)).conj();
                    loops::add_multiple(j as usize + 1, x, a.at(0, k), a.at(0, j));
                }
            } else {
                // Row j of L^H L from the rows of L that are still there, from j on.
                let rows = (n - j) as usize;
                for i in 0..=j {
                    *a.at(j, i) = loops::inner::<T, true>(rows, a.at(j, j), a.at(j, i));
                }
            }
            // The sum of squares has no imaginary part, but a rounded one might.
            *a.at(j, j) = T::from_real((*a.at(j, j)).re());
        }
    }
}
