//! The drivers on slices, for hosts in Rust: shapes are checked, and nothing is `unsafe`.
//!
//! Owns the checks that turn slices into the contract of the functions of the crate, whose names
//! these have too. It computes nothing.
//!
//! A function returns `info`, which is 0 or the position, from 1, of what is wrong with the matrix:
//! see the function of that name in the crate.
//!
//! ```
//! use blasm_lapack::{Direct, slices};
//! use slices::Matrix;
//!
//! // SAFETY: the built-in kernels touch nothing outside their operands.
//! let blas = unsafe { Direct::new(&blasm_backends::builtin::Builtin) };
//! let (mut a, mut b) = ([2.0, 1.0, 1.0, 3.0], [5.0, 10.0]);
//! let mut pivots = [0_i32; 2];
//! let info = slices::gesv(
//!     &blas,
//!     &mut Matrix::new(&mut a, 2, 2, 2)?,
//!     &mut pivots,
//!     &mut Matrix::new(&mut b, 2, 1, 2)?,
//! )?;
//! assert_eq!(info, 0);
//! assert_eq!(b, [1.0, 3.0]);
//! # Ok::<(), slices::Failure<blasm_core::CallError>>(())
//! ```

use crate::{Integer, Level3};
use blasm_core::flags::{Diagonal, Transpose, Uplo};
use blasm_core::scalar::Scalar;
use core::convert::Infallible;
use core::fmt;

/// A column-major matrix in a slice.
#[derive(Debug)]
pub struct Matrix<'a, T> {
    data: &'a mut [T],
    rows: i64,
    columns: i64,
    stride: i64,
}

/// Why a function did nothing, or did not finish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure<E> {
    /// The argument's size does not fit: the slice is too short, the matrix is not square, a pivot
    /// names no row.
    Shape(&'static str),
    /// A call of BLAS was not carried out; the operands are half-way.
    Blas(E),
}

impl<E: fmt::Display> fmt::Display for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape(argument) => write!(f, "{argument} does not have the size it should have"),
            Self::Blas(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> core::error::Error for Failure<E> {}

impl From<Failure<Infallible>> for Failure<blasm_core::CallError> {
    fn from(failure: Failure<Infallible>) -> Self {
        match failure {
            Failure::Shape(argument) => Self::Shape(argument),
            Failure::Blas(never) => match never {},
        }
    }
}

impl<'a, T> Matrix<'a, T> {
    /// A matrix whose columns begin at every `stride`th element.
    ///
    /// # Errors
    /// If the slice is too short for it, or a column for the rows.
    pub fn new(
        data: &'a mut [T],
        rows: usize,
        columns: usize,
        stride: usize,
    ) -> Result<Self, Failure<Infallible>> {
        let wrong = Failure::Shape("the slice of a matrix");
        let count = |n: usize| i64::try_from(n).map_err(|_| wrong);
        let end = match (rows, columns.checked_sub(1)) {
            (0, _) | (_, None) => Some(0),
            (rows, Some(before)) => before.checked_mul(stride).and_then(|n| n.checked_add(rows)),
        };
        let fits = end.is_some_and(|end| end <= data.len()) && stride >= rows.max(1);
        if !fits {
            return Err(wrong);
        }
        let (rows, columns, stride) = (count(rows)?, count(columns)?, count(stride)?);
        Ok(Self { data, rows, columns, stride })
    }

    /// The order of a square matrix.
    fn order<E>(&self, name: &'static str) -> Result<i64, Failure<E>> {
        if self.rows == self.columns { Ok(self.rows) } else { Err(Failure::Shape(name)) }
    }

    fn first(&mut self) -> *mut T {
        self.data.as_mut_ptr()
    }
}

/// The condition for an argument.
fn need<E>(holds: bool, argument: &'static str) -> Result<(), Failure<E>> {
    if holds { Ok(()) } else { Err(Failure::Shape(argument)) }
}

/// Whether there are as many pivots as that, each of which names a row of a matrix of order n.
fn are_pivots<I: Integer>(pivots: &[I], n: i64) -> bool {
    pivots.len() as i64 == n && pivots.iter().all(|p| (1..=n).contains(&p.to_i64()))
}

/// Whether `I` holds that number.
fn holds<I: Integer>(n: i64) -> bool {
    I::from_i64(n).to_i64() == n
}

/// What a driver returned, whose flags are all that may still be illegal.
fn info<E>(result: Result<i64, E>) -> Result<usize, Failure<E>> {
    let info = result.map_err(Failure::Blas)?;
    usize::try_from(info).map_err(|_| Failure::Shape("a flag"))
}

/// [`crate::getrf`]: `pivots` has as many elements as the smaller dimension of `a`.
///
/// # Errors
/// If a shape is wrong, or a call of BLAS fails.
pub fn getrf<T: Scalar, I: Integer, B: Level3<T>>(
    blas: &B,
    a: &mut Matrix<'_, T>,
    pivots: &mut [I],
) -> Result<usize, Failure<B::Error>> {
    let (m, n) = (a.rows, a.columns);
    need(pivots.len() as i64 == m.min(n) && holds::<I>(m), "pivots")?;
    // SAFETY: `new` found the matrix in its slice, which is borrowed mutably, as the pivots are.
    info(unsafe { crate::getrf(blas, m, n, a.first(), a.stride, pivots.as_mut_ptr()) })
}

/// [`crate::getrs`].
///
/// # Errors
/// If a shape is wrong, or a call of BLAS fails.
pub fn getrs<T: Scalar, I: Integer, B: Level3<T>>(
    blas: &B,
    trans: Transpose,
    a: &Matrix<'_, T>,
    pivots: &[I],
    b: &mut Matrix<'_, T>,
) -> Result<usize, Failure<B::Error>> {
    let n = a.order("a")?;
    need(are_pivots(pivots, n), "pivots")?;
    need(b.rows == n, "b")?;
    let (factors, lda, pivots) = (a.data.as_ptr(), a.stride, pivots.as_ptr());
    let (nrhs, ldb) = (b.columns, b.stride);
    // SAFETY: `new` found the matrices in their slices, which are borrowed and hence disjoint; the
    // pivots name rows of `b`.
    info(unsafe { crate::getrs(blas, trans, n, nrhs, factors, lda, pivots, b.first(), ldb) })
}

/// [`crate::getri`]: `work` has at least as many elements as `a` has columns, and at least one.
///
/// # Errors
/// If a shape is wrong, or a call of BLAS fails.
pub fn getri<T: Scalar, I: Integer, B: Level3<T>>(
    blas: &B,
    a: &mut Matrix<'_, T>,
    pivots: &[I],
    work: &mut [T],
) -> Result<usize, Failure<B::Error>> {
    let n = a.order("a")?;
    need(are_pivots(pivots, n), "pivots")?;
    let size = work.len() as i64;
    need(size >= n.max(1), "work")?;
    let (first, lda) = (a.first(), a.stride);
    // SAFETY: `new` found the matrix in its slice; all three are borrowed and hence disjoint; the
    // pivots name columns of `a`.
    info(unsafe { crate::getri(blas, n, first, lda, pivots.as_ptr(), work.as_mut_ptr(), size) })
}

/// [`crate::gesv`].
///
/// # Errors
/// If a shape is wrong, or a call of BLAS fails.
pub fn gesv<T: Scalar, I: Integer, B: Level3<T>>(
    blas: &B,
    a: &mut Matrix<'_, T>,
    pivots: &mut [I],
    b: &mut Matrix<'_, T>,
) -> Result<usize, Failure<B::Error>> {
    let n = a.order("a")?;
    need(pivots.len() as i64 == n && holds::<I>(n), "pivots")?;
    need(b.rows == n, "b")?;
    let (first, lda, pivots) = (a.first(), a.stride, pivots.as_mut_ptr());
    let (nrhs, ldb) = (b.columns, b.stride);
    // SAFETY: `new` found the matrices in their slices; all three are borrowed and hence disjoint.
    info(unsafe { crate::gesv(blas, n, nrhs, first, lda, pivots, b.first(), ldb) })
}

/// The drivers that change one matrix, of which a triangle is stored.
macro_rules! on_a_triangle {
    ($($name:ident($($flag:ident: $ty:ty),*);)*) => {$(
        #[doc = concat!("[`crate::", stringify!($name), "`].")]
        ///
        /// # Errors
        /// If a shape is wrong, or a call of BLAS fails.
        pub fn $name<T: Scalar, B: Level3<T>>(
            blas: &B,
            $($flag: $ty,)*
            a: &mut Matrix<'_, T>,
        ) -> Result<usize, Failure<B::Error>> {
            let (n, lda) = (a.order("a")?, a.stride);
            // SAFETY: `new` found the matrix in its slice, which is borrowed mutably.
            info(unsafe { crate::$name(blas, $($flag,)* n, a.first(), lda) })
        }
    )*};
}
on_a_triangle! {
    potrf(uplo: Uplo);
    potri(uplo: Uplo);
    trtri(uplo: Uplo, diag: Diagonal);
    lauum(uplo: Uplo);
}

/// [`crate::potrs`].
///
/// # Errors
/// If a shape is wrong, or a call of BLAS fails.
pub fn potrs<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    a: &Matrix<'_, T>,
    b: &mut Matrix<'_, T>,
) -> Result<usize, Failure<B::Error>> {
    let (n, lda) = (a.order("a")?, a.stride);
    need(b.rows == n, "b")?;
    let (nrhs, ldb) = (b.columns, b.stride);
    // SAFETY: `new` found the matrices in their slices, which are borrowed and hence disjoint.
    info(unsafe { crate::potrs(blas, uplo, n, nrhs, a.data.as_ptr(), lda, b.first(), ldb) })
}

/// [`crate::posv`].
///
/// # Errors
/// If a shape is wrong, or a call of BLAS fails.
pub fn posv<T: Scalar, B: Level3<T>>(
    blas: &B,
    uplo: Uplo,
    a: &mut Matrix<'_, T>,
    b: &mut Matrix<'_, T>,
) -> Result<usize, Failure<B::Error>> {
    let (n, lda) = (a.order("a")?, a.stride);
    need(b.rows == n, "b")?;
    let (nrhs, ldb) = (b.columns, b.stride);
    // SAFETY: `new` found the matrices in their slices, which are borrowed and hence disjoint.
    info(unsafe { crate::posv(blas, uplo, n, nrhs, a.first(), lda, b.first(), ldb) })
}

/// [`crate::trtrs`].
///
/// # Errors
/// If a shape is wrong, or a call of BLAS fails.
pub fn trtrs<T: Scalar, B: Level3<T>>(
    blas: &B,
    (uplo, trans, diag): (Uplo, Transpose, Diagonal),
    a: &Matrix<'_, T>,
    b: &mut Matrix<'_, T>,
) -> Result<usize, Failure<B::Error>> {
    let (n, lda) = (a.order("a")?, a.stride);
    need(b.rows == n, "b")?;
    let (factor, nrhs, ldb) = (a.data.as_ptr(), b.columns, b.stride);
    // SAFETY: `new` found the matrices in their slices, which are borrowed and hence disjoint.
    info(unsafe { crate::trtrs(blas, uplo, trans, diag, n, nrhs, factor, lda, b.first(), ldb) })
}
