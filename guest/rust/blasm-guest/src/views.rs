//! Views: which elements of a slice an operand has.
//!
//! Owns the types and what the functions ask of them; a view says anything, and the functions check it.
//! The storage `S` is `&[T]` where an operand is read, and `&mut [T]` where it is written.

use crate::{Layout, Uplo};
use core::ops::Deref;

/// Element i is at i `stride`; with a negative stride the last element comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vector<S> {
    /// Where it lies, from its lowest element on.
    pub data: S,
    /// Number of elements.
    pub length: usize,
    /// From element to element.
    pub stride: isize,
}

/// A general matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Matrix<S> {
    /// Where it lies, from element (0, 0) on.
    pub data: S,
    /// Rows.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// From line to line.
    pub ld: usize,
    /// Which lines are contiguous.
    pub layout: Layout,
}

/// One triangle of a square matrix: [`Matrix::upper`] or [`Matrix::lower`]. Symmetric and Hermitian
/// matrices are one, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TriangularMatrix<S> {
    /// Where it lies, from element (0, 0) on.
    pub data: S,
    /// Rows and columns.
    pub order: usize,
    /// From line to line.
    pub ld: usize,
    /// Which lines are contiguous.
    pub layout: Layout,
    /// Which triangle.
    pub triangle: Uplo,
}

/// One triangle of a square matrix, without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackedMatrix<S> {
    /// Where it lies.
    pub data: S,
    /// Rows and columns.
    pub order: usize,
    /// Which lines follow one another.
    pub layout: Layout,
    /// Which triangle.
    pub triangle: Uplo,
}

/// A band of a matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BandMatrix<S> {
    /// Where it lies, from its first line on.
    pub data: S,
    /// Rows.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Stored diagonals below the diagonal.
    pub sub_diagonals: usize,
    /// Stored diagonals above the diagonal.
    pub super_diagonals: usize,
    /// From line to line.
    pub ld: usize,
    /// Which lines are contiguous.
    pub layout: Layout,
}

/// A band of one triangle of a square matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TriangularBandMatrix<S> {
    /// Where it lies, from its first line on.
    pub data: S,
    /// Rows and columns.
    pub order: usize,
    /// Stored diagonals beside the diagonal.
    pub diagonals: usize,
    /// From line to line.
    pub ld: usize,
    /// Which lines are contiguous.
    pub layout: Layout,
    /// Which triangle.
    pub triangle: Uplo,
}

/// Constructors for one kind of storage.
macro_rules! constructors {
    ($storage:ty: $of:ident $strided:ident $row_major:ident $column_major:ident) => {
        impl<'a, T> Vector<$storage> {
            /// All elements of a slice.
            pub fn $of(data: $storage) -> Self {
                Vector { length: data.len(), data, stride: 1 }
            }

            /// Elements that are `stride` apart.
            pub fn $strided(data: $storage, length: usize, stride: isize) -> Self {
                Vector { data, length, stride }
            }
        }

        impl<'a, T> Matrix<$storage> {
            /// A matrix whose rows follow one another.
            pub fn $row_major(data: $storage, rows: usize, columns: usize) -> Self {
                Matrix { data, rows, columns, ld: columns, layout: Layout::ROW_MAJOR }
            }

            /// A matrix whose columns follow one another.
            pub fn $column_major(data: $storage, rows: usize, columns: usize) -> Self {
                Matrix { data, rows, columns, ld: rows, layout: Layout::COLUMN_MAJOR }
            }
        }

        impl<'a, T> From<$storage> for Vector<$storage> {
            fn from(data: $storage) -> Self {
                Vector::$of(data)
            }
        }
    };
}
constructors!(&'a [T]: of strided row_major column_major);
constructors!(&'a mut [T]: of_mut strided_mut row_major_mut column_major_mut);

impl<S> Matrix<S> {
    /// The matrix with its lines `ld` elements apart.
    pub fn with_leading(self, ld: usize) -> Self {
        Matrix { ld, ..self }
    }

    /// Its upper triangle, with the diagonal. The matrix is square.
    pub fn upper(self) -> TriangularMatrix<S> {
        self.triangle(Uplo::UPPER)
    }

    /// Its lower triangle, with the diagonal. The matrix is square.
    pub fn lower(self) -> TriangularMatrix<S> {
        self.triangle(Uplo::LOWER)
    }

    fn triangle(self, triangle: Uplo) -> TriangularMatrix<S> {
        let Matrix { data, rows, columns, ld, layout } = self;
        // One that is not square does not lie in its slice, or its lines are too short.
        TriangularMatrix { data, order: rows.max(columns), ld, layout, triangle }
    }
}

/// The number as the host takes it, if it has no more than 31 bits.
fn small(number: usize) -> Option<u64> {
    i32::try_from(number).ok().map(i32::unsigned_abs).map(u64::from)
}

fn fits<T>(data: &[T], elements: Option<u64>) -> bool {
    elements.is_some_and(|elements| elements <= data.len() as u64)
}

impl<S> Vector<S> {
    /// Whether it has no element.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The increment; 1 where it has no effect.
    pub(crate) fn inc(&self) -> i32 {
        if self.length <= 1 { 1 } else { self.stride as i32 }
    }
}

impl<T, S: Deref<Target = [T]>> Vector<S> {
    pub(crate) fn in_bounds(&self) -> bool {
        let elements = || {
            let last = small(self.length)?.saturating_sub(1);
            let stride = if last == 0 { 0 } else { small(self.stride.unsigned_abs())? };
            Some(if self.is_empty() { 0 } else { last * stride + 1 })
        };
        fits(&self.data, elements())
    }
}

impl<T, S: Deref<Target = [T]>> PackedMatrix<S> {
    pub(crate) fn in_bounds(&self) -> bool {
        fits(&self.data, small(self.order).map(|n| n * (n + 1) / 2))
    }
}

/// What has a leading dimension: the length of a line, and how many there are.
macro_rules! lines {
    ($($ty:ident: |$view:ident| $lines:expr;)*) => {$(
        impl<S> $ty<S> {
            fn lines(&self) -> Option<(u64, u64)> {
                let $view = self;
                $lines
            }

            /// Whether a line fits before the next begins.
            pub(crate) fn is_legal(&self) -> bool {
                self.lines().is_some_and(|(line, _)| self.ld as u64 >= line)
            }

            /// The leading dimension; the least legal one where it has no effect. The view is in
            /// bounds.
            pub(crate) fn leading(&self) -> i32 {
                let (line, lines) = self.lines().unwrap_or_default();
                let ld = if lines <= 1 || line == 0 { line } else { self.ld as u64 };
                ld.max(1) as i32
            }
        }

        impl<T, S: Deref<Target = [T]>> $ty<S> {
            pub(crate) fn in_bounds(&self) -> bool {
                let elements = || {
                    let (line, lines) = self.lines()?;
                    if line == 0 || lines == 0 {
                        return Some(0);
                    }
                    let ld = if lines == 1 { 0 } else { small(self.ld)? };
                    Some((lines - 1) * ld + line)
                };
                fits(&self.data, elements())
            }
        }
    )*};
}
lines! {
    Matrix: |a| by_layout(a.layout, small(a.rows)?, small(a.columns)?);
    TriangularMatrix: |a| small(a.order).map(|n| (n, n));
    BandMatrix: |a| {
        let width = a.sub_diagonals.checked_add(a.super_diagonals)?.checked_add(1)?;
        let (_, lines) = by_layout(a.layout, small(a.rows)?, small(a.columns)?)?;
        Some((small(width)?, lines))
    };
    TriangularBandMatrix: |a| Some((small(a.diagonals.checked_add(1)?)?, small(a.order)?));
}

/// The length of a line and the number of lines.
fn by_layout(layout: Layout, rows: u64, columns: u64) -> Option<(u64, u64)> {
    Some(if layout == Layout::ROW_MAJOR { (columns, rows) } else { (rows, columns) })
}
