//! Strided vectors as dense ones.
//!
//! Owns the scratch, which is on the stack and bounded: the loops need adjacent elements, and a
//! kernel of level 2 allocates nothing.

use crate::strided::Vector;
use blasm_core::scalar::Scalar;
use std::mem::MaybeUninit;

/// Bytes of scratch, on the stack, for a strided vector or a piece of it.
const SCRATCH: usize = 16 << 10;

/// The number of elements in it.
pub(super) const fn staged<T>() -> i64 {
    (SCRATCH / size_of::<T>()) as i64
}

/// Calls `f` with `v` as a vector without gaps: in place if it has none, else as a copy if it is
/// short enough, else as it is. If `write`, `v` afterwards has what `f` wrote.
///
/// # Safety
/// `v` has `n` elements that may be read and, if `write`, written.
#[inline]
pub(crate) unsafe fn with_dense<T: Scalar>(
    n: i64,
    v: Vector<T>,
    write: bool,
    f: impl FnOnce(Vector<T>),
) {
    if v.inc == 1 || n > staged::<T>() {
        f(v)
    } else {
        // SAFETY: guaranteed by the caller, and n is small enough.
        unsafe { with_copy(n, v, write, f) }
    }
}

/// Calls `f` with a copy of `v`.
///
/// # Safety
/// As `with_dense`; n is at most `staged`.
// Apart, so that calls without a copy have no such stack frame. A crate that is linked by only
// its own objects (guest/small) must not find the other attribute's function in this one's.
#[cfg_attr(not(target_family = "wasm"), inline(never))]
#[cfg_attr(target_family = "wasm", cold)]
unsafe fn with_copy<T: Scalar>(n: i64, v: Vector<T>, write: bool, f: impl FnOnce(Vector<T>)) {
    let mut scratch = MaybeUninit::<[u128; SCRATCH / size_of::<u128>()]>::uninit();
    let dense = Vector { first: scratch.as_mut_ptr().cast::<T>(), inc: 1 };
    // SAFETY: i < n, and the scratch has room for n elements.
    unsafe {
        for i in 0..n {
            dense.set(i, v.get(i));
        }
        f(dense);
        if write {
            for i in 0..n {
                v.set(i, dense.get(i));
            }
        }
    }
}
