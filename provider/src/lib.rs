//! `wasi:blas` as a component: what a program is composed with where no host offers it.
//!
//! Owns the translation between the bindings' types and those of [`blasm_core::view`], which has the
//! checks and the operations, and nothing of the arithmetic, which is blasm-kernels'. It imports nothing:
//! buffers lie in its own memory, and there is neither a clock nor a file nor a thread that it would need.

use bindings::exports::wasi::blas::{buffers, level1, types};
use blasm_core::heap::{self, Elements};
use blasm_core::view::{self, Number, Operations, Refusal};
use blasm_core::{Blas, Computes, Guard, Limits, Partition, flags};
use blasm_kernels::Plain;
use std::sync::{Arc, LazyLock};

#[allow(
    unsafe_code,
    missing_docs,
    reason = "made by wit-bindgen's macro; the WIT is the documentation"
)]
mod bindings {
    wit_bindgen::generate!({ path: "../wit", world: "wasi:blas/provider" });
    export!(Provider);
    use super::Provider;
}

#[path = "generated/exports.rs"]
mod exports;

struct Provider;

/// Only to be looked at, so that it can be shared.
static GUARD: LazyLock<Guard> = LazyLock::new(|| {
    let own: Arc<dyn Blas> = Arc::new(Plain);
    Guard::new(own.clone(), own, Partition::all(Computes::Own, "nothing else is here"))
});
static LIMITS: LazyLock<Limits> = LazyLock::new(Limits::default);
/// The place that [`Operations`] needs; `None`, if there is no memory even for that.
static CELL: LazyLock<Option<Elements>> = LazyLock::new(|| {
    let double = view::ElementType::Double;
    Elements::zeroed(double, view::CELL / double.size()).ok()
});

/// Carries an operation out.
fn operate<T, U: From<T>>(
    operation: impl FnOnce(&Operations<'_>) -> Result<T, Refusal>,
) -> Result<U, types::Error> {
    let Some(cell) = CELL.as_ref() else { return Err(types::Error::OutOfMemory) };
    let operations = Operations::new(&GUARD, heap::window(), &LIMITS, cell.buffer().start);
    Ok(operation(&operations)?.into())
}

impl buffers::GuestBuffer for Elements {
    fn create(ty: types::ElementType, length: u64) -> Result<buffers::Buffer, types::Error> {
        Ok(buffers::Buffer::new(Elements::zeroed(ty.into(), length)?))
    }

    fn element_type(&self) -> types::ElementType {
        self.buffer().element_type.into()
    }

    fn length(&self) -> u64 {
        self.buffer().length
    }

    fn write(&self, offset: u64, data: Vec<u8>) -> Result<(), types::Error> {
        Ok(view::write(&heap::window(), &self.buffer(), offset, &data)?)
    }

    fn read(&self, offset: u64, length: u64) -> Result<Vec<u8>, types::Error> {
        Ok(view::read(&heap::window(), &self.buffer(), offset, length)?)
    }
}

impl buffers::Guest for Provider {
    type Buffer = Elements;

    fn write_vector(x: buffers::Vector<'_>, data: Vec<u8>) -> Result<(), types::Error> {
        Ok(view::write_vector(&heap::window(), &x.into(), &data)?)
    }

    fn read_vector(x: buffers::Vector<'_>) -> Result<Vec<u8>, types::Error> {
        Ok(view::read_vector(&heap::window(), &x.into())?)
    }

    fn write_matrix(a: buffers::Matrix<'_>, data: Vec<u8>) -> Result<(), types::Error> {
        Ok(view::write_matrix(&heap::window(), &a.into(), &data)?)
    }

    fn read_matrix(a: buffers::Matrix<'_>) -> Result<Vec<u8>, types::Error> {
        Ok(view::read_matrix(&heap::window(), &a.into())?)
    }
}

macro_rules! views {
    ($($view:ident { $($field:ident),* $(; $($word:ident),*)? })*) => {$(
        impl From<buffers::$view<'_>> for view::$view {
            fn from(view: buffers::$view<'_>) -> Self {
                Self {
                    buffer: view.buffer.get::<Elements>().buffer(),
                    $($field: view.$field,)*
                    $($($word: view.$word.into(),)*)?
                }
            }
        }
    )*};
}
views! {
    Vector { offset, length, stride }
    Matrix { offset, rows, columns, ld; layout }
    TriangularMatrix { offset, order, ld; layout, triangle }
    PackedMatrix { offset, order; layout, triangle }
    BandMatrix { offset, rows, columns, sub_diagonals, super_diagonals, ld; layout }
    TriangularBandMatrix { offset, order, diagonals, ld; layout, triangle }
}

macro_rules! words {
    ($($word:ident => $flag:ty { $($case:ident $value:ident),* })*) => {$(
        impl From<types::$word> for $flag {
            fn from(word: types::$word) -> Self {
                match word {
                    $(types::$word::$case => Self::$value,)*
                }
            }
        }
    )*};
}
words! {
    Layout => flags::Layout { RowMajor ROW_MAJOR, ColumnMajor COLUMN_MAJOR }
    Transpose => flags::Transpose {
        None NONE, Transpose TRANSPOSE, ConjugateTranspose CONJUGATE
    }
    Triangle => flags::Uplo { UpperTriangle UPPER, LowerTriangle LOWER }
    Diagonal => flags::Diagonal { NonUnit NON_UNIT, Unit UNIT }
    Side => flags::Side { Left LEFT, Right RIGHT }
    ElementType => view::ElementType {
        Single Single, Double Double, ComplexSingle ComplexSingle, ComplexDouble ComplexDouble
    }
}

impl From<view::ElementType> for types::ElementType {
    fn from(ty: view::ElementType) -> Self {
        match ty {
            view::ElementType::Single => Self::Single,
            view::ElementType::Double => Self::Double,
            view::ElementType::ComplexSingle => Self::ComplexSingle,
            view::ElementType::ComplexDouble => Self::ComplexDouble,
        }
    }
}

impl From<types::Scalar> for Number {
    fn from(scalar: types::Scalar) -> Self {
        use blasm_core::scalar::{c32, c64};
        match scalar {
            types::Scalar::Single(x) => Self::Single(x),
            types::Scalar::Double(x) => Self::Double(x),
            types::Scalar::ComplexSingle(x) => Self::ComplexSingle(c32::new(x.re, x.im)),
            types::Scalar::ComplexDouble(x) => Self::ComplexDouble(c64::new(x.re, x.im)),
        }
    }
}

impl From<Number> for types::Scalar {
    fn from(number: Number) -> Self {
        match number {
            Number::Single(x) => Self::Single(x),
            Number::Double(x) => Self::Double(x),
            Number::ComplexSingle(x) => {
                Self::ComplexSingle(types::ComplexSingle { re: x.re, im: x.im })
            }
            Number::ComplexDouble(x) => {
                Self::ComplexDouble(types::ComplexDouble { re: x.re, im: x.im })
            }
        }
    }
}

impl From<Refusal> for types::Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::InvalidArgument(position) => Self::InvalidArgument(position),
            Refusal::ShapeMismatch(position) => Self::ShapeMismatch(position),
            Refusal::TypeMismatch(position) => Self::TypeMismatch(position),
            Refusal::LayoutMismatch(position) => Self::LayoutMismatch(position),
            Refusal::OutOfBounds(position) => Self::OutOfBounds(position),
            Refusal::OutOfMemory => Self::OutOfMemory,
            Refusal::TooLarge => Self::TooLarge,
            Refusal::Unsupported => Self::Unsupported,
            Refusal::Interrupted => Self::Interrupted,
            Refusal::Other(text) => Self::Other(text),
        }
    }
}

impl From<view::Rotation> for level1::Rotation {
    fn from(rotation: view::Rotation) -> Self {
        let view::Rotation { r, z, c, s } = rotation;
        Self { r: r.into(), z: z.map(Into::into), c: c.into(), s: s.into() }
    }
}

impl From<view::ModifiedRotationUpdate> for level1::ModifiedRotationUpdate {
    fn from(update: view::ModifiedRotationUpdate) -> Self {
        let view::ModifiedRotationUpdate { d1, d2, x1, h } = update;
        let form = match h.form {
            view::ModifiedForm::Full => level1::ModifiedForm::Full,
            view::ModifiedForm::UnitDiagonal => level1::ModifiedForm::UnitDiagonal,
            view::ModifiedForm::UnitAntiDiagonal => level1::ModifiedForm::UnitAntiDiagonal,
            view::ModifiedForm::Identity => level1::ModifiedForm::Identity,
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

impl From<level1::ModifiedRotation> for view::ModifiedRotation {
    fn from(h: level1::ModifiedRotation) -> Self {
        let form = match h.form {
            level1::ModifiedForm::Full => view::ModifiedForm::Full,
            level1::ModifiedForm::UnitDiagonal => view::ModifiedForm::UnitDiagonal,
            level1::ModifiedForm::UnitAntiDiagonal => view::ModifiedForm::UnitAntiDiagonal,
            level1::ModifiedForm::Identity => view::ModifiedForm::Identity,
        };
        Self { form, h11: h.h11.into(), h21: h.h21.into(), h12: h.h12.into(), h22: h.h22.into() }
    }
}
