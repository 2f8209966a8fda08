//! Matrices by their columns.
//!
//! Owns the storage schemes: general, band, packed, one triangle. Each is columns of adjacent
//! elements, and a row-major matrix is the columns of its transpose, so that nothing else in level
//! 2 knows how a matrix is stored. The other modules decide what to do with columns.

use crate::level1::{axpy_in_registers, dot_in_registers};
use crate::simd::Element;
use blasm_core::scalar::Scalar;

/// A matrix by its columns. Row `i` of column `j` is `i` elements from `column(j)` if `range(j)`
/// has it; there is nothing elsewhere.
pub(crate) struct Columns<T> {
    base: *mut T,
    /// From column 0 to column 1.
    pub(super) step: i64,
    /// How much the distance between columns grows with each column.
    pub(super) growth: i64,
    rows: i64,
    /// Stored diagonals above and below the main one.
    above: i64,
    below: i64,
}

impl<T> Clone for Columns<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Columns<T> {}

impl<T: Scalar> Columns<T> {
    /// All rows of every column.
    pub(crate) fn general(a: *const T, ld: i64, rows: i64) -> Self {
        let (above, below) = (i64::MAX, i64::MAX);
        Columns { base: a.cast_mut(), step: ld, growth: 0, rows, above, below }
    }

    /// One triangle of a matrix of order `n`.
    pub(crate) fn triangle(a: *const T, ld: i64, n: i64, upper: bool) -> Self {
        let (above, below) = if upper { (i64::MAX, 0) } else { (0, i64::MAX) };
        Columns { above, below, ..Self::general(a, ld, n) }
    }

    /// `above` and `below` diagonals beside the main one, one diagonal per row.
    pub(crate) fn band(a: *const T, ld: i64, rows: i64, above: i64, below: i64) -> Self {
        let base = a.cast_mut().wrapping_offset(above as isize);
        Columns { base, step: ld.wrapping_sub(1), growth: 0, rows, above, below }
    }

    /// One triangle of a matrix of order `n`, its columns one after another.
    pub(crate) fn packed(a: *const T, n: i64, upper: bool) -> Self {
        let full = Self::triangle(a, 0, n, upper);
        if upper {
            Columns { step: 1, growth: 1, ..full }
        } else {
            Columns { step: n.wrapping_sub(1), growth: -1, ..full }
        }
    }

    /// Where row 0 of column `j` would be.
    #[inline(always)]
    pub(crate) fn column(self, j: i64) -> *mut T {
        let curve = j.wrapping_mul(j.wrapping_sub(1)) / 2;
        let offset = j.wrapping_mul(self.step).wrapping_add(curve.wrapping_mul(self.growth));
        self.base.wrapping_offset(offset as isize)
    }

    /// Where (i, j) is, if `range(j)` has `i`.
    #[inline(always)]
    pub(crate) fn at(self, i: i64, j: i64) -> *mut T {
        self.column(j).wrapping_offset(i as isize)
    }

    /// The stored rows of column `j`, first and past the last.
    #[inline(always)]
    pub(crate) fn range(self, j: i64) -> (i64, i64) {
        let past = j.saturating_add(self.below).saturating_add(1);
        (j.saturating_sub(self.above).max(0), past.min(self.rows))
    }

    /// The stored rows of column `j` among `rows`.
    #[inline(always)]
    pub(super) fn within(self, j: i64, rows: (i64, i64)) -> (i64, i64) {
        let (low, high) = self.range(j);
        (low.max(rows.0), high.min(rows.1))
    }

    /// Whether one side of the diagonal is stored completely.
    #[inline(always)]
    pub(super) fn is_triangle(self) -> bool {
        self.above.max(self.below) == i64::MAX
    }

    /// Those of `rows` that any of the columns `cols` has. So the time for a long thin band grows
    /// with its elements and not with the square of its order.
    #[inline(always)]
    pub(super) fn rows_of(self, cols: (i64, i64), rows: (i64, i64)) -> (i64, i64) {
        if cols.0 >= cols.1 {
            return (0, 0);
        }
        // Neither end of the rows moves back from a column to the next.
        (self.within(cols.0, rows).0, self.within(cols.1 - 1, rows).1)
    }

    /// Those of the columns `cols` that may have any of `rows`.
    #[inline(always)]
    pub(super) fn cols_of(self, rows: (i64, i64), cols: (i64, i64)) -> (i64, i64) {
        let (first, past) = (rows.0.saturating_sub(self.below), rows.1.saturating_add(self.above));
        (cols.0.max(first), cols.1.min(past))
    }

    /// Rows `low` to `high` of column `j`, if there are any.
    #[inline(always)]
    pub(super) fn part(self, j: i64, low: i64, high: i64, conj: bool) -> OneColumn<T> {
        OneColumn { n: (high - low).max(0) as usize, a: self.at(low, j).cast_const(), conj }
    }

    /// The same, without the diagonal, of one triangle.
    #[inline(always)]
    pub(super) fn beside(self, j: i64, upper: bool) -> (i64, i64) {
        self.within(j, if upper { (0, j) } else { (j + 1, self.rows) })
    }
}

/// Rows of one column, for [`axpy_in_registers`] or [`dot_in_registers`], which are called here
/// instead of being inlined.
pub(crate) struct OneColumn<T> {
    n: usize,
    a: *const T,
    conj: bool,
}

impl<T: Element> OneColumn<T> {
    /// y += t a.
    ///
    /// # Safety
    /// As `axpy_in_registers`.
    #[inline(always)]
    pub(crate) unsafe fn axpy<S: pulp::Simd>(self, s: S, t: T, y: *mut T) {
        struct Job<T>(OneColumn<T>, T, *mut T);
        impl<T: Element> pulp::WithSimd for Job<T> {
            type Output = ();
            #[inline(always)]
            fn with_simd<S: pulp::Simd>(self, s: S) {
                let Job(OneColumn { n, a, conj }, t, y) = self;
                // SAFETY: a job is only made below, by a caller that guarantees this.
                unsafe { axpy_in_registers(s, n, t, a, conj, y) }
            }
        }
        s.vectorize(Job(self, t, y))
    }

    /// The inner product of a and x.
    ///
    /// # Safety
    /// As `dot_in_registers`.
    #[inline(always)]
    pub(crate) unsafe fn dot<S: pulp::Simd>(self, s: S, x: *const T) -> T {
        struct Job<T>(OneColumn<T>, *const T);
        impl<T: Element> pulp::WithSimd for Job<T> {
            type Output = T;
            #[inline(always)]
            fn with_simd<S: pulp::Simd>(self, s: S) -> T {
                let Job(OneColumn { n, a, conj }, x) = self;
                // SAFETY: a job is only made below, by a caller that guarantees this.
                unsafe { dot_in_registers(s, n, a, x, conj) }
            }
        }
        s.vectorize(Job(self, x))
    }
}
