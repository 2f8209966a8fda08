//! Operations on views of buffers: `wasi:blas` without its bindings.
//!
//! Owns the step from a view (a buffer, an offset, sizes, a stride, a layout) to the argument structs of
//! [`args`], the checks that come before it, in the order that `wit/world.wit` gives them,
//! and the transfers between buffers and byte strings. Does not own the storage: a buffer is a place in
//! a [`Window`], which the binding lends. Every view is checked against its own buffer here; `admit`
//! checks every call against the window once more, so a fault here cannot reach other memory.
//!
//! Every number may come from a hostile guest.

mod convert;

use crate::args;
use crate::argument::{Demand, Shape};
use crate::error::{CallError, Error, ErrorKind};
use crate::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use crate::guard::{Guard, Limits};
use crate::memory::Window;
use crate::routine::Call;
use crate::scalar::{Real, Scalar, c32, c64};
use std::mem::offset_of;

#[path = "generated/operations.rs"]
mod operations;

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
    /// Bytes an element.
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

/// A scalar that knows itself as a [`Number`].
pub trait Element: Scalar {
    /// Its type.
    const TYPE: ElementType;

    /// The number, if it is of this type.
    fn of(number: Number) -> Option<Self>;

    /// Itself, as a number.
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

/// A buffer: so many elements from a place in the window.
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

/// Why an operation was not carried out; the cases of `wasi:blas`'s `error`. A number is the position of
/// a parameter, from 1 on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// What the parameter says by itself is illegal.
    #[error(
        "parameter {0} is illegal by itself: a leading dimension, a stride, a transposition or a length"
    )]
    InvalidArgument(u8),
    /// The operand does not fit the others.
    #[error("the sizes of parameter {0} do not fit those of the others")]
    ShapeMismatch(u8),
    /// The parameter has another element type, or the operation is not defined for it.
    #[error(
        "the element type of parameter {0} is not the first operand's, or not one of the operation's"
    )]
    TypeMismatch(u8),
    /// The matrix has another layout than the first one.
    #[error("the layout of parameter {0} is not the first matrix's")]
    LayoutMismatch(u8),
    /// The view reaches outside its buffer.
    #[error("parameter {0} reaches outside its buffer")]
    OutOfBounds(u8),
    /// There is no memory left that the program may have.
    #[error("the host has no memory left for this program")]
    OutOfMemory,
    /// The host refuses a call of this size.
    #[error("the call is larger than this host allows; make smaller ones")]
    TooLarge,
    /// Nobody on this host computes it.
    #[error("this host does not provide the operation for this element type")]
    Unsupported,
    /// The host stopped the call.
    #[error("the call was interrupted by the host")]
    Interrupted,
    /// A fault of the host.
    #[error("{0}")]
    Other(String),
}

impl Refusal {
    /// The case of `wasi:blas`'s `error`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::InvalidArgument(_) => "invalid-argument",
            Self::ShapeMismatch(_) => "shape-mismatch",
            Self::TypeMismatch(_) => "type-mismatch",
            Self::LayoutMismatch(_) => "layout-mismatch",
            Self::OutOfBounds(_) => "out-of-bounds",
            Self::OutOfMemory => "out-of-memory",
            Self::TooLarge => "too-large",
            Self::Unsupported => "unsupported",
            Self::Interrupted => "interrupted",
            Self::Other(_) => "other",
        }
    }

    /// The position of the parameter that it blames, from 1 on.
    pub fn position(&self) -> Option<u8> {
        match *self {
            Self::InvalidArgument(position)
            | Self::ShapeMismatch(position)
            | Self::TypeMismatch(position)
            | Self::LayoutMismatch(position)
            | Self::OutOfBounds(position) => Some(position),
            Self::OutOfMemory
            | Self::TooLarge
            | Self::Unsupported
            | Self::Interrupted
            | Self::Other(_) => None,
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error.kind() {
            ErrorKind::Call(CallError::TooLarge) => Self::TooLarge,
            ErrorKind::Call(CallError::Unsupported) => Self::Unsupported,
            ErrorKind::Call(CallError::Interrupted) => Self::Interrupted,
            ErrorKind::Call(CallError::OutOfMemory) => Self::OutOfMemory,
            // The checks here are those of the guard and more: if it refuses, they are wrong.
            ErrorKind::Argument(_) | ErrorKind::OutOfBounds(_) => {
                Self::Other(format!("a fault of the host: {error}"))
            }
        }
    }
}

/// A plane rotation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rotation {
    /// The first component of the result.
    pub r: Number,
    /// In real types, one number for both others.
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
    /// What is known of the entries.
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

/// A modified rotation, and what became of the numbers that it was made for.
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

/// What all views have.
trait View {
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

    /// The byte in the window at which the lowest element begins; of a view in bounds.
    fn start(&self) -> u64 {
        // An empty view's offset may be anything: it is placed at the buffer's start.
        let empty = self.shape().and_then(|shape| shape.extent().elements()).unwrap_or(0) == 0;
        let lowest = if empty { 0 } else { self.lowest().unwrap_or(0) };
        self.buffer().start.wrapping_add(lowest.wrapping_mul(self.buffer().element_type.size()))
    }
}

/// A size that is known to fit, since its view is in bounds.
fn signed(size: u64) -> i64 {
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
    /// The increment; 1, where it has no effect.
    fn inc(&self) -> i64 {
        if self.length <= 1 { 1 } else { self.stride }
    }
}

/// What lines and their distance have to do with one another.
trait Lines: View {
    /// The length of a line, how many there are, and how far apart; `None` if 64 bits do not hold it.
    fn lines(&self) -> Option<(u64, u64, u64)>;

    /// Whether a line fits before the next begins.
    fn is_legal(&self) -> bool {
        self.lines().is_some_and(|(line, _, ld)| ld >= line)
    }

    /// The leading dimension; where it has no effect, the least that there may be.
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
        // The numbers of diagonals fit each, as their sum does.
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

/// What a parameter's type has to be.
#[derive(Clone, Copy, PartialEq)]
enum Typed {
    /// An operand's: the first one's.
    Operand(ElementType),
    /// A scalar's: the operands'.
    Own(ElementType),
    /// A real scalar's.
    Real(ElementType),
    /// A scalar's that may be the operands' or real.
    Either(ElementType),
}

/// The operands' type, if all parameters agree and it is one of `defined`.
fn types(parameters: &[(u8, Typed)], defined: &[ElementType]) -> Result<ElementType, Refusal> {
    let first = parameters.iter().find_map(|(position, typed)| match typed {
        Typed::Operand(ty) => Some((*position, *ty)),
        _ => None,
    });
    let Some((first, element)) = first else {
        return Err(Refusal::Other("a fault of the host: an operation without operands".into()));
    };
    for (position, typed) in parameters {
        let fits = match *typed {
            Typed::Operand(ty) => ty == element && (*position != first || defined.contains(&ty)),
            Typed::Own(ty) => ty == element,
            Typed::Real(ty) => ty == element.real(),
            Typed::Either(ty) => ty == element || ty == element.real(),
        };
        if !fits {
            return Err(Refusal::TypeMismatch(*position));
        }
    }
    Ok(element)
}

/// Fails at the first matrix that has not the first one's layout.
fn layouts(matrices: &[(u8, Layout)]) -> Result<(), Refusal> {
    match matrices.iter().find(|(_, layout)| *layout != matrices[0].1) {
        Some((position, _)) => Err(Refusal::LayoutMismatch(*position)),
        None => Ok(()),
    }
}

/// Fails at the first condition that does not hold.
fn all(conditions: &[(u8, bool)], refusal: fn(u8) -> Refusal) -> Result<(), Refusal> {
    match conditions.iter().find(|(_, holds)| !holds) {
        Some((position, _)) => Err(refusal(*position)),
        None => Ok(()),
    }
}

/// Strides of zero name elements without end: no buffer limits the work of a call in which all are.
fn finite(vectors: &[&Vector]) -> Result<(), Refusal> {
    const LONGEST: u64 = i32::MAX as u64;
    match vectors.iter().all(|x| x.stride == 0 && x.length > LONGEST) {
        true => Err(Refusal::TooLarge),
        false => Ok(()),
    }
}

/// `body` with `T` as the type that `element` says, if it is one of those listed.
macro_rules! by_type {
    ($element:expr, $t:ident in [$($ty:ident)*] => $body:expr) => {
        $(if $element == <$ty as Element>::TYPE {
            type $t = $ty;
            return $body;
        })*
    };
}
use by_type;

/// How many bytes [`Operations`] needs for itself in its window.
pub const CELL: u64 = 64;

/// The operations of `wasi:blas`, on views of buffers in one window.
///
/// Methods have the names and parameters of the functions. They never panic, whatever the numbers.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a> {
    guard: &'a Guard,
    window: Window<'a>,
    limits: &'a Limits,
    cell: u64,
}

impl<'a> Operations<'a> {
    /// Operations that `guard` carries out. The [`CELL`] bytes from `cell` on in the window belong to
    /// none of the buffers: numbers by value are put there for the time of a call.
    pub fn new(guard: &'a Guard, window: Window<'a>, limits: &'a Limits, cell: u64) -> Self {
        Self { guard, window, limits, cell }
    }

    /// A call without a result. Where nothing has to happen nothing does: sizes that no buffer limits,
    /// since another one is zero, reach no kernel.
    fn carry_out<A: Call<Output = ()>>(&self, args: &A) -> Result<(), Refusal> {
        match args.demand() {
            Demand::Nothing => Ok(()),
            _ => self.call(args),
        }
    }

    fn call<A: Call>(&self, args: &A) -> Result<A::Output, Refusal> {
        self.guard.call(&self.window, args, self.limits).map_err(Refusal::from)
    }

    /// The address of a view that is in bounds.
    fn at<T>(&self, view: &impl View) -> *mut T {
        self.window.at(view.start())
    }

    /// Makes the plane rotation that zeroes `b`.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn rotg(&self, a: Number, b: Number) -> Result<Rotation, Refusal> {
        let element = a.element_type();
        types(&[(1, Typed::Operand(element)), (2, Typed::Own(b.element_type()))], &ALL)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.rotg_of::<T>(a, b));
        Err(Refusal::TypeMismatch(1))
    }

    fn rotg_of<T: Element<Real: Element>>(&self, a: Number, b: Number) -> Result<Rotation, Refusal>
    where
        args::Rotg<T>: Call<Output = ()>,
    {
        #[repr(C)]
        struct Cells<T: Scalar> {
            a: T,
            b: T,
            s: T,
            c: T::Real,
        }
        let (a, b) = (T::of(a).unwrap_or_default(), T::of(b).unwrap_or_default());
        let mut cells = Cells { a, b, s: T::ZERO, c: T::Real::ZERO };
        // SAFETY: `cells` lives and is not used otherwise as long as the window, which is for this call.
        let window = unsafe { Window::new((&raw mut cells).cast(), size_of::<Cells<T>>()) };
        let args = args::Rotg::<T> {
            a: window.at(offset_of!(Cells<T>, a) as u64),
            b: window.at(offset_of!(Cells<T>, b) as u64),
            c: window.at(offset_of!(Cells<T>, c) as u64),
            s: window.at(offset_of!(Cells<T>, s) as u64),
        };
        self.guard.call(&window, &args, self.limits)?;
        Ok(Rotation {
            r: cells.a.number(),
            z: (!T::IS_COMPLEX).then_some(cells.b.number()),
            c: cells.c.number(),
            s: cells.s.number(),
        })
    }

    /// Makes the modified plane rotation that zeroes the second component.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn rotmg(
        &self,
        d1: Number,
        d2: Number,
        x1: Number,
        y1: Number,
    ) -> Result<ModifiedRotationUpdate, Refusal> {
        let element = d1.element_type();
        types(
            &[
                (1, Typed::Operand(element)),
                (2, Typed::Own(d2.element_type())),
                (3, Typed::Own(x1.element_type())),
                (4, Typed::Own(y1.element_type())),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        by_type!(element, T in [f32 f64] => self.rotmg_of::<T>(d1, d2, x1, y1));
        Err(Refusal::TypeMismatch(1))
    }

    fn rotmg_of<T: Element + Real>(
        &self,
        d1: Number,
        d2: Number,
        x1: Number,
        y1: Number,
    ) -> Result<ModifiedRotationUpdate, Refusal>
    where
        args::Rotmg<T>: Call<Output = ()>,
    {
        let of = |number| T::of(number).unwrap_or_default();
        // d1, d2, x1, and (flag, h11, h21, h12, h22).
        let mut cells = [T::ZERO; 8];
        cells[..3].copy_from_slice(&[of(d1), of(d2), of(x1)]);
        // SAFETY: as in `rotg_of`.
        let window = unsafe { Window::new((&raw mut cells).cast(), size_of_val(&cells)) };
        let at = |index: u64| window.at::<T>(index * T::TYPE.size());
        let args = args::Rotmg::<T> { d1: at(0), d2: at(1), x1: at(2), y1: of(y1), param: at(3) };
        self.guard.call(&window, &args, self.limits)?;
        let [d1, d2, x1, flag, h11, h21, h12, h22] = cells;
        let one = T::ONE;
        let (form, h) = if flag == -(one + one) {
            (ModifiedForm::Identity, [one, T::ZERO, T::ZERO, one])
        } else if flag == T::ZERO {
            (ModifiedForm::UnitDiagonal, [one, h21, h12, one])
        } else if flag == one {
            (ModifiedForm::UnitAntiDiagonal, [h11, -one, one, h22])
        } else {
            (ModifiedForm::Full, [h11, h21, h12, h22])
        };
        let [h11, h21, h12, h22] = h.map(T::number);
        Ok(ModifiedRotationUpdate {
            d1: d1.number(),
            d2: d2.number(),
            x1: x1.number(),
            h: ModifiedRotation { form, h11, h21, h12, h22 },
        })
    }

    /// Applies a modified plane rotation to two vectors.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn rotm(&self, x: &Vector, y: &Vector, h: &ModifiedRotation) -> Result<(), Refusal> {
        let entries = match h.form {
            ModifiedForm::Full => [Some(h.h11), Some(h.h21), Some(h.h12), Some(h.h22)],
            ModifiedForm::UnitDiagonal => [None, Some(h.h21), Some(h.h12), None],
            ModifiedForm::UnitAntiDiagonal => [Some(h.h11), None, None, Some(h.h22)],
            ModifiedForm::Identity => [None; 4],
        };
        let element = types(
            &[
                (1, Typed::Operand(x.buffer.element_type)),
                (2, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        if entries.iter().flatten().any(|entry| entry.element_type() != element) {
            return Err(Refusal::TypeMismatch(3));
        }
        all(&[(2, y.length == x.length)], Refusal::ShapeMismatch)?;
        all(&[(1, x.in_bounds()), (2, y.in_bounds())], Refusal::OutOfBounds)?;
        finite(&[x, y])?;
        by_type!(element, T in [f32 f64] => self.rotm_of::<T>(x, y, h.form, entries));
        Err(Refusal::TypeMismatch(1))
    }

    fn rotm_of<T: Element + Real>(
        &self,
        x: &Vector,
        y: &Vector,
        form: ModifiedForm,
        entries: [Option<Number>; 4],
    ) -> Result<(), Refusal>
    where
        args::Rotm<T>: Call<Output = ()>,
    {
        let flag = match form {
            ModifiedForm::Full => -T::ONE,
            ModifiedForm::UnitDiagonal => T::ZERO,
            ModifiedForm::UnitAntiDiagonal => T::ONE,
            ModifiedForm::Identity => -(T::ONE + T::ONE),
        };
        let mut param = [flag; 5];
        for (cell, entry) in param[1..].iter_mut().zip(entries) {
            *cell = entry.and_then(T::of).unwrap_or_default();
        }
        if !self.window.contains(self.cell, size_of_val(&param) as u64) {
            return Err(Refusal::Other("a fault of the host: there is no place for `h`".into()));
        }
        let place: *mut [T; 5] = self.window.at(self.cell);
        // SAFETY: the place was checked to be in the window.
        unsafe { place.write_unaligned(param) };
        self.carry_out(&args::Rotm::<T> {
            n: signed(x.length),
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
            param: place.cast(),
        })
    }
}

const ALL: [ElementType; 4] = [
    ElementType::Single,
    ElementType::Double,
    ElementType::ComplexSingle,
    ElementType::ComplexDouble,
];

/// The most bytes that one transfer gives: the longest list that the canonical ABI has.
pub const LARGEST_TRANSFER: u64 = (1 << 28) - 1;

/// The bytes of `length` elements from `offset` on, as a range of the window.
fn range(
    window: &Window<'_>,
    buffer: &Buffer,
    offset: u64,
    length: u64,
) -> Option<std::ops::Range<u64>> {
    let end = offset.checked_add(length).filter(|end| *end <= buffer.length)?;
    let byte =
        |element: u64| element.checked_mul(buffer.element_type.size())?.checked_add(buffer.start);
    let range = byte(offset)?..byte(end)?;
    window.contains(range.start, range.end - range.start).then_some(range)
}

/// Writes elements from `offset` on.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn write(
    window: &Window<'_>,
    buffer: &Buffer,
    offset: u64,
    data: &[u8],
) -> Result<(), Refusal> {
    let element = buffer.element_type.size();
    let bytes = data.len() as u64;
    if !bytes.is_multiple_of(element) {
        return Err(Refusal::InvalidArgument(2));
    }
    let range = range(window, buffer, offset, bytes / element).ok_or(Refusal::OutOfBounds(1))?;
    // SAFETY: the range was checked to be in the window, and it is as long as the data. Data are no part
    // of the window, of which there are no references.
    unsafe { window.at::<u8>(range.start).copy_from_nonoverlapping(data.as_ptr(), data.len()) };
    Ok(())
}

/// Reads `length` elements from `offset` on.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn read(
    window: &Window<'_>,
    buffer: &Buffer,
    offset: u64,
    length: u64,
) -> Result<Vec<u8>, Refusal> {
    let range = range(window, buffer, offset, length).ok_or(Refusal::OutOfBounds(2))?;
    let mut data = place(range.end - range.start)?;
    // SAFETY: the range was checked to be in the window; `data` has room for as many bytes.
    unsafe { append(window, range, &mut data) };
    Ok(data)
}

/// Room for so many bytes.
fn place(bytes: u64) -> Result<Vec<u8>, Refusal> {
    if bytes > LARGEST_TRANSFER {
        return Err(Refusal::TooLarge);
    }
    let mut data = Vec::new();
    let bytes = usize::try_from(bytes).map_err(|_| Refusal::TooLarge)?;
    data.try_reserve_exact(bytes).map_err(|_| Refusal::OutOfMemory)?;
    Ok(data)
}

/// Appends bytes of the window.
///
/// # Safety
/// The range lies in the window, and `data` has room for it.
unsafe fn append(window: &Window<'_>, range: std::ops::Range<u64>, data: &mut Vec<u8>) {
    let (old, bytes) = (data.len(), (range.end - range.start) as usize);
    debug_assert!(data.capacity() - old >= bytes);
    // SAFETY: the source is in the window, the target in the vector's spare room, which is no part of
    // the window; all of it is initialised before the length says so.
    unsafe {
        data.as_mut_ptr().add(old).copy_from_nonoverlapping(window.at(range.start), bytes);
        data.set_len(old + bytes);
    }
}

/// The runs of adjacent elements that a view consists of, in its order: where each begins, and how long
/// it is.
struct Runs {
    first: u64,
    /// From run to run; wraps, for a negative stride.
    step: u64,
    count: u64,
    length: u64,
}

impl Runs {
    fn of_vector(x: &Vector) -> Self {
        match x.stride {
            1 => Self { first: x.offset, step: 0, count: x.length.min(1), length: x.length },
            stride => Self { first: x.offset, step: stride as u64, count: x.length, length: 1 },
        }
    }

    fn of_matrix(a: &Matrix) -> Self {
        let (line, lines, ld) = a.lines().unwrap_or((0, 0, 0));
        match ld == line {
            // In bounds, so the product fits.
            true => Self { first: a.offset, step: 0, count: lines.min(1), length: line * lines },
            false => Self { first: a.offset, step: ld, count: lines, length: line },
        }
    }

    /// Number of elements; of a view in bounds with a stride, that is at most the buffer's.
    fn elements(&self) -> Option<u64> {
        self.count.checked_mul(self.length)
    }

    /// The bytes of the runs, as ranges of the window; of a view in bounds.
    fn ranges(&self, buffer: &Buffer) -> impl Iterator<Item = std::ops::Range<u64>> {
        let element = buffer.element_type.size();
        let &Self { first, step, count, length } = self;
        let start = buffer.start;
        (0..count).map(move |run| {
            let at = start + first.wrapping_add(run.wrapping_mul(step)) * element;
            at..at + length * element
        })
    }
}

/// Whether data are so many elements; of `None`, 64 bits do not hold the number.
fn fits(elements: Option<u64>, buffer: &Buffer, data: &[u8]) -> Result<(), Refusal> {
    let bytes = elements.and_then(|n| n.checked_mul(buffer.element_type.size()));
    all(&[(2, bytes == Some(data.len() as u64))], Refusal::ShapeMismatch)
}

/// Writes data that fit to the runs of a view in bounds.
fn write_runs(
    window: &Window<'_>,
    buffer: &Buffer,
    runs: &Runs,
    data: &[u8],
) -> Result<(), Refusal> {
    fits(runs.elements(), buffer, data)?;
    let run = (runs.length * buffer.element_type.size()) as usize;
    if run == 0 {
        return Ok(());
    }
    for (range, piece) in runs.ranges(buffer).zip(data.chunks_exact(run)) {
        if !window.contains(range.start, run as u64) {
            return Err(Refusal::Other("a fault of the host: a buffer outside its memory".into()));
        }
        // SAFETY: as in `write`.
        unsafe { window.at::<u8>(range.start).copy_from_nonoverlapping(piece.as_ptr(), run) };
    }
    Ok(())
}

fn read_runs(window: &Window<'_>, buffer: &Buffer, runs: &Runs) -> Result<Vec<u8>, Refusal> {
    let bytes = runs.elements().and_then(|n| n.checked_mul(buffer.element_type.size()));
    let mut data = place(bytes.unwrap_or(u64::MAX))?;
    if runs.length == 0 {
        return Ok(data);
    }
    for range in runs.ranges(buffer) {
        if !window.contains(range.start, range.end - range.start) {
            return Err(Refusal::Other("a fault of the host: a buffer outside its memory".into()));
        }
        // SAFETY: as in `read`: there is room for all runs.
        unsafe { append(window, range, &mut data) };
    }
    Ok(data)
}

/// Writes all elements of a vector.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn write_vector(window: &Window<'_>, x: &Vector, data: &[u8]) -> Result<(), Refusal> {
    fits(Some(x.length), &x.buffer, data)?;
    all(&[(1, x.in_bounds())], Refusal::OutOfBounds)?;
    write_runs(window, &x.buffer, &Runs::of_vector(x), data)
}

/// Reads all elements of a vector.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn read_vector(window: &Window<'_>, x: &Vector) -> Result<Vec<u8>, Refusal> {
    all(&[(1, x.in_bounds())], Refusal::OutOfBounds)?;
    read_runs(window, &x.buffer, &Runs::of_vector(x))
}

/// Writes all elements of a matrix, line by line.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn write_matrix(window: &Window<'_>, a: &Matrix, data: &[u8]) -> Result<(), Refusal> {
    all(&[(1, a.is_legal())], Refusal::InvalidArgument)?;
    fits(a.rows.checked_mul(a.columns), &a.buffer, data)?;
    all(&[(1, a.in_bounds())], Refusal::OutOfBounds)?;
    write_runs(window, &a.buffer, &Runs::of_matrix(a), data)
}

/// Reads all elements of a matrix, line by line.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn read_matrix(window: &Window<'_>, a: &Matrix) -> Result<Vec<u8>, Refusal> {
    all(&[(1, a.is_legal())], Refusal::InvalidArgument)?;
    all(&[(1, a.in_bounds())], Refusal::OutOfBounds)?;
    read_runs(window, &a.buffer, &Runs::of_matrix(a))
}
