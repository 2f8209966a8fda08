//! axpy, also for the columns of level 2.
//!
//! Owns y += alpha x with the same bits for an element wherever it is.

use super::is_unit;
use crate::simd::{self, Element, Factor, vectorised};
use crate::strided::{Vector, conj_if};
use blasm_core::args;
use blasm_core::scalar::Scalar;

/// y := alpha x + y.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn axpy<T: Scalar>(p: &args::Axpy<T>) {
    if p.n <= 0 || p.alpha.is_zero() {
        return;
    }
    // SAFETY: guaranteed by the caller.
    unsafe { fused_axpy(p) }
}

vectorised! {
    /// # Safety
    /// As `axpy`, with n > 0.
    unsafe fn fused_axpy<T: Scalar>[s](p: *const args::Axpy<T>) -> () {
        // SAFETY: guaranteed by the caller: x and y have n elements each.
        unsafe {
            let &args::Axpy { n, alpha, x, incx, y, incy } = &*p;
            if n == 1 {
                let v = simd::one_mul_add::<S, T>(alpha, x.read_unaligned(), y.read_unaligned());
                return y.write_unaligned(v);
            }
            if is_unit(incx, incy) {
                return axpy_in_registers(s, n as usize, alpha, x, false, y);
            }
            let (x, y) = (Vector::new(x, n, incx), Vector::new(y, n, incy));
            for i in 0..n {
                y.set(i, simd::one_mul_add::<S, T>(alpha, x.get(i), y.get(i)));
            }
        }
    }
}

/// y += alpha x or alpha conj(x).
///
/// # Safety
/// `x` and `y` have `n` adjacent elements.
#[inline(always)]
pub(crate) unsafe fn axpy_in_registers<S: pulp::Simd, T: Element>(
    s: S,
    n: usize,
    alpha: T,
    x: *const T,
    conj: bool,
    y: *mut T,
) {
    const STEPS: usize = 4;
    let l = simd::lanes::<S, T>();
    let factor = Factor::<S, T>::new(s, alpha, conj);
    let head = simd::head::<S, T>(y, n);
    let mut i = 0;
    // SAFETY: every access ends at or before element n.
    unsafe {
        while i < head {
            let (at, xi) = (y.add(i), x.add(i).read_unaligned());
            let v = simd::one_mul_add::<S, T>(alpha, conj_if(conj, xi), at.read_unaligned());
            at.write_unaligned(v);
            i += 1;
        }
        while i + STEPS * l <= n {
            // Loads before stores: those at the same place in a page would wait for one another.
            let mut ys = [simd::load::<S, T>(y.add(i)); STEPS];
            for (c, v) in ys.iter_mut().enumerate() {
                let xs = simd::load::<S, T>(x.add(i + c * l));
                *v = factor.mul_add(s, xs, simd::load::<S, T>(y.add(i + c * l)));
            }
            for (c, &v) in ys.iter().enumerate() {
                simd::store::<S, T>(y.add(i + c * l), v);
            }
            i += STEPS * l;
        }
        while i + l <= n {
            let (xs, at) = (simd::load::<S, T>(x.add(i)), y.add(i));
            simd::store::<S, T>(at, factor.mul_add(s, xs, simd::load::<S, T>(at)));
            i += l;
        }
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            let (at, xi) = (y.add(i), x.add(i).read_unaligned());
            let v = simd::one_mul_add::<S, T>(alpha, conj_if(conj, xi), at.read_unaligned());
            at.write_unaligned(v);
            i += 1;
        }
    }
}
