//! The sum of magnitudes and the Euclidean norm.
//!
//! Owns the sums of one vector's parts, and computes a norm whenever it can be represented.

use super::{SHORT, is_unit, width};
use crate::simd::{self, Part, vectorised};
use crate::strided::{Vector, each};
use blasm_core::args;
use blasm_core::scalar::{Real, Scalar};

/// The sum of the magnitudes of x; of a complex element, |re| + |im|.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn asum<T: Scalar>(p: &args::Asum<T>) -> T::Real {
    if p.n <= 0 || p.incx <= 0 {
        return T::Real::ZERO;
    }
    // SAFETY: x has n elements, by the contract; adjacent elements are as many adjacent parts.
    unsafe {
        if p.n >= SHORT && p.incx == 1 {
            return unit_sum(p.n * width::<T>(), p.x.cast::<T::Real>(), false);
        }
        let mut sum = T::Real::ZERO;
        each(p.n, (p.x, p.incx), |x| sum += x.read_unaligned().abs1());
        sum
    }
}

vectorised! {
    /// The sum of magnitudes, or of squares.
    ///
    /// # Safety
    /// `x` has `n` adjacent elements, n > 0.
    unsafe fn unit_sum<T: Real>[s](n: i64, x: *const T, squares: bool) -> T {
        // SAFETY: guaranteed by the caller. Two copies of the loop, without a test inside.
        unsafe {
            if squares {
                sum_in_registers(s, n as usize, x, |v, sum| T::vmul_add(s, v, v, sum), |x| x * x)
            } else {
                sum_in_registers(s, n as usize, x, |v, sum| T::vadd(s, T::vabs(s, v), sum), |x| x.abs())
            }
        }
    }
}

/// # Safety
/// `x` has `n` adjacent elements.
#[inline(always)]
unsafe fn sum_in_registers<S: pulp::Simd, T: Part>(
    s: S,
    n: usize,
    x: *const T,
    step: impl Fn(T::Lanes<S>, T::Lanes<S>) -> T::Lanes<S>,
    last: impl Fn(T) -> T,
) -> T {
    const SUMS: usize = 8;
    let l = simd::lanes::<S, T>();
    let mut sums = [T::splat(s, T::ZERO); SUMS];
    let mut i = 0;
    // SAFETY: every load ends at or before element n.
    unsafe {
        while i + SUMS * l <= n {
            for (c, sum) in sums.iter_mut().enumerate() {
                *sum = step(simd::load::<S, T>(x.add(i + c * l)), *sum);
            }
            i += SUMS * l;
        }
        while i + l <= n {
            sums[0] = step(simd::load::<S, T>(x.add(i)), sums[0]);
            i += l;
        }
        let mut width = SUMS / 2;
        while width > 0 {
            for c in 0..width {
                sums[c] = T::vadd(s, sums[c], sums[c + width]);
            }
            width /= 2;
        }
        let mut sum = T::sum(s, sums[0]);
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            sum += last(x.add(i).read_unaligned());
            i += 1;
        }
        sum
    }
}

/// The Euclidean norm of x, without needless overflow or underflow.
///
/// # Safety
/// As the crate says.
#[inline(always)]
pub unsafe fn nrm2<T: Scalar>(p: &args::Nrm2<T>) -> T::Real {
    if p.n <= 0 {
        return T::Real::ZERO;
    }
    if p.n == 1 && !T::IS_COMPLEX {
        // SAFETY: x has an element, by the contract.
        return unsafe { p.x.read_unaligned() }.abs1();
    }
    let x = Vector::new(p.x, p.n, p.incx);
    if p.incx == 0 {
        // SAFETY: x has an element, by the contract.
        let once = unsafe { scaled_norm(1, x) };
        return T::Real::from_f64((p.n as f64).sqrt()) * once;
    }
    // SAFETY: x has n elements, by the contract; adjacent elements are as many adjacent parts.
    unsafe {
        let sum = if p.n >= SHORT && is_unit(p.incx, p.incx) {
            unit_sum(p.n * width::<T>(), p.x.cast::<T::Real>(), true)
        } else {
            let mut sum = T::Real::ZERO;
            each(p.n, (p.x, p.incx), |x| {
                let x = x.read_unaligned();
                sum += x.re() * x.re() + x.im() * x.im();
            });
            sum
        };
        // Squares lost to underflow, at most n of them, do not matter to a sum of this size; and
        // the sum is NaN only if an element is.
        let enough = T::Real::MIN_POSITIVE / T::Real::EPSILON * T::Real::from_f64(p.n as f64 * 2.0);
        if (sum >= enough && sum <= T::Real::MAX) || sum.is_nan() {
            return sum.sqrt();
        }
        scaled_norm(p.n, x)
    }
}

/// The norm by three sums: of the squares of what is too large to square, too small, and neither
/// (Blue 1978, with the constants of Anderson 2017). In single precision one sum in double does it.
///
/// # Safety
/// `x` has `n` elements, none of them NaN unless n is 1.
#[cold]
unsafe fn scaled_norm<T: Scalar>(n: i64, x: Vector<T>) -> T::Real {
    let single = size_of::<T::Real>() == 4;
    let power = |e: i32| 2f64.powi(e);
    let (small, large) = (power(-511), power(486));
    let (small_scale, large_scale) = (power(537), power(-538));
    let mut sums = [0.0f64; 3];
    for i in 0..n {
        // SAFETY: i < n.
        let x = unsafe { x.get(i) };
        for part in [x.re(), x.im()] {
            let part = part.abs().to_f64();
            if single {
                sums[1] += part * part;
            } else if part > large {
                sums[2] += (part * large_scale) * (part * large_scale);
            } else if part < small {
                sums[0] += (part * small_scale) * (part * small_scale);
            } else {
                sums[1] += part * part;
            }
        }
    }
    let [low, middle, high] = sums;
    let norm = if high > 0.0 {
        let rest = if middle > 0.0 { middle * large_scale * large_scale } else { 0.0 };
        (high + rest).sqrt() / large_scale
    } else if low > 0.0 {
        let (a, b) = (middle.sqrt(), low.sqrt() / small_scale);
        let (lesser, greater) = if a > b { (b, a) } else { (a, b) };
        greater * (1.0 + (lesser / greater) * (lesser / greater)).sqrt()
    } else {
        middle.sqrt()
    };
    T::Real::from_f64(norm)
}
