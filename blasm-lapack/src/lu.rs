//! LU factorisation with partial pivoting, and what is computed from the factors.
//!
//! Owns the recursion over columns after Toledo (1997): some columns on the left are factored, the
//! others updated by one `trsm` and one `gemm`, and factored in turn. Both parts are smaller problems
//! of the same kind, down to a leaf of a few columns. Exchanges of rows are `rows`'s.

use crate::block::{Block, Form, add_product, divide, quarter};
use crate::rows::{Order, exchange, exchange_two};
use crate::triangular::{self, invert};
use crate::{Integer, Level3, first_illegal, loops};
use blasm_core::flags::{Diagonal, Side, Transpose, Uplo};
use blasm_core::scalar::Scalar;

pub use self::{getrf as getf2, getrf as getrf2};

/// The columns of a leaf. Loops do `rows * LEAF^2` operations in each leaf, at which a BLAS is several
/// times as fast, and two calls follow each leaf. With 16, `cargo xtask bench lapack` is slower by 5 to
/// 10 % from order 64 on.
const LEAF: usize = 8;

/// The columns that [`getri`] computes at a time, if its workspace is large enough for them. LAPACK's
/// own number, so that programs which know it ask for what they always did.
pub const GETRI_COLUMNS: i64 = 64;

/// Factors A, of m rows and n columns, into P L U, where L is unit lower triangular (trapezoidal if
/// m > n) and U is upper triangular (trapezoidal if m < n). The pivots say that row i was exchanged
/// with row `ipiv(i)`, for i from 1 to min(m, n); each is between i and m.
///
/// `getf2` and `getrf2` are the same. `info` is i if U(i, i) is exactly zero, the first such i; the
/// factorisation is complete, but no system can be solved with it.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says; `ipiv` has min(m, n) elements, and `I` holds the number m.
pub unsafe fn getrf<T: Scalar, I: Integer, B: Level3<T>>(
    blas: &B,
    m: i64,
    n: i64,
    a: *mut T,
    lda: i64,
    ipiv: *mut I,
) -> Result<i64, B::Error> {
    let illegal = first_illegal([(1, m < 0), (2, n < 0), (4, lda < m.max(1))]);
    if illegal != 0 || m == 0 || n == 0 {
        return Ok(illegal);
    }
    // SAFETY: the caller's.
    unsafe { factor(blas, m, n, Block::new(a, lda), ipiv) }
}

/// Solves op(A) X = B with A's factors, for `nrhs` right-hand sides; B becomes X.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says; `a` and `ipiv` are what [`getrf`] made of a matrix of order n:
/// the pivots are between 1 and n.
pub unsafe fn getrs<T: Scalar, I: Integer, B: Level3<T>>(
    blas: &B,
    trans: Transpose,
    n: i64,
    nrhs: i64,
    a: *const T,
    lda: i64,
    ipiv: *const I,
    b: *mut T,
    ldb: i64,
) -> Result<i64, B::Error> {
    let illegal = first_illegal([
        (1, !trans.is_legal()),
        (2, n < 0),
        (3, nrhs < 0),
        (5, lda < n.max(1)),
        (8, ldb < n.max(1)),
    ]);
    if illegal != 0 || n == 0 || nrhs == 0 {
        return Ok(illegal);
    }
    let (a, b) = (Block::input(a, lda), Block::new(b, ldb));
    let lower = (Uplo::LOWER, trans, Diagonal::UNIT);
    let upper = (Uplo::UPPER, trans, Diagonal::NON_UNIT);
    // SAFETY: the caller's; the pivots name rows of B.
    unsafe {
        if trans.is_transposed() {
            triangular::solve(blas, upper, n, nrhs, a, b)?;
            triangular::solve(blas, lower, n, nrhs, a, b)?;
            exchange(Order::Backward, nrhs, b, n, ipiv);
        } else {
            exchange(Order::Forward, nrhs, b, n, ipiv);
            triangular::solve(blas, lower, n, nrhs, a, b)?;
            triangular::solve(blas, upper, n, nrhs, a, b)?;
        }
    }
    Ok(0)
}

/// Solves A X = B: factors A, of order n, as [`getrf`] does, and B becomes X.
///
/// `info` is i if U(i, i) is exactly zero; B is then unchanged.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says; `ipiv` has n elements, and `I` holds the number n.
pub unsafe fn gesv<T: Scalar, I: Integer, B: Level3<T>>(
    blas: &B,
    n: i64,
    nrhs: i64,
    a: *mut T,
    lda: i64,
    ipiv: *mut I,
    b: *mut T,
    ldb: i64,
) -> Result<i64, B::Error> {
    let illegal =
        first_illegal([(1, n < 0), (2, nrhs < 0), (4, lda < n.max(1)), (7, ldb < n.max(1))]);
    if illegal != 0 {
        return Ok(illegal);
    }
    // SAFETY: the caller's.
    unsafe {
        let info = getrf(blas, n, n, a, lda, ipiv)?;
        if info != 0 {
            return Ok(info);
        }
        getrs(blas, Transpose::NONE, n, nrhs, a, lda, ipiv, b, ldb)
    }
}

/// Inverts A, of order n, from its factors.
///
/// The first element of `work` becomes the size that is best, n times [`GETRI_COLUMNS`]; with
/// `lwork` = -1 nothing else happens. Any `lwork` from n on will do: the columns are computed in
/// groups as large as it allows. `info` is i if U(i, i) is exactly zero; A is then unchanged.
///
/// # Errors
/// As [the crate](crate#answers) says.
///
/// # Safety
/// As [the crate](crate#safety) says; `a` and `ipiv` are what [`getrf`] made of a matrix of order n,
/// and `work` has max(1, `lwork`) elements.
pub unsafe fn getri<T: Scalar, I: Integer, B: Level3<T>>(
    blas: &B,
    n: i64,
    a: *mut T,
    lda: i64,
    ipiv: *const I,
    work: *mut T,
    lwork: i64,
) -> Result<i64, B::Error> {
    let is_query = lwork == -1;
    let illegal =
        first_illegal([(1, n < 0), (3, lda < n.max(1)), (6, lwork < n.max(1) && !is_query)]);
    if illegal != 0 {
        return Ok(illegal);
    }
    let best = T::from_real(real_of(n.wrapping_mul(GETRI_COLUMNS).max(1)));
    // SAFETY: `work` has an element.
    unsafe { work.write(best) };
    if is_query || n == 0 {
        return Ok(0);
    }
    let a = Block::new(a, lda);
    // SAFETY: the caller's; the order is n.
    let singular = unsafe { first_zero(n, a) };
    if singular != 0 {
        return Ok(singular);
    }
    // Not `/`, which would bring along the code of a panic.
    let columns = lwork.checked_div(n).unwrap_or(1).clamp(1, GETRI_COLUMNS);
    // SAFETY: the caller's; `columns` columns of n elements fit into `work`.
    unsafe {
        invert(blas, Uplo::UPPER, Diagonal::NON_UNIT, n, a)?;
        divide_by_lower(blas, n, a, columns, Block::new(work, n))?;
        for j in (0..n).rev() {
            let other = ipiv.offset(j as isize).read().to_i64() - 1;
            if other != j {
                core::ptr::swap_nonoverlapping(a.at(0, j), a.at(0, other), n as usize);
            }
        }
        work.write(best);
    }
    Ok(0)
}

/// X := inv(U) inv(L): X has inv(U) in its upper triangle and the part of L below its diagonal. From
/// the last columns to the first, those of L move to `work`, since X takes their place.
///
/// # Safety
/// As [`getri`]'s; `work` holds n rows and `width` columns.
unsafe fn divide_by_lower<T: Scalar, B: Level3<T>>(
    blas: &B,
    n: i64,
    a: Block<T>,
    width: i64,
    work: Block<T>,
) -> Result<(), B::Error> {
    let form = Form::new(Side::RIGHT, Uplo::LOWER, Transpose::NONE, Diagonal::UNIT);
    let mut end = n;
    while end > 0 {
        let j = (end - width).max(0);
        let columns = end - j;
        for column in 0..columns {
            for i in j + column + 1..n {
                let (from, to) = (a.at(i, j + column), work.at(i, column));
                // SAFETY: i < n, and the column is one of A's and of the workspace's.
                unsafe {
                    to.write(from.read());
                    from.write(T::ZERO);
                }
            }
        }
        let (here, right) = (a.from(0, j), a.from(0, end));
        let below = (Transpose::NONE, right);
        // SAFETY: columns j to end - 1 are written, those from `end` on and the workspace are read.
        unsafe {
            add_product(blas, (n, columns, n - end), -T::ONE, below, work.from(end, 0), here)?;
            divide(blas, form, (n, columns), T::ONE, work.from(j, 0), here)?;
        }
        end = j;
    }
    Ok(())
}

/// The nearest number of this type, rounded up: a size that a program converts back must not be too
/// small.
fn real_of<R: blasm_core::scalar::Real>(size: i64) -> R {
    let size = size as f64;
    let real = R::from_f64(size);
    if real.to_f64() < size { R::from_f64(size * (1.0 + f64::from(f32::EPSILON))) } else { real }
}

/// The position of the first zero on the diagonal, from 1, or 0.
///
/// # Safety
/// The diagonal of a matrix of order n may be read.
pub(crate) unsafe fn first_zero<T: Scalar>(n: i64, a: Block<T>) -> i64 {
    // SAFETY: the caller's: i < n.
    (0..n).find(|&i| unsafe { *a.at(i, i) }.is_zero()).map_or(0, |i| i + 1)
}

/// Factors A, of m > 0 rows and n > 0 columns. The pivots count from A's first row.
///
/// # Safety
/// As [`getrf`]'s.
unsafe fn factor<T: Scalar, I: Integer, B: Level3<T>>(
    blas: &B,
    m: i64,
    n: i64,
    a: Block<T>,
    ipiv: *mut I,
) -> Result<i64, B::Error> {
    let least = m.min(n);
    let (left, mut info) = if least <= LEAF as i64 {
        // SAFETY: the caller's, for the first columns.
        (least, unsafe { leaf(m, least, a, ipiv) })
    } else {
        let left = quarter::<{ LEAF as i64 }>(least);
        // SAFETY: the caller's, for the first columns.
        (left, unsafe { factor(blas, m, left, a, ipiv) }?)
    };
    if left == n {
        return Ok(info);
    }
    let (below, right) = (m - left, n - left);
    let (a21, a12, a22) = (a.from(left, 0), a.from(0, left), a.from(left, left));
    let lower = (Uplo::LOWER, Transpose::NONE, Diagonal::UNIT);
    // SAFETY: the blocks are disjoint parts of A, and the pivots so far name rows of it.
    unsafe {
        exchange(Order::Forward, right, a12, left, ipiv);
        triangular::solve(blas, lower, left, right, a, a12)?;
        let a21 = (Transpose::NONE, a21);
        add_product(blas, (below, right, left), -T::ONE, a21, a12, a22)?;
    }
    if below == 0 {
        return Ok(info);
    }
    let rest = ipiv.wrapping_offset(left as isize);
    // SAFETY: the caller's, for the last rows and columns, whose pivots follow.
    let later = unsafe { factor(blas, below, right, a22, rest) }?;
    if info == 0 && later > 0 {
        info = later + left;
    }
    let count = below.min(right);
    // SAFETY: the pivots of A22 name rows of A21, and have been written.
    unsafe {
        exchange(Order::Forward, left, a21, count, rest);
        for i in 0..count as isize {
            let pivot = rest.offset(i);
            pivot.write(I::from_i64(pivot.read().to_i64() + left));
        }
    }
    Ok(info)
}

/// Factors a few columns, one after another: each is first updated by those before it.
///
/// # Safety
/// As [`getrf`]'s; n is at most `LEAF` and m.
unsafe fn leaf<T: Scalar, I: Integer>(m: i64, n: i64, a: Block<T>, ipiv: *mut I) -> i64 {
    let mut info = 0;
    for j in 0..n {
        let mut above = [T::ZERO; LEAF];
        let above = above.get_mut(..j as usize).unwrap_or_default();
        // SAFETY: rows and columns below m and n, of which j is one.
        unsafe {
            for (k, slot) in above.iter_mut().enumerate() {
                *slot = *a.at(k as i64, j);
            }
            for k in 0..j {
                let x = above.get(k as usize).copied().unwrap_or_default();
                for (i, slot) in above.iter_mut().enumerate().skip(k as usize + 1) {
                    *slot -= *a.at(i as i64, k) * x;
                }
            }
            for (k, slot) in above.iter().enumerate() {
                *a.at(k as i64, j) = *slot;
            }
            let rows = (m - j) as usize;
            loops::subtract_columns(rows, a.from(j, 0), above, a.at(j, j));
            let pivot = j + loops::largest(rows, a.at(j, j)) as i64;
            ipiv.offset(j as isize).write(I::from_i64(pivot + 1));
            if (*a.at(pivot, j)).is_zero() {
                info = if info == 0 { j + 1 } else { info };
                continue;
            }
            if pivot != j {
                exchange_two(n, a, j, pivot);
            }
            loops::divide_all(rows - 1, *a.at(j, j), a.at(j + 1, j));
        }
    }
    info
}
