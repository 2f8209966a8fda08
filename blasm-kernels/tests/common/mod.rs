//! What the kernels' tests share: operands at the edges of readable memory, and definitions to
//! compare with.
//!
//! Owns the placement (between two pages that must not be touched), the comparison (an error bound
//! for each element; all bytes that are not elements of an output stay as they were) and the
//! storage schemes, which are written down here a second time.
#![allow(dead_code, missing_docs, reason = "each test uses a part of it")]

pub mod level3;

use blasm_core::flags::{Layout, Transpose};
use blasm_core::scalar::{Scalar, c64};
use blasm_core::{Arguments, Demand};
use std::cell::RefCell;

/// A small deterministic generator (splitmix64).
pub struct Random(pub u64);

impl Random {
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.bits() % n as u64) as usize
    }

    pub fn pick<X: Copy>(&mut self, from: &[X]) -> X {
        from[self.below(from.len())]
    }

    /// In [-1, 1).
    pub fn real(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 52) as f64 - 1.0
    }

    pub fn element<T: Number>(&mut self) -> T {
        let (re, im) = (self.real(), self.real());
        T::make(c64::new(re, im))
    }

    /// 0, 1, -1, NaN or something else.
    pub fn factor<T: Number>(&mut self) -> T {
        match self.below(8) {
            0 | 1 => T::ZERO,
            2 | 3 => T::ONE,
            4 => -T::ONE,
            5 => T::make(c64::new(f64::NAN, 0.0)),
            _ => self.element(),
        }
    }
}

/// An element as a double-precision complex number, in which everything is defined.
pub trait Number: Scalar {
    const EPS: f64;
    fn make(x: c64) -> Self;
    fn wide(self) -> c64;
    /// A NaN that no kernel produces.
    fn canary() -> Self;
    fn bits(self) -> [u64; 2];
}

macro_rules! number {
    ($t:ident, $part:ident, $eps:expr, $canary:expr, |$x:ident| $make:expr, |$y:ident| $bits:expr) => {
        impl Number for $t {
            const EPS: f64 = $eps as f64;
            fn make($x: c64) -> Self {
                $make
            }
            fn wide(self) -> c64 {
                use blasm_core::scalar::Real;
                c64::new(self.re().to_f64(), self.im().to_f64())
            }
            fn canary() -> Self {
                let c = $part::from_bits($canary);
                Self::from_parts(c, c)
            }
            fn bits(self) -> [u64; 2] {
                let $y = self;
                $bits
            }
        }
    };
}
use blasm_core::scalar::c32;
number!(f32, f32, f32::EPSILON, 0x7fc5_a5a5, |x| x.re as f32, |y| [u64::from(y.to_bits()), 0]);
number!(f64, f64, f64::EPSILON, 0x7ff8_a5a5_a5a5_a5a5, |x| x.re, |y| [y.to_bits(), 0]);
number!(c32, f32, f32::EPSILON, 0x7fc5_a5a5, |x| c32::new(x.re as f32, x.im as f32), |y| [
    u64::from(y.re.to_bits()),
    u64::from(y.im.to_bits())
]);
number!(c64, f64, f64::EPSILON, 0x7ff8_a5a5_a5a5_a5a5, |x| x, |y| [y.re.to_bits(), y.im.to_bits()]);

/// A value with the sum of the magnitudes of its terms, to which the bound is proportional.
#[derive(Clone, Copy, Default)]
pub struct Sum {
    pub value: c64,
    pub size: f64,
    pub terms: f64,
}

impl Sum {
    pub fn add(&mut self, a: c64, b: c64, c: c64) {
        self.value += product(product(a, b), c);
        self.size += abs(a) * abs(b) * abs(c);
        self.terms += 1.0;
    }

    pub fn bound<T: Number>(&self) -> f64 {
        8.0 * (self.terms + 4.0) * T::EPS * self.size + 1e-300
    }
}

/// The product as BLAS defines it: a real factor multiplies part by part.
pub fn product(a: c64, b: c64) -> c64 {
    if a.im == 0.0 {
        c64::new(a.re * b.re, a.re * b.im)
    } else if b.im == 0.0 {
        c64::new(b.re * a.re, b.re * a.im)
    } else {
        a * b
    }
}

pub fn abs(x: c64) -> f64 {
    x.re.hypot(x.im)
}

pub fn one() -> c64 {
    c64::new(1.0, 0.0)
}

pub fn conj_if(conj: bool, x: c64) -> c64 {
    if conj { x.conj() } else { x }
}

/// Where the elements of an operand are.
#[derive(Clone, Copy, Debug)]
pub enum Store {
    Vector { n: usize, inc: i64 },
    Full { rows: usize, cols: usize, ld: usize, row_major: bool },
    Triangle { n: usize, ld: usize, row_major: bool, upper: bool },
    Band { rows: usize, cols: usize, kl: usize, ku: usize, ld: usize, row_major: bool },
    Packed { n: usize, row_major: bool, upper: bool },
}

impl Store {
    /// Elements from the first to the last.
    pub fn len(self) -> usize {
        match self {
            Store::Vector { n: 0, .. } => 0,
            Store::Vector { n, inc } => 1 + (n - 1) * inc.unsigned_abs() as usize,
            Store::Full { rows, cols, ld, row_major } => {
                let (inner, outer) = if row_major { (cols, rows) } else { (rows, cols) };
                if inner == 0 || outer == 0 { 0 } else { (outer - 1) * ld + inner }
            }
            Store::Triangle { n: 0, .. } => 0,
            Store::Triangle { n, ld, .. } => (n - 1) * ld + n,
            Store::Band { rows, cols, kl, ku, ld, row_major } => {
                let runs = if row_major { rows } else { cols };
                if rows == 0 || cols == 0 { 0 } else { (runs - 1) * ld + kl + ku + 1 }
            }
            Store::Packed { n, .. } => n * (n + 1) / 2,
        }
    }

    /// Where (i, j) is, or element i of a vector.
    pub fn index(self, i: usize, j: usize) -> Option<usize> {
        match self {
            Store::Vector { n, inc } if inc < 0 => Some((n - 1 - i) * inc.unsigned_abs() as usize),
            Store::Vector { inc, .. } => Some(i * inc as usize),
            Store::Full { ld, row_major, .. } => {
                Some(if row_major { i * ld + j } else { i + j * ld })
            }
            Store::Triangle { ld, row_major, upper, .. } => {
                let stored = if upper { i <= j } else { i >= j };
                stored.then_some(if row_major { i * ld + j } else { i + j * ld })
            }
            Store::Band { kl, ku, ld, row_major, .. } => {
                let stored = i <= j + kl && j <= i + ku;
                stored.then(|| if row_major { i * ld + kl + j - i } else { j * ld + ku + i - j })
            }
            Store::Packed { n, row_major, upper } => {
                let stored = if upper { i <= j } else { i >= j };
                // Lines of growing length before line q, or of shrinking length.
                let growing = |q: usize| q * (q + 1) / 2;
                let shrinking = |q: usize| q * n - q * q.saturating_sub(1) / 2;
                stored.then(|| match (row_major, upper) {
                    (false, true) => growing(j) + i,
                    (true, false) => growing(i) + j,
                    (false, false) => shrinking(j) + i - j,
                    (true, true) => shrinking(i) + j - i,
                })
            }
        }
    }

    pub fn sides(self) -> (usize, usize) {
        match self {
            Store::Vector { n, .. } => (n, 1),
            Store::Full { rows, cols, .. } | Store::Band { rows, cols, .. } => (rows, cols),
            Store::Triangle { n, .. } | Store::Packed { n, .. } => (n, n),
        }
    }
}

/// An operand: its numbers, canaries where there is no element.
#[derive(Clone)]
pub struct Operand<T> {
    pub store: Store,
    pub data: Vec<T>,
}

impl<T: Number> Operand<T> {
    pub fn new(store: Store, mut element: impl FnMut(usize, usize) -> T) -> Self {
        let mut data = vec![T::canary(); store.len()];
        let (rows, cols) = store.sides();
        for j in 0..cols {
            for i in 0..rows {
                if let Some(at) = store.index(i, j) {
                    data[at] = element(i, j);
                }
            }
        }
        Operand { store, data }
    }

    pub fn random(store: Store, random: &mut Random) -> Self {
        Self::new(store, |_, _| random.element())
    }

    pub fn get(&self, i: usize, j: usize) -> c64 {
        self.store.index(i, j).map_or(c64::default(), |at| self.data[at].wide())
    }

    /// Element (i, j) of op(A).
    pub fn op(&self, trans: Transpose, i: usize, j: usize) -> c64 {
        let (i, j) = if trans.is_transposed() { (j, i) } else { (i, j) };
        conj_if(trans.is_conjugated(), self.get(i, j))
    }

    /// Element (i, j) of the symmetric or Hermitian matrix of which this is a triangle.
    pub fn mirrored(&self, upper: bool, hermitian: bool, i: usize, j: usize) -> c64 {
        if i == j && hermitian {
            c64::new(self.get(i, i).re, 0.0)
        } else if i == j || (i < j) == upper {
            self.get(i, j)
        } else {
            conj_if(hermitian, self.get(j, i))
        }
    }
}

/// What an output must be: for each of its elements a value and a bound.
pub struct Expected<T> {
    pub data: Vec<T>,
    pub value: Vec<Option<(c64, f64)>>,
}

impl<T: Number> Expected<T> {
    pub fn unchanged(from: &Operand<T>) -> Self {
        Expected { data: from.data.clone(), value: vec![None; from.data.len()] }
    }

    pub fn set(&mut self, at: usize, sum: Sum) {
        self.value[at] = Some((sum.value, sum.bound::<T>()));
    }

    pub fn within(&mut self, at: usize, value: c64, bound: f64) {
        self.value[at] = Some((value, bound));
    }

    fn check(&self, got: &[T], what: &dyn std::fmt::Debug) {
        for (at, &got) in got.iter().enumerate() {
            match self.value[at] {
                None => assert_eq!(
                    got.bits(),
                    self.data[at].bits(),
                    "{what:?}: touched {at}, now {got:?}, was {:?}",
                    self.data[at]
                ),
                Some((value, bound)) => {
                    let wide = got.wide();
                    let nan = if T::IS_COMPLEX {
                        value.re.is_nan() || value.im.is_nan()
                    } else {
                        value.re.is_nan()
                    };
                    let right = if nan {
                        wide.re.is_nan() || wide.im.is_nan()
                    } else if T::IS_COMPLEX {
                        abs(wide - value) <= bound || wide == value
                    } else {
                        (wide.re - value.re).abs() <= bound || wide.re == value.re
                    };
                    assert!(right, "{what:?}: at {at} {got:?} for {value:?} +- {bound:e}");
                }
            }
        }
    }
}

/// Readable and writable memory between two pages that are neither.
struct Region {
    start: *mut u8,
    len: usize,
}

const REGION: usize = 4 << 20;

impl Region {
    fn new() -> Self {
        let page = 4096;
        // SAFETY: a fresh anonymous mapping; its middle is opened.
        unsafe {
            let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
            let all =
                libc::mmap(std::ptr::null_mut(), REGION + 2 * page, libc::PROT_NONE, flags, -1, 0);
            assert_ne!(all, libc::MAP_FAILED);
            let start = all.cast::<u8>().add(page);
            let access = libc::PROT_READ | libc::PROT_WRITE;
            assert_eq!(libc::mprotect(start.cast(), REGION, access), 0);
            Region { start, len: REGION }
        }
    }

    fn place(&self, bytes: usize, place: Place) -> *mut u8 {
        assert!(bytes + 8 <= self.len);
        let offset = match place {
            Place::Start => 0,
            Place::End => self.len - bytes,
            Place::Odd => 1,
            Place::Four => 4,
        };
        // SAFETY: within the region.
        unsafe { self.start.add(offset) }
    }
}

/// Where an operand lies in its region.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    Start,
    End,
    Odd,
    Four,
}

pub const PLACES: [Place; 4] = [Place::End, Place::Start, Place::Odd, Place::Four];

thread_local! {
    static REGIONS: RefCell<Vec<Region>> =
        RefCell::new((0..6).map(|_| Region::new()).collect());
}

/// Runs `call` with the operands (operand `index` of the struct, its numbers) placed at `place`,
/// and compares: `expected` for outputs, bit for bit for everything else. An operand that the
/// demand leaves out gets an address without memory.
pub fn check<T: Number, A: Arguments, R>(
    what: &dyn std::fmt::Debug,
    place: Place,
    mut args: A,
    operands: &[(usize, &Operand<T>)],
    expected: &[(usize, &Expected<T>)],
    call: impl FnOnce(&A) -> R,
) -> R {
    args.check().unwrap_or_else(|position| panic!("{what:?}: argument {position:?} is illegal"));
    let mut needed = [None; 6];
    let demand = args.demand();
    let visited: Result<(), ()> = args.operands(demand, |o| {
        needed[o.index] = o.shape.extent().elements();
        Ok(())
    });
    visited.unwrap_or_default();
    REGIONS.with_borrow(|regions| {
        let mut placed = Vec::new();
        for &(index, operand) in operands {
            let stride = match operand.store {
                Store::Vector { inc, .. } => inc,
                Store::Full { ld, .. } | Store::Triangle { ld, .. } | Store::Band { ld, .. } => {
                    ld as i64
                }
                Store::Packed { .. } => 0,
            };
            let Some(extent) = needed[index] else {
                args.replace(index, 16 as *mut u8, stride);
                continue;
            };
            let elements = operand.data.len();
            assert_eq!(extent, elements as u64, "{what:?}: the extent of operand {index}");
            let at = regions[index].place(elements * size_of::<T>(), place);
            for (i, &x) in operand.data.iter().enumerate() {
                // SAFETY: `place` left room.
                unsafe { at.cast::<T>().add(i).write_unaligned(x) };
            }
            args.replace(index, at, stride);
            placed.push((index, operand, at));
        }
        let result = call(&args);
        for (index, operand, at) in placed {
            let got: Vec<T> = (0..operand.data.len())
                // SAFETY: as above.
                .map(|i| unsafe { at.cast::<T>().add(i).read_unaligned() })
                .collect();
            match expected.iter().find(|e| e.0 == index) {
                Some((_, expected)) => expected.check(&got, what),
                None => Expected::unchanged(operand).check(&got, what),
            }
        }
        result
    })
}

pub fn is_needed<A: Arguments>(args: &A) -> bool {
    args.demand() != Demand::Nothing
}

pub const LAYOUTS: [Layout; 2] = [Layout::ROW_MAJOR, Layout::COLUMN_MAJOR];
pub const TRANSPOSES: [Transpose; 3] =
    [Transpose::NONE, Transpose::TRANSPOSE, Transpose::CONJUGATE];
