//! The search for the largest element.
//!
//! Owns the rule for which one that is, including NaN.

use super::width;
use crate::simd::{self, Part, vectorised};
use crate::strided::Vector;
use blasm_core::args;
use blasm_core::scalar::{Real, Scalar};

/// From here on a block is faster than one element after the other.
const SHORT: i64 = 16;

/// The 0-based index of the first element of largest magnitude (of a complex element,
/// |re| + |im|), or of the first NaN if there is one.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn iamax<T: Scalar>(p: &args::Iamax<T>) -> u64 {
    if p.n <= 1 || p.incx <= 0 {
        return 0;
    }
    // SAFETY: x has n elements, by the contract.
    unsafe {
        if p.n >= SHORT && p.incx == 1 {
            return unit_iamax(p.n, p.x);
        }
        plain_iamax(p.n, Vector::new(p.x, p.n, p.incx))
    }
}

/// # Safety
/// `x` has `n` elements, n > 0.
#[inline]
unsafe fn plain_iamax<T: Scalar>(n: i64, x: Vector<T>) -> u64 {
    // SAFETY: every index is less than n.
    let size = |i| unsafe { x.get(i).abs1() };
    let mut best = (0, size(0));
    if best.1.is_nan() {
        return 0;
    }
    for i in 1..n {
        let size = size(i);
        if size > best.1 {
            best = (i, size);
        } else if size.is_nan() {
            return i as u64;
        }
    }
    best.0 as u64
}

vectorised! {
    /// One block at a time: its largest magnitude, and whether it has a NaN. Only the block that
    /// has the answer is searched.
    ///
    /// # Safety
    /// `x` has `n` adjacent elements, n > 0.
    unsafe fn unit_iamax<T: Scalar>[s](n: i64, x: *const T) -> u64 {
        const BLOCK: usize = 256;
        const STEPS: usize = 4;
        let (n, l) = (n as usize, simd::lanes::<S, T>());
        // The magnitude of a complex element appears twice, once in each of its lanes.
        let size = |v| {
            let v = T::Real::vabs(s, v);
            if T::IS_COMPLEX { T::Real::vadd(s, v, T::Real::swap_pairs(s, v)) } else { v }
        };
        let mut best = (0, -T::Real::ONE);
        let mut start = 0;
        // SAFETY: every access ends at or before element n.
        unsafe {
            while start < n {
                let block = x.add(start);
                let len = BLOCK.min(n - start);
                let mut largest = [T::Real::splat(s, T::Real::ZERO); STEPS];
                // A sum of magnitudes is NaN only if one of them is.
                let mut sums = largest;
                let mut i = 0;
                while i + STEPS * l <= len {
                    for c in 0..STEPS {
                        let v = size(simd::load::<S, T>(block.add(i + c * l)));
                        largest[c] = T::Real::vmax(s, largest[c], v);
                        sums[c] = T::Real::vadd(s, sums[c], v);
                    }
                    i += STEPS * l;
                }
                for c in 1..STEPS {
                    largest[0] = T::Real::vmax(s, largest[0], largest[c]);
                    sums[0] = T::Real::vadd(s, sums[0], sums[c]);
                }
                let mut top = T::Real::largest(s, largest[0]);
                let mut sum = T::Real::sum(s, sums[0]);
                while i < len {
                    let v = block.add(i).read_unaligned().abs1();
                    top = if v > top { v } else { top };
                    sum += v;
                    i += 1;
                }
                if sum.is_nan() {
                    best = (start, T::Real::NAN);
                    break;
                }
                if top > best.1 {
                    best = (start, top);
                }
                start += BLOCK;
            }
            let (block, len) = (x.add(best.0), BLOCK.min(n - best.0));
            let is_best = |size: T::Real| size == best.1 || size.is_nan();
            let mut i = 0;
            if !best.1.is_nan() {
                let target = T::Real::splat(s, best.1);
                while i + l <= len {
                    let lane = T::Real::find(s, size(simd::load::<S, T>(block.add(i))), target);
                    let element = lane / width::<T>() as usize;
                    i += element;
                    if element < l {
                        return (best.0 + i) as u64;
                    }
                }
            }
            while i < len - 1 && !is_best(block.add(i).read_unaligned().abs1()) {
                i += 1;
            }
            // No further than the end, even if memory has changed.
            (best.0 + i.min(len - 1)) as u64
        }
    }
}
