//! The bits of level 1's results. A routine that computes elements independently gives each the
//! same bits as in a call of one element, whatever the length, the increments and the place in
//! memory. A sum depends on its numbers, its length and its increments, but not on the place. In
//! level 2, `ger`, `geru` and `gerc` behave like the former, in each layout.
//!
//! The file is compiled twice: here, for the instructions of this machine, and into the library's
//! unit tests, which only have the plain ones.

mod common;

use blasm_core::args;
use blasm_core::flags::Layout;
use blasm_core::scalar::{Real, Scalar, c32, c64};
use blasm_kernels as kernels;
use common::{LAYOUTS, Number, Random};

/// Whether this is the library's copy.
const PLAIN: bool = matches!(env!("CARGO_CRATE_NAME").as_bytes(), b"blasm_kernels");

const INCREMENTS: [i64; 4] = [1, 2, 3, -1];

/// Sizes around one register and several, and those from which stores are aligned to cache lines.
fn lengths() -> impl Iterator<Item = usize> {
    (1..=67).chain(126..=150)
}
const LONGEST: usize = 150;

/// Where x and y begin, in bytes past a cache line.
fn placements<T>(n: usize) -> impl Iterator<Item = [usize; 2]> {
    let element = size_of::<T>();
    let aligned = (0..8).map(move |o| [o * element, (o * 3 + n) % 8 * element]);
    aligned.chain([[1, 3], [element + 1, 0]])
}

/// A part of an element: most are ordinary, so that double rounding is noticed.
fn part(random: &mut Random) -> f64 {
    let odd = [0.0, -0.0, f64::INFINITY, f64::NAN, f64::MAX, -3e38, 1e-308, -4e-310, 1e-38, 3e-41];
    match random.below(4) {
        0 => random.pick(&odd),
        _ => random.real(),
    }
}

fn element<T: Scalar>(random: &mut Random) -> T {
    let [re, im] = [part(random), part(random)].map(T::Real::from_f64);
    T::from_parts(re, im)
}

fn same<T: Number>(a: T, b: T) -> bool {
    let one = |a: f64, b: f64| (a.is_nan() && b.is_nan()) || a.to_bits() == b.to_bits();
    let (a, b) = (a.wide(), b.wide());
    one(a.re, b.re) && one(a.im, b.im)
}

/// Memory for vectors, each from a cache line on.
struct Memory(Vec<[u64; 8]>);

impl Memory {
    fn new() -> Self {
        // Two vectors of the widest elements, with the largest increment, and space to move them.
        Memory(vec![[0; 8]; 2 * (LONGEST * 3 * 16 / 64 + 4)])
    }

    /// Vectors 0 and 1, this many bytes past a cache line.
    fn places<T>(&mut self, past: [usize; 2]) -> [*mut T; 2] {
        let half = self.0.len() / 2;
        let start = self.0.as_mut_ptr().cast::<u8>();
        let line = start.align_offset(64);
        [line + past[0], line + half * 64 + past[1]].map(|at| start.wrapping_add(at).cast())
    }
}

/// Element `i` of `n` at `lowest`.
fn at<T>(lowest: *mut T, n: usize, inc: i64, i: usize) -> *mut T {
    let i = if inc < 0 { n - 1 - i } else { i };
    lowest.wrapping_add(i * inc.unsigned_abs() as usize)
}

/// Operands of a call: `n`, x and its increment, y and its increment.
type Pair<T> = (i64, *mut T, i64, *mut T, i64);

/// Compares a routine with what it does to one element. `call` makes a call with the factor of that
/// number, of which there are `factors`.
fn elementwise<T: Number>(
    what: &str,
    seed: u64,
    factors: usize,
    increments: &[i64],
    call: impl Fn(usize, Pair<T>),
) {
    let mut random = Random(seed);
    let data: Vec<[T; 2]> =
        (0..LONGEST).map(|_| [element(&mut random), element(&mut random)]).collect();
    let one = |factor: usize, [mut x, mut y]: [T; 2]| {
        call(factor, (1, &mut x, 1, &mut y, 1));
        [x, y]
    };
    let ones: Vec<Vec<[T; 2]>> =
        (0..factors).map(|f| data.iter().map(|&pair| one(f, pair)).collect()).collect();
    let mut memory = Memory::new();
    for n in lengths() {
        for &incx in increments {
            for &incy in increments {
                for past in placements::<T>(n) {
                    let factor = random.below(factors);
                    let [x, y] = memory.places::<T>(past);
                    for i in 0..n {
                        // SAFETY: the memory has room for two such vectors.
                        unsafe {
                            at(x, n, incx, i).write_unaligned(data[i][0]);
                            at(y, n, incy, i).write_unaligned(data[i][1]);
                        }
                    }
                    call(factor, (n as i64, x, incx, y, incy));
                    for i in 0..n {
                        // SAFETY: as above.
                        let got = unsafe {
                            [at(x, n, incx, i), at(y, n, incy, i)].map(|p| p.read_unaligned())
                        };
                        let alone = ones[factor][i];
                        assert!(
                            same(got[0], alone[0]) && same(got[1], alone[1]),
                            "{what}, {}: n = {n}, increments {incx} and {incy}, {past:?} bytes past a \
                             line, factor {factor}: element {i}, {:?}, becomes {got:?}, alone {alone:?}",
                            T::LETTER,
                            data[i],
                        );
                    }
                }
            }
        }
    }
}

/// Compares a routine whose vectors are a single element or share elements with calls of one
/// element in order. With `shifts`, x and y are in one place, y this many elements after x;
/// otherwise they are apart.
fn in_order<T: Number>(
    what: &str,
    seed: u64,
    factors: usize,
    shifts: &[usize],
    call: impl Fn(usize, Pair<T>),
) {
    let mut random = Random(seed);
    let increments: &[i64] = if shifts.is_empty() { &[0, 1, -1, 2] } else { &[1, -1, 2, 0] };
    for n in [1usize, 2, 3, 7, 8, 9, 16, 17, 31, 40, 100] {
        for &shift in if shifts.is_empty() { &[250] } else { shifts } {
            for &incx in increments {
                for &incy in increments {
                    if shifts.is_empty() && incx != 0 && incy != 0 {
                        continue;
                    }
                    let factor = random.below(factors);
                    let start: Vec<T> = (0..500).map(|_| element(&mut random)).collect();
                    let run = |whole: bool| {
                        let mut data = start.clone();
                        let x = data.as_mut_ptr();
                        let y = x.wrapping_add(shift);
                        if whole {
                            call(factor, (n as i64, x, incx, y, incy));
                        } else {
                            for i in 0..n {
                                let (x, y) = (at(x, n, incx, i), at(y, n, incy, i));
                                call(factor, (1, x, 1, y, 1));
                            }
                        }
                        data
                    };
                    let (got, want) = (run(true), run(false));
                    for i in 0..start.len() {
                        assert!(
                            same(got[i], want[i]),
                            "{what}, {}: n = {n}, increments {incx} and {incy}, {shift} apart, factor \
                             {factor}: {i} is {:?}, one by one {:?}",
                            T::LETTER,
                            got[i],
                            want[i],
                        );
                    }
                }
            }
        }
    }
}

/// Factors of every kind.
fn factors<T: Scalar>() -> Vec<T> {
    let mut random = Random(31);
    let real = |x: f64| T::from_real(T::Real::from_f64(x));
    let odd = [0.0, -0.0, 1.0, -1.0, f64::NAN, f64::INFINITY, 1e-40, 1e30].map(real);
    let ordinary = (0..8).map(|_| {
        let [re, im] = [random.real(), random.real()].map(T::Real::from_f64);
        T::from_parts(re, im)
    });
    ordinary.chain(odd).collect()
}

fn axpy<T: Number>() {
    let factors = factors::<T>();
    let call = |f: usize, (n, x, incx, y, incy): Pair<T>| {
        let x = x.cast_const();
        // SAFETY: the callers of this give operands of that size.
        unsafe { kernels::axpy(&args::Axpy { n, alpha: factors[f], x, incx, y, incy }) }
    };
    elementwise("axpy", 32, factors.len(), &INCREMENTS, call);
    in_order("axpy", 33, factors.len(), &[], call);
}

fn scal<T: Number>() {
    let factors = factors::<T>();
    elementwise("scal", 34, factors.len(), &[1, 2, 3], |f, (n, x, incx, ..): Pair<T>| {
        // SAFETY: the callers of this give an operand of that size.
        unsafe { kernels::scal(&args::Scal { n, alpha: factors[f], x, incx }) }
    });
    elementwise("real_scal", 35, factors.len(), &[1, 2, 3], |f, (n, x, incx, ..): Pair<T>| {
        // SAFETY: as above.
        unsafe { kernels::real_scal(&args::RealScal { n, alpha: factors[f].re(), x, incx }) }
    });
}

const SHIFTS: [usize; 7] = [0, 1, 2, 5, 16, 99, 120];

fn rot<T: Number>() {
    let (cs, ss) = (factors::<T::Real>(), factors::<T::Real>());
    // Ordinary numbers with one another, and every special one with an ordinary one and a special
    // one.
    let factors: Vec<_> = (0..cs.len())
        .flat_map(|i| [(cs[i], ss[(i + 1) % 8]), (cs[i % 8], ss[i]), (cs[i], ss[(i + 5) % 16])])
        .collect();
    let call = |f: usize, (n, x, incx, y, incy): Pair<T>| {
        let (c, s) = factors[f];
        // SAFETY: the callers of this give operands of that size.
        unsafe { kernels::rot(&args::Rot { n, x, incx, y, incy, c, s }) }
    };
    elementwise("rot", 36, factors.len(), &INCREMENTS, call);
    in_order("rot", 37, factors.len(), &SHIFTS, call);
}

fn rotm<T: Number + Real>() {
    let mut random = Random(38);
    let factors: Vec<[T; 5]> = [-2.0, -1.0, 0.0, 1.0]
        .into_iter()
        .flat_map(|flag| [flag; 5])
        .map(|flag| [flag, random.real(), random.real(), random.real(), random.real()])
        .chain([[-1.0, 0.0, f64::INFINITY, f64::NAN, 1e-40]])
        .map(|param| param.map(T::from_f64))
        .collect();
    let call = |f: usize, (n, x, incx, y, incy): Pair<T>| {
        let param = factors[f].as_ptr();
        // SAFETY: the callers of this give operands of that size.
        unsafe { kernels::rotm(&args::Rotm { n, x, incx, y, incy, param }) }
    };
    elementwise("rotm", 39, factors.len(), &INCREMENTS, call);
    in_order("rotm", 40, factors.len(), &SHIFTS, call);
}

fn moves<T: Number>() {
    let swap = |_: usize, (n, x, incx, y, incy): Pair<T>| {
        // SAFETY: the callers of this give operands of that size.
        unsafe { kernels::swap(&args::Swap { n, x, incx, y, incy }) }
    };
    elementwise("swap", 41, 1, &INCREMENTS, swap);
    in_order("swap", 42, 1, &SHIFTS, swap);
    let copy = |_: usize, (n, x, incx, y, incy): Pair<T>| {
        let x = x.cast_const();
        // SAFETY: as above.
        unsafe { kernels::copy(&args::Copy { n, x, incx, y, incy }) }
    };
    elementwise("copy", 43, 1, &INCREMENTS, copy);
    in_order("copy", 44, 1, &[], copy);
}

/// Checks that a sum only depends on its numbers, its length and its increments. `T` are the
/// elements.
fn sum<T: Number, R: Number>(what: &str, seed: u64, call: impl Fn(Pair<T>) -> R) {
    let mut random = Random(seed);
    let mut memory = Memory::new();
    for n in lengths() {
        for incx in INCREMENTS {
            for incy in INCREMENTS {
                // Neither infinity nor NaN: all sums with one are alike.
                let data: Vec<[T; 2]> =
                    (0..n).map(|_| [random.element(), random.element()]).collect();
                let mut first = None;
                for past in [[0, 0]].into_iter().chain(placements::<T>(n)) {
                    let [x, y] = memory.places::<T>(past);
                    for i in 0..n {
                        // SAFETY: the memory has room for two such vectors.
                        unsafe {
                            at(x, n, incx, i).write_unaligned(data[i][0]);
                            at(y, n, incy, i).write_unaligned(data[i][1]);
                        }
                    }
                    let got = call((n as i64, x, incx, y, incy));
                    let first = *first.get_or_insert(got);
                    assert_eq!(
                        got.bits(),
                        first.bits(),
                        "{what}, {}: n = {n}, increments {incx} and {incy}: {got:?} {past:?} bytes past \
                         a line, {first:?} at one",
                        T::LETTER,
                    );
                }
            }
        }
    }
}

macro_rules! sum {
    ($name:ident $Name:ident, $T:ident, $R:ty, $seed:literal, two) => {
        sum::<$T, $R>(stringify!($name), $seed, |(n, x, incx, y, incy)| {
            let (x, y) = (x.cast_const(), y.cast_const());
            // SAFETY: the callers of this give operands of that size.
            unsafe { kernels::$name(&args::$Name { n, x, incx, y, incy }) }
        })
    };
    ($name:ident $Name:ident, $T:ident, $R:ty, $seed:literal, one) => {
        sum::<$T, $R>(stringify!($name), $seed, |(n, x, incx, ..)| {
            // SAFETY: as above.
            unsafe { kernels::$name(&args::$Name { n, x: x.cast_const(), incx }) }
        })
    };
}

fn norms<T: Number>()
where
    T::Real: Number,
{
    sum!(asum Asum, T, T::Real, 51, one);
    sum!(nrm2 Nrm2, T, T::Real, 52, one);
}

fn real_sums<T: Number>() {
    sum!(dot Dot, T, T, 53, two);
}

fn complex_sums<T: Number>() {
    sum!(dotu Dotu, T, T, 54, two);
    sum!(dotc Dotc, T, T, 55, two);
}

#[expect(clippy::extra_unused_type_parameters, reason = "the list of tests gives a type to each")]
fn double_sums<T>() {
    sum!(dsdot Dsdot, f32, f64, 56, two);
    sum::<f32, f32>("sdsdot", 57, |(n, x, incx, y, incy)| {
        let p = args::Sdsdot { n, alpha: 0.1, x: x.cast_const(), incx, y: y.cast_const(), incy };
        // SAFETY: the callers of this give operands of that size.
        unsafe { kernels::sdsdot(&p) }
    });
}

/// Compares a rank-1 update with what it does to a matrix of one element. `call` makes a call with
/// the layout, the sizes, x and its increment, y and its increment, A and its leading dimension.
fn rank_1<T: Number>(
    what: &str,
    seed: u64,
    call: impl Fn(Layout, [i64; 2], Pair<T>, (*mut T, i64)),
) {
    let mut random = Random(seed);
    let some = [1, 2, 3, 4, 5, 7, 8, 9, 17, 31, 33, 64, 131];
    let sizes = (0..60).map(|_| None).chain([Some([3000, 2]), Some([2, 3000])]);
    for size in sizes {
        let [m, n] = size.unwrap_or_else(|| [random.pick(&some), random.pick(&some)]);
        for layout in LAYOUTS {
            let [incx, incy] = [random.pick(&INCREMENTS), random.pick(&INCREMENTS)];
            let (inner, outer) = if layout.is_row_major() { (n, m) } else { (m, n) };
            let lda = inner + random.below(4);
            let mut of = |len: usize| (0..len).map(|_| element(&mut random)).collect::<Vec<T>>();
            let (mut x, mut y, before) = (of(m * 3), of(n * 3), of(outer * lda + 8));
            let mut a = before.clone();
            let past = random.below(8);
            let (x, y) = (x.as_mut_ptr(), y.as_mut_ptr());
            let whole = (a.as_mut_ptr().wrapping_add(past), lda as i64);
            call(layout, [m as i64, n as i64], (0, x, incx, y, incy), whole);
            for i in 0..m {
                for j in 0..n {
                    let place =
                        past + if layout.is_row_major() { i * lda + j } else { j * lda + i };
                    let mut alone = before[place];
                    let pair = (0, at(x, m, incx, i), 1, at(y, n, incy, j), 1);
                    call(layout, [1, 1], pair, (&mut alone, 1));
                    assert!(
                        same(a[place], alone),
                        "{what}, {}: {m} x {n}, {layout:?}, increments {incx} and {incy}, lda {lda}: \
                         ({i}, {j}) becomes {:?}, alone {alone:?}",
                        T::LETTER,
                        a[place],
                    );
                }
            }
        }
    }
}

macro_rules! rank_1 {
    ($name:ident $Name:ident, $T:ident, $seed:literal) => {
        rank_1::<$T>(stringify!($name), $seed, |layout, [m, n], (_, x, incx, y, incy), (a, lda)| {
            let alpha = $T::from_parts(Real::from_f64(0.7), Real::from_f64(-0.3));
            let (x, y) = (x.cast_const(), y.cast_const());
            let p = args::$Name { layout, m, n, alpha, x, incx, y, incy, a, lda };
            // SAFETY: the callers of this give operands of that size.
            unsafe { kernels::$name(&p) }
        })
    };
}

fn ger<T: Number>() {
    rank_1!(ger Ger, T, 59);
}

fn geru_and_gerc<T: Number>() {
    rank_1!(geru Geru, T, 60);
    rank_1!(gerc Gerc, T, 61);
}

/// Products are only fused into sums if the machine has the instruction: otherwise they would be
/// calls of the C library.
fn fused<T: Number + Real>() {
    let machine = {
        #[cfg(target_arch = "x86_64")]
        {
            std::arch::is_x86_feature_detected!("fma")
                && std::arch::is_x86_feature_detected!("avx2")
        }
        #[cfg(not(target_arch = "x86_64"))]
        {
            cfg!(target_arch = "aarch64")
        }
    };
    let mut random = Random(58);
    let mut differ = 0;
    for _ in 0..1000 {
        let [alpha, x, y]: [T; 3] = [random.element(), random.element(), random.element()];
        let mut got = y;
        // SAFETY: two locals.
        unsafe { kernels::axpy(&args::Axpy { n: 1, alpha, x: &x, incx: 1, y: &mut got, incy: 1 }) };
        let apart = alpha * x + y;
        let single = size_of::<T>() == 4;
        let [a, b, c] = [alpha, x, y].map(Real::to_f64);
        let whole = if single {
            T::from_f64(f64::from((a as f32).mul_add(b as f32, c as f32)))
        } else {
            T::from_f64(a.mul_add(b, c))
        };
        differ += usize::from(apart != whole);
        assert_eq!(got, if machine && !PLAIN { whole } else { apart }, "{alpha:?} {x:?} {y:?}");
    }
    assert!(differ > 100, "{differ} of the numbers tell");
}

macro_rules! tests {
    ($($name:ident: $f:ident $($t:ident)*;)*) => {$(
        #[test]
        fn $name() {
            $($f::<$t>();)*
        }
    )*};
}
tests! {
    axpy_sdcz: axpy f32 f64 c32 c64;
    scal_sdcz: scal f32 f64 c32 c64;
    rot_sdcz: rot f32 f64 c32 c64;
    rotm_sd: rotm f32 f64;
    copy_and_swap_sdcz: moves f32 f64 c32 c64;
    asum_and_nrm2_sdcz: norms f32 f64 c32 c64;
    dot_sd: real_sums f32 f64;
    dotu_and_dotc_cz: complex_sums c32 c64;
    dsdot_and_sdsdot: double_sums f32;
    ger_sd: ger f32 f64;
    geru_and_gerc_cz: geru_and_gerc c32 c64;
    fused_where_the_machine_has_it_sd: fused f32 f64;
}
