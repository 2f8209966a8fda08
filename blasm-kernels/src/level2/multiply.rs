//! Products of a matrix, or of some of its rows and columns, and a vector.
//!
//! Owns the order in which a matrix that is only read is traversed: by pieces of rows, and in each
//! by groups of columns.

use super::columns::Columns;
use super::dense::{staged, with_dense};
use super::group::{Group, axpy_columns, dot_columns, scaled};
use crate::simd::{Element, vectorised};
use crate::strided::{Vector, times};
use blasm_core::scalar::Scalar;
use pulp::Simd;

/// y := beta y; zero, and not read, if beta is zero.
///
/// # Safety
/// `y` has `n` elements.
pub(crate) unsafe fn scale<T: Scalar>(n: i64, beta: T, y: Vector<T>) {
    if beta.is_one() {
        return;
    }
    for i in 0..n {
        // SAFETY: i < n. A stride that the compiler knows lets it use registers.
        unsafe {
            if beta.is_zero() {
                y.set(i, T::ZERO);
            } else if y.inc == 1 {
                let at = y.first.add(i as usize);
                at.write_unaligned(times(beta, at.read_unaligned()));
            } else {
                y.set(i, times(beta, y.get(i)));
            }
        }
    }
}

/// y_i += alpha op(A)_ij x_j for the columns `cols` and those of their stored rows that are among
/// `rows`; op conjugates or does nothing.
///
/// # Safety
/// What is stored there may be read; x and y have those elements; y overlaps neither.
#[inline]
pub(crate) unsafe fn multiply<T: Scalar>(
    a: Columns<T>,
    cols: (i64, i64),
    rows: (i64, i64),
    conj: bool,
    alpha: T,
    x: Vector<T>,
    y: Vector<T>,
) {
    // A piece of y stays in the first cache while all columns pass over it.
    let piece = staged::<T>();
    let rows = a.rows_of(cols, rows);
    let mut low = rows.0;
    while low < rows.1 {
        let high = rows.1.min(low.saturating_add(piece));
        // SAFETY: guaranteed by the caller, for fewer rows; the loop gets y from its element `low`
        // on.
        unsafe {
            with_dense(high - low, y.from(low), true, |y| {
                let cols = a.cols_of((low, high), cols);
                multiply_piece(a, cols, (low, high), conj, alpha, x, y);
            });
        }
        low = high;
    }
}

vectorised! {
    /// # Safety
    /// As `multiply`, but y begins with the element of the first row.
    unsafe fn multiply_piece<T: Scalar>[s](
        a: Columns<T>, cols: (i64, i64), rows: (i64, i64), conj: bool, alpha: T, x: Vector<T>,
        y: Vector<T>,
    ) -> () {
        let mut j = cols.0;
        // SAFETY: guaranteed by the caller: only stored elements within `rows` are read.
        unsafe {
            // Complex factors take twice the registers.
            while !T::IS_COMPLEX && j + 8 <= cols.1 {
                multiply_group::<S, T, 8>(s, a, j, rows, conj, alpha, x, y);
                j += 8;
            }
            while j + 4 <= cols.1 {
                multiply_group::<S, T, 4>(s, a, j, rows, conj, alpha, x, y);
                j += 4;
            }
            while j < cols.1 {
                let (low, high) = a.within(j, rows);
                let t = times(alpha, x.get(j));
                a.part(j, low, high, conj).axpy(s, t, y.at(low - rows.0));
                j += 1;
            }
        }
    }
}

/// `C` columns of `multiply_piece`.
///
/// # Safety
/// As there.
#[inline(always)]
unsafe fn multiply_group<S: Simd, T: Element, const C: usize>(
    s: S,
    a: Columns<T>,
    j: i64,
    rows: (i64, i64),
    conj: bool,
    alpha: T,
    x: Vector<T>,
    y: Vector<T>,
) {
    // SAFETY: guaranteed by the caller.
    unsafe {
        let group = Group::<T, C>::new(a, j, |j| a.within(j, rows));
        let t = scaled(alpha, x, j);
        if group.len() > 0 {
            let y = y.at(group.low - rows.0);
            axpy_columns(s, group.len(), group.at(group.low), t, conj, y);
        }
        if !group.is_even {
            for c in 0..C {
                for (low, high) in group.rest(a.within(j + c as i64, rows)) {
                    a.part(j + c as i64, low, high, conj).axpy(s, t[c], y.at(low - rows.0));
                }
            }
        }
    }
}

/// y_j += alpha times the sum over i of op(A)_ij x_i, for the columns `cols` and those of their
/// stored rows that are among `rows`; op conjugates or does nothing.
///
/// # Safety
/// What is stored there may be read; x and y have those elements; y overlaps neither.
#[inline]
pub(crate) unsafe fn multiply_transposed<T: Scalar>(
    a: Columns<T>,
    cols: (i64, i64),
    rows: (i64, i64),
    conj: bool,
    alpha: T,
    x: Vector<T>,
    y: Vector<T>,
) {
    let piece = staged::<T>();
    let rows = a.rows_of(cols, rows);
    let mut low = rows.0;
    while low < rows.1 {
        let high = rows.1.min(low.saturating_add(piece));
        // SAFETY: guaranteed by the caller, for fewer rows; the loop gets x from its element `low`
        // on.
        unsafe {
            with_dense(high - low, x.from(low), false, |x| {
                let cols = a.cols_of((low, high), cols);
                multiply_transposed_piece(a, cols, (low, high), conj, alpha, x, y);
            });
        }
        low = high;
    }
}

vectorised! {
    /// # Safety
    /// As `multiply_transposed`, but x begins with the element of the first row.
    unsafe fn multiply_transposed_piece<T: Scalar>[s](
        a: Columns<T>, cols: (i64, i64), rows: (i64, i64), conj: bool, alpha: T, x: Vector<T>,
        y: Vector<T>,
    ) -> () {
        const C: usize = 4;
        let mut j = cols.0;
        // SAFETY: guaranteed by the caller: only stored elements within `rows` are read.
        unsafe {
            while j + C as i64 <= cols.1 {
                let group = Group::<T, C>::new(a, j, |j| a.within(j, rows));
                let mut sums = [T::ZERO; C];
                if group.len() > 0 {
                    let x = x.at(group.low - rows.0);
                    sums = dot_columns(s, group.len(), group.at(group.low), conj, x);
                }
                for c in 0..C {
                    if !group.is_even {
                        for (low, high) in group.rest(a.within(j + c as i64, rows)) {
                            let part = a.part(j + c as i64, low, high, conj);
                            sums[c] += part.dot(s, x.at(low - rows.0));
                        }
                    }
                    y.add(j + c as i64, times(alpha, sums[c]));
                }
                j += C as i64;
            }
            while j < cols.1 {
                let (low, high) = a.within(j, rows);
                let sum = a.part(j, low, high, conj).dot(s, x.at(low - rows.0));
                y.add(j, times(alpha, sum));
                j += 1;
            }
        }
    }
}

vectorised! {
    /// y := alpha op(A) x + beta y, for a general A of short columns, in one piece.
    ///
    /// # Safety
    /// A has those rows and columns as stored, its leading dimension beside it; x and y have as many
    /// adjacent elements as op(A) has columns and rows, and y overlaps neither.
    pub(super) unsafe fn short<T: Scalar>[s](
        a: (*const T, i64), sides: (i64, i64), transposed: bool, conj: bool, alpha: T, x: *const T,
        beta: T, y: *mut T,
    ) -> () {
        let ((a, lda), (rows, cols)) = (a, sides);
        let n = rows as usize;
        let (dense_x, dense_y) = (Vector::new(x, 1, 1), Vector::new(y, 1, 1));
        let mut j = 0;
        // SAFETY: guaranteed by the caller, of the columns from j on.
        unsafe {
            if transposed {
                while j + 4 <= cols {
                    let sums = dot_columns(s, n, columns::<T, 4>(a, lda, j), conj, x);
                    for c in 0..4 {
                        finish(alpha, sums[c], beta, y.add(j as usize + c));
                    }
                    j += 4;
                }
                while j < cols {
                    let [sum] = dot_columns(s, n, columns::<T, 1>(a, lda, j), conj, x);
                    finish(alpha, sum, beta, y.add(j as usize));
                    j += 1;
                }
                return;
            }
            scale(rows, beta, dense_y);
            // Complex factors take twice the registers.
            while !T::IS_COMPLEX && j + 8 <= cols {
                let t = scaled::<T, 8>(alpha, dense_x, j);
                axpy_columns(s, n, columns::<T, 8>(a, lda, j), t, conj, y);
                j += 8;
            }
            while j + 4 <= cols {
                let t = scaled::<T, 4>(alpha, dense_x, j);
                axpy_columns(s, n, columns::<T, 4>(a, lda, j), t, conj, y);
                j += 4;
            }
            if j + 2 <= cols {
                let t = scaled::<T, 2>(alpha, dense_x, j);
                axpy_columns(s, n, columns::<T, 2>(a, lda, j), t, conj, y);
                j += 2;
            }
            if j < cols {
                let t = scaled::<T, 1>(alpha, dense_x, j);
                axpy_columns(s, n, columns::<T, 1>(a, lda, j), t, conj, y);
            }
        }
    }
}

/// Where `C` columns begin, from column `j` on.
#[inline(always)]
fn columns<T: Scalar, const C: usize>(a: *const T, lda: i64, j: i64) -> [*const T; C] {
    let mut out = [a.wrapping_offset(j.wrapping_mul(lda) as isize); C];
    for c in 1..C {
        out[c] = out[c - 1].wrapping_offset(lda as isize);
    }
    out
}

/// y := alpha sum + beta y, one element.
///
/// # Safety
/// It may be read, unless beta is zero, and written.
#[inline(always)]
pub(super) unsafe fn finish<T: Scalar>(alpha: T, sum: T, beta: T, y: *mut T) {
    let product = times(alpha, sum);
    // SAFETY: guaranteed by the caller.
    unsafe {
        if beta.is_zero() {
            y.write_unaligned(product);
        } else {
            y.write_unaligned(times(beta, y.read_unaligned()) + product);
        }
    }
}
