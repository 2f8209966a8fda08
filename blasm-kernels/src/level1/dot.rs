//! Inner products.
//!
//! Owns the order in which a sum is added up: by length and increments, in several sums so that one
//! addition need not wait for the one before.

use super::{SHORT, is_unit};
use crate::simd::{self, Element, Products, vectorised};
use crate::strided::{Vector, conj_if, each_pair};
use blasm_core::args;
use blasm_core::scalar::Scalar;

macro_rules! dot {
    ($(#[$doc:meta])* $name:ident, $args:ident, $conj:literal) => {
        $(#[$doc])*
        ///
        /// # Safety
        /// As the crate says.
        #[inline(always)]
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) -> T {
            if p.n <= 0 {
                return T::ZERO;
            }
            // SAFETY: x and y have n elements each, by the contract.
            unsafe {
                if p.n >= SHORT && is_unit(p.incx, p.incy) {
                    return unit_dot(p.n, p.x, p.y, $conj);
                }
                if p.n < SHORT {
                    let mut sum = T::ZERO;
                    each_pair(p.n, (p.x, p.incx), (p.y, p.incy), |x, y| {
                        sum += conj_if($conj, x.read_unaligned()) * y.read_unaligned();
                    });
                    return sum;
                }
                let (x, y) = (Vector::new(p.x, p.n, p.incx), Vector::new(p.y, p.n, p.incy));
                plain_dot(p.n, x, y, $conj)
            }
        }
    };
}
dot!(
    /// The inner product of real x and y.
    dot, Dot, false
);
dot!(
    /// The inner product of complex x and y, neither conjugated.
    dotu, Dotu, false
);
dot!(
    /// The inner product of conj(x) and y.
    dotc, Dotc, true
);

/// # Safety
/// `x` and `y` have `n` elements.
#[inline]
unsafe fn plain_dot<T: Scalar>(n: i64, x: Vector<T>, y: Vector<T>, conj: bool) -> T {
    // SAFETY: i < n.
    let term = |i| unsafe { conj_if(conj, x.get(i)) * y.get(i) };
    // Four sums, so that one addition need not wait for the one before.
    let mut sums = [T::ZERO; 4];
    let mut i = 0;
    while i + 4 <= n {
        for (c, s) in (0..).zip(&mut sums) {
            *s += term(i + c);
        }
        i += 4;
    }
    let mut sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    while i < n {
        sum += term(i);
        i += 1;
    }
    sum
}

vectorised! {
    /// # Safety
    /// `x` and `y` have `n` adjacent elements, n > 0.
    unsafe fn unit_dot<T: Scalar>[s](n: i64, x: *const T, y: *const T, conj: bool) -> T {
        // SAFETY: guaranteed by the caller.
        unsafe { dot_in_registers(s, n as usize, x, y, conj) }
    }
}

/// # Safety
/// `x` and `y` have `n` adjacent elements.
#[inline(always)]
pub(crate) unsafe fn dot_in_registers<S: pulp::Simd, T: Element>(
    s: S,
    n: usize,
    x: *const T,
    y: *const T,
    conj: bool,
) -> T {
    const SUMS: usize = 4;
    let l = simd::lanes::<S, T>();
    let mut sums = [Products::<S, T>::zero(s); SUMS];
    let mut i = 0;
    // SAFETY: every load ends at or before element n.
    unsafe {
        while i + SUMS * l <= n {
            for (c, sum) in sums.iter_mut().enumerate() {
                let xs = simd::load::<S, T>(x.add(i + c * l));
                let ys = simd::load::<S, T>(y.add(i + c * l));
                sum.add(s, xs, ys, simd::swapped::<S, T>(s, ys));
            }
            i += SUMS * l;
        }
        while i + l <= n {
            let (xs, ys) = (simd::load::<S, T>(x.add(i)), simd::load::<S, T>(y.add(i)));
            sums[0].add(s, xs, ys, simd::swapped::<S, T>(s, ys));
            i += l;
        }
        let [mut a, b, mut c, d] = sums;
        a.merge(s, b);
        c.merge(s, d);
        a.merge(s, c);
        let mut sum = a.total(s, conj);
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            sum += conj_if(conj, x.add(i).read_unaligned()) * y.add(i).read_unaligned();
            i += 1;
        }
        sum
    }
}

/// The inner product of two single-precision vectors, computed and returned in double precision.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn dsdot(p: &args::Dsdot<f32>) -> f64 {
    // SAFETY: guaranteed by the caller.
    unsafe { double_dot(p.n, p.x, p.incx, p.y, p.incy) }
}

/// alpha plus the inner product of x and y, computed in double precision and rounded once.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn sdsdot(p: &args::Sdsdot<f32>) -> f32 {
    if p.n <= 0 {
        return p.alpha;
    }
    // SAFETY: guaranteed by the caller.
    let sum = unsafe { double_dot(p.n, p.x, p.incx, p.y, p.incy) };
    (f64::from(p.alpha) + sum) as f32
}

/// # Safety
/// `x` and `y` are vectors of `n` elements with those increments.
#[inline]
unsafe fn double_dot(n: i64, x: *const f32, incx: i64, y: *const f32, incy: i64) -> f64 {
    if n <= 0 {
        return 0.0;
    }
    if n >= SHORT && is_unit(incx, incy) {
        // SAFETY: the increments say that the elements are adjacent.
        return unsafe { unit_double_dot::<f32>(n, x, y) };
    }
    let (x, y) = (Vector::new(x, n, incx), Vector::new(y, n, incy));
    // SAFETY: i < n.
    (0..n).map(|i| unsafe { f64::from(x.get(i)) * f64::from(y.get(i)) }).sum()
}

vectorised! {
    /// # Safety
    /// `x` and `y` have `n` adjacent elements, n > 0.
    unsafe fn unit_double_dot<T: Real>[s](n: i64, x: *const T, y: *const T) -> f64 {
        const SUMS: usize = 16;
        let _ = s;
        let n = n as usize;
        let mut sums = [0.0; SUMS];
        let mut i = 0;
        // SAFETY: every index is less than n.
        let term = |i| unsafe {
            x.add(i).read_unaligned().to_f64() * y.add(i).read_unaligned().to_f64()
        };
        while i + SUMS <= n {
            for (c, sum) in sums.iter_mut().enumerate() {
                *sum += term(i + c);
            }
            i += SUMS;
        }
        sums.iter().sum::<f64>() + (i..n).map(term).sum::<f64>()
    }
}
