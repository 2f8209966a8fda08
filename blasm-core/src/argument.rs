//! What is common to the argument structs: positions, operands, shapes, extents.
//!
//! Owns the arithmetic of footprints. Every number here may come from a hostile guest: all of it is
//! 64-bit and checked. It says what a call would touch; `memory` decides whether that is allowed.
//!
//! The extents are those of the reference BLAS: a pointer is the lowest address of its operand,
//! whatever the sign of the increment.

use crate::flags::{Layout, Transpose, Uplo};
use crate::scalar::Scalar;

/// The 1-based position of an argument in the C prototype; `layout` is 1 in levels 2 and 3, and the
/// result pointer is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position(pub u8);

impl Position {
    /// The position as an error, if the argument at that position is illegal.
    #[inline(always)]
    pub(crate) fn illegal_if(self, wrong: bool) -> Result<(), Position> {
        if wrong { Err(self) } else { Ok(()) }
    }
}

/// How much of a call has to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// Nothing: a size is zero, or the factors leave the output as it is. No pointer is touched.
    Nothing,
    /// The output is scaled or cleared; no input is touched.
    Output,
    /// Everything.
    All,
}

/// What a call does with an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Only read.
    Read,
    /// Only written.
    Write,
    /// Read and written.
    ReadWrite,
}

impl Access {
    /// Whether the call reads it.
    #[inline]
    pub fn reads(self) -> bool {
        self != Access::Write
    }

    /// Whether the call writes it.
    #[inline]
    pub fn writes(self) -> bool {
        self != Access::Read
    }
}

/// The elements of an operand, as the routine names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `n` elements, `inc` apart; a negative increment names the same elements backwards.
    Vector {
        /// Number of elements.
        n: i64,
        /// Increment in elements.
        inc: i64,
    },
    /// A rows x cols matrix.
    General {
        /// Rows.
        rows: i64,
        /// Columns.
        cols: i64,
        /// Leading dimension.
        ld: i64,
        /// Whether rows are contiguous.
        row_major: bool,
    },
    /// One triangle of a matrix of order `n`, the diagonal included.
    Triangle {
        /// Order.
        n: i64,
        /// Leading dimension.
        ld: i64,
        /// Which triangle.
        upper: bool,
        /// Whether rows are contiguous.
        row_major: bool,
    },
    /// `count` columns (rows if row-major) of `width` stored diagonals.
    Band {
        /// Stored diagonals.
        width: i64,
        /// Stored columns or rows.
        count: i64,
        /// Leading dimension.
        ld: i64,
    },
    /// A packed triangle of order `n`.
    Packed {
        /// Order.
        n: i64,
    },
    /// `count` adjacent numbers.
    Cells {
        /// How many.
        count: u8,
    },
}

/// Which part of an operand's extent belongs to the operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of every run.
    Whole,
    /// The elements 0 to j of run j.
    Head,
    /// The elements from j to the last of run j.
    Tail,
}

/// A footprint: `outer` runs of `inner` adjacent elements, `stride` elements from run to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Elements in a run.
    pub inner: u64,
    /// Number of runs.
    pub outer: u64,
    /// Distance between the starts of two runs, in elements.
    pub stride: u64,
    /// Which elements of a run belong to the operand.
    pub part: Part,
}

impl Extent {
    /// How many elements belong to the operand, without the gaps between runs.
    pub fn members(self) -> u64 {
        match self.part {
            Part::Whole => self.inner.saturating_mul(self.outer),
            // A triangle: runs of 1 to `outer` elements.
            Part::Head | Part::Tail => packed(self.outer),
        }
    }

    /// From the first to the last element, both included; `None` if it does not fit into 64 bits.
    #[inline]
    pub fn elements(self) -> Option<u64> {
        if self.inner == 0 || self.outer == 0 {
            return Some(0);
        }
        (self.outer - 1).checked_mul(self.stride)?.checked_add(self.inner)
    }
}

fn count(n: i64) -> u64 {
    u64::try_from(n).unwrap_or(0)
}

/// The elements of a triangle of order `n`, which is at most 2^63 - 1.
fn packed(n: u64) -> u64 {
    // One of the two is even, so only the product that is left can be too large.
    let (half, other) = if n.is_multiple_of(2) { (n / 2, n + 1) } else { (n / 2 + 1, n) };
    half.saturating_mul(other)
}

/// The product of sizes. Legal sizes are not negative.
pub(crate) fn product(sizes: &[i64]) -> u64 {
    sizes.iter().fold(1, |product: u64, size| product.saturating_mul(count(*size)))
}

impl Shape {
    /// A vector of `n` elements.
    #[inline(always)]
    pub(crate) fn vector(n: i64, inc: i64) -> Self {
        Shape::Vector { n, inc }
    }

    /// A matrix that is stored in full.
    #[inline(always)]
    pub(crate) fn general(rows: i64, cols: i64, ld: i64, layout: Layout) -> Self {
        Shape::General { rows, cols, ld, row_major: layout.is_row_major() }
    }

    /// The matrix A, stored in full, where op(A) is rows x cols.
    #[inline(always)]
    pub(crate) fn op(trans: Transpose, rows: i64, cols: i64, ld: i64, layout: Layout) -> Self {
        Self::general(trans.choose(rows, cols), trans.choose(cols, rows), ld, layout)
    }

    /// A matrix of order `n`, one triangle of which is stored.
    #[inline(always)]
    pub(crate) fn triangle(n: i64, ld: i64, uplo: Uplo, layout: Layout) -> Self {
        Shape::Triangle { n, ld, upper: uplo.is_upper(), row_major: layout.is_row_major() }
    }

    /// `count` lines of `width` stored diagonals.
    #[inline(always)]
    pub(crate) fn band(width: i64, count: i64, ld: i64) -> Self {
        Shape::Band { width, count, ld }
    }

    /// A packed triangle of order `n`.
    #[inline(always)]
    pub(crate) fn packed(n: i64) -> Self {
        Shape::Packed { n }
    }

    /// `count` adjacent numbers.
    #[inline(always)]
    pub(crate) fn cells(count: u8) -> Self {
        Shape::Cells { count }
    }

    /// As many of a matrix that is stored in full, `distance` elements from one to the next. They are
    /// the columns of a matrix, each as long as it is from the first element to the last.
    #[inline(always)]
    pub(crate) fn batch(self, distance: i64, count: i64) -> Self {
        // Nothing is so long, so what is longer lies in no memory.
        let rows = self.extent().elements().and_then(|span| i64::try_from(span).ok());
        let rows = rows.unwrap_or(i64::MAX);
        Shape::General { rows, cols: count, ld: distance, row_major: false }
    }

    /// The footprint. Negative sizes count as zero: legality is checked elsewhere.
    #[inline]
    pub fn extent(self) -> Extent {
        match self {
            Shape::Vector { n, inc } => match inc.unsigned_abs() {
                1 => Extent { inner: count(n), outer: 1, stride: count(n), part: Part::Whole },
                stride => Extent { inner: 1, outer: count(n), stride, part: Part::Whole },
            },
            Shape::General { rows, cols, ld, row_major } => {
                let (inner, outer) = if row_major { (cols, rows) } else { (rows, cols) };
                let (inner, outer) = (count(inner), count(outer));
                Extent { inner, outer, stride: count(ld), part: Part::Whole }
            }
            Shape::Triangle { n, ld, upper, row_major } => Extent {
                inner: count(n),
                outer: count(n),
                stride: count(ld),
                part: if upper != row_major { Part::Head } else { Part::Tail },
            },
            Shape::Band { width, count: runs, ld } => Extent {
                inner: count(width),
                outer: count(runs),
                stride: count(ld),
                part: Part::Whole,
            },
            Shape::Packed { n } => {
                let inner = packed(count(n));
                Extent { inner, outer: 1, stride: inner, part: Part::Whole }
            }
            Shape::Cells { count } => {
                let inner = u64::from(count);
                Extent { inner, outer: 1, stride: inner, part: Part::Whole }
            }
        }
    }
}

impl std::fmt::Display for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Shape::Vector { n, inc } => write!(f, "a vector of {n} elements with increment {inc}"),
            Shape::General { rows, cols, ld, row_major } => write!(
                f,
                "a {} {rows} x {cols} matrix with leading dimension {ld}",
                if row_major { "row-major" } else { "column-major" }
            ),
            Shape::Triangle { n, ld, upper, .. } => write!(
                f,
                "the {} triangle of a matrix of order {n} with leading dimension {ld}",
                if upper { "upper" } else { "lower" }
            ),
            Shape::Band { width, count, ld } => write!(
                f,
                "a band of {width} diagonals and {count} columns with leading dimension {ld}"
            ),
            Shape::Packed { n } => write!(f, "a packed triangle of order {n}"),
            Shape::Cells { count: 1 } => write!(f, "one number"),
            Shape::Cells { count } => write!(f, "{count} numbers"),
        }
    }
}

/// An operand that a call needs: where it is, which elements, what happens to them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Operand {
    /// Its number among the operands of the routine, from 0.
    pub index: usize,
    /// Its name in the reference.
    pub name: &'static str,
    /// Its position in the C prototype.
    pub position: u8,
    /// The address of its lowest element, a host address.
    pub address: usize,
    /// What happens to it.
    pub access: Access,
    /// Which elements.
    pub shape: Shape,
    /// Bytes per element.
    pub size: usize,
    /// Natural alignment of the parts of an element, in bytes.
    pub align: usize,
}

/// Without the address, which is the host's secret.
impl std::fmt::Debug for Operand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { index: _, name, position, address: _, access, shape, size, align } = self;
        f.debug_struct("Operand")
            .field("name", name)
            .field("position", position)
            .field("access", access)
            .field("shape", shape)
            .field("size", size)
            .field("align", align)
            .finish_non_exhaustive()
    }
}

impl Operand {
    #[inline(always)]
    fn new<T: Scalar>(
        (index, name, position): (usize, &'static str, u8),
        access: Access,
        pointer: *const T,
        shape: Shape,
    ) -> Self {
        let (size, align) = (size_of::<T>(), align_of::<T::Real>());
        Operand { index, name, position, address: pointer.addr(), access, shape, size, align }
    }

    /// An operand that is only read.
    #[inline(always)]
    pub(crate) fn read<T: Scalar>(
        index: usize,
        name: &'static str,
        position: u8,
        pointer: *const T,
        shape: Shape,
    ) -> Self {
        Self::new((index, name, position), Access::Read, pointer, shape)
    }

    /// An operand that is only written.
    #[inline(always)]
    pub(crate) fn write<T: Scalar>(
        index: usize,
        name: &'static str,
        position: u8,
        pointer: *mut T,
        shape: Shape,
    ) -> Self {
        Self::new((index, name, position), Access::Write, pointer, shape)
    }

    /// An operand that is read and written.
    #[inline(always)]
    pub(crate) fn update<T: Scalar>(
        index: usize,
        name: &'static str,
        position: u8,
        pointer: *mut T,
        shape: Shape,
    ) -> Self {
        Self::new((index, name, position), Access::ReadWrite, pointer, shape)
    }

    /// The same, only written if that holds.
    #[inline(always)]
    pub(crate) fn unread_if(mut self, unread: bool) -> Self {
        if unread {
            self.access = Access::Write;
        }
        self
    }

    /// From the first byte to the last, both included; `None` if it does not fit into 64 bits.
    #[inline]
    pub fn bytes(&self) -> Option<u64> {
        self.shape.extent().elements()?.checked_mul(self.size as u64)
    }

    /// Whether every element has an address that every library accepts: a multiple of its size, or
    /// of 8 if that is less. In C and Fortran a single-precision complex number need only be
    /// aligned as its parts are, but OpenBLAS's Prescott kernels were seen to write beside such a
    /// number.
    #[inline]
    pub fn is_aligned(&self) -> bool {
        self.address.is_multiple_of(self.size.clamp(1, 8))
    }
}

/// What the guard asks of an argument struct that it may divide. Implemented beside the division.
pub trait Split: Copy {
    /// Whether [`split`](Self::split) can divide the routine's calls.
    const SPLITS: bool = false;

    /// Divides the call by cutting the runs (stored columns, or rows) of an operand at `keep`. The
    /// two calls, in that order, do what the whole does, if inputs and outputs share no memory.
    fn split(&self, _index: usize, _keep: i64) -> Option<[Self; 2]> {
        None
    }
}

/// Sees the operands of a call. A trait, and not only a closure, since a method can be compiled anew
/// for each operand, of which then most is known: a closure that is called for several is compiled
/// once, and the operands go through memory.
pub trait Visit {
    /// What ends the visit.
    type Error;

    /// Sees one.
    ///
    /// # Errors
    /// If no other is to be shown.
    fn operand(&mut self, operand: Operand) -> Result<(), Self::Error>;
}

/// An argument struct: what the guard asks of it. Only the emitted structs implement it.
pub trait Arguments: Split {
    /// What the routine returns; its default is zero.
    type Output: Copy + Default;
    /// Whether there are both inputs and outputs, and the routine is not defined element by
    /// element.
    const MAY_OVERLAP: bool;
    /// 1, 2 or 3.
    const LEVEL: u8;
    /// Floating-point operations per unit of [`work`](Self::work).
    const FLOPS: u64;

    /// What the call costs if all of it has to be done: elements in level 1, elements of the matrix
    /// in level 2, products in level 3.
    fn work(&self) -> u64;

    /// The first illegal argument in the reference's order of checks, if there is one.
    ///
    /// # Errors
    /// Its position.
    fn check(&self) -> Result<(), Position>;

    /// How much of the call has to be done; asked after [`check`](Self::check).
    fn demand(&self) -> Demand;

    /// The result of a call that demands [`Demand::Nothing`]: the sum of no elements, 0 for an
    /// index.
    #[inline]
    fn idle(&self) -> Self::Output {
        Self::Output::default()
    }

    /// Shows the operands that the demand needs, inputs first.
    ///
    /// # Errors
    /// What the visitor returns.
    fn visit<V: Visit>(&self, demand: Demand, visitor: V) -> Result<(), V::Error>;

    /// The same for a closure.
    ///
    /// # Errors
    /// What the closure returns.
    #[inline(always)]
    fn operands<E>(
        &self,
        demand: Demand,
        visit: impl FnMut(Operand) -> Result<(), E>,
    ) -> Result<(), E> {
        struct Closure<F>(F);
        impl<E, F: FnMut(Operand) -> Result<(), E>> Visit for Closure<F> {
            type Error = E;
            #[inline(always)]
            fn operand(&mut self, operand: Operand) -> Result<(), E> {
                self.0(operand)
            }
        }
        self.visit(demand, Closure(visit))
    }

    /// Moves an operand to another place.
    fn place(&mut self, index: usize, pointer: *mut u8);

    /// Changes the stride of an operand, where it has one.
    fn restride(&mut self, _index: usize, _stride: i64) {}

    /// Moves an operand to another place, with another stride.
    fn replace(&mut self, index: usize, pointer: *mut u8, stride: i64) {
        self.place(index, pointer);
        self.restride(index, stride);
    }

    /// Whether a level-1 increment is one on which libraries disagree: zero, or negative where
    /// there is one vector. Such calls are computed by the built-in kernels.
    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        false
    }

    /// Whether alpha or beta is not finite: libraries were seen to take NaN for zero. Such calls
    /// are computed by the built-in kernels.
    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        false
    }
}
