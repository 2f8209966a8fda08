//! What the drivers answer, apart from rounding: `info`, pivots, workspaces, failures, NaN, and that
//! nothing is touched or called without need.

use crate::common::{Any, Draw, Element, Matrix, Random, builtin, for_each_type};
use blasm_backends::builtin::Builtin;
use blasm_core::args;
use blasm_core::flags::{Diagonal, Transpose, Uplo};
use blasm_core::scalar::{Real, Scalar};
use blasm_lapack as lapack;
use blasm_lapack::{Direct, Level3, slices};
use blasm_tests::dd::Cell;
use slices::Failure;
use std::cell::Cell as Count;
use std::convert::Infallible;
use std::ptr::null_mut;

const UPLOS: [Uplo; 2] = [Uplo::LOWER, Uplo::UPPER];

fn real(re: f64) -> Cell {
    Cell { re, im: 0.0 }
}

/// A BLAS that is not needed.
struct Nothing;

impl<T: Scalar> Level3<T> for Nothing {
    type Error = Infallible;
    unsafe fn gemm(&self, p: &args::Gemm<T>) -> Result<(), Infallible> {
        panic!("{p:?}")
    }
    unsafe fn herk(&self, p: &args::Herk<T>) -> Result<(), Infallible> {
        panic!("{p:?}")
    }
    unsafe fn trmm(&self, p: &args::Trmm<T>) -> Result<(), Infallible> {
        panic!("{p:?}")
    }
    unsafe fn trsm(&self, p: &args::Trsm<T>) -> Result<(), Infallible> {
        panic!("{p:?}")
    }
}

/// A BLAS whose calls fail from the one of that number on.
struct Failing {
    left: Count<u32>,
    calls: Count<u32>,
}

impl Failing {
    fn from(number: u32) -> Self {
        Self { left: Count::new(number), calls: Count::new(0) }
    }

    fn answer(&self, call: impl FnOnce()) -> Result<(), u32> {
        let number = self.calls.get();
        self.calls.set(number + 1);
        if number >= self.left.get() {
            return Err(number);
        }
        call();
        Ok(())
    }
}

impl Level3<f64> for Failing {
    type Error = u32;
    unsafe fn gemm(&self, p: &args::Gemm<f64>) -> Result<(), u32> {
        self.answer(|| unsafe { Direct::new(&Builtin).gemm(p) }.expect("it never fails"))
    }
    unsafe fn herk(&self, p: &args::Herk<f64>) -> Result<(), u32> {
        self.answer(|| unsafe { Direct::new(&Builtin).herk(p) }.expect("it never fails"))
    }
    unsafe fn trmm(&self, p: &args::Trmm<f64>) -> Result<(), u32> {
        self.answer(|| unsafe { Direct::new(&Builtin).trmm(p) }.expect("it never fails"))
    }
    unsafe fn trsm(&self, p: &args::Trsm<f64>) -> Result<(), u32> {
        self.answer(|| unsafe { Direct::new(&Builtin).trsm(p) }.expect("it never fails"))
    }
}

/// A well-conditioned symmetric matrix.
fn dominant(n: usize) -> Matrix<f64> {
    let mut random = Random(n as u64);
    let x: Vec<f64> = (0..n * n).map(|_| random.real()).collect();
    Matrix::new(n, n, 1, |i, j| {
        let diagonal = if i == j { 2.0 * n as f64 } else { 0.0 };
        real(x[i.min(j) * n + i.max(j)] + diagonal)
    })
}

#[test]
fn small_orders_need_no_blas() {
    for n in 0..=8_usize {
        let (order, mut pivots) = (n as i64, vec![0_i32; n]);
        let mut a = dominant(n);
        let ld = a.ld();
        let (first, p) = (a.first(), pivots.as_mut_ptr());
        let mut b = Matrix::<f64>::new(n, 1, 0, |_, _| Cell::ONE);
        let (b, ldb) = (b.first(), b.ld());
        assert_eq!(unsafe { lapack::gesv(&Nothing, order, 1, first, ld, p, b, ldb) }, Ok(0));
        for uplo in UPLOS {
            let mut a = dominant(n);
            let first = a.first();
            unsafe {
                assert_eq!(lapack::posv(&Nothing, uplo, order, 1, first, ld, b, ldb), Ok(0));
                assert_eq!(lapack::potri(&Nothing, uplo, order, first, ld), Ok(0));
            }
        }
    }
}

/// A failure is passed on, whichever call it is, and no call follows it.
#[test]
fn a_call_that_fails_ends_a_driver() {
    let n = 100_usize;
    let (order, a) = (n as i64, dominant(n));
    let ld = a.ld();
    type Driver<'a> = &'a dyn Fn(&Failing) -> Result<i64, u32>;
    let factor = || {
        let (mut f, mut p) = (a.clone(), vec![0_i64; n]);
        let blas = unsafe { Direct::new(&Builtin) };
        let info = unsafe { lapack::getrf(&blas, order, order, f.first(), ld, p.as_mut_ptr()) };
        assert_eq!(info, Ok(0));
        (f, p)
    };
    let gesv = |blas: &Failing| {
        let (mut f, mut p, mut b) = (a.clone(), vec![0_i64; n], a.clone());
        let (f, b) = (f.first(), b.first());
        unsafe { lapack::gesv(blas, order, order, f, ld, p.as_mut_ptr(), b, ld) }
    };
    let getri = |blas: &Failing| {
        let ((mut f, p), mut work) = (factor(), vec![0.0; 16 * n]);
        let (work, size) = (work.as_mut_ptr(), 16 * order);
        unsafe { lapack::getri(blas, order, f.first(), ld, p.as_ptr(), work, size) }
    };
    let posv = |uplo: Uplo| {
        let a = &a;
        move |blas: &Failing| {
            let (mut f, mut b) = (a.clone(), a.clone());
            let b = b.first();
            unsafe { lapack::posv(blas, uplo, order, order, f.first(), ld, b, ld) }
        }
    };
    let potri = |uplo: Uplo| {
        let a = &a;
        move |blas: &Failing| {
            let mut f = a.clone();
            unsafe { lapack::potri(blas, uplo, order, f.first(), ld) }
        }
    };
    let (posv_l, posv_u) = (posv(Uplo::LOWER), posv(Uplo::UPPER));
    let (potri_l, potri_u) = (potri(Uplo::LOWER), potri(Uplo::UPPER));
    let drivers: [(&str, Driver<'_>); 6] = [
        ("gesv", &gesv),
        ("getri", &getri),
        ("posv L", &posv_l),
        ("posv U", &posv_u),
        ("potri L", &potri_l),
        ("potri U", &potri_u),
    ];
    for (name, driver) in drivers {
        let all = Failing::from(u32::MAX);
        assert_eq!(driver(&all), Ok(0), "{name}");
        assert!(all.calls.get() > 8, "{name}: {} calls", all.calls.get());
        for number in 0..all.calls.get() {
            let blas = Failing::from(number);
            assert_eq!(driver(&blas), Err(number), "{name}");
            assert_eq!(blas.calls.get(), number + 1, "{name}");
        }
    }
}

/// Gaussian elimination as it is defined, on numbers whose products are exact.
pub fn eliminate(m: usize, n: usize, a: &mut [f64]) -> (Vec<i32>, i64) {
    let (mut pivots, mut info) = (Vec::new(), 0);
    for k in 0..m.min(n) {
        let mut pivot = k;
        for i in k..m {
            if a[i * n + k].abs() > a[pivot * n + k].abs() {
                pivot = i;
            }
        }
        pivots.push(pivot as i32 + 1);
        if a[pivot * n + k] == 0.0 {
            info = if info == 0 { k as i64 + 1 } else { info };
            continue;
        }
        for j in 0..n {
            a.swap(k * n + j, pivot * n + j);
        }
        for i in k + 1..m {
            a[i * n + k] /= a[k * n + k];
            for j in k + 1..n {
                a[i * n + j] -= a[i * n + k] * a[k * n + j];
            }
        }
    }
    (pivots, info)
}

/// L U, with its rows in any order, of a few small numbers: the elimination is exact, since L is at most
/// 1/2 below its diagonal, so that it is found again. With ties, L has ones there, so that many elements
/// are as large as the pivot; then another L may be found, and quotients need not be exact.
pub fn exact(m: usize, n: usize, deficient: bool, ties: bool, random: &mut Random) -> Vec<f64> {
    let k = m.min(n);
    let mut l = vec![0.0; m * k];
    let mut u = vec![0.0; k * n];
    for i in 0..m {
        for j in 0..k.min(i + 1) {
            // Few elements, so that sums stay small.
            let size = if ties { 1.0 } else { 0.5 };
            let sign = random.index(3) as f64 - 1.0;
            let x = if random.index(8) == 0 { size * sign } else { 0.0 };
            l[i * k + j] = if i == j { 1.0 } else { x };
        }
    }
    for i in 0..k {
        for j in i..n {
            let x = if random.index(6) == 0 { random.index(5) as f64 - 2.0 } else { 0.0 };
            let diagonal =
                if deficient && i >= k / 2 { 0.0 } else { 1.0 - 2.0 * random.index(2) as f64 };
            u[i * n + j] = if i == j { diagonal } else { x };
        }
    }
    let mut rows: Vec<usize> = (0..m).collect();
    for i in 0..m {
        rows.swap(i, i + random.index(m - i));
    }
    let mut a = vec![0.0; m * n];
    for (to, from) in rows.into_iter().enumerate() {
        for j in 0..n {
            a[to * n + j] = (0..k).map(|x| l[from * k + x] * u[x * n + j]).sum();
        }
    }
    a
}

/// Whether all of an elimination's results are exact in any of the types.
pub fn is_exact(eliminated: &[f64]) -> bool {
    eliminated.iter().all(|x| (x * 64.0).fract() == 0.0 && x.abs() < 1000.0)
}

/// Counts those whose elimination is exact, and are hence compared.
fn pivots_of_exact<T: Element>(a: &[f64], m: usize, n: usize, compared: &mut usize) {
    let checked = builtin();
    let blas = Any(T::blas(&checked));
    let mut expected = a.to_vec();
    let (order, zero) = eliminate(m, n, &mut expected);
    if !is_exact(&expected) {
        return;
    }
    let mut f = Matrix::<T>::new(m, n, 2, |i, j| real(a[i * n + j]));
    let ld = f.ld();
    let mut pivots = vec![0_i64; m.min(n)];
    let (rows, columns, p) = (m as i64, n as i64, pivots.as_mut_ptr());
    let info = unsafe { lapack::getrf(&blas, rows, columns, f.first(), ld, p) };
    let what = format!("{} {m} x {n}", T::LETTER);
    assert_eq!(info, Ok(zero), "{what}");
    assert!(pivots.iter().copied().eq(order.iter().map(|p| i64::from(*p))), "{what}");
    assert!((0..m).all(|i| (0..n).all(|j| f.at(i, j).cell() == real(expected[i * n + j]))));
    *compared += 1;
}

#[test]
fn pivots_are_the_first_largest() {
    // What is not exact is not compared, which can only happen to some of the others.
    let (mut plain, mut others) = (0, 0);
    for n in 1..=70 {
        for (m, n) in [(n, n), (n, n + 7), (n + 7, n)] {
            for (deficient, ties) in [(false, false), (false, true), (true, false), (true, true)] {
                let a = exact(m, n, deficient, ties, &mut Random(n as u64));
                let compared = if deficient || ties { &mut others } else { &mut plain };
                for_each_type!(pivots_of_exact(&a, m, n, compared));
            }
        }
    }
    assert_eq!(plain, 70 * 3 * 4);
    assert!(others > plain, "{others} of {}", 3 * plain);
}

fn special<T: Element>(n: usize) {
    let checked = builtin();
    let blas = Any(T::blas(&checked));
    let order = n as i64;
    let nan = Cell { re: f64::NAN, im: 0.0 };
    let infinity = Cell { re: f64::INFINITY, im: 0.0 };
    for fill in [nan, Cell { re: 0.0, im: f64::NAN }, infinity, Cell::ZERO, real(-1.0)] {
        let mut a = Matrix::<T>::new(n, n, 1, |_, _| fill);
        let (mut pivots, ld) = (vec![0_i32; n], a.ld());
        let p = pivots.as_mut_ptr();
        let info = unsafe { lapack::getrf(&blas, order, order, a.first(), ld, p) };
        let zero = (0..n).find(|&i| a.at(i, i).is_zero()).map_or(0, |i| i as i64 + 1);
        assert_eq!(info, Ok(zero), "{fill:?} {n}");
        assert!(
            pivots.iter().enumerate().all(|(i, p)| (i as i64 + 1..=order).contains(&(*p).into()))
        );
        for uplo in UPLOS {
            let mut a = Matrix::<T>::new(n, n, 1, |_, _| fill);
            let info = unsafe { lapack::potrf(&blas, uplo, order, a.first(), ld) };
            // Infinite elements: the first pivot is infinite, and then inf - inf is NaN. An imaginary
            // part on the diagonal is not looked at, so the first minor is that of the real part.
            let expected = i64::from(n > 0) + i64::from(fill == infinity && n > 1);
            let expected = if fill == infinity && n == 1 { 0 } else { expected };
            assert_eq!(info, Ok(expected), "{fill:?} {n} {uplo:?}");
        }
    }
    // One pivot that is not positive, or NaN.
    for bad in [0.0, -0.0, -1.0, f64::NAN] {
        for at in 0..n {
            for uplo in UPLOS {
                let diagonal = |i| if i == at { real(bad) } else { real(4.0) };
                let mut a =
                    Matrix::<T>::new(n, n, 0, |i, j| if i == j { diagonal(i) } else { Cell::ZERO });
                let ld = a.ld();
                let info = unsafe { lapack::potrf(&blas, uplo, order, a.first(), ld) };
                assert_eq!(info, Ok(at as i64 + 1), "{bad} {n} {uplo:?}");
            }
        }
    }
    // A zero on the diagonal of a factor.
    for at in 0..n {
        let before =
            Matrix::<T>::new(
                n,
                n,
                0,
                |i, j| if i == j && i >= at { Cell::ZERO } else { Cell::ONE },
            );
        let (mut a, ld, info) = (before.clone(), before.ld(), Ok(at as i64 + 1));
        let pivots: Vec<i32> = (1..=n as i32).collect();
        let mut work = Matrix::<T>::new(n, 1, 0, |_, _| Cell::ZERO);
        let mut b = Matrix::<T>::new(n, 1, 0, |_, _| Cell::ONE);
        let untouched = b.clone();
        let (first, p, ldb, w) = (a.first(), pivots.as_ptr(), b.ld(), work.first());
        unsafe {
            assert_eq!(lapack::getri(&blas, order, first, ld, p, w, order), info);
            for uplo in UPLOS {
                let (op, diag) = (Transpose::NONE, Diagonal::NON_UNIT);
                let b = b.first();
                assert_eq!(lapack::potri(&blas, uplo, order, first, ld), info);
                assert_eq!(lapack::trtri(&blas, uplo, diag, order, first, ld), info);
                let solved = lapack::trtrs(&blas, uplo, op, diag, order, 1, first, ld, b, ldb);
                assert_eq!(solved, info);
            }
        }
        assert!(a.same_bits(&before) && b.same_bits(&untouched));
        // `trti2` does not look for it.
        let info =
            unsafe { lapack::trti2(&blas, Uplo::UPPER, Diagonal::NON_UNIT, order, a.first(), ld) };
        assert_eq!(info, Ok(0));
        assert!(!a.at(at, at).parts_are_finite());
    }
}

#[test]
fn special_values_and_zero_pivots() {
    for n in [0, 1, 2, 3, 8, 9, 16, 17, 33, 70] {
        for_each_type!(special(n));
    }
}

/// Pivots near both ends of the range: neither their reciprocal nor a square of them may be formed.
#[test]
fn extreme_pivots() {
    fn extreme<T: Element>() {
        let checked = builtin();
        let blas = Any(T::blas(&checked));
        let (least, most) = (T::Real::MIN_POSITIVE.to_f64(), T::Real::MAX.to_f64());
        for size in [least / 4.0, least, most / 4.0, most / 2.0] {
            for imaginary in [false, true] {
                let by = |x: f64| {
                    let x = x * size;
                    if imaginary && T::IS_COMPLEX { Cell { re: 0.0, im: x } } else { real(x) }
                };
                // The second pivot is small as well, and nothing is rounded.
                let mut a = Matrix::<T>::new(3, 2, 0, |i, j| {
                    by([[1.0, 0.5], [0.5, 0.5], [0.25, 0.0]][i][j])
                });
                let (ld, mut pivots) = (a.ld(), [0_i32; 2]);
                let info =
                    unsafe { lapack::getrf(&blas, 3, 2, a.first(), ld, pivots.as_mut_ptr()) };
                assert_eq!((info, pivots), (Ok(0), [1, 2]));
                assert_eq!(a.at(1, 0).cell(), real(0.5), "{} {size:e}", T::LETTER);
                assert_eq!(a.at(2, 0).cell(), real(0.25), "{} {size:e}", T::LETTER);
                assert_eq!(a.at(2, 1).cell(), real(-0.5), "{} {size:e}", T::LETTER);
            }
        }
    }
    for_each_type!(extreme());
}

#[test]
fn rows_are_exchanged_in_their_order() {
    let mut random = Random(5);
    for (n, rows) in [(0, 5), (1, 5), (7, 6), (8, 9), (20, 30)] {
        for incx in [-3, -2, -1, 0, 1, 2, 3_i64] {
            for (k1, k2) in [(1, rows), (1, 3), (2, rows), (3, 3), (4, 2)] {
                let step = incx.unsigned_abs() as usize;
                let size = k1 + (rows - k1) * step.max(1) + 1;
                let pivots: Vec<i32> = (0..size).map(|_| random.index(rows) as i32 + 1).collect();
                let a = Matrix::<f64>::new(rows, n, 2, |i, j| real((100 * i + j) as f64));
                let (mut b, mut expected) = (a.clone(), a.clone());
                let (first, ld, p) = (b.first(), b.ld(), pivots.as_ptr());
                unsafe { lapack::laswp(n as i64, first, ld, k1 as i64, k2 as i64, p, incx) };
                let mut rows: Vec<usize> = if k1 <= k2 { (k1..=k2).collect() } else { vec![] };
                if incx < 0 {
                    rows.reverse();
                }
                for k in rows.into_iter().filter(|_| incx != 0) {
                    let other = pivots[k1 - 1 + (k - k1) * step] as usize - 1;
                    for j in 0..n {
                        let (x, y) = (expected.at(k - 1, j), expected.at(other, j));
                        expected.set(k - 1, j, y);
                        expected.set(other, j, x);
                    }
                }
                assert!(b.same_bits(&expected), "{n} columns, rows {k1} to {k2}, incx {incx}");
            }
        }
    }
}

#[test]
fn workspaces() {
    let none: *mut f64 = null_mut();
    for (n, best) in [(0, 1.0), (1, 64.0), (100, 6400.0)] {
        let mut work = [0.0, -1.0];
        let (w, p) = (work.as_mut_ptr(), std::ptr::null::<i32>());
        assert_eq!(unsafe { lapack::getri(&Nothing, n, none, n.max(1), p, w, -1) }, Ok(0));
        assert_eq!(work, [best, -1.0]);
    }
    // What a program converts back is not less than what is needed.
    for n in [4_000_001_i64, 16_777_217, 33_554_431] {
        let (mut work, p) = ([0.0_f32], std::ptr::null::<i32>());
        let (a, w) = (null_mut(), work.as_mut_ptr());
        assert_eq!(unsafe { lapack::getri(&Nothing, n, a, n, p, w, -1) }, Ok(0));
        assert!(f64::from(work[0]) >= (64 * n) as f64, "{n}");
    }
}

#[test]
fn slices_have_the_right_shapes() {
    let blas = unsafe { Direct::new(&Builtin) };
    let mut data = [1.0_f64; 12];
    for (rows, columns, stride, fits) in [
        (3, 4, 3, true),
        (3, 3, 4, true),
        (2, 3, 5, true),
        (3, 4, 4, false),
        (4, 2, 3, false),
        (0, 5, 0, false),
        (0, usize::MAX, 1, true),
        (13, 1, 13, false),
        (2, usize::MAX, 2, false),
        (1, 3, usize::MAX, false),
    ] {
        let matrix = slices::Matrix::new(&mut data, rows, columns, stride);
        // A count of columns that is no i64 does not fit either.
        let fits = fits && columns <= i64::MAX as usize;
        assert_eq!(matrix.is_ok(), fits, "{rows} x {columns}, {stride}");
    }
    let matrix = |data: &'static mut [f64], rows, columns| {
        slices::Matrix::new(data, rows, columns, rows).expect("it fits")
    };
    let own = |x: Vec<f64>| -> &'static mut [f64] { x.leak() };
    let square = || matrix(own(vec![2.0, 1.0, 1.0, 3.0]), 2, 2);
    let tall = || matrix(own(vec![1.0; 6]), 3, 2);
    let wrong = |what| Err(Failure::Shape(what));
    assert_eq!(slices::getrf(&blas, &mut tall(), &mut [0_i32; 3]), wrong("pivots"));
    assert_eq!(slices::getrf(&blas, &mut tall(), &mut [0_i32; 2]), Ok(2));
    assert_eq!(slices::gesv(&blas, &mut tall(), &mut [0_i32; 2], &mut square()), wrong("a"));
    assert_eq!(slices::gesv(&blas, &mut square(), &mut [0_i32; 2], &mut tall()), wrong("b"));
    assert_eq!(slices::posv(&blas, Uplo::LOWER, &mut square(), &mut tall()), wrong("b"));
    assert_eq!(slices::potrf(&blas, Uplo(7), &mut square()), wrong("a flag"));
    let none = Transpose::NONE;
    for pivots in [[0, 1], [1, 3], [-1, 1], [i32::MAX, 1]] {
        let (mut work, a, mut b) = ([0.0; 2], square(), square());
        assert_eq!(slices::getrs(&blas, none, &a, &pivots, &mut b), wrong("pivots"));
        assert_eq!(slices::getri(&blas, &mut b, &pivots, &mut work), wrong("pivots"));
    }
    assert_eq!(slices::getri(&blas, &mut square(), &[1, 2], &mut [0.0]), wrong("work"));

    let (mut a, mut pivots, mut work) = (square(), [0_i64; 2], [0.0; 2]);
    let mut b = matrix(own(vec![5.0, 10.0]), 2, 1);
    assert_eq!(slices::getrf(&blas, &mut a, &mut pivots), Ok(0));
    assert_eq!(slices::getrs(&blas, none, &a, &pivots, &mut b), Ok(0));
    assert_eq!(format!("{b:?}"), format!("{:?}", matrix(own(vec![1.0, 3.0]), 2, 1)));
    assert_eq!(slices::getri(&blas, &mut a, &pivots, &mut work), Ok(0));
    let mut c = square();
    for uplo in UPLOS {
        let form = (uplo, none, Diagonal::NON_UNIT);
        assert_eq!(slices::trtrs(&blas, form, &c, &mut b), Ok(0));
        assert_eq!(slices::trtri(&blas, uplo, Diagonal::UNIT, &mut c), Ok(0));
        assert_eq!(slices::lauum(&blas, uplo, &mut c), Ok(0));
        let mut d = square();
        assert_eq!(slices::potrf(&blas, uplo, &mut d), Ok(0));
        assert_eq!(slices::potrs(&blas, uplo, &d, &mut b), Ok(0));
        assert_eq!(slices::potri(&blas, uplo, &mut d), Ok(0));
        assert_eq!(slices::posv(&blas, uplo, &mut square(), &mut b), Ok(0));
    }
}
