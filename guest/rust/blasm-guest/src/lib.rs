//! The host's BLAS, for programs in WebAssembly: the functions that a host of BLASM provides
//! ([`imports`]), and a safe function for each routine of the BLAS, on slices.
//!
//! Operands are views: [`Vector`], [`Matrix`] and their kin say which elements of a slice are meant,
//! and each call checks that they lie in it and fit together. A function is generic over its types:
//! [`Scalar`] is all four, [`Real`] `f32` and `f64`, [`Complex`] [`c32`] and [`c64`].
//!
//! ```no_run
//! use blasm_guest::{Matrix, Transpose, gemm};
//!
//! let (a, b) = ([1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]);
//! let mut c = [0.0; 4];
//! let (a, b) = (Matrix::row_major(&a, 2, 2), Matrix::row_major(&b, 2, 2));
//! gemm(Transpose::NONE, Transpose::NONE, 1.0, a, b, 0.0, Matrix::row_major_mut(&mut c, 2, 2))?;
//! assert_eq!(c, [19.0, 22.0, 43.0, 50.0]);
//! # Ok::<(), blasm_guest::Error>(())
//! ```
//!
//! The crate compiles for every target, but only a program in WebAssembly links: elsewhere nothing
//! provides the imports. A program that is also built for other targets calls a BLAS by the crates
//! `cblas` or `blas`, or through `ndarray`, and takes it from `blasm-src`.

#![no_std]

#[path = "generated/functions.rs"]
mod functions;
#[path = "generated/imports.rs"]
pub mod imports;
mod views;

pub use functions::routines::{Complex, Real, Scalar};
pub use functions::*;
pub use views::*;

use core::fmt;

/// BLAS's C: a pair of singles, real part first.
#[expect(non_camel_case_types, reason = "the field's name for it, beside f32 and f64")]
pub type c32 = num_complex::Complex<f32>;
/// BLAS's Z: a pair of doubles, real part first.
#[expect(non_camel_case_types, reason = "the field's name for it, beside f32 and f64")]
pub type c64 = num_complex::Complex<f64>;

mod sealed {
    pub trait Sealed {}
}

/// An element of a vector or a matrix.
pub trait Element: Copy + Default + PartialEq + fmt::Debug + 'static + sealed::Sealed {
    /// The type of the real and imaginary parts; `Self` for real types.
    type Part: Element;
    /// Whether elements are complex.
    const IS_COMPLEX: bool;
}

macro_rules! elements {
    ($($ty:ident of $part:ident, $is_complex:literal;)*) => {$(
        impl sealed::Sealed for $ty {}

        impl Element for $ty {
            type Part = $part;
            const IS_COMPLEX: bool = $is_complex;
        }
    )*};
}
elements! {
    f32 of f32, false;
    f64 of f64, false;
    c32 of f32, true;
    c64 of f64, true;
}

macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $number:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct $name(u32);

        impl $name {
            $($(#[$value_doc])* pub const $value: Self = Self($number);)*

            /// The number that CBLAS has for it.
            pub const fn number(self) -> u32 {
                self.0
            }
        }
    )*};
}
flags! {
    /// The order of a matrix's elements in memory.
    Layout {
        /// A row's elements are adjacent.
        ROW_MAJOR = 101,
        /// A column's elements are adjacent.
        COLUMN_MAJOR = 102,
    }
    /// The form of op(A).
    Transpose {
        /// op(A) = A.
        NONE = 111,
        /// op(A) = A^T.
        TRANSPOSE = 112,
        /// op(A) = A^H, which is A^T in real types.
        CONJUGATE = 113,
    }
    /// Which triangle of a matrix is stored and referenced.
    Uplo {
        /// Elements (i, j) with i <= j.
        UPPER = 121,
        /// Elements (i, j) with i >= j.
        LOWER = 122,
    }
    /// Whether a triangular matrix has ones on its diagonal.
    Diagonal {
        /// The diagonal is read.
        NON_UNIT = 131,
        /// The diagonal is taken to be one and not read.
        UNIT = 132,
    }
    /// On which side of a product the special matrix stands.
    Side {
        /// op(A) B.
        LEFT = 141,
        /// B op(A).
        RIGHT = 142,
    }
}

impl Transpose {
    fn is_transposed(self) -> bool {
        self != Self::NONE
    }
}

impl Side {
    fn is_left(self) -> bool {
        self == Self::LEFT
    }
}

/// Why a call was not carried out; nothing was written, unless it was interrupted. A position is that
/// of the parameter, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The matrix has another layout than the first one.
    LayoutMismatch(u8),
    /// A form that the routine does not have, a stride that it does not take, or a leading dimension
    /// in which no line fits.
    InvalidArgument(u8),
    /// The view's sizes do not fit those of the others.
    ShapeMismatch(u8),
    /// The view ends behind its slice, or one of its numbers has more than 31 bits.
    OutOfBounds(u8),
    /// The call is larger than the host allows.
    TooLarge,
    /// The host does not provide the routine.
    Unsupported,
    /// The host stopped the call; the outputs are unspecified.
    Interrupted,
    /// The host has no memory left for the call.
    OutOfMemory,
    /// The host returned another number: the position of an argument in CBLAS, if it is below 64.
    Host(u32),
}

impl Error {
    /// What a number means that an import returned.
    ///
    /// # Errors
    /// If it is not 0.
    pub fn of(number: u32) -> Result<(), Error> {
        Err(match number {
            0 => return Ok(()),
            64 => Error::TooLarge,
            65 => Error::Unsupported,
            66 => Error::Interrupted,
            67 => Error::OutOfMemory,
            other => Error::Host(other),
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::LayoutMismatch(at) => {
                write!(f, "the layout of argument {at} is not the first one's")
            }
            Error::InvalidArgument(at) => write!(f, "argument {at} is illegal"),
            Error::ShapeMismatch(at) => {
                write!(f, "the sizes of argument {at} do not fit the others")
            }
            Error::OutOfBounds(at) => write!(f, "argument {at} does not lie in its slice"),
            Error::TooLarge => f.write_str("the call is larger than the host allows"),
            Error::Unsupported => f.write_str("the host does not provide the routine"),
            Error::Interrupted => f.write_str("the host interrupted the call"),
            Error::OutOfMemory => f.write_str("the host has no memory left for the call"),
            Error::Host(number) => write!(f, "the host returned {number}"),
        }
    }
}

impl core::error::Error for Error {}

/// Fails at the first matrix whose layout is not that of the first matrix.
fn layouts(matrices: &[(u8, Layout)]) -> Result<(), Error> {
    match matrices.iter().find(|(_, layout)| *layout != matrices[0].1) {
        Some((position, _)) => Err(Error::LayoutMismatch(*position)),
        None => Ok(()),
    }
}

/// Fails at the first condition that does not hold.
fn all(conditions: &[(u8, bool)], error: fn(u8) -> Error) -> Result<(), Error> {
    match conditions.iter().find(|(_, holds)| !holds) {
        Some((position, _)) => Err(error(*position)),
        None => Ok(()),
    }
}
