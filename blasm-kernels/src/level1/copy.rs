//! copy and swap, which compute nothing.
//!
//! Owns what they do with operands that overlap.

use super::{SHORT, is_unit, same_or_apart};
use crate::simd::vectorised;
use crate::strided::Vector;
use blasm_core::args;
use blasm_core::scalar::Scalar;

/// y := x.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn copy<T: Scalar>(p: &args::Copy<T>) {
    if p.n <= 0 {
        return;
    }
    // SAFETY: x and y have n elements each, by the contract; bytes have no alignment, and bytes can
    // be moved wherever x and y are.
    unsafe {
        if is_unit(p.incx, p.incy) {
            let bytes = p.n as usize * size_of::<T>();
            return std::ptr::copy(p.x.cast::<u8>(), p.y.cast::<u8>(), bytes);
        }
        let (x, y) = (Vector::new(p.x, p.n, p.incx), Vector::new(p.y, p.n, p.incy));
        if p.incy == 0 {
            return y.set(0, x.get(p.n - 1));
        }
        for i in 0..p.n {
            y.set(i, x.get(i));
        }
    }
}

/// Exchanges x and y.
///
/// # Safety
/// As the crate says; x and y may overlap, and the order is the reference's.
#[inline(always)]
pub unsafe fn swap<T: Scalar>(p: &args::Swap<T>) {
    if p.n <= 0 {
        return;
    }
    // SAFETY: x and y have n elements each, by the contract.
    unsafe {
        if p.n >= SHORT && is_unit(p.incx, p.incy) && same_or_apart(p.x, p.y, p.n) {
            return unit_swap(p.n, p.x, p.y);
        }
        let (x, y) = (Vector::new(p.x, p.n, p.incx), Vector::new(p.y, p.n, p.incy));
        for i in 0..p.n {
            let was = x.get(i);
            x.set(i, y.get(i));
            y.set(i, was);
        }
    }
}

vectorised! {
    /// # Safety
    /// `x` and `y` have `n` adjacent elements, n > 0.
    unsafe fn unit_swap<T: Scalar>[_s](n: i64, x: *mut T, y: *mut T) -> () {
        // The compiler does well by itself here; it would spill registers that only move from
        // memory to memory.
        for i in 0..n as usize {
            // SAFETY: i is less than n.
            unsafe {
                let (x, y) = (x.add(i), y.add(i));
                let was = x.read_unaligned();
                x.write_unaligned(y.read_unaligned());
                y.write_unaligned(was);
            }
        }
    }
}
