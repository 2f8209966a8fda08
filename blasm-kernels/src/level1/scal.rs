//! Scaling, by a factor of the vector's type or by a real one.
//!
//! Owns ordinary multiplication, without a special case for zero. `level2` has the y := beta y of
//! level 2, which has one.

use super::{SHORT, width};
use crate::simd::{self, Element, Factor, vectorised};
use crate::strided::Vector;
use blasm_core::args;
use blasm_core::scalar::Scalar;

/// x := alpha x. Ordinary multiplication: alpha = 0 keeps NaN and makes NaN of infinities.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn scal<T: Scalar>(p: &args::Scal<T>) {
    if p.n <= 0 || p.incx <= 0 {
        return;
    }
    // SAFETY: x has n elements, by the contract.
    unsafe {
        if T::IS_COMPLEX {
            return fused_scal(p);
        }
        if p.n >= SHORT && p.incx == 1 {
            return unit_scal(p.n, p.alpha, p.x);
        }
        let x = Vector::new(p.x, p.n, p.incx);
        for i in 0..p.n {
            x.set(i, p.alpha * x.get(i));
        }
    }
}

vectorised! {
    /// # Safety
    /// As `scal`, with n > 0 and incx > 0.
    unsafe fn fused_scal<T: Scalar>[s](p: *const args::Scal<T>) -> () {
        // SAFETY: guaranteed by the caller: x has n elements.
        unsafe {
            let &args::Scal { n, alpha, x, incx } = &*p;
            if n == 1 {
                return x.write_unaligned(simd::one_mul::<S, T>(alpha, x.read_unaligned()));
            }
            if incx == 1 {
                return scal_in_registers(s, n as usize, alpha, x);
            }
            let x = Vector::new(x, n, incx);
            for i in 0..n {
                x.set(i, simd::one_mul::<S, T>(alpha, x.get(i)));
            }
        }
    }
}

/// x := alpha x, with a real alpha and a complex x.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn real_scal<T: Scalar>(p: &args::RealScal<T>) {
    if p.n <= 0 || p.incx <= 0 {
        return;
    }
    // SAFETY: x has n elements, by the contract; adjacent elements are as many adjacent parts.
    unsafe {
        if p.n >= SHORT && p.incx == 1 {
            return unit_scal(p.n * width::<T>(), p.alpha, p.x.cast::<T::Real>());
        }
        let x = Vector::new(p.x, p.n, p.incx);
        for i in 0..p.n {
            x.set(i, x.get(i).mul_real(p.alpha));
        }
    }
}

vectorised! {
    /// # Safety
    /// `x` has `n` adjacent elements, n > 0.
    unsafe fn unit_scal<T: Scalar>[s](n: i64, alpha: T, x: *mut T) -> () {
        // SAFETY: guaranteed by the caller.
        unsafe { scal_in_registers(s, n as usize, alpha, x) }
    }
}

/// # Safety
/// `x` has `n` adjacent elements.
#[inline(always)]
unsafe fn scal_in_registers<S: pulp::Simd, T: Element>(s: S, n: usize, alpha: T, x: *mut T) {
    const STEPS: usize = 4;
    let l = simd::lanes::<S, T>();
    let factor = Factor::<S, T>::new(s, alpha, false);
    let head = simd::head::<S, T>(x, n);
    let mut i = 0;
    // SAFETY: every access ends at or before element n.
    unsafe {
        while i < head {
            let at = x.add(i);
            at.write_unaligned(simd::one_mul::<S, T>(alpha, at.read_unaligned()));
            i += 1;
        }
        while i + STEPS * l <= n {
            for c in 0..STEPS {
                let at = x.add(i + c * l);
                simd::store::<S, T>(at, factor.mul(s, simd::load::<S, T>(at)));
            }
            i += STEPS * l;
        }
        if i == n {
            return;
        }
        while i + l <= n {
            let at = x.add(i);
            simd::store::<S, T>(at, factor.mul(s, simd::load::<S, T>(at)));
            i += l;
        }
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            let at = x.add(i);
            at.write_unaligned(simd::one_mul::<S, T>(alpha, at.read_unaligned()));
            i += 1;
        }
    }
}
