//! axpby.
//!
//! Owns y := alpha x + beta y with the same bits for an element wherever it is.

use super::is_unit;
use crate::simd::{self, vectorised};
use crate::strided::{each_pair, times};
use blasm_core::scalar::Scalar;
use blasm_core::{Arguments, Demand, args};

/// y := alpha x + beta y.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn axpby<T: Scalar>(p: &args::Axpby<T>) {
    if p.demand() == Demand::Nothing {
        return;
    }
    // SAFETY: guaranteed by the caller.
    unsafe { fused_axpby(p) }
}

vectorised! {
    /// # Safety
    /// As `axpby`, with something to do.
    unsafe fn fused_axpby<T: Scalar>[_s](p: *const args::Axpby<T>) -> () {
        // SAFETY: guaranteed by the caller: x and y have n elements each. x is read only if alpha is
        // not zero, and y only if beta is not; y is written, since there is something to do.
        unsafe {
            let &args::Axpby { n, alpha, x, incx, beta, y, incy } = &*p;
            let (reads_x, reads_y) = (!alpha.is_zero(), !beta.is_zero());
            let one = |x: *const T, y: *mut T| {
                let value = match (reads_x, reads_y) {
                    (true, true) => {
                        let scaled = times(beta, y.read_unaligned());
                        simd::one_mul_add::<S, T>(alpha, x.read_unaligned(), scaled)
                    }
                    (true, false) => times(alpha, x.read_unaligned()),
                    (false, true) => times(beta, y.read_unaligned()),
                    (false, false) => T::ZERO,
                };
                y.write_unaligned(value);
            };
            if is_unit(incx, incy) {
                // A loop that the compiler can turn into one over registers.
                for i in 0..n as usize {
                    one(x.wrapping_add(i), y.wrapping_add(i));
                }
            } else {
                each_pair(n, (x, incx), (y, incy), |x, y| one(x, y));
            }
        }
    }
}
