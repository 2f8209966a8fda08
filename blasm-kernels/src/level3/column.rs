//! Products of which one side is a vector, on the loops of level 2.
//!
//! Owns the choice of the loop by the matrix's strides. The crate `gemm` gets no vectors
//! (`gemm_crate` says why), and would have nothing to pack.

use super::matrix::{Matrix, Rows};
use super::plain::product;
use crate::level2::{Columns, multiply, multiply_transposed, scale};
use crate::strided::{Vector, times};
use blasm_core::scalar::Scalar;

/// Elements of a vector that are conjugated at a time.
const CONJUGATED: usize = 256;

/// `product` of one column of B, which makes one column of C, on the loops of level 2.
///
/// # Safety
/// As `product`, of all rows.
pub(super) unsafe fn column<T: Scalar>(
    (m, k): (i64, i64),
    alpha: T,
    a: Matrix<T>,
    b: Matrix<T>,
    beta: T,
    c: Matrix<T>,
) {
    // If both are vectors, the one without gaps is the matrix.
    let (a, b) = if m == 1 && a.col != 1 { (b.transposed(), a.transposed()) } else { (a, b) };
    let vector = |x: Matrix<T>| Vector { first: x.first, inc: x.row };
    let (x, y) = (vector(b), vector(c));
    // SAFETY: guaranteed by the caller; the scratch holds as many elements as are put there.
    unsafe {
        scale(m, beta, y);
        if alpha.is_zero() || k <= 0 {
            return;
        }
        if !b.conj {
            return add_column((m, k), alpha, a, x, y);
        }
        let mut scratch = [T::ZERO; CONJUGATED];
        let mut p = 0;
        while p < k {
            let some = (k - p).min(CONJUGATED as i64);
            for (q, to) in (0..some).zip(&mut scratch) {
                *to = b.get(p + q, 0);
            }
            let x = Vector { first: scratch.as_mut_ptr(), inc: 1 };
            add_column((m, some), alpha, a.from(0, p), x, y);
            p += some;
        }
    }
}

/// y += alpha A x.
///
/// # Safety
/// As `column`.
unsafe fn add_column<T: Scalar>(
    (m, k): (i64, i64),
    alpha: T,
    a: Matrix<T>,
    x: Vector<T>,
    y: Vector<T>,
) {
    // SAFETY: guaranteed by the caller. Of the columns that A's storage has, those of A or of its
    // transpose.
    unsafe {
        if a.row == 1 && m > 1 {
            let columns = Columns::general(a.first, a.col, m);
            multiply(columns, (0, k), (0, m), a.conj, alpha, x, y);
        } else if m > 1 && (1..=6).contains(&k) {
            match k {
                1 => add_few::<T, 1>(m, alpha, a, x, y),
                2 => add_few::<T, 2>(m, alpha, a, x, y),
                3 => add_few::<T, 3>(m, alpha, a, x, y),
                4 => add_few::<T, 4>(m, alpha, a, x, y),
                5 => add_few::<T, 5>(m, alpha, a, x, y),
                _ => add_few::<T, 6>(m, alpha, a, x, y),
            }
        } else if a.col == 1 {
            let columns = Columns::general(a.first, a.row, k);
            multiply_transposed(columns, (0, m), (0, k), a.conj, alpha, x, y);
        } else {
            let matrix = |v: Vector<T>| Matrix { first: v.first, row: v.inc, col: 0, conj: false };
            product((m, 1, k), Rows::All, alpha, a, matrix(x), T::ONE, matrix(y));
        }
    }
}

/// The same of `K` columns, whose rows are too short for the loops of level 2.
///
/// # Safety
/// As `column`.
unsafe fn add_few<T: Scalar, const K: usize>(
    m: i64,
    alpha: T,
    a: Matrix<T>,
    x: Vector<T>,
    y: Vector<T>,
) {
    let mut t = [T::ZERO; K];
    // SAFETY: guaranteed by the caller.
    unsafe {
        for (p, t) in (0..).zip(&mut t) {
            *t = times(alpha, x.get(p));
        }
        for i in 0..m {
            let mut sum = T::ZERO;
            for (p, t) in (0..).zip(&t) {
                sum += *t * a.get(i, p);
            }
            y.add(i, sum);
        }
    }
}
