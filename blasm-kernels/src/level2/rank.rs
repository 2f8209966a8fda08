//! Updates of a matrix by one or two outer products of vectors.
//!
//! Owns everything that writes to a matrix in level 2.

use super::columns::Columns;
use super::dense::{staged, with_dense};
use super::group::{Group, update_columns};
use crate::level1::axpy_in_registers;
use crate::simd::vectorised;
use crate::strided::{Vector, conj_if, times};
use blasm_core::scalar::Scalar;

/// A_ij += op(x)_i t_j for the stored rows among `rows` of all `n` columns, where t_j is alpha y_j
/// or, if `conj_y`, alpha conj(y_j), and op conjugates x if `conj_x`.
///
/// # Safety
/// What is stored there may be read and written; x and y have those elements, none of them A's.
pub(crate) unsafe fn rank_1<T: Scalar>(
    a: Columns<T>,
    rows: i64,
    n: i64,
    alpha: T,
    x: Vector<T>,
    conj_x: bool,
    y: Vector<T>,
    conj_y: bool,
) {
    let piece = if x.inc == 1 { i64::MAX } else { staged::<T>() };
    let mut low = 0;
    while low < rows {
        let high = rows.min(low.saturating_add(piece));
        // SAFETY: guaranteed by the caller, for fewer rows; the loop gets x from its element `low`
        // on.
        unsafe {
            with_dense(high - low, x.from(low), false, |x| {
                rank_1_piece(a, (low, high), n, alpha, x, conj_x, y, conj_y);
            });
        }
        low = high;
    }
}

vectorised! {
    /// # Safety
    /// As `rank_1`, but x begins with the element of the first row and has no gaps.
    unsafe fn rank_1_piece<T: Scalar>[s](
        a: Columns<T>, rows: (i64, i64), n: i64, alpha: T, x: Vector<T>, conj_x: bool, y: Vector<T>,
        conj_y: bool,
    ) -> () {
        let len = (rows.1 - rows.0) as usize;
        for j in 0..n {
            // SAFETY: guaranteed by the caller.
            unsafe {
                let t = times(alpha, conj_if(conj_y, y.get(j)));
                axpy_in_registers(s, len, t, x.first.cast_const(), conj_x, a.at(rows.0, j));
            }
        }
    }
}

vectorised! {
    /// A += alpha x x^H or, with `y`, alpha x y^H + conj(alpha) y x^H, in the stored triangle; if
    /// `conj` what is stored is the conjugate of A. In real types ^H is ^T; in complex types the
    /// imaginary parts of the diagonal become zero.
    ///
    /// # Safety
    /// What is stored may be read and written; x and y have `n` elements each, none of them A's.
    pub(crate) unsafe fn rank_1_or_2<T: Scalar>[s](
        a: Columns<T>, n: i64, upper: bool, conj: bool, alpha: T, x: Vector<T>, y: Option<Vector<T>>,
    ) -> () {
        const C: usize = 4;
        // SAFETY: guaranteed by the caller: only stored elements are touched.
        unsafe {
            let mut j = 0;
            while j < n {
                let width = (n - j).min(C as i64);
                let (mut t, mut u) = ([T::ZERO; C], [T::ZERO; C]);
                for c in 0..width as usize {
                    let xj = x.get(j + c as i64).conj();
                    // The column is x_i t + y_i u or, if what is stored is the conjugate, that
                    // conjugated.
                    match y {
                        None => t[c] = times(alpha, xj),
                        Some(y) => {
                            t[c] = times(alpha, y.get(j + c as i64).conj());
                            u[c] = times(alpha.conj(), xj);
                        }
                    }
                    rank_in_corner(a, (j, width), c as i64, upper, conj, (t[c], x), y.map(|y| (u[c], y)));
                    (t[c], u[c]) = (conj_if(conj, t[c]), conj_if(conj, u[c]));
                }
                let (low, high) = if upper { (0, j) } else { (j + width, n) };
                let rows = (high - low) as usize;
                let dense = x.inc == 1 && y.is_none_or(|y| y.inc == 1);
                if rows > 0 && dense && width == C as i64 {
                    let columns = Group::<T, C>::new(a, j, |_| (low, high)).at(low);
                    let y = y.map(|y| (y.at(low).cast_const(), u));
                    update_columns(s, rows, columns, (x.at(low).cast_const(), t), y, conj);
                } else if rows > 0 {
                    for c in 0..width as usize {
                        let column = Vector { first: a.at(low, j + c as i64), inc: 1 };
                        for i in 0..rows as i64 {
                            let mut e = column.get(i) + t[c] * conj_if(conj, x.get(low + i));
                            if let Some(y) = y {
                                e += u[c] * conj_if(conj, y.get(low + i));
                            }
                            column.set(i, e);
                        }
                    }
                }
                j += width;
            }
        }
    }
}

/// Column `c` of the corner of columns and rows from `j` on, `width` of them, += x t + y u,
/// conjugated if `conj`; only the real part of the diagonal.
///
/// # Safety
/// As `rank_1_or_2`.
#[inline(always)]
unsafe fn rank_in_corner<T: Scalar>(
    a: Columns<T>,
    (j, width): (i64, i64),
    c: i64,
    upper: bool,
    conj: bool,
    (t, x): (T, Vector<T>),
    y: Option<(T, Vector<T>)>,
) {
    let (first, past) = if upper { (0, c + 1) } else { (c, width) };
    for r in first..past {
        // SAFETY: guaranteed by the caller: (r, c) of the corner is stored.
        unsafe {
            let mut e = x.get(j + r) * t;
            if let Some((u, y)) = y {
                e += y.get(j + r) * u;
            }
            let at = a.at(j + r, j + c);
            let old = at.read_unaligned();
            at.write_unaligned(if r == c {
                T::from_real(old.re() + e.re())
            } else {
                old + conj_if(conj, e)
            });
        }
    }
}
