//! The conversions, with types as a generator makes them from the WIT.

use blasm_core::flags;
use blasm_core::scalar::{c32, c64};
use blasm_core::view::{self, Number};

/// `wasi:blas/types`.
mod types {
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum ElementType {
        Single,
        Double,
        ComplexSingle,
        ComplexDouble,
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct ComplexSingle {
        pub re: f32,
        pub im: f32,
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct ComplexDouble {
        pub re: f64,
        pub im: f64,
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Scalar {
        Single(f32),
        Double(f64),
        ComplexSingle(ComplexSingle),
        ComplexDouble(ComplexDouble),
    }

    pub enum Layout {
        RowMajor,
        ColumnMajor,
    }

    #[expect(clippy::enum_variant_names, reason = "the names are the WIT's")]
    pub enum Transpose {
        None,
        Transpose,
        ConjugateTranspose,
    }

    pub enum Triangle {
        UpperTriangle,
        LowerTriangle,
    }

    pub enum Diagonal {
        NonUnit,
        Unit,
    }

    pub enum Side {
        Left,
        Right,
    }

    #[derive(Debug, PartialEq)]
    pub enum Error {
        InvalidArgument(u8),
        ShapeMismatch(u8),
        TypeMismatch(u8),
        LayoutMismatch(u8),
        OutOfBounds(u8),
        OutOfMemory,
        TooLarge,
        Unsupported,
        Interrupted,
        Other(String),
    }
}

/// `wasi:blas/level1`, without its functions.
mod level1 {
    use super::types::Scalar;

    #[derive(Debug, PartialEq)]
    pub struct Rotation {
        pub r: Scalar,
        pub z: Option<Scalar>,
        pub c: Scalar,
        pub s: Scalar,
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum ModifiedForm {
        Full,
        UnitDiagonal,
        UnitAntiDiagonal,
        Identity,
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct ModifiedRotation {
        pub form: ModifiedForm,
        pub h11: Scalar,
        pub h21: Scalar,
        pub h12: Scalar,
        pub h22: Scalar,
    }

    #[derive(Debug, PartialEq)]
    pub struct ModifiedRotationUpdate {
        pub d1: Scalar,
        pub d2: Scalar,
        pub x1: Scalar,
        pub h: ModifiedRotation,
    }
}

blasm_wit::convert_words!();

#[test]
fn flags_have_the_numbers_of_cblas() {
    let layouts = [types::Layout::RowMajor, types::Layout::ColumnMajor];
    assert_eq!(layouts.map(|word| flags::Layout::from(word).cblas()), [101, 102]);
    let forms =
        [types::Transpose::None, types::Transpose::Transpose, types::Transpose::ConjugateTranspose];
    assert_eq!(forms.map(|word| flags::Transpose::from(word).cblas()), [111, 112, 113]);
    let triangles = [types::Triangle::UpperTriangle, types::Triangle::LowerTriangle];
    assert_eq!(triangles.map(|word| flags::Uplo::from(word).cblas()), [121, 122]);
    let diagonals = [types::Diagonal::NonUnit, types::Diagonal::Unit];
    assert_eq!(diagonals.map(|word| flags::Diagonal::from(word).cblas()), [131, 132]);
    let sides = [types::Side::Left, types::Side::Right];
    assert_eq!(sides.map(|word| flags::Side::from(word).cblas()), [141, 142]);
}

#[test]
fn numbers_and_their_types_come_back_as_they_went() {
    let numbers = [
        Number::Single(1.5),
        Number::Double(-2.5),
        Number::ComplexSingle(c32::new(3.5, -4.5)),
        Number::ComplexDouble(c64::new(-5.5, 6.5)),
    ];
    let words = [
        types::Scalar::Single(1.5),
        types::Scalar::Double(-2.5),
        types::Scalar::ComplexSingle(types::ComplexSingle { re: 3.5, im: -4.5 }),
        types::Scalar::ComplexDouble(types::ComplexDouble { re: -5.5, im: 6.5 }),
    ];
    assert_eq!(numbers.map(types::Scalar::from), words);
    assert_eq!(words.map(Number::from), numbers);
    let element_types = [
        types::ElementType::Single,
        types::ElementType::Double,
        types::ElementType::ComplexSingle,
        types::ElementType::ComplexDouble,
    ];
    assert_eq!(
        numbers.map(|number| types::ElementType::from(number.element_type())),
        element_types
    );
    assert_eq!(element_types.map(view::ElementType::from), numbers.map(Number::element_type));
}

#[test]
fn errors_keep_their_case_and_position() {
    let pairs = [
        (view::Error::InvalidArgument(1), types::Error::InvalidArgument(1)),
        (view::Error::ShapeMismatch(2), types::Error::ShapeMismatch(2)),
        (view::Error::TypeMismatch(3), types::Error::TypeMismatch(3)),
        (view::Error::LayoutMismatch(4), types::Error::LayoutMismatch(4)),
        (view::Error::OutOfBounds(5), types::Error::OutOfBounds(5)),
        (view::Error::OutOfMemory, types::Error::OutOfMemory),
        (view::Error::TooLarge, types::Error::TooLarge),
        (view::Error::Unsupported, types::Error::Unsupported),
        (view::Error::Interrupted, types::Error::Interrupted),
        (view::Error::Other("why".into()), types::Error::Other("why".into())),
    ];
    for (error, word) in pairs {
        assert_eq!(types::Error::from(error), word);
    }
}

#[test]
fn rotations_keep_their_entries() {
    let [r, z, c, s] = [1.0, 2.0, 3.0, 4.0].map(types::Scalar::Double);
    let rotation = view::Rotation { r: r.into(), z: Some(z.into()), c: c.into(), s: s.into() };
    assert_eq!(level1::Rotation::from(rotation), level1::Rotation { r, z: Some(z), c, s });
    let forms = [
        (level1::ModifiedForm::Full, view::ModifiedForm::Full),
        (level1::ModifiedForm::UnitDiagonal, view::ModifiedForm::UnitDiagonal),
        (level1::ModifiedForm::UnitAntiDiagonal, view::ModifiedForm::UnitAntiDiagonal),
        (level1::ModifiedForm::Identity, view::ModifiedForm::Identity),
    ];
    let [d1, d2, x1, h11, h21, h12, h22] =
        [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0].map(types::Scalar::Double);
    for (word, form) in forms {
        let there = level1::ModifiedRotation { form: word, h11, h21, h12, h22 };
        let h = view::ModifiedRotation {
            form,
            h11: h11.into(),
            h21: h21.into(),
            h12: h12.into(),
            h22: h22.into(),
        };
        assert_eq!(view::ModifiedRotation::from(there), h);
        let update =
            view::ModifiedRotationUpdate { d1: d1.into(), d2: d2.into(), x1: x1.into(), h };
        let wanted = level1::ModifiedRotationUpdate { d1, d2, x1, h: there };
        assert_eq!(level1::ModifiedRotationUpdate::from(update), wanted);
    }
}
