//! What all bindings of `wasi:blas` share, regardless of what generated their types: a view's
//! fields, and the conversions of values between the WIT's types and those of [`blasm_core::view`].
//!
//! Owns only macros, since the types on one side are generated again in each binding: by Wasmtime's
//! macro in `blasm-wasmtime`, by wit-bindgen's in the provider. Does not own the step from a handle
//! to a buffer, which each binding has, nor the checks, which `blasm_core::view` has.

#![forbid(unsafe_code)]

// For the macros, whose users need not have a crate of that name.
#[doc(hidden)]
pub use blasm_core::{flags, scalar, view};

/// Calls a macro with every record that is a view: the fields that are numbers, then those that are
/// enums. The field `buffer`, which all have, is not listed.
#[macro_export]
macro_rules! for_each_view {
    ($then:ident) => {
        $then! {
            Vector { offset, length, stride }
            Matrix { offset, rows, columns, ld; layout }
            TriangularMatrix { offset, order, ld; layout, triangle }
            PackedMatrix { offset, order; layout, triangle }
            BandMatrix { offset, rows, columns, sub_diagonals, super_diagonals, ld; layout }
            TriangularBandMatrix { offset, order, diagonals, ld; layout, triangle }
        }
    };
}

/// An enum of the WIT as a type of `blasm-core`.
#[doc(hidden)]
#[macro_export]
macro_rules! convert_enum {
    ($word:ident => $flag:ty { $($case:ident $value:ident),* }) => {
        impl From<types::$word> for $flag {
            fn from(word: types::$word) -> Self {
                match word {
                    $(types::$word::$case => Self::$value,)*
                }
            }
        }
    };
}

/// Implements `From` between the WIT's types and those of `blasm-core`, in the directions in which
/// values go. The macro expects the binding's modules for these interfaces under the names `types`
/// and `level1`.
#[macro_export]
macro_rules! convert_words {
    () => {
        $crate::convert_enum!(Layout => $crate::flags::Layout {
            RowMajor ROW_MAJOR, ColumnMajor COLUMN_MAJOR
        });
        $crate::convert_enum!(Transpose => $crate::flags::Transpose {
            None NONE, Transpose TRANSPOSE, ConjugateTranspose CONJUGATE
        });
        $crate::convert_enum!(Triangle => $crate::flags::Uplo {
            UpperTriangle UPPER, LowerTriangle LOWER
        });
        $crate::convert_enum!(Diagonal => $crate::flags::Diagonal { NonUnit NON_UNIT, Unit UNIT });
        $crate::convert_enum!(Side => $crate::flags::Side { Left LEFT, Right RIGHT });
        $crate::convert_enum!(ElementType => $crate::view::ElementType {
            Single Single, Double Double, ComplexSingle ComplexSingle, ComplexDouble ComplexDouble
        });

        impl From<$crate::view::ElementType> for types::ElementType {
            fn from(ty: $crate::view::ElementType) -> Self {
                match ty {
                    $crate::view::ElementType::Single => Self::Single,
                    $crate::view::ElementType::Double => Self::Double,
                    $crate::view::ElementType::ComplexSingle => Self::ComplexSingle,
                    $crate::view::ElementType::ComplexDouble => Self::ComplexDouble,
                }
            }
        }

        impl From<types::Scalar> for $crate::view::Number {
            fn from(scalar: types::Scalar) -> Self {
                use $crate::scalar::{c32, c64};
                match scalar {
                    types::Scalar::Single(x) => Self::Single(x),
                    types::Scalar::Double(x) => Self::Double(x),
                    types::Scalar::ComplexSingle(x) => Self::ComplexSingle(c32::new(x.re, x.im)),
                    types::Scalar::ComplexDouble(x) => Self::ComplexDouble(c64::new(x.re, x.im)),
                }
            }
        }

        impl From<$crate::view::Number> for types::Scalar {
            fn from(number: $crate::view::Number) -> Self {
                match number {
                    $crate::view::Number::Single(x) => Self::Single(x),
                    $crate::view::Number::Double(x) => Self::Double(x),
                    $crate::view::Number::ComplexSingle(x) => {
                        Self::ComplexSingle(types::ComplexSingle { re: x.re, im: x.im })
                    }
                    $crate::view::Number::ComplexDouble(x) => {
                        Self::ComplexDouble(types::ComplexDouble { re: x.re, im: x.im })
                    }
                }
            }
        }

        impl From<$crate::view::Error> for types::Error {
            fn from(error: $crate::view::Error) -> Self {
                match error {
                    $crate::view::Error::InvalidArgument(position) => Self::InvalidArgument(position),
                    $crate::view::Error::ShapeMismatch(position) => Self::ShapeMismatch(position),
                    $crate::view::Error::TypeMismatch(position) => Self::TypeMismatch(position),
                    $crate::view::Error::LayoutMismatch(position) => Self::LayoutMismatch(position),
                    $crate::view::Error::OutOfBounds(position) => Self::OutOfBounds(position),
                    $crate::view::Error::OutOfMemory => Self::OutOfMemory,
                    $crate::view::Error::TooLarge => Self::TooLarge,
                    $crate::view::Error::Unsupported => Self::Unsupported,
                    $crate::view::Error::Interrupted => Self::Interrupted,
                    $crate::view::Error::Other(text) => Self::Other(text),
                    error @ ($crate::view::Error::OutOfFuel | $crate::view::Error::Long) => {
                        Self::Other(error.to_string())
                    }
                }
            }
        }

        impl From<$crate::view::Rotation> for level1::Rotation {
            fn from(rotation: $crate::view::Rotation) -> Self {
                let $crate::view::Rotation { r, z, c, s } = rotation;
                Self { r: r.into(), z: z.map(Into::into), c: c.into(), s: s.into() }
            }
        }

        impl From<$crate::view::ModifiedRotationUpdate> for level1::ModifiedRotationUpdate {
            fn from(update: $crate::view::ModifiedRotationUpdate) -> Self {
                let $crate::view::ModifiedRotationUpdate { d1, d2, x1, h } = update;
                let form = match h.form {
                    $crate::view::ModifiedForm::Full => level1::ModifiedForm::Full,
                    $crate::view::ModifiedForm::UnitDiagonal => level1::ModifiedForm::UnitDiagonal,
                    $crate::view::ModifiedForm::UnitAntiDiagonal => level1::ModifiedForm::UnitAntiDiagonal,
                    $crate::view::ModifiedForm::Identity => level1::ModifiedForm::Identity,
                };
                let h = level1::ModifiedRotation {
                    form,
                    h11: h.h11.into(),
                    h21: h.h21.into(),
                    h12: h.h12.into(),
                    h22: h.h22.into(),
                };
                Self { d1: d1.into(), d2: d2.into(), x1: x1.into(), h }
            }
        }

        impl From<level1::ModifiedRotation> for $crate::view::ModifiedRotation {
            fn from(h: level1::ModifiedRotation) -> Self {
                let form = match h.form {
                    level1::ModifiedForm::Full => $crate::view::ModifiedForm::Full,
                    level1::ModifiedForm::UnitDiagonal => $crate::view::ModifiedForm::UnitDiagonal,
                    level1::ModifiedForm::UnitAntiDiagonal => $crate::view::ModifiedForm::UnitAntiDiagonal,
                    level1::ModifiedForm::Identity => $crate::view::ModifiedForm::Identity,
                };
                Self { form, h11: h.h11.into(), h21: h.h21.into(), h12: h.h12.into(), h22: h.h22.into() }
            }
        }
    };
}
