//! Matrices with a stride for rows and one for columns: what level 3 works on.
//!
//! Owns the meaning of layout, transposition and side, all of which become strides; and of the
//! stored triangle of a symmetric or triangular matrix. As with vectors, addresses wrap and
//! accesses are unaligned.

use crate::strided::conj_if;
use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::scalar::Scalar;

/// Element (i, j) is `i * row + j * col` elements from `first`, conjugated on reading if `conj`.
#[derive(Debug)]
pub(crate) struct Matrix<T> {
    /// Element (0, 0).
    pub(crate) first: *mut T,
    /// From one row to the next.
    pub(crate) row: i64,
    /// From one column to the next.
    pub(crate) col: i64,
    /// Whether reading conjugates.
    pub(crate) conj: bool,
}

impl<T> Clone for Matrix<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Matrix<T> {}

// SAFETY: a matrix is four numbers. Whoever reads or writes through the pointer says why it may,
// and there is no safe way to do it.
unsafe impl<T: Send> Send for Matrix<T> {}
// SAFETY: likewise.
unsafe impl<T: Sync> Sync for Matrix<T> {}

impl<T: Scalar> Matrix<T> {
    /// The matrix that a routine means by a pointer and a leading dimension.
    #[inline]
    pub(crate) fn new(layout: Layout, a: *const T, ld: i64) -> Self {
        let (row, col) = if layout.is_row_major() { (ld, 1) } else { (1, ld) };
        Matrix { first: a.cast_mut(), row, col, conj: false }
    }

    /// op(A).
    #[inline]
    pub(crate) fn op(self, trans: Transpose) -> Self {
        let a = if trans.is_transposed() { self.transposed() } else { self };
        Matrix { conj: a.conj != (T::IS_COMPLEX && trans.is_conjugated()), ..a }
    }

    /// A^T.
    #[inline]
    pub(crate) fn transposed(self) -> Self {
        Matrix { row: self.col, col: self.row, ..self }
    }

    /// Where element (i, j) is.
    #[inline(always)]
    pub(crate) fn at(self, i: i64, j: i64) -> *mut T {
        let offset = i.wrapping_mul(self.row).wrapping_add(j.wrapping_mul(self.col));
        self.first.wrapping_offset(offset as isize)
    }

    /// Element (i, j).
    ///
    /// # Safety
    /// It may be read.
    #[inline(always)]
    pub(crate) unsafe fn get(self, i: i64, j: i64) -> T {
        // SAFETY: guaranteed by the caller.
        conj_if(self.conj, unsafe { self.at(i, j).read_unaligned() })
    }

    /// Puts `value` at (i, j), as it is.
    ///
    /// # Safety
    /// Element (i, j) may be written.
    #[inline(always)]
    pub(crate) unsafe fn set(self, i: i64, j: i64, value: T) {
        // SAFETY: guaranteed by the caller.
        unsafe { self.at(i, j).write_unaligned(value) }
    }

    /// Element (i, j) of the symmetric or, if `hermitian`, the Hermitian matrix of which this one's
    /// upper or lower triangle is stored.
    ///
    /// # Safety
    /// The triangle's element may be read.
    #[inline(always)]
    pub(crate) unsafe fn get_mirrored(self, i: i64, j: i64, upper: bool, hermitian: bool) -> T {
        // SAFETY: guaranteed by the caller.
        unsafe {
            if i == j && hermitian {
                T::from_real(self.get(i, i).re())
            } else if i == j || (i < j) == upper {
                self.get(i, j)
            } else {
                conj_if(hermitian, self.get(j, i))
            }
        }
    }
}

/// What blocks are made with.
impl<T: Scalar> Matrix<T> {
    /// conj(A).
    #[cfg(feature = "gemm")]
    #[inline]
    pub(crate) fn conjugated(self) -> Self {
        Matrix { conj: self.conj != T::IS_COMPLEX, ..self }
    }

    /// The matrix from element (i, j) on.
    #[inline]
    pub(crate) fn from(self, i: i64, j: i64) -> Self {
        Matrix { first: self.at(i, j), ..self }
    }
}

/// Which rows of a column of an `m`-rowed matrix a routine computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rows {
    /// All of them.
    All,
    /// Those down to the diagonal.
    Upper,
    /// Those from the diagonal on.
    Lower,
}

impl Rows {
    /// The first row of column `j`, and the one past the last.
    #[inline(always)]
    pub(crate) fn of(self, j: i64, m: i64) -> (i64, i64) {
        match self {
            Rows::All => (0, m),
            Rows::Upper => (0, m.min(j.saturating_add(1))),
            Rows::Lower => (j, m),
        }
    }

    /// The triangle `upper` or lower.
    #[inline]
    pub(crate) fn triangle(upper: bool) -> Self {
        if upper { Rows::Upper } else { Rows::Lower }
    }
}

/// A triangular matrix of order `n` on the left of a product or a system.
#[derive(Debug)]
pub(crate) struct Triangle<T> {
    /// The matrix, op applied; transposed if it stood on the right.
    pub(crate) a: Matrix<T>,
    /// Whether the upper triangle is used.
    pub(crate) upper: bool,
    /// Whether its diagonal is taken to be one, and not read.
    pub(crate) unit: bool,
    /// Its order.
    pub(crate) n: i64,
}

impl<T> Clone for Triangle<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Triangle<T> {}

impl<T: Scalar> Triangle<T> {
    /// What the arguments of trmm and trsm amount to: op(A) on the left, the number of columns of
    /// B, and B. On the right it is the transposed problem.
    pub(crate) fn of(
        (layout, side, uplo, trans, diag): (Layout, Side, Uplo, Transpose, Diagonal),
        (a, lda): (*const T, i64),
        (b, ldb): (*mut T, i64),
        (m, n): (i64, i64),
    ) -> (Self, i64, Matrix<T>) {
        let (a, b) = (Matrix::new(layout, a, lda).op(trans), Matrix::new(layout, b, ldb));
        let upper = uplo.is_upper() != trans.is_transposed();
        let unit = diag.is_unit();
        if side.is_left() {
            (Triangle { a, upper, unit, n: m }, n, b)
        } else {
            (Triangle { a: a.transposed(), upper: !upper, unit, n }, m, b.transposed())
        }
    }
}
