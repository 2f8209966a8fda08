//! What the tests share: matrices between canaries, the BLAS behind the drivers, and residuals in
//! double-double arithmetic.
//!
//! Owns no bound and knows no driver.

use blasm_backends::REGISTRY;
use blasm_backends::builtin::Builtin;
use blasm_core::registry::Settings;
use blasm_core::scalar::{Real, Scalar, c32, c64};
use blasm_core::{Arguments, Blas, CallError, args};
use blasm_lapack::{Direct, Level3};
pub use blasm_tests::Random;
use blasm_tests::dd::{Cell, Zd};
use blasm_tools::required;
use std::sync::{Arc, OnceLock};

/// What these tests draw.
pub trait Draw {
    fn index(&mut self, n: usize) -> usize;

    /// In [-1, 1).
    fn real(&mut self) -> f64;

    fn cell(&mut self) -> Cell {
        Cell { re: self.real(), im: self.real() }
    }
}

impl Draw for Random {
    fn index(&mut self, n: usize) -> usize {
        (self.bits() % n.max(1) as u64) as usize
    }

    fn real(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }
}

/// An element, which tests see as a pair of doubles.
pub trait Number: Scalar {
    /// Half the distance from one to the next number.
    const UNIT: f64;
    fn of(cell: Cell) -> Self;
    fn cell(self) -> Cell;
    /// A NaN that no kernel produces.
    fn canary() -> Self;
    fn bits(self) -> [u64; 2];
}

macro_rules! number {
    ($($t:ident $part:ident $canary:literal;)*) => {$(
        impl Number for $t {
            const UNIT: f64 = $part::EPSILON as f64 / 2.0;
            fn of(cell: Cell) -> Self {
                Self::from_parts(cell.re as $part, cell.im as $part)
            }
            fn cell(self) -> Cell {
                Cell { re: self.re().to_f64(), im: self.im().to_f64() }
            }
            fn canary() -> Self {
                let part = $part::from_bits($canary);
                Self::from_parts(part, part)
            }
            fn bits(self) -> [u64; 2] {
                [u64::from(self.re().to_bits()), u64::from(self.im().to_bits())]
            }
        }
    )*};
}
number! {
    f32 f32 0x7fc5_a5a5;
    f64 f64 0x7ff8_a5a5_a5a5_a5a5;
    c32 f32 0x7fc5_a5a5;
    c64 f64 0x7ff8_a5a5_a5a5_a5a5;
}

/// Runs a function of the module for each type, or for the one type of that number.
macro_rules! for_each_type {
    ($call:ident($($argument:expr),*)) => {
        for_each_type!(None, $call($($argument),*))
    };
    ($only:expr, $call:ident($($argument:expr),*)) => {{
        let only: Option<usize> = $only;
        if only.is_none_or(|number| number == 0) {
            $call::<f32>($($argument),*);
        }
        if only.is_none_or(|number| number == 1) {
            $call::<f64>($($argument),*);
        }
        if only.is_none_or(|number| number == 2) {
            $call::<blasm_core::scalar::c32>($($argument),*);
        }
        if only.is_none_or(|number| number == 3) {
            $call::<blasm_core::scalar::c64>($($argument),*);
        }
    }};
}
pub(crate) use for_each_type;

/// A backend whose calls are checked on their way: legal, column-major, and not empty.
#[derive(Clone, Copy)]
pub struct Checked<'a>(Direct<'a>);

/// A call that the drivers may make.
fn expect<A: Arguments>(call: &A, dimensions: &[i64]) {
    assert_eq!(call.check(), Ok(()));
    assert!(dimensions.iter().all(|n| *n > 0), "{dimensions:?}");
}

impl<'a, T: Scalar> Level3<T> for Checked<'a>
where
    Direct<'a>: Level3<T, Error = CallError>,
{
    type Error = CallError;
    unsafe fn gemm(&self, p: &args::Gemm<T>) -> Result<(), CallError> {
        expect(p, &[p.m, p.n, p.k]);
        unsafe { self.0.gemm(p) }
    }
    unsafe fn herk(&self, p: &args::Herk<T>) -> Result<(), CallError> {
        expect(p, &[p.n, p.k]);
        unsafe { self.0.herk(p) }
    }
    unsafe fn trmm(&self, p: &args::Trmm<T>) -> Result<(), CallError> {
        expect(p, &[p.m, p.n]);
        unsafe { self.0.trmm(p) }
    }
    unsafe fn trsm(&self, p: &args::Trsm<T>) -> Result<(), CallError> {
        expect(p, &[p.m, p.n]);
        unsafe { self.0.trsm(p) }
    }
}

/// An element for which there is a BLAS.
pub trait Element: Number {
    fn blas<'a>(checked: &'a Checked<'a>) -> &'a dyn Calls<Self>;
}

/// `Level3` with the one error of the tests.
pub trait Calls<T: Scalar>: Level3<T, Error = CallError> {}
impl<T: Scalar, B: Level3<T, Error = CallError>> Calls<T> for B {}

macro_rules! element {
    ($($t:ident)*) => {$(
        impl Element for $t {
            fn blas<'a>(checked: &'a Checked<'a>) -> &'a dyn Calls<Self> {
                checked
            }
        }
    )*};
}
element!(f32 f64 c32 c64);

/// A `Level3` of any BLAS.
pub struct Any<'a, T: Scalar>(pub &'a dyn Calls<T>);

impl<T: Scalar> Level3<T> for Any<'_, T> {
    type Error = CallError;
    unsafe fn gemm(&self, p: &args::Gemm<T>) -> Result<(), CallError> {
        unsafe { self.0.gemm(p) }
    }
    unsafe fn herk(&self, p: &args::Herk<T>) -> Result<(), CallError> {
        unsafe { self.0.herk(p) }
    }
    unsafe fn trmm(&self, p: &args::Trmm<T>) -> Result<(), CallError> {
        unsafe { self.0.trmm(p) }
    }
    unsafe fn trsm(&self, p: &args::Trsm<T>) -> Result<(), CallError> {
        unsafe { self.0.trsm(p) }
    }
}

/// The built-in kernels.
pub fn builtin() -> Checked<'static> {
    // SAFETY: they touch nothing outside their operands.
    Checked(unsafe { Direct::new(&Builtin) })
}

/// OpenBLAS, or `None` and a message; a failure where the environment requires it.
pub fn openblas() -> Option<Checked<'static>> {
    static OPENBLAS: OnceLock<Option<Arc<dyn Blas>>> = OnceLock::new();
    let blas = OPENBLAS.get_or_init(|| {
        match REGISTRY.select(&Settings::default().with_backend("openblas")) {
            Ok(selected) => Some(selected.backend.blas),
            Err(error) => {
                assert!(!required("openblas"), "required: {error}");
                eprintln!("OpenBLAS is left out: {error}");
                None
            }
        }
    });
    // SAFETY: `Matrix` has slack on both sides.
    blas.as_deref().map(|blas| Checked(unsafe { Direct::new(blas) }))
}

/// What a library may read beyond an operand, in elements; more than docs/security.md has.
const SLACK: usize = 64;

/// A column-major matrix. What lies around it, and between its columns, are canaries.
#[derive(Clone)]
pub struct Matrix<T> {
    pub rows: usize,
    pub columns: usize,
    pub ld: usize,
    data: Vec<T>,
}

impl<T: Number> Matrix<T> {
    pub fn new(
        rows: usize,
        columns: usize,
        gap: usize,
        mut element: impl FnMut(usize, usize) -> Cell,
    ) -> Self {
        let ld = rows.max(1) + gap;
        let data = vec![T::canary(); 2 * SLACK + ld * columns];
        let mut matrix = Self { rows, columns, ld, data };
        for j in 0..columns {
            for i in 0..rows {
                matrix.data[SLACK + j * ld + i] = T::of(element(i, j));
            }
        }
        matrix
    }

    pub fn first(&mut self) -> *mut T {
        self.data[SLACK..].as_mut_ptr()
    }

    pub fn ld(&self) -> i64 {
        self.ld as i64
    }

    pub fn at(&self, i: usize, j: usize) -> T {
        assert!(i < self.rows && j < self.columns);
        self.data[SLACK + j * self.ld + i]
    }

    pub fn set(&mut self, i: usize, j: usize, x: T) {
        assert!(i < self.rows && j < self.columns);
        self.data[SLACK + j * self.ld + i] = x;
    }

    /// Everything outside the part of a matrix becomes a canary.
    pub fn only(mut self, has: impl Fn(usize, usize) -> bool) -> Self {
        for j in 0..self.columns {
            for i in (0..self.rows).filter(|&i| !has(i, j)) {
                self.set(i, j, T::canary());
            }
        }
        self
    }

    /// Whether nothing but the part differs from another matrix of that shape.
    pub fn changed_only(&self, before: &Self, part: impl Fn(usize, usize) -> bool) {
        assert_eq!(self.data.len(), before.data.len());
        for (at, (x, y)) in self.data.iter().zip(&before.data).enumerate() {
            let place = at.checked_sub(SLACK).map(|at| (at % self.ld, at / self.ld));
            let inside =
                place.is_some_and(|(i, j)| i < self.rows && j < self.columns && part(i, j));
            assert!(inside || x.bits() == y.bits(), "element {place:?} of {:?}", self.shape());
        }
    }

    pub fn same_bits(&self, other: &Self) -> bool {
        self.data.iter().map(|x| x.bits()).eq(other.data.iter().map(|x| x.bits()))
    }

    fn shape(&self) -> (usize, usize, usize) {
        (self.rows, self.columns, self.ld)
    }

    /// A part of it, and zero elsewhere.
    pub fn dense(&self, part: impl Fn(usize, usize) -> bool) -> Dense {
        Dense::new::<T>(self.rows, self.columns, |i, j| {
            if part(i, j) { self.at(i, j).cell() } else { Cell::ZERO }
        })
    }
}

/// A matrix for computing residuals.
#[derive(Clone)]
pub struct Dense {
    pub rows: usize,
    pub columns: usize,
    complex: bool,
    cells: Vec<Cell>,
}

impl Dense {
    pub fn new<T: Number>(
        rows: usize,
        columns: usize,
        mut element: impl FnMut(usize, usize) -> Cell,
    ) -> Self {
        let cells = (0..rows * columns).map(|at| element(at / columns, at % columns)).collect();
        Self { rows, columns, complex: T::IS_COMPLEX, cells }
    }

    pub fn at(&self, i: usize, j: usize) -> Cell {
        self.cells[i * self.columns + j]
    }

    /// The same with the rows in another order.
    pub fn with_rows(&self, order: &[usize]) -> Self {
        let columns = self.columns;
        let cells =
            order.iter().flat_map(|i| self.cells[i * columns..][..columns].to_vec()).collect();
        Self { rows: order.len(), cells, ..*self }
    }

    pub fn transposed(&self, conjugated: bool) -> Self {
        let (rows, columns) = (self.columns, self.rows);
        let cells = (0..rows * columns)
            .map(|at| self.at(at % columns, at / columns))
            .map(|cell| if conjugated { cell.conj() } else { cell })
            .collect();
        Self { rows, columns, cells, ..*self }
    }

    pub fn adjoint(&self) -> Self {
        self.transposed(true)
    }

    /// A x.
    pub fn times(&self, x: &[Zd]) -> Vec<Zd> {
        assert_eq!(x.len(), self.columns);
        let row = |i: usize| {
            let row = &self.cells[i * self.columns..][..self.columns];
            let products = row
                .iter()
                .zip(x)
                .filter(|(a, _)| **a != Cell::ZERO)
                .map(|(a, x)| Zd::from(*a).times(*x, self.complex));
            products.fold(Zd::ZERO, |sum, product| sum + product)
        };
        (0..self.rows).map(row).collect()
    }

    /// |A| x.
    pub fn sizes_times(&self, x: &[f64]) -> Vec<f64> {
        assert_eq!(x.len(), self.columns);
        let row = |i: usize| {
            let row = &self.cells[i * self.columns..][..self.columns];
            row.iter().zip(x).map(|(a, x)| a.modulus() * x).sum()
        };
        (0..self.rows).map(row).collect()
    }
}

/// Vectors that a residual matrix is applied to: all unit vectors if there are few, so that each
/// element is seen; otherwise a vector of signs and two unit vectors.
pub fn probes(n: usize, random: &mut Random) -> Vec<Vec<Cell>> {
    let unit = |j: usize| (0..n).map(|i| if i == j { Cell::ONE } else { Cell::ZERO }).collect();
    if n <= 24 {
        return (0..n).map(unit).collect();
    }
    let mut sign = || if random.bits() & 1 == 0 { 1.0 } else { -1.0 };
    let signs = (0..n).map(|_| Cell { re: sign(), im: 0.0 }).collect();
    vec![signs, unit(random.index(n)), unit(n - 1)]
}

pub fn wide(x: &[Cell]) -> Vec<Zd> {
    x.iter().map(|x| Zd::from(*x)).collect()
}

pub fn sizes(x: &[Cell]) -> Vec<f64> {
    x.iter().map(|x| x.modulus()).collect()
}

/// Fails if an element of left - right exceeds its bound, which is `factor` times `size`.
pub fn close<T: Number>(what: &str, left: &[Zd], right: &[Zd], factor: f64, size: &[f64]) {
    assert!(left.len() == right.len() && left.len() == size.len(), "{what}");
    for (i, ((x, y), size)) in left.iter().zip(right).zip(size).enumerate() {
        let difference = (*x - *y).modulus();
        // Underflow adds at most the least normal number for each operation.
        let bound = factor * (size + T::Real::MIN_POSITIVE.to_f64());
        assert!(difference <= bound, "{what}: element {i}: {difference:e} > {bound:e}");
    }
}

/// Higham's gamma(k) = k u / (1 - k u), for sums of `terms` products and quotients.
///
/// In real types a quotient by the rounded reciprocal counts as two operations. In complex types
/// (Higham, section 3.6) a product counts as 2 sqrt(2) and a quotient by Smith's method as
/// 7 sqrt(2), also if it is a product with a rounded reciprocal: less than 16 together.
pub fn gamma<T: Number>(terms: usize) -> f64 {
    let k = (terms + if T::IS_COMPLEX { 16 } else { 2 }) as f64 * T::UNIT;
    k / (1.0 - k)
}
