//! The checks of an operation's parameters, in the order that `wit/world.wit` gives them.
//!
//! Owns what is common to all operations: types, layouts, conditions, and each view against its own
//! buffer. The table says which of these checks an operation has, and emitted code calls them.

use super::error::Error;
use super::types::*;
use crate::argument::Shape;
use crate::flags::Layout;

/// What all views have in common.
pub(super) trait View {
    fn buffer(&self) -> &Buffer;

    /// Where the lowest element is; `None` if that is before the buffer.
    fn lowest(&self) -> Option<u64>;

    /// Its elements as a footprint; `None` if a size does not fit 63 bits.
    fn shape(&self) -> Option<Shape>;

    /// Whether every element lies in the buffer.
    fn in_bounds(&self) -> bool {
        let Some(elements) = self.shape().and_then(|shape| shape.extent().elements()) else {
            return false;
        };
        elements == 0
            || self
                .lowest()
                .and_then(|lowest| lowest.checked_add(elements))
                .is_some_and(|end| end <= self.buffer().length)
    }

    /// The byte in the window at which the lowest element begins. The view is in bounds.
    fn start(&self) -> u64 {
        // An empty view may have any offset; it is placed at the buffer's start.
        let empty = self.shape().and_then(|shape| shape.extent().elements()).unwrap_or(0) == 0;
        let lowest = if empty { 0 } else { self.lowest().unwrap_or(0) };
        self.buffer().start.wrapping_add(lowest.wrapping_mul(self.buffer().element_type.size()))
    }
}

/// A size that is known to fit, since its view is in bounds.
pub(super) fn signed(size: u64) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

fn size(size: u64) -> Option<i64> {
    i64::try_from(size).ok()
}

impl View for Vector {
    fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    fn lowest(&self) -> Option<u64> {
        match self.stride {
            0.. => Some(self.offset),
            _ => {
                let steps = self.length.saturating_sub(1);
                self.offset.checked_sub(steps.checked_mul(self.stride.unsigned_abs())?)
            }
        }
    }

    fn shape(&self) -> Option<Shape> {
        Some(Shape::Vector { n: size(self.length)?, inc: self.stride })
    }
}

impl Vector {
    /// The increment; 1 where it has no effect.
    pub(super) fn inc(&self) -> i64 {
        if self.length <= 1 { 1 } else { self.stride }
    }
}

/// How lines and their distance are related.
pub(super) trait Lines: View {
    /// The length of a line, how many there are, and how far apart; `None` if that does not fit
    /// into 64 bits.
    fn lines(&self) -> Option<(u64, u64, u64)>;

    /// Whether a line fits before the next begins.
    fn is_legal(&self) -> bool {
        self.lines().is_some_and(|(line, _, ld)| ld >= line)
    }

    /// The leading dimension; the least legal one where it has no effect.
    fn leading(&self) -> i64 {
        let (line, lines, ld) = self.lines().unwrap_or((0, 0, 0));
        signed(if lines <= 1 || line == 0 { line } else { ld }.max(1))
    }
}

macro_rules! views {
    ($($ty:ident: |$view:ident| $shape:expr;)*) => {$(
        impl View for $ty {
            fn buffer(&self) -> &Buffer {
                &self.buffer
            }

            fn lowest(&self) -> Option<u64> {
                Some(self.offset)
            }

            fn shape(&self) -> Option<Shape> {
                let $view = self;
                Some($shape)
            }
        }
    )*};
}
views! {
    Matrix: |a| Shape::General {
        rows: size(a.rows)?,
        cols: size(a.columns)?,
        ld: size(a.ld)?,
        row_major: a.layout.is_row_major(),
    };
    TriangularMatrix: |a| Shape::Triangle {
        n: size(a.order)?,
        ld: size(a.ld)?,
        upper: a.triangle.is_upper(),
        row_major: a.layout.is_row_major(),
    };
    PackedMatrix: |a| Shape::Packed { n: size(a.order)? };
    BandMatrix: |a| {
        // Their sum fits, so each number of diagonals does.
        let (width, count, ld) = a.lines()?;
        Shape::Band { width: size(width)?, count: size(count)?, ld: size(ld)? }
    };
    TriangularBandMatrix: |a| {
        let (width, count, ld) = a.lines()?;
        Shape::Band { width: size(width)?, count: size(count)?, ld: size(ld)? }
    };
}

impl Lines for Matrix {
    fn lines(&self) -> Option<(u64, u64, u64)> {
        Some(match self.layout.is_row_major() {
            true => (self.columns, self.rows, self.ld),
            false => (self.rows, self.columns, self.ld),
        })
    }
}

impl Lines for TriangularMatrix {
    fn lines(&self) -> Option<(u64, u64, u64)> {
        Some((self.order, self.order, self.ld))
    }
}

impl Lines for BandMatrix {
    fn lines(&self) -> Option<(u64, u64, u64)> {
        let width = self.sub_diagonals.checked_add(self.super_diagonals)?.checked_add(1)?;
        let count = if self.layout.is_row_major() { self.rows } else { self.columns };
        Some((width, count, self.ld))
    }
}

impl Lines for TriangularBandMatrix {
    fn lines(&self) -> Option<(u64, u64, u64)> {
        Some((self.diagonals.checked_add(1)?, self.order, self.ld))
    }
}

/// The type that a parameter must have.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Typed {
    /// An operand: the type of the first operand.
    Operand(ElementType),
    /// A scalar: the type of the operands.
    Own(ElementType),
    /// A real scalar: the real type of the same precision.
    Real(ElementType),
    /// A scalar that may have the type of the operands or be real.
    Either(ElementType),
}

/// The operands' type, if all parameters agree and it is one of `defined`.
pub(super) fn types(
    parameters: &[(u8, Typed)],
    defined: &[ElementType],
) -> Result<ElementType, Error> {
    let first = parameters.iter().find_map(|(position, typed)| match typed {
        Typed::Operand(ty) => Some((*position, *ty)),
        _ => None,
    });
    let Some((first, element)) = first else {
        return Err(Error::fault("an operation without operands"));
    };
    for (position, typed) in parameters {
        let fits = match *typed {
            Typed::Operand(ty) => ty == element && (*position != first || defined.contains(&ty)),
            Typed::Own(ty) => ty == element,
            Typed::Real(ty) => ty == element.real(),
            Typed::Either(ty) => ty == element || ty == element.real(),
        };
        if !fits {
            return Err(Error::TypeMismatch(*position));
        }
    }
    Ok(element)
}

/// Fails at the first matrix whose layout is not that of the first matrix.
pub(super) fn layouts(matrices: &[(u8, Layout)]) -> Result<(), Error> {
    match matrices.iter().find(|(_, layout)| *layout != matrices[0].1) {
        Some((position, _)) => Err(Error::LayoutMismatch(*position)),
        None => Ok(()),
    }
}

/// Fails at the first condition that does not hold.
pub(super) fn all(conditions: &[(u8, bool)], error: fn(u8) -> Error) -> Result<(), Error> {
    match conditions.iter().find(|(_, holds)| !holds) {
        Some((position, _)) => Err(error(*position)),
        None => Ok(()),
    }
}

/// A stride of zero can name any number of elements: if all strides of a call are zero, no buffer
/// limits its work.
pub(super) fn finite(vectors: &[&Vector]) -> Result<(), Error> {
    const LONGEST: u64 = i32::MAX as u64;
    match vectors.iter().all(|x| x.stride == 0 && x.length > LONGEST) {
        true => Err(Error::TooLarge),
        false => Ok(()),
    }
}

/// `body` with `T` as the type that `element` stands for, if it is one of those listed.
macro_rules! by_type {
    ($element:expr, $t:ident in [$($ty:ident)*] => $body:expr) => {
        $(if $element == <$ty as Element>::TYPE {
            type $t = $ty;
            return $body;
        })*
    };
}
pub(super) use by_type;

pub(super) const ALL: [ElementType; 4] = [
    ElementType::Single,
    ElementType::Double,
    ElementType::ComplexSingle,
    ElementType::ComplexDouble,
];
