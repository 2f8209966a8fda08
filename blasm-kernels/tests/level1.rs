//! Level 1 against its definitions, the reference's loops: every routine and type, sizes around
//! those of registers, increments of both signs and zero, any placement; and numbers at the edges
//! of the range.

mod common;

use blasm_core::args;
use blasm_core::scalar::{Real, Scalar, c32, c64};
use blasm_kernels as kernels;
use common::*;
use std::ptr::{null, null_mut};

const INCREMENTS: [i64; 6] = [1, -1, 2, -2, 0, 3];

fn sizes() -> impl Iterator<Item = usize> {
    (0..=40).chain([63, 64, 65, 127, 130, 513, 1100])
}

/// Every size, every pair of increments, every placement.
fn each_pair(mut f: impl FnMut(&mut Random, usize, i64, i64, Place)) {
    let mut random = Random(11);
    for n in sizes() {
        for incx in INCREMENTS {
            for incy in INCREMENTS {
                for place in PLACES {
                    if n < 70 || incx == incy {
                        f(&mut random, n, incx, incy, place);
                    }
                }
            }
        }
    }
}

fn vector<T: Number>(n: usize, inc: i64, random: &mut Random) -> Operand<T> {
    Operand::random(Store::Vector { n, inc }, random)
}

fn at<T>(v: &Operand<T>, i: usize) -> usize {
    v.store.index(i, 0).unwrap()
}

fn put<T>(v: &mut Operand<T>, i: usize, value: T) {
    let at = at(v, i);
    v.data[at] = value;
}

/// What a loop that reads and writes x and y in order leaves in them.
fn in_order<T: Number>(
    x: &Operand<T>,
    y: &Operand<T>,
    n: usize,
    mut step: impl FnMut(c64, c64) -> (c64, c64),
) -> (Expected<T>, Expected<T>) {
    let wide = |v: &Operand<T>| v.data.iter().map(|x| x.wide()).collect::<Vec<_>>();
    let (mut xs, mut ys) = (wide(x), wide(y));
    let (mut ex, mut ey) = (Expected::unchanged(x), Expected::unchanged(y));
    let bound = 4.0 * T::EPS * (1 + n) as f64;
    for i in 0..n {
        let (a, b) = (at(x, i), at(y, i));
        (xs[a], ys[b]) = step(xs[a], ys[b]);
        ex.within(a, xs[a], bound * (1.0 + abs(xs[a])));
        ey.within(b, ys[b], bound * (1.0 + abs(ys[b])));
    }
    (ex, ey)
}

fn axpy<T: Number>() {
    each_pair(|r, n, incx, incy, place| {
        let (x, y) = (vector::<T>(n, incx, r), vector::<T>(n, incy, r));
        let alpha = r.factor::<T>();
        let (_, ey) = if alpha == T::ZERO {
            (Expected::unchanged(&x), Expected::unchanged(&y))
        } else {
            in_order(&x, &y, n, |x, y| (x, y + product(alpha.wide(), x)))
        };
        let n = n as i64;
        let p = args::Axpy::<T> { n, alpha, x: null(), incx, y: null_mut(), incy };
        // SAFETY: `check` placed what the arguments need.
        let call = |p: &args::Axpy<T>| unsafe { kernels::axpy(p) };
        check(&(place, p), place, p, &[(0, &x), (1, &y)], &[(1, &ey)], call);
    });
}

fn axpby<T: Number>() {
    each_pair(|r, n, incx, incy, place| {
        let (x, y) = (vector::<T>(n, incx, r), vector::<T>(n, incy, r));
        let (alpha, beta) = (r.factor::<T>(), r.factor::<T>());
        let (_, ey) = if alpha == T::ZERO && beta.is_one() {
            (Expected::unchanged(&x), Expected::unchanged(&y))
        } else {
            in_order(&x, &y, n, |x, y| (x, product(beta.wide(), y) + product(alpha.wide(), x)))
        };
        let n = n as i64;
        let p = args::Axpby::<T> { n, alpha, x: null(), incx, beta, y: null_mut(), incy };
        // SAFETY: `check` placed what the arguments need.
        let call = |p: &args::Axpby<T>| unsafe { kernels::axpby(p) };
        check(&(place, p), place, p, &[(0, &x), (1, &y)], &[(1, &ey)], call);
    });
}

fn copy_and_swap<T: Number>() {
    each_pair(|r, n, incx, incy, place| {
        let (x, y) = (vector::<T>(n, incx, r), vector::<T>(n, incy, r));
        let (_, ey) = in_order(&x, &y, n, |x, _| (x, x));
        let p = args::Copy::<T> { n: n as i64, x: null(), incx, y: null_mut(), incy };
        // SAFETY: `check` placed what the arguments need.
        let call = |p: &args::Copy<T>| unsafe { kernels::copy(p) };
        check(&(place, p), place, p, &[(0, &x), (1, &y)], &[(1, &ey)], call);
        let (ex, ey) = in_order(&x, &y, n, |x, y| (y, x));
        let p = args::Swap::<T> { n: n as i64, x: null_mut(), incx, y: null_mut(), incy };
        // SAFETY: `check` placed what the arguments need.
        let call = |p: &args::Swap<T>| unsafe { kernels::swap(p) };
        check(&(place, p), place, p, &[(0, &x), (1, &y)], &[(0, &ex), (1, &ey)], call);
    });
}

fn rot<T: Number>() {
    each_pair(|r, n, incx, incy, place| {
        let (x, y) = (vector::<T>(n, incx, r), vector::<T>(n, incy, r));
        let angle = r.real();
        let c = T::make(c64::new(angle.cos(), 0.0)).re();
        let s = T::make(c64::new(angle.sin(), 0.0)).re();
        let (cw, sw) = (c.to_f64(), s.to_f64());
        let (ex, ey) = in_order(&x, &y, n, |x, y| (x * cw + y * sw, y * cw - x * sw));
        let n = n as i64;
        let p = args::Rot::<T> { n, x: null_mut(), incx, y: null_mut(), incy, c, s };
        // SAFETY: `check` placed what the arguments need.
        let call = |p: &args::Rot<T>| unsafe { kernels::rot(p) };
        check(&(place, p), place, p, &[(0, &x), (1, &y)], &[(0, &ex), (1, &ey)], call);
    });
}

fn rotm<T: Number + Real>() {
    each_pair(|r, n, incx, incy, place| {
        let (x, y) = (vector::<T>(n, incx, r), vector::<T>(n, incy, r));
        let flag = r.pick(&[-2.0, -1.0, 0.0, 1.0]);
        let mut param = Operand::<T>::random(Store::Vector { n: 5, inc: 1 }, r);
        param.data[0] = T::from_f64(flag);
        for h in &mut param.data[1..] {
            *h *= T::from_f64(0.5);
        }
        let h = |i: usize| param.data[i].to_f64();
        let h = match flag {
            -1.0 => [h(1), h(3), h(2), h(4)],
            0.0 => [1.0, h(3), h(2), 1.0],
            1.0 => [h(1), 1.0, -1.0, h(4)],
            _ => [1.0, 0.0, 0.0, 1.0],
        };
        let (ex, ey) = if flag == -2.0 {
            (Expected::unchanged(&x), Expected::unchanged(&y))
        } else {
            in_order(&x, &y, n, |x, y| (x * h[0] + y * h[1], x * h[2] + y * h[3]))
        };
        let n = n as i64;
        let p = args::Rotm::<T> { n, x: null_mut(), incx, y: null_mut(), incy, param: null() };
        // SAFETY: `check` placed what the arguments need.
        let call = |p: &args::Rotm<T>| unsafe { kernels::rotm(p) };
        // Operands are numbered in the order of the arguments, whatever the order in which they are
        // visited.
        let operands = [(0, &x), (1, &y), (2, &param)];
        check(&(place, p), place, p, &operands, &[(0, &ex), (1, &ey)], call);
    });
}

fn close<T: Number>(what: &dyn std::fmt::Debug, got: c64, sum: Sum) {
    let bound = sum.bound::<T>();
    assert!(abs(got - sum.value) <= bound, "{what:?}: {got} for {} +- {bound:e}", sum.value);
}

fn dot_of(x: &Operand<impl Number>, y: &Operand<impl Number>, n: usize, conj: bool) -> Sum {
    let mut sum = Sum::default();
    for i in 0..n {
        sum.add(conj_if(conj, x.get(i, 0)), y.get(i, 0), one());
    }
    sum
}

macro_rules! dot {
    ($test:ident $name:ident $Name:ident $conj:literal) => {
        fn $test<T: Number>() {
            each_pair(|r, n, incx, incy, place| {
                let (x, y) = (vector::<T>(n, incx, r), vector::<T>(n, incy, r));
                let p = args::$Name::<T> { n: n as i64, x: null(), incx, y: null(), incy };
                // SAFETY: `check` placed what the arguments need.
                let call = |p: &args::$Name<T>| unsafe { kernels::$name(p) };
                let got = check(&(place, p), place, p, &[(0, &x), (1, &y)], &[], call);
                close::<T>(&(place, p), got.wide(), dot_of(&x, &y, n, $conj));
            });
        }
    };
}
dot!(dot dot Dot false);
dot!(dotu dotu Dotu false);
dot!(dotc dotc Dotc true);

#[test]
fn double_dots() {
    each_pair(|r, n, incx, incy, place| {
        let (x, y) = (vector::<f32>(n, incx, r), vector::<f32>(n, incy, r));
        let alpha: f32 = r.element();
        let (n64, mut sum) = (n as i64, dot_of(&x, &y, n, false));
        let p = args::Dsdot { n: n64, x: null(), incx, y: null(), incy };
        // SAFETY: `check` placed what the arguments need.
        let call = |p: &args::Dsdot<f32>| unsafe { kernels::dsdot(p) };
        let got = check(&(place, p), place, p, &[(0, &x), (1, &y)], &[], call);
        close::<f64>(&(place, p), c64::new(got, 0.0), sum);
        let p = args::Sdsdot { n: n64, alpha, x: null(), incx, y: null(), incy };
        // SAFETY: `check` placed what the arguments need.
        let call = |p: &args::Sdsdot<f32>| unsafe { kernels::sdsdot(p) };
        let got = check(&(place, p), place, p, &[(0, &x), (1, &y)], &[], call);
        sum.value.re += f64::from(alpha);
        let right = (f64::from(got) - sum.value.re).abs()
            <= f64::EPSILON * 8.0 + f64::from(f32::EPSILON) * sum.value.re.abs();
        assert!(right, "{p:?}: {got} for {}", sum.value.re);
    });
}

fn each_vector(mut f: impl FnMut(&mut Random, usize, i64, Place)) {
    let mut random = Random(12);
    for n in sizes() {
        for inc in INCREMENTS {
            for place in PLACES {
                f(&mut random, n, inc, place);
            }
        }
    }
}

fn scal<T: Number>() {
    each_vector(|r, n, incx, place| {
        let x = vector::<T>(n, incx, r);
        for alpha in [T::ZERO, T::ONE, r.element(), r.factor()] {
            let scaled = |alpha: c64| {
                let mut ex = Expected::unchanged(&x);
                if incx > 0 {
                    for i in 0..n {
                        let mut sum = Sum::default();
                        sum.add(alpha, x.get(i, 0), one());
                        ex.set(at(&x, i), sum);
                    }
                }
                ex
            };
            let ex = scaled(alpha.wide());
            let p = args::Scal::<T> { n: n as i64, alpha, x: null_mut(), incx };
            // SAFETY: `check` placed what the arguments need.
            let call = |p: &args::Scal<T>| unsafe { kernels::scal(p) };
            check(&(place, p), place, p, &[(0, &x)], &[(0, &ex)], call);
            let ex = scaled(c64::new(alpha.wide().re, 0.0));
            let p = args::RealScal::<T> { n: n as i64, alpha: alpha.re(), x: null_mut(), incx };
            // SAFETY: `check` placed what the arguments need.
            let call = |p: &args::RealScal<T>| unsafe { kernels::real_scal(p) };
            check(&(place, p), place, p, &[(0, &x)], &[(0, &ex)], call);
        }
    });
}

/// Like `check`, for a routine that reads one vector.
macro_rules! reduced {
    ($name:ident $Name:ident $T:ident, $x:expr, $place:expr) => {{
        let x: &Operand<$T> = $x;
        let Store::Vector { n, inc } = x.store else { unreachable!() };
        let p = args::$Name::<$T> { n: n as i64, x: null(), incx: inc };
        // SAFETY: `check` placed what the arguments need.
        let call = |p: &args::$Name<$T>| unsafe { kernels::$name(p) };
        check(&($place, p), $place, p, &[(0, x)], &[], call)
    }};
}

fn reductions<T: Number>() {
    each_vector(|r, n, inc, place| {
        let x = vector::<T>(n, inc, r);
        let mut sum = 0.0;
        let mut squares = 0.0;
        let mut best = (0, -1.0);
        for i in 0..n {
            let v = x.get(i, 0);
            // The magnitude in the type's own precision, so that the ties are the same.
            let size = x.data[at(&x, i)].abs1().to_f64();
            sum += size;
            squares += v.re * v.re + v.im * v.im;
            if size > best.1 {
                best = (i, size);
            }
        }
        if inc <= 0 {
            (sum, best.0) = (0.0, 0);
        }
        let bound = |x: f64| 4.0 * T::EPS * (4.0 + n as f64) * x;
        let got = reduced!(asum Asum T, &x, place).to_f64();
        assert!((got - sum).abs() <= bound(sum), "asum {n} {inc} {place:?}: {got} for {sum}");
        let got = reduced!(nrm2 Nrm2 T, &x, place).to_f64();
        let norm = squares.sqrt();
        assert!((got - norm).abs() <= bound(norm), "nrm2 {n} {inc} {place:?}: {got} for {norm}");
        let got = reduced!(iamax Iamax T, &x, place);
        assert_eq!(got, best.0 as u64, "iamax {n} {inc} {place:?}");
    });
}

fn edges<T: Number>() {
    let real = |x: f64| T::make(c64::new(x, 0.0));
    let single = size_of::<T::Real>() == 4;
    let (big, small) = if single { (2e38, 1e-40) } else { (1e308, 1e-310) };
    for n in [1usize, 2, 5, 15, 16, 17, 33, 64, 100, 700] {
        // No multiple is added, not even of NaN.
        let (x, mut y) = (vec![real(f64::NAN); n], vec![real(1.0); n]);
        let (alpha, incx, incy) = (T::ZERO, 1, 1);
        let (from, to) = (x.as_ptr(), y.as_mut_ptr());
        let p = args::Axpy::<T> { n: n as i64, alpha, x: from, incx, y: to, incy };
        // SAFETY: both have n elements.
        unsafe { kernels::axpy(&p) };
        assert!(y.iter().all(|y| *y == real(1.0)), "{n}: {y:?}");
        for inc in [1, -1, 2] {
            let store = Store::Vector { n, inc };
            let all = |v: f64| Operand::<T>::new(store, |_, _| real(v));
            for v in [big / n as f64, small, 1.0, 0.0, 1e-30] {
                let exact = real(v).wide().re;
                let want = exact * (n as f64).sqrt();
                let got = reduced!(nrm2 Nrm2 T, &all(v), Place::End).to_f64();
                let tiny = if single { 1e-44 } else { 1e-322 };
                assert!(
                    (got - want).abs() <= (20.0 + n as f64) * T::EPS * want + tiny,
                    "{n} {inc} {v}: {got} {want}"
                );
            }
            for k in 0..n {
                let mut x = all(1.0);
                put(&mut x, k, real(f64::INFINITY));
                assert_eq!(reduced!(nrm2 Nrm2 T, &x, Place::End).to_f64(), f64::INFINITY);
                if inc > 0 {
                    assert_eq!(reduced!(iamax Iamax T, &x, Place::End), k as u64);
                    assert_eq!(reduced!(asum Asum T, &x, Place::End).to_f64(), f64::INFINITY);
                }
                put(&mut x, n / 2, real(f64::NAN));
                assert!(reduced!(nrm2 Nrm2 T, &x, Place::End).is_nan());
                if inc > 0 {
                    assert_eq!(reduced!(iamax Iamax T, &x, Place::End), (n / 2) as u64);
                    assert!(reduced!(asum Asum T, &x, Place::End).is_nan());
                    put(&mut x, n - 1, real(f64::NAN));
                    assert_eq!(reduced!(iamax Iamax T, &x, Place::End), (n / 2) as u64);
                }
            }
            // The first of equal ones.
            if inc > 0 {
                assert_eq!(reduced!(iamax Iamax T, &all(2.0), Place::End), 0);
                assert_eq!(reduced!(iamax Iamax T, &all(0.0), Place::End), 0);
            }
            // A factor of zero is a factor like any other.
            let mut x = all(f64::NAN);
            if n > 1 {
                put(&mut x, 1, real(f64::INFINITY));
            }
            if inc > 0 {
                let mut expected = Expected::unchanged(&x);
                for i in 0..n {
                    expected.within(at(&x, i), c64::new(f64::NAN, 0.0), 0.0);
                }
                let p = args::Scal::<T> { n: n as i64, alpha: T::ZERO, x: null_mut(), incx: inc };
                // SAFETY: `check` placed what the arguments need.
                let call = |p: &args::Scal<T>| unsafe { kernels::scal(p) };
                check(&p, Place::End, p, &[(0, &x)], &[(0, &expected)], call);
            }
        }
    }
    // One element, 2^31 - 1 times.
    let (three, n) = (real(3.0), i64::from(i32::MAX));
    // SAFETY: one element is all that increment 0 names.
    let got = unsafe { kernels::nrm2(&args::Nrm2::<T> { n, x: &three, incx: 0 }) }.to_f64();
    let want = 3.0 * (n as f64).sqrt();
    assert!((got - want).abs() <= 4.0 * T::EPS * want);
    let mut y = T::ZERO;
    // SAFETY: as above.
    unsafe { kernels::copy(&args::Copy::<T> { n, x: &three, incx: 0, y: &mut y, incy: 0 }) };
    assert_eq!(y, three);
}

/// Overlapping vectors: the results of the loop.
fn overlaps<T: Number>() {
    let mut random = Random(13);
    for n in [1usize, 3, 16, 17, 40, 100] {
        for shift in [0usize, 1, 2, 5, 16, 99, 120] {
            for inc in [1i64, -1, 2] {
                let len = shift + 2 * n + 2;
                let start: Vec<T> = (0..len).map(|_| random.element()).collect();
                let index = |i: usize| Store::Vector { n, inc }.index(i, 0).unwrap();
                let mut want = start.clone();
                for i in 0..n {
                    want.swap(index(i), shift + index(i));
                }
                let mut got = start.clone();
                let x = got.as_mut_ptr();
                // SAFETY: both vectors are within `got`.
                unsafe {
                    let (y, n) = (x.add(shift), n as i64);
                    kernels::swap(&args::Swap::<T> { n, x, incx: inc, y, incy: inc });
                }
                assert_eq!(got, want, "{n} {shift} {inc}");
                let (c, s) = (T::Real::from_f64(0.5), T::Real::from_f64(0.25));
                let mut want = start.clone();
                for i in 0..n {
                    let (a, b) = (want[index(i)], want[shift + index(i)]);
                    want[shift + index(i)] = b.mul_real(c) - a.mul_real(s);
                    want[index(i)] = a.mul_real(c) + b.mul_real(s);
                }
                let mut got = start.clone();
                let x = got.as_mut_ptr();
                // SAFETY: both vectors are within `got`.
                unsafe {
                    let (y, n) = (x.add(shift), n as i64);
                    kernels::rot(&args::Rot::<T> { n, x, incx: inc, y, incy: inc, c, s });
                }
                for (got, want) in got.iter().zip(&want) {
                    assert!(abs(got.wide() - want.wide()) <= 8.0 * T::EPS, "{n} {shift} {inc}");
                }
            }
        }
    }
}

fn make_real<T: Number + Real>(a: f64, b: f64) -> [f64; 4] {
    let (mut a, mut b) = (T::from_f64(a), T::from_f64(b));
    let (mut c, mut s) = (T::ZERO, T::ZERO);
    // SAFETY: four locals.
    unsafe { kernels::rotg(&args::Rotg::<T> { a: &mut a, b: &mut b, c: &mut c, s: &mut s }) };
    [a.to_f64(), b.to_f64(), c.to_f64(), s.to_f64()]
}

fn rotg_real<T: Number + Real>() {
    assert_eq!(make_real::<T>(0.0, 0.0), [0.0, 0.0, 1.0, 0.0]);
    assert_eq!(make_real::<T>(2.0, 0.0), [2.0, 0.0, 1.0, 0.0]);
    assert_eq!(make_real::<T>(0.0, 2.0), [2.0, 1.0, 0.0, 1.0]);
    let [r, z, c, s] = make_real::<T>(f64::INFINITY, 1.0);
    assert!(r == f64::INFINITY && z == 0.0 && c.is_nan() && s == 0.0);
    let [r, z, ..] = make_real::<T>(1.0, f64::NAN);
    assert!(r.is_nan() && z.is_nan());
    let scales: &[f64] = if size_of::<T>() == 4 {
        &[1.0, 1e38, 1e-38, 1e-41]
    } else {
        &[1.0, 1e307, 1e-307, 1e-310]
    };
    let mut random = Random(14);
    for &scale in scales {
        for _ in 0..200 {
            let (a, b) = (
                T::from_f64(random.real() * scale).to_f64(),
                T::from_f64(random.real() * scale).to_f64(),
            );
            let [r, _, c, s] = make_real::<T>(a, b);
            let unit = if scale < 1e-37 { 1e-3 } else { 20.0 * T::EPS };
            assert!((c * c + s * s - 1.0).abs() <= unit, "{a} {b}: {c} {s}");
            let (ra, rb) = (c * (a / scale) + s * (b / scale), c * (b / scale) - s * (a / scale));
            assert!((ra - r / scale).abs() <= unit && rb.abs() <= unit, "{a} {b}: {r} {ra} {rb}");
            assert!((r / scale).abs() > 0.0 || a == 0.0 && b == 0.0);
        }
    }
}

fn rotg_complex<T: Number>() {
    let make = |a: c64, b: c64| {
        let (mut a, mut b, mut c, mut s) = (T::make(a), T::make(b), T::Real::ZERO, T::ZERO);
        let before = b;
        // SAFETY: four locals.
        unsafe { kernels::rotg(&args::Rotg::<T> { a: &mut a, b: &mut b, c: &mut c, s: &mut s }) };
        assert_eq!(b.bits(), before.bits());
        (a.wide(), c.to_f64(), s.wide())
    };
    let zero = c64::default();
    assert_eq!(make(zero, zero), (zero, 1.0, zero));
    assert_eq!(make(one(), zero), (one(), 1.0, zero));
    assert_eq!(make(zero, one()), (one(), 0.0, one()));
    let single = size_of::<T::Real>() == 4;
    let scales: &[f64] = if single {
        &[1.0, 1e37, 1e-37, 1e20, 1e-20]
    } else {
        &[1.0, 1e307, 1e-307, 1e160, 1e-160]
    };
    let mut random = Random(15);
    for &sa in scales {
        for &sb in scales {
            for _ in 0..50 {
                let a = T::make(random.element::<c64>() * sa).wide();
                let b = T::make(random.element::<c64>() * sb).wide();
                let (r, c, s) = make(a, b);
                assert!(
                    (c * c + s.norm_sqr() - 1.0).abs() <= 50.0 * T::EPS,
                    "{a} {b}: {r} {c} {s}"
                );
                let scale = sa.max(sb);
                let ra = (a / scale) * c + s * (b / scale) - r / scale;
                let rb = (b / scale) * c - s.conj() * (a / scale);
                assert!(
                    abs(ra) <= 50.0 * T::EPS && abs(rb) <= 50.0 * T::EPS,
                    "{a} {b}: {r} {c} {s}"
                );
            }
        }
    }
    // The rest has to end.
    let odd = [0.0, 1.0, f64::INFINITY, f64::NAN, f64::MAX, f64::MIN_POSITIVE];
    for a in odd {
        for b in odd {
            for c in odd {
                make(c64::new(a, b), c64::new(c, a));
            }
        }
    }
}

fn rotmg<T: Number + Real>() {
    let make = |[d1, d2, x1, y1]: [f64; 4]| {
        let [mut d1, mut d2, mut x1, y1] = [d1, d2, x1, y1].map(T::from_f64);
        let mut param = [T::from_f64(7.0); 5];
        // SAFETY: locals.
        unsafe {
            let param = param.as_mut_ptr();
            kernels::rotmg(&args::Rotmg::<T> { d1: &mut d1, d2: &mut d2, x1: &mut x1, y1, param });
        }
        ([d1, d2, x1].map(|x| x.to_f64()), param.map(|x| x.to_f64()))
    };
    assert_eq!(make([1.0, 0.0, 2.0, 3.0]), ([1.0, 0.0, 2.0], [-2.0, 7.0, 7.0, 7.0, 7.0]));
    assert_eq!(make([-1.0, 1.0, 2.0, 3.0]), ([0.0; 3], [-1.0, 0.0, 0.0, 0.0, 0.0]));
    for at in [0, 1] {
        for value in [f64::INFINITY, f64::NEG_INFINITY] {
            let mut input = [1.0; 4];
            input[at] = value;
            let (d, param) = make(input);
            assert_eq!(param[0], -1.0);
            assert!(d.iter().chain(&param[1..]).all(|x| x.is_nan()));
        }
    }
    let mut random = Random(16);
    let scales: &[f64] =
        if size_of::<T>() == 4 { &[1.0, 1e10, 1e-10] } else { &[1.0, 1e20, 1e-20, 1e100] };
    for _ in 0..2000 {
        let s1 = random.pick(scales);
        let s2 = random.pick(scales);
        let round = |x: f64| T::from_f64(x).to_f64();
        let d1 = round(random.real().abs() * s1);
        let d2 = round(random.real().abs() * s2);
        let (x1, y1) = (round(random.real()), round(random.real()));
        let (after, param) = make([d1, d2, x1, y1]);
        let [flag, h11, h21, h12, h22] = param;
        let h = match flag {
            -2.0 => continue,
            -1.0 => [h11, h12, h21, h22],
            0.0 => [1.0, h12, h21, 1.0],
            _ => [h11, 1.0, -1.0, h22],
        };
        // H maps (x1, y1) to (x1', 0), and sqrt(d1') x1' is the length of the whole.
        let (top, below) = (h[0] * x1 + h[1] * y1, h[2] * x1 + h[3] * y1);
        let near = |a: f64, b: f64, size: f64| (a - b).abs() <= 100.0 * T::EPS * size;
        assert!(near(top, after[2], (h[0] * x1).abs() + (h[1] * y1).abs()));
        assert!(near(below, 0.0, (h[2] * x1).abs() + (h[3] * y1).abs()));
        let (new, old) = (after[0] * after[2] * after[2], d1 * x1 * x1 + d2 * y1 * y1);
        assert!(near(new, old, old), "{d1} {d2} {x1} {y1}: {new} {old}");
    }
    // The rest has to end.
    let odd = [
        0.0,
        1.0,
        f64::INFINITY,
        f64::NAN,
        -1.0,
        f64::MAX,
        f64::MIN_POSITIVE,
        1e300,
        1e-320,
        1e-44,
    ];
    for a in odd {
        for b in odd {
            for c in odd {
                for d in odd {
                    make([a, b, c, d]);
                }
            }
        }
    }
    make([1.0, -25.0 / 729.0 * (1.0 - f64::EPSILON), 5.0, 27.0]);
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
    axpby_sdcz: axpby f32 f64 c32 c64;
    copy_and_swap_sdcz: copy_and_swap f32 f64 c32 c64;
    rot_sdcz: rot f32 f64 c32 c64;
    rotm_sd: rotm f32 f64;
    dot_sd: dot f32 f64;
    dotu_cz: dotu c32 c64;
    dotc_cz: dotc c32 c64;
    scal_sdcz: scal f32 f64 c32 c64;
    reductions_sdcz: reductions f32 f64 c32 c64;
    edges_sdcz: edges f32 f64 c32 c64;
    overlaps_sdcz: overlaps f32 f64 c32 c64;
    rotg_sd: rotg_real f32 f64;
    rotg_cz: rotg_complex c32 c64;
    rotmg_sd: rotmg f32 f64;
}
