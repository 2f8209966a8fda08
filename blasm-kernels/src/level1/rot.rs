//! The application of plane rotations, plain and modified.
//!
//! Owns `rot` and `rotm`, which both apply a matrix of order two to each pair of elements. `rotg`
//! makes the matrix.

use super::{is_unit, same_or_apart, width};
use crate::simd::{self, Element, Part, vectorised};
use crate::strided;
use blasm_core::args;
use blasm_core::scalar::{Real, Scalar};

/// Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
///
/// # Safety
/// As the crate says; x and y may overlap, and the order is the reference's.
#[inline]
pub unsafe fn rot<T: Scalar>(p: &args::Rot<T>) {
    if p.n <= 0 {
        return;
    }
    // SAFETY: guaranteed by the caller.
    unsafe { fused_rot(p) }
}

vectorised! {
    /// # Safety
    /// As `rot`, with n > 0.
    unsafe fn fused_rot<T: Scalar>[s](p: *const args::Rot<T>) -> () {
        // SAFETY: guaranteed by the caller.
        unsafe {
            let p = &*p;
            apply(s, p.n, (p.x, p.incx), (p.y, p.incy), [[p.c, p.s], [-p.s, p.c]])
        }
    }
}

/// Applies a modified plane rotation: (x, y) := H (x, y).
///
/// # Safety
/// As the crate says; x and y may overlap, and the order is the reference's.
#[inline]
pub unsafe fn rotm<T: Real>(p: &args::Rotm<T>) {
    if p.n <= 0 {
        return;
    }
    // SAFETY: guaranteed by the caller.
    unsafe { fused_rotm(p) }
}

vectorised! {
    /// # Safety
    /// As `rotm`, with n > 0.
    unsafe fn fused_rotm<T: Real>[s](p: *const args::Rotm<T>) -> () {
        // SAFETY: guaranteed by the caller.
        let &args::Rotm { n, x, incx, y, incy, param } = unsafe { &*p };
        // SAFETY: param is five numbers, by the contract. One read of all five, before anything
        // else.
        let [flag, h11, h21, h12, h22] = unsafe { param.cast::<[T; 5]>().read_unaligned() };
        if flag == -T::ONE - T::ONE {
            return;
        }
        let h = if flag < T::ZERO {
            [[h11, h12], [h21, h22]]
        } else if flag == T::ZERO {
            [[T::ONE, h12], [h21, T::ONE]]
        } else {
            [[h11, T::ONE], [-T::ONE, h22]]
        };
        // SAFETY: guaranteed by the caller.
        unsafe { apply(s, n, (x, incx), (y, incy), h) }
    }
}

/// (x, y) := H (x, y).
///
/// # Safety
/// `x` and `y` are vectors of `n` elements with those increments, n > 0.
#[inline(always)]
unsafe fn apply<S: pulp::Simd, T: Element>(
    s: S,
    n: i64,
    (x, incx): (*mut T, i64),
    (y, incy): (*mut T, i64),
    h: [[T::Real; 2]; 2],
) {
    let one = |x: *mut T, y: *mut T| {
        // SAFETY: for the code below: x and y have an element there.
        unsafe {
            let (a, b) = (x.read_unaligned(), y.read_unaligned());
            let (re_a, re_b) = turned::<S, T::Real>(h, a.re(), b.re());
            let (im_a, im_b) =
                if T::IS_COMPLEX { turned::<S, T::Real>(h, a.im(), b.im()) } else { (re_a, re_b) };
            y.write_unaligned(T::from_parts(re_b, im_b));
            x.write_unaligned(T::from_parts(re_a, im_a));
        }
    };
    if n == 1 {
        return one(x, y);
    }
    // SAFETY: guaranteed by the caller; adjacent elements are as many adjacent parts.
    unsafe {
        if is_unit(incx, incy) && same_or_apart(x, y, n) {
            let parts = (n * width::<T>()) as usize;
            return apply_in_registers(s, parts, x.cast::<T::Real>(), y.cast::<T::Real>(), h);
        }
        strided::each_pair(n, (x, incx), (y, incy), one);
    }
}

/// H (a, b), as `apply_in_registers` computes it.
#[inline(always)]
fn turned<S: pulp::Simd, T: Part>([[h11, h12], [h21, h22]]: [[T; 2]; 2], a: T, b: T) -> (T, T) {
    (T::one_mul_add::<S>(h11, a, h12 * b), T::one_mul_add::<S>(h22, b, h21 * a))
}

/// # Safety
/// `x` and `y` have `n` adjacent elements and are the same or apart.
#[inline(always)]
unsafe fn apply_in_registers<S: pulp::Simd, T: Part>(
    s: S,
    n: usize,
    x: *mut T,
    y: *mut T,
    h: [[T; 2]; 2],
) {
    const STEPS: usize = 4;
    let l = simd::lanes::<S, T>();
    let r = [
        [T::splat(s, h[0][0]), T::splat(s, h[0][1])],
        [T::splat(s, h[1][0]), T::splat(s, h[1][1])],
    ];
    let head = simd::head::<S, T>(x, n);
    let mut i = 0;
    // SAFETY: every access ends at or before element n.
    unsafe {
        let one = |i: usize| {
            let (x, y) = (x.add(i), y.add(i));
            let (a, b) = turned::<S, T>(h, x.read_unaligned(), y.read_unaligned());
            y.write_unaligned(b);
            x.write_unaligned(a);
        };
        while i < head {
            one(i);
            i += 1;
        }
        let both = |i: usize| {
            let (a, b) = (simd::load::<S, T>(x.add(i)), simd::load::<S, T>(y.add(i)));
            (
                T::vmul_add(s, r[0][0], a, T::vmul(s, r[0][1], b)),
                T::vmul_add(s, r[1][1], b, T::vmul(s, r[1][0], a)),
            )
        };
        while i + STEPS * l <= n {
            let mut xs = [simd::load::<S, T>(x.add(i)); STEPS];
            let mut ys = [simd::load::<S, T>(y.add(i)); STEPS];
            for c in 0..STEPS {
                (xs[c], ys[c]) = both(i + c * l);
            }
            for c in 0..STEPS {
                simd::store::<S, T>(y.add(i + c * l), ys[c]);
            }
            for c in 0..STEPS {
                simd::store::<S, T>(x.add(i + c * l), xs[c]);
            }
            i += STEPS * l;
        }
        while i + l <= n {
            let (a, b) = both(i);
            simd::store::<S, T>(y.add(i), b);
            simd::store::<S, T>(x.add(i), a);
            i += l;
        }
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            one(i);
            i += 1;
        }
    }
}
