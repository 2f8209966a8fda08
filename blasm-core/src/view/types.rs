//! The parameters of the operations of `wasi:blas`: element types, numbers by value, views of
//! buffers.
//!
//! Owns the types, as `wit/types.wit` declares them. `checks` says whether a view is legal.

use crate::flags::{Layout, Uplo};
use crate::scalar::{Scalar, c32, c64};

const _: () =
    assert!(cfg!(target_endian = "little"), "buffers hold little-endian elements, for kernels too");

/// The type of a buffer's elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ElementType {
    /// BLAS's S.
    Single,
    /// BLAS's D.
    Double,
    /// BLAS's C.
    ComplexSingle,
    /// BLAS's Z.
    ComplexDouble,
}

impl ElementType {
    /// Bytes per element.
    pub fn size(self) -> u64 {
        match self {
            Self::Single => 4,
            Self::Double | Self::ComplexSingle => 8,
            Self::ComplexDouble => 16,
        }
    }

    /// The type of the real and imaginary parts.
    pub fn real(self) -> Self {
        match self {
            Self::Single | Self::ComplexSingle => Self::Single,
            Self::Double | Self::ComplexDouble => Self::Double,
        }
    }

    /// Whether elements are complex.
    pub fn is_complex(self) -> bool {
        self != self.real()
    }
}

/// A number by value, of any element type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// A single.
    Single(f32),
    /// A double.
    Double(f64),
    /// A complex single.
    ComplexSingle(c32),
    /// A complex double.
    ComplexDouble(c64),
}

impl Number {
    /// Its type.
    pub fn element_type(self) -> ElementType {
        match self {
            Self::Single(_) => ElementType::Single,
            Self::Double(_) => ElementType::Double,
            Self::ComplexSingle(_) => ElementType::ComplexSingle,
            Self::ComplexDouble(_) => ElementType::ComplexDouble,
        }
    }
}

/// A scalar type that can be a [`Number`].
pub trait Element: Scalar {
    /// Its type.
    const TYPE: ElementType;

    /// The number, if it is of this type.
    fn of(number: Number) -> Option<Self>;

    /// The scalar as a number.
    fn number(self) -> Number;
}

macro_rules! element {
    ($($ty:ident $case:ident;)*) => {$(
        impl Element for $ty {
            const TYPE: ElementType = ElementType::$case;

            fn of(number: Number) -> Option<Self> {
                match number {
                    Number::$case(value) => Some(value),
                    _ => None,
                }
            }

            fn number(self) -> Number {
                Number::$case(self)
            }
        }
    )*};
}
element! {
    f32 Single;
    f64 Double;
    c32 ComplexSingle;
    c64 ComplexDouble;
}

/// A buffer: a number of elements from a place in the window on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Buffer {
    /// Its first byte, counted from the window's first.
    pub start: u64,
    /// Number of elements.
    pub length: u64,
    /// Their type.
    pub element_type: ElementType,
}

/// Element i is at `offset` + i `stride`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vector {
    /// Where it lies.
    pub buffer: Buffer,
    /// Where element 0 is, whatever the sign of the stride.
    pub offset: u64,
    /// Number of elements.
    pub length: u64,
    /// From element to element.
    pub stride: i64,
}

/// A general matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// Where it lies.
    pub buffer: Buffer,
    /// Where element (0, 0) is.
    pub offset: u64,
    /// Rows.
    pub rows: u64,
    /// Columns.
    pub columns: u64,
    /// From line to line.
    pub ld: u64,
    /// Which lines are contiguous.
    pub layout: Layout,
}

/// One triangle of a square matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TriangularMatrix {
    /// Where it lies.
    pub buffer: Buffer,
    /// Where element (0, 0) is.
    pub offset: u64,
    /// Rows and columns.
    pub order: u64,
    /// From line to line.
    pub ld: u64,
    /// Which lines are contiguous.
    pub layout: Layout,
    /// Which triangle.
    pub triangle: Uplo,
}

/// One triangle of a square matrix, without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackedMatrix {
    /// Where it lies.
    pub buffer: Buffer,
    /// Where its first element is.
    pub offset: u64,
    /// Rows and columns.
    pub order: u64,
    /// Which lines follow one another.
    pub layout: Layout,
    /// Which triangle.
    pub triangle: Uplo,
}

/// A band of a matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BandMatrix {
    /// Where it lies.
    pub buffer: Buffer,
    /// Where its first line begins.
    pub offset: u64,
    /// Rows.
    pub rows: u64,
    /// Columns.
    pub columns: u64,
    /// Stored diagonals below the diagonal.
    pub sub_diagonals: u64,
    /// Stored diagonals above the diagonal.
    pub super_diagonals: u64,
    /// From line to line.
    pub ld: u64,
    /// Which lines are contiguous.
    pub layout: Layout,
}

/// A band of one triangle of a square matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TriangularBandMatrix {
    /// Where it lies.
    pub buffer: Buffer,
    /// Where its first line begins.
    pub offset: u64,
    /// Rows and columns.
    pub order: u64,
    /// Stored diagonals beside the diagonal.
    pub diagonals: u64,
    /// From line to line.
    pub ld: u64,
    /// Which lines are contiguous.
    pub layout: Layout,
    /// Which triangle.
    pub triangle: Uplo,
}

/// A plane rotation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rotation {
    /// The first component of the result.
    pub r: Number,
    /// In real types, one number that stands for the other two.
    pub z: Option<Number>,
    /// The cosine, real.
    pub c: Number,
    /// The sine.
    pub s: Number,
}

/// Which entries of a modified rotation are known beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModifiedForm {
    /// None.
    Full,
    /// h11 = h22 = 1.
    UnitDiagonal,
    /// h21 = -1, h12 = 1.
    UnitAntiDiagonal,
    /// The identity.
    Identity,
}

/// The matrix of a modified rotation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ModifiedRotation {
    /// Which entries are known beforehand.
    pub form: ModifiedForm,
    /// Entry (1, 1).
    pub h11: Number,
    /// Entry (2, 1).
    pub h21: Number,
    /// Entry (1, 2).
    pub h12: Number,
    /// Entry (2, 2).
    pub h22: Number,
}

/// A modified rotation, and the new values of the numbers that it was made for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ModifiedRotationUpdate {
    /// The first scale factor.
    pub d1: Number,
    /// The second scale factor.
    pub d2: Number,
    /// The first component.
    pub x1: Number,
    /// The rotation.
    pub h: ModifiedRotation,
}
