//! Matrices with a stride for rows and one for columns: what level 3 works on.
//!
//! Owns the meaning of layout, transposition and side, all of which become strides; and of the
//! triangle that a symmetric matrix is known by. As with vectors, addresses wrap and accesses are
//! unaligned.

use crate::strided::conj_if;
use blasm_core::flags::{Layout, Transpose};
use blasm_core::scalar::Scalar;

/// Element (i, j) is `i * row + j * col` elements from `first`, conjugated on reading if `conj`.
#[derive(Debug)]
pub struct Matrix<T> {
    /// Element (0, 0).
    pub first: *mut T,
    /// From a row to the next.
    pub row: i64,
    /// From a column to the next.
    pub col: i64,
    /// Whether reading conjugates.
    pub conj: bool,
}

impl<T> Clone for Matrix<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Matrix<T> {}

impl<T: Scalar> Matrix<T> {
    /// The matrix that a routine means by a pointer and a leading dimension.
    #[inline]
    pub fn new(layout: Layout, a: *const T, ld: i64) -> Self {
        let (row, col) = if layout.is_row_major() { (ld, 1) } else { (1, ld) };
        Matrix { first: a.cast_mut(), row, col, conj: false }
    }

    /// op(A).
    #[inline]
    pub fn op(self, trans: Transpose) -> Self {
        let a = if trans.is_transposed() { self.transposed() } else { self };
        Matrix { conj: a.conj != (T::IS_COMPLEX && trans.is_conjugated()), ..a }
    }

    /// A^T.
    #[inline]
    pub fn transposed(self) -> Self {
        Matrix { row: self.col, col: self.row, ..self }
    }

    /// conj(A).
    #[inline]
    pub fn conjugated(self) -> Self {
        Matrix { conj: self.conj != T::IS_COMPLEX, ..self }
    }

    /// Where element (i, j) is.
    #[inline(always)]
    pub fn at(self, i: i64, j: i64) -> *mut T {
        let offset = i.wrapping_mul(self.row).wrapping_add(j.wrapping_mul(self.col));
        self.first.wrapping_offset(offset as isize)
    }

    /// The matrix from element (i, j) on.
    #[inline]
    pub fn from(self, i: i64, j: i64) -> Self {
        Matrix { first: self.at(i, j), ..self }
    }

    /// Element (i, j).
    ///
    /// # Safety
    /// It may be read.
    #[inline(always)]
    pub unsafe fn get(self, i: i64, j: i64) -> T {
        // SAFETY: the caller's.
        conj_if(self.conj, unsafe { self.at(i, j).read_unaligned() })
    }

    /// Puts `value` at (i, j), as it is.
    ///
    /// # Safety
    /// Element (i, j) may be written.
    #[inline(always)]
    pub unsafe fn set(self, i: i64, j: i64, value: T) {
        // SAFETY: the caller's.
        unsafe { self.at(i, j).write_unaligned(value) }
    }

    /// Element (i, j) of the symmetric or, if `hermitian`, the Hermitian matrix of which this one's
    /// upper or lower triangle is stored.
    ///
    /// # Safety
    /// The triangle's element may be read.
    #[inline(always)]
    pub unsafe fn get_mirrored(self, i: i64, j: i64, upper: bool, hermitian: bool) -> T {
        // SAFETY: the caller's.
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

/// Which rows of a column of an `m`-rowed matrix a routine computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// All of them.
    All,
    /// Those down to the diagonal.
    Upper,
    /// Those from the diagonal on.
    Lower,
}

impl Rows {
    /// Of column `j`, the first row and past the last.
    #[inline(always)]
    pub fn of(self, j: i64, m: i64) -> (i64, i64) {
        match self {
            Rows::All => (0, m),
            Rows::Upper => (0, m.min(j.saturating_add(1))),
            Rows::Lower => (j, m),
        }
    }

    /// The triangle `upper` or lower.
    #[inline]
    pub fn triangle(upper: bool) -> Self {
        if upper { Rows::Upper } else { Rows::Lower }
    }
}
