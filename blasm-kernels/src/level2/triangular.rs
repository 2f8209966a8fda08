//! Products and systems of a triangular matrix and a vector, in place.
//!
//! Owns the order in which elements of x change, so that none is read too late or too early: the
//! order of blocks, of groups in a block, and of single columns where a group meets the diagonal.

use super::columns::Columns;
use super::dense::with_dense;
use super::group::{Group, axpy_columns, dot_columns};
use super::multiply::{multiply, multiply_transposed};
use crate::simd::{Element, vectorised};
use crate::strided::{Vector, conj_if, divide};
use blasm_core::scalar::Scalar;
use pulp::Simd;

/// A triangular matrix as a routine sees it: its stored columns and op.
pub(super) struct Triangular<T> {
    pub(super) a: Columns<T>,
    pub(super) upper: bool,
    pub(super) transposed: bool,
    pub(super) conj: bool,
    pub(super) unit: bool,
}

impl<T> Clone for Triangular<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Triangular<T> {}

/// x := op(A) x or, if `solve`, inv(op(A)) x: one diagonal block after another, with the rows
/// beside it that are still to come or done.
///
/// # Safety
/// As the crate says, of an A of order `n`.
pub(super) unsafe fn triangular<T: Scalar>(
    m: Triangular<T>,
    n: i64,
    solve: bool,
    x: *mut T,
    incx: i64,
) {
    const BLOCK: i64 = 64;
    let x = Vector::new(x, n, incx);
    let forward = (m.upper == m.transposed) == solve;
    let alpha = if solve { -T::ONE } else { T::ONE };
    let blocks = if n > 0 { (n - 1) / BLOCK + 1 } else { 0 };
    for step in 0..blocks {
        let first = BLOCK * if forward { step } else { blocks - 1 - step };
        let block = (first, n.min(first + BLOCK));
        let rows = if m.upper { (0, block.0) } else { (block.1, n) };
        // SAFETY: guaranteed by the caller. The rows beside a block are none of its own, so what is
        // read of x and what is written are apart.
        unsafe {
            match (solve, m.transposed) {
                (true, true) => {
                    multiply_transposed(m.a, block, rows, m.conj, alpha, x, x);
                    diagonal_block(m, block, solve, x);
                }
                (true, false) => {
                    diagonal_block(m, block, solve, x);
                    multiply(m.a, block, rows, m.conj, alpha, x, x);
                }
                (false, false) => {
                    multiply(m.a, block, rows, m.conj, alpha, x, x);
                    diagonal_block(m, block, solve, x);
                }
                (false, true) => {
                    diagonal_block(m, block, solve, x);
                    multiply_transposed(m.a, block, rows, m.conj, alpha, x, x);
                }
            }
        }
    }
}

/// x := op(A) x or, if `solve`, inv(op(A)) x, only for the diagonal block of rows and columns
/// `block`.
///
/// # Safety
/// What is stored there may be read; x has those elements and does not overlap A.
#[inline]
unsafe fn diagonal_block<T: Scalar>(
    m: Triangular<T>,
    block: (i64, i64),
    solve: bool,
    x: Vector<T>,
) {
    // SAFETY: guaranteed by the caller.
    unsafe {
        with_dense(block.1 - block.0, x.from(block.0), true, |x| {
            dense_diagonal_block(m, block, solve, x.first);
        });
    }
}

vectorised! {
    /// A few columns at a time: the corner of their own rows, and the rest of the block.
    ///
    /// # Safety
    /// As `diagonal_block`, but x begins with the element of the block's first row, without gaps.
    unsafe fn dense_diagonal_block<T: Scalar>[s](
        m: Triangular<T>, block: (i64, i64), solve: bool, x: *mut T,
    ) -> () {
        const C: i64 = 4;
        let Triangular { a, upper, transposed, .. } = m;
        let forward = (upper == transposed) == solve;
        let n = block.1 - block.0;
        let mut done = 0;
        while done < n {
            // In a band each column is done separately, since a corner may lack some of its
            // elements.
            let width = if a.is_triangle() { C.min(n - done) } else { 1 };
            let j = if forward { block.0 + done } else { block.1 - done - width };
            let rows = if upper { (block.0, j) } else { (j + width, block.1) };
            let at = |i: i64| x.wrapping_offset((i - block.0) as isize);
            // SAFETY: guaranteed by the caller: only stored elements of the block are touched.
            unsafe {
                // The rest of the rows comes first if it gets the old x or contributes to the new
                // one.
                if solve == transposed {
                    rest_of_block(s, m, (j, width), rows, solve, at(j), at(rows.0));
                }
                corner(m, (j, width), solve, forward, at(j));
                if solve != transposed {
                    rest_of_block(s, m, (j, width), rows, solve, at(j), at(rows.0));
                }
            }
            done += width;
        }
    }
}

/// For `width` columns from `j` on, what the rows beside their corner get from x or, if transposed,
/// contribute to it.
///
/// # Safety
/// As `diagonal_block`; `own` has the elements of x at the columns, `others` those at the rows.
#[inline(always)]
unsafe fn rest_of_block<S: Simd, T: Element>(
    s: S,
    m: Triangular<T>,
    (j, width): (i64, i64),
    rows: (i64, i64),
    solve: bool,
    own: *mut T,
    others: *mut T,
) {
    let Triangular { a, transposed, conj, .. } = m;
    let sign = |x: T| if solve { -x } else { x };
    let own = Vector { first: own, inc: 1 };
    // SAFETY: guaranteed by the caller: a triangle has all of those rows, a band those within.
    unsafe {
        if width == 4 {
            let n = (rows.1 - rows.0) as usize;
            let columns = Group::<T, 4>::new(a, j, |_| rows).at(rows.0);
            if n == 0 {
            } else if transposed {
                let sums = dot_columns(s, n, columns, conj, others);
                for c in 0..4 {
                    own.add(c as i64, sign(sums[c]));
                }
            } else {
                let mut t = [T::ZERO; 4];
                for c in 0..4 {
                    t[c] = sign(own.get(c as i64));
                }
                axpy_columns(s, n, columns, t, conj, others);
            }
            return;
        }
        for c in 0..width {
            let (low, high) = a.within(j + c, rows);
            let (part, piece) =
                (a.part(j + c, low, high, conj), others.wrapping_offset((low - rows.0) as isize));
            if transposed {
                own.add(c, sign(part.dot(s, piece)));
            } else {
                part.axpy(s, sign(own.get(c)), piece);
            }
        }
    }
}

/// x := op(A) x or inv(op(A)) x for the corner of columns and rows from `j` on, `width` of them.
///
/// # Safety
/// As `diagonal_block`; `x` has the elements of those rows, and all of the corner is stored.
#[inline(always)]
unsafe fn corner<T: Scalar>(
    m: Triangular<T>,
    (j, width): (i64, i64),
    solve: bool,
    forward: bool,
    x: *mut T,
) {
    let Triangular { a, transposed, conj, unit, .. } = m;
    let x = Vector { first: x, inc: 1 };
    // SAFETY: guaranteed by the caller.
    unsafe {
        for step in 0..width {
            let nth = |step: i64| if forward { step } else { width - 1 - step };
            let c = nth(step);
            let column = Vector { first: a.at(j, j + c), inc: 1 };
            let diagonal = || conj_if(conj, column.get(c));
            // The rows that are done, or those to come.
            let (first, past) = if solve == transposed { (0, step) } else { (step + 1, width) };
            let mut xc = x.get(c);
            if transposed {
                let mut sum = T::ZERO;
                for r in first..past {
                    sum += conj_if(conj, column.get(nth(r))) * x.get(nth(r));
                }
                xc = match (solve, unit) {
                    (true, true) => xc - sum,
                    (true, false) => divide(xc - sum, diagonal()),
                    (false, true) => xc + sum,
                    (false, false) => xc * diagonal() + sum,
                };
            } else {
                if solve && !unit {
                    xc = divide(xc, diagonal());
                }
                let t = if solve { -xc } else { xc };
                for r in first..past {
                    x.add(nth(r), t * conj_if(conj, column.get(nth(r))));
                }
                if !solve && !unit {
                    xc *= diagonal();
                }
            }
            x.set(c, xc);
        }
    }
}
